import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { type Row, textOf } from '../../../devhub/objects/table.ts';
import { dateTime } from '../../../devhub/world/clock.ts';
import { orgsUp } from '../../../harness/fleet-counts.ts';
import { consumerKey, endFleet, hubInputs, startFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, JobOptions, StepResult } from '../../../harness/index.ts';
import { readLine } from '../../../src/fleet/plan/line.ts';

const hour = 3_600_000;
/** The confirmation's wait is shorter here. */
const env = {
  ORGKEY_CLAIM_SECONDS: '1',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_WORKFLOW: 'ci',
  GITHUB_JOB: 'test',
};
let hub: DevHub;
let job: Job;

async function start(options: JobOptions = {}): Promise<void> {
  ({ hub, job } = await startFleet({}, { ...options, env: { ...env, ...options.env } }));
}
beforeEach(() => start());
afterEach(() => endFleet(hub, job));

/** An org of the fleet, such as `g1.dev.2a`, up since an hour. */
function made(place: string, line = '', more: Partial<Parameters<DevHub['createScratchOrg']>[0]> = {}): Row {
  const { info } = hub.createScratchOrg({
    username: `morning.${place}@${hub.hub.id.toLowerCase()}.orgkey`,
    consumerKey,
    durationDays: 7,
    ageMilliseconds: hour,
    fields: { Description: `orgkey:1 state=ready at=2026-11-24T05:12:40Z ${line}`.trim() },
    ...more,
  });
  // A claim waits for the second after.
  info['LastModifiedDate'] = dateTime(Date.now() - 2000);
  return info;
}

function take(inputs: Readonly<Record<string, string>> = {}, options = {}): Promise<StepResult> {
  return job.run('fleet/take/action.yml', { ...hubInputs(hub), 'fleet-name': 'morning', ...inputs }, options);
}

const lineOf = (row: Row) => readLine(textOf(row, 'Description'));
const requestsSince = (count: number) =>
  hub.requests.slice(count).map(({ method, path, listener }) => {
    const what = path.replace(/^\/services\/(data\/v\d+\.0)?/, '').replace(/\/\w{18}$/, '/ID');
    return `${listener === 'sandbox' ? 'org' : 'hub'} ${method} ${what}`;
  });

test('takes a free org, logs in to it and says so, by one request for each step', async () => {
  const org = made('g1.dev.3a');
  made('g1.dev.4a', '', { fields: { Description: 'orgkey:1 state=making' } });
  const before = hub.requests.length;
  const step = await take();
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(requestsSince(before), [
    'hub POST oauth2/token',
    'hub GET /query',
    'hub PATCH /sobjects/ScratchOrgInfo/ID',
    'hub POST /composite',
    'org POST oauth2/token',
    'hub POST oauth2/revoke',
  ]);
  const { until = '', 'access-token': token, ...outputs } = step.outputs;
  assert.ok(token);
  const [up] = orgsUp(hub);
  assert.ok(up);
  assert.deepEqual(outputs, {
    name: 'dev-3',
    group: 'dev',
    username: up.username,
    'org-id': up.org.id,
    'user-id': up.org.findUser(up.username)?.Id,
    'instance-url': hub.sandboxUrl,
    'hub-username': hub.hubUsername,
    'is-scratch-org': 'true',
  });
  const left = Date.parse(until) - Date.now();
  assert.ok(left > 7.9 * hour && left <= 8 * hour, until);
  assert.equal(step.env['SF_TARGET_ORG'], up.username);
  assert.match(step.log, /Took dev-3 of generation g1 \(\S+\) for acme\/app#7\/ci\/test, until /);
  const { by, until: end, confirmed } = lineOf(org) ?? {};
  assert.deepEqual([by, end, confirmed], ['acme/app#7/ci/test', Date.parse(until), 'yes']);
  const post = await job.post(step);
  assert.match(post?.log ?? '', /Revoked the session/);
  assert.equal(orgsUp(hub).length, 2);
  assert.equal(lineOf(org)?.by, 'acme/app#7/ci/test');
});

suite('whose org it is', () => {
  test('the same holder gets the same again, by one request less; another gets another', async () => {
    made('g1.dev.1a');
    made('g1.dev.2a');
    const first = await take({ for: '1' });
    const before = hub.requests.length;
    const again = await take();
    assert.equal(again.outputs['username'], first.outputs['username']);
    assert.match(again.log, /It had it before/);
    assert.ok((again.outputs['until'] ?? '') > (first.outputs['until'] ?? ''));
    assert.equal(requestsSince(before).length, 5);
    const other = await take({ holder: 'acme/app#8' });
    assert.equal(other.exitCode, 0, other.log);
    assert.notEqual(other.outputs['username'], first.outputs['username']);
  });

  test('with `reuse: false` it gets another', async () => {
    made('g1.dev.1a');
    made('g1.dev.2a');
    const first = await take();
    const second = await take({ reuse: 'false' });
    assert.equal(second.exitCode, 0, second.log);
    assert.notEqual(first.outputs['username'], second.outputs['username']);
  });

  test('what others hold or claim is not free, nor what is over; a claim that nobody confirmed is after five minutes', async () => {
    made('g1.dev.1a', 'by=x until=2099-01-01T00:00:00Z claim=a confirmed=yes');
    made('g1.dev.2a', 'by=x until=2020-01-01T00:00:00Z claim=b confirmed=yes');
    const dead = made('g1.dev.3a', 'by=x until=2099-01-01T00:00:00Z claim=c');
    made('g1.dev.4a', '', { status: 'Creating' });
    const none = await take();
    assert.equal(none.exitCode, 1);
    assert.match(none.log, /No org of the fleet morning is free: 1 held, 1 being taken, 1 on their way\./);
    assert.ok(!hub.requests.some(({ method }) => method === 'PATCH'));
    dead['LastModifiedDate'] = dateTime(Date.now() - 302_000);
    const step = await take();
    assert.equal(step.outputs['name'], 'dev-3', step.log);
  });

  test('of generations the pool, else the newest that has a free one; a group if it is named', async () => {
    made('g1.dev.1a', '', { ageMilliseconds: 30 * hour });
    made('g2.dev.2a', '', { ageMilliseconds: 20 * hour });
    made('g2.qa.3a', '', { ageMilliseconds: 20 * hour });
    made('g3.dev.4a', 'by=x until=2099-01-01T00:00:00Z claim=a confirmed=yes');
    const step = await take({ group: 'dev' });
    assert.equal(step.outputs['name'], 'dev-2', step.log);
    const old = await take({ generation: 'g1', reuse: 'false' });
    assert.equal(old.outputs['name'], 'dev-1', old.log);
    made('pool.dev.9a', '', { ageMilliseconds: 40 * hour });
    const pooled = await take({ reuse: 'false' });
    assert.equal(pooled.outputs['name'], 'dev-9', pooled.log);
  });

  test('no longer than the org lasts', async () => {
    made('g1.dev.1a', '', { durationDays: 1, ageMilliseconds: 20 * hour });
    const step = await take({ for: '8' });
    const left = Date.parse(step.outputs['until'] ?? '') - Date.now();
    assert.ok(left > 3.9 * hour && left <= 4 * hour, step.log);
  });
});

test('waits for a free org, and says how many are on their way', async () => {
  const org = made('g1.dev.1a', '', { fields: { Description: 'orgkey:1 state=making' } });
  const onShown = (log: string) => {
    if (log.includes('Waiting for one')) hub.hub.update(org, { Description: 'orgkey:1 state=ready' });
  };
  const step = await take({ 'wait-minutes': '1' }, { onShown });
  assert.equal(step.exitCode, 0, step.log);
  assert.match(step.log, /No org of fleet morning is free: 0 held, 0 being taken, 1 on their way\. Waiting/);
  assert.equal(step.outputs['name'], 'dev-1');
});

test('a claim that is given up, and that the hub writes later, counts', async () => {
  const org = made('g1.dev.1a');
  const username = textOf(org, 'SignupUsername');
  hub.faults.add({ method: 'PATCH', count: 1, effect: { kind: 'latency', milliseconds: 2500 } });
  const step = await take();
  assert.equal(step.exitCode, 0, step.log);
  assert.equal(step.outputs['username'], username);
  assert.equal(lineOf(org)?.confirmed, 'yes');
});

test('an org that goes before it is logged in to is no use: the next is taken', async () => {
  made('g1.dev.1a');
  made('g1.dev.2a');
  hub.faults.add({
    listener: 'sandbox',
    path: /token/,
    count: 1,
    effect: { kind: 'latency', milliseconds: 1000 },
  });
  let gone = '';
  const onShown = (log: string) => {
    const [, username] = /Took \S+ of generation g1 \((\S+)\)/.exec(log) ?? [];
    if (username === undefined || gone !== '') return;
    gone = username;
    hub.deleteScratchOrg(username);
  };
  const step = await take({}, { onShown });
  assert.equal(step.exitCode, 0, step.log);
  assert.match(step.log, /dev-\d is gone \(.*\): looking for another org/);
  assert.notEqual(step.outputs['username'], gone);
  assert.equal(orgsUp(hub)[0]?.username, step.outputs['username']);
});

suite('when the job ends', () => {
  test('the org is deleted, if that is asked for', async () => {
    made('g1.dev.1a');
    made('g1.dev.2a');
    const step = await take({ 'delete-when-done': 'true' });
    const post = await job.post(step);
    assert.match(post?.log ?? '', /Deleted the org that this step took/);
    assert.equal(orgsUp(hub).length, 1);
    assert.notEqual(orgsUp(hub)[0]?.username, step.outputs['username']);
    const again = await job.post(step);
    assert.deepEqual(
      again?.annotations.filter(({ level }) => level !== 'notice'),
      [],
    );
    assert.equal(orgsUp(hub).length, 1);
  });

  test('not one that a later job of the same holder has', async () => {
    made('g1.dev.1a');
    const step = await take({ 'delete-when-done': 'true' });
    await take();
    const post = await job.post(step);
    assert.match(post?.log ?? '', /is no longer this step’s/);
    assert.equal(orgsUp(hub).length, 1);
  });
});

test('with `refresh: source` the job’s own source is in the org', async () => {
  made('g1.dev.1a');
  const step = await take({ refresh: 'source' });
  assert.equal(step.exitCode, 0, step.log);
  assert.match(step.log, /Deployed force-app: \d+ components/);
  assert.ok(orgsUp(hub)[0]?.org.tables.has('project__c'));
});

test('nobody takes an org in the name of a pool that deletes', async () => {
  made('g1.dev.1a');
  const step = await take({ holder: ' retire' });
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /The input `holder` is "retire", in whose name a pool deletes orgs\./);
  assert.match(step.log, /Name the holder otherwise, or leave `holder` out\./);
  assert.equal(hub.requests.length, 0);
});

test('without any org the fleet’s name is looked at', async () => {
  const step = await take({ 'fleet-name': 'evening', 'wait-minutes': '0' });
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /The fleet evening has no org that is up or on its way\./);
});
