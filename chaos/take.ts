/**
 * Many processes that take orgs of one fleet at once, on the embedded Dev Hub, counted on the hub: each has an org of its own,
 * none is given twice, and none is lost; the orgs of those killed before they confirmed are free again after five minutes.
 *
 * `npm run prove:take -- [--takers N] [--seeds N] [--first-seed S] [--kills N] [--seconds W]`: N processes (default 50) from as
 * many orgs, with seeds 1 to 20, each with strict and with weak preconditions; in runs of even seeds so many (default 5) are
 * killed; `kept` counts orgs that stay with these where preconditions are weak (docs/pool.md says when). The confirmation's wait is W seconds (default 4) in place of 15.
 */
import { parseArgs } from 'node:util';
import { numbersOf } from './numbers.ts';
import { playTake } from './take-run.ts';

const { values } = parseArgs({
  options: {
    takers: { type: 'string', default: '50' },
    seeds: { type: 'string', default: '20' },
    'first-seed': { type: 'string', default: '1' },
    kills: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
  },
});
const numbers = numbersOf(values, { kills: 'from 0', seconds: 'fraction' });
const { takers, seeds, 'first-seed': first, kills, seconds } = numbers;
if (kills > takers) throw new Error(`--kills takes at most the ${takers} of --takers, not ${kills}`);

const columns = [
  'mode',
  'seed',
  'takers',
  'killed',
  'taken',
  'without',
  'twice',
  'lost',
  'kept',
  'writes',
  'later',
  'seconds',
];
console.log(columns.map((name) => name.padStart(name.length < 6 ? 6 : name.length)).join(' '));
let right = 0;
for (let seed = first; seed < first + seeds; seed += 1) {
  for (const mode of ['strict', 'weak'] as const) {
    const killed = seed % 2 === 0 ? kills : 0;
    const outcome = await playTake({ mode, seed, takers, kills: killed, seconds });
    const { taken, without, twice, lost, kept, writes, later } = outcome;
    const cells = [
      mode,
      seed,
      takers,
      killed,
      taken,
      without.length,
      twice.length,
      lost.length,
      kept,
      writes,
      later,
    ];
    const texts = [...cells.map(String), outcome.seconds.toFixed(0)];
    console.log(
      texts.map((text, place) => text.padStart(Math.max(6, columns[place]?.length ?? 0))).join(' '),
    );
    const isRight =
      taken === takers - killed &&
      later === killed - kept &&
      without.length + twice.length + lost.length === 0;
    if (isRight) right += 1;
    else
      for (const line of [...without, ...twice, ...lost]) console.log(`  ${line.replaceAll('\n', '\n    ')}`);
  }
}
const wrong = 2 * seeds - right;
console.log(wrong === 0 ? 'Each has its own org: none twice, none lost.' : `${wrong} runs went wrong.`);
process.exitCode = wrong === 0 ? 0 : 1;
