import {
  approvalsOf
} from "./chunk-ZHMC5IOX.js";
import {
  newOrgsOf
} from "./chunk-J5G3CI6C.js";
import {
  logInToScratchOrg,
  patience
} from "./chunk-RS4ZZZ5J.js";
import {
  commandCauses,
  commandProblem
} from "./chunk-YYEMPOVP.js";
import "./chunk-EO457WPQ.js";
import "./chunk-BT6TIZLT.js";
import "./chunk-F4KGQGIZ.js";
import {
  readScratchOrgDefinition,
  scratchOrgInfoRecord
} from "./chunk-JHQGYKYE.js";
import "./chunk-5JTYLWWA.js";
import "./chunk-XE4H7HWV.js";
import "./chunk-DT46RK2T.js";
import {
  pollUntil
} from "./chunk-VV4UEYUI.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-TR2KMXIP.js";
import "./chunk-TVBXHRD6.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-BQ2MZQOW.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-AOGCGIUU.js";
import {
  decisiveSignup,
  deleteScratchOrg,
  findActiveScratchOrgs,
  readSignups,
  requestSignup
} from "./chunk-IUH36S3O.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-Q72SGQDW.js";
import {
  OrgClient
} from "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import "./chunk-EF46NP3B.js";
import {
  ApiFailure,
  problemOf,
  signupErrorMeaning
} from "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import {
  Problem,
  messageOf,
  platformCli,
  salesforceUrl,
  sandboxLogin
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/cli/check/check-scratch-org.ts
import { randomBytes } from "node:crypto";

// src/cli/check/open-through-cli.ts
async function openThroughCli(hub, info, username, {
  login,
  key,
  appName
}, tools) {
  const infos = await readSignups(hub, [username], void 0, ["AuthCode"]).catch((error) => {
    if (error instanceof ApiFailure && error.errors.some(({ errorCode }) => errorCode === "INVALID_FIELD")) {
      return [];
    }
    throw error;
  });
  const authCode = infos.find(({ Status }) => Status === "Active")?.AuthCode;
  if (authCode == null) {
    throw commandProblem(commandCauses.noAuthCode, {
      what: `The signup of ${username} came without a code to open the org.`
    });
  }
  const loginUrl = info.LoginUrl === null ? sandboxLogin : salesforceUrl(info.LoginUrl, "The login URL of the scratch org");
  const newOrgs = newOrgsOf(hub, key, { consumerKey: login.consumerKey, appName }, tools);
  const opening = {
    mask: () => void 0,
    tell: (line) => tools.terminal.note(line)
  };
  const { session, way } = await newOrgs.open({ username, loginUrl, authCode }, opening);
  await new OrgClient(session, hub.wire).end();
  return way === "hub" ? "; signed up through the Salesforce CLI\u2019s app (C-1016), and associated with the hub\u2019s app" : "; signed up through the Salesforce CLI\u2019s app (C-1016), with an app of its own";
}

// src/cli/check/check-scratch-org.ts
var definition = '{ "edition": "Developer", "orgName": "orgkey check" }';
var signupTimeout = 15 * 6e4;
async function checkScratchOrg(hub, subject, tools) {
  const { login, key, connectedApp } = subject;
  const { terminal } = tools;
  const id = randomBytes(6).toString("hex");
  const username = `orgkey-check-${id}@orgkey.example`;
  const second = `orgkey-check-${id}-2@orgkey.example`;
  const startedAt = hub.wire.now();
  const made = [];
  const name = "the definition of the check";
  const record = (as, consumerKey) => scratchOrgInfoRecord(readScratchOrgDefinition(definition, name), {
    username: as,
    durationDays: 1,
    consumerKey
  });
  let through = "";
  try {
    terminal.note(`Signing up the scratch org ${username}, which takes some minutes \u2026`);
    const info = await signUp(hub, record(username, login.consumerKey), made).catch(
      async (error) => {
        if (!subject.isExternal || !isRefusedThroughApp(error)) throw error;
        terminal.note(
          "Salesforce makes no org through the app (C-1016): once more, through the Salesforce CLI\u2019s app \u2026"
        );
        const other = await signUp(hub, record(second, platformCli.consumerKey), made);
        through = await openThroughCli(hub, other, second, subject, tools);
        return void 0;
      }
    );
    if (info !== void 0) {
      const session = await logInToScratchOrg(username, info.LoginUrl, { login, key, tools }).catch(
        async (error) => {
          throw await withApprovals(error, hub, connectedApp);
        }
      );
      await new OrgClient(session, hub.wire).end();
    }
  } finally {
    await removeAll(hub, made, tools);
  }
  const seconds = Math.round((hub.wire.now() - startedAt) / 1e3);
  return {
    state: "good",
    detail: `made, logged in to with the key alone, and deleted, in ${seconds} s${through}`
  };
}
async function signUp(hub, record, made) {
  const username = String(record["Username"]);
  made.push(username);
  await requestSignup(hub, record);
  const what = `the signup of ${username}`;
  return pollUntil(hub.wire, () => readEnded(hub, username), { timeout: signupTimeout, what });
}
function isRefusedThroughApp(error) {
  return error instanceof Problem && error.kind === "signup/connected-app";
}
var refusedByNewOrg = /* @__PURE__ */ new Set([
  "scratch/not-replicated",
  "scratch/app-not-approved",
  "scratch/not-approved"
]);
async function withApprovals(error, hub, app) {
  if (!(error instanceof Problem) || !refusedByNewOrg.has(error.kind)) return error;
  const approvals = app === void 0 ? void 0 : await approvalsOf(hub, app).catch(() => void 0);
  if ((approvals?.profiles.length ?? 0) > 0) return error;
  const sets = approvals?.permissionSets ?? [];
  const by = sets.length === 0 ? "a permission set" : `the permission set${sets.length === 1 ? "" : "s"} ${sets.join(", ")}`;
  return new Problem(
    {
      kind: "setup/scratch-not-approved",
      what: `The scratch org refused its admin for ${patience / 6e4} min. ${error.what}`,
      why: `${approvals === void 0 ? "If the app is" : "The app is"} approved by ${by} of the hub, new orgs don\u2019t have that, and may then refuse their admin.`,
      fix: `Approve a profile: Setup \u2192 App Manager \u2192 ${app ?? "(the app)"} \u2192 Manage \u2192 Manage Profiles \u2192 System Administrator. Wait ten minutes, and run \`orgkey check --scratch\` again.`
    },
    { cause: error }
  );
}
async function readEnded(hub, username) {
  const info = decisiveSignup(await readSignups(hub, [username]));
  if (info?.Status === "Active") return info;
  if (info?.Status !== "Error") return void 0;
  const error = { code: info.ErrorCode };
  throw problemOf(signupErrorMeaning(error), `The signup of ${username}`, error);
}
var removalTimeout = 2e4;
async function removeAll(hub, usernames, { terminal }) {
  const client = new OrgClient(hub.session, hub.wire.closing ?? hub.wire);
  const leave = () => {
    terminal.note(`Left: ${usernames.join(", ")}, which expires in a day. Delete it on the hub.`);
    process.exit(130);
  };
  process.once("SIGINT", leave);
  try {
    for (const one of usernames.toReversed()) await deleteOrg(client, one, terminal);
  } finally {
    process.off("SIGINT", leave);
  }
}
async function deleteOrg(hub, username, terminal) {
  const signal = AbortSignal.timeout(removalTimeout);
  const left = (reason) => {
    terminal.note(
      `Left: ${username}, which expires in a day: ${reason}. Delete it on the hub (Active Scratch Orgs).`
    );
  };
  try {
    terminal.note(`Deleting ${username} \u2026`);
    const info = decisiveSignup(await readSignups(hub, [username], signal));
    if (info?.Status === "Error" || info?.Status === "Deleted") return;
    if (info === void 0) left("the hub doesn\u2019t know it, and its signup may yet arrive there");
    else if (info.ScratchOrg === null) left("the hub is still signing it up");
    else {
      for (const { Id } of await findActiveScratchOrgs(hub, [info.ScratchOrg], signal)) {
        await deleteScratchOrg(hub, Id, { signal });
      }
      terminal.note(`Deleted ${username}.`);
    }
  } catch (error) {
    left(`it could not be deleted (${messageOf(error)})`);
  }
}
export {
  checkScratchOrg
};
