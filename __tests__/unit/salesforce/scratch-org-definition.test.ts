import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Problems } from '../../../src/problem.ts';
import {
  readScratchOrgDefinition,
  scratchOrgInfoRecord,
} from '../../../src/salesforce/scratch-orgs/definition.ts';

interface CoreOptions {
  readonly nonamespace?: boolean;
  readonly noancestors?: boolean;
}

interface Core {
  getScratchOrgInfoPayload(options: CoreOptions & { definitionfile: string; durationDays: number }): Promise<{
    scratchOrgInfoPayload: Record<string, unknown>;
    ignoreAncestorIds: boolean;
  }>;
  generateScratchOrgInfo(of: {
    hubOrg: object;
    scratchOrgInfoPayload: Record<string, unknown>;
    nonamespace: boolean | undefined;
    ignoreAncestorIds: boolean;
  }): Promise<Record<string, unknown>>;
}

function loadCore(): Core {
  process.env['SF_DISABLE_LOG_FILE'] = 'true';
  // A deep import: the package's exports don't list it, a path does.
  const require = createRequire(import.meta.url);
  return require(join(require.resolve('@salesforce/core'), '../org/scratchOrgInfoGenerator.js')) as Core;
}

/** What `sf org create scratch --no-namespace --no-ancestors` asks for in a project: namespace and ancestors. */
async function coreInProject(folder: string, definition: unknown, options: CoreOptions) {
  const core = loadCore();
  const file = join(folder, 'definition.json');
  await writeFile(file, JSON.stringify(definition));
  const before = process.cwd();
  process.chdir(folder);
  try {
    const { scratchOrgInfoPayload, ignoreAncestorIds } = await core.getScratchOrgInfoPayload({
      ...options,
      definitionfile: file,
      durationDays: 7,
    });
    const hubOrg = { getConnection: () => ({ getAuthInfoFields: () => ({ clientId: '3MVG9key' }) }) };
    const info = await core.generateScratchOrgInfo({
      ...{ hubOrg, scratchOrgInfoPayload, ignoreAncestorIds },
      nonamespace: options.nonamespace,
    });
    return { namespace: info['namespace'], ancestors: info['package2AncestorIds'] };
  } finally {
    process.chdir(before);
  }
}

/** What @salesforce/core, which `sf` runs on, makes of the same definition: the judge. */
async function coreRecord(folder: string, definition: unknown): Promise<Record<string, unknown>> {
  const core = loadCore();
  const file = join(folder, 'definition.json');
  await writeFile(file, JSON.stringify(definition));
  const { scratchOrgInfoPayload } = await core.getScratchOrgInfoPayload({
    definitionfile: file,
    durationDays: 7,
  });
  const fields = Object.entries(scratchOrgInfoPayload)
    .filter(([key]) => key !== 'settings' && key !== 'objectSettings')
    .map(([key, value]) => [key.charAt(0).toUpperCase() + key.slice(1), value]);
  return Object.fromEntries(fields) as Record<string, unknown>;
}

const signup = { username: 'Fleet-001@Acme.Example', durationDays: 7, consumerKey: '3MVG9key' };

const definitions: Record<string, Record<string, unknown>> = {
  'the smallest': { edition: 'Developer' },
  'everything a definition may hold': {
    $schema: 'https://example.com/schema.json',
    orgName: 'Acme',
    edition: 'Enterprise',
    country: 'DE',
    language: 'de',
    adminEmail: 'ops@acme.example',
    hasSampleData: true,
    description: 'nightly',
    release: 'preview',
    features: ['EnableSetPasswordInApi', 'API', 'AddCustomObjects:10'],
    settings: { lightningExperienceSettings: { enableS1DesktopEnabled: true } },
    objectSettings: { opportunity: { sharingModel: 'private', defaultRecordType: 'default' } },
    sourceOrg: '00D000000000001',
    template: '0TT000000000001',
    somethingNew: { nested: true },
  },
  'features as one text': { edition: 'Developer', features: 'API; Communities,MultiCurrency' },
  'a feature that was replaced, and one that was dropped': {
    edition: 'Developer',
    features: ['SalesWave', 'PopOutUtilities', 'API'],
  },
  'a snapshot': { snapshot: 'NightlySnapshot', orgName: 'From snapshot' },
  'values the schema does not know': { edition: 'Imaginary', language: 'Germanic', hasSampleData: 'yes' },
};

void describe('a scratch org definition', () => {
  let folder: string;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'definition-'))));
  after(() => rm(folder, { recursive: true, force: true }));

  for (const [title, definition] of Object.entries(definitions)) {
    it(`becomes the fields that the Salesforce CLI would send: ${title}`, async () => {
      const ours = readScratchOrgDefinition(JSON.stringify(definition), 'def.json');
      const expected = {
        OrgName: 'Company',
        // The CLI sends this default only for definitions that its schema knows in full.
        HasSampleData: false,
        ...(await coreRecord(folder, definition)),
        Username: 'fleet-001@acme.example',
        DurationDays: 7,
        ConnectedAppConsumerKey: '3MVG9key',
        ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
        Package2AncestorIds: '',
      };
      assert.deepEqual({ ...scratchOrgInfoRecord(ours, signup) }, expected);
    });
  }

  it('takes the namespace of sfdx-project.json unless it names one itself', () => {
    const plain = readScratchOrgDefinition('{"edition":"Developer"}', 'def.json');
    const named = readScratchOrgDefinition('{"edition":"Developer","namespace":"own"}', 'def.json');
    const namespace = { ...signup, namespace: 'project' };
    assert.equal(scratchOrgInfoRecord(plain, namespace)['Namespace'], 'project');
    assert.equal(scratchOrgInfoRecord(named, namespace)['Namespace'], 'own');
    assert.equal('Namespace' in scratchOrgInfoRecord(plain, signup), false);
  });

  describe('with `nonamespace` or `noancestors`', () => {
    const ancestor = '05iKY000000PkgAYAS';
    const project = {
      namespace: 'project',
      packageAliases: {},
      packageDirectories: [
        {
          path: 'force-app',
          default: true,
          package: 'Acme',
          versionNumber: '1.0.0.NEXT',
          ancestorId: ancestor,
        },
      ],
    };
    before(async () => {
      await mkdir(join(folder, 'force-app'), { recursive: true });
      await writeFile(join(folder, 'sfdx-project.json'), JSON.stringify(project));
    });

    for (const namespace of [undefined, 'own']) {
      for (const options of [{}, { nonamespace: true }, { noancestors: true }, { noancestors: false }]) {
        it(`asks for what the CLI asks for: ${JSON.stringify({ namespace, ...options })}`, async () => {
          const definition = { edition: 'Developer', ...(namespace === undefined ? {} : { namespace }) };
          const ours = readScratchOrgDefinition(JSON.stringify({ ...definition, ...options }), 'def.json');
          const record = scratchOrgInfoRecord(ours, {
            ...signup,
            namespace: project.namespace,
            package2AncestorIds: [ancestor],
          });
          assert.deepEqual(
            { namespace: record['Namespace'], ancestors: record['Package2AncestorIds'] },
            await coreInProject(folder, definition, options),
          );
          assert.deepEqual(
            Object.keys(record).filter((key) => /^no/i.test(key)),
            [],
          );
        });
      }
    }

    it('takes true and false only, and the names as they are', () => {
      const mistakes = { edition: 'Developer', nonamespace: 'yes', noAncestors: true };
      assert.throws(
        () => readScratchOrgDefinition(JSON.stringify(mistakes), 'def.json'),
        (error: unknown) => {
          assert.ok(error instanceof Problems);
          assert.deepEqual(
            error.problems.map(({ kind, fix }) => [kind, fix]),
            [
              ['definition/switch', 'Write `"nonamespace": true`, or leave it out.'],
              ['definition/switch', 'Write `"noancestors": true`, or leave it out.'],
            ],
          );
          return true;
        },
      );
    });
  });

  it('says what was replaced or left out, and warns of values that Salesforce is unlikely to take', () => {
    const { warnings } = readScratchOrgDefinition(
      JSON.stringify({ edition: 'Gold', country: 'de', features: ['SalesWave', 'EditInSubtab'] }),
      'def.json',
    );
    assert.equal(warnings.length, 4);
    assert.match(warnings.join('\n'), /"Gold".*\n.*capital letters.*\n.*DEVELOPMENTWAVE.*\n.*EditInSubtab/);
  });

  it('reports every mistake of one file together', () => {
    const mistakes = {
      Edition: 'Developer',
      durationDays: 3,
      package2AncestorIds: '05i',
      orgPreferences: {},
      snapshot: 'x',
      features: 7,
      settings: [],
    };
    assert.throws(
      () => readScratchOrgDefinition(JSON.stringify(mistakes), 'def.json'),
      (error: unknown) => {
        assert.ok(error instanceof Problems);
        const kinds = error.problems.map((problem) => problem.kind.replace('definition/', ''));
        assert.deepEqual(kinds, [
          'key-casing',
          'duration-days',
          'ancestor-ids',
          'org-preferences',
          'snapshot-options',
          'features',
          'settings',
        ]);
        return true;
      },
    );
  });

  it('warns of settings that Salesforce’s reference does not know, with what is meant', () => {
    const settings = {
      lightningExperienceSettings: { enableS1DesktopEnabld: true, enableS1DesktopEnabled: true },
      mobielSettings: { enableS1EncryptedStoragePref2: false },
      caseSettings: { somethingNew: true },
    };
    const { warnings } = readScratchOrgDefinition(
      JSON.stringify({ edition: 'Developer', settings }),
      'def.json',
    );
    const [element = '', type = '', fresh = '', ...others] = warnings;
    assert.match(
      element,
      /"lightningExperienceSettings\.enableS1DesktopEnabld".*did you mean "enableS1DesktopEnabled"\?/,
    );
    assert.match(type, /"mobielSettings".*did you mean "mobileSettings"\?/);
    assert.match(fresh, /"caseSettings\.somethingNew" is not among the caseSettings/);
    assert.deepEqual(others, []);
  });

  it('names values that no hub takes', () => {
    const values = {
      edition: 'Developer',
      country: 'Germany',
      adminEmail: 'ops',
      namespace: 'no-way',
      sourceOrg: '3SRKB000000KynT',
    };
    assert.throws(
      () => readScratchOrgDefinition(JSON.stringify(values), 'def.json'),
      (error: unknown) => {
        assert.ok(error instanceof Problems);
        const kinds = error.problems.map((problem) => problem.kind.replace('definition/', ''));
        assert.deepEqual(kinds, ['country', 'admin-email', 'namespace', 'source-org']);
        return true;
      },
    );
    const good = {
      country: 'US',
      adminEmail: 'ops@acme.example',
      namespace: 'a_1b',
      sourceOrg: '00DB00000000001',
    };
    assert.deepEqual(readScratchOrgDefinition(JSON.stringify(good), 'def.json').warnings, []);
  });

  it('names the place where the JSON is broken', () => {
    assert.throws(
      () => readScratchOrgDefinition('{"edition": "Developer",}', 'config/def.json'),
      /config\/def\.json.*line 1, column 25/,
    );
    assert.throws(() => readScratchOrgDefinition('[]', 'def.json'), /does not hold a JSON object/);
  });
});
