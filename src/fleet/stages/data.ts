import { DataStateUnknown, importSampleData } from '../../salesforce/data/import.ts';
import type { SampleData } from '../../salesforce/data/plan.ts';
import { OrgLost } from './failure.ts';
import type { FleetOrg, Stage } from './stage.ts';
import { isWithoutData, watchData } from './data-watch.ts';

/** Sample data for every org, with what tells it from other data in the journal. */
export interface FleetData {
  readonly data: SampleData;
  readonly hash: string;
}

/** What to import, and the ids of what is there. */
interface Begun {
  readonly next: number;
  readonly ids: Readonly<Record<string, string>>;
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
  return progress.known && !progress.isHearsay && progress.next >= data.batches.length;
}

async function importFrom(org: FleetOrg, plan: FleetData, patience: number): Promise<void> {
  const { data, hash } = plan;
  const begun = await beginning(org, plan, patience);
  if (begun === 'all') {
    org.note('The data was there already.');
    return;
  }
  const entry = (event: 'sending' | 'refused', batch: number) =>
    org.journal.append({ event, org: org.id, data: hash, batch });
  let open: number | undefined;
  try {
    await importSampleData(org.client, data, {
      from: begun.next,
      ids: begun.ids,
      signal: org.signal,
      beforeSend: ({ index }) => {
        entry('sending', index);
        open = index;
      },
      afterAnswer: ({ index }, ids) => {
        open = undefined;
        org.journal.append({ event: 'sent', org: org.id, data: hash, batch: index, ids: { ...ids } });
      },
    });
  } catch (error) {
    if (error instanceof DataStateUnknown) throw unknownData(org.label, error);
    // Whatever else it was, Salesforce did not take the batch.
    if (open !== undefined) entry('refused', open);
    throw error;
  }
  org.note(`Imported ${data.records} records.`);
}

/** Where to go on. What only an older journal says, or none, the org itself must bear out. */
async function beginning(org: FleetOrg, { data, hash }: FleetData, patience: number): Promise<Begun | 'all'> {
  const progress = org.journal.dataProgress(org.id, hash);
  if (progress.known && !progress.isHearsay) {
    return (await othersWereFaster(org, data, progress, patience)) ? 'all' : progress;
  }
  if (!progress.known && progress.reason === 'unanswered') throw unknownData(org.label);
  const said: Begun = progress.known ? progress : { next: 0, ids: {} };
  const found = await watchData(org, data, said.next, patience);
  if (found === 'all') return 'all';
  const begun = found === 'as-said' ? said : { next: 0, ids: {} };
  if (found === 'other') throw unknownData(org.label);
  org.journal.append({ event: 'began', org: org.id, at: org.client.wire.now() });
  if (begun.next > 0) {
    const batch = begun.next - 1;
    org.journal.append({ event: 'sent', org: org.id, data: hash, batch, ids: { ...begun.ids } });
  }
  return begun;
}

/**
 * Another job that met this org with no data in it for as long as `patience` imports it. So whoever comes later than
 * that to an org of its own has to look first.
 */
async function othersWereFaster(
  org: FleetOrg,
  data: SampleData,
  { next, since }: { readonly next: number; readonly since?: number },
  patience: number,
): Promise<boolean> {
  if (next > 0 || (since !== undefined && org.client.wire.now() - since < patience)) return false;
  return !(await isWithoutData(org, data)) && (await watchData(org, data, 0, patience)) === 'all';
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
