import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'node:test';
import { startDevHub, type DevHub, type Org } from '../../../devhub/index.ts';
import type { FleetOrg } from '../../../src/fleet/stages/stage.ts';
import { SourceTracking } from '../../../src/salesforce/source-tracking.ts';
import { Journal } from '../../../src/fleet/stages/journal.ts';
import { dataStage } from '../../../src/fleet/stages/data.ts';
import { planBatches } from '../../../src/salesforce/data/batches.ts';
import { scratchOrgClient, testWire } from '../salesforce/org-clients.ts';

export const patience = 60_000;
export const username = 'dev@x.test';
const accounts = ['Nordwind', 'Meridian'].map((Name, index) => ({
  attributes: { type: 'Account', referenceId: `AccountRef${index + 1}` },
  Name,
  Site: `Hall ${index + 1}`,
}));
const contacts = [
  { attributes: { type: 'Contact', referenceId: 'ContactRef1' }, LastName: 'Fox', AccountId: '@AccountRef2' },
];
export const batches = planBatches([
  { path: 'Account.json', scope: 'plan.json', sobject: 'Account', records: accounts },
  { path: 'Contact.json', scope: 'plan.json', sobject: 'Contact', records: contacts },
]);
export const data = { batches, records: 3 };
export const stage = dataStage({ data, hash: 'd1' }, patience);

export let hub: DevHub;
let folder: string;
export let inHub: Org;

/** A hub with a new org before each test, in the file that calls this. */
export function onNewOrg(): void {
  beforeEach(async () => {
    hub = await startDevHub({ firstRows: { sampleDataMilliseconds: 5000 } });
    start();
    folder = mkdtempSync(join(tmpdir(), 'data-stage-'));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await hub.close();
  });
}

/** An org that was made and logged in to a minute ago; its sample data comes 5 s after it was. */
export function start(fields: Readonly<Record<string, boolean>> = {}, name = username): void {
  const { org } = hub.createScratchOrg({ username: name, fields });
  assert.ok(org);
  inHub = org;
  const admin = org.findUser(name);
  assert.ok(admin);
  org.addLogin(admin, 'Success');
  hub.clock.advance(60_000);
  org.settle();
}

/** The org as one job sees it, with that job's own journal. */
export function seenBy(job: string, name = username): FleetOrg & { readonly slept: readonly number[] } {
  const wire = testWire(hub);
  const client = scratchOrgClient(hub, name, wire);
  return {
    label: 'dev-1',
    id: inHub.id.slice(0, 15),
    client,
    tracking: new SourceTracking(client),
    journal: new Journal(join(folder, job)),
    signal: new AbortController().signal,
    adopted: job !== 'maker',
    note: () => undefined,
    slept: wire.slept,
  };
}

export function began(org: FleetOrg): void {
  org.journal.append({ event: 'began', org: org.id, at: org.client.wire.now() });
}

/** Accounts and contacts beyond those that the org came with. */
export function imported(): [number, number] {
  const count = (object: string) =>
    inHub
      .table(object)
      .rows()
      .filter(({ Id }) => !inHub.firstRows.has(Id)).length;
  return [count('Account'), count('Contact')];
}
