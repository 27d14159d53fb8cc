import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);

// src/key/gpg-command.ts
var mostBytes = 1024 * 1024;
var gpgArguments = [
  ...["--batch", "--no-tty", "--pinentry-mode", "loopback"],
  ...["--max-output", `${mostBytes}`, "--passphrase-fd", "0", "--decrypt"]
];
function gpgEnvironment(env) {
  const given = Object.entries(env).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
  return { ...Object.fromEntries(given), LC_ALL: "C" };
}
function saysWrongPassphrase(said) {
  return /bad session key|bad passphrase|decryption failed: Bad/i.test(said);
}

export {
  gpgArguments,
  gpgEnvironment,
  saysWrongPassphrase
};
