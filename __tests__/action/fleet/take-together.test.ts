import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playTake } from '../../../chaos/take-run.ts';

/** `npm run prove:take` does the same with 50 processes and more seeds. */
for (const [mode, seed] of [
  ['strict', 1],
  ['weak', 2],
] as const) {
  test(`processes that take at once: each has an org of its own, none twice, none lost: ${mode}`, async () => {
    const { taken, without, twice, lost, later, kept } = await playTake({
      ...{ mode, seed, takers: 12, kills: 2, seconds: 2.5 },
    });
    assert.deepEqual(
      { taken, without, twice, lost, later },
      { taken: 10, without: [], twice: [], lost: [], later: 2 - kept },
    );
  });
}
