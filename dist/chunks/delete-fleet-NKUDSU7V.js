import {
  failureOf
} from "./chunk-LBZO7XRT.js";
import {
  allocationNow
} from "./chunk-57AQANC5.js";
import {
  isPending,
  readHubFleet,
  standingOf,
  tellingStop,
  withHub
} from "./chunk-C35NNOKT.js";
import "./chunk-WEATVUNY.js";
import {
  isClaimed,
  shownHolder
} from "./chunk-XWTQ4OBO.js";
import "./chunk-VV4UEYUI.js";
import {
  readDeleteInputs
} from "./chunk-UN2KQXIC.js";
import {
  deleteScratchOrg
} from "./chunk-3E6DL7RF.js";
import {
  pLimit
} from "./chunk-MDVSDZNN.js";
import "./chunk-HDY7VK72.js";
import "./chunk-62VRCFV5.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-VPHDVZQG.js";
import "./chunk-L6DOBIQP.js";
import "./chunk-NWQ64UPN.js";
import "./chunk-PRTXX63F.js";
import "./chunk-24RUVVUI.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-QU7PXHMC.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-THSTVOKS.js";
import "./chunk-EGM7JW4P.js";
import "./chunk-E2AZPMYK.js";
import "./chunk-ANYJZ3MK.js";
import "./chunk-FH4IQ2YZ.js";
import {
  slotLabel
} from "./chunk-CZ46HXAF.js";
import {
  shortId
} from "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import {
  Problem
} from "./chunk-BDIBHB7K.js";
import "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-KIZ6KU7F.js";

// src/fleet/pool/times.ts
var unconfirmedFor = 3e5;

// src/fleet/pool/hold.ts
function holdOf({ line, info }, now) {
  if (!isClaimed(line)) return "free";
  if (line?.confirmed === "yes" || line?.claim === void 0)
    return (line?.until ?? Infinity) > now ? "held" : "over";
  const changed = milliseconds(info.LastModifiedDate);
  return changed === void 0 || now - changed < unconfirmedFor ? "claimed" : "free";
}
function holderText({ line }) {
  const { by, until } = line ?? {};
  const who = by === void 0 ? "somebody" : shownHolder(by);
  return until === void 0 ? who : `${who} until ${timeText(until)}`;
}
function timeText(milliseconds2) {
  return new Date(milliseconds2).toISOString().replace(/\.\d+Z$/, "Z");
}
function milliseconds(text) {
  const time = Date.parse((text ?? "").replace("+0000", "Z"));
  return Number.isNaN(time) ? void 0 : time;
}

// src/fleet/delete-fleet.ts
var atOnce = 10;
async function deleteFleet(step) {
  const { runner, limit } = step;
  const line = "the log names the orgs that were deleted, and no others are known to be.";
  const texts = { title: "Fleet delete", line, fix: "Run it again: it deletes what is left." };
  await tellingStop(limit, runner, texts, async () => {
    const inputs = readDeleteInputs(runner);
    limit.within(inputs.timeout);
    await withHub(inputs, step, (hub) => limit.until(() => deleteAsked(inputs, hub, runner)));
  });
}
async function deleteAsked(inputs, hub, runner) {
  const { now } = hub.wire;
  const fleet = await readHubFleet(hub, inputs.fleetName, inputs.generation);
  if (fleet.orgs.length === 0)
    runner.warning(
      `This hub never made an org of a fleet called ${inputs.fleetName}. Is the name the one in the fleet file?`
    );
  const alive = fleet.orgs.filter(({ orgId }) => orgId !== void 0 && fleet.active.has(shortId(orgId)));
  const old = alive.filter((org) => isOldEnough(org, inputs, now()));
  const chosen = old.filter((org) => !isHeld(org, hub));
  const held = old.filter((org) => isHeld(org, hub));
  for (const org of held)
    runner.info(`Left ${slotLabel(org.name)} (${org.username}): held by ${holderText(org)}.`);
  warnOfPending(fleet.orgs.filter(isPending), inputs, runner);
  const deleted = inputs.dryRun ? dryRun(chosen, now(), runner) : await deleteAll(chosen, fleet, hub, runner);
  const unready = chosen.filter((org) => unreadyText(org, now()) !== "").length;
  const counts = { deleted, alive: alive.length, chosen: chosen.length, unready, held: held.length };
  await conclude(counts, inputs, { hub, runner });
}
function warnOfPending(pending, { fleetName }, runner) {
  if (pending.length === 0) return;
  runner.warning(
    `Being signed up now, and to be deleted only once they are active: ${pending.length} of fleet ${fleetName} (${pending[0]?.username ?? ""} \u2026). Run this again in some minutes.`
  );
}
function isHeld(org, hub) {
  return ["claimed", "held"].includes(holdOf(org, hub.serverNow));
}
function isOldEnough({ createdAt }, { olderThan }, now) {
  return olderThan === void 0 || now - Date.parse(createdAt) >= olderThan;
}
function dryRun(chosen, now, runner) {
  for (const org of chosen) runner.info(`Would delete ${described(org, now)}.`);
  return 0;
}
function described(org, now) {
  const holder = org.line?.by === void 0 ? "" : `, held by ${holderText(org)}`;
  return `${slotLabel(org.name)} (${org.username})${holder}${unreadyText(org, now)}`;
}
function unreadyText(org, now) {
  const standing = standingOf(org, now);
  if (standing === "failed") return ", which was not ready: its set-up failed";
  return standing === "making" ? ", which was not ready: its set-up had not ended" : "";
}
async function deleteAll(chosen, { active }, hub, runner) {
  const limit = pLimit(atOnce);
  const outcomes = await Promise.all(
    chosen.map(
      (org) => limit(async () => {
        const { name, orgId = "" } = org;
        try {
          await deleteScratchOrg(hub, active.get(shortId(orgId))?.Id ?? "");
          runner.info(`Deleted ${described(org, hub.wire.now())}.`);
          return true;
        } catch (error) {
          const { what, fix } = failureOf(error, `Deleting ${slotLabel(name)}`);
          runner.error(`${what} ${fix}`, { title: `Scratch org ${slotLabel(name)}` });
          return false;
        }
      })
    )
  );
  return outcomes.filter(Boolean).length;
}
async function conclude({ deleted, alive, chosen, unready, held }, { fleetName, dryRun: isDryRun }, { hub, runner }) {
  const allocation = await allocationNow(hub);
  const room = allocation === void 0 ? "" : ` The hub has ${allocation.active.remaining} of ${allocation.active.max} active orgs remaining, and ${allocation.daily.remaining} of ${allocation.daily.max} signups today: those do not come back.`;
  const what = isDryRun ? `Would delete ${chosen}` : `Deleted ${deleted}`;
  const notReady = unready === 0 ? "" : ` Not ready ${unready === 1 ? "was" : "were"} ${unready} of the ${chosen} to delete.`;
  const stay = held === 0 ? "" : ` Somebody holds ${held}: until their time is over, they stay.`;
  runner.info(`${what} of the ${alive} orgs of fleet ${fleetName} that were up.${notReady}${stay}${room}`);
  runner.setOutput("deleted", String(deleted));
  runner.setOutput("remaining", String(alive - deleted));
  if (!isDryRun && deleted < chosen) {
    throw new Problem({
      kind: "fleet/not-all-deleted",
      what: `${chosen - deleted} of ${chosen} orgs could not be deleted.`,
      fix: "Run this again; the orgs end by themselves when they expire."
    });
  }
}
export {
  deleteFleet
};
