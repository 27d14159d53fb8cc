import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  Semaphore,
  allocationNow,
  failureOf
} from "../chunks/chunk-QB3DUK7V.js";
import "../chunks/chunk-Y4PXAXUA.js";
import {
  readDeleteInputs,
  readHubFleet,
  withHub
} from "../chunks/chunk-VDAP2ZO4.js";
import {
  deleteScratchOrg
} from "../chunks/chunk-SFG6SNPZ.js";
import "../chunks/chunk-HDFRKZVE.js";
import "../chunks/chunk-TUOC32XW.js";
import "../chunks/chunk-ILJNUDZB.js";
import "../chunks/chunk-UVSIGON6.js";
import "../chunks/chunk-A4CP43BX.js";
import "../chunks/chunk-UQVKHN4S.js";
import {
  realWire
} from "../chunks/chunk-NNN42BXK.js";
import {
  slotLabel
} from "../chunks/chunk-EVBXDY7H.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-NXQAS6ZF.js";
import "../chunks/chunk-TC6LE5XB.js";
import "../chunks/chunk-JK7VNLTP.js";
import {
  Problem
} from "../chunks/chunk-UAD5GO5O.js";
import "../chunks/chunk-7AYJHTSH.js";

// src/fleet/delete-fleet.ts
var atOnce = 10;
async function deleteFleet(runner2, wire) {
  const inputs = readDeleteInputs(runner2);
  await withHub(inputs, runner2, wire, async (hub) => {
    const fleet = await readHubFleet(hub, wire, inputs.fleetName, inputs.generation);
    const alive = fleet.orgs.filter(
      ({ orgId }) => orgId !== void 0 && fleet.active.has(orgId.slice(0, 15))
    );
    const chosen = alive.filter((org) => isOldEnough(org, inputs, wire.now()));
    const deleted = inputs.dryRun ? dryRun(chosen, runner2) : await deleteAll(chosen, fleet, hub, wire, runner2);
    await conclude(deleted, alive.length, chosen.length, inputs, { hub, runner: runner2, wire });
  });
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
          await deleteScratchOrg(hub, wire, active.get(orgId.slice(0, 15))?.Id ?? "");
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

// src/fleet/delete-entry.ts
var runner = actionsRunner();
await runStep(runner, () => deleteFleet(runner, realWire(runner.env)));
