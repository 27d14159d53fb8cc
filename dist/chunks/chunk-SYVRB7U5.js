import {
  isRefusedRead,
  limitsRefused
} from "./chunk-EF46NP3B.js";
import {
  problemOf
} from "./chunk-VFCPVFML.js";
import {
  isObject
} from "./chunk-BVEACDW4.js";
import {
  Problem
} from "./chunk-D7HFNESS.js";

// src/salesforce/scratch-orgs/allocation.ts
async function readAllocation(hub, options) {
  let limits;
  try {
    limits = await hub.get("/limits", options);
  } catch (cause) {
    if (!isRefusedRead(cause)) throw cause;
    const [said] = cause.errors;
    return problemOf(limitsRefused, subject, { code: said?.errorCode, text: said?.message }, { cause });
  }
  const [active, daily] = [limitOf(limits["ActiveScratchOrgs"]), limitOf(limits["DailyScratchOrgs"])];
  if (active !== void 0 && daily !== void 0) return { active, daily };
  return problemOf(limitsRefused, subject, { text: "the answer has no limits for scratch orgs" });
}
var subject = "Reading the hub\u2019s limits";
function limitOf(value) {
  if (!isObject(value)) return void 0;
  const { Max, Remaining } = value;
  return typeof Max === "number" && typeof Remaining === "number" ? { max: Max, remaining: Remaining } : void 0;
}
async function allocationNow(hub) {
  const answer = await readAllocation(hub, { repeat: "never" }).catch(() => void 0);
  return answer instanceof Problem ? void 0 : answer;
}

export {
  readAllocation,
  allocationNow
};
