import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  slotLabel
} from "./chunk-EVBXDY7H.js";
import {
  Problem
} from "./chunk-UAD5GO5O.js";

// src/fleet/matrix.ts
var maxJobs = 256;
var maxOutputBytes = 1024 * 1024;
function matrixOf(orgs) {
  const entries = orgs.toSorted((one, other) => compare(one.group, other.group) || one.number - other.number).map(entryOf);
  const json = JSON.stringify({ include: entries });
  if (json.length * 2 > maxOutputBytes) throw tooLarge(entries.length);
  return { json, entries, warnings: warningsFor(entries.length) };
}
function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
function entryOf(org) {
  return {
    name: slotLabel(org),
    group: org.group,
    username: org.username,
    "org-id": org.orgId,
    "login-url": org.loginUrl,
    expires: org.expires
  };
}
function warningsFor(count) {
  if (count === 0) {
    return [
      "The matrix is empty, and GitHub fails a job with an empty matrix: give it `if: needs.fleet.outputs.ready != '0'`."
    ];
  }
  if (count <= maxJobs) return [];
  return [
    `The matrix has ${String(count)} orgs, but GitHub runs at most ${String(maxJobs)} jobs of one matrix: split the fleet by \`fleet-name\`, or read the manifest instead.`
  ];
}
function tooLarge(count) {
  return new Problem({
    kind: "fleet/matrix-too-large",
    what: `The matrix of ${String(count)} orgs is over GitHub's limit of 1 MB for outputs.`,
    fix: "Split the fleet into several by `fleet-name`, or by `shard` with one job each."
  });
}

// src/fleet/plan.ts
var graceMilliseconds = 10 * 6e4;
function planFleet(slots, orgs, now) {
  const bySlot = Map.groupBy(orgs, (org) => slotKey(org.name));
  const plans = slots.map((slot) => planSlot(slot, bySlot.get(slotKey(slot)) ?? [], now));
  return { slots: plans.map((plan) => plan.plan), surplus: plans.flatMap((plan) => plan.surplus) };
}
function slotKey({ fleet, generation, group, number }) {
  return [fleet, generation, group, String(number)].join(".");
}
function planSlot(slot, orgs, now) {
  const byAttempt = orgs.toSorted((one, other) => one.name.attempt - other.name.attempt);
  const active = byAttempt.filter((org) => isUp(org, now));
  const pending = byAttempt.filter((org) => isPending(org));
  const [kept, ...surplus] = [...active, ...pending];
  if (kept !== void 0) {
    return { plan: { action: isPending(kept) ? "wait" : "adopt", slot, org: kept }, surplus };
  }
  const lost = byAttempt.at(-1);
  if (lost === void 0) return { plan: { action: "make", slot, attempt: 1 }, surplus };
  const attempt = lost.name.attempt + 1;
  return { plan: { action: "replace", slot, attempt, lost, reason: lossReason(lost, now) }, surplus };
}
function isPending(org) {
  return org.status === "New" || org.status === "Creating";
}
function isUp(org, now) {
  const young = now - Date.parse(org.createdAt) < graceMilliseconds;
  return org.status === "Active" && (org.exists || young) && !isExpired(org, now);
}
function isExpired(org, now) {
  return org.expires !== void 0 && org.expires < new Date(now).toISOString().slice(0, 10);
}
function lossReason(org, now) {
  if (org.status === "Error") return "failed";
  return isExpired(org, now) ? "expired" : "deleted";
}

export {
  matrixOf,
  planFleet,
  isUp
};
