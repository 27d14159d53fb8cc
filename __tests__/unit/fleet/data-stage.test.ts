import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { startDevHub, type DevHub, type Org } from '../../../devhub/index.ts';
import { OrgLost } from '../../../src/fleet/stages/failure.ts';
import type { FleetOrg } from '../../../src/fleet/stages/stage.ts';
import { Journal } from '../../../src/fleet/stages/journal.ts';
import { dataStage } from '../../../src/fleet/stages/data.ts';
import { planBatches } from '../../../src/salesforce/data/batches.ts';
import { scratchOrgClient, testWire } from '../salesforce/org-clients.ts';

const patience = 60_000;
const username = 'dev@x.test';
const accounts = ['Nordwind', 'Meridian'].map((Name, index) => ({
  attributes: { type: 'Account', referenceId: `AccountRef${index + 1}` },
  Name,
}));
const batches = planBatches([
  { path: 'Account.json', scope: 'Account.json', sobject: 'Account', records: accounts },
]);
const stage = dataStage({ data: { batches, records: 2 }, hash: 'd1' }, patience);

let hub: DevHub;
let folder: string;
let inHub: Org;

beforeEach(async () => {
  hub = await startDevHub();
  const { org } = hub.createScratchOrg({ username });
  assert.ok(org);
  inHub = org;
  folder = mkdtempSync(join(tmpdir(), 'data-stage-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await hub.close();
});

/** The org as one job sees it, with that job's own journal. */
function seenBy(job: string): FleetOrg {
  const wire = testWire(hub);
  return {
    label: 'dev-1',
    id: inHub.id.slice(0, 15),
    client: scratchOrgClient(hub, username, wire),
    journal: new Journal(join(folder, job)),
    signal: new AbortController().signal,
    adopted: job !== 'maker',
    note: () => undefined,
  };
}

function began(org: FleetOrg): void {
  org.journal.append({ event: 'began', org: org.id, at: org.client.wire.now() });
}

function accountsIn(): number {
  return inHub.table('Account').size;
}

test('its maker imports at once', async () => {
  const maker = seenBy('maker');
  began(maker);
  const before = hub.requests.length;
  await stage.run(maker);
  assert.equal(accountsIn(), 2);
  assert.equal(hub.requests.length - before, 1, 'without a look before');
});

test('another job watches for as long as it takes, and then imports', async () => {
  const other = seenBy('other');
  const started = hub.clock.now();
  await stage.run(other);
  assert.ok(hub.clock.now() - started >= patience);
  assert.equal(accountsIn(), 2);
});

test('a maker that comes later than that finds the data there, and does not double it', async () => {
  const maker = seenBy('maker');
  began(maker);
  await stage.run(seenBy('other'));
  await stage.run(maker);
  assert.equal(accountsIn(), 2);
});

test('a maker that comes late to an org without data imports', async () => {
  const maker = seenBy('maker');
  began(maker);
  hub.clock.advance(10 * patience);
  await stage.run(maker);
  assert.equal(accountsIn(), 2);
});

test('data that is there in part, and stays so, makes the org one to be replaced', async () => {
  inHub.insert('Account', { Name: 'Nordwind' });
  await assert.rejects(stage.run(seenBy('other')), OrgLost);
  assert.equal(accountsIn(), 1);
});

test('an org’s own sample data is not taken for the fleet’s', async () => {
  for (const Name of ['Acme', 'Global Media', 'salesforce.com']) inHub.insert('Account', { Name });
  await assert.rejects(stage.run(seenBy('other')), OrgLost);
  const maker = seenBy('maker');
  began(maker);
  await stage.run(maker);
  assert.equal(accountsIn(), 5);
});
