/**
 * Fleets in bad weather, on the embedded Dev Hub: every run is made by its seed, and counted on the hub's side.
 *
 * `npm run chaos -- [--runs N] [--seed S] [--orgs MOST] [--at-once A] [--rate R]`: N runs (default 10) from seed S on
 * (default 1), A of them at once (default 1), time passing R times as fast (default 20). Logs of runs in which something went wrong are kept in `.work/chaos`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { node24 } from '../harness/process.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    orgs: { type: 'string' },
    'at-once': { type: 'string', default: '1' },
    rate: { type: 'string', default: '20' },
  },
});
for (const [name, value] of Object.entries(values)) {
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${name} takes a number from 1, not "${value}"`);
}
const { status } = spawnSync(
  node24(),
  [
    `--import=${join(import.meta.dirname, 'fast-clock.ts')}`,
    join(import.meta.dirname, 'runs.ts'),
    ...[values.runs, values.seed, values['at-once'], values.orgs ?? ''],
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, ORGKEY_CHAOS_CLOCK: `${Date.now()}:${values.rate}` },
  },
);
process.exitCode = status ?? 1;
