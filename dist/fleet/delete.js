import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  failureOf,
  pLimit
} from "../chunks/chunk-O7ORNAHX.js";
import {
  allocationNow
} from "../chunks/chunk-I7V4FA52.js";
import "../chunks/chunk-OMPUWXSF.js";
import "../chunks/chunk-NDBVGHFR.js";
import {
  isPending,
  readDeleteInputs,
  readHubFleet,
  shownHolder,
  standingOf,
  withHub
} from "../chunks/chunk-X2QSPHIZ.js";
import {
  deleteScratchOrg
} from "../chunks/chunk-2OAYLOPI.js";
import "../chunks/chunk-KK2ZNRLI.js";
import "../chunks/chunk-MINQTSCR.js";
import "../chunks/chunk-THCJSW4V.js";
import "../chunks/chunk-2TF3VUN4.js";
import "../chunks/chunk-C3K37UFN.js";
import "../chunks/chunk-I6S2ANSU.js";
import "../chunks/chunk-4QEFWWTS.js";
import "../chunks/chunk-U6WWNQGX.js";
import "../chunks/chunk-GGVGUJK4.js";
import "../chunks/chunk-RBMZXITH.js";
import "../chunks/chunk-UQVKHN4S.js";
import {
  realWire
} from "../chunks/chunk-5WHALILQ.js";
import "../chunks/chunk-GB7FFH77.js";
import {
  slotLabel
} from "../chunks/chunk-LJVPPJ6B.js";
import {
  shortId
} from "../chunks/chunk-3BXMCFN7.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-GLO5RK7K.js";
import "../chunks/chunk-TC6LE5XB.js";
import "../chunks/chunk-5UTHOIAJ.js";
import {
  Problem
} from "../chunks/chunk-4ZEFUN7O.js";
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
  const limit = pLimit(atOnce);
  const outcomes = await Promise.all(
    chosen.map(
      (org) => limit(async () => {
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
