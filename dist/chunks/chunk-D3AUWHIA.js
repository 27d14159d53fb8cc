import {
  forChildren
} from "./chunk-4LYE6KBB.js";
import {
  Problem,
  tooMuchWork
} from "./chunk-D7HFNESS.js";

// src/key/call-gpg.ts
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
var mostBytes = 1024 * 1024;
var encryptAgain = "gpg --symmetric --cipher-algo AES256 server.key";
var mostTime = 6e4;
async function callGpg(cipher, passphrase, place) {
  const home = await mkdtemp(join(place.folder, "orgkey-gpg-"));
  const ofHome = ["--homedir", home];
  const input = Buffer.concat([Buffer.from(`${passphrase}
`), cipher]);
  const decrypt = [
    ...["--batch", "--no-tty", "--pinentry-mode", "loopback"],
    ...["--max-output", `${mostBytes}`, "--passphrase-fd", "0", "--decrypt"]
  ];
  try {
    const call = run("gpg", [...ofHome, ...decrypt], input, place.mostTime);
    const { status, plain, said } = await call.catch((cause) => {
      throw missing(place, cause);
    });
    if (status === 0) return plain;
    if (status === null) throw tooMuchWork("the GPG message", "gpg did not end", "a minute");
    throw failed(said, place);
  } finally {
    await run("gpgconf", [...ofHome, "--kill", "gpg-agent"]).catch(() => void 0);
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}
async function run(command, args, input = Buffer.alloc(0), timeout = mostTime) {
  const child = spawn(command, args, { stdio: "pipe", env: { ...forChildren(process.env), LC_ALL: "C" } });
  const timer = setTimeout(() => child.kill("SIGKILL"), timeout);
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  child.stdin.on("error", () => void 0);
  child.stdin.end(input);
  try {
    const [status, plain, said] = await Promise.all([ended, buffer(child.stdout), buffer(child.stderr)]);
    return { status, plain, said: said.toString() };
  } finally {
    clearTimeout(timer);
  }
}
function missing({ machine, install }, cause) {
  const what = `The key is a GPG message, and there is no \`gpg\` on ${machine}.`;
  return new Problem({ kind: "key/gpg-missing", what, fix: install }, { cause });
}
function failed(said, { machine, checkPassphrase }) {
  if (/bad session key|bad passphrase|decryption failed: Bad/i.test(said)) {
    return new Problem({
      kind: "key/wrong-passphrase",
      what: "gpg could not decrypt the key: the passphrase is wrong.",
      fix: checkPassphrase
    });
  }
  if (/no secret key|public key decryption failed/i.test(said)) {
    return new Problem({
      kind: "key/gpg-failed",
      what: `The GPG message is encrypted to a public key, which ${machine} can\u2019t open.`,
      fix: `Encrypt it with a passphrase instead: \`${encryptAgain}\`.`
    });
  }
  if (/exceeded --max-output limit/i.test(said)) {
    return new Problem({
      kind: "key/gpg-failed",
      what: "The GPG message holds more than 1 MiB: that is not a private key.",
      fix: `Encrypt the private key alone: \`${encryptAgain}\`.`
    });
  }
  return new Problem({
    kind: "key/gpg-failed",
    what: `gpg could not decrypt the key: ${said.trim().split("\n").at(-1) ?? ""}`,
    why: "The message is damaged or cut short, or it was made with an algorithm this gpg does not know.",
    fix: `Encrypt it again with \`${encryptAgain}\`, and paste all of it.`
  });
}

export {
  callGpg
};
