import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { readScratchOrgDefinition } from '../../../src/salesforce/scratch-orgs/definition.ts';
import { dataDigest, scriptHash, setupDigest, type SetupParts } from '../../../src/fleet/stages/digest.ts';

const folder = mkdtempSync(join(tmpdir(), 'digest-'));
after(() => rmSync(folder, { recursive: true }));

function definition(more: object = {}, name = 'config/dev.json') {
  return readScratchOrgDefinition(JSON.stringify({ edition: 'Developer', ...more }), name);
}

const parts: SetupParts = {
  definition: definition(),
  packages: ['04tKY000000PkgA', '04tKY000000PkgB'],
  source: 's1',
  permissionSets: ['One', 'Two'],
  data: 'd1',
  script: 'x1',
};

suite('the digest of a set-up', () => {
  test('is 12 hexadecimal digits, the same for the same set-up', () => {
    assert.match(setupDigest(parts), /^[0-9a-f]{12}$/);
    const same: SetupParts = { ...parts, definition: definition({}, 'elsewhere.json') };
    assert.equal(setupDigest(same), setupDigest(parts));
  });

  test('is another one whenever a part of it is', () => {
    const others: Partial<SetupParts>[] = [
      { definition: definition({ hasSampleData: true }) },
      {
        definition: definition({
          settings: { lightningExperienceSettings: { enableS1DesktopEnabled: true } },
        }),
      },
      { packages: ['04tKY000000PkgA'] },
      { packages: parts.packages.toReversed() },
      { source: undefined },
      { source: 's2' },
      { permissionSets: ['One'] },
      { data: 'd2' },
      { data: undefined },
      { script: undefined },
      { script: 'x2' },
    ];
    const digests = [{}, ...others].map((other) => setupDigest({ ...parts, ...other }));
    assert.equal(new Set(digests).size, digests.length);
  });

  test('takes no notice of what is for people, nor of an id’s form', () => {
    const told = { ...parts, definition: definition({ description: 'For the night' }) };
    assert.equal(setupDigest(told), setupDigest(parts));
    const long = { ...parts, packages: ['04tKY000000PkgAYAS', '04tKY000000PkgBYAS'] };
    assert.equal(setupDigest(long), setupDigest(parts));
  });
});

test('a data plan has a digest of its own, of 8', () => {
  assert.match(dataDigest('d1'), /^[0-9a-f]{8}$/);
  assert.notEqual(dataDigest('d1'), dataDigest('d2'));
});

test('a script is known by what is in it', async () => {
  writeFileSync(join(folder, 'a.sh'), 'echo 1');
  writeFileSync(join(folder, 'b.sh'), 'echo 1');
  const [one, same] = [await scriptHash(folder, 'a.sh'), await scriptHash(folder, 'b.sh')];
  assert.equal(one, same);
  writeFileSync(join(folder, 'a.sh'), 'echo 2');
  assert.notEqual(await scriptHash(folder, 'a.sh'), one);
  assert.match(await scriptHash(folder, 'none.sh'), /^[0-9a-f]{32}$/);
});
