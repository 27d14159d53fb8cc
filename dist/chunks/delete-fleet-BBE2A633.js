import {
  failureOf
} from "./chunk-53VTBQG6.js";
import {
  allocationNow
} from "./chunk-ZUIRXITW.js";
import {
  isPending,
  readHubFleet,
  standingOf,
  tellingStop,
  withHub
} from "./chunk-CZ7FTMBT.js";
import "./chunk-WEATVUNY.js";
import {
  shownHolder
} from "./chunk-DK34ZRYS.js";
import "./chunk-VV4UEYUI.js";
import {
  readDeleteInputs
} from "./chunk-CJ6NVGPO.js";
import {
  deleteScratchOrg
} from "./chunk-CZW5WXEC.js";
import {
  pLimit
} from "./chunk-KOYAWMJI.js";
import "./chunk-54S33Y3Q.js";
import "./chunk-62VRCFV5.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OCH5TF2X.js";
import "./chunk-TQMHFJNM.js";
import "./chunk-53UXSECN.js";
import "./chunk-PRTXX63F.js";
import "./chunk-P72UETFP.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-PBHZBT4I.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VITSNKTG.js";
import "./chunk-V773HF4S.js";
import "./chunk-4GRMFS4P.js";
import "./chunk-HC2E5U4Q.js";
import "./chunk-V3P3WMRP.js";
import {
  slotLabel
} from "./chunk-Q4QYPHT3.js";
import {
  shortId
} from "./chunk-TNLS3DQA.js";
import "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-T7MHNGRE.js";
import {
  Problem
} from "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";

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
  const chosen = alive.filter((org) => isOldEnough(org, inputs, now()));
  warnOfPending(fleet.orgs.filter(isPending), inputs, runner);
  const deleted = inputs.dryRun ? dryRun(chosen, now(), runner) : await deleteAll(chosen, fleet, hub, runner);
  const unready = chosen.filter((org) => unreadyText(org, now()) !== "").length;
  const counts = { deleted, alive: alive.length, chosen: chosen.length, unready };
  await conclude(counts, inputs, { hub, runner });
}
function warnOfPending(pending, { fleetName }, runner) {
  if (pending.length === 0) return;
  runner.warning(
    `Being signed up now, and to be deleted only once they are active: ${pending.length} of fleet ${fleetName} (${pending[0]?.username ?? ""} \u2026). Run this again in some minutes.`
  );
}
function isOldEnough({ createdAt }, { olderThan }, now) {
  return olderThan === void 0 || now - Date.parse(createdAt) >= olderThan;
}
function dryRun(chosen, now, runner) {
  for (const org of chosen) runner.info(`Would delete ${described(org, now)}.`);
  return 0;
}
function described(org, now) {
  const { by, until } = org.line ?? {};
  const holder = by === void 0 ? "" : `, held by ${shownHolder(by)}`;
  const end = by === void 0 || until === void 0 ? "" : ` until ${new Date(until).toISOString()}`;
  return `${slotLabel(org.name)} (${org.username})${holder}${end}${unreadyText(org, now)}`;
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
async function conclude({ deleted, alive, chosen, unready }, { fleetName, dryRun: isDryRun }, { hub, runner }) {
  const allocation = await allocationNow(hub);
  const room = allocation === void 0 ? "" : ` The hub has ${allocation.active.remaining} of ${allocation.active.max} active orgs remaining, and ${allocation.daily.remaining} of ${allocation.daily.max} signups today: those do not come back.`;
  const what = isDryRun ? `Would delete ${chosen}` : `Deleted ${deleted}`;
  const notReady = unready === 0 ? "" : ` Not ready ${unready === 1 ? "was" : "were"} ${unready} of the ${chosen} to delete.`;
  runner.info(`${what} of the ${alive} orgs of fleet ${fleetName} that were up.${notReady}${room}`);
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
