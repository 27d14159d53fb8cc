import { nearest } from '../nearest.ts';
import { Problem } from '../problem.ts';
import { apiFailureMeaning, apiProblem } from './errors/api.ts';
import { isSaved, hasTexts } from './wire/answers.ts';
import { ApiFailure } from './wire/api-failure.ts';
import type { OrgClient } from './wire/org-client.ts';
import { soqlString } from './wire/soql.ts';

/** What was assigned, and what the user had already; both as named. */
export interface PermissionSetsAssigned {
  readonly assigned: readonly string[];
  readonly present: readonly string[];
}

interface Grant {
  readonly name: string;
  readonly id: string;
  readonly field: 'PermissionSetId' | 'PermissionSetGroupId';
}

/**
 * Gives a user permission sets and permission set groups by API name, with a namespace's prefix where it has one
 * (`ns__Name`). What the user has is left out: inserting it twice is an error.
 * Source: Object Reference, PermissionSetAssignment; @salesforce/core, PermissionSetAssignment.
 *
 * @param userId the user who gets them; default: the one logged in
 * @throws Problem `permission-set/…`; one for all names that the org does not know
 */
export async function assignPermissionSets(
  org: OrgClient,
  names: readonly string[],
  { userId = org.session.userId, signal }: { userId?: string; signal?: AbortSignal | undefined } = {},
): Promise<PermissionSetsAssigned> {
  if (names.length === 0) return { assigned: [], present: [] };
  const grants = await findGrants(org, names, signal);
  const had = await assignedIds(org, userId, signal);
  const missing = grants.filter(({ id }) => !had.has(id));
  for (const grant of missing) await assign(org, grant, userId, signal);
  return {
    assigned: missing.map(({ name }) => name),
    present: grants.filter(({ id }) => had.has(id)).map(({ name }) => name),
  };
}

/**
 * Gives a user all that another has beyond the profile, which has a permission set of its own.
 *
 * @throws Problem `permission-set/…`
 */
export async function copyPermissionSets(
  org: OrgClient,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const rows = await assignments(org, from, undefined, ' AND PermissionSet.IsOwnedByProfile = false');
  for (const { PermissionSetId: set, PermissionSetGroupId: group } of rows) {
    // A group's row names the permission set that the group amounts to as well.
    const field = group === null ? 'PermissionSetId' : 'PermissionSetGroupId';
    const id = group ?? set ?? '';
    await assign(org, { name: id, id, field }, to, undefined);
  }
}

async function findGrants(
  org: OrgClient,
  names: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Grant[]> {
  const wanted = [...new Set(names)].map((name) => ({ name, ...splitName(name) }));
  const sets = await findByName(org, 'PermissionSet', 'Name', wanted, signal);
  const left = wanted.filter(({ name }) => !sets.has(name));
  const groups =
    left.length === 0
      ? new Map<string, string>()
      : await findByName(org, 'PermissionSetGroup', 'DeveloperName', left, signal);
  const unknown = left.filter(({ name }) => !groups.has(name)).map(({ name }) => name);
  if (unknown.length > 0) throw notFound(unknown, await namesThere(org, signal));
  return wanted.map(({ name }) => {
    const set = sets.get(name);
    if (set !== undefined) return { name, id: set, field: 'PermissionSetId' };
    return { name, id: groups.get(name) ?? '', field: 'PermissionSetGroupId' };
  });
}

interface WantedName {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly bareName: string;
}

/** Ids by the names as given. A bare name means the org's own set before one of a package. */
async function findByName(
  org: OrgClient,
  sobject: string,
  field: 'Name' | 'DeveloperName',
  wanted: readonly WantedName[],
  signal: AbortSignal | undefined,
): Promise<Map<string, string>> {
  const list = wanted.map(({ bareName }) => soqlString(bareName)).join(',');
  const soql = `SELECT Id, ${field}, NamespacePrefix FROM ${sobject} WHERE ${field} IN (${list})`;
  type Row = Readonly<Record<string, string | null>> & { readonly Id: string };
  const row = hasTexts('Id', `${field}?`, 'NamespacePrefix?');
  const rows = await org.query<Row>(soql, { signal, row });
  const found = new Map<string, string>();
  for (const { name, namespace, bareName } of wanted) {
    const same = rows.filter((row) => row[field]?.toLowerCase() === bareName.toLowerCase());
    const of = (prefix: string | null): Row | undefined =>
      same.find((row) => (row['NamespacePrefix'] ?? null)?.toLowerCase() === prefix?.toLowerCase());
    const row = namespace === undefined ? (of(null) ?? same[0]) : of(namespace);
    if (row !== undefined) found.set(name, row.Id);
  }
  return found;
}

type Assignment = Readonly<Record<Grant['field'], string | null>>;

async function assignments(
  org: OrgClient,
  userId: string,
  signal?: AbortSignal,
  more = '',
): Promise<Assignment[]> {
  const soql = `SELECT PermissionSetId, PermissionSetGroupId FROM PermissionSetAssignment WHERE AssigneeId = ${soqlString(userId)}${more}`;
  return org.query<Assignment>(soql, { signal, row: hasTexts('PermissionSetId?', 'PermissionSetGroupId?') });
}

async function assignedIds(
  org: OrgClient,
  userId: string,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const rows = await assignments(org, userId, signal);
  return new Set(
    rows.flatMap((row) => [row.PermissionSetId, row.PermissionSetGroupId]).filter((id) => id !== null),
  );
}

/** A lost answer is safe to repeat: if it was done, the repetition says so (DUPLICATE_VALUE). */
async function assign(
  org: OrgClient,
  { name, id, field }: Grant,
  userId: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const body = { AssigneeId: userId, [field]: id };
  try {
    const options = { repeat: 'if-transient', expects: isSaved, signal } as const;
    await org.post('/sobjects/PermissionSetAssignment', body, options);
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    if (apiFailureMeaning(error).kind === 'permission-set/assigned') return;
    throw apiProblem(error, `The assignment of permission set ${name}`);
  }
}

/** `ns__Name` → namespace and name; as @salesforce/core splits it, at the last two underscores that have a name on both sides. */
function splitName(name: string): { namespace: string | undefined; bareName: string } {
  const match = /^(\w+)__(.+)$/.exec(name);
  return match === null
    ? { namespace: undefined, bareName: name }
    : { namespace: match[1], bareName: match[2] ?? name };
}

/** What may have been meant. The look-up is a help, and no reason to fail of something else. */
async function namesThere(org: OrgClient, signal: AbortSignal | undefined): Promise<string[]> {
  const soql = 'SELECT Name, NamespacePrefix FROM PermissionSet WHERE IsOwnedByProfile = false LIMIT 2000';
  type Row = { readonly Name: string; readonly NamespacePrefix: string | null };
  try {
    const rows = await org.query<Row>(soql, { signal, row: hasTexts('Name', 'NamespacePrefix?') });
    return rows.map(({ Name, NamespacePrefix }) => (NamespacePrefix ? `${NamespacePrefix}__${Name}` : Name));
  } catch (error) {
    if (error instanceof ApiFailure) return [];
    throw error;
  }
}

function notFound(names: readonly string[], there: readonly string[]): Problem {
  const meant = [...new Set(names.flatMap((name) => nearest(name, there) ?? []))];
  const [one] = names;
  const what =
    names.length === 1
      ? `The org has no permission set or permission set group named ${one ?? ''}.`
      : `The org has no permission sets or permission set groups named ${names.join(', ')}.`;
  return new Problem({
    kind: 'permission-set/not-found',
    what,
    why:
      meant.length > 0
        ? `Did you mean ${meant.join(', ')}?`
        : 'It was not deployed, or its package is not installed, or the name lacks its namespace (`ns__Name`).',
    fix: 'Give API names, not labels, and check `source` and `packages`.',
  });
}
