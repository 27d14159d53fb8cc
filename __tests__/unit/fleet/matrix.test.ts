import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { matrixOf } from '../../../src/fleet/report/matrix.ts';
import type { ReadyOrg } from '../../../src/fleet/report/matrix.ts';
import { Problem } from '../../../src/problem.ts';

function ready(group: string, number: number, padding = ''): ReadyOrg {
  return {
    group,
    number,
    username: `morning.7.${group}.${String(number)}a@00dxx0000001gpleay.orgkey${padding}`,
    orgId: '00Dxx0000001gPL',
    loginUrl: 'https://acme.scratch.my.salesforce.com',
    expires: '2026-11-25',
  };
}

const many = (count: number, padding = '') =>
  Array.from({ length: count }, (_, index) => ready('dev', index + 1, padding));

suite('the matrix', () => {
  test('goes straight into strategy.matrix', () => {
    const { json, warnings } = matrixOf([ready('dev', 7)]);
    assert.deepEqual(JSON.parse(json), {
      include: [
        {
          name: 'dev-7',
          group: 'dev',
          username: 'morning.7.dev.7a@00dxx0000001gpleay.orgkey',
          'org-id': '00Dxx0000001gPL',
          'login-url': 'https://acme.scratch.my.salesforce.com',
          expires: '2026-11-25',
        },
      ],
    });
    assert.deepEqual(warnings, []);
  });

  test('has the same order whatever order the orgs came in', () => {
    const orgs = [ready('dev', 1), ready('dev', 2), ready('dev', 10), ready('dev-2', 1), ready('qa', 1)];
    fc.assert(
      fc.property(fc.shuffledSubarray(orgs, { minLength: orgs.length }), (shuffled) => {
        assert.deepEqual(
          matrixOf(shuffled).entries.map(({ name }) => name),
          ['dev-1', 'dev-2', 'dev-10', 'dev-2-1', 'qa-1'],
        );
      }),
    );
  });

  test('warns when GitHub would run only part of it, or fail for want of orgs', () => {
    assert.deepEqual(matrixOf(many(256)).warnings, []);
    assert.match(matrixOf(many(257)).warnings[0] ?? '', /has 257 orgs, but GitHub runs at most 256 jobs/);
    const empty = matrixOf([]);
    assert.equal(empty.json, '{"include":[]}');
    assert.match(empty.warnings[0] ?? '', /needs\.fleet\.outputs\.ready != '0'/);
  });

  test("over GitHub's limit for outputs is an error, not a lost output", () => {
    assert.ok(matrixOf(many(1000)).json.length < 512 * 1024);
    assert.throws(
      () => matrixOf(many(1000, 'x'.repeat(500))),
      (error: unknown) => error instanceof Problem && error.kind === 'fleet/matrix-too-large',
    );
  });
});
