import { messageOf } from '../../problem.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import { slotLabel } from '../names.ts';
import { isPending } from '../plan/standing.ts';
import { deleteUnlessHeld } from '../pool/retire.ts';
import type { OrgRecord } from '../report/recorder.ts';
import type { FleetRun } from './fleet-run.ts';
import { runSlot } from './run-slot.ts';

/** Takes every slot to its org, all side by side; what became of each is in the recorder. */
export async function runFleet(run: FleetRun): Promise<void> {
  const { plan, prepared, recorder, lines, log, canaries, runner } = run;
  for (const { name, fields } of new Set([...prepared.groups.values()].map(({ definition }) => definition))) {
    if (lines.cuts(fields['Description'])) runner.warning(cutWarning(name));
  }
  await deleteSurplus(run);
  for (const org of plan.pool?.free ?? []) {
    const record = recorder.org(org.name);
    record.isFree(org);
    log.done(record);
  }
  const records = plan.slots.map(({ slot }) => recorder.org(slot));
  await Promise.all(
    plan.slots.map(async (slotPlan, index) => {
      const group = prepared.groups.get(slotPlan.slot.group);
      const record = records[index];
      if (group === undefined || record === undefined)
        throw new Error(`no group ${slotLabel(slotPlan.slot)}`);
      const { slot } = slotPlan;
      await runSlot(slotPlan, group, record, run);
      log.done(record);
      if (canaries.ended(slot, record.report())) record.wasCanary();
    }),
  );
  await deleteLeftovers(run, records);
}

function cutWarning(definition: string): string {
  return (
    `${definition}: the description is cut on the hub. ScratchOrgInfo's field Description has no room for more: the last ` +
    'line of it says how the org stands.'
  );
}

/** Second orgs of a slot that came up meanwhile: whoever asked for them was killed, or has deleted them by now. */
async function deleteLeftovers(run: FleetRun, records: readonly OrgRecord[]): Promise<void> {
  const { plan, slots, signal } = run;
  const reports = records.map((record) => record.report());
  for (const { name, username } of new Set([...plan.surplus.filter(isPending), ...slots.younger])) {
    const slot = reports.find(({ group, number }) => group === name.group && number === name.number);
    if (signal.aborted || slot?.state !== 'ready' || slot.username === username) continue;
    await deleteTooMany(username, run);
  }
}

/** Orgs beyond the one that a slot needs: a signup that was given up for lost and came up after all. */
async function deleteSurplus(run: FleetRun): Promise<void> {
  const { plan, there } = run;
  const up = plan.surplus.filter(({ orgId }) => orgId !== undefined && there.active.has(shortId(orgId)));
  await Promise.all(up.map(({ username }) => deleteTooMany(username, run)));
}

async function deleteTooMany(
  username: string,
  { hub, there, runner, signal, times }: FleetRun,
): Promise<void> {
  const about = { hasLines: there.hasLines, signal, times };
  await deleteUnlessHeld(hub, username, about).catch((error: unknown) => {
    runner.warning(`${username} is one org too many and could not be deleted (${messageOf(error)}).`);
  });
}
