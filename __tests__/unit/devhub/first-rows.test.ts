import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testHub } from './api.ts';

const rowsOf = [
  ['Account', 'Sample Account for Entitlements'],
  ['Pricebook2', 'Standard Price Book'],
  ['BusinessHours', 'Default'],
  ['Entitlement', 'Sample Entitlement'],
] as const;

test('a new scratch org has the rows that Salesforce gives it, made by its admin', async () => {
  await using hub = await testHub();
  const { api } = await hub.scratchOrg('new@acme.example');
  for (const [object, name] of rowsOf) {
    const rows = await api.query(`SELECT Name, CreatedBy.Username FROM ${object}`);
    assert.deepEqual(
      rows.map(({ Name, CreatedBy }) => [Name, (CreatedBy as { Username: string }).Username]),
      [[name, 'new@acme.example']],
    );
  }
  assert.equal((await api.query('SELECT Id FROM MilestoneType')).length, 3);
  assert.equal((await api.query('SELECT Id FROM Folder')).length, 2);
  assert.deepEqual(await api.query('SELECT Id FROM Contact'), []);
});

test('they may be another user’s', async () => {
  await using hub = await testHub({ firstRows: { by: 'platform' } });
  const { api } = await hub.scratchOrg('new@acme.example');
  const [account] = await api.query('SELECT CreatedBy.Name FROM Account');
  assert.equal((account?.['CreatedBy'] as { Name: string }).Name, 'Automated Process');
});

test('hasSampleData brings dozens more, at once or some time after the org is active', async () => {
  await using hub = await testHub({ firstRows: { sampleDataMilliseconds: 5000 } });
  hub.hub.createScratchOrg({ username: 'rich@acme.example', fields: { HasSampleData: true } });
  const api = hub.as('rich@acme.example');
  const count = async (object: string) => (await api.query(`SELECT Id FROM ${object}`)).length;
  assert.equal(await count('Account'), 1);
  hub.hub.clock.advance(5001);
  assert.equal(await count('Account'), 13);
  assert.ok((await count('Contact')) > 12);
  assert.ok((await count('Opportunity')) > 12);
});
