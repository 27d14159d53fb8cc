import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import { parseFleetFile } from '../../../src/fleet/spec.ts';

const root = resolve(import.meta.dirname, '../../..');

it('the fleet file in the README is one that the fleet action reads', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = '']) => block);
  const [fleetFile] = blocks.filter((block) => /^orgs:/m.test(block));
  assert.ok(fleetFile);
  const { spec, problems } = parseFleetFile(fleetFile, 'README.md');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    spec?.groups.map(({ group, count }) => [group, count]),
    [
      ['dev', 40],
      ['qa', 10],
    ],
  );
});
