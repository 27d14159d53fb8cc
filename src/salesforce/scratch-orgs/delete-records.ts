import { isListOf } from '../wire/answers.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { mostRecords, saveErrorOf, type SaveError } from './descriptions.ts';
import { saysGone } from './scratch-orgs.ts';

/**
 * Deletes ScratchOrgInfo records, 200 a request, or one by one where the hub doesn't take them together. Deleting the record of
 * an org that is up deletes the org.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_delete.htm
 *
 * @param ids ScratchOrgInfo's
 * @returns the records that Salesforce refused to delete, with why
 * @throws ApiFailure when nothing is known of what the hub did
 */
export async function deleteScratchOrgInfos(
  hub: OrgClient,
  ids: readonly string[],
): Promise<Map<string, SaveError>> {
  const refused = new Map<string, SaveError>();
  for (let start = 0; start < ids.length; start += mostRecords) {
    const some = ids.slice(start, start + mostRecords);
    for (const [id, error] of await deleteTogether(hub, some)) refused.set(id, error);
  }
  return refused;
}

async function deleteTogether(hub: OrgClient, ids: readonly string[]): Promise<[string, SaveError][]> {
  const path = `/composite/sobjects?ids=${ids.join(',')}&allOrNone=false`;
  try {
    const expects = isListOf(ids.length);
    const options = { expects, repeat: 'if-transient' } as const;
    const answers = await hub.call<readonly unknown[]>('DELETE', path, undefined, options);
    return ids.flatMap((id, place) => {
      const error = saveErrorOf(answers[place]);
      return error === undefined || saysGone(error.statusCode) ? [] : [[id, error] as [string, SaveError]];
    });
  } catch (error) {
    if (!(error instanceof ApiFailure) || ![400, 404, 405].includes(error.status)) throw error;
    const outcomes: [string, SaveError][] = [];
    for (const id of ids) {
      const why = await deleteOne(hub, id);
      if (why !== undefined) outcomes.push([id, why]);
    }
    return outcomes;
  }
}

async function deleteOne(hub: OrgClient, id: string): Promise<SaveError | undefined> {
  try {
    await hub.delete(`/sobjects/ScratchOrgInfo/${id}`, { repeat: 'if-transient' });
    return undefined;
  } catch (error) {
    const [first] = error instanceof ApiFailure ? error.errors : [];
    if (first === undefined) throw error;
    return saysGone(first.errorCode) ? undefined : { statusCode: first.errorCode, message: first.message };
  }
}
