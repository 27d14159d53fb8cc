import pLimit from 'p-limit';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { repository } from '../harness/installed-action.ts';
import { type Outcome, play } from './play.ts';
import { scenarioOf, scenarioText } from './scenario.ts';
import { Totals, wrongIn } from './totals.ts';

/** The runs of `npm run chaos`, in a process whose clock is fast. */
const [runs = 10, seed = 1, atOnce = 1, most] = process.argv
  .slice(2)
  .map((text) => (text === '' ? undefined : Number(text)));
const totals = new Totals();
const [, rate = 1] = (process.env['ORGKEY_CHAOS_CLOCK'] ?? '').split(':').map(Number);
/** Seconds of the runs' clock; requests time out after 30 and more. */
const longestStandstill = 15;
const inTurn = pLimit(atOnce);
const seeds = Array.from({ length: runs }, (_, index) => seed + index);
await Promise.all(seeds.map((at) => inTurn(run, at)));
console.log(totals.table());
process.exitCode = totals.isGood ? 0 : 1;

async function run(at: number): Promise<void> {
  const scenario = scenarioOf(at, most);
  const started = performance.now();
  const delay = monitorEventLoopDelay();
  delay.enable();
  const outcome = await play(scenario);
  delay.disable();
  totals.add(scenario, outcome);
  tell(at, outcome, performance.now() - started);
  const standstill = (rate * delay.max) / 1e9;
  if (standstill > longestStandstill) {
    console.log(
      `  the machine was too busy for this clock: it stood still for ${standstill.toFixed(0)} s of it. Take a lower --rate.`,
    );
  }
}

function tell(at: number, outcome: Outcome, milliseconds: number): void {
  const scenario = scenarioOf(at, most);
  const wrong = wrongIn(outcome);
  const seconds = (milliseconds / 1000).toFixed(1);
  console.log(
    `seed ${at} (${scenarioText(scenario)}): ${wrong.length === 0 ? 'well' : wrong.join('; ')}, ${outcome.requests} requests, ${seconds} s`,
  );
  if (wrong.length === 0) return;
  const folder = join(repository, '.work/chaos');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `seed-${at}.log`),
    `${JSON.stringify(scenario)}\n${wrong.join('\n')}\n${outcome.log}`,
  );
  console.log(
    `  again: npm run chaos -- --runs 1 --seed ${at}${most === undefined ? '' : ` --orgs ${most}`}`,
  );
}
