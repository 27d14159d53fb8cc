import {
  runStory
} from "./chunk-Z3NIQ7HC.js";
import "./chunk-O5B4KRGR.js";
import "./chunk-G5YIV2YN.js";
import {
  jsonText
} from "./chunk-QLJSO23H.js";
import "./chunk-HDY7VK72.js";
import "./chunk-62VRCFV5.js";
import {
  readInputs
} from "./chunk-K4LWO6WJ.js";
import {
  accessTokenWarning
} from "./chunk-TJRWNX7N.js";
import {
  authenticate
} from "./chunk-L6DOBIQP.js";
import {
  loadKey
} from "./chunk-NWQ64UPN.js";
import "./chunk-PRTXX63F.js";
import "./chunk-24RUVVUI.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-QU7PXHMC.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-THSTVOKS.js";
import "./chunk-EGM7JW4P.js";
import "./chunk-E2AZPMYK.js";
import "./chunk-FH4IQ2YZ.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import {
  Problem
} from "./chunk-BDIBHB7K.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-NY2MO5PN.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/login/result.ts
function* resultLines({
  session,
  inputs,
  isRegistered,
  isDefault,
  expires
}) {
  const { username, orgId, instanceUrl } = session;
  const { isScratchOrg, alias } = inputs;
  yield `\u2714 Logged in to the ${isScratchOrg ? "scratch org" : "Dev Hub"} ${orgId} as ${username} (${instanceUrl})`;
  if (isRegistered) {
    yield `  The sf CLI knows it${alias === void 0 ? "" : ` as ${alias}`}${isDefault === true ? ", and takes it by default" : ""}.`;
  }
  const end = expires === void 0 ? "" : `, and the org on ${expires}`;
  yield `  The session ends after the org\u2019s timeout, 2 hours without use by default${end}. orgkey login renews it.`;
  if (isRegistered)
    yield `  To log out: orgkey logout ${isScratchOrg ? "--scratch" : "--hub-username"} ${username}`;
}
function fieldsOf({ session, inputs, expires }) {
  const { username, orgId, userId, instanceUrl } = session;
  const { hubUsername, isScratchOrg, alias } = inputs;
  return {
    ...{ username, orgId, userId, instanceUrl, hubUsername, isScratchOrg },
    ...alias === void 0 ? {} : { alias },
    ...expires === void 0 ? {} : { expires }
  };
}
function resultJson(result) {
  return jsonText(fieldsOf(result));
}
function handOverAs(format, result, { variables }) {
  const { username, orgId, instanceUrl, accessToken } = result.session;
  if (format === "json") return `${jsonText({ ...fieldsOf(result), accessToken })}
`;
  const all = {
    SF_USERNAME: username,
    SF_ORG_ID: orgId,
    SF_INSTANCE_URL: instanceUrl,
    SF_ACCESS_TOKEN: accessToken,
    ...variables
  };
  const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  return Object.entries(all).map(([name, value]) => `export ${name}=${quoted(value)}
`).join("");
}

// src/cli/login/login.ts
async function login(options, tools) {
  return runStory("login", options, tools, async (step) => {
    refuseToShow(options, tools);
    const inputs = readInputs(step.runner);
    const session = await open(inputs, step);
    const { terminal } = tools;
    const result = await keep(session, inputs, step);
    if (options.format !== void 0) terminal.handOver(handOverAs(options.format, result, step.runner));
    else if (options.json === true) terminal.say(resultJson(result));
    else for (const line of resultLines(result)) terminal.say(line.replace(/^✔/, terminal.style.good("\u2714")));
    return 0;
  });
}
async function open(inputs, { runner, wire }) {
  const key = await loadKey(inputs.key, runner);
  const session = await authenticate(inputs, key, runner, wire);
  runner.mask(session.accessToken);
  const warning = accessTokenWarning(session.accessToken);
  if (warning !== void 0) runner.warning(warning);
  return session;
}
async function keep(session, inputs, step) {
  const { tellLaterSteps } = await import("./tell-later-steps-FSHBM355.js");
  tellLaterSteps(session, inputs, step.runner);
  const about = { session, inputs };
  if (!inputs.registerWithCli) return { ...about, isRegistered: false };
  const { registerLogin } = await import("./register-login-MTRMR5FP.js");
  return { ...about, isRegistered: true, ...await registerLogin(session, inputs, step) };
}
function refuseToShow({ format, showToken }, { terminal }) {
  if (format === void 0 || showToken || !terminal.showsResults) return;
  throw new Problem({
    kind: "cli/token-to-terminal",
    what: `--format ${format} prints an access token, and this is a terminal.`,
    fix: `Let a program read it, such as eval "$(orgkey login --format env)", or add --show-token.`
  });
}
export {
  login
};
