import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { orgsUp } from '../../../harness/fleet-counts.ts';
import { fleetHub, fleetJob, hubInputs, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job } from '../../../harness/index.ts';

let hub: DevHub;
let job: Job;
let home: string;

beforeEach(async () => {
  hub = await fleetHub();
  home = mkdtempSync(join(tmpdir(), 'orgkey-home-'));
  job = await fleetJob(hub, { home });
});
afterEach(async () => {
  job.close();
  await hub.close();
  rmSync(home, { recursive: true, force: true });
});

function run() {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
}

/** A project of a package with a namespace, whose ancestor this hub does not have. */
function packageProject(): void {
  const directory = {
    ...{ path: 'force-app', default: true, package: 'Acme', versionNumber: '2.0.0.NEXT' },
    ancestorVersion: '1.0.0',
  };
  const project = {
    namespace: 'acmens',
    packageDirectories: [directory],
    packageAliases: { Acme: '0Ho000000000001AAA' },
  };
  job.place('sfdx-project.json', JSON.stringify(project));
}

function definition(more: object): void {
  job.place('config/dev-scratch-def.json', JSON.stringify({ edition: 'Developer', ...more }));
}

test('`nonamespace` makes orgs without the project’s namespace, and asks for no ancestors', async () => {
  packageProject();
  writeFleet(job, { dev: 1 }, '');
  definition({ nonamespace: true });
  const step = await run();
  assert.equal(step.exitCode, 0, step.log);
  const [info] = hub.hub.table('ScratchOrgInfo').rows();
  assert.deepEqual([info?.['Namespace'] ?? null, info?.['Package2AncestorIds'] || null], [null, null]);
  assert.equal(ancestorQueries(), 0);
});

test('`noancestors` alone keeps the namespace', async () => {
  packageProject();
  writeFleet(job, { dev: 1 }, '');
  definition({ noancestors: true });
  await run();
  const posted = hub.requests.filter(({ method, path }) => method === 'POST' && /ScratchOrgInfo/.test(path));
  assert.equal(posted.length, 1);
  assert.equal(ancestorQueries(), 0);
});

test('without either the hub is asked for the ancestor, and without one no org is made', async () => {
  packageProject();
  writeFleet(job, { dev: 1 }, '');
  definition({});
  const step = await run();
  assert.equal(step.exitCode, 1);
  assert.equal(ancestorQueries(), 1);
  assert.equal(hub.hub.table('ScratchOrgInfo').size, 0);
});

function ancestorQueries(): number {
  return hub.requests.filter(({ soql }) => /FROM Package2Version/.test(soql ?? '')).length;
}

test('the CLI’s org-capitalize-record-types=false leaves record types as the definition has them', async () => {
  writeFleet(job, { dev: 1 }, '');
  definition({ objectSettings: { account: { defaultRecordType: 'standardCustomer' } } });
  mkdirSync(join(home, '.sf'), { recursive: true });
  // As `sf config set --global org-capitalize-record-types=false` writes it.
  writeFileSync(join(home, '.sf/config.json'), '{ "org-capitalize-record-types": "false" }');
  const step = await run();
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(recordTypes(), ['standardCustomer']);
});

test('record types get a capital first letter where the CLI is not told otherwise', async () => {
  writeFleet(job, { dev: 1 }, '');
  definition({ objectSettings: { account: { defaultRecordType: 'standardCustomer' } } });
  const step = await run();
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(recordTypes(), ['StandardCustomer']);
});

function recordTypes(): unknown[] {
  const [made] = orgsUp(hub);
  return (made?.org.table('RecordType').rows() ?? []).map((row) => row['DeveloperName']);
}
