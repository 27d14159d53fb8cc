import { Problem } from '../problem.ts';
import type { Runner } from '../runner/runner.ts';
import type { OrgClient } from '../salesforce/wire/org-client.ts';
import { deleteScratchOrg } from '../salesforce/scratch-orgs/scratch-orgs.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import { withHub } from './with-hub.ts';
import { failureOf } from './stages/failure.ts';
import { type HubFleet, readHubFleet } from './plan/hub-fleet.ts';
import type { HubOrg } from './plan/member.ts';
import { type DeleteInputs, readDeleteInputs } from './inputs.ts';
import { slotLabel } from './names.ts';
import { isPending } from './plan/plan.ts';
import { allocationNow } from './run/run-fleet.ts';
import { Semaphore } from './run/semaphore.ts';
import { shortId } from '../salesforce/scratch-orgs/record-id.ts';

/** Deletions that are sent at once. */
const atOnce = 10;

/** The delete action: deletes the orgs of the named fleet, of which the hub says which they are, and no others. */
export async function deleteFleet(runner: Runner, wire: Wire): Promise<void> {
  const inputs = readDeleteInputs(runner);
  await withHub(inputs, runner, wire, async (hub) => {
    const fleet = await readHubFleet(hub, inputs.fleetName, inputs.generation);
    if (fleet.orgs.length === 0)
      runner.warning(
        `This hub never made an org of a fleet called ${inputs.fleetName}. Is the name the one in the fleet file?`,
      );
    const alive = fleet.orgs.filter(({ orgId }) => orgId !== undefined && fleet.active.has(shortId(orgId)));
    const chosen = alive.filter((org) => isOldEnough(org, inputs, wire.now()));
    warnOfPending(fleet.orgs.filter(isPending), inputs, runner);
    const deleted = inputs.dryRun ? dryRun(chosen, runner) : await deleteAll(chosen, fleet, hub, runner);
    await conclude(deleted, alive.length, chosen.length, inputs, { hub, runner });
  });
}

/** A signup can't be called back, and its org is there to delete only once it is active. */
function warnOfPending(pending: readonly HubOrg[], { fleetName }: DeleteInputs, runner: Runner): void {
  if (pending.length === 0) return;
  runner.warning(
    `Being signed up now, and to be deleted only once they are active: ${pending.length} of fleet ${fleetName} (${pending[0]?.username ?? ''} …). Run this again in some minutes.`,
  );
}

function isOldEnough({ createdAt }: HubOrg, { olderThan }: DeleteInputs, now: number): boolean {
  return olderThan === undefined || now - Date.parse(createdAt) >= olderThan;
}

function dryRun(chosen: readonly HubOrg[], runner: Runner): number {
  for (const { name, username } of chosen) runner.info(`Would delete ${slotLabel(name)} (${username}).`);
  return 0;
}

async function deleteAll(
  chosen: readonly HubOrg[],
  { active }: HubFleet,
  hub: OrgClient,
  runner: Runner,
): Promise<number> {
  const places = new Semaphore(atOnce);
  const outcomes = await Promise.all(
    chosen.map(({ name, username, orgId = '' }) =>
      places.hold(async () => {
        try {
          await deleteScratchOrg(hub, active.get(shortId(orgId))?.Id ?? '');
          runner.info(`Deleted ${slotLabel(name)} (${username}).`);
          return true;
        } catch (error) {
          const { what, fix } = failureOf(error, `Deleting ${slotLabel(name)}`);
          runner.error(`${what} ${fix}`, `Scratch org ${slotLabel(name)}`);
          return false;
        }
      }),
    ),
  );
  return outcomes.filter(Boolean).length;
}

async function conclude(
  deleted: number,
  alive: number,
  chosen: number,
  { fleetName, dryRun: isDryRun }: DeleteInputs,
  { hub, runner }: { hub: OrgClient; runner: Runner },
): Promise<void> {
  const allocation = await allocationNow(hub);
  const room =
    allocation === undefined
      ? ''
      : ` The hub has ${allocation.active.remaining} of ${allocation.active.max} active orgs remaining, and ${allocation.daily.remaining} of ${allocation.daily.max} signups today: those do not come back.`;
  const what = isDryRun ? `Would delete ${chosen}` : `Deleted ${deleted}`;
  runner.info(`${what} of the ${alive} orgs of fleet ${fleetName} that were up.${room}`);
  runner.setOutput('deleted', String(deleted));
  runner.setOutput('remaining', String(alive - deleted));
  if (!isDryRun && deleted < chosen) {
    throw new Problem({
      kind: 'fleet/not-all-deleted',
      what: `${chosen - deleted} of ${chosen} orgs could not be deleted.`,
      fix: 'Run this again; the orgs end by themselves when they expire.',
    });
  }
}
