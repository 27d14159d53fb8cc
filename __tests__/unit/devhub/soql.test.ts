import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub } from '../../../devhub/index.ts';
import { Api } from './client.ts';

const day = 86_400_000;

describe('SOQL', () => {
  let hub: DevHub;
  let api: Api;
  before(async () => {
    hub = await startDevHub();
    api = Api.ofHub(hub);
    hub.createScratchOrg({ username: 'a1@acme.example', ageMilliseconds: 3 * day, orgName: "O'Hara" });
    hub.createScratchOrg({ username: 'a2@acme.example', durationDays: 1, fields: { Edition: 'Enterprise' } });
    hub.createScratchOrg({ username: 'b1@acme.example', ageMilliseconds: 20 * day });
    hub.createScratchOrg({ username: 'b2@acme.example', status: 'Error', errorCode: 'C-9999' });
  });
  after(async () => hub.close());

  /** The usernames, without their domain, that pass a WHERE. */
  async function where(condition: string): Promise<unknown> {
    const rows = await api.records(
      `SELECT SignupUsername FROM ScratchOrgInfo WHERE ${condition} ORDER BY SignupUsername`,
    );
    return rows.map((row) => String(row['SignupUsername']).split('@')[0]).join(' ');
  }

  const conditions: Record<string, string> = {
    "Status = 'active'": 'a1 a2',
    "Status != 'Active'": 'b1 b2',
    "Status IN ('Error', 'Deleted')": 'b1 b2',
    "Status NOT IN ('Error', 'Deleted')": 'a1 a2',
    "SignupUsername LIKE 'a_@%'": 'a1 a2',
    "SignupUsername LIKE 'a\\_@%'": '',
    "SignupUsername LIKE 'A%' AND Edition = 'Enterprise'": 'a2',
    "Edition = 'Enterprise' OR Status = 'Error'": 'a2 b2',
    "(Edition = 'Enterprise' OR Status = 'Error') AND ErrorCode = null": 'a2',
    "NOT Status = 'Active'": 'b1 b2',
    "NOT (Status = 'Active' OR Status = 'Error')": 'b1',
    "(NOT SignupUsername LIKE 'a%') AND Status = 'Error'": 'b2',
    'ErrorCode != null': 'b2',
    "OrgName = 'O\\'Hara'": 'a1',
    'HasSampleData = false': 'a1 a2 b1 b2',
    'DurationDays < 7': 'a2',
    'DurationDays >= 7': 'a1 b1 b2',
    'CreatedDate = TODAY': 'a2 b2',
    'CreatedDate = LAST_N_DAYS:3': 'a1 a2 b2',
    'CreatedDate < LAST_N_DAYS:3': 'b1',
    'ExpirationDate = TOMORROW': 'a2',
    'ExpirationDate >= TODAY': 'a1 a2 b2',
    "CreatedBy.Username = 'ADMIN@acme.example' AND DurationDays = 1": 'a2',
    'Id IN (SELECT ScratchOrgInfoId FROM ActiveScratchOrg)': 'a1 a2',
  };
  for (const [condition, usernames] of Object.entries(conditions)) {
    it(`WHERE ${condition}`, async () => {
      assert.equal(await where(condition), usernames);
    });
  }

  it('matches ids of 15 and of 18 characters', async () => {
    const [row] = await api.records("SELECT Id FROM ScratchOrgInfo WHERE SignupUsername = 'a1@acme.example'");
    const id = String(row?.['Id']);
    assert.equal(id.length, 18);
    assert.equal(await where(`Id = '${id}'`), 'a1');
    assert.equal(await where(`Id = '${id.slice(0, 15)}'`), 'a1');
  });

  it('compares dates and datetimes with literals', async () => {
    const today = new Date(hub.clock.now()).toISOString().slice(0, 10);
    assert.equal(await where(`ExpirationDate < ${today}`), 'b1');
    assert.equal(await where(`CreatedDate >= ${today}T00:00:00Z`), 'a2 b2');
    assert.equal(await where(`CreatedDate < ${today}T00:00:00.000+0000`), 'a1 b1');
  });

  /** The usernames, without their domain, in the order that a query's end asks for. */
  async function inOrder(end: string): Promise<string> {
    const rows = await api.records(`SELECT SignupUsername FROM ScratchOrgInfo ${end}`);
    return rows.map((row) => String(row['SignupUsername']).split('@')[0]).join(' ');
  }

  it('orders, limits and skips', async () => {
    const order = 'ORDER BY DurationDays DESC, SignupUsername DESC';
    assert.equal(await inOrder(order), 'b2 b1 a1 a2');
    assert.equal(await inOrder(`${order} LIMIT 2`), 'b2 b1');
    assert.equal(await inOrder(`${order} OFFSET 1`), 'b1 a1 a2');
    assert.equal(await inOrder(`${order} LIMIT 2 OFFSET 1`), 'b1 a1');
    assert.equal(await inOrder(`${order} LIMIT 2 OFFSET 4`), '');
    assert.equal(await inOrder('ORDER BY CreatedDate, SignupUsername LIMIT 2'), 'b1 a1');
  });

  it('puts nulls first, or last where it is told to, in either order', async () => {
    for (const order of ['', 'DESC', 'NULLS FIRST', 'DESC NULLS FIRST'])
      assert.equal(await inOrder(`ORDER BY ErrorCode ${order}, SignupUsername`), 'a1 a2 b1 b2', order);
    for (const order of ['NULLS LAST', 'DESC NULLS LAST'])
      assert.equal(await inOrder(`ORDER BY ErrorCode ${order}, SignupUsername`), 'b2 a1 a2 b1', order);
  });

  it('counts and groups', async () => {
    const count = await api.query("SELECT COUNT() FROM ScratchOrgInfo WHERE Status = 'Active'");
    assert.deepEqual(count.body, { totalSize: 2, done: true, records: [] });
    const groups = await api.records(
      "SELECT Edition, COUNT(Id) n FROM ScratchOrgInfo WHERE Status = 'Active' GROUP BY Edition",
    );
    assert.deepEqual(groups, [
      { Edition: 'Developer', n: 1 },
      { Edition: 'Enterprise', n: 1 },
    ]);
    const alone = await api.records('SELECT MAX(DurationDays) FROM ScratchOrgInfo');
    assert.deepEqual(alone, [{ expr0: 7 }]);
  });

  it('answers records with attributes, and related records inside', async () => {
    const { body } = await api.query(
      "SELECT Id, ScratchOrgInfo.Owner.Username FROM ActiveScratchOrg WHERE SignupUsername = 'a1@acme.example'",
    );
    const { records, totalSize, done } = body as {
      records: { Id: string; attributes: unknown; ScratchOrgInfo: { Owner: { Username: string } } }[];
      totalSize: number;
      done: boolean;
    };
    const [record] = records;
    assert.ok(record);
    assert.deepEqual([totalSize, done], [1, true]);
    assert.deepEqual(record.attributes, {
      type: 'ActiveScratchOrg',
      url: `/services/data/v65.0/sobjects/ActiveScratchOrg/${record.Id}`,
    });
    assert.equal(record.ScratchOrgInfo.Owner.Username, hub.hubUsername);
  });

  it('cuts more than 2000 records into pages', async () => {
    for (let n = 0; n < 2001; n++) hub.hub.insert('Account', { Name: `Account ${n}` });
    const first = (await api.query('SELECT Name FROM Account')).body as Record<string, unknown>;
    assert.equal(first['totalSize'], 2001);
    assert.equal(first['done'], false);
    assert.equal((first['records'] as unknown[]).length, 2000);
    const next = await api.send('GET', `/${String(first['nextRecordsUrl'])}`);
    const last = next.body as Record<string, unknown>;
    assert.equal(last['done'], true);
    assert.equal((last['records'] as unknown[]).length, 1);
  });

  const refusals: Record<string, { soql: string; errorCode: string; says: RegExp }> = {
    'an object that is not there': {
      soql: 'SELECT Id FROM Nothing__c',
      errorCode: 'INVALID_TYPE',
      says: /\nSELECT Id FROM Nothing__c\n {15}\^\nERROR at Row:1:Column:16\nsObject type 'Nothing__c' is not supported\./,
    },
    'a field that is not there': {
      soql: 'SELECT Id, Nothing FROM ScratchOrgInfo',
      errorCode: 'INVALID_FIELD',
      says: /ERROR at Row:1:Column:12\nNo such column 'Nothing' on entity 'ScratchOrgInfo'\./,
    },
    'a field in WHERE that is not there': {
      soql: "SELECT Id FROM ScratchOrgInfo WHERE Nothing = 'x'",
      errorCode: 'INVALID_FIELD',
      says: /No such column 'Nothing' on entity 'ScratchOrgInfo'\./,
    },
    'a relationship that is not there': {
      soql: 'SELECT Nothing__r.Id FROM ScratchOrgInfo',
      errorCode: 'INVALID_FIELD',
      says: /Didn't understand relationship 'Nothing__r' in field path/,
    },
    'long text in WHERE': {
      soql: "SELECT Id FROM ScratchOrgInfo WHERE Description = 'x'",
      errorCode: 'INVALID_FIELD',
      says: /field 'Description' can not be filtered in a query call/,
    },
    'AND beside OR without parentheses': {
      soql: "SELECT Id FROM ScratchOrgInfo WHERE Status = 'New' AND Status = 'Error' OR Status = 'Active'",
      errorCode: 'MALFORMED_QUERY',
      says: /unexpected token: 'OR'/,
    },
    'what is no SOQL': { soql: 'SELECT FROM', errorCode: 'MALFORMED_QUERY', says: /./ },
  };
  for (const [what, { soql, errorCode, says }] of Object.entries(refusals)) {
    it(`refuses ${what}`, async () => {
      const { status, body } = await api.query(soql);
      assert.equal(status, 400);
      const [error] = body as { errorCode: string; message: string }[];
      assert.equal(error?.errorCode, errorCode);
      assert.match(error.message, says);
    });
  }

  it('shows ScratchOrgInfo in the hub alone, and Tooling objects by the Tooling API alone', async () => {
    const { org } = hub.createScratchOrg({ username: 'c1@acme.example' });
    assert.ok(org);
    const scratch = new Api(hub.sandboxUrl, hub.openSession('c1@acme.example'));
    const refused = await scratch.query('SELECT Id FROM ScratchOrgInfo LIMIT 1');
    assert.equal((refused.body as { errorCode: string }[])[0]?.errorCode, 'INVALID_TYPE');
    assert.equal((await scratch.query('SELECT Id FROM SourceMember')).status, 400);
    assert.equal((await scratch.query('SELECT Id FROM SourceMember', 'tooling/query')).status, 200);
  });
});
