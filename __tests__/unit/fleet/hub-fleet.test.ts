import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { DevHub, MadeScratchOrg, Row } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { consumerKey, fleetHub, hubInputs } from '../../../harness/fleet-fixture.ts';
import { type NotedRunner, notedRunner } from '../../../harness/noted-runner.ts';
import { deleteFleet } from '../../../src/fleet/delete-fleet.ts';
import { deleteByUsername, readHubFleet } from '../../../src/fleet/plan/hub-fleet.ts';
import { RunLimit } from '../../../src/limit/run-limit.ts';
import { findActiveScratchOrgs } from '../../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { hubClient, testWire, type TestWire } from '../salesforce/org-clients.ts';

const hour = 3_600_000;
let hub: DevHub;
let wire: TestWire;
let client: OrgClient;
beforeEach(async () => {
  hub = await fleetHub();
  wire = testWire(hub);
  client = hubClient(hub, wire);
});
afterEach(() => hub.close());

function made(place: string, more: Partial<MadeScratchOrg> = {}): string {
  const username = place.includes('@') ? place : `${place}@${hub.hub.id.toLowerCase()}.orgkey`;
  hub.createScratchOrg({ username, consumerKey, ...more });
  return username;
}

function up(): string[] {
  const rows = hub.hub.table('ActiveScratchOrg').rows();
  return rows.map((row) => textOf(row, 'SignupUsername').split('@')[0] ?? '').sort();
}

function del(inputs: Readonly<Record<string, string>> = {}): Promise<NotedRunner> {
  const runner = notedRunner({ ...hubInputs(hub), 'fleet-name': 'm_x', ...inputs });
  return deleteFleet({ runner, wire, limit: new RunLimit() }).then(() => runner);
}

describe('the orgs of a fleet', () => {
  /** Whose usernames a hub’s LIKE might answer for the fleet `m_x`, and each is another’s. */
  const others = [
    'max.g1.dev.1a',
    'm_xx.g1.dev.1a',
    'm_x-2.g1.dev.1a',
    'm_x.g1.dev.1a@00d000000000001aaa.orgkey',
    'm_x.g1.dev.1a@acme.example',
    'someone@acme.example',
  ];
  beforeEach(() => {
    hub.settings.like = 'everything';
    for (const place of ['m_x.g1.dev.1a', 'm_x.g2.qa.1b', ...others]) made(place);
  });
  const places = async (generation?: string): Promise<string[]> => {
    const { orgs } = await readHubFleet(client, 'm_x', generation);
    return orgs.map(({ username }) => username.split('@')[0] ?? '').sort();
  };

  it('are those whose usernames say so, whatever a pattern of the hub’s finds', async () => {
    assert.deepEqual(await places(), ['m_x.g1.dev.1a', 'm_x.g2.qa.1b']);
    assert.deepEqual(await places('g2'), ['m_x.g2.qa.1b']);
    assert.deepEqual(await places('g3'), []);
  });

  it('are all that is deleted', async () => {
    const { outputs } = await del();
    assert.deepEqual([outputs['deleted'], outputs['remaining']], ['2', '0']);
    assert.equal(up().length, others.length);
  });

  it('of one generation are all that is deleted of it', async () => {
    await del({ generation: 'g1' });
    assert.ok(up().includes('m_x.g2.qa.1b'));
    assert.equal(up().length, others.length + 1);
  });

  it('are known by either field that a hub keeps the username in', async () => {
    const rows = hub.hub.table('ScratchOrgInfo').rows();
    for (const [index, row] of rows.entries()) {
      const username = row['SignupUsername'] ?? null;
      row['Username'] = index % 2 === 0 ? username : null;
      row['SignupUsername'] = index % 2 === 0 ? null : username;
    }
    assert.deepEqual(await places(), ['m_x.g1.dev.1a', 'm_x.g2.qa.1b']);
  });
});

describe('ids that differ only by case', () => {
  const [low, high] = ['00DHb00000aaaaa', '00DHb00000AAAAA'];

  /** Salesforce gives such ids out; the embedded hub's own never differ by so little. */
  function rename(username: string, id: string): Row {
    const [info] = hub.hub
      .table('ScratchOrgInfo')
      .rows()
      .filter((row) => row['SignupUsername'] === username);
    const active = hub.hub.table('ActiveScratchOrg').rows();
    assert.ok(info);
    for (const row of active.filter((one) => one['SignupUsername'] === username)) row['ScratchOrg'] = id;
    info['ScratchOrg'] = id;
    return info;
  }

  it('are different orgs: one that is gone does not live by the other', async () => {
    const gone = made('morning.g1.dev.1a', { status: 'Deleted' });
    const alive = made('morning.g1.dev.2a');
    rename(gone, low);
    rename(alive, high);
    const { orgs, active } = await readHubFleet(client, 'morning');
    assert.deepEqual(
      orgs.map(({ username, exists }) => [username, exists]),
      [
        [gone, false],
        [alive, true],
      ],
    );
    assert.deepEqual([...active.keys()], [high]);
  });

  it('are deleted each by its own record', async () => {
    const old = made('m_x.g1.dev.1a', { ageMilliseconds: 30 * hour });
    const young = made('m_x.g1.dev.2a');
    rename(old, low);
    rename(young, high);
    await del({ 'older-than': '24' });
    assert.deepEqual(up(), ['m_x.g1.dev.2a']);
  });

  it('are looked up one by one, though SOQL compares them without case', async () => {
    const [one, other] = [made('a@acme.example'), made('b@acme.example')];
    rename(one, low);
    rename(other, high);
    for (const id of [low, high]) {
      const found = await findActiveScratchOrgs(client, [id]);
      assert.deepEqual(
        found.map(({ ScratchOrg }) => ScratchOrg),
        [id],
      );
    }
    assert.equal((await findActiveScratchOrgs(client, [low, high])).length, 2);
  });
});

describe('what else the hub is asked of a fleet', () => {
  it('lines, unless the user may not see descriptions', async () => {
    made('morning.g1.dev.1a', { fields: { Description: 'orgkey:1 state=ready at=2026-11-24T05:12:40Z' } });
    const seen = await readHubFleet(client, 'morning');
    assert.equal(seen.hasLines, true);
    assert.equal(seen.orgs[0]?.line?.state, 'ready');
    hub.takeRight(hub.hubUsername, { object: 'ScratchOrgInfo', field: 'Description', right: 'read' });
    const hidden = await readHubFleet(client, 'morning');
    assert.equal(hidden.hasLines, false);
    assert.equal(hidden.orgs[0]?.line, undefined);
  });

  it('nothing that was refused for another reason is asked again', async () => {
    const body = [{ errorCode: 'INVALID_FIELD', message: "No such column 'Username' on entity" }];
    hub.faults.add({ path: /FROM ScratchOrgInfo/, effect: { kind: 'answer', status: 400, body } });
    await assert.rejects(readHubFleet(client, 'morning'), /No such column/);
    assert.equal(hub.requests.length, 1);
  });

  it('other fleets’ signups of three days, only where they are wanted', async () => {
    made('evening.g1.dev.1a', { ageMilliseconds: 10 * hour });
    made('evening.g1.dev.2a', { ageMilliseconds: 200 * hour });
    made('someone@acme.example');
    made('morning.g1.dev.1a', { ageMilliseconds: 200 * hour });
    assert.deepEqual((await readHubFleet(client, 'morning')).recent, []);
    const { orgs, recent } = await readHubFleet(client, 'morning', undefined, { withRecent: true });
    assert.deepEqual(
      orgs.map(({ name }) => name.fleet),
      ['morning'],
    );
    const places = recent.map(({ SignupUsername }) => SignupUsername?.split('@')[0]);
    assert.deepEqual(places, ['morning.g1.dev.1a', 'evening.g1.dev.1a']);
  });

  it('active orgs not at all, where the fleet has none', async () => {
    const { orgs, active } = await readHubFleet(client, 'morning');
    assert.deepEqual([orgs.length, active.size, hub.requests.length], [0, 0, 1]);
  });
});

describe('an org that is deleted', () => {
  it('by its username leaves all others, and may be gone already', async () => {
    for (const name of ["o'hara@acme.example", 'ohara@acme.example']) made(name);
    await deleteByUsername(client, "o'hara@acme.example");
    await deleteByUsername(client, "o'hara@acme.example");
    assert.deepEqual(up(), ['ohara']);
  });
});
