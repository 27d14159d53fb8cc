// src/runner/runner.ts
function isTooShortToMask(line) {
  return line.trim().length < 4;
}

export {
  isTooShortToMask
};
