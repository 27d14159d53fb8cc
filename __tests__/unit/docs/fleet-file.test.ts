import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import { parseFleetFile } from '../../../src/fleet/file/spec.ts';

const root = resolve(import.meta.dirname, '../../..');

it('the fleet files in docs/fleet-file.md, the least and the most, are ones that the fleet action reads', () => {
  const page = readFileSync(join(root, 'docs/fleet-file.md'), 'utf8');
  const blocks = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = '']) => block);
  const fleets = blocks
    .filter((block) => /^orgs:/m.test(block))
    .map((block) => parseFleetFile(block, 'docs/fleet-file.md'));
  assert.deepEqual(
    fleets.flatMap(({ problems }) => problems),
    [],
  );
  assert.deepEqual(
    fleets.map(({ spec }) => spec?.groups.map(({ group, count }) => [group, count])),
    [
      [['dev', 2]],
      [
        ['dev', 40],
        ['qa', 10],
      ],
    ],
  );
});

it('the fleet file in the README is one that the fleet action reads', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const block = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].find(([, one = '']) => /^orgs:/m.test(one));
  const { spec, problems } = parseFleetFile(block?.[1] ?? '', 'README.md');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    spec?.groups.map(({ group, count }) => [group, count]),
    [
      ['dev', 40],
      ['qa', 10],
    ],
  );
});
