import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub } from '../../../devhub/index.ts';
import { Api } from './client.ts';

interface SaveResult {
  readonly id?: string;
  readonly success: boolean;
  readonly errors: readonly { readonly statusCode: string; readonly message: string; fields: string[] }[];
}

const record = (type: string, fields: object) => ({ attributes: { type }, ...fields });
const rolledBack = 'ALL_OR_NONE_OPERATION_ROLLED_BACK';

/** All but the one that every new org has. */
const ours = "Name != 'Sample Account for Entitlements'";

describe('sObject Collections', () => {
  let hub: DevHub;
  let api: Api;
  let number = 0;
  before(async () => {
    hub = await startDevHub();
  });
  after(async () => hub.close());
  beforeEach(() => {
    const username = `collections-${++number}@acme.example`;
    api = Api.ofNewOrg(hub, username);
  });

  const send = async (method: string, body: object, path = '/composite/sobjects') => {
    const { status, body: results } = await api.send(method, path, body);
    assert.equal(status, 200);
    return results as SaveResult[];
  };
  const accounts = async (names: readonly string[]): Promise<string[]> => {
    const results = await send('POST', { records: names.map((Name) => record('Account', { Name })) });
    return results.map(({ id }) => id ?? '');
  };
  const names = async () =>
    (await api.records(`SELECT Name FROM Account WHERE ${ours} ORDER BY Name`)).map(({ Name }) => Name);
  const codes = (results: readonly SaveResult[]) => results.map(({ errors }) => errors[0]?.statusCode);

  it('create what they can, or with allOrNone nothing', async () => {
    const records = [record('Account', { Name: 'Acme' }), record('Contact', { FirstName: 'Wile' })];
    const all = await send('POST', { allOrNone: true, records });
    assert.deepEqual(codes(all), [rolledBack, 'REQUIRED_FIELD_MISSING']);
    assert.deepEqual(await names(), []);
    assert.deepEqual(codes(await send('POST', { records })), [undefined, 'REQUIRED_FIELD_MISSING']);
    assert.deepEqual(await names(), ['Acme']);
  });

  it('update records of several types, and say of each that failed why', async () => {
    const [first = '', second = ''] = await accounts(['One', 'Two']);
    const gone = `${first.slice(0, 3)}Hb0000000ZZ9`;
    const results = await send('PATCH', {
      records: [
        record('Account', { id: first, Name: 'First' }),
        record('Account', { Name: 'Nobody' }),
        record('Account', { Id: gone, Name: 'Gone' }),
        record('Contact', { id: second, LastName: 'Wrong' }),
      ],
    });
    assert.deepEqual(results[0], { id: first, success: true, errors: [] });
    assert.deepEqual(codes(results), [
      undefined,
      'MISSING_ARGUMENT',
      'INVALID_CROSS_REFERENCE_KEY',
      'MALFORMED_ID',
    ]);
    assert.deepEqual(results[3]?.errors[0], {
      statusCode: 'MALFORMED_ID',
      message: `Contact ID: id value of incorrect type: ${second}`,
      fields: ['Id'],
    });
    assert.deepEqual(await names(), ['First', 'Two']);
  });

  it('update all or nothing with allOrNone', async () => {
    const [first = '', second = ''] = await accounts(['One', 'Two']);
    const records = [
      record('Account', { id: first, Name: 'First', Phone: '1' }),
      record('Account', { id: second, Name: null }),
    ];
    const results = await send('PATCH', { allOrNone: true, records });
    assert.deepEqual(codes(results), [rolledBack, 'REQUIRED_FIELD_MISSING']);
    const rows = await api.records(`SELECT Name, Phone FROM Account WHERE ${ours} ORDER BY Name`);
    assert.deepEqual(rows, [
      { Name: 'One', Phone: null },
      { Name: 'Two', Phone: null },
    ]);
  });

  it('keep a person’s name made of its parts', async () => {
    const [made] = await send('POST', { records: [record('Contact', { LastName: 'Coyote' })] });
    await send('PATCH', { records: [record('Contact', { id: made?.id, FirstName: 'Wile' })] });
    assert.deepEqual(await api.records('SELECT Name FROM Contact'), [{ Name: 'Wile Coyote' }]);
  });

  it('update nothing when a field is unknown, even in the last record', async () => {
    const [first = '', second = ''] = await accounts(['One', 'Two']);
    const answer = await api.send('PATCH', '/composite/sobjects', {
      records: [
        record('Account', { id: first, Name: 'First' }),
        record('Account', { id: second, Nmae: 'Second' }),
      ],
    });
    assert.equal(answer.status, 400);
    assert.match(answer.text, /INVALID_FIELD/);
    assert.deepEqual(await names(), ['One', 'Two']);
  });

  it('delete by id, whatever the type', async () => {
    const [first = '', second = ''] = await accounts(['One', 'Two']);
    const remove = async (query: string) => {
      const { status, body } = await api.send('DELETE', `/composite/sobjects?ids=${query}`);
      assert.equal(status, 200);
      return body as SaveResult[];
    };
    assert.deepEqual(codes(await remove(`${first},nonsense&allOrNone=true`)), [rolledBack, 'MALFORMED_ID']);
    assert.deepEqual(await names(), ['One', 'Two']);
    const results = await remove(`${first},nonsense,${second.slice(0, 15)}`);
    assert.deepEqual(codes(results), [undefined, 'MALFORMED_ID', undefined]);
    assert.equal(results[1]?.errors[0]?.message, 'malformed id nonsense');
    assert.equal(results[2]?.id, second);
    assert.deepEqual(codes(await remove(first)), ['INVALID_CROSS_REFERENCE_KEY']);
    assert.deepEqual(await names(), []);
  });

  it('delete a record once, however often it is named', async () => {
    const [first = '', second = ''] = await accounts(['One', 'Two']);
    const remove = async (query: string) =>
      codes((await api.send('DELETE', `/composite/sobjects?ids=${query}`)).body as SaveResult[]);
    const gone = 'INVALID_CROSS_REFERENCE_KEY';
    const twice = `${first},${first.slice(0, 15)}`;
    assert.deepEqual(await remove(`${twice},${second}&allOrNone=true`), [rolledBack, gone, rolledBack]);
    assert.deepEqual(await names(), ['One', 'Two']);
    assert.deepEqual(await remove(`${twice},${second}`), [undefined, gone, undefined]);
    assert.deepEqual(await remove('none,none'), ['MALFORMED_ID', 'MALFORMED_ID']);
  });

  it('read by id, with null for what is not there, by GET and by POST', async () => {
    const [first = '', second = ''] = await accounts(['One', 'Two']);
    const path = '/composite/sobjects/Account';
    const got = await api.send('GET', `${path}?ids=${second},nonsense,${first}&fields=id,name`);
    const url = (id: string) => `/services/data/v65.0/sobjects/Account/${id}`;
    const expected = [
      { attributes: { type: 'Account', url: url(second) }, Id: second, Name: 'Two' },
      null,
      { attributes: { type: 'Account', url: url(first) }, Id: first, Name: 'One' },
    ];
    assert.deepEqual([got.status, got.body], [200, expected]);
    const posted = await api.send('POST', path, { ids: [second, 'nonsense', first], fields: ['id', 'name'] });
    assert.deepEqual([posted.status, posted.body], [200, expected]);
    assert.equal((await api.send('GET', `${path}?ids=${first}&fields=Nmae`)).status, 400);
  });

  it('take 200 records, in ten chunks', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, place) => record('Account', { Name: `A${place}` }));
    const tooMany = await api.send('POST', '/composite/sobjects', { records: many(201) });
    assert.deepEqual(tooMany.body, [
      {
        errorCode: 'EXCEEDED_ID_LIMIT',
        message: 'record limit reached. cannot submit more than 200 records into this call',
      },
    ]);
    const mixed = Array.from({ length: 11 }, (_, place) =>
      place % 2 === 0 ? record('Account', { Name: 'A' }) : record('Contact', { LastName: 'C' }),
    );
    assert.equal((await api.send('POST', '/composite/sobjects', { records: mixed })).status, 400);
    assert.deepEqual(await names(), []);
    assert.ok((await send('POST', { records: many(200) })).every(({ success }) => success));
  });

  it('delete scratch orgs on the hub, and with allOrNone none when one can’t be', async () => {
    const hubApi = Api.ofHub(hub);
    const [active] = await hubApi.records('SELECT Id FROM ActiveScratchOrg ORDER BY Id DESC LIMIT 1');
    const id = String(active?.['Id']);
    const ids = `${id},2ASHb000000ZZ9z`;
    await hubApi.send('DELETE', `/composite/sobjects?allOrNone=true&ids=${ids}`);
    assert.equal((await api.query('SELECT Id FROM Account')).status, 200);
    await hubApi.send('DELETE', `/composite/sobjects?ids=${ids}`);
    assert.equal((await api.query('SELECT Id FROM Account')).status, 420);
  });
});

describe('conditional requests', () => {
  let hub: DevHub;
  let api: Api;
  let path: string;
  before(async () => {
    hub = await startDevHub();
    hub.createScratchOrg({ username: 'conditional@acme.example' });
    api = Api.ofHub(hub);
    const [info] = await api.records('SELECT Id FROM ScratchOrgInfo');
    path = `/sobjects/ScratchOrgInfo/${String(info?.['Id'])}`;
  });
  after(async () => hub.close());

  const httpDate = (milliseconds: number) => new Date(milliseconds).toUTCString();
  const modified = async (): Promise<number> => {
    const [info] = await api.records('SELECT LastModifiedDate FROM ScratchOrgInfo');
    return Date.parse(String(info?.['LastModifiedDate']).replace('+0000', 'Z'));
  };
  const patch = async (Description: string, since: string) =>
    api.send('PATCH', path, { Description }, { 'if-unmodified-since': since });
  const description = async () =>
    (await api.records('SELECT Description FROM ScratchOrgInfo'))[0]?.['Description'];

  it('change a record that nobody changed since, and no other', async () => {
    const seen = await modified();
    assert.equal((await patch('mine', httpDate(seen))).status, 204);
    hub.clock.advance(2000);
    assert.equal((await api.send('PATCH', path, { Description: 'theirs' })).status, 204);
    const late = await patch('mine again', httpDate(seen));
    assert.equal(late.status, 412);
    assert.equal(await description(), 'theirs');
    assert.equal((await patch('mine again', httpDate(await modified()))).status, 204);
  });

  it('go by whole seconds: a change within the same one goes unnoticed', async () => {
    hub.clock.advance(2000 - (hub.clock.now() % 1000));
    await api.send('PATCH', path, { Description: 'theirs' });
    const seen = await modified();
    assert.equal(seen % 1000, 0);
    assert.equal((await patch('mine', httpDate(seen))).status, 204);
    assert.equal((await patch('mine', httpDate(seen - 1000))).status, 412);
  });

  for (const [mode, passed] of [
    ['strict', [204, 412]],
    ['weak', [204, 204]],
  ] as const) {
    it(`of two changes at once let ${passed.filter((status) => status === 204).length} pass: ${mode}`, async () => {
      Object.assign(hub.settings, { preconditions: mode, updateMilliseconds: 50 });
      hub.clock.advance(2000);
      const since = httpDate(await modified());
      const answers = await Promise.all([patch('one', since), patch('other', since)]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), passed);
      Object.assign(hub.settings, { preconditions: 'strict', updateMilliseconds: 0 });
    });
  }

  it('refuse a date that is none', async () => {
    for (const text of ['yesterday', '2019-05-21', '2026-11-24T05:12:40Z', '1732000000000']) {
      assert.equal((await patch('mine', text)).status, 400, text);
    }
  });

  it('read a record that was changed since, and say 304 of one that was not', async () => {
    const seen = await modified();
    const get = async (headers: Record<string, string>) => api.send('GET', path, undefined, headers);
    const same = await get({ 'if-modified-since': httpDate(seen) });
    assert.deepEqual([same.status, same.text], [304, '']);
    assert.equal(same.headers.get('last-modified'), httpDate(seen));
    assert.equal((await get({ 'if-modified-since': httpDate(seen - 1000) })).status, 200);
    assert.equal((await get({ 'if-unmodified-since': httpDate(seen - 1000) })).status, 412);
  });

  it('are ignored by GET where the date is none', async () => {
    const seen = await modified();
    const text = new Date(seen + 1000).toISOString();
    const get = async (headers: Record<string, string>) => api.send('GET', path, undefined, headers);
    assert.equal((await get({ 'if-modified-since': text })).status, 200);
    assert.equal((await get({ 'if-unmodified-since': new Date(seen - 1000).toISOString() })).status, 200);
  });

  it('are not heard by DELETE', async () => {
    const [active] = await api.records('SELECT Id FROM ActiveScratchOrg');
    const removed = await api.send(
      'DELETE',
      `/sobjects/ActiveScratchOrg/${String(active?.['Id'])}`,
      undefined,
      {
        'if-unmodified-since': httpDate(0),
      },
    );
    assert.equal(removed.status, 204);
  });
});
