import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApiFailure } from '../../../src/salesforce/wire/api-failure.ts';
import { postForm } from '../../../src/salesforce/wire/post-form.ts';
import { pauseAfter, retrying } from '../../../src/salesforce/wire/retry.ts';
import type { Wire } from '../../../src/salesforce/wire/wire.ts';

/** A wire whose sleeps are noted instead of slept. */
function noting(random = 0.5): { wire: Wire; slept: number[] } {
  const slept: number[] = [];
  const wire: Wire = {
    fetch: globalThis.fetch,
    postForm,
    now: () => 0,
    random: () => random,
    sleep: async (milliseconds) => void slept.push(milliseconds),
  };
  return { wire, slept };
}

const failing = (failures: unknown[]) => async (): Promise<string> => {
  const failure = failures.shift();
  if (failure !== undefined) throw failure as Error;
  return 'done';
};
const busy = (retryAfter?: number): ApiFailure => new ApiFailure('GET /limits', { status: 503, retryAfter });

void describe('a call that may be repeated', () => {
  it('is repeated while its failures are transient, with pauses that double', async () => {
    const { wire, slept } = noting();
    assert.equal(await retrying(wire, failing([busy(), busy(), busy()])), 'done');
    assert.deepEqual(slept, [750, 1500, 3000]);
  });

  it('waits as long as Salesforce asks for', async () => {
    const { wire, slept } = noting();
    await retrying(wire, failing([busy(7000)]));
    assert.deepEqual(slept, [7000]);
  });

  it('waits no longer than ten minutes, whatever Salesforce asks for', async () => {
    const { wire, slept } = noting();
    await retrying(wire, failing([busy(599_000), busy(600_001), busy(86_400_000)]));
    assert.deepEqual(slept, [599_000, 600_000, 600_000]);
  });

  it('is not repeated when the failure is permanent', async () => {
    const { wire, slept } = noting();
    const gone = new ApiFailure('GET /limits', { status: 420 });
    await assert.rejects(retrying(wire, failing([gone])), gone);
    assert.deepEqual(slept, []);
  });

  it('gives up after its attempts with the last failure', async () => {
    const { wire, slept } = noting();
    const last = busy();
    await assert.rejects(retrying(wire, failing([busy(), busy(), last]), { attempts: 3 }), last);
    assert.equal(slept.length, 2);
  });

  it('tells before each pause', async () => {
    const { wire } = noting();
    const told: number[][] = [];
    const onRetry = (_error: unknown, pause: number, attempt: number): void =>
      void told.push([pause, attempt]);
    await retrying(wire, failing([busy(), busy()]), { onRetry });
    assert.deepEqual(told, [
      [750, 1],
      [1500, 2],
    ]);
  });

  it('varies its pauses between half and the whole, up to the longest', () => {
    const pause = (random: number, attempt: number): number =>
      pauseAfter(busy(), attempt, { random: () => random });
    assert.deepEqual([pause(0, 1), pause(1, 1)], [500, 1000]);
    assert.deepEqual([pause(0, 20), pause(1, 20)], [15_000, 30_000]);
  });
});
