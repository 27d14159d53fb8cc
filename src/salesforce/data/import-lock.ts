import { isTransient } from '../errors/api.ts';
import { isSaved } from '../wire/answers.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { soqlString } from '../wire/soql.ts';

/** The name of a permission set that nobody has: names are unique in an org, and of two that ask for one Salesforce lets in one. */
const name = 'Orgkey_Import';

/**
 * `ours`: nobody else imports as long as it is there. `theirs`: somebody does, or was killed at it. `none`: this user may not
 * make one, or the org refuses it for another reason.
 */
export type ImportLock =
  { readonly state: 'ours' | 'theirs'; readonly id: string } | { readonly state: 'none' };

interface Row {
  readonly Id: string;
  readonly Description: string | null;
}

/**
 * Asks for the one turn at importing that an org has: a permission set without any permission, which is deleted afterwards.
 * Source: Object Reference, PermissionSet: `create()`, `delete()`; its Name is unique.
 *
 * @param holder tells who asks from all others; a repeated call that it made before counts as well
 * @throws ApiFailure for failures that pass
 */
export async function takeImportLock(
  org: OrgClient,
  holder: string,
  signal?: AbortSignal,
): Promise<ImportLock> {
  const body = { Name: name, Label: 'Orgkey import (temporary)', Description: holder };
  try {
    const options = { repeat: 'if-transient', expects: isSaved, signal } as const;
    const { id } = await org.post<{ id: string }>('/sobjects/PermissionSet', body, options);
    return { state: 'ours', id };
  } catch (error) {
    if (!(error instanceof ApiFailure) || isTransient(error)) throw error;
    const soql = `SELECT Id, Description FROM PermissionSet WHERE Name = ${soqlString(name)}`;
    const [held] = await org.query<Row>(soql, { signal }).catch((): Row[] => []);
    if (held === undefined) return { state: 'none' };
    return { state: held.Description === holder ? 'ours' : 'theirs', id: held.Id };
  }
}

/** Gives the turn back; one that is gone already is no matter, nor one that can't be deleted. */
export async function releaseImportLock(org: OrgClient, id: string, signal?: AbortSignal): Promise<void> {
  const path = `/sobjects/PermissionSet/${id}`;
  await org.delete(path, { repeat: 'if-transient', signal }).catch((error: unknown) => {
    if (!(error instanceof ApiFailure)) throw error;
  });
}
