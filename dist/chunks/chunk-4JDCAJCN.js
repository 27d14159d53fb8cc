import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  stateNames
} from "./chunk-6BLO423V.js";

// src/auth/kept-key.ts
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { lstat, mkdir, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
var prefix = "orgkey-";
var fileName = "server.key";
async function keepKey({ keyObject }, runner) {
  const pem = keyObject.export({ type: "pkcs8", format: "pem" }).toString();
  runner.mask(pem);
  const folder = join(placeOfKeys(runner), `${prefix}${randomUUID()}`);
  runner.saveState(stateNames.keyFolder, folder);
  await mkdir(folder, { mode: 448 });
  const file = join(folder, fileName);
  await writeFile(file, pem, { flag: "wx", mode: 384 });
  return file;
}
async function removeKey(folder, runner) {
  const path = resolve(folder);
  if (dirname(path) !== resolve(placeOfKeys(runner)) || !basename(path).startsWith(prefix)) {
    throw new Error(`${path} is no folder that a key is kept in, and was left as it is`);
  }
  const stats = await lstat(path).catch(absent);
  if (stats?.isDirectory() === true) await overwrite(join(path, fileName));
  await rm(path, { recursive: true, force: true });
  return stats !== void 0;
}
async function overwrite(file) {
  const opened = await open(file, constants.O_WRONLY | constants.O_NOFOLLOW).catch(absent);
  if (opened === void 0) return;
  try {
    const { size } = await opened.stat();
    await opened.write(Buffer.alloc(size));
    await opened.sync();
  } finally {
    await opened.close();
  }
}
function placeOfKeys({ env }) {
  return env["RUNNER_TEMP"] ?? tmpdir();
}
function absent(error) {
  if (error.code !== "ENOENT" && error.code !== "ELOOP") throw error;
}

export {
  keepKey,
  removeKey
};
