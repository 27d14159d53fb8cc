import {
  runStory
} from "./chunk-IQ62EVUD.js";
import {
  loginCauses
} from "./chunk-F7F2IYGP.js";
import "./chunk-PCOSUONG.js";
import "./chunk-DA56NOMH.js";
import {
  commandProblem
} from "./chunk-YYEMPOVP.js";
import {
  jsonText
} from "./chunk-5ATM3K3G.js";
import "./chunk-MACE3WJV.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import {
  accessTokenWarning,
  authenticate,
  loadKey,
  loadingMeanwhile,
  readInputs,
  tellLaterSteps
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/login/result.ts
function* resultLines({
  session,
  inputs,
  isRegistered,
  alias,
  isDefault,
  expires
}) {
  const { username, orgId, instanceUrl } = session;
  const { isScratchOrg } = inputs;
  yield `\u2714 Logged in to the ${isScratchOrg ? "scratch org" : "Dev Hub"} ${orgId} as ${username} (${instanceUrl})`;
  if (isRegistered) {
    yield `  The sf CLI knows it${alias === void 0 ? "" : ` as ${alias}`}${isDefault === true ? ", and takes it by default" : ""}.`;
  }
  const end = expires === void 0 ? "" : `, and the org on ${expires}`;
  yield `  The session ends after the org\u2019s timeout, 2 hours without use by default${end}. orgkey login renews it.`;
  if (isRegistered)
    yield `  To log out: orgkey logout ${isScratchOrg ? "--scratch" : "--hub-username"} ${username}`;
}
function fieldsOf({ session, inputs, alias, expires }) {
  const { username, orgId, userId, instanceUrl } = session;
  const { hubUsername, isScratchOrg } = inputs;
  return {
    ...{ username, orgId, userId, instanceUrl, hubUsername, isScratchOrg },
    ...alias === void 0 ? {} : { alias },
    ...expires === void 0 ? {} : { expires }
  };
}
function resultJson(result) {
  return jsonText(fieldsOf(result));
}
function variablesOf({ username, orgId, instanceUrl, accessToken }) {
  return {
    SF_USERNAME: username,
    SF_ORG_ID: orgId,
    SF_INSTANCE_URL: instanceUrl,
    SF_ACCESS_TOKEN: accessToken
  };
}
function forPrograms(format, result, { variables }) {
  const { session } = result;
  if (format === "json") return `${jsonText({ ...fieldsOf(result), accessToken: session.accessToken })}
`;
  const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  return Object.entries({ ...variablesOf(session), ...variables }).map(([name, value]) => `export ${name}=${quoted(value)}
`).join("");
}

// src/cli/login/login.ts
async function login(options, command, tools) {
  return runStory("login", options, tools, async (step) => {
    if (!options.exec) refuseToShow(options, tools);
    const inputs = readInputs(step.runner);
    if (!options.exec) warnOfUnused(inputs, step);
    const { session, key } = await open(inputs, options.exec, step);
    if (options.exec) {
      const { runLoggedIn } = await import("./run-logged-in-ETI5QLS4.js");
      const more = options.format === "env" ? variablesOf(session) : {};
      return runLoggedIn(command, { session, key, inputs, more }, step);
    }
    print(await keep(session, inputs, step), options, step, tools);
    return 0;
  });
}
function refuseToShow({ format, showToken }, { terminal }) {
  if (format === void 0 || showToken || !terminal.showsResults) return;
  const what = `--format ${format} prints an access token, and this is a terminal.`;
  throw commandProblem(loginCauses.tokenToTerminal, { what });
}
function warnOfUnused({ refreshable }, { runner }) {
  if (refreshable) {
    runner.warning("Without --exec, `refreshable` has no effect: no decrypted key is left on this machine.");
  }
}
async function open(inputs, exec, { runner, wire }) {
  const key = await loadKey(inputs.key, runner);
  const next = exec ? () => import("./run-logged-in-ETI5QLS4.js") : inputs.registerWithCli ? () => import("./register-login-URZ5GGYW.js") : void 0;
  const session = await authenticate(
    inputs,
    key,
    runner,
    next === void 0 ? wire : loadingMeanwhile(wire, next)
  );
  runner.mask(session.accessToken);
  return { session, key };
}
async function keep(session, inputs, step) {
  const warning = accessTokenWarning(session.accessToken);
  if (warning !== void 0) step.runner.warning(warning);
  tellLaterSteps(session, inputs, step.runner);
  const about = { session, inputs };
  if (!inputs.registerWithCli) return { ...about, isRegistered: false };
  const { registerLogin } = await import("./register-login-URZ5GGYW.js");
  return { ...about, isRegistered: true, ...await registerLogin(session, inputs, step) };
}
function print(result, { format, json }, { runner }, { terminal }) {
  if (format !== void 0) terminal.handOver(forPrograms(format, result, runner));
  else if (json === true) terminal.say(resultJson(result));
  else for (const line of resultLines(result)) terminal.say(line.replace(/^✔/, terminal.style.good("\u2714")));
}
export {
  login
};
