import { parseUsername } from '../../fleet/names.ts';
import { readLine } from '../../fleet/plan/line.ts';
import { platformCli } from '../../salesforce/apps/platform-cli.ts';
import { findScratchOrgInfos, type ScratchOrgInfo } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { soqlString } from '../../salesforce/wire/soql.ts';

/** Some of the scratch orgs that are up. */
export interface Orgs {
  readonly count: number;
  /** The day on which the last of them expires, `2026-11-25`. */
  readonly last: string;
}

/** The scratch orgs that may take a key, by how they came to it. */
export interface OrgsOfKey {
  /** Signed up through the app. */
  readonly through: Orgs;
  /** Associated with the hub's app. */
  readonly associated: Orgs;
  /** With an app of their own, which has its own copy of the certificate. */
  readonly own: Orgs;
  /** Signed up through the CLI's app, and nothing on the hub says whether they were adopted. */
  readonly unknown: Orgs;
}

type Kind = keyof OrgsOfKey;

/**
 * What the hub's rows, and Orgkey's line in them, say. An org whose line names no app of several is counted for each.
 *
 * @returns undefined where the rows can't be read
 */
export async function orgsOfKey(hub: OrgClient, consumerKey: string): Promise<OrgsOfKey | undefined> {
  const keys = [consumerKey, platformCli.consumerKey].map(soqlString).join(', ');
  const condition = `Status = 'Active' AND ConnectedAppConsumerKey IN (${keys})`;
  try {
    const rows = await findScratchOrgInfos(hub, condition, undefined, ['Description']);
    const groups = Map.groupBy(rows, (row) => kindOf(row, consumerKey));
    const of = (kind: Kind): Orgs => counted(groups.get(kind) ?? []);
    return {
      through: of('through'),
      associated: of('associated'),
      own: of('own'),
      unknown: of('unknown'),
    };
  } catch (error) {
    if (error instanceof ApiFailure) return undefined;
    throw error;
  }
}

function kindOf(row: ScratchOrgInfo, consumerKey: string): Kind {
  if (row.ConnectedAppConsumerKey === consumerKey) return 'through';
  const said = readLine(row.Description ?? null)?.key;
  if (said !== undefined) return said === 'own' ? 'own' : 'associated';
  return parseUsername(row.SignupUsername ?? row.Username ?? '')?.ownApp === true ? 'own' : 'unknown';
}

function counted(rows: readonly ScratchOrgInfo[]): Orgs {
  const days = rows.map(({ ExpirationDate }) => ExpirationDate ?? '').toSorted();
  return { count: rows.length, last: days.at(-1) ?? '' };
}

/** All of these together. */
export function together(...all: readonly Orgs[]): Orgs {
  const days = all.map(({ last }) => last).toSorted();
  return { count: all.reduce((sum, { count }) => sum + count, 0), last: days.at(-1) ?? '' };
}

/** `1 scratch org`, `3 scratch orgs` */
export function orgsText({ count }: Orgs): string {
  return `${count} scratch ${count === 1 ? 'org' : 'orgs'}`;
}
