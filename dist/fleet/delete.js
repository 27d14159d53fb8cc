import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  Semaphore,
  allocationNow,
  failureOf
} from "../chunks/chunk-OJRJPNTR.js";
import "../chunks/chunk-RHAGVTMA.js";
import "../chunks/chunk-ELJ6KXTC.js";
import "../chunks/chunk-3AVJPUG3.js";
import "../chunks/chunk-QOELURRR.js";
import "../chunks/chunk-W2ND2LN5.js";
import "../chunks/chunk-OMPUWXSF.js";
import "../chunks/chunk-33LCPUAI.js";
import "../chunks/chunk-FMJGWRFG.js";
import "../chunks/chunk-L3FROSTA.js";
import "../chunks/chunk-PNX27IVS.js";
import "../chunks/chunk-CU7334JV.js";
import "../chunks/chunk-SGVOXKZK.js";
import {
  isPending,
  readDeleteInputs,
  readHubFleet,
  shownHolder,
  standingOf,
  withHub
} from "../chunks/chunk-FSSUI5DV.js";
import {
  deleteScratchOrg
} from "../chunks/chunk-JYNDFECA.js";
import "../chunks/chunk-2TNLDGR6.js";
import "../chunks/chunk-PDVPOTUC.js";
import "../chunks/chunk-THCJSW4V.js";
import "../chunks/chunk-2TF3VUN4.js";
import "../chunks/chunk-6F3IKS6R.js";
import "../chunks/chunk-I6S2ANSU.js";
import "../chunks/chunk-FB7AAEXH.js";
import "../chunks/chunk-E5BV5OY2.js";
import "../chunks/chunk-UWOKCFLW.js";
import "../chunks/chunk-6OZR6EEG.js";
import "../chunks/chunk-UQVKHN4S.js";
import {
  realWire
} from "../chunks/chunk-5WHALILQ.js";
import "../chunks/chunk-GB7FFH77.js";
import {
  slotLabel
} from "../chunks/chunk-RZ3SDXBE.js";
import {
  shortId
} from "../chunks/chunk-3BXMCFN7.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-HTMZVMAK.js";
import "../chunks/chunk-TC6LE5XB.js";
import "../chunks/chunk-6XG2BGIQ.js";
import {
  Problem
} from "../chunks/chunk-V24A4VCF.js";
import "../chunks/chunk-7AYJHTSH.js";

// src/fleet/delete-fleet.ts
var atOnce = 10;
async function deleteFleet(runner2, wire) {
  const inputs = readDeleteInputs(runner2);
  await withHub(inputs, runner2, wire, async (hub) => {
    const fleet = await readHubFleet(hub, inputs.fleetName, inputs.generation);
    if (fleet.orgs.length === 0)
      runner2.warning(
        `This hub never made an org of a fleet called ${inputs.fleetName}. Is the name the one in the fleet file?`
      );
    const alive = fleet.orgs.filter(({ orgId }) => orgId !== void 0 && fleet.active.has(shortId(orgId)));
    const chosen = alive.filter((org) => isOldEnough(org, inputs, wire.now()));
    warnOfPending(fleet.orgs.filter(isPending), inputs, runner2);
    const deleted = inputs.dryRun ? dryRun(chosen, wire.now(), runner2) : await deleteAll(chosen, fleet, hub, runner2);
    const unready = chosen.filter((org) => unreadyText(org, wire.now()) !== "").length;
    const counts = { deleted, alive: alive.length, chosen: chosen.length, unready };
    await conclude(counts, inputs, { hub, runner: runner2 });
  });
}
function warnOfPending(pending, { fleetName }, runner2) {
  if (pending.length === 0) return;
  runner2.warning(
    `Being signed up now, and to be deleted only once they are active: ${pending.length} of fleet ${fleetName} (${pending[0]?.username ?? ""} \u2026). Run this again in some minutes.`
  );
}
function isOldEnough({ createdAt }, { olderThan }, now) {
  return olderThan === void 0 || now - Date.parse(createdAt) >= olderThan;
}
function dryRun(chosen, now, runner2) {
  for (const org of chosen) runner2.info(`Would delete ${described(org, now)}.`);
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
async function deleteAll(chosen, { active }, hub, runner2) {
  const places = new Semaphore(atOnce);
  const outcomes = await Promise.all(
    chosen.map(
      (org) => places.hold(async () => {
        const { name, orgId = "" } = org;
        try {
          await deleteScratchOrg(hub, active.get(shortId(orgId))?.Id ?? "");
          runner2.info(`Deleted ${described(org, hub.wire.now())}.`);
          return true;
        } catch (error) {
          const { what, fix } = failureOf(error, `Deleting ${slotLabel(name)}`);
          runner2.error(`${what} ${fix}`, `Scratch org ${slotLabel(name)}`);
          return false;
        }
      })
    )
  );
  return outcomes.filter(Boolean).length;
}
async function conclude({ deleted, alive, chosen, unready }, { fleetName, dryRun: isDryRun }, { hub, runner: runner2 }) {
  const allocation = await allocationNow(hub);
  const room = allocation === void 0 ? "" : ` The hub has ${allocation.active.remaining} of ${allocation.active.max} active orgs remaining, and ${allocation.daily.remaining} of ${allocation.daily.max} signups today: those do not come back.`;
  const what = isDryRun ? `Would delete ${chosen}` : `Deleted ${deleted}`;
  const notReady = unready === 0 ? "" : ` Not ready ${unready === 1 ? "was" : "were"} ${unready} of the ${chosen} to delete.`;
  runner2.info(`${what} of the ${alive} orgs of fleet ${fleetName} that were up.${notReady}${room}`);
  runner2.setOutput("deleted", String(deleted));
  runner2.setOutput("remaining", String(alive - deleted));
  if (!isDryRun && deleted < chosen) {
    throw new Problem({
      kind: "fleet/not-all-deleted",
      what: `${chosen - deleted} of ${chosen} orgs could not be deleted.`,
      fix: "Run this again; the orgs end by themselves when they expire."
    });
  }
}

// src/fleet/delete.ts
var runner = actionsRunner();
await runStep(runner, () => deleteFleet(runner, realWire(runner.env)));
