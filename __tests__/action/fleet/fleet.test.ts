import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DevHub, Org } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { matrixOf, orgsUp, rowsIn, sampleRows } from '../../../harness/fleet-counts.ts';
import { demoPackage, fleetHub, fleetJob, hubInputs, writeFleet } from '../../../harness/fleet-fixture.ts';

let hub: DevHub;

before(async () => {
  hub = await fleetHub({ signupMilliseconds: 500, deployMilliseconds: 200, installMilliseconds: 200 });
});
after(() => hub.close());

/** What the sample project's fleet file asks for, as the org itself has it. */
function setUp(org: Org, admin: string) {
  const user = org.findUser(admin);
  const assigned = org.table('PermissionSetAssignment').rows();
  const sets = assigned.map((row) => org.table('PermissionSet').get(textOf(row, 'PermissionSetId')));
  const installed = org.table('InstalledSubscriberPackage').rows();
  return {
    packages: installed.map((row) => textOf(row, 'SubscriberPackageVersionId').slice(0, 15)),
    classes: [...org.metadata.keys()].filter((name) => name.startsWith('ApexClass#')),
    isManager: assigned.some(
      (row, index) => row['AssigneeId'] === user?.Id && sets[index]?.['Name'] === 'Project_Manager',
    ),
    rows: rowsIn(org),
  };
}

test('makes a fleet, sets every org up, and outputs the matrix', async () => {
  const job = await fleetJob(hub);
  writeFleet(job, { dev: 3, qa: 2 });
  const step = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual([step.outputs['ready'], step.outputs['failed']], ['5', '0']);
  const up = orgsUp(hub);
  const domain = `${hub.hub.id.toLowerCase()}.orgkey`;
  assert.deepEqual(
    matrixOf(step).map((org) => [
      org['name'],
      org['group'],
      org['username'],
      org['org-id'],
      org['login-url'],
    ]),
    (['dev-1', 'dev-2', 'dev-3', 'qa-1', 'qa-2'] as const).map((name) => {
      const [group = '', number = ''] = name.split('-');
      const username = `morning.g1.${group}.${number}a@${domain}`;
      const found = up.find((one) => one.username === username);
      return [name, group, username, found?.org.id, hub.sandboxUrl];
    }),
  );
  for (const { username, org } of up) {
    assert.deepEqual(setUp(org, username), {
      packages: [demoPackage.id.slice(0, 15)],
      classes: ['ApexClass#ProjectProgress'],
      isManager: true,
      rows: sampleRows,
    });
  }
  await job.finish();
});
