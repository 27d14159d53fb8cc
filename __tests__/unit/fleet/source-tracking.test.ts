import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { apiRefusals, startDevHub, type DevHub, type Org } from '../../../devhub/index.ts';
import { Journal } from '../../../src/fleet/stages/journal.ts';
import { deployStage } from '../../../src/fleet/stages/deploy.ts';
import { sourceTrackingStage } from '../../../src/fleet/stages/source-tracking.ts';
import type { FleetOrg } from '../../../src/fleet/stages/stage.ts';
import { deployRequest } from '../../../src/salesforce/metadata/deploy.ts';
import { metadataXml, packageXml } from '../../../src/salesforce/metadata/xml.ts';
import { zipFiles } from '../../../src/salesforce/metadata/zip.ts';
import { SourceTracking } from '../../../src/salesforce/source-tracking.ts';
import { hubClient, scratchOrgClient, testWire, type TestWire } from '../salesforce/org-clients.ts';

const username = 'tracked@acme.example';
const never = new AbortController().signal;
const many = 30;

describe('source tracking after the fleet’s deploys', () => {
  let hub: DevHub;
  let inHub: Org;
  let wire: TestWire;
  let folder: string;
  let notes: string[];

  beforeEach(async () => {
    hub = await startDevHub();
    wire = testWire(hub);
    folder = mkdtempSync(join(tmpdir(), 'tracking-'));
    notes = [];
    const { org } = hub.createScratchOrg({ username });
    assert.ok(org);
    inHub = org;
  });
  afterEach(async () => {
    await hub.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The org as a run sees it, with the journal of all runs or with one of its own. */
  const seen = ({ adopted = false, journal = 'journal' } = {}): FleetOrg => {
    const client = scratchOrgClient(hub, username, wire);
    return {
      label: 'dev-1',
      id: inHub.id.slice(0, 15),
      client,
      journal: new Journal(join(folder, journal)),
      tracking: new SourceTracking(client),
      signal: never,
      adopted,
      note: (line) => notes.push(line),
    };
  };
  const sets = Array.from({ length: many }, (_, number) => `Set_${number}`);
  const source = async (text = 'first') => {
    const files = new Map([
      ['package.xml', packageXml({ PermissionSet: sets }, '65.0')],
      ...sets.map((name): [string, string] => [
        `permissionsets/${name}.permissionset`,
        metadataXml('PermissionSet', { label: name, description: text }),
      ]),
    ]);
    const request = deployRequest(await zipFiles(files), { testLevel: 'NoTestRun' });
    return deployStage({
      request,
      hash: text,
      subject: 'force-app',
      components: `${many}`,
      isSource: true,
    });
  };
  const counted = () =>
    inHub
      .table('SourceMember')
      .rows()
      .filter((row) => Number(row['RevisionCounter']) > 0).length;
  const calls = (path: RegExp) => hub.requests.filter((entry) => path.test(entry.path)).length;

  test('has no change left, by a call for 25 of them', async () => {
    const org = seen();
    await (await source()).run(org);
    assert.equal(counted(), many);
    await sourceTrackingStage().run(org);
    assert.equal(counted(), 0);
    assert.equal(calls(/tooling\/composite\/batch$/), 2);
    assert.deepEqual(notes.slice(1), []);
  });

  test('waits for members that come behind the deploy, once', async () => {
    const org = seen();
    await (await source()).run(org);
    const before = wire.slept.length;
    await sourceTrackingStage().run(org);
    const [wait, ...more] = wire.slept.slice(before);
    assert.ok(wait !== undefined && wait >= 1000 && wait <= 1000 + 5 * many, String(wait));
    assert.deepEqual(more, []);
    await sourceTrackingStage().run(org);
    assert.equal(wire.slept.length, before + 1, 'nothing was deployed since');
  });

  test('waits for nothing after settings, as the CLI', async () => {
    const org = seen();
    const files = new Map([
      ['package.xml', packageXml({ Settings: ['Case'] }, '65.0')],
      ['settings/Case.settings', metadataXml('CaseSettings', { enableCaseFeed: true })],
    ]);
    const request = deployRequest(await zipFiles(files));
    const deployable = { request, hash: 'settings', subject: 'settings', components: '1', isSource: false };
    await deployStage(deployable).run(org);
    const before = wire.slept.length;
    await sourceTrackingStage().run(org);
    assert.equal(wire.slept.length, before);
    assert.equal(counted(), 0);
  });

  test('is settled one by one in an org that takes no batch', async () => {
    const org = seen();
    await (await source()).run(org);
    hub.faults.add({
      path: /tooling\/composite/,
      effect: { kind: 'refuse', refusal: apiRefusals.notFound() },
    });
    await sourceTrackingStage().run(org);
    assert.equal(counted(), 0);
    assert.equal(calls(/tooling\/sobjects\/SourceMember/), many);
  });

  test('is left to a sentence in the log where the org refuses it: the org is good', async () => {
    const org = seen();
    await (await source()).run(org);
    hub.faults.add({ path: /SourceMember/, effect: { kind: 'refuse', refusal: apiRefusals.apiDisabled() } });
    await sourceTrackingStage().run(org);
    assert.match(notes.at(-1) ?? '', /Source tracking was not settled .*API_DISABLED_FOR_ORG/);
    assert.equal(
      await sourceTrackingStage().isDone(seen({ adopted: true })),
      false,
      'a later run tries again',
    );
  });

  test('is nothing in an org that doesn’t track', async () => {
    const tracking = new SourceTracking(hubClient(hub, wire));
    assert.equal(await tracking.settle(never), 0);
  });

  test('counts on from where it was', async () => {
    const org = seen();
    await (await source()).run(org);
    await sourceTrackingStage().run(org);
    await (await source('changed by a developer')).run(org);
    const revisions = inHub
      .table('SourceMember')
      .rows()
      .map((row) => Number(row['RevisionCounter']));
    assert.ok(Math.min(...revisions) > many);
  });

  test('of a killed run is settled by the next', async () => {
    await (await source()).run(seen());
    const next = seen({ adopted: true });
    assert.equal(await (await source()).isDone(next), true);
    assert.equal(await sourceTrackingStage().isDone(next), false);
    await sourceTrackingStage().run(next);
    assert.equal(await sourceTrackingStage().isDone(seen({ adopted: true })), true);
  });

  test('keeps a developer’s changes in an org that a later run only looks at', async () => {
    const first = seen();
    await (await source()).run(first);
    await sourceTrackingStage().run(first);
    inHub.update(inHub.table('SourceMember').rows()[0] ?? assert.fail(), { RevisionCounter: 99 });
    for (const journal of ['journal', 'lost']) {
      const later = seen({ adopted: true, journal });
      assert.equal(await sourceTrackingStage().isDone(later), true, journal);
    }
  });
});
