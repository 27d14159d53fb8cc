import type { DataBatch, ImportedIds } from '../../salesforce/data/batches.ts';
import { countRows } from '../../salesforce/data/org-rows.ts';
import type { SampleData } from '../../salesforce/data/plan.ts';
import {
  batchWentIn,
  whatWentIn,
  type Hints,
  type Trace,
  type WentIn,
} from '../../salesforce/data/went-in.ts';
import type { FleetOrg } from './stage.ts';

const pauseBetweenLooks = 5_000;

/**
 * Looks which data an org has, when no journal can be trusted. Another job may be at the import this minute, or a request
 * of a killed one may still be on its way: so whatever is not complete must stay as it is for as long as `patience`
 * (milliseconds).
 */
export async function watchData(
  org: FleetOrg,
  data: SampleData,
  hints: Hints,
  patience: number,
): Promise<WentIn> {
  const { wire } = org.client;
  const sobjects = [...new Set(data.batches.map(({ sobject }) => sobject))];
  let counts = '';
  let since = wire.now();
  let found: WentIn | undefined;
  for (;;) {
    const now = JSON.stringify(await countRows(org.client, sobjects, org.signal));
    if (found === undefined || now !== counts) {
      since = wire.now();
      counts = now;
      found = await whatWentIn(org.client, data, hints, org.signal);
      if (found.state === 'in') return found;
    }
    if (wire.now() - since >= patience) return found;
    await wire.sleep(Math.min(pauseBetweenLooks, patience), org.signal, 'another run’s data to be in');
  }
}

/**
 * Looks whether a batch went in whose answer never came. It may yet arrive: only what is not there at `deadline`
 * (milliseconds since the epoch) will never be.
 *
 * @param ids of all batches before it
 */
export async function watchBatch(
  org: FleetOrg,
  data: SampleData,
  batch: DataBatch,
  ids: ImportedIds,
  { hints, deadline }: { readonly hints: Hints; readonly deadline: number },
): Promise<Trace> {
  const { wire } = org.client;
  for (;;) {
    // Before the look: what comes later than that is not missed.
    const at = wire.now();
    const trace = await batchWentIn(org.client, data, batch, ids, hints, org.signal);
    if (trace.state === 'in' || at >= deadline) return trace;
    await wire.sleep(
      Math.max(1, Math.min(pauseBetweenLooks, deadline - at)),
      org.signal,
      'a batch whose answer was lost',
    );
  }
}
