import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { signups } from '../../../harness/fleet-counts.ts';
import { endFleet, hubInputs, writeFleet, startFleet } from '../../../harness/fleet-fixture.ts';
import type { Job } from '../../../harness/index.ts';

let hub: DevHub;
let job: Job;

beforeEach(async () => {
  ({ hub, job } = await startFleet());
});
afterEach(() => endFleet(hub, job));

test('a dry run without a key checks the files, as on a pull request from a fork', async () => {
  writeFleet(job, { dev: 3 });
  const fork = { 'consumer-key': '', 'encrypted-key': '', 'hub-username': '', 'dry-run': 'true' };
  const step = await job.run('fleet/action.yml', fork, { env: { PKG_KEY: '' } });
  assert.equal(step.exitCode, 0, step.log);
  assert.match(step.log, /^The files of fleet morning are right: 3 orgs \(dev 3\)\.$/m);
  assert.match(step.log, /the hub wasn’t asked/);
  assert.match(step.summary, /^## Fleet morning: a dry run\n\nNothing was made\./);
  assert.equal(hub.requests.length, 0);
});

test('a dry run pins each mistake to its line', async () => {
  job.place(
    'config/fleet.yml',
    'name: morning\norgs:\n  - { group: dev, count: 0, definition: config/none.json }\n',
  );
  const step = await job.run('fleet/action.yml', {
    'consumer-key': '',
    'encrypted-key': '',
    'hub-username': '',
    'dry-run': 'true',
  });
  assert.equal(step.exitCode, 1);
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.ok(errors.length >= 2, step.log);
  for (const { properties } of errors) {
    assert.equal(properties['file'], 'config/fleet.yml');
    assert.equal(properties['line'], '3');
  }
});

test('a dry run with a key asks the hub what only it knows, and makes nothing', async () => {
  writeFleet(job, { dev: 3 });
  const step = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', 'dry-run': 'true' });
  assert.equal(step.exitCode, 0, step.log);
  assert.match(
    step.log,
    /Fleet morning, generation g1: 3 orgs \(3 to sign up\)\. The hub has room for 100 more orgs/,
  );
  assert.deepEqual(signups(hub), []);
  writeFleet(job, { dev: 101 });
  const full = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', 'dry-run': 'true' });
  assert.equal(full.exitCode, 1);
  assert.match(full.log, /no room for 101 more scratch orgs/);
  assert.deepEqual(signups(hub), []);
});
