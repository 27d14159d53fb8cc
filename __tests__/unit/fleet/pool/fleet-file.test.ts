import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFleetFile } from '../../../../src/fleet/file/spec.ts';

function file(top: string, group: string): string {
  return `name: app\n${top}\norgs:\n  - { group: dev, count: 3, definition: d.json${group} }\n`;
}

function problems(top: string, group: string): string[] {
  return parseFleetFile(file(top, group), 'fleet.yml').problems.map(
    ({ kind, message }) => `${kind} ${message}`,
  );
}

test('a pool has room for twice what stays free, or what its file says', () => {
  const { spec } = parseFleetFile(file('pool: true', ''), 'fleet.yml');
  assert.deepEqual([spec?.pool, spec?.groups[0]?.max], [{}, 6]);
  const said = parseFleetFile(file('pool: true\nmax-age-hours: 48', ', max: 3'), 'fleet.yml').spec;
  assert.deepEqual([said?.pool, said?.groups[0]?.max], [{ maxAge: 48 * 3_600_000 }, 3]);
});

test('a fleet that is no pool has neither', () => {
  const { spec } = parseFleetFile(file('pool: false', ''), 'fleet.yml');
  assert.deepEqual([spec?.pool, spec?.groups[0]?.max], [undefined, undefined]);
  const [age = '', max = '', ...others] = problems('max-age-hours: 48', ', max: 4');
  assert.match(
    age,
    /^fleet-file\/not-a-pool fleet\.yml:2:1: max-age-hours: `max-age-hours` is a key of pools\./,
  );
  assert.match(max, /^fleet-file\/not-a-pool fleet\.yml:4:\d+: orgs\[0\]\.max: `max` is a key of pools\./);
  assert.deepEqual(others, []);
});

test('a max below count leaves no room', () => {
  const [only = '', ...others] = problems('pool: true', ', max: 2');
  assert.match(only, /^fleet-file\/max-below-count .*`max` is 2, and 3 orgs are to stay free\./);
  assert.deepEqual(others, []);
});

test('what is no value of a key is told', () => {
  const [pool = '', age = ''] = problems('pool: "yes"\nmax-age-hours: 0', '');
  assert.match(pool, /expected `true` or `false`, got "yes"/);
  assert.match(age, /expected a whole number from 1 to 720, got 0/);
});
