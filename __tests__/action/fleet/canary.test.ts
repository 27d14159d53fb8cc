import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { matrixOf, signups } from '../../../harness/fleet-counts.ts';
import { endFleet, fleetJob, hubInputs, startFleet, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';

let hub: DevHub;
let job: Job;

beforeEach(async () => {
  ({ hub, job } = await startFleet({ signupMilliseconds: 100 }));
});
afterEach(() => endFleet(hub, job));

const source = 'setup:\n  source: [force-app]\n';
const className = 'force-app/main/default/classes/Broken.cls';

function breakSource(): void {
  job.place(className, 'public class Broken {\n  void run() {\n    Integer a = 1\n  }\n}\n');
  job.place(
    `${className}-meta.xml`,
    '<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>64.0</apiVersion><status>Active</status></ApexClass>\n',
  );
}

function run(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', ...inputs });
}

test('source that is broken costs a big group one signup, whatever `minimum` says', async () => {
  breakSource();
  writeFleet(job, { dev: 12, qa: 3 }, source);
  const step = await run({ minimum: '1' });
  assert.equal(step.exitCode, 1);
  assert.deepEqual(signups(hub), ['dev.1a', 'qa.1a', 'qa.2a', 'qa.3a'], 'qa is too small for a canary');
  assert.match(step.log, /^Canary: dev-1 goes through all stages before the other signups of dev, since/m);
  assert.match(step.log, /^The canary dev-1 failed, so the other orgs of dev aren’t signed up\.$/m);
  const errors = step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  assert.equal(errors.length, 2, 'one cause, and the step’s own');
  assert.match(
    errors[0] ?? '',
    /^4 orgs failed in source: dev-1, qa-1 to qa-3\n.*canary: 11 other orgs were not signed up/s,
  );
  assert.match(step.summary.split('<details')[0] ?? '', /canary: 11 other orgs were not signed up/);
  assert.doesNotMatch(step.log, /dev-2 was left unfinished/);

  const again = await run({ minimum: '1' });
  assert.match(again.log, /^Canary: dev-1 goes/m);
  assert.equal(signups(hub).length, 4, 'the failed canary is up, and is looked at again: no signup');
});

test('an org that is ready with the same set-up is canary enough, on the next morning as on resume', async () => {
  writeFleet(job, { dev: 10 }, source);
  const first = await run();
  assert.equal(first.exitCode, 0, first.log);
  assert.match(first.log, /^dev-1 is ready: the other signups of dev follow\.$/m);
  assert.equal(matrixOf(first).length, 10);
  const next = await run({ generation: 'g2' });
  assert.match(next.log, /^No canary for dev: an org with the same set-up was ready before\.$/m);
  assert.doesNotMatch(next.log, /^Canary:/m);
  breakSource();
  const changed = await run({ generation: 'g3' });
  assert.match(changed.log, /^Canary: dev-1 goes/m);
  assert.equal(signups(hub).length, 21, 'ten, ten, and the canary');
});

test('`canary` decides: never, or for small groups too', async () => {
  writeFleet(job, { dev: 10 }, source);
  const never = await run({ canary: 'false' });
  assert.doesNotMatch(never.log, /[Cc]anary/);
  writeFleet(job, { dev: 2 }, 'setup:\n  permission-sets: [Project_Manager]\n  source: [force-app]\n');
  const always = await run({ canary: 'true', generation: 'g2' });
  assert.match(always.log, /^Canary: dev-1 goes/m);
  const wrong = await run({ canary: 'yes' });
  assert.match(wrong.log, /Write one of: auto, true, false/);
});

test('of shards, the one with the group’s first slot makes the canary, and the others wait for its line', async () => {
  writeFleet(job, { dev: 12 }, source);
  const env = { ORGKEY_SHARD_PATIENCE_SECONDS: '120' };
  const other = await fleetJob(hub, { env });
  try {
    writeFleet(other, { dev: 12 }, source);
    const inputs = { ...hubInputs(hub), generation: 'g1' };
    const second = other.run('fleet/action.yml', { ...inputs, shard: '2/2' });
    const first = await job.run('fleet/action.yml', { ...inputs, shard: '1/2' });
    const step = await second;
    assert.equal(first.exitCode, 0, first.log);
    assert.equal(step.exitCode, 0, step.log);
    assert.match(first.log, /^Canary: dev-1 goes/m);
    assert.match(step.log, /^Another shard makes the canary of dev; this one waits for it, up to/m);
    const [earliest] = hub.hub.table('ScratchOrgInfo').rows();
    assert.match(JSON.stringify(earliest), /\.dev\.1a@/);
    assert.equal(signups(hub).length, 12);
  } finally {
    other.close();
  }
});

test('and end with it, when it failed', async () => {
  breakSource();
  writeFleet(job, { dev: 12 }, source);
  const inputs = { ...hubInputs(hub), generation: 'g1' };
  const first = await job.run('fleet/action.yml', { ...inputs, shard: '1/2' });
  assert.equal(first.exitCode, 1);
  const step = await job.run(
    'fleet/action.yml',
    { ...inputs, shard: '2/2' },
    { env: { ORGKEY_SHARD_PATIENCE_SECONDS: '20' } },
  );
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /The canary dev-1 failed in another shard, so no org of dev is signed up here\./);
  assert.deepEqual(signups(hub), ['dev.1a']);
});
