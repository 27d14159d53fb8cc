import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { DevHub } from '../../devhub/index.ts';
import { matrixOf, sampleRows } from '../../harness/fleet-counts.ts';
import { fleetHub, fleetJob, hubInputs, writeFleet } from '../../harness/fleet-fixture.ts';
import type { Job } from '../../harness/index.ts';
import { quietEnvironment, sfHome, type SfHome } from './sf.ts';

let hub: DevHub;
let maker: Job;
let user: Job;
let sf: SfHome;
let username = '';

before(async () => {
  hub = await fleetHub({ signupMilliseconds: 200 });
  maker = await fleetJob(hub);
  writeFleet(maker, { dev: 1, qa: 1 });
  const fleet = await maker.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
  assert.equal(fleet.exitCode, 0, fleet.log);
  username = matrixOf(fleet)[0]?.['username'] ?? '';
  await maker.finish();

  // A machine that had no part in it: a fresh HOME, the key, and a row of the matrix.
  sf = await sfHome();
  user = await fleetJob(hub, { home: sf.home, env: { ...quietEnvironment } });
  const { 'instance-url': hubUrl = '', ...key } = hubInputs(hub);
  const login = await user.run('action.yml', {
    ...key,
    'scratch-username': username,
    'instance-url': hub.sandboxUrl,
    'hub-instance-url': hubUrl,
    alias: 'picked',
  });
  assert.equal(login.exitCode, 0, login.log);
});
after(async () => {
  await user.finish();
  user.close();
  maker.close();
  sf.remove();
  await hub.close();
});

interface Queried {
  readonly totalSize: number;
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

function query(soql: string, ...more: string[]): Promise<Queried> {
  return sf.json<Queried>(['data', 'query', '--target-org', 'picked', '--query', soql, ...more]);
}

test('sf reads the records that the fleet imported, with what they refer to', async () => {
  for (const [sobject, rows] of Object.entries(sampleRows)) {
    // Every new org has an Account of its own.
    const { totalSize } = await query(
      `SELECT Id FROM ${sobject} WHERE Name != 'Sample Account for Entitlements'`,
    );
    assert.equal(totalSize, rows, sobject);
  }
  const file = join(maker.workspace, 'data/Task_Item__c.json');
  const { records } = JSON.parse(readFileSync(file, 'utf8')) as {
    records: { Name: string; Project__c: string; Done__c: boolean }[];
  };
  const tasks = await query('SELECT Name, Done__c, Project__r.Name FROM Task_Item__c ORDER BY Id');
  assert.deepEqual(
    tasks.records.map((task) => [task['Name'], task['Done__c']]).sort(),
    records.map((task) => [task.Name, task.Done__c]).sort(),
  );
  assert.ok(
    tasks.records.every((task) => (task['Project__r'] as { Name?: string } | null)?.Name !== undefined),
  );
});

test('sf finds the package, the class and the permission set', async () => {
  const installed = await sf.json<readonly Readonly<Record<string, unknown>>[]>([
    'package',
    'installed',
    'list',
    '--target-org',
    'picked',
  ]);
  assert.ok(
    installed.some((one) => one['SubscriberPackageNamespace'] === 'acme'),
    JSON.stringify(installed),
  );
  const assigned = await query(
    "SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name = 'Project_Manager'",
  );
  assert.equal(assigned.totalSize, 1);
});

test('sf org list and org display know it as the org of the matrix', async () => {
  const shown = await sf.json(['org', 'display', '--target-org', 'picked']);
  assert.equal(shown['username'], username);
  assert.equal(shown['connectedStatus'], 'Connected');
  const { other, scratchOrgs } = await sf.json<{ other: unknown[]; scratchOrgs: unknown[] }>(['org', 'list']);
  assert.match(JSON.stringify([...other, ...scratchOrgs]), new RegExp(username));
});
