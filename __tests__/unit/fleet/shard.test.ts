import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { Problem } from '../../../src/problem.ts';
import { parseShard, shardOf, slotsOf } from '../../../src/fleet/plan/slots.ts';
import type { FleetSpec } from '../../../src/fleet/file/types.ts';

const setup = { packages: [], source: [], permissionSets: [], data: [] };

function fleet(counts: readonly number[]): FleetSpec {
  const groups = counts.map((count, index) => ({
    group: `g${String(index)}`,
    count,
    definition: 'd.json',
    setup,
  }));
  return { name: 'morning', durationDays: 1, groups };
}

const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
const shardCount = fc.integer({ min: 1, max: 20 });

suite('the slots of a fleet', () => {
  test('are numbered from 1 in each group', () => {
    const slots = slotsOf(fleet([2, 1]), '7');
    assert.deepEqual(
      slots.map(({ group, number }) => `${group}-${String(number)}`),
      ['g0-1', 'g0-2', 'g1-1'],
    );
    assert.deepEqual(slots[0], { fleet: 'morning', generation: '7', group: 'g0', number: 1 });
  });
});

suite('shards', () => {
  test('share out every slot exactly once', () => {
    fc.assert(
      fc.property(counts, shardCount, (sizes, count) => {
        const all = slotsOf(fleet(sizes), '7');
        const shared = Array.from({ length: count }, (_, index) => shardOf(all, { index: index + 1, count }));
        assert.equal(shared.flat().length, all.length);
        assert.deepEqual(new Set(shared.flat()), new Set(all));
      }),
    );
  });

  test('differ by at most one org, in all and in each group', () => {
    fc.assert(
      fc.property(counts, shardCount, (sizes, count) => {
        const all = slotsOf(fleet(sizes), '7');
        const shared = Array.from({ length: count }, (_, index) => shardOf(all, { index: index + 1, count }));
        const spread = (sizesOfShards: number[]) => Math.max(...sizesOfShards) - Math.min(...sizesOfShards);
        assert.ok(spread(shared.map((slots) => slots.length)) <= 1);
        for (const { group } of fleet(sizes).groups) {
          assert.ok(spread(shared.map((slots) => slots.filter((slot) => slot.group === group).length)) <= 1);
        }
      }),
    );
  });

  test('are written 2/5; nothing is the whole fleet', () => {
    assert.deepEqual(parseShard('2/5'), { index: 2, count: 5 });
    assert.deepEqual(parseShard(' 2 / 5 '), { index: 2, count: 5 });
    for (const text of ['', ' ']) assert.deepEqual(parseShard(text), { index: 1, count: 1 });
    assert.deepEqual(parseShard('1/12'), { index: 1, count: 12 });
    assert.deepEqual(parseShard('12/12'), { index: 12, count: 12 });
  });

  test('that count wrong are told apart from what has another form', () => {
    assert.throws(() => parseShard('6/5'), /Shards count from 1/);
    assert.throws(() => parseShard('0/5'), /Shards count from 1/);
    assert.throws(() => parseShard('2-5'), /not of the form `2\/5`/);
  });

  test('that are no share are refused', () => {
    for (const text of ['0/5', '6/5', '1/0', '2', '2/', 'a/b', '-1/5', '1/5/2', '1.5/2']) {
      assert.throws(
        () => parseShard(text),
        (error: unknown) =>
          error instanceof Problem &&
          error.kind === 'fleet-input/shard' &&
          error.what.includes(`"${text}"`) &&
          error.fix.includes('`2/5`'),
        text,
      );
    }
  });
});
