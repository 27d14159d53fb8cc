import { parseUsername } from '../names.ts';
import type { OrgName } from '../names.ts';
import { longId, shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import type { ScratchOrgInfo } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { type Line, readLine } from './line.ts';

export type SignupStatus = 'New' | 'Creating' | 'Active' | 'Error' | 'Deleted';

/** One org that a fleet asked the hub for: alive, on its way, or gone. */
export interface HubOrg {
  readonly name: OrgName;
  readonly username: string;
  readonly status: SignupStatus;
  /** The day it ends, `2026-11-25`, if known. */
  readonly expires?: string;
  /** 18 characters, `00D…`, once it is active. */
  readonly orgId?: string;
  readonly loginUrl?: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Whether the hub still has its ActiveScratchOrg record. */
  readonly exists: boolean;
  /** What its description says of it; absent without a line. */
  readonly line?: Line;
  /** Its record, for whoever opens it. */
  readonly info: ScratchOrgInfo;
}

/**
 * Reads a row; `undefined` if no fleet made that org. `activeOrgIds` are the ScratchOrg ids of the hub's
 * ActiveScratchOrg records, which go away with the org while the ScratchOrgInfo row stays.
 */
export function hubOrg(row: ScratchOrgInfo, activeOrgIds: ReadonlySet<string>): HubOrg | undefined {
  const username = row.SignupUsername ?? row.Username;
  const name = username === null ? undefined : parseUsername(username);
  if (username === null || name === undefined) return undefined;
  const line = readLine(row.Description ?? null);
  return {
    name,
    username: username.toLowerCase(),
    status: signupStatus(row.Status),
    ...(row.ExpirationDate === null ? {} : { expires: row.ExpirationDate }),
    ...(row.ScratchOrg === null ? {} : { orgId: longId(row.ScratchOrg) }),
    ...(row.LoginUrl === null ? {} : { loginUrl: row.LoginUrl }),
    createdAt: row.CreatedDate,
    ...(line === undefined ? {} : { line }),
    info: row,
    exists: row.ScratchOrg !== null && activeOrgIds.has(shortId(row.ScratchOrg)),
  };
}

/** A status that this code doesn't know is taken for one on its way: waiting loses nothing, a new signup would. */
function signupStatus(text: string): SignupStatus {
  switch (text) {
    case 'New':
    case 'Active':
    case 'Error':
    case 'Deleted':
      return text;
    default:
      return 'Creating';
  }
}
