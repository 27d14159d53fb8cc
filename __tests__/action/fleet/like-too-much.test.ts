import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { matrixOf, orgsUp } from '../../../harness/fleet-counts.ts';
import { consumerKey, fleetHub, fleetJob, hubInputs, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';

/** A hub whose LIKE matches everything: what the actions touch is decided by the usernames alone. */
let hub: DevHub;
let job: Job;
let own: readonly string[];
let others: readonly string[];
const description = 'orgkey:1 state=ready at=2026-11-24T05:12:40Z';

beforeEach(async () => {
  hub = await fleetHub();
  hub.settings.like = 'everything';
  job = await fleetJob(hub);
  const key = hub.hub.id.toLowerCase();
  own = [`m_x.g1.dev.1a@${key}.orgkey`, `m_x.g1.dev.2a@${key}.orgkey`];
  others = [
    `max.g1.dev.1a@${key}.orgkey`,
    `m_xx.g1.dev.1a@${key}.orgkey`,
    `m_x-2.g1.dev.1a@${key}.orgkey`,
    `max.g1.dev.1b@${key}.orgkey`,
    `max.g1.qa.7a@${key}.orgkey`,
    `max.g2.dev.1a@${key}.orgkey`,
    // Of another hub, by its name: a person made it here.
    'm_x.g1.dev.1a@00d000000000001aaa.orgkey',
    'm_x.g1.dev.1a@acme.example',
    'someone@acme.example',
  ];
  for (const username of [...own, ...others]) {
    hub.createScratchOrg({ username, consumerKey, fields: { Description: description } });
  }
});
afterEach(async () => {
  job.close();
  await hub.close();
});

function run(action: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return job.run(action, { ...hubInputs(hub), 'fleet-name': 'm_x', ...inputs });
}

function up(): string[] {
  return orgsUp(hub).map(({ username }) => username);
}

/** The orgs whose record on the hub isn't as it was made. */
function touched(): string[] {
  const rows = hub.hub.table('ScratchOrgInfo').rows();
  return rows.filter((row) => row['Description'] !== description).map((row) => textOf(row, 'SignupUsername'));
}

test('list lists the fleet’s own orgs', async () => {
  const step = await run('fleet/list/action.yml');
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(
    matrixOf(step).map(({ username }) => username),
    own,
  );
});

test('delete deletes the fleet’s own orgs', async () => {
  const step = await run('fleet/delete/action.yml');
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual([step.outputs['deleted'], step.outputs['remaining']], ['2', '0']);
  assert.deepEqual(up(), others.toSorted());
});

test('delete leaves the fleet’s other generations', async () => {
  const [kept = ''] = own.map((username) => username.replace('.g1.', '.g2.'));
  hub.createScratchOrg({ username: kept, consumerKey, fields: { Description: description } });
  await run('fleet/delete/action.yml', { generation: 'g1' });
  assert.deepEqual(up(), [...others, kept].toSorted());
});

test('a resumed fleet takes its own orgs, and leaves the others as they are', async () => {
  writeFleet(job, { dev: 2 }, '');
  const step = await run('fleet/action.yml', { generation: 'g1' });
  await job.post(step);
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(
    matrixOf(step).map(({ username }) => username),
    own,
  );
  assert.deepEqual(up(), [...own, ...others].toSorted(), 'nothing made, nothing deleted');
  assert.deepEqual(
    touched().filter((username) => others.includes(username)),
    [],
  );
});
