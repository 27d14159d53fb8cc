import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';
import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
} from '../../../src/salesforce/scratch-orgs/settings.ts';

interface SettingsGenerator {
  extract(definition: object): Promise<unknown>;
  createDeploy(): Promise<void>;
  createDeployPackageContents(apiVersion: string): Promise<void>;
}
type NewSettingsGenerator = new (options: object) => SettingsGenerator;

const definition = {
  settings: {
    lightningExperienceSettings: { enableS1DesktopEnabled: true },
    mobileSettings: { enableS1EncryptedStoragePref2: false },
    caseSettings: { systemUserEmail: 'support@acme.example', notes: 'R&D <all>' },
    emailAdministrationSettings: { list: ['one', 'two'], deep: { deeper: { deepest: 3 } } },
  },
  objectSettings: {
    opportunity: { sharingModel: 'private', defaultRecordType: 'default' },
    case: { defaultRecordType: 'default' },
    account: { sharingModel: 'read' },
    lead: { defaultRecordType: 'inbound' },
    order: { defaultRecordType: 'web' },
  },
};

// The CLI leaves out the xmlns of settings files; Salesforce takes both.
const xml = new XMLParser({ ignoreAttributes: true, ignoreDeclaration: true });

/** What @salesforce/core writes for the same definition, parsed, by path. */
async function coreFiles(folder: string, capitalizeRecordTypes: boolean): Promise<Record<string, unknown>> {
  process.env['SF_DISABLE_LOG_FILE'] = 'true';
  const require = createRequire(import.meta.url);
  const path = join(require.resolve('@salesforce/core'), '../org/scratchOrgSettingsGenerator.js');
  const { default: Generator } = require(path) as { default: NewSettingsGenerator };
  const options = {
    mdApiTmpDir: folder,
    shapeDirName: 'shape',
    asDirectory: true,
    capitalizeRecordTypes,
  };
  const generator = new Generator(options);
  await generator.extract(definition);
  await generator.createDeploy();
  await generator.createDeployPackageContents('65.0');

  const files: Record<string, unknown> = {};
  const root = join(folder, 'shape', 'shape');
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files[relative(root, file).replaceAll('\\', '/')] = xml.parse(await readFile(file, 'utf8'));
  }
  return files;
}

void describe('the settings of a definition', () => {
  let folder: string;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'settings-'))));
  after(() => rm(folder, { recursive: true, force: true }));

  const { orgSettings } = readOrgSettings(definition.settings, definition.objectSettings, 'def.json');
  assert.ok(orgSettings);

  for (const capitalizeRecordTypes of [true, false]) {
    it(`become the metadata files that the Salesforce CLI would deploy: org-capitalize-record-types=${capitalizeRecordTypes}`, async () => {
      const ours = [...settingsFiles(orgSettings, '65.0', { capitalizeRecordTypes })].map(
        ([path, text]) => [path, xml.parse(text)] as const,
      );
      const theirs = await coreFiles(join(folder, String(capitalizeRecordTypes)), capitalizeRecordTypes);
      assert.deepEqual(Object.fromEntries(ours), theirs);
    });
  }

  it('are zipped so that any zip reader finds them', async () => {
    const zip = await JSZip.loadAsync(await settingsZip(orgSettings, '65.0'), { checkCRC32: true });
    for (const [path, text] of settingsFiles(orgSettings, '65.0')) {
      assert.equal(await zip.file(path)?.async('string'), text);
    }
  });

  it('are nothing to deploy when absent or empty', () => {
    assert.equal(readOrgSettings(undefined, undefined, 'def.json').orgSettings, undefined);
    assert.equal(readOrgSettings({}, {}, 'def.json').orgSettings, undefined);
  });

  it('must be tables of tables', () => {
    const { problems } = readOrgSettings({ caseSettings: true }, ['account'], 'def.json');
    assert.deepEqual(
      problems.map((problem) => problem.what),
      [
        '"settings" in def.json is not a table of tables.',
        '"objectSettings" in def.json is not a table of tables.',
      ],
    );
  });
});
