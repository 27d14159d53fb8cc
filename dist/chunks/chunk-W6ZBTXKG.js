import {
  tellLaterSteps
} from "./chunk-NMEXIOPV.js";
import {
  cliLoginOf
} from "./chunk-P4ARYB53.js";
import {
  accessTokenWarning
} from "./chunk-TJRWNX7N.js";
import {
  sealSession
} from "./chunk-3OC7O7VB.js";
import {
  stateNames
} from "./chunk-U2ZW6MCM.js";

// src/login/hand-over/hand-over.ts
async function handOver(session, key, inputs, runner) {
  runner.mask(session.accessToken);
  const warning = accessTokenWarning(session.accessToken);
  if (warning !== void 0) runner.warning(warning);
  if (inputs.revoke) runner.saveState(stateNames.session, sealSession(session, runner));
  if (inputs.registerWithCli) {
    const keyFile = inputs.refreshable ? await kept(key, runner) : void 0;
    await registerWithCli(session, keyFile, inputs, runner);
  } else if (inputs.refreshable || inputs.alias !== void 0) {
    runner.warning(
      "With `register-with-cli: false`, `alias` and `refreshable` have no effect: both are for the sf CLI."
    );
  }
  setOutputs(session, inputs, runner);
  for (const line of tellLaterSteps(session, inputs, runner)) runner.info(line);
}
async function kept(key, runner) {
  const { keepKey } = await import("./kept-key-CLSDMTVP.js");
  return keepKey(key, runner);
}
async function registerWithCli(session, privateKeyFile, inputs, runner) {
  const { register } = await import("./register-DQBBQFVV.js");
  const { registrationText } = await import("./own-registration-OXUDAEIL.js");
  const { username } = session;
  await register(
    cliLoginOf(session, inputs, privateKeyFile === void 0 ? {} : { privateKeyFile }),
    {
      ...inputs.alias === void 0 ? {} : { alias: inputs.alias },
      ...inputs.home === void 0 ? {} : { home: inputs.home }
    },
    (registration) => runner.saveState(stateNames.registration, registrationText(registration, runner))
  );
  const renewal = privateKeyFile === void 0 ? "" : "; it can renew the session until the job ends";
  const alias = inputs.alias === void 0 ? "" : ` (alias ${inputs.alias})`;
  runner.info(`The sf CLI knows ${username}${alias}${renewal}.`);
}
function setOutputs(session, inputs, runner) {
  runner.setOutput("username", session.username);
  runner.setOutput("org-id", session.orgId);
  runner.setOutput("user-id", session.userId);
  runner.setOutput("instance-url", session.instanceUrl);
  runner.setOutput("access-token", session.accessToken);
  runner.setOutput("hub-username", inputs.hubUsername);
  runner.setOutput("is-scratch-org", String(inputs.isScratchOrg));
}

export {
  handOver
};
