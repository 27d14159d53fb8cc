import { hasTexts, isSaved } from '../wire/answers.ts';
import { saysUsernameTaken, usernameTakenCode } from '../errors/signup.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import type { CallOptions, OrgClient } from '../wire/org-client.ts';
import { soqlString } from '../wire/soql.ts';
import type { ScratchOrgInfoFields } from './definition.ts';
import { shortId } from './record-id.ts';

/** A ScratchOrgInfo record, as the hub answers it. It stays after its org is gone, for audit. */
export interface ScratchOrgInfo {
  readonly Id: string;
  /** Null in some hubs; `SignupUsername` has it then. */
  readonly Username: string | null;
  /** Null until the signup is done. */
  readonly SignupUsername: string | null;
  /** New, Creating, Active, Error or Deleted. */
  readonly Status: string;
  /** Such as `C-1007`, with Status Error. */
  readonly ErrorCode: string | null;
  /** The org's id, 15 characters. */
  readonly ScratchOrg: string | null;
  readonly LoginUrl: string | null;
  /** `2026-11-24T05:00:00.000+0000` */
  readonly CreatedDate: string;
  /** A day, `2026-11-25`. */
  readonly ExpirationDate: string | null;
  /** The Connected App that the org accepts. */
  readonly ConnectedAppConsumerKey: string | null;
  /** Only where it was asked for. It can be read and written, and not filtered. */
  readonly Description?: string | null;
  /** Only where it was asked for. `2026-11-24T05:00:00.000+0000`, whole seconds. */
  readonly LastModifiedDate?: string | null;
  /** Only where it was asked for: a secret. It opens the org once, for the app that signed it up. */
  readonly AuthCode?: string | null;
  /** Only where it was asked for. A day, `2026-11-25`. */
  readonly DeletedDate?: string | null;
}

/** An ActiveScratchOrg record: there is one as long as the org exists, and deleting it deletes the org. */
export interface ActiveScratchOrg {
  readonly Id: string;
  /** 15 characters. */
  readonly ScratchOrg: string;
}

/** `requested`: the hub makes the org; read its record until it is Active. `username-taken`: C-1007 at once. */
export type SignupRequest =
  { readonly outcome: 'requested'; readonly id: string } | { readonly outcome: 'username-taken' };

/** For SOQL. */
export const scratchOrgInfoFields =
  'Id, Username, SignupUsername, Status, ErrorCode, ScratchOrg, LoginUrl, CreatedDate, ExpirationDate, ConnectedAppConsumerKey';

/** Salesforce answers 414 or 431 to a request line and headers above 16 KiB; the query is percent-encoded in it. */
const LONGEST_ENCODED_LIST = 12_000;

/**
 * Asks the hub for an org: `POST sobjects/ScratchOrgInfo`. Sent once, unless the hub certainly did not take it: when
 * the answer is lost, the org is found by its username.
 *
 * @throws ApiFailure when refused (limits: `apiFailureMeaning`) or when the answer was lost (`isCertainlyUndone`)
 */
export async function requestSignup(
  hub: OrgClient,
  record: ScratchOrgInfoFields,
  signal?: AbortSignal,
): Promise<SignupRequest> {
  try {
    const options = { repeat: 'if-undone', expects: isSaved, signal } as const;
    const { id } = await hub.post<{ id: string }>('/sobjects/ScratchOrgInfo', record, options);
    return { outcome: 'requested', id };
  } catch (error) {
    if (error instanceof ApiFailure && error.errors.some(saysUsernameTaken))
      return { outcome: 'username-taken' };
    throw error;
  }
}

/**
 * The records of many signups, by as few queries as the length of a URL allows (one for about 60 usernames).
 * A username may have several records: two jobs asked for it, and one got C-1007.
 *
 * @param patterns further usernames, as LIKE takes them between quotes
 */
export async function readSignups(
  hub: OrgClient,
  usernames: readonly string[],
  signal?: AbortSignal,
  more?: readonly string[],
  patterns: readonly string[] = [],
): Promise<ScratchOrgInfo[]> {
  const records = new Map<string, ScratchOrgInfo>();
  const likes = patterns.map((pattern) => `LIKE '${pattern}'`);
  for (const chunk of chunksByUrlLength([...usernames.map(soqlString), ...likes])) {
    const list = chunk.filter((one) => one.startsWith("'")).join(',');
    const tests = [...(list === '' ? [] : [`IN (${list})`]), ...chunk.filter((one) => one.startsWith('L'))];
    const condition = usernameFields.flatMap((field) => tests.map((test) => `${field} ${test}`)).join(' OR ');
    for (const record of await findScratchOrgInfos(hub, condition, signal, more))
      records.set(record.Id, record);
  }
  return [...records.values()];
}

/** Where a row has its username: the first is null in some hubs. */
const usernameFields = ['Username', 'SignupUsername'];

/**
 * The ScratchOrgInfo records that a SOQL condition finds, oldest first, by one query (paged by Salesforce).
 *
 * @param more further fields to read, such as `Description`
 */
export async function findScratchOrgInfos(
  hub: OrgClient,
  condition: string,
  signal?: AbortSignal,
  more: readonly string[] = [],
): Promise<ScratchOrgInfo[]> {
  const fields = [scratchOrgInfoFields, ...more].join(', ');
  const soql = `SELECT ${fields} FROM ScratchOrgInfo WHERE ${condition} ORDER BY CreatedDate, Id`;
  const rows = await hub.query<ScratchOrgInfo>(soql, { signal, row: isScratchOrgInfo });
  return rows.map((row) => ({ ...nothingSet, ...row }));
}

/** What a row that leaves something out has not. */
const nothingSet = {
  ...{ Username: null, SignupUsername: null, ErrorCode: null, ScratchOrg: null, LoginUrl: null },
  ...{ ExpirationDate: null, ConnectedAppConsumerKey: null },
};

const isScratchOrgInfo = hasTexts(
  ...[
    'Id',
    'Status',
    'CreatedDate',
    'Username?',
    'SignupUsername?',
    'ErrorCode?',
    'ScratchOrg?',
    'LoginUrl?',
  ],
  ...[
    'ExpirationDate?',
    'ConnectedAppConsumerKey?',
    'Description?',
    'AuthCode?',
    'DeletedDate?',
    'LastModifiedDate?',
  ],
);

/** What an ActiveScratchOrg's row has to be. */
export const isActiveScratchOrg = hasTexts('Id', 'ScratchOrg');

/**
 * Of several records of one username, the one that tells how its org stands: alive or on its way before gone, a
 * refused duplicate (C-1007) last, and the newest of equals.
 */
export function decisiveSignup(records: readonly ScratchOrgInfo[]): ScratchOrgInfo | undefined {
  const rank = ({ Status, ErrorCode }: ScratchOrgInfo): number => {
    if (Status === 'Active') return 0;
    if (Status === 'Deleted') return 2;
    if (Status === 'Error') return ErrorCode === usernameTakenCode ? 3 : 2;
    return 1;
  };
  return [...records].sort(
    (one, other) => rank(one) - rank(other) || other.CreatedDate.localeCompare(one.CreatedDate),
  )[0];
}

/** Whether a signup is through, well or not; a status that is new to us is taken for one on its way. */
export function hasEnded({ Status }: ScratchOrgInfo): boolean {
  return Status === 'Active' || Status === 'Error' || Status === 'Deleted';
}

/** The ActiveScratchOrg records of these orgs (ids of 15 or 18 characters), for `deleteScratchOrg`. */
export async function findActiveScratchOrgs(
  hub: OrgClient,
  orgIds: readonly string[],
  signal?: AbortSignal,
): Promise<ActiveScratchOrg[]> {
  const records: ActiveScratchOrg[] = [];
  for (const chunk of chunksByUrlLength(orgIds.map((id) => soqlString(shortId(id))))) {
    const soql = `SELECT Id, ScratchOrg FROM ActiveScratchOrg WHERE ScratchOrg IN (${chunk.join(',')})`;
    records.push(...(await hub.query<ActiveScratchOrg>(soql, { signal, row: isActiveScratchOrg })));
  }
  // SOQL compares the ids without regard to case, and they differ by it.
  const wanted = new Set(orgIds.map(shortId));
  return records.filter((record) => wanted.has(shortId(record.ScratchOrg)));
}

/**
 * Deletes a scratch org, by the id of its ActiveScratchOrg record; gives back one of the active allocation, not of the
 * daily one. Deleting one that is gone already is no error.
 */
export async function deleteScratchOrg(
  hub: OrgClient,
  activeScratchOrgId: string,
  options: CallOptions = {},
): Promise<void> {
  const path = `/sobjects/ActiveScratchOrg/${activeScratchOrgId}`;
  try {
    await hub.delete(path, { repeat: 'if-transient', ...options });
  } catch (error) {
    if (!(error instanceof ApiFailure) || !error.errors.some(({ errorCode }) => saysGone(errorCode)))
      throw error;
  }
}

/** Whether an error code says that the record is gone. */
export function saysGone(errorCode: string): boolean {
  return ['ENTITY_IS_DELETED', 'NOT_FOUND', 'INVALID_CROSS_REFERENCE_KEY'].includes(errorCode);
}

/** Each literal stands twice in its query, so it counts twice; a LIKE with its field. */
function* chunksByUrlLength(literals: readonly string[]): Generator<readonly string[]> {
  let chunk: string[] = [];
  let length = 0;
  for (const literal of literals) {
    const rest = literal.startsWith("'") ? ',' : 'SignupUsername  OR ';
    const size = 2 * encodeURIComponent(`${literal}${rest}`).length;
    if (chunk.length > 0 && length + size > LONGEST_ENCODED_LIST) {
      yield chunk;
      chunk = [];
      length = 0;
    }
    chunk.push(literal);
    length += size;
  }
  if (chunk.length > 0) yield chunk;
}
