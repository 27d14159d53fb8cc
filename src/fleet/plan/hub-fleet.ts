import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import { hasTexts } from '../../salesforce/wire/answers.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { soqlString } from '../../salesforce/wire/soql.ts';
import {
  type ActiveScratchOrg,
  deleteScratchOrg,
  findScratchOrgInfos,
  isActiveScratchOrg,
  type ScratchOrgInfo,
} from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { type HubOrg, hubOrg } from './member.ts';
import {
  isOfFleet,
  type OrgName,
  parseUsername,
  soqlConditionFor,
  soqlConditionForAll,
  soqlPatternFor,
} from '../names.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';

/** A fleet, or one generation of it, as the hub knows it. */
export interface HubFleet {
  readonly orgs: readonly HubOrg[];
  /** By the org's id of 15 characters: what to delete. */
  readonly active: ReadonlyMap<string, ActiveScratchOrg>;
  /** Whether the hub's user may read descriptions, and so the lines in them. */
  readonly hasLines: boolean;
  /** Signups of the last days of all fleets of the hub, where they were asked for: the newest last. */
  readonly recent: readonly ScratchOrgInfo[];
}

/** A weekend without signups, and a day. */
const recentDays = 3;

/**
 * Asks the hub which orgs a fleet has: two queries, however many there are.
 *
 * @param withRecent whether to bring, by the same queries, what all fleets of the hub signed up in the last days
 */
export async function readHubFleet(
  hub: OrgClient,
  fleet: string,
  generation?: string,
  { withRecent = false, signal }: { readonly withRecent?: boolean; readonly signal?: AbortSignal } = {},
): Promise<HubFleet> {
  const ofFleet = soqlConditionFor(fleet, hub.session.orgId, generation);
  const ofAll = `(${soqlConditionForAll(hub.session.orgId)} AND CreatedDate = LAST_N_DAYS:${recentDays})`;
  const { infos: found, hasLines } = await findWithLines(
    hub,
    withRecent ? `${ofFleet} OR ${ofAll}` : ofFleet,
    signal,
  );
  const pattern = soqlPatternFor(fleet, hub.session.orgId, generation);
  const soql = `SELECT Id, ScratchOrg FROM ActiveScratchOrg WHERE SignupUsername LIKE '${pattern}'`;
  // Orgs get deleted by what this answers.
  const isIts = (name: OrgName | undefined): boolean =>
    name !== undefined && isOfFleet(name, fleet, hub.session.orgId, generation);
  const infos = found.filter((info) => isIts(parseUsername(usernameOf(info))));
  const rows =
    infos.length === 0 ? [] : await hub.query<ActiveScratchOrg>(soql, { signal, row: isActiveScratchOrg });
  const active = new Map(rows.map((row) => [shortId(row.ScratchOrg), row]));
  const ids = new Set(active.keys());
  return {
    orgs: infos.flatMap((info) => hubOrg(info, ids) ?? []),
    active,
    hasLines,
    recent: withRecent ? found : [],
  };
}

/** A field that the user's profile hides is unknown to Salesforce, and so is the whole query. */
export async function findWithLines(
  hub: OrgClient,
  condition: string,
  signal?: AbortSignal,
): Promise<{ infos: ScratchOrgInfo[]; hasLines: boolean }> {
  try {
    return {
      infos: await findScratchOrgInfos(hub, condition, signal, ['Description', 'LastModifiedDate']),
      hasLines: true,
    };
  } catch (error) {
    if (!isHidden(error, 'Description')) throw error;
    return { infos: await findScratchOrgInfos(hub, condition, signal), hasLines: false };
  }
}

function isHidden(error: unknown, field: string): boolean {
  return (
    error instanceof ApiFailure &&
    error.errors.some(({ errorCode, message }) => errorCode === 'INVALID_FIELD' && message.includes(field))
  );
}

/** Deletes an org whose username alone is known for sure. Gone already is fine. */
export async function deleteByUsername(hub: OrgClient, username: string): Promise<void> {
  const soql = `SELECT Id FROM ActiveScratchOrg WHERE SignupUsername = ${soqlString(username)}`;
  const rows = await hub.query<{ Id: string }>(soql, { row: hasTexts('Id') });
  for (const { Id } of rows) await deleteScratchOrg(hub, Id);
}

export function usernameOf({ SignupUsername, Username }: ScratchOrgInfo): string {
  return (SignupUsername ?? Username ?? '').toLowerCase();
}
