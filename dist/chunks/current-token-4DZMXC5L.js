import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  isOurs
} from "./chunk-NXM6HQII.js";
import {
  inHome,
  openState,
  readJson,
  stateFolderAt
} from "./chunk-M7LEKHEB.js";
import "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";

// src/sf-cli/current-token.ts
async function currentAccessToken(registration) {
  const folder = stateFolderAt(registration.folder);
  const fields = await readJson(folder.authFile(registration.username)).catch(() => void 0);
  if (fields === void 0 || !isOurs(fields, registration.fingerprint)) return void 0;
  return inHome(folder.home, async () => {
    const state = await openState();
    return (await state.orgs.read(registration.username, true))?.accessToken;
  }).catch(() => void 0);
}
export {
  currentAccessToken
};
