import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  stateNames
} from "../chunks/chunk-6BLO423V.js";
import {
  realWire
} from "../chunks/chunk-UJKIXI4T.js";
import "../chunks/chunk-GB7FFH77.js";
import "../chunks/chunk-RPFLKXDH.js";
import {
  actionsRunner
} from "../chunks/chunk-4HLZWO6N.js";
import "../chunks/chunk-TC6LE5XB.js";
import {
  messageOf
} from "../chunks/chunk-XHLOGNBX.js";
import "../chunks/chunk-7AYJHTSH.js";

// src/auth/clean-up.ts
async function cleanUp(runner2, wire) {
  await attempt(runner2, "removing the kept private key", () => removeKeptKey(runner2));
  await attempt(runner2, "revoking the session that the CLI renewed", () => revokeRenewed(runner2, wire));
  await attempt(runner2, "taking back the registration with the sf CLI", () => unregister(runner2));
  await attempt(runner2, "revoking the session", () => revokeSession(runner2, wire));
}
async function attempt(runner2, what, action) {
  try {
    await action();
  } catch (error) {
    runner2.warning(`Cleaning up: ${what} failed (${messageOf(error)}).`);
  }
}
async function removeKeptKey(runner2) {
  const folder = runner2.state(stateNames.keyFolder);
  if (folder === "") return;
  const { removeKey } = await import("../chunks/kept-key-NMDYF65X.js");
  if (await removeKey(folder, runner2)) runner2.info("Removed the private key that was kept for renewals.");
}
async function revokeRenewed(runner2, wire) {
  const [text, sealed] = [runner2.state(stateNames.registration), runner2.state(stateNames.session)];
  if (runner2.state(stateNames.keyFolder) === "" || text === "" || sealed === "") return;
  const { currentAccessToken } = await import("../chunks/current-token-4DZMXC5L.js");
  const { openSession } = await import("../chunks/sealed-session-3DJHBDDM.js");
  const { revoke } = await import("../chunks/login-KPKBPN2R.js");
  const { instanceUrl, accessToken: first } = openSession(sealed, runner2);
  const accessToken = await currentAccessToken(JSON.parse(text));
  if (accessToken === void 0 || accessToken === first) return;
  runner2.mask(accessToken);
  await revoke({ instanceUrl, accessToken }, wire);
}
async function unregister(runner2) {
  const text = runner2.state(stateNames.registration);
  if (text === "") return;
  const registration = JSON.parse(text);
  const { unregister: takeBack } = await import("../chunks/unregister-MH23A6KE.js");
  for (const warning of await takeBack(registration)) runner2.warning(warning);
  runner2.info(`The sf CLI no longer knows ${registration.username}.`);
}
async function revokeSession(runner2, wire) {
  const sealed = runner2.state(stateNames.session);
  if (sealed === "") return;
  const { openSession } = await import("../chunks/sealed-session-3DJHBDDM.js");
  const { revoke } = await import("../chunks/login-KPKBPN2R.js");
  const session = openSession(sealed, runner2);
  runner2.mask(session.accessToken);
  if (await revoke(session, wire)) runner2.info("Revoked the session.");
  else runner2.debug("Salesforce had ended the session already.");
}

// src/auth/post.ts
var runner = actionsRunner();
await cleanUp(runner, realWire(runner.env));
