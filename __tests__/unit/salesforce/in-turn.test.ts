import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { type DevHub, startDevHub } from '../../../devhub/index.ts';
import { revoke } from '../../../src/salesforce/wire/login.ts';
import { bounded } from '../../../src/salesforce/wire/in-turn.ts';
import { hubClient, scratchOrgClient, testWire } from './org-clients.ts';

let hub: DevHub;
beforeEach(async () => {
  hub = await startDevHub();
  hub.faults.add({ effect: { kind: 'latency', milliseconds: 30 } });
});
afterEach(() => hub.close());

const soql = 'SELECT Id FROM Organization';
const times = <T>(count: number, work: () => Promise<T>): Promise<T>[] => Array.from({ length: count }, work);

test('an org gets no more than 25 requests at once', async () => {
  const client = hubClient(hub, testWire(hub));
  const rows = await Promise.all(times(70, () => client.query(soql)));
  assert.equal(rows.length, 70);
  assert.equal(hub.openRequests.mostOfOneOrg, 25);
});

test('all orgs of a job get no more than 50 at once, logins and revocations among them', async () => {
  const wire = bounded(testWire(hub));
  const clients = ['a@x.test', 'b@x.test', 'c@x.test', 'd@x.test'].map((username) => {
    hub.createScratchOrg({ username });
    return scratchOrgClient(hub, username, wire);
  });
  await Promise.all([
    ...clients.flatMap((client) => times(20, () => client.query(soql))),
    ...clients.flatMap(({ session }) => times(5, () => revoke({ ...session, accessToken: 'none' }, wire))),
  ]);
  assert.equal(hub.openRequests.mostInAll, 50);
});
