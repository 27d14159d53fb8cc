import { Problem } from '../../problem.ts';
import type { Runner } from '../../runner/runner.ts';
import { deleteScratchOrgInfos } from '../../salesforce/scratch-orgs/delete-records.ts';
import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import type { DeleteInputs } from '../inputs.ts';
import { oldRecords } from '../plan/deletions.ts';
import type { HubOrg } from '../plan/member.ts';
import { momentOf } from '../../salesforce/moment.ts';

/** What became of a fleet's old records. */
export interface Purged {
  readonly purged: number;
  readonly problem?: Problem;
}

const mostNamed = 20;

/**
 * Deletes a fleet's old ScratchOrgInfo records where that is asked for; with `dry-run`, says which.
 *
 * @param orgs all records of the fleet as they were before anything was deleted
 */
export async function purge(
  orgs: readonly HubOrg[],
  inputs: DeleteInputs,
  hub: OrgClient,
  runner: Runner,
): Promise<Purged> {
  if (!inputs.purge) return { purged: 0 };
  const { olderThan = 0 } = inputs;
  const now = hub.serverNow;
  const old = oldRecords(orgs, now).filter(({ createdAt }) => now - momentOf(createdAt) >= olderThan);
  if (inputs.dryRun) {
    for (const { username, status } of old.slice(0, mostNamed))
      runner.info(`Would purge the record of ${username} (${status}).`);
    runner.info(`Would purge ${recordsText(old.length)} of orgs that are gone.`);
    return { purged: 0 };
  }
  try {
    const refused = await deleteScratchOrgInfos(
      hub,
      old.map(({ info }) => info.Id),
    );
    const purged = old.length - refused.size;
    runner.info(`Purged ${recordsText(purged)} of orgs that are gone.`);
    const [first] = refused.values();
    if (first === undefined) return { purged };
    return { purged, problem: notPurged(refused.size, `${first.statusCode}: ${first.message}`) };
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return { purged: 0, problem: notPurged(old.length, error.message) };
  }
}

function recordsText(count: number): string {
  return `${count} ${count === 1 ? 'record' : 'records'}`;
}

function notPurged(count: number, why: string): Problem {
  return new Problem({
    kind: 'fleet/not-all-purged',
    what: `${recordsText(count)} of orgs that are gone could not be deleted.`,
    why,
    fix: 'Give the hub user Delete on Scratch Org Infos by a permission set (Object Settings), and run this again.',
  });
}
