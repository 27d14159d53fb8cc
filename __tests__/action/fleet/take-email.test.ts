/** `fleet/take` with `email`: the org is a person’s. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { orgsUp } from '../../../harness/fleet-counts.ts';
import { endFleet, hubInputs, startFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';
import { made } from '../../../harness/pool-fixture.ts';

const ofFleet = { fleet: 'morning', generation: 'g1' };
let hub: DevHub;
let job: Job;

beforeEach(async () => {
  // The confirmation's wait is shorter here.
  ({ hub, job } = await startFleet({}, { env: { ORGKEY_CLAIM_SECONDS: '1' } }));
});
afterEach(() => endFleet(hub, job));

function take(inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  return job.run('fleet/take/action.yml', { ...hubInputs(hub), 'fleet-name': 'morning', ...inputs });
}

test('a person gets a user like the admin, and one mail; no password shows', async () => {
  made(hub, 'dev.1a', ofFleet);
  const org = orgsUp(hub)[0]?.org;
  assert.ok(org);
  const set = org.insert('PermissionSet', {
    Name: 'Project_Manager',
    Label: 'PM',
    IsOwnedByProfile: false,
  });
  const [admin] = org.table('User').rows();
  org.insert('PermissionSetAssignment', {
    AssigneeId: admin?.Id ?? '',
    PermissionSetId: set.Id,
    PermissionSetGroupId: null,
  });
  const step = await take({ email: 'dev@acme.example' });
  assert.equal(step.exitCode, 0, step.log);
  const person = org
    .table('User')
    .rows()
    .find((row) => row['Email'] === 'dev@acme.example');
  assert.ok(person);
  assert.equal(person['ProfileId'], admin?.['ProfileId']);
  assert.ok(
    org
      .table('PermissionSetAssignment')
      .rows()
      .some((row) => row['AssigneeId'] === person.Id && row['PermissionSetId'] === set.Id),
  );
  const mail = { to: 'dev@acme.example', org: org.id, username: person['Username'] };
  assert.deepEqual(hub.mails, [mail]);
  assert.match(
    step.log,
    /Salesforce mails dev@acme\.example the link to set a password for person\.\w+@\S+\.orgkey, at http/,
  );
  const again = await take({ email: 'dev@acme.example' });
  assert.match(again.log, /dev@acme\.example has a user there already: person\./);
  assert.deepEqual(hub.mails, [mail]);
});

test('says that licenses are used up', async () => {
  made(hub, 'dev.1a', ofFleet);
  const body = [{ errorCode: 'LICENSE_LIMIT_EXCEEDED', message: 'license limit exceeded' }];
  hub.faults.add({
    method: 'POST',
    path: /sobjects\/User$/,
    effect: { kind: 'answer', status: 400, body },
  });
  const step = await take({ email: 'dev@acme.example' });
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /The org has no license left for another user\./);
});

test('an address that is none is told at once', async () => {
  const step = await take({ email: 'dev, ops@acme.example' });
  assert.match(step.log, /The input `email` is "dev, ops@acme\.example", which is not an address\./);
  assert.equal(hub.requests.length, 0);
});
