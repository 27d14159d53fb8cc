import assert from 'node:assert/strict';
import { join } from 'node:path';
import { beforeEach, suite, test } from 'node:test';
import type { SpecRequest } from '../../../src/fleet/file/read.ts';
import { fleetWorkspace } from './fleet-workspace.ts';

const space = fleetWorkspace();
const { write, fleetFile, problemsOf } = space;

suite('the Salesforce project of a fleet', () => {
  const project = (version: string) => JSON.stringify({ sourceApiVersion: version, packageAliases: {} });
  const found = async (request: Partial<SpecRequest> = {}): Promise<string | undefined> =>
    (await space.read(request)).project.sourceApiVersion;

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
    const above = space.path;
    await write('sfdx-project.json', project('50.0'));
    space.path = join(above, 'apps');
    await write('config/dev.json', '{"edition": "Developer"}');
    await fleetFile('source: []');
    assert.equal(await found(), undefined);
    space.path = above;
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
    const spec = await space.read();
    assert.equal(spec.groups[0]?.setup.packages[0]?.id, '04t000000000001AAA');
    await write('apps/crm/sfdx-project.json', '[');
    assert.match(
      (await problemsOf())[0] ?? '',
      /^project\/not-json apps\/crm\/sfdx-project\.json is not valid/,
    );
  });
});
