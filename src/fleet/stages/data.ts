import { DataRefused, DataStateUnknown, importSampleData } from '../../salesforce/data-tree.ts';
import type { SampleData } from '../../salesforce/data-plan.ts';
import { OrgLost } from '../failure.ts';
import type { FleetOrg, Stage } from '../fleet-org.ts';

/** Sample data for every org, with what tells it from other data in the journal. */
export interface FleetData {
  readonly data: SampleData;
  readonly hash: string;
}

/**
 * Imports sample data. Salesforce only inserts, so what went in must be known: the journal says it, batch by batch.
 * An org in which it can't be known is lost, and made again.
 */
export function dataStage(plan: FleetData, patience: number): Stage {
  return {
    name: 'data',
    isDone: (org) => Promise.resolve(isImported(org, plan)),
    run: (org) => importFrom(org, plan, patience),
  };
}

function isImported(org: FleetOrg, { data, hash }: FleetData): boolean {
  const progress = org.journal.dataProgress(org.id, hash);
  return progress.known && progress.next >= data.batches.length;
}

async function importFrom(org: FleetOrg, { data, hash }: FleetData, patience: number): Promise<void> {
  const { client, wire, journal, signal, id } = org;
  let progress = journal.dataProgress(id, hash);
  if (!progress.known) {
    if (progress.reason === 'unanswered') throw unknownData(org.label);
    if ((await whatOthersImported(org, data, patience)) === 'all') return;
    journal.append({ event: 'began', org: id });
    progress = { known: true, next: 0, ids: {} };
  }
  const entry = (event: 'sending' | 'refused', batch: number) =>
    journal.append({ event, org: id, data: hash, batch });
  try {
    await importSampleData(client, wire, data, {
      from: progress.next,
      ids: progress.ids,
      signal,
      beforeSend: ({ index }) => entry('sending', index),
      afterAnswer: ({ index }, ids) =>
        journal.append({ event: 'sent', org: id, data: hash, batch: index, ids: { ...ids } }),
    });
  } catch (error) {
    if (error instanceof DataStateUnknown) throw unknownData(org.label, error);
    if (error instanceof DataRefused) entry('refused', error.batch.index);
    throw error;
  }
  org.note(`Imported ${data.records} records.`);
}

/**
 * The org is another job's, or the journal was lost. Another job may be at the import this minute; or it ended before
 * it sent anything. So watch: all records there means done; none for as long as `patience` (milliseconds) means
 * that none were sent; anything between can't be told apart.
 */
async function whatOthersImported(
  org: FleetOrg,
  data: SampleData,
  patience: number,
): Promise<'all' | 'none'> {
  const planned = Map.groupBy(
    data.batches.flatMap(({ sobject, records }) => records.map(() => sobject)),
    (sobject) => sobject,
  );
  const quietSince = org.wire.now();
  let before = -1;
  let since = quietSince;
  for (;;) {
    const counts = await countRows(org, [...planned.keys()]);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if ([...planned].every(([sobject, rows]) => (counts.get(sobject) ?? 0) >= rows.length)) {
      org.note('The data was there already.');
      return 'all';
    }
    if (total !== before) since = org.wire.now();
    before = total;
    if (org.wire.now() - since >= patience) break;
    await org.wire.sleep(Math.min(5_000, patience), org.signal);
  }
  if (before === 0) return 'none';
  throw unknownData(org.label);
}

async function countRows(
  { client, wire: _wire, signal }: FleetOrg,
  sobjects: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const sobject of sobjects) {
    const rows = await client.query<{ n: number }>(`SELECT COUNT(Id) n FROM ${sobject}`, { signal });
    counts.set(sobject, rows[0]?.n ?? 0);
  }
  return counts;
}

function unknownData(label: string, cause?: unknown): OrgLost {
  return new OrgLost(
    {
      kind: 'fleet/data-unknown',
      what: `It can't be known which sample data ${label} has.`,
      why: 'An earlier run ended while a batch was on its way, and importing it again could double the records.',
      fix: 'The org is deleted and made again. It takes one more of the daily allocation.',
    },
    { cause },
  );
}
