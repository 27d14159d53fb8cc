import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  logInToScratchOrg
} from "./chunk-BTWPABVV.js";
import {
  guarded
} from "./chunk-TZ3J7T3A.js";
import {
  readScratchOrgDefinition,
  scratchOrgInfoRecord
} from "./chunk-GZTT7FZI.js";
import {
  pollUntil
} from "./chunk-OMPUWXSF.js";
import "./chunk-QWWU4MQP.js";
import "./chunk-VKM7CKBO.js";
import "./chunk-FMJGWRFG.js";
import {
  decisiveSignup,
  deleteScratchOrg,
  findActiveScratchOrgs,
  readSignups,
  requestSignup
} from "./chunk-JVOMDBCU.js";
import "./chunk-WK3GTJ6J.js";
import {
  problemOf,
  signupErrorMeaning
} from "./chunk-DEUJ4KVC.js";
import "./chunk-2TF3VUN4.js";
import "./chunk-UW3NYTP6.js";
import {
  revoke
} from "./chunk-EBUWMCP5.js";
import "./chunk-EPBI7LFQ.js";
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
async function checkScratchOrg(hub, login, key, tools) {
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
      const session = await logInToScratchOrg(username, info.LoginUrl, { login, key, tools });
      await revoke(session, wire).catch(() => false);
    } finally {
      await remove();
    }
    const seconds = Math.round((wire.now() - startedAt) / 1e3);
    return { state: "good", detail: `made, logged in to with the key alone, and deleted, in ${seconds} s` };
  });
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
