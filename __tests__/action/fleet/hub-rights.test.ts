import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { Refusal } from '../../../devhub/errors.ts';
import { answerWith } from '../../../devhub/world/faults.ts';
import type { DevHub } from '../../../devhub/index.ts';
import { placesUp } from '../../../harness/fleet-counts.ts';
import {
  consumerKey,
  demoSetup,
  endFleet,
  fleetHub,
  fleetJob,
  hubInputs,
  writeFleet,
} from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';
import { rsaKey } from '../../../harness/keys.ts';

const username = 'ci@acme.example';
let hub: DevHub;
let job: Job;

/** A hub whose user has the rights to scratch orgs that Salesforce documents, and no View Setup and Configuration. */
beforeEach(async () => {
  hub = await fleetHub();
  hub.addUser(username, { profile: 'Minimum Access - API Only Integrations' });
  hub.removeApp(consumerKey);
  hub.addApp({ consumerKey, certificate: rsaKey().certificate, approvedUsernames: [username] });
  job = await fleetJob(hub);
});
afterEach(() => endFleet(hub, job));

function run(action = 'fleet/action.yml', inputs: Record<string, string> = {}): Promise<StepResult> {
  return job.run(action, { ...hubInputs(hub), 'hub-username': username, ...inputs });
}

function warnings(step: StepResult): string[] {
  return step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}

const permission = /View Setup and Configuration/;

test('a hub user with only the rights to scratch orgs makes, lists and deletes a fleet', async () => {
  writeFleet(job, { dev: 2 }, demoSetup);
  const made = await run('fleet/action.yml', { generation: 'g1' });
  assert.equal(made.exitCode, 0, made.log);
  const [warning = '', ...others] = warnings(made);
  assert.match(warning, permission);
  assert.deepEqual(others, []);
  assert.doesNotMatch(made.summary, /orgs left/);
  assert.ok(
    hub.requests.some(({ path, status }) => /\/limits$/.test(path) && status === 403),
    'the twin refused the limits',
  );

  const listed = await run('fleet/list/action.yml', { 'fleet-name': 'morning' });
  assert.equal(listed.exitCode, 0, listed.log);
  assert.doesNotMatch(listed.log, permission);

  const deleted = await run('fleet/delete/action.yml', { 'fleet-name': 'morning' });
  assert.equal(deleted.exitCode, 0, deleted.log);
  assert.deepEqual(placesUp(hub), []);
});

describe('whatever Salesforce refuses the limits with', () => {
  for (const [status, errorCode] of [
    [403, 'FORBIDDEN'],
    [403, 'API_DISABLED_FOR_ORG'],
    [403, 'SOMETHING_NEW'],
    [404, 'NOT_FOUND'],
    [400, 'INSUFFICIENT_ACCESS'],
  ] as const) {
    test(`${status} ${errorCode} is a warning`, async () => {
      const refusal = new Refusal(status, [{ errorCode, message: 'No.' }]);
      hub.faults.add({ path: '/services/data/v65.0/limits', effect: answerWith(refusal) });
      writeFleet(job, { dev: 1 }, '');
      const step = await run();
      assert.equal(step.exitCode, 0, step.log);
      assert.match(warnings(step).join('\n'), permission);
    });
  }

  test('but the API requests of the day that are used up are no matter of permissions', async () => {
    const refusal = new Refusal(403, [
      { errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' },
    ]);
    hub.faults.add({ path: '/services/data/v65.0/limits', effect: answerWith(refusal) });
    writeFleet(job, { dev: 1 }, '');
    const step = await run();
    assert.equal(step.exitCode, 1);
    assert.match(step.log, /all the API requests/);
    assert.equal(hub.hub.table('ScratchOrgInfo').size, 0);
  });
});

test('a lack of room then shows at the signup, which says so, and nothing is asked for again', async () => {
  hub.settings.limits.activeScratchOrgs = 1;
  writeFleet(job, { dev: 3 }, '');
  const step = await run();
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /as many active scratch orgs as it may have/);
  assert.equal(placesUp(hub).length, 1);
});

test('packages that this user may not look up on the hub are not the end: each org tells', async () => {
  const refusal = new Refusal(403, [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'insufficient access' }]);
  hub.faults.add({
    listener: 'production',
    path: /\/tooling\/query.*SubscriberPackageVersion/,
    effect: answerWith(refusal),
  });
  writeFleet(job, { dev: 1 }, demoSetup);
  const step = await run();
  assert.equal(step.exitCode, 0, step.log);
  assert.match(warnings(step).join('\n'), /not checked before the first signup/);
});
