import {
  isOurs
} from "./chunk-EI5AZIOX.js";
import {
  openState,
  readJson,
  stateFolderAt
} from "./chunk-Q32WTSKI.js";
import {
  inHome
} from "./chunk-TWY4OJLS.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

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
