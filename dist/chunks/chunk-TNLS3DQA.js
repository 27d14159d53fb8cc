// src/salesforce/scratch-orgs/record-id.ts
function shortId(id) {
  return id.slice(0, 15);
}
function longId(id) {
  if (id.length !== 15) return id;
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
  const suffix = [0, 5, 10].map((start) => {
    const upper = Array.from(id.slice(start, start + 5)).map((letter) => /[A-Z]/.test(letter) ? 1 : 0);
    return digits[upper.reduce((bits, bit, place) => bits | bit << place, 0)] ?? "";
  });
  return id + suffix.join("");
}

export {
  shortId,
  longId
};
