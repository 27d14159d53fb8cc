import {
  accessTokenWarning
} from "../chunks/chunk-TJRWNX7N.js";
import {
  authenticate
} from "../chunks/chunk-TQMHFJNM.js";
import {
  keepKey
} from "../chunks/chunk-4JWEEKZD.js";
import {
  sealSession
} from "../chunks/chunk-C7EE7FQC.js";
import {
  InputReader,
  loadKey,
  readKeyInputs
} from "../chunks/chunk-53UXSECN.js";
import "../chunks/chunk-PRTXX63F.js";
import "../chunks/chunk-P72UETFP.js";
import "../chunks/chunk-AM2DS4CZ.js";
import {
  platformCli
} from "../chunks/chunk-QH2VGVJQ.js";
import "../chunks/chunk-PBHZBT4I.js";
import "../chunks/chunk-GXBQXXIF.js";
import {
  productionLogin,
  sandboxLogin
} from "../chunks/chunk-VITSNKTG.js";
import "../chunks/chunk-V773HF4S.js";
import "../chunks/chunk-4GRMFS4P.js";
import "../chunks/chunk-HC2E5U4Q.js";
import {
  stateNames
} from "../chunks/chunk-6FO3S3TD.js";
import {
  realWire
} from "../chunks/chunk-NKGHY24X.js";
import "../chunks/chunk-OCVG2BW3.js";
import "../chunks/chunk-V3P3WMRP.js";
import "../chunks/chunk-TNLS3DQA.js";
import "../chunks/chunk-SL6BMWVU.js";
import "../chunks/chunk-YXK7H3BR.js";
import "../chunks/chunk-M2NI3HRT.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-AXPCNLVL.js";
import "../chunks/chunk-A5YVTNCH.js";
import "../chunks/chunk-NY2MO5PN.js";
import "../chunks/chunk-T7MHNGRE.js";
import "../chunks/chunk-GDVY436T.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/auth/hand-over.ts
async function handOver(session, key, inputs, runner2) {
  runner2.mask(session.accessToken);
  const warning = accessTokenWarning(session.accessToken);
  if (warning !== void 0) runner2.warning(warning);
  if (inputs.revoke) runner2.saveState(stateNames.session, sealSession(session, runner2));
  if (inputs.registerWithCli) {
    const keyFile = inputs.refreshable ? await keepKey(key, runner2) : void 0;
    await registerWithCli(session, keyFile, inputs, runner2);
  } else if (inputs.refreshable || inputs.alias !== void 0) {
    runner2.warning(
      "With `register-with-cli: false`, `alias` and `refreshable` have no effect: both are for the sf CLI."
    );
  }
  setOutputs(session, inputs, runner2);
  if (inputs.setDefault) {
    const variable = inputs.isScratchOrg ? "SF_TARGET_ORG" : "SF_TARGET_DEV_HUB";
    runner2.exportVariable(variable, session.username);
    runner2.info(`${variable} is ${session.username} for the steps that follow.`);
  }
  if (inputs.signupApp === "platform-cli" && !inputs.isScratchOrg) signUpThroughPlatformCli(runner2);
}
function signUpThroughPlatformCli(runner2) {
  runner2.exportVariable("SF_SCRATCH_SIGNUP_CONNECTED_APP", platformCli.consumerKey);
  runner2.exportVariable("SF_SCRATCH_SIGNUP_CALLBACK_URL", platformCli.callbackUrl);
  runner2.info(
    "Later steps sign up scratch orgs through the Salesforce CLI\u2019s own app; `orgkey adopt` makes them accept the key."
  );
}
async function registerWithCli(session, privateKeyFile, inputs, runner2) {
  const { register } = await import("../chunks/register-3TJOWT4Q.js");
  const { registrationText } = await import("../chunks/own-registration-YMBGMH34.js");
  const { username, orgId, instanceUrl, accessToken } = session;
  await register(
    {
      username,
      orgId,
      instanceUrl,
      accessToken,
      loginUrl: inputs.identity.loginUrl,
      consumerKey: session.consumerKey ?? inputs.identity.consumerKey,
      isScratchOrg: inputs.isScratchOrg,
      ...inputs.isScratchOrg ? { devHubUsername: inputs.hubUsername } : {},
      ...privateKeyFile === void 0 ? {} : { privateKeyFile }
    },
    inputs.alias === void 0 ? {} : { alias: inputs.alias },
    (registration) => runner2.saveState(stateNames.registration, registrationText(registration, runner2))
  );
  const renewal = privateKeyFile === void 0 ? "" : "; it can renew the session until the job ends";
  const alias = inputs.alias === void 0 ? "" : ` (alias ${inputs.alias})`;
  runner2.info(`The sf CLI knows ${username}${alias}${renewal}.`);
}
function setOutputs(session, inputs, runner2) {
  runner2.setOutput("username", session.username);
  runner2.setOutput("org-id", session.orgId);
  runner2.setOutput("user-id", session.userId);
  runner2.setOutput("instance-url", session.instanceUrl);
  runner2.setOutput("access-token", session.accessToken);
  runner2.setOutput("hub-username", inputs.hubUsername);
  runner2.setOutput("is-scratch-org", String(inputs.isScratchOrg));
}

// src/auth/inputs.ts
function readInputs(runner2) {
  const inputs = new InputReader(runner2);
  const consumerKey = inputs.required("consumer-key");
  const key = readKeyInputs(inputs);
  const hubUsername = inputs.username("hub-username", inputs.required("hub-username")) ?? "";
  const scratchUsername = inputs.username("scratch-username", inputs.optional("scratch-username"));
  const isScratchOrg = scratchUsername !== void 0;
  const login = isScratchOrg ? sandboxLogin : productionLogin;
  const loginUrl = inputs.url("instance-url", login);
  const hubLoginUrl = inputs.url("hub-instance-url", isScratchOrg ? productionLogin : loginUrl);
  const registerWithCli2 = inputs.boolean("register-with-cli", true);
  const result = {
    key,
    identity: {
      consumerKey,
      username: scratchUsername ?? hubUsername,
      loginUrl,
      audience: inputs.optional("audience") ?? login
    },
    isScratchOrg,
    hubUsername,
    hubLoginUrl,
    signupApp: inputs.choice("signup-app", ["auto", "own", "platform-cli"]) ?? "auto",
    alias: inputs.optional("alias"),
    setDefault: inputs.boolean("set-default", true),
    registerWithCli: registerWithCli2,
    refreshable: inputs.boolean("refreshable", false),
    retryTimeout: 1e3 * inputs.integer("retry-timeout", { min: 0, max: 3600, whenEmpty: 300, unit: "seconds" }),
    revoke: inputs.boolean("revoke", true)
  };
  inputs.finish();
  return result;
}

// src/auth/main.ts
var runner = actionsRunner();
await runStep(runner, async () => {
  const inputs = readInputs(runner);
  const key = await loadKey(inputs.key, runner);
  runner.info(`Read the private key: ${key.format}.`);
  const session = await authenticate(
    inputs,
    key,
    runner,
    realWire(runner.env, (secret) => runner.mask(secret))
  );
  await handOver(session, key, inputs, runner);
});
