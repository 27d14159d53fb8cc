import {
  bestFirst,
  endOf,
  holdOf,
  isPending,
  standingOf
} from "./chunk-V4VLMVCD.js";
import {
  isClaimed
} from "./chunk-EQPE7DA5.js";
import {
  momentOf
} from "./chunk-Q72SGQDW.js";
import {
  slotKey
} from "./chunk-QKASPDTY.js";

// src/fleet/plan/pool-stock.ts
var retireHolder = "retire";
var leastLeft = 8 * 36e5;
function stockOf(orgs, { maxAge = Infinity }, now) {
  const stock = {
    ...{ free: new Array(), taken: new Array(), retire: new Array() },
    ...{ unfinished: new Array(), leaving: new Array() }
  };
  const there = orgs.filter((org) => standingOf(org, now) !== "gone");
  const slots = Map.groupBy(there, ({ name }) => slotKey(name));
  for (const same of slots.values()) {
    let isFilled = false;
    for (const org of bestFirst(same, now)) {
      const hold = holdOf(org, now);
      const isHeld = hold === "held" || hold === "claimed";
      const why = isHeld ? void 0 : reasonToGo(org, { hold, isFilled, maxAge, now });
      if (why !== void 0) stock.retire.push({ org, why });
      else stock[isHeld ? takenOrLeaving(org) : freeOrUnfinished(org, now)].push(org);
      isFilled ||= why === void 0;
    }
  }
  return stock;
}
function takenOrLeaving({ line }) {
  return line?.by === retireHolder ? "leaving" : "taken";
}
function freeOrUnfinished(org, now) {
  return standingOf(org, now) === "ready" ? "free" : "unfinished";
}
function reasonToGo(org, of) {
  const { hold, isFilled, maxAge, now } = of;
  if (isPending(org)) return void 0;
  if (hold === "over") return "over";
  if (isFilled) return "surplus";
  if (endOf(org) - now < leastLeft) return "ending";
  if (now - momentOf(org.createdAt) >= maxAge) return "old";
  return standingOf(org, now) !== "ready" && isClaimed(org.line) ? "left" : void 0;
}

export {
  retireHolder,
  stockOf
};
