import {
  isDevHub
} from "./chunk-WQBTZV36.js";
import {
  problemJson,
  problemsOf
} from "./chunk-DA56NOMH.js";
import {
  findConnectedApp
} from "./chunk-ZHMC5IOX.js";
import {
  subjectOf
} from "./chunk-TTAPXIOR.js";
import {
  readExistingKey
} from "./chunk-ZD2TYLXF.js";
import {
  logInToHub
} from "./chunk-RS4ZZZ5J.js";
import {
  commandCauses,
  commandProblem
} from "./chunk-YYEMPOVP.js";
import "./chunk-4GRFEDQT.js";
import {
  jsonText
} from "./chunk-5ATM3K3G.js";
import "./chunk-SDAHICVW.js";
import "./chunk-F4KGQGIZ.js";
import "./chunk-MACE3WJV.js";
import {
  appOfKey,
  readExternalApps,
  referenceTo
} from "./chunk-5JTYLWWA.js";
import "./chunk-XE4H7HWV.js";
import "./chunk-DT46RK2T.js";
import {
  readAllocation
} from "./chunk-SYVRB7U5.js";
import "./chunk-VV4UEYUI.js";
import {
  stopCauses
} from "./chunk-EDRGR6PZ.js";
import {
  readLine
} from "./chunk-EQPE7DA5.js";
import {
  millisecondsOf
} from "./chunk-XOYGAZKK.js";
import "./chunk-TVBXHRD6.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-UXO2ANW7.js";
import {
  findScratchOrgInfos
} from "./chunk-IUH36S3O.js";
import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  OrgClient
} from "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import {
  isRefusedRead
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure,
  appRefusedCode
} from "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import {
  soqlConditionForAll
} from "./chunk-QKASPDTY.js";
import {
  RunLimit,
  endProcessSoon
} from "./chunk-4JDBDIAP.js";
import {
  Problem,
  accessTokenWarning,
  certificateWarning,
  daysLeft,
  endOf,
  platformCli
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/check/check-line.ts
import { stripVTControlCharacters } from "node:util";
async function lineOf(check2, look) {
  try {
    return { check: check2, ...await look() };
  } catch (error) {
    const problems = problemsOf(error);
    return { check: check2, state: "bad", detail: problems[0]?.what ?? "", problems };
  }
}
var marks = { good: "\u2714", warning: "!", bad: "\u2718", unknown: "?", skipped: "\u2013" };
function* tableOf(lines, style) {
  const width = Math.max(...lines.map(({ check: check2 }) => check2.length));
  for (const { check: check2, state, detail, problems = [] } of lines) {
    const colour = state === "good" ? style.good : state === "bad" ? style.bad : style.dim;
    yield `${colour(marks[state])} ${style.bold(check2.padEnd(width))}  ${stripVTControlCharacters(detail)}`;
    const indent = " ".repeat(width + 4);
    for (const [index, problem] of problems.entries()) {
      if (index > 0) yield `${indent}${problem.what}`;
      for (const text of [problem.why, problem.fix]) if (text !== void 0) yield `${indent}${text}`;
    }
  }
}
function jsonOfLine({ check: check2, state, detail, problems }) {
  return { check: check2, state, detail, ...problems === void 0 ? {} : { problems: problems.map(problemJson) } };
}

// src/cli/check/check-external-app.ts
async function findHubApp(hub, { login, externalClientApp }) {
  const apps = await readExternalApps(hub).catch(() => void 0);
  return appOfKey(apps ?? [], login.consumerKey, externalClientApp);
}
async function externalAppLines(hub, { login }, app) {
  return [
    await lineOf("External app", () => appLine(hub, app)),
    await lineOf("Rights", () => rightsLine(hub)),
    await lineOf("Signup", () => signupLine(hub, login.consumerKey, app))
  ];
}
async function appLine(hub, app) {
  if (app === void 0) {
    const detail = "the user may not see External Client Apps, or its name is another (--app-name)";
    return { state: "unknown", detail };
  }
  const policy = await policyOf(hub, app);
  if (policy === "AdminApprovedPreAuthorized") {
    return { state: "good", detail: `${app.name}: admin approved users are pre-authorized` };
  }
  if (policy === void 0) return { state: "unknown", detail: `${app.name}: its policy can\u2019t be read` };
  const problem = commandProblem(commandCauses.selfAuthorize, {
    what: `${app.name} lets all users authorize themselves.`
  });
  return { state: "warning", detail: problem.what, problems: [problem] };
}
async function policyOf(hub, app) {
  const soql = "SELECT ExternalClientApplicationId, PermittedUsersPolicyType FROM ExtlClntAppOauthPlcyCnfg";
  const policies = await hub.query(soql).catch((error) => {
    if (isRefusedRead(error)) return [];
    throw error;
  });
  const own = policies.find(({ ExternalClientApplicationId }) => ExternalClientApplicationId === app.id);
  return own?.PermittedUsersPolicyType ?? void 0;
}
var needed = {
  ScratchOrgInfo: { Read: "queryable", Create: "createable", Edit: "updateable", Delete: "deletable" },
  ActiveScratchOrg: { Read: "queryable", Edit: "updateable", Delete: "deletable" }
};
async function rightsLine(hub) {
  const missing = [];
  for (const [object, rights] of Object.entries(needed)) {
    const has = await hub.get(`/sobjects/${object}/describe`).catch((error) => {
      if (isRefusedRead(error)) return {};
      throw error;
    });
    const lacks = Object.entries(rights).filter(([, name]) => has[name] !== true);
    if (lacks.length > 0) missing.push(`${lacks.map(([right]) => right).join(", ")} on ${object}`);
  }
  if (missing.length === 0) {
    return {
      state: "good",
      detail: "ScratchOrgInfo and ActiveScratchOrg can be read, made, changed and deleted"
    };
  }
  const problem = commandProblem(commandCauses.rightsMissing, {
    what: `The hub user lacks ${missing.join("; ")}.`
  });
  return { state: "warning", detail: problem.what, problems: [problem] };
}
async function signupLine(hub, consumerKey, app) {
  const rows = await findScratchOrgInfos(hub, `ConnectedAppConsumerKey = ${soqlString(consumerKey)}`);
  const newest = rows.filter(isTelling).sort(byDate).at(-1);
  if (newest !== void 0 && newest.Status !== "Error") {
    return { state: "good", detail: "goes through the app, as earlier ones did" };
  }
  const before = await wayBefore(hub);
  const then = before === "own" || app === void 0 || referenceTo(app) === void 0 ? "gives it an app of its own" : before === "hub" ? "associates it with the app" : "associates it with the app, or gives it one of its own";
  const cli = `through the Salesforce CLI\u2019s app, and ${then}${before === void 0 ? "" : ", as with earlier ones"}`;
  return {
    state: "good",
    detail: newest === void 0 ? `not tried yet: goes through the app; where Salesforce refuses that (C-1016), ${cli}` : `the app was refused (C-1016): goes ${cli}`
  };
}
async function wayBefore(hub) {
  const condition = `ConnectedAppConsumerKey = '${platformCli.consumerKey}' AND ${soqlConditionForAll(hub.session.orgId)}`;
  const rows = await findScratchOrgInfos(hub, condition, void 0, ["Description"]).catch(() => []);
  const ways = rows.sort(byDate).map(({ Description }) => readLine(Description ?? null)?.key);
  return ways.findLast((way) => way !== void 0);
}
function isTelling({ Status, ErrorCode }) {
  return Status === "Active" || Status === "Deleted" || Status === "Error" && ErrorCode === appRefusedCode;
}
function byDate(one, other) {
  return one.Id < other.Id ? -1 : 1;
}

// src/cli/check/check.ts
var forTidyingUp = 3e4;
async function check(options, tools) {
  const limit = new RunLimit();
  const lines = [];
  const add = (...more) => {
    if (limit.stopped === void 0) lines.push(...more);
  };
  try {
    const subject = await subjectOf(options, tools.env);
    limit.within(timeoutOf(options, tools));
    const within = { ...tools, wire: limit.wire(tools.wire) };
    await limit.until(() => checkAll(subject, options.scratch, within, { lines, add }), forTidyingUp);
  } catch (error) {
    if (limit.stopped === void 0) throw error;
  } finally {
    if (limit.stopped === void 0) limit.close();
    else endProcessSoon();
  }
  if (limit.stopped !== void 0) lines.push(stoppedLine(limit.stopped));
  const isGood = lines.every(({ state }) => state !== "bad");
  const { say, style } = tools.terminal;
  if (options.json) say(jsonText({ good: isGood, checks: lines.map(jsonOfLine) }));
  else for (const line of tableOf(lines, style)) say(line);
  if (limit.stopped?.reason === "cancelled") return 130;
  return isGood ? 0 : 1;
}
function timeoutOf({ timeoutMinutes, scratch }, { env }) {
  const minutes = timeoutMinutes ?? (scratch ? 30 : 10);
  return Math.min(6e4 * minutes, millisecondsOf("ORGKEY_TIMEOUT_SECONDS", env) ?? Infinity);
}
function stoppedLine({ reason, waitedFor }) {
  const { kind, what, fix } = reason === "cancelled" ? stopCauses.checkCancelled : stopCauses.checkTimeout;
  const why = waitedFor === "" ? {} : { why: `It was waiting for ${waitedFor}.` };
  const problem = new Problem({ kind, what, ...why, fix });
  return { check: "Time", state: "bad", detail: problem.what, problems: [problem] };
}
async function checkAll(subject, scratch, tools, { lines, add }) {
  const { login, key } = subject;
  let read;
  add(
    await lineOf("Private key", async () => {
      read = await readExistingKey(key, tools);
      const bits = read.keyObject.asymmetricKeyDetails?.modulusLength ?? 0;
      return { state: "good", detail: `${read.format}, ${bits} bits` };
    })
  );
  if (read === void 0) return;
  add(await lineOf("Certificate", certificateLine(read)));
  let hub;
  add(
    await lineOf("Login", async () => {
      const session = await logInToHub(login, read, tools);
      hub = new OrgClient(session, tools.wire);
      const warning = accessTokenWarning(session.accessToken);
      const detail = `${session.username} at ${session.instanceUrl} (${session.orgId})`;
      return warning === void 0 ? { state: "good", detail } : { state: "warning", detail: `${detail}. ${warning}` };
    })
  );
  if (hub === void 0) return;
  try {
    const external = await findHubApp(hub, subject);
    add(...await hubLines(hub, subject, external));
    add(await scratchLine(hub, { subject, key: read, external, scratch, lines }, tools));
  } finally {
    await hub.end();
  }
}
function certificateLine({ certificate }) {
  return async () => {
    if (certificate === void 0) {
      return {
        state: "unknown",
        detail: "its end is unknown: append the certificate to the key file, or give --certificate-file"
      };
    }
    const now = Date.now();
    const days = daysLeft(certificate, now);
    const detail = `until ${endOf(certificate)}, ${days} ${days === 1 ? "day" : "days"} left`;
    const warning = certificateWarning(certificate, now);
    if (warning === void 0) return { state: "good", detail };
    return { state: "warning", detail: warning };
  };
}
async function hubLines(hub, subject, external) {
  const devHub = await lineOf("Dev Hub", () => devHubLine(hub));
  const isExternal = external !== void 0 || subject.isExternal;
  const app = isExternal ? await externalAppLines(hub, subject, external) : [await lineOf("Connected App", () => appLine2(hub, subject.connectedApp))];
  if (devHub.state !== "good") return [devHub, ...app];
  const allocation = await lineOf("Allocation", async () => allocationFound(await readAllocation(hub)));
  return [devHub, ...app, allocation];
}
async function devHubLine(hub) {
  if (await isDevHub(hub)) return { state: "good", detail: "the org is one" };
  throw new Problem({
    kind: "setup/not-a-dev-hub",
    what: "Dev Hub is off, or the user may not read Scratch Org Infos.",
    why: "Only the org in which Dev Hub is on makes scratch orgs.",
    fix: "Open Setup \u2192 Dev Hub \u2192 Enable Dev Hub, which can\u2019t be turned off again; or give the user access to Scratch Org Infos and Active Scratch Orgs by a permission set."
  });
}
async function appLine2(hub, name) {
  if (name === void 0) return { state: "unknown", detail: "not looked at: give its name with --app-name" };
  const unseen = `the user may not see the app ${name}, or it has another name`;
  try {
    const app = await findConnectedApp(hub, name);
    if (app === void 0) return { state: "unknown", detail: unseen };
    if (app.OptionsAllowAdminApprovedUsersOnly) {
      return { state: "good", detail: `${name}: admin approved users are pre-authorized` };
    }
  } catch (error) {
    if (error instanceof ApiFailure && error.status >= 400 && error.status < 500) {
      return { state: "unknown", detail: unseen };
    }
    throw error;
  }
  throw new Problem({
    kind: "setup/self-authorize",
    what: `${name} lets all users authorize themselves.`,
    why: "New scratch orgs then refuse the key: nobody has authorized the app there.",
    fix: "Open Setup \u2192 App Manager \u2192 (the app) \u2192 Manage \u2192 Edit Policies \u2192 Permitted Users: \u201CAdmin approved users are pre-authorized\u201D."
  });
}
function allocationFound(answer) {
  if (answer instanceof Problem) return { state: "warning", detail: answer.what, problems: [answer] };
  const { active, daily } = answer;
  const detail = `${active.remaining} of ${active.max} active, ${daily.remaining} of ${daily.max} daily scratch orgs left`;
  return { state: active.remaining > 0 && daily.remaining > 0 ? "good" : "warning", detail };
}
async function scratchLine(hub, of, tools) {
  const name = "Scratch org";
  if (!of.scratch) return { check: name, state: "skipped", detail: "--scratch makes, opens and deletes one" };
  if (of.lines.some(({ check: line, state }) => line === "Dev Hub" && state === "bad")) {
    return { check: name, state: "skipped", detail: "not tried: the org is no Dev Hub" };
  }
  const { checkScratchOrg } = await import("./check-scratch-org-BMXFBAF4.js");
  const { login, connectedApp, isExternal } = of.subject;
  const subject = {
    ...{ login, connectedApp, key: of.key, appName: of.external?.name ?? of.subject.externalClientApp },
    isExternal: of.external !== void 0 || isExternal
  };
  return lineOf(name, () => checkScratchOrg(hub, subject, tools));
}
export {
  check
};
