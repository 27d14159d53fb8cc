import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub } from '../../../devhub/index.ts';
import { customObject } from '../../../devhub/objects/custom-object.ts';
import { readXml } from '../../../devhub/metadata/metadata-xml.ts';
import { Api } from './client.ts';

const definition = `<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">
  <label>Part</label><pluralLabel>Parts</pluralLabel>
  <nameField><label>Name</label><type>Text</type></nameField>
  <fields><fullName>Key__c</fullName><label>Key</label><type>Text</type><length>20</length>
    <externalId>true</externalId><unique>true</unique></fields>
  <fields><fullName>Number__c</fullName><label>Number</label><type>Number</type><precision>9</precision><scale>0</scale>
    <externalId>true</externalId></fields>
  <fields><fullName>Color__c</fullName><label>Color</label><type>Text</type><length>20</length></fields>
</CustomObject>`;

describe('upsert by external id', () => {
  let hub: DevHub;
  let api: Api;
  let number = 0;
  before(async () => {
    hub = await startDevHub();
  });
  after(async () => hub.close());
  beforeEach(() => {
    const username = `upsert-${++number}@acme.example`;
    const { org } = hub.createScratchOrg({ username });
    const file = readXml(definition);
    assert.ok('content' in file);
    org?.addObject(customObject('Part__c', file.content, 'a00'));
    api = new Api(hub.sandboxUrl, hub.openSession(username));
  });

  const path = '/sobjects/Part__c/Key__c';
  const parts = async () => api.records('SELECT Key__c, Color__c FROM Part__c ORDER BY Key__c');

  it('makes a record, then changes it, whatever the case of its key', async () => {
    const made = await api.send('PATCH', `${path}/wheel-1`, { Color__c: 'red' });
    assert.equal(made.status, 201);
    const { id } = made.body as { id: string };
    assert.deepEqual(made.body, { id, success: true, errors: [], created: true });
    const changed = await api.send('PATCH', `${path}/WHEEL-1`, { Color__c: 'blue' });
    assert.equal(changed.status, 200);
    assert.deepEqual(changed.body, { id, success: true, errors: [], created: false });
    assert.deepEqual(await parts(), [{ Key__c: 'wheel-1', Color__c: 'blue' }]);
  });

  it('reads and deletes by it', async () => {
    await api.send('PATCH', `${path}/a%20b`, { Color__c: 'red' });
    const { body } = await api.send('GET', `${path}/a%20b?fields=Color__c`);
    assert.equal((body as Record<string, unknown>)['Color__c'], 'red');
    assert.equal((await api.send('DELETE', `${path}/a%20b`)).status, 204);
    assert.equal((await api.send('GET', `${path}/a%20b`)).status, 404);
  });

  it('only updates when asked to', async () => {
    assert.equal((await api.send('PATCH', `${path}/x?updateOnly=true`, { Color__c: 'red' })).status, 404);
    assert.deepEqual(await parts(), []);
  });

  it('answers 300 with the records when several have the value', async () => {
    for (const color of ['red', 'blue']) {
      await api.send('POST', '/sobjects/Part__c', { Number__c: 7, Color__c: color });
    }
    const { status, body } = await api.send('PATCH', '/sobjects/Part__c/Number__c/7', { Color__c: 'green' });
    assert.equal(status, 300);
    const [one, ...others] = body as string[];
    assert.match(one ?? '', /^\/services\/data\/v65\.0\/sobjects\/Part__c\/a00/);
    assert.equal(others.length, 1);
  });

  it('refuses a field that is no external id, and an id or key in the body', async () => {
    const color = await api.send('PATCH', '/sobjects/Part__c/Color__c/red', {});
    assert.equal(color.status, 404);
    assert.match(color.text, /Provided external ID field does not exist or is not accessible: Color__c/);
    for (const field of ['Id', 'Key__c']) {
      const { status, text } = await api.send('PATCH', `${path}/x`, { [field]: 'x' });
      assert.equal(status, 400);
      assert.match(text, new RegExp(`The ${field} field should not be specified in the sobject data\\.`));
    }
  });

  it('does so for many records at once', async () => {
    await api.send('PATCH', `${path}/one`, { Color__c: 'red' });
    const record = (fields: object) => ({ attributes: { type: 'Part__c' }, ...fields });
    const send = async (records: object[], allOrNone: boolean) => {
      const body = { allOrNone, records: records.map(record) };
      const answer = await api.send('PATCH', '/composite/sobjects/Part__c/Key__c', body);
      assert.equal(answer.status, 200);
      return (answer.body as { success: boolean; created?: boolean; errors: { message: string }[] }[]).map(
        ({ success, created, errors }) => (success ? created : errors[0]?.message),
      );
    };
    const records = [{ Key__c: 'one', Color__c: 'blue' }, { Key__c: 'two' }, { Color__c: 'none' }];
    const all = await send(records, true);
    assert.equal(all[2], 'Key__c not specified');
    assert.deepEqual(await parts(), [{ Key__c: 'one', Color__c: 'red' }]);
    assert.deepEqual(await send(records, false), [false, true, 'Key__c not specified']);
    assert.deepEqual(await parts(), [
      { Key__c: 'one', Color__c: 'blue' },
      { Key__c: 'two', Color__c: null },
    ]);
  });
});
