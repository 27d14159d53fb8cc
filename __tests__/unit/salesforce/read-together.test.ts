import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { type DevHub, startDevHub } from '../../../devhub/index.ts';
import { ApiFailure } from '../../../src/salesforce/wire/api-failure.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { readTogether } from '../../../src/salesforce/wire/read-together.ts';
import { hubClient, testWire } from './org-clients.ts';

async function start(t: TestContext): Promise<{ readonly hub: DevHub; readonly client: OrgClient }> {
  const hub = await startDevHub();
  t.after(() => hub.close());
  return { hub, client: hubClient(hub, testWire(hub)) };
}

const users = { query: 'SELECT Username FROM User' };
const describePath = { path: '/sobjects/User/describe' };

function paths(hub: DevHub): string[] {
  return hub.requests.map(({ method, path }) => `${method} ${path.replace('/services/data/v65.0', '')}`);
}

describe('several reads', () => {
  test('are one request, each with its own result', async (t) => {
    const { hub, client } = await start(t);
    const wrong = { query: 'SELECT Id FROM NoSuchThing' };
    const [records, refused, described] = await readTogether(client, [users, wrong, describePath]);
    assert.deepEqual(paths(hub), ['POST /composite']);
    assert.equal(records?.status, 'fulfilled');
    assert.ok((records.value as { Username: string }[]).some(({ Username }) => Username === hub.hubUsername));
    assert.equal(refused?.status, 'rejected');
    assert.ok(refused.reason instanceof ApiFailure);
    assert.equal(refused.reason.errors[0]?.errorCode, 'INVALID_TYPE');
    assert.equal(described?.status, 'fulfilled');
    assert.equal((described.value as { name: string }).name, 'User');
  });

  test('go by themselves where the org takes none together', async (t) => {
    const { hub, client } = await start(t);
    const body = [{ errorCode: 'NOT_FOUND', message: 'no' }];
    hub.faults.add({ path: /\/composite$/, effect: { kind: 'answer', status: 404, body } });
    const results = await readTogether(client, [users, describePath]);
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'fulfilled'],
    );
    assert.deepEqual(paths(hub).toSorted(), ['GET /query', 'GET /sobjects/User/describe', 'POST /composite']);
  });

  test('are sent again together where the answer is lost or cut, and one that fails for now by itself', async (t) => {
    const { hub, client } = await start(t);
    hub.faults.add({ path: /\/composite$/, count: 1, effect: { kind: 'lost-answer' } });
    hub.faults.add({ path: /\/composite$/, skip: 1, count: 1, effect: { kind: 'malformed' } });
    hub.faults.add({ path: /\/query/, count: 1, effect: { kind: 'server-error' } });
    const [records, described] = await readTogether(client, [users, describePath]);
    assert.equal(records?.status, 'fulfilled');
    assert.equal(described?.status, 'fulfilled');
  });

  test('bring all records of a query that has more than one page', async (t) => {
    const { hub, client } = await start(t);
    for (let number = 0; number < 2100; number += 1) hub.hub.insert('Account', { Name: `A ${number}` });
    const [accounts] = await readTogether(client, [{ query: 'SELECT Name FROM Account' }, users]);
    assert.equal(accounts?.status, 'fulfilled');
    const count = (await client.query('SELECT Name FROM Account')).length;
    assert.ok(count >= 2100);
    assert.equal((accounts.value as unknown[]).length, count);
  });
});
