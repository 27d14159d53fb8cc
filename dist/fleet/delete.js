import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  Semaphore,
  allocationNow,
  failureOf
} from "../chunks/chunk-ZDWJ6NML.js";
import "../chunks/chunk-O6L6KV3O.js";
import "../chunks/chunk-6QTCC5K7.js";
import "../chunks/chunk-HPTLZDU7.js";
import "../chunks/chunk-45NMCUUP.js";
import {
  isPending,
  readDeleteInputs,
  readHubFleet,
  withHub
} from "../chunks/chunk-XQK4MFBQ.js";
import {
  deleteScratchOrg,
  shortId
} from "../chunks/chunk-BZD7GPFI.js";
import "../chunks/chunk-2TF3VUN4.js";
import "../chunks/chunk-FMJGWRFG.js";
import "../chunks/chunk-HD5KXN7H.js";
import "../chunks/chunk-CQML3UHB.js";
import "../chunks/chunk-HMAHEUI7.js";
import "../chunks/chunk-ZZESMIQP.js";
import "../chunks/chunk-R4LHCBUU.js";
import "../chunks/chunk-UQVKHN4S.js";
import {
  realWire
} from "../chunks/chunk-2XBKPH7R.js";
import "../chunks/chunk-GB7FFH77.js";
import {
  slotLabel
} from "../chunks/chunk-UM4HLGA2.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-GXXL5LI3.js";
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
    const fleet = await readHubFleet(hub, wire, inputs.fleetName, inputs.generation);
    if (fleet.orgs.length === 0)
      runner2.warning(
        `This hub never made an org of a fleet called ${inputs.fleetName}. Is the name the one in the fleet file?`
      );
    const alive = fleet.orgs.filter(({ orgId }) => orgId !== void 0 && fleet.active.has(shortId(orgId)));
    const chosen = alive.filter((org) => isOldEnough(org, inputs, wire.now()));
    warnOfPending(fleet.orgs.filter(isPending), inputs, runner2);
    const deleted = inputs.dryRun ? dryRun(chosen, runner2) : await deleteAll(chosen, fleet, hub, wire, runner2);
    await conclude(deleted, alive.length, chosen.length, inputs, { hub, runner: runner2, wire });
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
function dryRun(chosen, runner2) {
  for (const { name, username } of chosen) runner2.info(`Would delete ${slotLabel(name)} (${username}).`);
  return 0;
}
async function deleteAll(chosen, { active }, hub, wire, runner2) {
  const places = new Semaphore(atOnce);
  const outcomes = await Promise.all(
    chosen.map(
      ({ name, username, orgId = "" }) => places.hold(async () => {
        try {
          await deleteScratchOrg(hub, wire, active.get(shortId(orgId))?.Id ?? "");
          runner2.info(`Deleted ${slotLabel(name)} (${username}).`);
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
async function conclude(deleted, alive, chosen, { fleetName, dryRun: isDryRun }, { hub, runner: runner2, wire }) {
  const allocation = await allocationNow(hub, wire);
  const room = allocation === void 0 ? "" : ` The hub has ${allocation.active.remaining} of ${allocation.active.max} active orgs remaining, and ${allocation.daily.remaining} of ${allocation.daily.max} signups today: those do not come back.`;
  const what = isDryRun ? `Would delete ${chosen}` : `Deleted ${deleted}`;
  runner2.info(`${what} of the ${alive} orgs of fleet ${fleetName} that were up.${room}`);
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
