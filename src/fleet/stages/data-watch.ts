import type { DataBatch } from '../../salesforce/data/batches.ts';
import type { SampleData } from '../../salesforce/data/plan.ts';
import { soqlString } from '../../salesforce/wire/org-client.ts';
import type { FleetOrg } from './stage.ts';

/** `as-said`: what the batches before `next` hold. `other`: neither that, nor none, nor all. */
export type DataFound = 'all' | 'as-said' | 'none' | 'other';

/** So many names tell this data from any other of the same object, such as an org's own sample data. */
const namesAsked = 20;
const pauseBetweenLooks = 5_000;

/**
 * Looks which data an org has, when no journal can be trusted. Another job may be at the import this minute, or a request
 * of a killed one may still be on its way: so whatever is not complete must stay as it is for as long as `patience`
 * (milliseconds).
 *
 * @param next the batch that would be sent next, as an older journal says; 0 without one
 */
export async function watchData(
  org: FleetOrg,
  data: SampleData,
  next: number,
  patience: number,
): Promise<DataFound> {
  const planned = countsOf(data.batches);
  let before = '';
  let since = org.client.wire.now();
  for (;;) {
    const counts = await countRows(org, [...planned.keys()]);
    if (covers(counts, planned) && (await hasNames(org, data))) return 'all';
    const now = JSON.stringify([...counts]);
    if (now !== before) since = org.client.wire.now();
    before = now;
    if (org.client.wire.now() - since >= patience)
      return judge(counts, countsOf(data.batches.slice(0, next)));
    await org.client.wire.sleep(Math.min(pauseBetweenLooks, patience), org.signal);
  }
}

/** Whether an org has no record of any object that the data has. */
export async function isWithoutData(org: FleetOrg, { batches }: SampleData): Promise<boolean> {
  const counts = await countRows(org, [...countsOf(batches).keys()]);
  return [...counts.values()].every((count) => count === 0);
}

type Counts = ReadonlyMap<string, number>;

function judge(counts: Counts, said: Counts): DataFound {
  if ([...counts].every(([sobject, count]) => count === (said.get(sobject) ?? 0))) return 'as-said';
  return [...counts.values()].every((count) => count === 0) ? 'none' : 'other';
}

/** Top-level records by object: nested ones come and go with theirs. */
function countsOf(batches: readonly DataBatch[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sobject, records } of batches) {
    counts.set(sobject, (counts.get(sobject) ?? 0) + records.length);
  }
  return counts;
}

function covers(counts: Counts, planned: Counts): boolean {
  return [...planned].every(([sobject, count]) => (counts.get(sobject) ?? 0) >= count);
}

async function countRows(org: FleetOrg, sobjects: readonly string[]): Promise<Counts> {
  const counts = new Map<string, number>();
  for (const sobject of sobjects) counts.set(sobject, await count(org, sobject));
  return counts;
}

/** Whether rows with the planned names are there, for objects whose records have names of their own. */
async function hasNames(org: FleetOrg, { batches }: SampleData): Promise<boolean> {
  for (const [sobject, same] of Map.groupBy(batches, (batch) => batch.sobject)) {
    const names = same.flatMap(({ records }) => records.map((record) => record['Name']));
    const asked = names.filter((name) => typeof name === 'string').slice(0, namesAsked);
    if (asked.length === 0) continue;
    const list = [...new Set(asked)].map(soqlString).join(',');
    if ((await count(org, sobject, ` WHERE Name IN (${list})`)) < asked.length) return false;
  }
  return true;
}

async function count({ client, signal }: FleetOrg, sobject: string, where = ''): Promise<number> {
  const soql = `SELECT COUNT(Id) n FROM ${sobject}${where}`;
  const rows = await client.query<{ n: number }>(soql, { signal });
  return rows[0]?.n ?? 0;
}
