import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import JSZip from 'jszip';
import { Problems } from '../../../src/problem.ts';
import { checkSize, convertSource } from '../../../src/salesforce/metadata/convert-source.ts';
import { readSfdxProject } from '../../../src/salesforce/scratch-orgs/project.ts';

const meta = (type: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${type} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${type}>\n`;
const field = (name: string): string =>
  meta('CustomField', `<fullName>${name}</fullName><label>Size</label><type>Text</type><length>20</length>`);

const widget = 'force-app/main/default/objects/Widget__c';
const files: Record<string, string> = {
  'sfdx-project.json': JSON.stringify({
    packageDirectories: [
      { path: 'force-app', default: true },
      { path: 'more', package: 'base', ancestorVersion: 'HIGHEST' },
    ],
    sourceApiVersion: '62.0',
    namespace: 'acme',
    packageAliases: { base: '04t000000000001AAA' },
  }),
  '.forceignore': '**/Ignored.*\n',
  'force-app/main/default/classes/Greeter.cls': 'public class Greeter {}',
  'force-app/main/default/classes/Greeter.cls-meta.xml': meta('ApexClass', '<apiVersion>62.0</apiVersion>'),
  'force-app/main/default/classes/Ignored.cls': 'public class Ignored {}',
  'force-app/main/default/classes/Ignored.cls-meta.xml': meta('ApexClass', '<apiVersion>62.0</apiVersion>'),
  [`${widget}/Widget__c.object-meta.xml`]: meta('CustomObject', '<label>Widget</label>'),
  [`${widget}/fields/Size__c.field-meta.xml`]: field('Size__c'),
  'more/permissionsets/Admin_PS.permissionset-meta.xml': meta('PermissionSet', '<label>Admin</label>'),
  'empty/readme.txt': 'nothing here',
};

async function write(folder: string, contents: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

void describe('source', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'source-'));
    await write(folder, files);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const convert = async (...paths: string[]) => convertSource(await readSfdxProject(folder), paths);
  const kinds = (error: unknown): boolean => {
    assert.ok(error instanceof Problems);
    thrown = error.problems.map((problem) => problem.kind);
    return true;
  };
  let thrown: string[] = [];

  it('of all package directories becomes one zip, without what .forceignore leaves out', async () => {
    const { zip, components, files: count, apiVersion } = await convert();
    const { files: inZip } = await JSZip.loadAsync(zip);
    const paths = Object.values(inZip)
      .filter((entry) => !entry.dir)
      .map((entry) => entry.name);
    assert.deepEqual(paths.sort(), [
      'classes/Greeter.cls',
      'classes/Greeter.cls-meta.xml',
      'objects/Widget__c.object',
      'package.xml',
      'permissionsets/Admin_PS.permissionset',
    ]);
    assert.equal(apiVersion, '62.0');
    assert.equal(count, 5);
    assert.equal(components, 3);
    const manifest = await inZip['package.xml']?.async('string');
    assert.match(manifest ?? '', /<version>62\.0<\/version>/);
    assert.match(manifest ?? '', /<members>Admin_PS<\/members>/);
  });

  it('of named paths becomes a zip of those alone', async () => {
    const { zip } = await convert('more/permissionsets', 'force-app/main/default/classes/Greeter.cls');
    const manifest = await (await JSZip.loadAsync(zip)).file('package.xml')?.async('string');
    assert.match(manifest ?? '', /Admin_PS/);
    assert.match(manifest ?? '', /Greeter/);
    assert.doesNotMatch(manifest ?? '', /Widget__c/);
  });

  void describe('with links', () => {
    let [elsewhere, linked] = ['', ''];
    before(async () => {
      elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
      await write(elsewhere, { 'secret.cls': 'S3CRET', 'folder/x.cls': 'S3CRET' });
    });
    after(() => rm(elsewhere, { recursive: true, force: true }));
    afterEach(() => rm(linked, { force: true }));
    const link = async (target: string, path: string) => {
      linked = join(folder, path);
      await symlink(target, linked);
    };

    for (const [what, target] of [
      ['a file', 'secret.cls'],
      ['a folder', 'folder'],
    ] as const) {
      it(`out of the workspace is not converted: ${what}`, async () => {
        await link(join(elsewhere, target), 'force-app/main/default/classes/Linked');
        await assert.rejects(convert('force-app'), (error: Error) => {
          assert.match(error.message, /classes\/Linked in the source leads out of the workspace/);
          return kinds(error) && thrown.join() === 'source/outside-workspace';
        });
      });
    }

    it('is not followed in a circle', async () => {
      await link('../../..', 'force-app/main/default/classes/around');
      await assert.rejects(convert('force-app'), kinds);
      assert.deepEqual(thrown, ['source/link-in-a-circle']);
    });

    it('is converted where the link stays inside, and where .forceignore leaves it out', async () => {
      await link('../../../more/permissionsets', 'force-app/main/default/permissionsets');
      assert.equal((await convert('force-app')).components, 3);
      await rm(linked);
      await link(join(elsewhere, 'secret.cls'), 'force-app/main/default/classes/Ignored.txt');
      assert.equal((await convert('force-app')).components, 2);
    });

    it('or by a path of its own is refused', async () => {
      await assert.rejects(convert(join(elsewhere, 'folder')), kinds);
      assert.deepEqual(thrown, ['source/outside-workspace']);
    });

    it('is refused where a replacement takes its text from outside', async () => {
      const project = await readSfdxProject(folder);
      const [filename, withFile] = ['force-app/main/default/classes/Greeter.cls', '../elsewhere.txt'];
      const replacement = { filename, withEnv: undefined, withFile, mayBeUnset: false, when: [] };
      await assert.rejects(convertSource({ ...project, replacements: [replacement] }, ['force-app']), kinds);
      assert.deepEqual(thrown, ['source/outside-workspace']);
    });
  });

  it('has a hash of its content, not of its dates', async () => {
    const first = await convert();
    const greeter = join(folder, 'force-app/main/default/classes/Greeter.cls');
    await utimes(greeter, new Date(0), new Date(0));
    assert.equal((await convert()).hash, first.hash);
    await writeFile(greeter, 'public class Greeter { }');
    assert.notEqual((await convert()).hash, first.hash);
  });

  it('is found again from the components that Salesforce complains of', async () => {
    const { locate } = await convert();
    const classes = 'force-app/main/default/classes';
    assert.equal(locate('ApexClass', 'Greeter', 'classes/Greeter.cls'), `${classes}/Greeter.cls`);
    assert.equal(
      locate('CustomField', 'Widget__c.Size__c', 'objects/Widget__c.object'),
      `${widget}/fields/Size__c.field-meta.xml`,
    );
    assert.equal(
      locate('CustomObject', 'Widget__c', 'objects/Widget__c.object'),
      `${widget}/Widget__c.object-meta.xml`,
    );
    assert.equal(locate('ApexClass', 'Unknown', 'classes/Unknown.cls'), undefined);
  });

  it('that is missing is a problem for each path, told together', async () => {
    await assert.rejects(convert('force-app', 'nowhere', 'neither'), kinds);
    assert.deepEqual(thrown, ['source/not-found', 'source/not-found']);
  });

  it('without metadata is a problem', async () => {
    await assert.rejects(convert('empty'), kinds);
    assert.deepEqual(thrown, ['source/empty']);
    await assert.rejects(convertSource(await readSfdxProject(join(folder, 'empty')), []), kinds);
    assert.deepEqual(thrown, ['source/none']);
  });

  it('that cannot be converted is a problem that names the file', async () => {
    const broken = join(folder, 'broken/classes/Broken.cls');
    await write(folder, { 'broken/classes/Broken.cls-meta.xml': meta('ApexClass', '') });
    await assert.rejects(convert('broken'), (error: unknown) => {
      assert.ok(kinds(error));
      assert.deepEqual(thrown, ['source/not-converted']);
      assert.match((error as Error).message, /Broken/, broken);
      return true;
    });
  });

  it('that is larger than Salesforce takes is a problem before any org is made', () => {
    checkSize({ bytes: 39 * 1024 * 1024, files: 10_000 }, ['force-app']);
    assert.throws(() => checkSize({ bytes: 41_000_000, files: 10_001 }, ['force-app']), kinds);
    assert.deepEqual(thrown, ['source/too-large', 'source/too-many-files']);
    assert.throws(() => checkSize({ bytes: 41_000_000, files: 1 }, ['a', 'b']), /a, b has 39\.1 MB/);
  });
});

void describe('sfdx-project.json', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'project-'));
    await write(folder, files);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('is read for directories, packages, version, namespace and aliases', async () => {
    assert.deepEqual(await readSfdxProject(folder), {
      folder,
      packageDirectories: ['force-app', 'more'],
      packages: [{ package: 'base', ancestorId: undefined, ancestorVersion: 'HIGHEST' }],
      replacements: [],
      sourceApiVersion: '62.0',
      namespace: 'acme',
      packageAliases: { base: '04t000000000001AAA' },
    });
  });

  it('may be missing, but not broken', async () => {
    assert.deepEqual((await readSfdxProject(join(folder, 'empty'))).packageDirectories, []);
    await write(folder, { 'bad/sfdx-project.json': '{', 'list/sfdx-project.json': '[]' });
    await assert.rejects(readSfdxProject(join(folder, 'bad')), /sfdx-project\.json is not valid/);
    await assert.rejects(readSfdxProject(join(folder, 'list')), /does not hold an object/);
  });
});
