import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readScratchOrgDefinition } from '../../../src/salesforce/scratch-orgs/definition.ts';
import type { Setup } from '../../../src/fleet/file/types.ts';
import { dataDigest, scriptHash, setupDigest } from '../../../src/fleet/stages/digest.ts';
import { metadataXml } from '../../../src/salesforce/metadata/xml.ts';
import { readSfdxProject } from '../../../src/salesforce/scratch-orgs/project.ts';
import { prepare } from '../../../src/fleet/stages/prepare.ts';

const folder = mkdtempSync(join(tmpdir(), 'digest-'));
after(() => rmSync(folder, { recursive: true }));

function definition(more: object = {}, name = 'config/dev.json') {
  return readScratchOrgDefinition(JSON.stringify({ edition: 'Developer', ...more }), name);
}

const whole: Setup = {
  packages: [{ id: '04tKY000000PkgA' }, { id: '04tKY000000PkgB' }],
  source: ['one'],
  permissionSets: ['One', 'Two'],
  data: ['one.json'],
  script: 'one.sh',
};

/** Of a fleet of one group, prepared as the action does it. */
async function digestOf(setup: Setup = whole, of = definition()): Promise<string | undefined> {
  const spec = {
    ...{ name: 'morning', durationDays: 1, project: await readSfdxProject(folder), whereInSetup: () => '' },
    groups: [{ group: 'dev', count: 1, definition: 'd.json', setup }],
    files: {
      definitions: new Map([['d.json', of]]),
      data: new Map(['one.json', 'two.json'].map((path) => [path, [accounts(path)]])),
    },
  };
  const { groups } = await prepare(spec, {
    ...{ workspace: folder, env: {}, mask: () => undefined, dataPatience: 0 },
    runScript: () => () => Promise.resolve(),
  });
  return groups.get('dev')?.digests.setup;
}

function accounts(path: string) {
  const records = [{ attributes: { type: 'Account', referenceId: 'A1' }, Name: path }];
  return { path, scope: path, sobject: 'Account', records };
}

suite('the digest of a set-up', () => {
  before(() => {
    writeFileSync(
      join(folder, 'sfdx-project.json'),
      JSON.stringify({ packageDirectories: [{ path: 'one', default: true }, { path: 'two' }] }),
    );
    for (const name of ['one', 'two']) {
      writeFileSync(join(folder, `${name}.sh`), name);
      mkdirSync(join(folder, name, 'permissionsets'), { recursive: true });
      writeFileSync(
        join(folder, name, 'permissionsets', 'One.permissionset-meta.xml'),
        metadataXml('PermissionSet', { label: name }),
      );
    }
  });

  test('is 12 hexadecimal digits, the same for the same set-up', async () => {
    const digest = await digestOf();
    assert.match(digest ?? '', /^[0-9a-f]{12}$/);
    assert.equal(await digestOf(whole, definition({}, 'elsewhere.json')), digest);
  });

  test('is another one whenever a part of it is', async () => {
    const setups: Partial<Setup>[] = [
      {},
      { packages: whole.packages.slice(0, 1) },
      { packages: whole.packages.toReversed() },
      { packages: [] },
      { source: [] },
      { source: ['two'] },
      { permissionSets: ['One'] },
      { permissionSets: [] },
      { data: ['two.json'] },
      { data: [] },
      { script: 'two.sh' },
    ];
    const settings = { lightningExperienceSettings: { enableS1DesktopEnabled: true } };
    const { script: _, ...unscripted } = whole;
    const digests = [
      await digestOf(unscripted),
      ...(await Promise.all(setups.map((setup) => digestOf({ ...whole, ...setup })))),
      await digestOf(whole, definition({ hasSampleData: true })),
      await digestOf(whole, definition({ settings })),
    ];
    assert.equal(new Set(digests).size, digests.length);
  });

  test('takes no notice of what is for people, nor of an id’s form', async () => {
    assert.equal(await digestOf(whole, definition({ description: 'For the night' })), await digestOf());
    const packages = [{ id: '04tKY000000PkgAYAS' }, { id: '04tKY000000PkgBYAS' }];
    assert.equal(await digestOf({ ...whole, packages }), await digestOf());
  });

  test('is the one that earlier versions wrote', () => {
    assert.equal(
      setupDigest(definition(), [undefined, [], undefined, ['One'], undefined, undefined]),
      '7c914f2f3397',
    );
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
