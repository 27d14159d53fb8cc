import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import JSZip from 'jszip';
import { Problems } from '../../../src/problem.ts';
import { convertSource } from '../../../src/salesforce/metadata/convert-source.ts';
import { readSfdxProject } from '../../../src/salesforce/scratch-orgs/project.ts';

const meta = (type: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${type} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${type}>\n`;
const source = 'apps/crm/force-app/main/default';
const caller = `${source}/classes/Caller.cls`;
const filename = 'force-app/main/default/classes/Caller.cls';
const variables = ['ORGKEY_TEST_URL', 'ORGKEY_TEST_TOKEN', 'ORGKEY_TEST_STAGE'];

void describe('source of a Salesforce project in a subfolder', () => {
  let workspace: string;
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'subfolder-'));
    await write(caller, "public class Caller { String url = '__URL__'; }");
    await write(`${caller}-meta.xml`, meta('ApexClass', '<apiVersion>61.0</apiVersion>'));
  });
  afterEach(async () => {
    for (const name of variables) Reflect.deleteProperty(process.env, name);
    await rm(workspace, { recursive: true });
  });

  async function write(path: string, content: string | Buffer): Promise<void> {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), content);
  }
  async function convert(project: Record<string, unknown>) {
    const packageDirectories = [{ path: 'force-app', default: true }];
    await write('apps/crm/sfdx-project.json', JSON.stringify({ packageDirectories, ...project }));
    return convertSource(
      await readSfdxProject(join(workspace, 'apps/crm')),
      ['apps/crm/force-app'],
      workspace,
    );
  }
  async function textIn(zip: Buffer, name: string): Promise<string | undefined> {
    return (await JSZip.loadAsync(zip)).file(name)?.async('string');
  }
  async function problemsOf(project: Record<string, unknown>): Promise<string[]> {
    const error: unknown = await convert(project).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof Problems, String(error));
    return error.problems.map(({ kind, message }) => `${kind} ${message}`);
  }
  const replacement = (more: Record<string, unknown> = {}) => ({
    replacements: [{ filename, stringToReplace: '__URL__', replaceWithEnv: 'ORGKEY_TEST_URL', ...more }],
  });

  it('has its replacements made, and its API version', async () => {
    process.env['ORGKEY_TEST_URL'] = 'https://crm.example';
    const { zip } = await convert({ ...replacement(), sourceApiVersion: '61.0' });
    assert.match((await textIn(zip, 'classes/Caller.cls')) ?? '', /'https:\/\/crm\.example'/);
    assert.match((await textIn(zip, 'package.xml')) ?? '', /<version>61\.0</);
  });

  it('has its presets and .forceignore followed', async () => {
    const labels = `${source}/labels/CustomLabels`;
    await write(
      `${labels}/Hello.label-meta.xml`,
      meta('CustomLabel', '<fullName>Hello</fullName><value>Hi</value>'),
    );
    await write('apps/crm/.forceignore', '**/Caller.*\n');
    const { zip } = await convert({ sourceBehaviorOptions: ['decomposeCustomLabelsBeta2'] });
    const names = Object.keys((await JSZip.loadAsync(zip)).files).sort();
    assert.ok(
      names.some((name) => name.startsWith('labels/')),
      names.join(),
    );
    assert.equal(names.includes('classes/Caller.cls'), false);
  });

  it('is named from the workspace', async () => {
    const { locate } = await convert({});
    assert.equal(locate('ApexClass', 'Caller', 'classes/Caller.cls'), caller);
  });

  it('needs all environment variables that its replacements take text from', async () => {
    const problems = await problemsOf({
      replacements: [
        ...replacement().replacements,
        { glob: '**/*.cls', stringToReplace: '__TOKEN__', replaceWithEnv: 'ORGKEY_TEST_TOKEN' },
        {
          ...replacement().replacements[0],
          replaceWithEnv: 'X',
          replaceWhenEnv: [{ env: 'ORGKEY_TEST_STAGE', value: 'p' }],
        },
      ],
    });
    assert.equal(problems.length, 1);
    assert.match(
      problems[0] ?? '',
      /^source\/replacement-env .* not set: ORGKEY_TEST_URL, ORGKEY_TEST_TOKEN\./,
    );
  });

  it('or may do without, as its project says', async () => {
    const { zip } = await convert(replacement({ allowUnsetEnvVariable: true }));
    assert.match((await textIn(zip, 'classes/Caller.cls')) ?? '', /url = '';/);
  });

  it('is not deployed with a placeholder in a file that a replacement misses', async () => {
    process.env['ORGKEY_TEST_URL'] = 'https://crm.example';
    const wrong = 'force-app/main/default/classes/caller.cls';
    const [problem] = await problemsOf(replacement({ filename: wrong }));
    assert.match(problem ?? '', /^source\/replacement-file .*classes\/caller\.cls, which is not there/);
  });

  it('but a replacement in source that is not deployed here does no harm', async () => {
    await convert(replacement({ filename: 'unpackaged/classes/Other.cls' }));
  });

  it('nor in one that the conversion passes over', async () => {
    process.env['ORGKEY_TEST_URL'] = 'https://crm.example';
    await write(caller, 'public class Caller { String url = "__\nURL__"; }');
    const [problem] = await problemsOf(replacement({ stringToReplace: '__\nURL__' }));
    assert.match(problem ?? '', new RegExp(`^source/placeholder-left .* is still in ${caller}`));
  });

  it('says what the conversion warns of', async () => {
    process.env['ORGKEY_TEST_URL'] = 'https://crm.example';
    const { warnings } = await convert(replacement({ stringToReplace: '__NOWHERE__' }));
    assert.match(warnings.join(), /__NOWHERE__.*should be replaced in .*Caller\.cls, but it was not found/);
  });
});
