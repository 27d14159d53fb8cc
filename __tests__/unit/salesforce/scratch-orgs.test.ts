import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { apiRefusals, startDevHub, type DevHub } from '../../../devhub/index.ts';
import { Problem } from '../../../src/problem.ts';
import { apiFailureMeaning } from '../../../src/salesforce/errors/api.ts';
import { ApiFailure } from '../../../src/salesforce/wire/api-failure.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { readAllocation } from '../../../src/salesforce/scratch-orgs/allocation.ts';
import { isDevHub } from '../../../src/salesforce/scratch-orgs/dev-hub.ts';
import {
  decisiveSignup,
  deleteScratchOrg,
  findActiveScratchOrgs,
  findScratchOrgInfos,
  readSignups,
  requestSignup,
  type ScratchOrgInfo,
} from '../../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import { hubClient, scratchOrgClient, testWire, type TestWire } from './org-clients.ts';

const record = (username: string): Record<string, unknown> => ({
  Username: username,
  Edition: 'Developer',
  OrgName: 'Acme',
  DurationDays: 1,
  ConnectedAppConsumerKey: 'PlatformCLI',
  ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
});

void describe('signups', () => {
  let hub: DevHub;
  let wire: TestWire;
  let client: OrgClient;
  beforeEach(async () => {
    hub = await startDevHub({ limits: { activeScratchOrgs: 3, dailyScratchOrgs: 4 } });
    wire = testWire(hub);
    client = hubClient(hub, wire);
  });
  afterEach(() => hub.close());

  const queries = (): number => hub.requests.filter(({ path }) => path.endsWith('/query')).length;

  it('are asked for, and read until they are active', async () => {
    const request = await requestSignup(client, record('one@acme.example'));
    assert.equal(request.outcome, 'requested');
    const [info] = await readSignups(client, ['one@acme.example']);
    assert.equal(info?.Status, 'Active');
    assert.equal(info.SignupUsername, 'one@acme.example');
    assert.match(info.ScratchOrg ?? '', /^00D\w{12}$/);
  });

  it('are read for many usernames by one query', async () => {
    await requestSignup(client, record('one@acme.example'));
    await requestSignup(client, record('two@acme.example'));
    const usernames = Array.from({ length: 50 }, (_, index) => `org-${index}@acme.example`);
    const infos = await readSignups(client, [...usernames, 'one@acme.example', 'two@acme.example']);
    assert.deepEqual(infos.map((info) => info.SignupUsername).sort(), [
      'one@acme.example',
      'two@acme.example',
    ]);
    assert.equal(queries(), 1);
  });

  it('are read by several queries where one would be too long for a URL', async () => {
    const long = Array.from({ length: 200 }, (_, index) => `${'x'.repeat(60)}-${index}@acme.example`);
    await requestSignup(client, record(long[199] ?? ''));
    assert.equal((await readSignups(client, long)).length, 1);
    assert.ok(queries() > 1);
    const longest = Math.max(...hub.requests.map(({ soql }) => encodeURIComponent(soql ?? '').length));
    assert.ok(longest < 13_000, `${longest} characters`);
  });

  it('are found by a condition', async () => {
    await requestSignup(client, record('one@acme.example'));
    await requestSignup(client, record('two@acme.example'));
    const infos = await findScratchOrgInfos(client, "Username LIKE 'one@%'");
    assert.deepEqual(
      infos.map((info) => info.SignupUsername),
      ['one@acme.example'],
    );
  });

  it('of one username twice end in C-1007 for the second, and the first one decides', async () => {
    await requestSignup(client, record('one@acme.example'));
    await readSignups(client, ['one@acme.example']);
    await requestSignup(client, record('one@acme.example'));
    const infos = await readSignups(client, ['one@acme.example']);
    assert.deepEqual(
      infos.map((info) => info.ErrorCode),
      [null, 'C-1007'],
    );
    assert.equal(decisiveSignup(infos)?.Status, 'Active');
  });

  it('are refused at the active limit, at once', async () => {
    for (const name of ['one', 'two', 'three']) await requestSignup(client, record(`${name}@acme.example`));
    await assert.rejects(requestSignup(client, record('four@acme.example')), (error: unknown) => {
      assert.ok(error instanceof ApiFailure);
      assert.equal(apiFailureMeaning(error).kind, 'signup/active-limit');
      return true;
    });
    assert.deepEqual(wire.slept, []);
  });

  it('are refused at the daily limit, and deleting an org does not help', async () => {
    for (const name of ['one', 'two', 'three', 'four']) {
      await requestSignup(client, record(`${name}@acme.example`));
      await readSignups(client, [`${name}@acme.example`]);
      hub.deleteScratchOrg(`${name}@acme.example`);
    }
    await assert.rejects(requestSignup(client, record('five@acme.example')), (error: unknown) => {
      assert.ok(error instanceof ApiFailure);
      assert.equal(apiFailureMeaning(error).kind, 'signup/daily-limit');
      return true;
    });
  });

  it('are sent again when the hub was too busy to take them', async () => {
    hub.faults.add({ method: 'POST', count: 1, effect: { kind: 'too-many-requests', retryAfterSeconds: 9 } });
    assert.equal((await requestSignup(client, record('one@acme.example'))).outcome, 'requested');
    assert.deepEqual(wire.slept, [9000]);
  });

  it('are not sent again when the answer was lost: the org is found by its username', async () => {
    hub.faults.add({ method: 'POST', count: 1, effect: { kind: 'lost-answer' } });
    await assert.rejects(requestSignup(client, record('one@acme.example')), ApiFailure);
    assert.equal(hub.hub.table('ScratchOrgInfo').size, 1);
    assert.equal((await readSignups(client, ['one@acme.example'])).length, 1);
  });

  it('are read again after errors of Salesforce’s side', async () => {
    hub.faults.add({ method: 'GET', count: 1, effect: { kind: 'server-error' } });
    hub.faults.add({ method: 'GET', skip: 1, count: 1, effect: { kind: 'malformed' } });
    assert.deepEqual(await readSignups(client, ['one@acme.example']), []);
    assert.equal(wire.slept.length, 2);
  });

  it('count against the allocation', async () => {
    await requestSignup(client, record('one@acme.example'));
    assert.deepEqual(await readAllocation(client), {
      active: { max: 3, remaining: 2 },
      daily: { max: 4, remaining: 3 },
    });
  });

  it('have no allocation in a scratch org', async () => {
    hub.createScratchOrg({ username: 'scratch@acme.example' });
    const scratch = scratchOrgClient(hub, 'scratch@acme.example', wire);
    const answer = await readAllocation(scratch);
    assert.ok(answer instanceof Problem);
    assert.equal(answer.kind, 'api/limits-refused');
  });

  it('have limits where Dev Hub is off, which says nothing: their object does', async () => {
    assert.equal(await isDevHub(client), true);
    hub.disableDevHub();
    const answer = await readAllocation(client);
    assert.ok(!(answer instanceof Problem));
    assert.equal(answer.active.max, 3);
    assert.equal(await isDevHub(client), false);
    hub.faults.add({ effect: { kind: 'refuse', refusal: apiRefusals.apiDisabled() } });
    await assert.rejects(isDevHub(client), /API_DISABLED_FOR_ORG/);
  });

  it('are given back by deleting the org, once or twice', async () => {
    await requestSignup(client, record('one@acme.example'));
    const [info] = await readSignups(client, ['one@acme.example']);
    const active = await findActiveScratchOrgs(client, [info?.ScratchOrg ?? '']);
    assert.equal(active.length, 1);
    await deleteScratchOrg(client, active[0]?.Id ?? '');
    await deleteScratchOrg(client, active[0]?.Id ?? '');
    assert.equal((await readSignups(client, ['one@acme.example']))[0]?.Status, 'Deleted');
    const answer = await readAllocation(client);
    assert.ok(!(answer instanceof Problem));
    assert.equal(answer.active.remaining, 3);
    assert.deepEqual(await findActiveScratchOrgs(client, [info?.ScratchOrg ?? '']), []);
  });
});

void describe('several records of one username', () => {
  const info = (Status: string, CreatedDate: string, ErrorCode: string | null = null): ScratchOrgInfo => ({
    Id: `${Status}-${CreatedDate}`,
    Username: 'one@acme.example',
    SignupUsername: null,
    Status,
    ErrorCode,
    ScratchOrg: null,
    LoginUrl: null,
    CreatedDate,
    ExpirationDate: null,
    ConnectedAppConsumerKey: null,
  });
  const decides = (...infos: ScratchOrgInfo[]): string | undefined => decisiveSignup(infos)?.Id;

  it('are decided by the one that is alive, or on its way', () => {
    assert.equal(
      decides(info('Error', '3', 'C-1007'), info('Active', '1'), info('Deleted', '2')),
      'Active-1',
    );
    assert.equal(decides(info('Error', '2', 'C-1007'), info('Creating', '1')), 'Creating-1');
  });

  it('are decided by the newest of those that are gone, a refused duplicate last', () => {
    assert.equal(decides(info('Deleted', '1'), info('Error', '2', 'C-1007')), 'Deleted-1');
    assert.equal(decides(info('Error', '1', 'C-9999'), info('Deleted', '2')), 'Deleted-2');
    assert.equal(decides(), undefined);
  });
});
