import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, suite, test } from 'node:test';
import { Problems } from '../../../src/problem.ts';
import { readFleetSpec } from '../../../src/fleet/file/read.ts';
import type { SpecRequest } from '../../../src/fleet/file/read.ts';

const nothing: SpecRequest = {
  fleetFile: '',
  projectDir: '',
  fleetName: '',
  definitionFile: '',
  count: '',
  durationDays: '',
  packages: '',
  source: '',
  permissionSets: '',
  data: '',
  script: '',
};

let workspace = '';
const folders: string[] = [];

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(workspace, path)), { recursive: true });
  await writeFile(join(workspace, path), text);
}

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'fleet-spec-'));
  folders.push(workspace);
  await write('config/dev.json', '{"orgName": "Acme", "edition": "Developer"}');
  await write('force-app/classes/A.cls', 'class A {}');
});

after(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

async function fleetFile(setup: string): Promise<void> {
  const orgs = '[{group: dev, count: 2, definition: config/dev.json}]';
  await write('config/fleet.yml', `name: m\norgs: ${orgs}\nsetup: {${setup}}\n`);
}

/** The messages of the problems that reading ends with, each with its kind before it. */
async function problemsOf(request: Partial<SpecRequest> = {}): Promise<string[]> {
  const error: unknown = await readFleetSpec({ ...nothing, ...request }, workspace).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Problems, String(error));
  return error.problems.map(({ kind, message }) => `${kind} ${message}`);
}

suite('the Salesforce project of a fleet', () => {
  const project = (version: string) => JSON.stringify({ sourceApiVersion: version, packageAliases: {} });
  const found = async (request: Partial<SpecRequest> = {}): Promise<string | undefined> =>
    (await readFleetSpec({ ...nothing, ...request }, workspace)).project.sourceApiVersion;

  beforeEach(async () => {
    await write('apps/crm/force-app/classes/A.cls', 'class A {}');
    await write('apps/crm/sfdx-project.json', project('61.0'));
  });

  test('is the nearest upwards from its source, whatever stands at the root', async () => {
    await write('sfdx-project.json', project('50.0'));
    await fleetFile('source: [apps/crm/force-app/classes]');
    assert.equal(await found(), '61.0');
    await fleetFile('source: [force-app]');
    assert.equal(await found(), '50.0');
  });

  test('or from the fleet file, or from the definition', async () => {
    const text = 'name: m\norgs: [{group: dev, count: 2, definition: config/dev.json}]\n';
    await write('apps/crm/config/fleet.yml', text);
    assert.equal(await found({ fleetFile: 'apps/crm/config/fleet.yml' }), '61.0');
    await write('apps/crm/config/dev.json', '{"edition": "Developer"}');
    assert.equal(await found({ definitionFile: 'apps/crm/config/dev.json' }), '61.0');
  });

  test('is nowhere above the workspace, and may be none', async () => {
    const above = workspace;
    await write('sfdx-project.json', project('50.0'));
    workspace = join(above, 'apps');
    await write('config/dev.json', '{"edition": "Developer"}');
    await fleetFile('source: []');
    assert.equal(await found(), undefined);
    workspace = above;
  });

  test('is the one that project-dir names', async () => {
    await fleetFile('source: [force-app]');
    assert.equal(await found({ projectDir: 'apps/crm' }), '61.0');
    const [problem] = await problemsOf({ projectDir: 'apps' });
    assert.match(problem ?? '', /^fleet-input\/project-dir There is no sfdx-project\.json in apps/);
  });

  test('is one: source of two has to be told by project-dir', async () => {
    await write('apps/erp/sfdx-project.json', project('60.0'));
    await write('apps/erp/force-app/classes/B.cls', 'class B {}');
    await fleetFile('source: [apps/crm/force-app, apps/erp/force-app]');
    const [problem] = await problemsOf();
    assert.match(problem ?? '', /^fleet-input\/several-projects .* apps\/crm, apps\/erp\./);
    assert.equal(await found({ projectDir: 'apps/erp' }), '60.0');
  });

  test('gives the package aliases, and its mistakes are named with their file', async () => {
    await write('apps/crm/sfdx-project.json', '{"packageAliases": {"Core@1": "04t000000000001AAA"}}');
    await fleetFile('source: [apps/crm/force-app], packages: [Core@1]');
    const spec = await readFleetSpec(nothing, workspace);
    assert.equal(spec.groups[0]?.setup.packages[0]?.id, '04t000000000001AAA');
    await write('apps/crm/sfdx-project.json', '[');
    assert.match(
      (await problemsOf())[0] ?? '',
      /^project\/not-json apps\/crm\/sfdx-project\.json is not valid/,
    );
  });
});
