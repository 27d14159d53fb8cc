import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { mayStillStand, mostTimesAgain, sameOrg } from '../../../src/fleet/run/same-org.ts';
import { attemptAt, hub, loseRecord, made, nameOf, onItsWay, wire } from './one-slot.ts';

const what = { what: 'It failed.', fix: 'Look.', lasts: false };

test('a failure that says little of the org: calls that failed for reasons that pass, and an org said to be gone', () => {
  const told = (kind: string, next: 'replace' | 'keep') => mayStillStand({ ...what, kind, next });
  for (const kind of ['api/unavailable', 'api/org-gone', 'fleet/org-gone']) {
    assert.equal(told(kind, 'replace'), true, kind);
    assert.equal(told(kind, 'keep'), false, kind);
  }
  for (const kind of ['signup/failed', 'fleet/data-unknown', 'setup/api/x', 'scratch/not-replicated'])
    assert.equal(told(kind, 'replace'), false, kind);
});

suite('the org of an attempt, once more', () => {
  const outcome = async (times = 0, number = 1) => {
    const org = await sameOrg(attemptAt(number), times);
    return typeof org === 'string' ? org : org.username;
  };

  test('is there where it is up, or on its way', async () => {
    const org = made(1);
    assert.equal(await outcome(), nameOf(1));
    onItsWay(org);
    assert.equal(await outcome(), nameOf(1));
  });

  test('is gone where the hub has none, no record of it, a failed one, or another alone', async () => {
    assert.equal(await outcome(), 'gone');
    made(2);
    assert.equal(await outcome(), 'gone');
    const org = made(1);
    assert.equal(await outcome(), nameOf(1));
    loseRecord(org);
    assert.equal(await outcome(), 'gone');
    hub.hub.update(org.info, { Status: 'Error', ErrorCode: 'S-1001' });
    assert.equal(await outcome(), 'gone');
    assert.equal(await outcome(0, 2), nameOf(2));
  });

  test('is unknown where the hub doesn’t answer', async () => {
    made(1);
    hub.faults.add({ effect: { kind: 'server-error' } });
    assert.equal(await outcome(), 'unknown');
  });

  test('is asked for after a pause that doubles', async () => {
    for (let times = 0; times < mostTimesAgain; times += 1) {
      wire.slept.length = 0;
      await outcome(times);
      assert.equal(wire.slept[0], [5000, 10_000, 20_000, 40_000, 80_000][times]);
    }
  });
});
