import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { startDevHub, type DevHub } from '../../../devhub/index.ts';
import { ApiFailure } from '../../../src/salesforce/wire/api-failure.ts';
import { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import type { Wire } from '../../../src/salesforce/wire/wire.ts';
import { hubClient, testWire, type TestWire } from './org-clients.ts';

let hub: DevHub;
let wire: TestWire;
beforeEach(async () => {
  hub = await startDevHub();
  wire = testWire(hub);
});
afterEach(() => hub.close());

const calls = (): number => hub.requests.length;

describe('a session that has ended', () => {
  let logins: number;
  beforeEach(() => {
    logins = 0;
  });

  function renewing(through: Wire = wire): OrgClient {
    const { session } = hubClient(hub, through);
    return new OrgClient(session, through, async () => {
      logins += 1;
      return { ...session, accessToken: hub.openSession(hub.hubUsername) };
    });
  }

  it('is renewed once for all calls that meet its end together', async () => {
    const client = renewing();
    const { accessToken } = client.session;
    hub.expireSessions();
    await Promise.all([client.get('/limits'), client.get('/limits'), client.get('/sobjects')]);
    assert.equal(logins, 1);
    assert.notEqual(client.session.accessToken, accessToken);
  });

  it('is not renewed again for an answer that comes late, when another call has renewed it', async () => {
    const gate = Promise.withResolvers<undefined>();
    let held = 0;
    const client = renewing({
      ...wire,
      fetch: async (url, options) => {
        const answer = await fetch(url, options);
        if (answer.url.endsWith('/sobjects') && ++held === 1) await gate.promise;
        return answer;
      },
    });
    hub.expireSessions();
    const [slow, quick] = [client.get('/sobjects'), client.get('/limits')];
    await quick;
    gate.resolve(undefined);
    await slow;
    assert.equal(held, 2, 'the late call was sent again');
    assert.equal(logins, 1);
  });

  it('is renewed again when the new one ends, too', async () => {
    const client = renewing();
    for (let end = 1; end <= 2; end += 1) {
      hub.expireSessions();
      await client.get('/limits');
      assert.equal(logins, end);
    }
  });

  it('is given up when the new one is refused as well', async () => {
    const { session } = hubClient(hub, wire);
    const client = new OrgClient(session, wire, async () => {
      logins += 1;
      return { ...session, accessToken: 'not a session' };
    });
    hub.expireSessions();
    await assert.rejects(client.get('/limits'), /INVALID_SESSION_ID/);
    assert.equal(logins, 1);
  });

  it('is an ordinary refusal for who can’t log in again', async () => {
    const client = hubClient(hub, wire);
    hub.expireSessions();
    await assert.rejects(client.get('/limits'), /INVALID_SESSION_ID/);
    assert.equal(calls(), 1);
  });

  it('is not what another refusal says', async () => {
    const body = [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'insufficient access rights' }];
    hub.faults.add({ effect: { kind: 'answer', status: 403, body } });
    await assert.rejects(renewing().get('/limits'), ApiFailure);
    assert.equal(logins, 0);
  });
});

describe('a call that fails', () => {
  const account = { Name: 'Acme' };
  const accounts = (): number => hub.hub.table('Account').rows().length;

  it('is sent again as a read, and never as a write unless it says how', async () => {
    const client = hubClient(hub, wire);
    hub.faults.add({ count: 1, effect: { kind: 'server-error' } });
    await client.get('/limits');
    assert.equal(calls(), 2);
    hub.faults.add({ count: 1, effect: { kind: 'server-error' } });
    await assert.rejects(client.post('/sobjects/Account', account), ApiFailure);
    assert.equal(calls(), 3);
  });

  it('may be sent again as a write that was certainly not done, and only then', async () => {
    const client = hubClient(hub, wire);
    const before = accounts();
    const options = { repeat: 'if-undone' } as const;
    hub.faults.add({ count: 1, effect: { kind: 'too-many-requests', retryAfterSeconds: 9 } });
    await client.post('/sobjects/Account', account, options);
    assert.deepEqual(wire.slept, [9000]);
    assert.equal(accounts() - before, 1);
    hub.faults.add({ count: 1, effect: { kind: 'lost-answer' } });
    await assert.rejects(client.post('/sobjects/Account', account, options), ApiFailure);
    assert.equal(accounts() - before, 2, 'done, and not done twice');
  });

  it('says what was asked, without its query', async () => {
    hub.faults.add({ effect: { kind: 'answer', status: 404, body: [] } });
    await assert.rejects(hubClient(hub, wire).get('/limits?secret=1'), (error: unknown) => {
      assert.ok(error instanceof ApiFailure);
      assert.equal(error.request, 'GET /limits');
      assert.doesNotMatch(error.message, /secret/);
      return true;
    });
  });

  it('says that an answer is not JSON', async () => {
    hub.faults.add({ effect: { kind: 'answer', status: 200, body: 'Down for maintenance' } });
    await assert.rejects(
      hubClient(hub, wire).get('/limits', { repeat: 'never' }),
      /HTTP 200, and the answer is not JSON/,
    );
  });

  it('stops at once when it is told to', async () => {
    const client = hubClient(hub, wire);
    await assert.rejects(
      client.get('/limits', { signal: AbortSignal.abort(new Error('stopped')) }),
      /stopped/,
    );
    assert.equal(calls(), 0);
  });
});

it('a query brings all its pages', async () => {
  for (let n = 0; n < 2001; n += 1) hub.hub.insert('Contact', { LastName: `Fox ${n}` });
  const rows = await hubClient(hub, wire).query<{ LastName: string }>('SELECT LastName FROM Contact');
  assert.equal(new Set(rows.map(({ LastName }) => LastName)).size, 2001);
});
