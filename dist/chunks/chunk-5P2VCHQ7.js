import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  stateNames
} from "./chunk-6BLO423V.js";

// src/auth/kept-key.ts
import { mkdir, rm, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
async function keepKey(key, runner) {
  const pem = key.keyObject.export({ type: "pkcs8", format: "pem" }).toString();
  runner.mask(pem);
  const folder = join(runner.env["RUNNER_TEMP"] ?? tmpdir(), `orgkey-${randomUUID()}`);
  runner.saveState(stateNames.keyFolder, folder);
  await mkdir(folder, { mode: 448 });
  const file = join(folder, "server.key");
  await writeFile(file, pem, { flag: "wx", mode: 384 });
  return file;
}
async function removeKey(folder) {
  const file = join(folder, "server.key");
  if (!dirname(file).includes("orgkey-")) return;
  await writeFile(file, "\0".repeat(4096), { flag: "r+" }).catch(ignoreMissing);
  await rm(folder, { recursive: true, force: true });
}
function ignoreMissing(error) {
  if (error.code !== "ENOENT") throw error;
}

export {
  keepKey,
  removeKey
};
