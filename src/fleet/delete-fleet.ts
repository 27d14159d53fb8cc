import { Problem, throwAll } from '../problem.ts';
import type { Runner } from '../runner/runner.ts';
import type { OrgClient } from '../salesforce/wire/org-client.ts';
import { tellingStop } from './stop-report.ts';
import { withHub, type WithinLimit } from './with-hub.ts';
import { failureOf } from './stages/failure.ts';
import { type HubFleet, readHubFleet } from './plan/hub-fleet.ts';
import type { HubOrg } from './plan/member.ts';
import { type DeleteInputs, readDeleteInputs } from './inputs.ts';
import { slotLabel } from './names.ts';
import { verdictOn } from './plan/deletions.ts';
import { holderText } from './pool/hold.ts';
import { isPending, standingOf } from './plan/standing.ts';
import { deleteOrgs } from './run/delete-orgs.ts';
import { purge, type Purged } from './run/purge.ts';
import { allocationNow } from '../salesforce/scratch-orgs/allocation.ts';
import { shortId } from '../salesforce/scratch-orgs/record-id.ts';

/**
 * The delete action: deletes the orgs that the hub lists for the named fleet, and only those. Ready, failed, being set up:
 * whatever is asked for goes, and the log says which weren't ready. An org that somebody holds stays until its holder's time
 * is over.
 */
export async function deleteFleet(step: WithinLimit): Promise<void> {
  const { runner, limit } = step;
  const line = 'the log names the orgs that were deleted, and no others are known to be.';
  const texts = { title: 'Fleet delete', line, fix: 'Run it again: it deletes what is left.' };
  await tellingStop(limit, runner, texts, async () => {
    const inputs = readDeleteInputs(runner);
    limit.within(inputs.timeout);
    await withHub(inputs, step, (hub) => limit.until(() => deleteAsked(inputs, hub, runner)));
  });
}

async function deleteAsked(inputs: DeleteInputs, hub: OrgClient, runner: Runner): Promise<void> {
  const { now } = hub.wire;
  const fleet = await readHubFleet(hub, inputs.fleetName, inputs.generation);
  if (fleet.orgs.length === 0)
    runner.warning(
      `This hub never made an org of a fleet called ${inputs.fleetName}. Is the name the one in the fleet file?`,
    );
  const alive = fleet.orgs.filter(({ orgId }) => orgId !== undefined && fleet.active.has(shortId(orgId)));
  const judged = Map.groupBy(alive, (org) => verdictOn(org, inputs, clocks(hub)));
  const [chosen, held] = [judged.get('delete') ?? [], judged.get('held') ?? []];
  for (const org of held) runner.info(leftText(org));
  warnOfPending(fleet.orgs.filter(isPending), inputs, runner);
  const deleted = inputs.dryRun
    ? dryRun(chosen, now(), runner)
    : await deleteAll(chosen, inputs, { fleet, hub, runner });
  const unready = chosen.filter((org) => unreadyText(org, now()) !== '').length;
  const counts = { ...deleted, alive: alive.length, chosen: chosen.length, unready };
  const purged = await purge(fleet.orgs, inputs, hub, runner);
  await conclude({ ...counts, held: held.length + deleted.taken }, purged, inputs, { hub, runner });
}

function clocks(hub: OrgClient): { readonly now: number; readonly hubNow: number } {
  return { now: hub.wire.now(), hubNow: hub.serverNow };
}

function leftText(org: HubOrg): string {
  return `Left ${slotLabel(org.name)} (${org.username}): held by ${holderText(org)}.`;
}

/** A signup can't be called back, and its org is there to delete only once it is active. */
function warnOfPending(pending: readonly HubOrg[], { fleetName }: DeleteInputs, runner: Runner): void {
  if (pending.length === 0) return;
  runner.warning(
    `Being signed up now, and to be deleted only once they are active: ${pending.length} of fleet ${fleetName} (${pending[0]?.username ?? ''} …). Run this again in some minutes.`,
  );
}

function dryRun(chosen: readonly HubOrg[], now: number, runner: Runner): Deleted {
  for (const org of chosen) runner.info(`Would delete ${described(org, now)}.`);
  return { deleted: 0, taken: 0 };
}

/** `dev-2 (morning.g1.dev.2a@…), which was not ready: its set-up failed` */
function described(org: HubOrg, now: number): string {
  const holder = org.line?.by === undefined ? '' : `, held by ${holderText(org)}`;
  return `${slotLabel(org.name)} (${org.username})${holder}${unreadyText(org, now)}`;
}

/** Empty for an org that was ready, or is unknown. */
function unreadyText(org: HubOrg, now: number): string {
  const standing = standingOf(org, now);
  if (standing === 'failed') return ', which was not ready: its set-up failed';
  return standing === 'making' ? ', which was not ready: its set-up had not ended' : '';
}

/** Numbers of orgs: those that are gone, and those that somebody took before they were. */
interface Deleted {
  readonly deleted: number;
  readonly taken: number;
}

async function deleteAll(
  chosen: readonly HubOrg[],
  inputs: DeleteInputs,
  { fleet, hub, runner }: { readonly fleet: HubFleet; readonly hub: OrgClient; readonly runner: Runner },
): Promise<Deleted> {
  const counts = { deleted: 0, taken: 0 };
  const mayGo = (org: HubOrg) => verdictOn(org, inputs, clocks(hub)) === 'delete';
  await deleteOrgs(hub, chosen, fleet, mayGo, (org, became) => {
    if (became === 'deleted') {
      counts.deleted += 1;
      runner.info(`Deleted ${described(org, hub.wire.now())}.`);
    } else if (became === 'held') {
      counts.taken += 1;
      runner.info(leftText(org));
    } else {
      const { what, fix } = failureOf(became, `Deleting ${slotLabel(org.name)}`);
      runner.error(`${what} ${fix}`, { title: `Scratch org ${slotLabel(org.name)}` });
    }
  });
  return counts;
}

/**
 * Numbers of orgs: `alive` are up, `chosen` were to be deleted, `unready` of the chosen weren't ready, `deleted` are gone, `held` stay
 * with their holders.
 */
interface Counts extends Deleted {
  readonly chosen: number;
  readonly unready: number;
  readonly alive: number;
  readonly held: number;
}

async function conclude(
  { deleted, taken, alive, chosen, unready, held }: Counts,
  purged: Purged,
  inputs: DeleteInputs,
  { hub, runner }: { hub: OrgClient; runner: Runner },
): Promise<void> {
  const { fleetName, dryRun: isDryRun } = inputs;
  const allocation = await allocationNow(hub);
  const room =
    allocation === undefined
      ? ''
      : ` The hub has ${allocation.active.remaining} of ${allocation.active.max} active orgs remaining, and ${allocation.daily.remaining} of ${allocation.daily.max} signups today: those do not come back.`;
  const what = isDryRun ? `Would delete ${chosen}` : `Deleted ${deleted}`;
  const notReady =
    unready === 0
      ? ''
      : ` Not ready ${unready === 1 ? 'was' : 'were'} ${unready} of the ${chosen} to delete.`;
  const others = othersText(alive - chosen - (held - taken), inputs);
  const stay = held === 0 ? '' : ` Somebody holds ${held}: until their time is over, they stay.`;
  runner.info(
    `${what} of the ${alive} orgs of fleet ${fleetName} that were up.${notReady}${others}${stay}${room}`,
  );
  runner.setOutput('deleted', String(deleted));
  runner.setOutput('remaining', String(alive - deleted));
  runner.setOutput('purged', String(purged.purged));
  const left = chosen - taken - deleted;
  throwAll([
    ...(isDryRun || left === 0 ? [] : [notAllDeleted(left, chosen)]),
    ...(purged.problem === undefined ? [] : [purged.problem]),
  ]);
}

/** What nobody asked to delete, and nobody holds. */
function othersText(count: number, { olderThan, holder, onlyOver }: DeleteInputs): string {
  if (count <= 0) return '';
  const isByAge = olderThan !== undefined && holder === undefined && !onlyOver;
  const why = isByAge ? 'younger than `older-than` says' : 'not what was asked for';
  return ` ${count} ${count === 1 ? 'stays' : 'stay'}: ${why}.`;
}

function notAllDeleted(left: number, chosen: number): Problem {
  return new Problem({
    kind: 'fleet/not-all-deleted',
    what: `${left} of ${chosen} orgs could not be deleted.`,
    fix: 'Run this again; the orgs end by themselves when they expire.',
  });
}
