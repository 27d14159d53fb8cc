/** The commands of README.md and docs/*.md, as a person types them at a terminal, on the oldest Node that the pages name. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { python } from '../terminal/person.ts';
import { needs } from '../tools/judge.ts';
import { type Block, isAt, shellBlocks, unknownLanguages } from './blocks.ts';
import { notRun, ranByOthers, reads } from './elsewhere.ts';
import { type Machine, startMachine } from './machine.ts';
import { type Run, runs } from './runs.ts';

const blocks = shellBlocks();
const firstLine = ({ script }: Block) => script.split('\n', 1)[0] ?? '';

describe('each block of commands', () => {
  it('runs here, runs in another test, or has its reason why not: one of them', () => {
    const places = [...runs, ...ranByOthers, ...notRun];
    for (const block of blocks) {
      const found = places.filter((place) => isAt(block, place));
      assert.equal(found.length, 1, `${block.page} has these lines:\n${block.script}`);
    }
  });

  it('that one of the lists names is there, and no more of them than it says', () => {
    const ones = [...runs, ...notRun].map((place) => ({ ...place, count: 1 }));
    for (const place of [...ones, ...ranByOthers])
      assert.equal(blocks.filter((one) => isAt(one, place)).length, place.count, JSON.stringify(place));
  });

  it('that another test runs is read by it from the page', () => {
    assert.deepEqual(
      ranByOthers.filter(({ test, page }) => !reads(test, page)),
      [],
    );
  });

  it('is written in a language that some test reads', () => assert.deepEqual(unknownLanguages(), []));
});

describe('the commands of the pages', needs(python), () => {
  for (const run of runs) {
    const block = blocks.find((one) => isAt(one, run));
    if (block !== undefined) it(`${block.page}: ${firstLine(block)}`, (t) => typeIn(t, block, run));
  }
});

async function typeIn(
  t: TestContext,
  { script }: Block,
  { before = [], answers = [], variables = '', shows }: Run,
): Promise<void> {
  const machine = await startMachine(t);
  for (const prepare of before) await prepare(machine);
  const { exitCode, shown } = await machine.type(`${variables}\n${withAddress(script, machine)}`, answers);
  assert.equal(exitCode, 0, shown);
  const inTurn = new RegExp(shows.map(({ source }) => source).join('[^]*'), 'm');
  assert.match(shown, inTurn);
}

/** A scratch org’s login goes to test.salesforce.com, and the embedded Dev Hub has another address. */
function withAddress(script: string, { hub }: Machine): string {
  return script.replaceAll(/--scratch \S+@\S+/g, (option) => `${option} --instance-url ${hub.sandboxUrl}`);
}
