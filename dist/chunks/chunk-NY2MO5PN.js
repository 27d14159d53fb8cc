// src/plain-text.ts
var terminalSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\n\r]*(?:\u0007|\u001b\\)/g;
var controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function withoutControls(text) {
  return text.replace(terminalSequences, "").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(controls, "");
}
function plainText(text) {
  return withoutControls(text).replace(/^(\s*):(?=:)/gm, "$1\\:").replaceAll("##[", "##\\[");
}

export {
  withoutControls,
  plainText
};
