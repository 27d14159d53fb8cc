import {
  cliLoginOf
} from "../chunks/chunk-P4ARYB53.js";
import {
  readInputs
} from "../chunks/chunk-K4LWO6WJ.js";
import {
  accessTokenWarning
} from "../chunks/chunk-TJRWNX7N.js";
import {
  authenticate
} from "../chunks/chunk-L6DOBIQP.js";
import {
  keepKey
} from "../chunks/chunk-5RF5VWQD.js";
import {
  sealSession
} from "../chunks/chunk-UKNW27ZY.js";
import {
  tellLaterSteps
} from "../chunks/chunk-3BXQRBSG.js";
import {
  loadKey
} from "../chunks/chunk-NWQ64UPN.js";
import "../chunks/chunk-PRTXX63F.js";
import "../chunks/chunk-24RUVVUI.js";
import "../chunks/chunk-AM2DS4CZ.js";
import "../chunks/chunk-3T4QUEFW.js";
import "../chunks/chunk-QU7PXHMC.js";
import "../chunks/chunk-GXBQXXIF.js";
import "../chunks/chunk-THSTVOKS.js";
import "../chunks/chunk-EGM7JW4P.js";
import "../chunks/chunk-E2AZPMYK.js";
import {
  stateNames
} from "../chunks/chunk-U2ZW6MCM.js";
import {
  realWire
} from "../chunks/chunk-ETA5CL56.js";
import "../chunks/chunk-OCVG2BW3.js";
import "../chunks/chunk-ANYJZ3MK.js";
import "../chunks/chunk-FH4IQ2YZ.js";
import "../chunks/chunk-TNLS3DQA.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-MP3UKQRQ.js";
import "../chunks/chunk-ZQE4PLJG.js";
import "../chunks/chunk-YXK7H3BR.js";
import "../chunks/chunk-PRXXTA4X.js";
import "../chunks/chunk-BDIBHB7K.js";
import "../chunks/chunk-M2NI3HRT.js";
import "../chunks/chunk-A5YVTNCH.js";
import "../chunks/chunk-NY2MO5PN.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/login/hand-over/hand-over.ts
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
  for (const line of tellLaterSteps(session, inputs, runner2)) runner2.info(line);
}
async function registerWithCli(session, privateKeyFile, inputs, runner2) {
  const { register } = await import("../chunks/register-O6AMN6DO.js");
  const { registrationText } = await import("../chunks/own-registration-R6KF63ZM.js");
  const { username } = session;
  await register(
    cliLoginOf(session, inputs, privateKeyFile === void 0 ? {} : { privateKeyFile }),
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
