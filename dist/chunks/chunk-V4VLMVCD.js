import {
  isClaimed,
  shownHolder,
  timeText
} from "./chunk-EQPE7DA5.js";
import {
  millisecondsOf
} from "./chunk-XOYGAZKK.js";
import {
  momentOf
} from "./chunk-Q72SGQDW.js";
import {
  slotKey
} from "./chunk-QKASPDTY.js";

// src/fleet/plan/standing.ts
var graceMilliseconds = 10 * 6e4;
function standingOf(org, now) {
  if (isPending(org)) return "making";
  if (!isUp(org, now)) return "gone";
  return org.line?.state ?? "unknown";
}
function isPending(org) {
  return org.status === "New" || org.status === "Creating";
}
function isUp(org, now) {
  const young = now - momentOf(org.createdAt) < graceMilliseconds;
  return org.status === "Active" && (org.exists || young) && !isExpired(org, now);
}
function isExpired(org, now) {
  return org.expires !== void 0 && org.expires < new Date(now).toISOString().slice(0, 10);
}
var order = ["ready", "unknown", "failed", "making", "gone"];
function byAge(one, other) {
  const created = momentOf(one.createdAt) - momentOf(other.createdAt);
  return created || (one.info.Id < other.info.Id ? -1 : 1);
}
function bestFirst(orgs, now) {
  const rank = (org) => {
    const standing = standingOf(org, now);
    if (standing !== "gone" && isClaimed(org.line)) return -1;
    return order.indexOf(standing) + (isPending(org) ? 0.5 : 0);
  };
  return orgs.toSorted((one, other) => rank(one) - rank(other) || byAge(one, other));
}
function orgsBySlot(orgs, now) {
  const slots = Map.groupBy(orgs, ({ name }) => slotKey(name));
  return [...slots.values()].flatMap((same) => bestFirst(same, now).slice(0, 1));
}
function endOf({ expires, createdAt }) {
  if (expires === void 0) return Infinity;
  return Date.parse(`${expires}T00:00:00Z`) + momentOf(createdAt) % 864e5;
}

// src/fleet/pool/times.ts
var unconfirmedFor = 3e5;
function claimTimes({ env }) {
  const confirm = millisecondsOf("ORGKEY_CLAIM_SECONDS", env) ?? 15e3;
  return { claim: Math.round(confirm * 2 / 3), confirm };
}

// src/fleet/pool/hold.ts
function holdOf({ line, info }, now) {
  if (!isClaimed(line)) return "free";
  if (line?.confirmed === "yes" || line?.claim === void 0)
    return (line?.until ?? Infinity) > now ? "held" : "over";
  const changed = dateMilliseconds(info.LastModifiedDate);
  return changed === void 0 || now - changed < unconfirmedFor ? "claimed" : "free";
}
function holderText({ line }) {
  const { by, until } = line ?? {};
  const who = by === void 0 ? "somebody" : shownHolder(by);
  return until === void 0 ? who : `${who} until ${timeText(until)}`;
}
function dateMilliseconds(text) {
  const time = momentOf(text ?? "");
  return Number.isNaN(time) ? void 0 : time;
}

export {
  standingOf,
  isPending,
  isExpired,
  byAge,
  bestFirst,
  orgsBySlot,
  endOf,
  unconfirmedFor,
  claimTimes,
  holdOf,
  holderText,
  dateMilliseconds
};
