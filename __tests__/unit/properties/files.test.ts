import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import fc from 'fast-check';
import { cleanUp } from '../../../src/login/hand-over/clean-up.ts';
import { stateNames } from '../../../src/login/hand-over/state.ts';
import { readSettings } from '../../../src/cli/settings.ts';
import { parseFleetFile } from '../../../src/fleet/file/spec.ts';
import { Journal } from '../../../src/fleet/stages/journal.ts';
import { setupDigest } from '../../../src/fleet/stages/digest.ts';
import type { Runner } from '../../../src/runner/runner.ts';
import { readDataFiles, sampleDataOf } from '../../../src/salesforce/data/plan.ts';
import {
  readScratchOrgDefinition,
  scratchOrgInfoRecord,
} from '../../../src/salesforce/scratch-orgs/definition.ts';
import { readSfdxProject } from '../../../src/salesforce/scratch-orgs/project.ts';
import { settingsFiles } from '../../../src/salesforce/scratch-orgs/settings.ts';
import { anyJson, assertTold, jsonOf, like, runs, wireOf } from './hostile.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orgkey-properties-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** A JSON file like these: also cut short, and with what stands around it in others' files. */
function textLike(...samples: readonly unknown[]): fc.Arbitrary<string> {
  const whole = fc.oneof({ arbitrary: like(...samples), weight: 9 }, { arbitrary: anyJson, weight: 1 });
  return fc.oneof(
    { arbitrary: whole.map(jsonOf), weight: 12 },
    { arbitrary: whole.map((value) => `\uFEFF// x\n${jsonOf(value)}`), weight: 1 },
    { arbitrary: whole.map((value) => jsonOf(value).slice(0, 30)), weight: 1 },
    { arbitrary: fc.string(), weight: 1 },
  );
}

/** Does it; it may fail, if that can be told. */
async function told(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    assertTold(error);
  }
}

const fleet = {
  name: 'morning',
  'duration-days': 1,
  orgs: [
    {
      ...{ group: 'dev', count: 2, definition: 'config/dev.json' },
      setup: { data: ['data/plan.json'], source: ['force-app'] },
    },
  ],
  setup: {
    packages: ['Core', { id: '04t000000000001AAA', 'installation-key-env': 'KEY' }],
    ...{ 'permission-sets': ['Admin'], script: 'after.sh' },
  },
};
const definition = {
  ...{ orgName: 'Acme', edition: 'Developer', hasSampleData: true, language: 'en_US', snapshot: 'x' },
  ...{ features: ['API', 'Communities'], username: 'a@b.example', nonamespace: true },
  settings: {
    lightningExperienceSettings: { enableS1DesktopEnabled: true, deep: { list: [1, { a: 'b' }] } },
  },
  objectSettings: { opportunity: { sharingModel: 'private', defaultRecordType: 'default' } },
};
const account = {
  attributes: { type: 'Account', referenceId: 'A1' },
  Name: 'Acme',
  RecordType: { Name: 'Business' },
  Contacts: {
    records: [{ attributes: { type: 'Contact', referenceId: 'C1' }, LastName: 'Doe', AccountId: '@A1' }],
  },
};
const project = {
  packageDirectories: [
    { path: 'force-app', package: 'base', versionNumber: '1.0.0.NEXT', ancestorVersion: 'HIGHEST' },
  ],
  ...{ sourceApiVersion: '65.0', namespace: 'acme', packageAliases: { base: '0Ho000000000001AAA' } },
  replacements: [
    {
      filename: 'a.cls',
      stringToReplace: 'x',
      replaceWithEnv: 'X',
      replaceWhenEnv: [{ env: 'Y', value: '1' }],
    },
  ],
};

suite('whatever a file holds, what is told is plain, short, and has no secret in it', () => {
  test('a fleet file', () => {
    const text = fc.oneof(
      { arbitrary: textLike(fleet), weight: 5 },
      // Lines of YAML that went astray.
      {
        arbitrary: fc
          .array(
            fc.constantFrom(
              ...[
                'name: m',
                'orgs:',
                '  - {group: a, count: 1, definition: d}',
                'setup: &s',
                '  source: [a]',
              ],
              ...['  <<: *s', '  - *s', '? [a]', ': b', '!!set {a}', '--- |', '# x', '\t- a', '"\\x"', "'"],
            ),
            { maxLength: 12 },
          )
          .map((lines) => lines.join('\n')),
        weight: 2,
      },
    );
    fc.assert(
      fc.property(text, (given) => {
        const { problems } = parseFleetFile(given, 'config/fleet.yml');
        for (const problem of problems) assertTold(problem);
      }),
      runs(400),
    );
  });

  test('a scratch org definition', async () => {
    await fc.assert(
      fc.asyncProperty(textLike(definition), (text) =>
        told(async () => {
          const read = readScratchOrgDefinition(text, 'dev.json');
          scratchOrgInfoRecord(read, {
            ...{ username: 'a@b.example', durationDays: 1, consumerKey: 'key', namespace: 'acme' },
          });
          if (read.settings !== undefined) settingsFiles(read.settings, '65.0');
          setupDigest(read, []);
        }),
      ),
      runs(400),
    );
  });

  test('sample data and its plan', async () => {
    const plan = [{ sobject: 'Account', saveRefs: true, files: ['records.json', { file: 'records.json' }] }];
    await fc.assert(
      fc.asyncProperty(textLike(plan), textLike({ records: [account, account] }), async (one, other) => {
        await writeFile(join(folder, 'plan.json'), one);
        await writeFile(join(folder, 'records.json'), other);
        await told(async () => sampleDataOf(await readDataFiles(folder, ['plan.json', 'records.json'])));
      }),
      runs(200),
    );
  });

  test('sfdx-project.json, and the settings of `orgkey init`', async () => {
    const settings = {
      externalClientApp: 'Orgkey',
      encryptedKeyFile: 'server.key.enc',
      consumerKey: '3MVG9',
    };
    await fc.assert(
      fc.asyncProperty(textLike(project), textLike(settings), async (one, other) => {
        await writeFile(join(folder, 'sfdx-project.json'), one);
        await writeFile(join(folder, '.orgkey.json'), other);
        await told(() => readSfdxProject(folder));
        await told(() => readSettings(join(folder, '.orgkey.json')));
      }),
      runs(150),
    );
  });
});

suite('what comes back from elsewhere', () => {
  test('a journal from a cache says what it says line by line, or nothing', async () => {
    const org = '00D000000000001';
    const samples = [
      { event: 'restored' },
      { event: 'began', org, at: 1 },
      { event: 'deploy', org, hash: 'h', id: '0Af000000000001AAA' },
      { event: 'baseline', org, rows: { Account: 1 } },
      { event: 'sending', org, data: 'd', batch: 0, at: 1 },
      { event: 'sent', org, data: 'd', batch: 0, ids: { a: '001000000000001AAA' } },
      { event: 'script', org },
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(textLike(...samples), { maxLength: 12 }), async (lines) => {
        const file = join(folder, 'journal.jsonl');
        await writeFile(file, lines.join('\n'));
        const journal = new Journal(file);
        journal.deployId(org, 'h');
        journal.baseline(org);
        const progress = journal.dataProgress(org, 'd');
        if (progress.state === 'known') assert.ok(Number.isSafeInteger(progress.next));
        for (const id of Object.values(journal.claimedIds(org, 'd')))
          assert.match(id, /^[A-Za-z0-9]{15,18}$/);
        journal.isTracked(org);
        journal.scriptEnded(org);
        journal.close();
      }),
      runs(150),
    );
  });

  test('state that somebody wrote removes nothing, and is told of in plain words', async () => {
    const home = join(folder, 'home');
    const others = join(folder, 'others');
    for (const place of [home, others]) await mkdir(join(place, '.sfdx'), { recursive: true });
    const kept = [join(home, 'kept'), join(others, 'kept'), join(others, '.sfdx/kept@acme.example.json')];
    for (const file of kept) await writeFile(file, '{"username":"kept@acme.example"}');
    const registration = {
      ...{
        username: 'kept@acme.example',
        folder: join(others, '.sfdx'),
        fingerprint: 'f',
        backup: '../kept',
      },
      ...{ alias: 'x', replacedAlias: 'y', created: { folder: true, key: true, aliases: true } },
    };
    const state = fc.record({
      [stateNames.registration]: fc.oneof(textLike(registration), fc.constant('')),
      [stateNames.keyFolder]: fc.constantFrom('', home, others, '/', '..', join(home, 'orgkey-x'), '\0'),
      [stateNames.session]: fc.oneof(fc.base64String(), fc.constant('')),
    });
    await fc.assert(
      fc.asyncProperty(state, async (given) => {
        const said: string[] = [];
        const runner = {
          env: { RUNNER_TEMP: home, HOME: home },
          state: (name: keyof typeof given) => given[name],
          rawInput: () => 'input',
          temporaryFolder: () => home,
          warning: (text: string) => void said.push(text),
          info: (text: string) => void said.push(text),
          debug: () => undefined,
          mask: () => undefined,
        } as unknown as Runner;
        await cleanUp(runner, wireOf([{ status: 200, text: '' }]));
        for (const text of said) {
          assert.doesNotMatch(text, /\n\s+at |undefined|Cannot read|is not a function|is not iterable/, text);
          assert.ok(text.length < 2000, text.slice(0, 300));
        }
        for (const file of kept) assert.match(await readFile(file, 'utf8'), /kept@acme/);
      }),
      runs(100),
    );
    assert.deepEqual((await readdir(others)).sort(), ['.sfdx', 'kept']);
  });
});
