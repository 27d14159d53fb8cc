import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { node24 } from '../../../harness/process.ts';
import { repository } from '../../../harness/installed-action.ts';
import { Problems } from '../../../src/problem.ts';
import { convertSource } from '../../../src/salesforce/metadata/convert-source.ts';
import { readSfdxProject } from '../../../src/salesforce/scratch-orgs/project.ts';
import { leaveOut } from '../../../scripts/leave-out.ts';
import { bundling, giveRequire } from '../../../scripts/bundling.ts';

const meta = (type: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${type} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${type}>\n`;
const main = 'force-app/main/default';
const setMeta = (name: string, content: string): [string, string] => [
  `${main}/permissionsets/${name}/${name}.permissionset-meta.xml`,
  meta('PermissionSet', content),
];

/** What the converter treats each in a way of its own. */
const project: Readonly<Record<string, string>> = {
  'sfdx-project.json': JSON.stringify({
    packageDirectories: [{ path: 'force-app', default: true }],
    sourceApiVersion: '65.0',
    sourceBehaviorOptions: ['decomposePermissionSetBeta2'],
    replacements: [
      { filename: `${main}/classes/Greeter.cls`, stringToReplace: 'NAME', replaceWithEnv: 'WHOM' },
      { glob: '**/*.js', stringToReplace: 'TEXT', replaceWithFile: 'text.txt' },
    ],
  }),
  'text.txt': 'from a file',
  '.forceignore': '**/Ignored.*\n',
  [`${main}/classes/Greeter.cls`]: "public class Greeter { String to = 'NAME'; }",
  [`${main}/classes/Greeter.cls-meta.xml`]: meta('ApexClass', '<apiVersion>65.0</apiVersion>'),
  [`${main}/classes/Ignored.cls`]: 'public class Ignored {}',
  [`${main}/classes/Ignored.cls-meta.xml`]: meta('ApexClass', '<apiVersion>65.0</apiVersion>'),
  [`${main}/objects/Widget__c/Widget__c.object-meta.xml`]: meta('CustomObject', '<label>Widget</label>'),
  [`${main}/objects/Widget__c/fields/Size__c.field-meta.xml`]: meta(
    'CustomField',
    '<fullName>Size__c</fullName><label>Size</label><type>Text</type><length>20</length>',
  ),
  [`${main}/labels/CustomLabels.labels-meta.xml`]: meta(
    'CustomLabels',
    '<labels><fullName>Hello</fullName><language>en_US</language><value>Hello</value></labels>',
  ),
  [`${main}/lwc/hello/hello.js`]: "export const text = 'TEXT';",
  [`${main}/lwc/hello/hello.js-meta.xml`]: meta('LightningComponentBundle', '<apiVersion>65.0</apiVersion>'),
  [`${main}/staticresources/Style.css`]: 'body { margin: 0 }',
  [`${main}/staticresources/Style.resource-meta.xml`]: meta(
    'StaticResource',
    '<cacheControl>Public</cacheControl><contentType>text/css</contentType>',
  ),
  [`${main}/externalClientApps/Key.eca-meta.xml`]: meta('ExternalClientApplication', '<label>Key</label>'),
  ...Object.fromEntries([setMeta('Admin_PS', '<label>Admin</label>')]),
};

/** Converts the project in the working directory as the bundle would, and prints what came of it. */
const script = `
  import { convertSource } from './src/salesforce/metadata/convert-source.ts';
  import { readSfdxProject } from './src/salesforce/scratch-orgs/project.ts';
  try {
    const { hash, files, components, apiVersion, warnings } = await convertSource(await readSfdxProject(process.cwd()), []);
    console.log(JSON.stringify({ hash, files, components, apiVersion, warnings }));
  } catch (error) {
    console.log(JSON.stringify({ problems: error.problems?.map(({ what }) => what) ?? String(error) }));
  }
`;

describe('without what the bundle leaves out, the source converter', () => {
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'orgkey-leave-out-'));
    const stdin = { contents: script, resolveDir: repository, loader: 'ts' } as const;
    const outdir = join(folder, 'bundle');
    const { metafile } = await build({ ...bundling, plugins: [leaveOut], stdin, outdir });
    giveRequire(Object.keys(metafile.outputs).map((file) => resolve(file)));
    writeFileSync(join(folder, 'bundle/package.json'), '{"type":"module"}');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function place(name: string, files: Readonly<Record<string, string>>): string {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), content);
    }
    return join(folder, name);
  }

  function bundled(cwd: string): unknown {
    const env = { PATH: process.env['PATH'] ?? '', HOME: folder, WHOM: 'world' };
    const printed = execFileSync(node24(), [join(folder, 'bundle/stdin.js')], { cwd, env, encoding: 'utf8' });
    return JSON.parse(printed);
  }

  async function whole(cwd: string): Promise<unknown> {
    process.env['WHOM'] = 'world';
    try {
      const converted = await convertSource(await readSfdxProject(cwd), []);
      const { hash, files, components, apiVersion, warnings } = converted;
      return { hash, files, components, apiVersion, warnings };
    } catch (error) {
      if (!(error instanceof Problems)) throw error;
      return { problems: error.problems.map(({ what }) => what) };
    } finally {
      delete process.env['WHOM'];
    }
  }

  test('makes the same of a project with every kind of source', async () => {
    const cwd = place('every-kind', project);
    const expected = await whole(cwd);
    assert.match(JSON.stringify(expected), /"files":1\d/);
    assert.deepEqual(bundled(cwd), expected);
  });

  test('says the same of source that it can’t convert', async () => {
    const broken = `${main}/classes/Broken.clss-meta.xml`;
    const cwd = place('broken', { ...project, [broken]: meta('ApexClas', '<a>') });
    const expected = await whole(cwd);
    assert.match(JSON.stringify(expected), /problems/);
    assert.deepEqual(bundled(cwd), expected);
  });
});
