import {
  messageOf,
  stateNames
} from "./chunk-D7HFNESS.js";

// src/login/hand-over/clean-up.ts
async function cleanUp(runner, wire) {
  await attempt(runner, "removing the kept private key", () => removeKeptKey(runner));
  await attempt(runner, "revoking the session that the CLI renewed", () => revokeRenewed(runner, wire));
  await attempt(runner, "taking back the registration with the sf CLI", () => unregister(runner));
  await attempt(runner, "revoking the session", () => revokeSession(runner, wire));
}
async function attempt(runner, what, action) {
  try {
    await action();
  } catch (error) {
    runner.warning(`Cleaning up: ${what} failed (${messageOf(error)}).`);
  }
}
async function removeKeptKey(runner) {
  if (runner.state(stateNames.keyFolder) === "") return;
  const { removeKey } = await import("./kept-key-O7MCSST4.js");
  if (await removeKey(runner)) runner.info("Removed the private key that was kept for renewals.");
}
async function revokeRenewed(runner, wire) {
  const [text, sealed] = [runner.state(stateNames.registration), runner.state(stateNames.session)];
  if (runner.state(stateNames.keyFolder) === "" || text === "" || sealed === "") return;
  const { currentAccessToken } = await import("./current-token-BUHH4PUU.js");
  const { openSession } = await import("./sealed-session-A75MNO5B.js");
  const { revoke } = await import("./login-F4SANYYD.js");
  const { instanceUrl, accessToken: first } = openSession(sealed, runner);
  const { readRegistration } = await import("./own-registration-PTHTES53.js");
  const accessToken = await currentAccessToken(readRegistration(text, runner));
  if (accessToken === void 0 || accessToken === first) return;
  runner.mask(accessToken);
  await revoke({ instanceUrl, accessToken }, wire);
}
async function unregister(runner) {
  const text = runner.state(stateNames.registration);
  if (text === "") return;
  const { readRegistration } = await import("./own-registration-PTHTES53.js");
  const registration = readRegistration(text, runner);
  const { unregister: takeBack } = await import("./unregister-7DBYM5UR.js");
  for (const warning of await takeBack(registration)) runner.warning(warning);
  runner.info(`The sf CLI no longer knows ${registration.username}.`);
}
async function revokeSession(runner, wire) {
  const sealed = runner.state(stateNames.session);
  if (sealed === "") return;
  const { openSession } = await import("./sealed-session-A75MNO5B.js");
  const { revoke } = await import("./login-F4SANYYD.js");
  const session = openSession(sealed, runner);
  runner.mask(session.accessToken);
  if (await revoke(session, wire)) runner.info("Revoked the session.");
  else runner.debug("Salesforce had ended the session already.");
}

export {
  cleanUp
};
