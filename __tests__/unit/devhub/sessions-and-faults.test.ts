import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { apiRefusals, loginRefusals, startDevHub } from '../../../devhub/index.ts';
import type { DevHub, FaultEffect } from '../../../devhub/index.ts';
import { addApp, Api, login, postForm, requestToken } from './client.ts';

describe('sessions', () => {
  let hub: DevHub;
  before(async () => {
    hub = await startDevHub();
    addApp(hub);
  });
  after(async () => hub.close());

  const invalid = [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }];

  it('are needed for everything but the list of versions', async () => {
    const api = new Api(hub.productionUrl, 'nonsense');
    const refused = await api.send('GET', '/limits');
    assert.equal(refused.status, 401);
    assert.deepEqual(refused.body, invalid);
    assert.equal((await api.send('GET', '//services/data')).status, 200);
  });

  it('say whose they are', async () => {
    const api = new Api(hub.productionUrl, await login(hub));
    const { body } = await api.send('GET', '//services/oauth2/userinfo');
    const { preferred_username: username, organization_id: org } = body as Record<string, string>;
    assert.deepEqual([username, org], [hub.hubUsername, hub.hub.id]);
    const stranger = await new Api(hub.productionUrl, 'nonsense').send('GET', '//services/oauth2/userinfo');
    assert.deepEqual([stranger.status, stranger.text], [403, 'Bad_OAuth_Token']);
  });

  it('end when they are revoked, once', async () => {
    const token = await login(hub);
    const url = `${hub.productionUrl}/services/oauth2/revoke`;
    const revoked = await postForm(url, { token });
    assert.deepEqual([revoked.status, revoked.text], [200, '']);
    assert.deepEqual((await new Api(hub.productionUrl, token).send('GET', '/limits')).body, invalid);
    assert.equal((await postForm(url, { token })).status, 400);
  });

  it('end when the server says so: for an org, a user, or all', async () => {
    hub.createScratchOrg({ username: 's1@acme.example' });
    const api = new Api(hub.productionUrl, await login(hub));
    const scratch = new Api(hub.sandboxUrl, await login(hub, 's1@acme.example'));
    hub.expireSessions('s1@acme.example');
    assert.equal((await scratch.send('GET', '/limits')).status, 401);
    assert.equal((await api.send('GET', '/limits')).status, 200);
    hub.expireSessions(hub.hub);
    assert.equal((await api.send('GET', '/limits')).status, 401);
    assert.equal(hub.openSessions(), 0);
  });

  it('are logged with user, grant, path and status', async () => {
    hub.requests.length = 0;
    const api = new Api(hub.productionUrl, await login(hub));
    await api.query('SELECT Id FROM User');
    const seen = hub.requests.map(({ at: _at, milliseconds: _ms, ...entry }) => entry);
    const common = { listener: 'production', username: hub.hubUsername, status: 200 };
    assert.deepEqual(seen, [
      { ...common, method: 'POST', path: '/services/oauth2/token', grant: 'jwt-bearer' },
      { ...common, method: 'GET', path: '/services/data/v65.0/query', soql: 'SELECT Id FROM User' },
    ]);
  });
});

describe('faults', () => {
  let hub: DevHub;
  let api: Api;
  before(async () => {
    hub = await startDevHub();
    addApp(hub);
    api = new Api(hub.productionUrl, await login(hub));
  });
  afterEach(() => hub.faults.clear());
  after(async () => hub.close());

  const account = { Name: 'Acme' };
  const statuses: { effect: FaultEffect; status: number; says: RegExp }[] = [
    { effect: { kind: 'server-error' }, status: 503, says: /^<!DOCTYPE HTML>/ },
    { effect: { kind: 'server-error', status: 502 }, status: 502, says: /^<!DOCTYPE HTML>/ },
    { effect: { kind: 'gone' }, status: 420, says: /^<!DOCTYPE HTML>/ },
    { effect: { kind: 'too-many-requests' }, status: 429, says: /^$/ },
    { effect: { kind: 'request-limit' }, status: 403, says: /REQUEST_LIMIT_EXCEEDED/ },
    {
      effect: { kind: 'refuse', refusal: apiRefusals.apiDisabled() },
      status: 403,
      says: /API_DISABLED_FOR_ORG/,
    },
    { effect: { kind: 'answer', status: 418, body: { a: 1 } }, status: 418, says: /^{"a":1}$/ },
  ];
  for (const { effect, status, says } of statuses) {
    it(`answers ${status} for ${effect.kind}`, async () => {
      hub.faults.add({ path: '/services/data/v65.0/limits', effect });
      const answer = await api.send('GET', '/limits');
      assert.equal(answer.status, status);
      assert.match(answer.text, says);
    });
  }

  it('breaks the connection before the work is done, or after', async () => {
    const count = async (): Promise<unknown> =>
      ((await api.query('SELECT COUNT() FROM Account')).body as { totalSize: number }).totalSize;
    const before = await count();
    for (const [kind, made] of [
      ['reset', 0],
      ['lost-answer', 1],
    ] as const) {
      hub.faults.add({ method: 'POST', count: 1, effect: { kind } });
      await assert.rejects(api.send('POST', '/sobjects/Account', account), /fetch failed/);
      assert.equal(await count(), Number(before) + made, kind);
    }
  });

  it('cuts off the JSON of an answer', async () => {
    hub.faults.add({ path: /limits/, effect: { kind: 'malformed' } });
    const answer = await api.send('GET', '/limits');
    assert.equal(answer.status, 200);
    assert.equal(answer.body, undefined);
    assert.match(answer.text, /^{/);
  });

  const afterwards = [
    ['empty', 201, /^$/],
    ['page', 200, /<html/],
  ] as const;
  for (const [kind, status, says] of afterwards) {
    it(`does the work and answers ${kind}`, async () => {
      const rows = hub.hub.table('Account').size;
      hub.faults.add({ method: 'POST', count: 1, effect: { kind } });
      const answer = await api.send('POST', '/sobjects/Account', account);
      assert.equal(answer.status, status);
      assert.match(answer.text.trim(), says);
      assert.equal(hub.hub.table('Account').size, rows + 1);
      hub.faults.add({ method: 'POST', count: 1, effect: { kind } });
      assert.equal((await api.send('POST', '/sobjects/Account', {})).status, 400, 'a refusal stays one');
    });
  }

  for (const [kind, made] of [
    ['stall', 0],
    ['stalled-answer', 1],
  ] as const) {
    it(`lets a client wait: ${kind}`, async () => {
      const rows = hub.hub.table('Account').size;
      hub.faults.add({ method: 'POST', count: 1, effect: { kind } });
      const response = fetch(`${hub.productionUrl}/services/data/v65.0/sobjects/Account`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${hub.openSession(hub.hubUsername)}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(account),
        signal: AbortSignal.timeout(200),
      });
      await assert.rejects(response, { name: 'TimeoutError' });
      assert.equal(hub.hub.table('Account').size, rows + made);
    });
  }

  it('hits what a function picks, by whose session it is', async () => {
    const usernames: (string | undefined)[] = [];
    hub.faults.add({
      path: '/services/data/v65.0/limits',
      when: ({ username }) => usernames.push(username) === 2,
      effect: { kind: 'server-error' },
    });
    assert.equal((await api.send('GET', '/limits')).status, 200);
    assert.equal((await api.send('GET', '/limits')).status, 503);
    assert.deepEqual(usernames, [hub.hubUsername, hub.hubUsername]);
  });

  it('counts the requests that are open at once', async () => {
    hub.faults.add({ effect: { kind: 'latency', milliseconds: 100 } });
    await Promise.all(Array.from({ length: 7 }, () => api.send('GET', '/limits')));
    assert.equal(hub.openRequests.mostOfOneOrg, 7);
    assert.equal(hub.openRequests.mostInAll, 7);
  });

  it('hits so many requests of one listener after letting some through', async () => {
    hub.faults.add({ listener: 'production', skip: 1, count: 2, effect: { kind: 'server-error' } });
    const seen: number[] = [];
    for (let n = 0; n < 4; n++) seen.push((await api.send('GET', '/limits')).status);
    assert.deepEqual(seen, [200, 503, 503, 200]);
  });

  it('is taken away by what adding it gave back', async () => {
    const remove = hub.faults.add({ effect: { kind: 'server-error' } });
    remove();
    assert.equal((await api.send('GET', '/limits')).status, 200);
  });

  it('can refuse logins with any of the words that Salesforce has', async () => {
    hub.faults.add({
      path: '/services/oauth2/token',
      count: 1,
      effect: { kind: 'refuse', refusal: loginRefusals.ipRestricted() },
    });
    const refused = await requestToken(hub.productionUrl);
    assert.deepEqual(refused.body, { error: 'invalid_grant', error_description: 'ip restricted' });
    assert.equal((await requestToken(hub.productionUrl)).status, 200);
  });

  it('delays', async () => {
    hub.faults.add({ effect: { kind: 'latency', milliseconds: 50 } });
    const started = performance.now();
    await api.send('GET', '/limits');
    assert.ok(performance.now() - started >= 49);
  });
});

describe('records', () => {
  let hub: DevHub;
  let api: Api;
  before(async () => {
    hub = await startDevHub();
    api = Api.ofHub(hub);
  });
  after(async () => hub.close());

  it('are created, read, changed and deleted', async () => {
    const created = await api.send('POST', '/sobjects/Account', { Name: 'Acme' });
    assert.equal(created.status, 201);
    const { id, success } = created.body as { id: string; success: boolean };
    assert.equal(success, true);
    assert.equal((await api.send('PATCH', `/sobjects/Account/${id}`, { Industry: 'Energy' })).status, 204);
    const read = await api.send('GET', `/sobjects/Account/${id.slice(0, 15)}?fields=Name,Industry`);
    assert.deepEqual(read.body, {
      attributes: { type: 'Account', url: `/services/data/v65.0/sobjects/Account/${id}` },
      Name: 'Acme',
      Industry: 'Energy',
    });
    assert.equal((await api.send('DELETE', `/sobjects/Account/${id}`)).status, 204);
    assert.equal((await api.send('GET', `/sobjects/Account/${id}`)).status, 404);
  });

  it('are described', async () => {
    const { sobjects } = (await api.send('GET', '/sobjects')).body as { sobjects: { name: string }[] };
    assert.ok(sobjects.some(({ name }) => name === 'ScratchOrgInfo'));
    const { fields, keyPrefix } = (await api.send('GET', '/sobjects/Account/describe')).body as {
      fields: { name: string; referenceTo: string[] }[];
      keyPrefix: string;
    };
    assert.equal(keyPrefix, '001');
    assert.deepEqual(fields.find(({ name }) => name === 'ParentId')?.referenceTo, ['Account']);
  });

  it('are not taken for objects that are not there, nor as broken JSON', async () => {
    const notFound = await api.send('POST', '/sobjects/Nothing__c', {});
    assert.deepEqual(notFound.body, [
      { message: 'The requested resource does not exist', errorCode: 'NOT_FOUND' },
    ]);
    const response = await fetch(`${hub.productionUrl}/services/data/v65.0/sobjects/Account`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${hub.openSession(hub.hubUsername)}`,
        'content-type': 'application/json',
      },
      body: '{"Name":',
    });
    assert.equal(response.status, 400);
    const [error] = (await response.json()) as { errorCode: string }[];
    assert.equal(error?.errorCode, 'JSON_PARSER_ERROR');
  });
});
