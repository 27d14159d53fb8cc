// src/runner/mask-forms.ts
function isTooShortToMask(line) {
  return line.trim().length < 4;
}
function maskForms(secret) {
  const lines = secret.split(/\r?\n/).filter((line) => !isTooShortToMask(line) && !isArmor(line));
  return /* @__PURE__ */ new Set([...lines, ...secret.trim() === "" ? [] : [Buffer.from(secret).toString("base64")]]);
}
function isArmor(line) {
  return /^-----(BEGIN|END) [A-Z ]+-----\s*$/.test(line);
}

export {
  isTooShortToMask,
  maskForms
};
