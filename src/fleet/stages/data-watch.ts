import { countRows } from '../../salesforce/data/org-rows.ts';
import type { SampleData } from '../../salesforce/data/plan.ts';
import { whatWentIn, type Hints, type WentIn } from '../../salesforce/data/went-in.ts';
import type { FleetOrg } from './stage.ts';

const shortestPause = 500;
const longestPause = 5_000;

/**
 * How long an org's data has to stay as it is, in patiences, before who watches it goes on with the import. Salesforce ends a
 * request after two minutes, and the patience is one: nothing that the maker sent arrives later than that. Others wait for
 * longer than the maker ever is silent, and no two for as long.
 */
const quietTimes = {
  maker: () => 2,
  others: (random: number) => 3 + random,
};

/**
 * Looks which data an org has, when no journal can be trusted. Another job may be at the import this minute, or a request
 * of a killed one may still be on its way: so whatever is not complete must stay as it is for some times the patience.
 *
 * @param who watches: whose journal knows the org from its signup on, or another
 * @param patience milliseconds
 */
export async function watchData(
  org: FleetOrg,
  data: SampleData,
  hints: Hints,
  { who, patience }: { readonly who: 'maker' | 'others'; readonly patience: number },
): Promise<WentIn> {
  const { wire } = org.client;
  const quiet = patience * quietTimes[who](wire.random());
  const sobjects = [...new Set(data.batches.map(({ sobject }) => sobject))];
  let counts = '';
  const startedAt = wire.now();
  let since = startedAt;
  let found: WentIn | undefined;
  for (;;) {
    // Before the look: what comes later than that is not missed.
    const at = wire.now();
    const now = JSON.stringify(await countRows(org.client, sobjects, org.signal));
    if (found === undefined || now !== counts) {
      since = at;
      counts = now;
      found = await whatWentIn(org.client, data, hints, org.signal);
      if (found.state === 'in') return found;
    }
    const left = since + quiet - at;
    if (left <= 0) return found;
    // A run that is at it is over soon; one that isn't is waited for to no avail.
    const pause = Math.min(longestPause, Math.max(shortestPause, (at - startedAt) / 4), left);
    await wire.sleep(Math.max(1, pause), org.signal, 'data that may still be on its way');
  }
}
