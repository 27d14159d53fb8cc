import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { matrixOf, placesUp, signups } from '../../../harness/fleet-counts.ts';
import { endFleet, hubInputs, startFleet, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';

let hub: DevHub;
let job: Job;

beforeEach(async () => {
  ({ hub, job } = await startFleet({ signupMilliseconds: 100 }));
});
afterEach(() => endFleet(hub, job));

function run(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', ...inputs });
}

function errorsOf(step: StepResult): string[] {
  return step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
}

test('3 of 50 signups fail for good: 47 are ready, and the three are named with the reason and what to do', async () => {
  writeFleet(job, { dev: 40, qa: 10 }, '');
  hub.signupFaults.push({ username: /\.(dev\.3|dev\.17|qa\.10)[a-z]@/, errorCode: 'S-2006' });
  const step = await run();

  assert.equal(step.exitCode, 1);
  assert.deepEqual([step.outputs['ready'], step.outputs['failed']], ['47', '3']);
  const names = matrixOf(step).map((entry) => entry['name']);
  assert.equal(names.length, 47);
  assert.equal(placesUp(hub).length, 47);

  const failed = ['dev-3', 'dev-17', 'qa-10'];
  for (const name of failed) {
    assert.ok(!names.includes(name));
    assert.equal(step.log.match(new RegExp(`^${name} failed`, 'gm'))?.length, 1, `one line for ${name}`);
    assert.ok(step.summary.includes(name.replace('-', '&#8209;')), `the summary names ${name}`);
  }
  assert.match(step.summary, /47 of 50 orgs ready/);
  assert.match(step.summary, /S-2006/);
  assert.match(step.summary, /two-letter ISO 3166/);
  const [cause = '', verdict = '', ...others] = errorsOf(step);
  assert.match(
    cause,
    /^3 orgs failed in signup: dev-3, dev-17, qa-10\n.*S-2006.*country code is not valid.*Give `country`/s,
  );
  assert.match(
    verdict,
    /47 of 50 orgs are ready.*Mend what each cause names, push, and run with the generation “g1”/s,
  );
  assert.deepEqual(others, [], 'one error a cause, and the step’s own');
  assert.equal(signups(hub).length, 50, 'no replacement for what would fail again');
});

test('`minimum` decides whether that is a failure', async () => {
  writeFleet(job, { dev: 5 }, '');
  hub.signupFaults.push({ username: /\.dev\.2[a-z]@/, errorCode: 'S-2006' });
  const enough = await run({ minimum: '4' });
  assert.equal(enough.exitCode, 0);
  assert.equal(enough.outputs['ready'], '4');
  assert.match(enough.log, /4 of 5 orgs are ready.*enough for `minimum`/);
  assert.deepEqual(errorsOf(enough), [], 'a good run shows no error');
  const warnings = enough.annotations
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => message);
  assert.match(warnings[0] ?? '', /^1 org failed in signup: dev-2\n.*S-2006/s);
  const tooFew = await run({ minimum: '5' });
  assert.equal(tooFew.exitCode, 1);
  assert.match(tooFew.log, /At least 5 were asked for/);
});

test('a signup that fails for now is replaced, under the next letter', async () => {
  writeFleet(job, { dev: 3 }, '');
  hub.signupFaults.push({ username: /\.dev\.2[ab]@/, errorCode: 'C-9999' });
  const step = await run();
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2c', 'dev.3a']);
  assert.deepEqual(signups(hub), ['dev.1a', 'dev.2a', 'dev.2b', 'dev.2c', 'dev.3a']);
  assert.match(step.log, /dev-2 is ready.*attempt 3/);
  assert.match(step.summary, /### Made again[^]*dev&#8209;2 \| signup \| .*C-9999/);
});

test('but not more often than `retries`', async () => {
  writeFleet(job, { dev: 2 }, '');
  hub.signupFaults.push({ username: /\.dev\.2[a-z]@/, errorCode: 'C-9999' });
  const step = await run({ retries: '1' });
  assert.equal(step.exitCode, 1);
  assert.deepEqual(signups(hub), ['dev.1a', 'dev.2a', 'dev.2b']);
  assert.match(errorsOf(step)[0] ?? '', /^1 org failed in signup: dev-2\n.*C-9999.*Try again/s);
});

test('a username that Salesforce does not give out is passed over without a replacement being counted', async () => {
  writeFleet(job, { dev: 1 }, '');
  // Its org and record are gone, and the username stays taken.
  const { username } = hub.createScratchOrg({
    username: `morning.g1.dev.1a@${hub.hub.id.toLowerCase()}.orgkey`,
  });
  hub.deleteScratchOrg(username);
  const info = hub.hub
    .table('ScratchOrgInfo')
    .rows()
    .find((row) => row['SignupUsername'] === username);
  hub.hub.table('ScratchOrgInfo').delete(info?.Id ?? '');
  const step = await run({ retries: '0' });
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(placesUp(hub), ['dev.1b']);
});

test('an allocation that ends half-way stops the signups that are left, and says so for each', async () => {
  writeFleet(job, { dev: 6 }, '');
  hub.signupFaults.push({
    username: /\.dev\.(4|5|6)[a-z]@/,
    refusal: {
      errorCode: 'LIMIT_EXCEEDED',
      message: 'The signup request failed because this organization has reached its active scratch org limit',
    },
  });
  const step = await run({ concurrency: '1' });
  assert.equal(step.exitCode, 1);
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a', 'dev.3a']);
  const posts = hub.requests.filter(
    ({ method, path }) => method === 'POST' && path.endsWith('/ScratchOrgInfo'),
  );
  assert.equal(posts.length, 4, 'the fifth and sixth are not even asked for');
  assert.match(errorsOf(step)[0] ?? '', /^3 orgs failed in signup: dev-4 to dev-6\n.*active scratch org/s);
  assert.match(errorsOf(step).at(-1) ?? '', /Re-run this job/);
});
