import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  guarded
} from "./chunk-TZ3J7T3A.js";
import {
  approvalsOf
} from "./chunk-BDHWE2LU.js";
import {
  newOrgsOf
} from "./chunk-J6WSJONC.js";
import {
  logInToScratchOrg,
  patience
} from "./chunk-NFC7UE3D.js";
import {
  commandCauses,
  commandProblem
} from "./chunk-LBKSS574.js";
import {
  readScratchOrgDefinition,
  scratchOrgInfoRecord
} from "./chunk-PMP3XF6U.js";
import "./chunk-65KOBROF.js";
import "./chunk-JWNTH7MI.js";
import "./chunk-VL7ET6TB.js";
import "./chunk-PAI546UY.js";
import {
  pollUntil
} from "./chunk-5HOJ6CEU.js";
import "./chunk-3AVNGHYZ.js";
import "./chunk-KANRAUTT.js";
import "./chunk-F72H4V4P.js";
import "./chunk-YIS53DO3.js";
import "./chunk-AKRMJ5MI.js";
import "./chunk-KWSS77FW.js";
import {
  decisiveSignup,
  deleteScratchOrg,
  findActiveScratchOrgs,
  readSignups,
  requestSignup
} from "./chunk-GVGIFERM.js";
import {
  OrgClient
} from "./chunk-EJLNWK5M.js";
import {
  problemOf,
  signupErrorMeaning
} from "./chunk-ZAG2PGKW.js";
import "./chunk-THCJSW4V.js";
import "./chunk-2TF3VUN4.js";
import "./chunk-2H3763GF.js";
import "./chunk-IG2JXPXG.js";
import {
  platformCli
} from "./chunk-FYPZE54O.js";
import "./chunk-LKZ4VLC6.js";
import {
  salesforceUrl,
  sandboxLogin
} from "./chunk-GAKCRQHD.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-GB7FFH77.js";
import "./chunk-RPFLKXDH.js";
import "./chunk-3BXMCFN7.js";
import "./chunk-24HOWIMM.js";
import {
  Problem,
  messageOf
} from "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";

// src/cli/check/check-scratch-org.ts
import { randomBytes } from "node:crypto";

// src/cli/check/open-through-cli.ts
async function openThroughCli(hub, info, username, {
  login,
  key,
  appName
}, tools) {
  const infos = await readSignups(hub, [username], void 0, ["AuthCode"]);
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
  const remove = async () => {
    for (const one of [second, username]) await deleteOrg(hub, one, tools);
  };
  const name = "the definition of the check";
  const record = (as, consumerKey) => scratchOrgInfoRecord(readScratchOrgDefinition(definition, name), {
    username: as,
    durationDays: 1,
    consumerKey
  });
  let through = "";
  return guarded(remove, async () => {
    try {
      terminal.note(`Signing up the scratch org ${username}, which takes some minutes \u2026`);
      const info = await signUp(hub, record(username, login.consumerKey)).catch(async (error) => {
        if (!subject.isExternal || !isRefusedThroughApp(error)) throw error;
        terminal.note(
          "Salesforce makes no org through the app (C-1016): once more, through the Salesforce CLI\u2019s app \u2026"
        );
        const other = await signUp(hub, record(second, platformCli.consumerKey));
        through = await openThroughCli(hub, other, second, subject, tools);
        return void 0;
      });
      if (info !== void 0) {
        const session = await logInToScratchOrg(username, info.LoginUrl, { login, key, tools }).catch(
          async (error) => {
            throw await withApprovals(error, hub, connectedApp);
          }
        );
        await new OrgClient(session, hub.wire).end();
      }
    } finally {
      await remove();
    }
    const seconds = Math.round((hub.wire.now() - startedAt) / 1e3);
    return {
      state: "good",
      detail: `made, logged in to with the key alone, and deleted, in ${seconds} s${through}`
    };
  });
}
async function signUp(hub, record) {
  await requestSignup(hub, record);
  return pollUntil(hub.wire, () => readEnded(hub, String(record["Username"])), { timeout: signupTimeout });
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
      what: `The scratch org does not let its admin in through the app after ${patience / 6e4} min. ${error.what}`,
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
async function deleteOrg(hub, username, { terminal }) {
  try {
    const info = decisiveSignup(await readSignups(hub, [username]));
    if (info?.ScratchOrg == null) return;
    for (const { Id } of await findActiveScratchOrgs(hub, [info.ScratchOrg])) {
      await deleteScratchOrg(hub, Id);
    }
    terminal.note(`Deleted ${username}.`);
  } catch (error) {
    const reason = messageOf(error);
    terminal.note(`${username} could not be deleted (${reason}); it expires in a day.`);
  }
}
export {
  checkScratchOrg
};
