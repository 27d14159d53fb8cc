import type { PrivateKey } from '../../key/private-key.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { messageOf } from '../../problem.ts';
import type { Allocation } from '../../salesforce/scratch-orgs/allocation.ts';
import { deleteScratchOrg } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import type { HubFleet } from '../plan/hub-fleet.ts';
import type { FleetInputs } from '../inputs.ts';
import type { Journal } from '../stages/journal.ts';
import { slotLabel } from '../names.ts';
import type { FleetPlan } from '../plan/plan.ts';
import type { NewOrgs } from '../../login/open-new-org.ts';
import type { SignupRoute } from './signup-route.ts';
import type { LineWriter } from './line-writer.ts';
import type { Prepared } from '../stages/prepare.ts';
import type { OrgRecord, Recorder } from '../report/recorder.ts';
import { SignupDesk } from './signup-desk.ts';
import { type FleetRun, runSlot } from './run-slot.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';

/** Everything that a run of the fleet needs, made before its first signup. */
export interface FleetWork {
  readonly inputs: FleetInputs;
  readonly hub: OrgClient;
  readonly key: PrivateKey;
  readonly prepared: Prepared;
  readonly plan: FleetPlan;
  readonly there: HubFleet;
  /** Undefined where the hub user may not see it. */
  readonly allocation: Allocation | undefined;
  readonly durationDays: number;
  readonly ancestorIds: readonly string[];
  readonly journal: Journal;
  readonly recorder: Recorder;
  readonly lines: LineWriter;
  readonly route: SignupRoute;
  readonly newOrgs: NewOrgs;
  readonly mask: (secret: string) => void;
  /** Aborted by cancellation or by the timeout. */
  readonly signal: AbortSignal;
  readonly note: (record: OrgRecord, line: string) => void;
  readonly warn: (sentence: string) => void;
  /** Told about each org when it is done with. */
  readonly onDone: (record: OrgRecord) => void;
}

/** Takes every slot to its org, all side by side; what became of each is in the recorder. */
export async function runFleet(work: FleetWork): Promise<void> {
  const { inputs, hub, signal, plan, prepared, recorder } = work;
  const desk = new SignupDesk(hub, {
    concurrency: inputs.concurrency,
    remaining: signupsLeft(work),
    signal,
    passengers: work.lines,
  });
  const run: FleetRun = {
    hub,
    desk,
    journal: work.journal,
    key: work.key.keyObject,
    consumerKey: inputs.identity.consumerKey,
    durationDays: work.durationDays,
    namespace: prepared.project.namespace,
    ancestorIds: work.ancestorIds,
    retries: inputs.retries,
    signal,
    infos: work.there.infos,
    hasLines: work.there.hasLines,
    lines: work.lines,
    route: work.route,
    newOrgs: work.newOrgs,
    mask: work.mask,
    note: work.note,
  };
  for (const { name, fields } of new Set([...prepared.groups.values()].map(({ definition }) => definition))) {
    if (work.lines.cuts(fields['Description'])) work.warn(cutWarning(name));
  }
  await deleteSurplus(work);
  const records = plan.slots.map(({ slot }) => recorder.org(slot));
  await Promise.all(
    plan.slots.map(async (slotPlan, index) => {
      const group = prepared.groups.get(slotPlan.slot.group);
      const record = records[index];
      if (group === undefined || record === undefined)
        throw new Error(`no group ${slotLabel(slotPlan.slot)}`);
      await runSlot(slotPlan, group, record, run);
      work.onDone(record);
    }),
  );
}

/** Of what is not known the hub tells the end, at a signup. */
function signupsLeft({ allocation, plan }: FleetWork): number {
  if (allocation === undefined) return Number.POSITIVE_INFINITY;
  return Math.min(allocation.daily.remaining, allocation.active.remaining + plan.slots.length);
}

function cutWarning(definition: string): string {
  return (
    `${definition}: the description is cut on the hub. ScratchOrgInfo's field Description has no room for more: the last ` +
    'line of it says how the org stands.'
  );
}

/** Orgs beyond the one that a slot needs: a signup that was given up for lost and came up after all. */
async function deleteSurplus({ hub, plan, there, warn }: FleetWork): Promise<void> {
  for (const { orgId, username } of plan.surplus) {
    const active = orgId === undefined ? undefined : there.active.get(shortId(orgId));
    if (active === undefined) continue;
    await deleteScratchOrg(hub, active.Id).catch((error: unknown) => {
      const reason = messageOf(error);
      warn(`${username} is one org too many and could not be deleted (${reason}).`);
    });
  }
}
