import {
  stateNames
} from "../chunks/chunk-U2ZW6MCM.js";
import {
  realWire
} from "../chunks/chunk-ETA5CL56.js";
import "../chunks/chunk-OCVG2BW3.js";
import "../chunks/chunk-ANYJZ3MK.js";
import "../chunks/chunk-FH4IQ2YZ.js";
import {
  actionsRunner
} from "../chunks/chunk-MP3UKQRQ.js";
import "../chunks/chunk-ZQE4PLJG.js";
import "../chunks/chunk-YXK7H3BR.js";
import "../chunks/chunk-PRXXTA4X.js";
import {
  messageOf
} from "../chunks/chunk-BDIBHB7K.js";
import "../chunks/chunk-A5YVTNCH.js";
import "../chunks/chunk-NY2MO5PN.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/login/hand-over/clean-up.ts
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
  if (runner2.state(stateNames.keyFolder) === "") return;
  const { removeKey } = await import("../chunks/kept-key-7XEE6N5C.js");
  if (await removeKey(runner2)) runner2.info("Removed the private key that was kept for renewals.");
}
async function revokeRenewed(runner2, wire) {
  const [text, sealed] = [runner2.state(stateNames.registration), runner2.state(stateNames.session)];
  if (runner2.state(stateNames.keyFolder) === "" || text === "" || sealed === "") return;
  const { currentAccessToken } = await import("../chunks/current-token-BRBDMJCL.js");
  const { openSession } = await import("../chunks/sealed-session-F4W5CALT.js");
  const { revoke } = await import("../chunks/login-IFIXFJHJ.js");
  const { instanceUrl, accessToken: first } = openSession(sealed, runner2);
  const { readRegistration } = await import("../chunks/own-registration-R6KF63ZM.js");
  const accessToken = await currentAccessToken(readRegistration(text, runner2));
  if (accessToken === void 0 || accessToken === first) return;
  runner2.mask(accessToken);
  await revoke({ instanceUrl, accessToken }, wire);
}
async function unregister(runner2) {
  const text = runner2.state(stateNames.registration);
  if (text === "") return;
  const { readRegistration } = await import("../chunks/own-registration-R6KF63ZM.js");
  const registration = readRegistration(text, runner2);
  const { unregister: takeBack } = await import("../chunks/unregister-2Z353RDS.js");
  for (const warning of await takeBack(registration)) runner2.warning(warning);
  runner2.info(`The sf CLI no longer knows ${registration.username}.`);
}
async function revokeSession(runner2, wire) {
  const sealed = runner2.state(stateNames.session);
  if (sealed === "") return;
  const { openSession } = await import("../chunks/sealed-session-F4W5CALT.js");
  const { revoke } = await import("../chunks/login-IFIXFJHJ.js");
  const session = openSession(sealed, runner2);
  runner2.mask(session.accessToken);
  if (await revoke(session, wire)) runner2.info("Revoked the session.");
  else runner2.debug("Salesforce had ended the session already.");
}

// src/auth/post.ts
var runner = actionsRunner();
await cleanUp(runner, realWire(runner.env));
