import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  logInToScratchOrg,
  patience
} from "./chunk-QCYKISYX.js";
import {
  guarded
} from "./chunk-TZ3J7T3A.js";
import {
  approvalsOf
} from "./chunk-OVVLXDZ6.js";
import "./chunk-2JRI6JGF.js";
import {
  readScratchOrgDefinition,
  scratchOrgInfoRecord
} from "./chunk-RHAGVTMA.js";
import "./chunk-W2ND2LN5.js";
import {
  pollUntil
} from "./chunk-OMPUWXSF.js";
import "./chunk-33LCPUAI.js";
import "./chunk-FMJGWRFG.js";
import "./chunk-L3FROSTA.js";
import "./chunk-SGVOXKZK.js";
import {
  decisiveSignup,
  deleteScratchOrg,
  findActiveScratchOrgs,
  readSignups,
  requestSignup
} from "./chunk-JYNDFECA.js";
import "./chunk-2TNLDGR6.js";
import {
  problemOf,
  signupErrorMeaning
} from "./chunk-PDVPOTUC.js";
import "./chunk-THCJSW4V.js";
import "./chunk-2TF3VUN4.js";
import "./chunk-WUKUX4EA.js";
import {
  revoke
} from "./chunk-UWOKCFLW.js";
import "./chunk-6OZR6EEG.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-3BXMCFN7.js";
import {
  Problem
} from "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";

// src/cli/check/check-scratch-org.ts
import { randomBytes } from "node:crypto";
var definition = '{ "edition": "Developer", "orgName": "orgkey check" }';
var signupTimeout = 15 * 6e4;
async function checkScratchOrg(hub, { login, key, connectedApp }, tools) {
  const { terminal, wire } = tools;
  const username = `orgkey-check-${randomBytes(6).toString("hex")}@orgkey.example`;
  const startedAt = wire.now();
  const remove = () => deleteOrg(hub, username, tools);
  const name = "the definition of the check";
  const record = scratchOrgInfoRecord(readScratchOrgDefinition(definition, name), {
    username,
    durationDays: 1,
    consumerKey: login.consumerKey
  });
  return guarded(remove, async () => {
    try {
      terminal.note(`Signing up the scratch org ${username}, which takes some minutes \u2026`);
      await requestSignup(hub, record);
      const info = await pollUntil(wire, () => readEnded(hub, username), { timeout: signupTimeout });
      const session = await logInToScratchOrg(username, info.LoginUrl, { login, key, tools }).catch(
        async (error) => {
          throw await withApprovals(error, hub, connectedApp);
        }
      );
      await revoke(session, wire).catch(() => false);
    } finally {
      await remove();
    }
    const seconds = Math.round((wire.now() - startedAt) / 1e3);
    return { state: "good", detail: `made, logged in to with the key alone, and deleted, in ${seconds} s` };
  });
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
      fix: `Approve a profile: Setup \u2192 App Manager \u2192 ${app ?? "(the app)"} \u2192 Manage \u2192 Manage Profiles \u2192 System Administrator. Wait ten minutes, and run \`npx orgkey check --scratch\` again.`
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
    const reason = error instanceof Problem || error instanceof Error ? error.message : String(error);
    terminal.note(`${username} could not be deleted (${reason}); it expires in a day.`);
  }
}
export {
  checkScratchOrg
};
