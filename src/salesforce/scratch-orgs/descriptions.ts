import { isListOf, hasTexts } from '../wire/answers.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import { isObject } from '../wire/json.ts';
import type { CallOptions, OrgClient } from '../wire/org-client.ts';
import { soqlString } from '../wire/soql.ts';
import { momentOf } from '../moment.ts';
import type { SignupObject } from './describe-signups.ts';
import { shortId } from './record-id.ts';

/** ScratchOrgInfo's `Description`, which can be read, created and updated, and neither filtered nor sorted by. */
export interface Description {
  /** The record's id of 15 characters. */
  readonly id: string;
  readonly text: string;
  /** `2026-11-24T05:00:00.000+0000` */
  readonly lastModified: string;
}

/** What the user may do with descriptions. */
export interface DescriptionRights {
  /** What is missing to write them, in Salesforce's words; absent when nothing is. */
  readonly missing?: string;
  /** Characters that the field takes; absent where the hub doesn't say. */
  readonly length?: number;
}

/** Salesforce's limit for records of one collection: REST API Developer Guide, “sObject Collections”. */
export const mostRecords = 200;

/**
 * What the user may do, as the hub describes ScratchOrgInfo to that user: `updateable` follows object permissions and
 * field-level security (https://github.com/mike4aday/SwiftlySalesforce/issues/125). A hub that says nothing takes it on
 * trial.
 */
export function descriptionRights(described: SignupObject | undefined): DescriptionRights {
  if (described === undefined) return {};
  const field = described.fields.find(({ name }) => name === 'Description');
  const known = field !== undefined && field.length > 0 ? { length: field.length } : {};
  if (!described.updateable) return { ...known, missing: 'Edit on Scratch Org Infos' };
  if (field?.updateable === true && field.createable) return known;
  return { ...known, missing: 'Edit on the field Description of Scratch Org Infos' };
}

/** @param ids of ScratchOrgInfo records, at most 200 */
export async function readDescriptions(
  hub: OrgClient,
  ids: readonly string[],
  options?: CallOptions,
): Promise<Description[]> {
  const soql = `SELECT Id, Description, LastModifiedDate FROM ScratchOrgInfo WHERE Id IN (${ids.map(soqlString).join(',')})`;
  const rows = await hub.query<{ Id: string; Description: string | null; LastModifiedDate: string }>(soql, {
    ...options,
    row: hasTexts('Id', 'Description?', 'LastModifiedDate'),
  });
  return rows.map(({ Id, Description, LastModifiedDate }) => ({
    id: shortId(Id),
    text: Description ?? '',
    lastModified: LastModifiedDate,
  }));
}

/** One error of a record in a collection's answer. */
export interface SaveError {
  readonly statusCode: string;
  readonly message: string;
}

/**
 * Writes descriptions whatever they are by now: a collection takes no precondition. Each record for itself; an error of
 * one is no failure of the call.
 *
 * @param texts by the record's id, at most 200
 * @returns the records that Salesforce refused, with why
 */
export async function writeDescriptions(
  hub: OrgClient,
  texts: ReadonlyMap<string, string>,
  options?: CallOptions,
): Promise<Map<string, SaveError>> {
  const records = [...texts].map(([id, text]) => ({
    attributes: { type: 'ScratchOrgInfo' },
    id,
    Description: text,
  }));
  const body = { allOrNone: false, records };
  const expects = isListOf(records.length);
  const answers = await hub.patch<readonly unknown[]>('/composite/sobjects', body, { ...options, expects });
  return new Map(
    records.flatMap(({ id }, index) => {
      const error = saveErrorOf(answers[index]);
      return error === undefined ? [] : [[id, error] as const];
    }),
  );
}

/** Why a record of a collection was not saved; undefined if it was. */
export function saveErrorOf(result: unknown): SaveError | undefined {
  if (isObject(result) && result['success'] === true) return undefined;
  const errors: unknown[] = isObject(result) && Array.isArray(result['errors']) ? result['errors'] : [];
  const [first] = errors.filter(isObject);
  const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);
  return {
    statusCode: text(first?.['statusCode'], 'UNKNOWN'),
    message: text(first?.['message'], 'the hub did not say why'),
  };
}

/**
 * Writes a description unless somebody changed the record since it was read. Salesforce compares whole seconds.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_conditional_requests.htm
 *
 * @returns whether it was written; if not, read again
 */
export async function replaceDescription(
  hub: OrgClient,
  { id, lastModified }: Pick<Description, 'id' | 'lastModified'>,
  text: string,
  options?: CallOptions,
): Promise<boolean> {
  const since = momentOf(lastModified);
  // Without a date there is no precondition, and the write might go over somebody else's.
  if (Number.isNaN(since)) return false;
  const headers = { 'if-unmodified-since': new Date(since).toUTCString() };
  try {
    await hub.patch(`/sobjects/ScratchOrgInfo/${id}`, { Description: text }, { ...options, headers });
    return true;
  } catch (error) {
    if (error instanceof ApiFailure && error.status === 412) return false;
    throw error;
  }
}
