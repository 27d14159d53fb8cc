import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { startDevHub, type DevHub } from '../../../devhub/index.ts';
import { SignupDesk, UsernameTaken } from '../../../src/fleet/run/signup-desk.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { ApiFailure } from '../../../src/salesforce/wire/api-failure.ts';
import { hubClient, testWire, type TestWire } from '../salesforce/org-clients.ts';

let hub: DevHub;
let wire: TestWire;

beforeEach(async () => {
  hub = await startDevHub({ signupMilliseconds: 2000 });
  wire = testWire(hub);
});
afterEach(() => hub.close());

function deskWith(
  options: { concurrency?: number; remaining?: number; signal?: AbortSignal } = {},
): SignupDesk {
  const { signal } = new AbortController();
  return new SignupDesk(hubClient(hub, wire), { concurrency: 10, remaining: 10, signal, ...options });
}

function make(
  desk: SignupDesk,
  username: string,
  {
    onStart = () => undefined,
    consumerKey = 'PlatformCLI',
  }: { onStart?: () => void; consumerKey?: string } = {},
) {
  const record = {
    Username: username,
    OrgName: 'Company',
    Edition: 'Developer',
    DurationDays: 1,
    ConnectedAppConsumerKey: consumerKey,
    ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
  };
  return desk.make(username, () => record, { begins: onStart });
}

function posts(): number {
  return hub.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/ScratchOrgInfo'))
    .length;
}

test('of two that ask for one username, one makes the org and both get it', async () => {
  const [one, other] = await Promise.all([make(deskWith(), 'a@x.test'), make(deskWith(), 'a@x.test')]);
  assert.deepEqual([one.adopted, other.adopted].sort(), [false, true]);
  assert.equal(one.info.ScratchOrg, other.info.ScratchOrg);
  assert.equal(hub.hub.table('ActiveScratchOrg').size, 1);
});

test('an org whose request got no answer is not taken for its own: it may be another’s', async () => {
  hub.faults.add({ method: 'POST', path: /ScratchOrgInfo$/, count: 1, effect: { kind: 'lost-answer' } });
  const { info, adopted } = await make(deskWith(), 'a@x.test');
  assert.equal(info.Status, 'Active');
  assert.equal(adopted, true);
  assert.equal(hub.hub.table('ScratchOrgInfo').size, 1, 'it was asked for once');
});

test('a username that only a refused duplicate has is taken', async () => {
  const { username, info } = hub.createScratchOrg({ username: 'a@x.test' });
  hub.deleteScratchOrg(username);
  hub.hub.table('ScratchOrgInfo').delete(info.Id);
  await assert.rejects(make(deskWith(), 'a@x.test'), UsernameTaken);
});

test('so is that of an org which was deleted', async () => {
  hub.createScratchOrg({ username: 'a@x.test', status: 'Deleted' });
  await assert.rejects(make(deskWith(), 'a@x.test'), UsernameTaken);
});

test('no more are in flight than may be', async () => {
  const desk = deskWith({ concurrency: 2 });
  let most = 0;
  const watch = setInterval(() => {
    const infos = hub.hub.table('ScratchOrgInfo').rows();
    most = Math.max(most, infos.filter(({ Status }) => Status === 'New' || Status === 'Creating').length);
  }, 1);
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => make(desk, `${name}@x.test`)));
  clearInterval(watch);
  assert.equal(posts(), 5);
  assert.ok(most <= 2, `${most} at once`);
});

test('once the allocation is used up no further request is sent', async () => {
  hub.settings.limits.activeScratchOrgs = 0;
  const desk = deskWith({ concurrency: 1 });
  const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((name) => make(desk, `${name}@x.test`)));
  for (const outcome of outcomes) {
    assert.ok(outcome.status === 'rejected' && outcome.reason instanceof ApiFailure);
    assert.match(outcome.reason.message, /active scratch org limit/);
  }
  assert.equal(posts(), 1);
  assert.equal(desk.hasRoom, false);
});

test('room is counted by signups that were taken', async () => {
  const desk = deskWith({ remaining: 2 });
  await make(desk, 'a@x.test');
  assert.equal(desk.hasRoom, true);
  await make(desk, 'b@x.test');
  assert.equal(desk.hasRoom, false);
});

const spendNothing: Record<string, (desk: SignupDesk) => Promise<unknown>> = {
  'that the hub refused': (desk) => {
    hub.signupFaults.push({ count: 1, refusal: { errorCode: 'INVALID_FIELD', message: 'No such column' } });
    return assert.rejects(make(desk, 'a@x.test'), /INVALID_FIELD/);
  },
  'that met a username which is taken': (desk) => {
    hub.signupFaults.push({ count: 1, refusal: { errorCode: 'C-1007', message: 'Duplicate username' } });
    return assert.rejects(make(desk, 'a@x.test'), UsernameTaken);
  },
  'that was lost on its way, each time': async (desk) => {
    hub.faults.add({ method: 'POST', path: /ScratchOrgInfo$/, effect: { kind: 'reset' } });
    await assert.rejects(make(desk, 'a@x.test'), ApiFailure);
    assert.equal(posts(), 3);
    hub.faults.clear();
  },
};
for (const [which, fail] of Object.entries(spendNothing)) {
  test(`a request ${which} spends nothing of the allocation`, async () => {
    const desk = deskWith({ remaining: 1 });
    await fail(desk);
    assert.equal(desk.hasRoom, true);
    await make(desk, 'b@x.test');
    assert.equal(desk.hasRoom, false);
  });
}

test('a signup that failed is thrown with Salesforce’s code', async () => {
  hub.signupFaults.push({ errorCode: 'S-2006' });
  await assert.rejects(make(deskWith(), 'a@x.test'), /S-2006/);
});

test('one that was stopped is not begun', async () => {
  await assert.rejects(
    make(deskWith({ signal: AbortSignal.abort(new Error('stopped')) }), 'a@x.test'),
    /stopped/,
  );
  assert.equal(posts(), 0);
});

test('one whose place comes after the stop is not begun either', async () => {
  const stop = new AbortController();
  const desk = deskWith({ concurrency: 1, signal: stop.signal });
  const first = make(desk, 'a@x.test', { onStart: () => stop.abort(new Error('stopped')) });
  await assert.rejects(make(desk, 'b@x.test'), /stopped/);
  await assert.rejects(first);
  assert.ok(posts() <= 1);
});

test('its beginning is told once there is a place', async () => {
  const begun: string[] = [];
  const desk = deskWith({ concurrency: 1 });
  const first = make(desk, 'a@x.test', { onStart: () => begun.push('a') });
  const second = make(desk, 'b@x.test', { onStart: () => begun.push('b') });
  await first;
  assert.equal(begun[0], 'a');
  await second;
  assert.deepEqual(begun, ['a', 'b']);
});

test('the code that opens an org is read for the CLI’s app, and for no other', async () => {
  const { info } = await make(deskWith(), 'a@x.test');
  assert.ok((info.AuthCode ?? '').length > 10);
  hub.addApp({ consumerKey: 'own', certificate: rsaKey().certificate });
  const own = await make(deskWith(), 'b@x.test', { consumerKey: 'own' });
  assert.equal(own.info.AuthCode, undefined);
});

test('a signup that somebody deletes meanwhile is named as that', async () => {
  await make(deskWith(), 'a@x.test');
  hub.deleteScratchOrg('a@x.test');
  await assert.rejects(deskWith().wait('a@x.test'), {
    kind: 'signup/deleted',
    what: 'a@x.test was deleted while it was set up.',
  });
});

test('a signup that another run began is waited for, and adopted', async () => {
  const { username } = hub.createScratchOrg({ username: 'a@x.test' });
  const { info, adopted } = await deskWith().wait(username);
  assert.deepEqual([info.Status, adopted], ['Active', true]);
  await assert.rejects(deskWith().wait('nobody@x.test'), { kind: 'signup/lost' });
  assert.equal(posts(), 0);
});

test('a signup that the hub took and no longer knows is lost, not taken by somebody', async () => {
  const forgets = hub.hub.table('ScratchOrgInfo');
  const making = make(deskWith(), 'a@x.test');
  const watch = setInterval(() => {
    for (const row of forgets.rows()) forgets.delete(row.Id);
  }, 1);
  await assert.rejects(making, { kind: 'signup/lost' });
  clearInterval(watch);
});

test('between looks for a signup whose answer was lost, pauses grow', async () => {
  hub.faults.add({ method: 'POST', path: /ScratchOrgInfo$/, effect: { kind: 'reset' } });
  await assert.rejects(make(deskWith(), 'a@x.test'), ApiFailure);
  assert.deepEqual(wire.slept.slice(0, 3), [1000, 2000, 3000]);
});
