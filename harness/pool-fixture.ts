import type { DevHub } from '../devhub/index.ts';
import { dateTime } from '../devhub/world/clock.ts';
import { consumerKey, hubInputs } from './fleet-fixture.ts';
import { fleetJob } from './fleet-fixture.ts';
import type { Job, StepResult } from './index.ts';

const hour = 3_600_000;

/** The line of an org of a pool: ready and free. */
export const freeLine = 'orgkey:1 state=ready at=2026-11-24T05:12:40Z digest=d1';

/** The same, held for so many hours from now; over, where negative. */
export function heldLine(hours: number, by = 'acme/app#7'): string {
  const until = new Date(Date.now() + hours * hour).toISOString().replace(/\.\d+Z$/, 'Z');
  return `${freeLine} by=${by} until=${until} claim=c1 confirmed=yes`;
}

export interface MadeOrg {
  readonly line?: string;
  readonly hoursOld?: number;
  readonly days?: number;
  readonly fleet?: string;
  readonly generation?: string;
  readonly status?: 'Error' | 'Deleted';
}

/** An org of the pool `app` that another run made, by its place: `dev.1a`. */
export function made(hub: DevHub, place: string, about: MadeOrg = {}): void {
  const { line = freeLine, hoursOld = 1, days = 7, fleet = 'app', generation = 'pool', ...status } = about;
  const { info } = hub.createScratchOrg({
    username: `${fleet}.${generation}.${place}@${hub.hub.id.toLowerCase()}.orgkey`,
    ...status,
    ...{ consumerKey, durationDays: days, ageMilliseconds: hoursOld * hour, fields: { Description: line } },
  });
  // A claim waits for the second after.
  info['LastModifiedDate'] = dateTime(Date.now() - 2000);
}

/** Writes the fleet file of a pool of one group, `dev`. */
export function writePool(
  job: Job,
  { count, max, keys = '', setup = '' }: { count: number; max?: number; keys?: string; setup?: string },
): void {
  const most = max === undefined ? '' : `, max: ${max}`;
  const group = `  - { group: dev, count: ${count}${most}, definition: config/dev-scratch-def.json }`;
  job.place(
    'config/fleet.yml',
    `name: app\npool: true\nduration-days: 7\n${keys}\norgs:\n${group}\n${setup}`,
  );
}

/** One fill of a pool, on a machine of its own, with short claims. */
export async function fill(
  hub: DevHub,
  pool: Parameters<typeof writePool>[1],
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const job = await fleetJob(hub, { env: { ORGKEY_CLAIM_SECONDS: '2' } });
  try {
    writePool(job, pool);
    const step = await job.run('fleet/action.yml', { ...hubInputs(hub), ...inputs });
    await job.finish();
    return step;
  } finally {
    job.close();
  }
}
