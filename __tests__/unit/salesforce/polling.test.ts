import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UsualTime } from '../../../src/salesforce/wire/usual-time.ts';
import { pollUntil, PollingTimeout, type Polling } from '../../../src/salesforce/wire/polling.ts';

const minute = 60_000;

/** Polls on a clock that only pauses move, for something that is there after so long; a poll too many fails. */
async function poll(thereAfter: number, options: Polling = {}) {
  let now = 0;
  const slept: number[] = [];
  const wire = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      assert.ok(slept.push(milliseconds) < 5000, 'it would poll forever');
      now += milliseconds;
    },
  };
  const ended = await pollUntil(wire, async () => (now >= thereAfter ? 'there' : undefined), options).catch(
    (error: unknown) => error,
  );
  return { ended, now, slept };
}

describe('waiting for Salesforce', () => {
  it('asks at once, and no more when the answer is there', async () => {
    const { ended, slept } = await poll(0);
    assert.deepEqual([ended, slept], ['there', []]);
  });

  it('begins with short pauses, each an eighth of the time waited, up to the longest', async () => {
    const { slept } = await poll(minute);
    assert.deepEqual(slept.slice(0, 9), [250, 250, 250, 250, 250, 250, 250, 250, 250]);
    assert.equal(slept[9], 9 * 31.25);
    assert.equal(Math.max(...slept), 5000);
  });

  it('loses little time at the end: an eighth, and at most the longest pause', async () => {
    for (const seconds of [1, 3, 10, 30, 60, 600]) {
      const { now } = await poll(seconds * 1000);
      const lost = now - seconds * 1000;
      assert.ok(lost <= Math.min(Math.max(250, (seconds * 1000) / 7), 5000), `${lost} ms of ${seconds} s`);
    }
  });

  it('finds what others waited for closer each time, and with few looks more', async () => {
    const lasts = 12_000;
    const alone = await poll(lasts);
    const usual = new UsualTime();
    const waits = [];
    for (let org = 0; org < 60; org += 1) waits.push(await poll(lasts, { usual }));
    assert.equal(waits[0]?.now, alone.now);
    assert.ok(alone.now - lasts > 500, `${alone.now - lasts} ms late alone`);
    const last = waits.at(-1);
    assert.ok((last?.now ?? Infinity) - lasts <= 250, `${(last?.now ?? Infinity) - lasts} ms late`);
    assert.ok((last?.slept.length ?? Infinity) <= alone.slept.length + 3);
  });

  it('goes on as ever when something takes far longer than usual', async () => {
    const usual = new UsualTime();
    await poll(4000, { usual });
    const { slept, now } = await poll(minute, { usual });
    assert.ok(now - minute <= 5000);
    const alone = await poll(minute);
    assert.ok(slept.length <= alone.slept.length + 8, `${slept.length} looks`);
  });

  it('looks often near the usual time: each 48th of it, until a quarter over', async () => {
    const usual = new UsualTime();
    usual.ended(2 * minute, 2 * minute);
    const { slept } = await poll(5 * minute, { usual });
    const at = (from: number, to: number): number[] => {
      let sum = 0;
      return slept.filter((pause) => {
        sum += pause;
        return sum > from && sum <= to;
      });
    };
    assert.deepEqual(new Set(at(2 * minute, 2.5 * minute)), new Set([2500]));
    assert.deepEqual(new Set(at(2.6 * minute, 4.9 * minute)), new Set([5000]));
  });

  it('takes other pauses', async () => {
    const { slept } = await poll(minute, { firstPause: 1000, longestPause: 2000 });
    assert.equal(slept[0], 1000);
    assert.equal(Math.max(...slept), 2000);
  });

  it('ends after half an hour, and after what else it is given: to the millisecond', async () => {
    for (const [options, timeout] of [
      [{}, 30 * minute],
      [{ timeout: 20_500 }, 20_500],
    ] as const) {
      const { ended, now } = await poll(Infinity, options);
      assert.ok(ended instanceof PollingTimeout, String(ended));
      assert.equal(ended.timeout, timeout);
      assert.equal(ended.message, `Not done after ${Math.round(timeout / 1000)} seconds`);
      assert.equal(now, timeout);
    }
  });

  it('takes what comes with the last look', async () => {
    assert.equal((await poll(20_000, { timeout: 20_000 })).ended, 'there');
  });

  it('hands the signal to its pauses, and throws what reading throws', async () => {
    const { signal } = new AbortController();
    const given: unknown[] = [];
    const wire = { now: () => 0, sleep: async (_: number, with_?: AbortSignal) => void given.push(with_) };
    let reads = 0;
    const read = async (): Promise<undefined> => {
      if (++reads === 2) throw new Error('refused');
    };
    await assert.rejects(pollUntil(wire, read, { signal }), /refused/);
    assert.deepEqual(given, [signal]);
  });
});
