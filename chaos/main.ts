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
import { numbersOf } from './numbers.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    orgs: { type: 'string' },
    'at-once': { type: 'string', default: '1' },
    rate: { type: 'string', default: '20' },
  },
});
const { runs, seed, rate, orgs, 'at-once': atOnce } = numbersOf(values);
const { status } = spawnSync(
  node24(),
  [
    `--import=${join(import.meta.dirname, 'fast-clock.ts')}`,
    join(import.meta.dirname, 'runs.ts'),
    ...[runs, seed, atOnce, orgs ?? ''].map(String),
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, ORGKEY_CHAOS_CLOCK: `${Date.now()}:${rate}` },
  },
);
process.exitCode = status ?? 1;
