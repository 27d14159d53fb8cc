import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testHub } from './api.ts';
import type { Api } from './api.ts';

type Errors = { readonly errorCode: string; readonly message: string }[];

const signUp = async (api: Api, username: string, fields: object = {}) =>
  api.post<Errors & { id: string }>('sobjects/ScratchOrgInfo', {
    Username: username,
    Edition: 'Developer',
    OrgName: 'Company',
    ConnectedAppConsumerKey: 'PlatformCLI',
    ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
    ...fields,
  });

const statusOf = async (api: Api, username: string) =>
  (
    await api.query(
      `SELECT Status, ErrorCode, ScratchOrg FROM ScratchOrgInfo WHERE SignupUsername = '${username}'`,
    )
  )[0];

test('a deleted org answers 420, its active allocation is back, its username and record stay', async () => {
  await using hub = await testHub({ limits: { activeScratchOrgs: 1, dailyScratchOrgs: 3 } });
  const api = hub.as();
  const { api: orgApi } = await hub.scratchOrg('short@acme.example');
  assert.equal((await signUp(api, 'second@acme.example')).body[0]?.errorCode, 'LIMIT_EXCEEDED');
  const [active] = await api.query<{ Id: string }>('SELECT Id FROM ActiveScratchOrg');
  assert.equal((await api.delete(`sobjects/ActiveScratchOrg/${active?.Id ?? ''}`)).status, 204);
  assert.equal((await orgApi.get('limits')).status, 420);
  assert.equal((await orgApi.get('query?q=SELECT+Id+FROM+Account')).status, 420);
  assert.equal((await statusOf(api, 'short@acme.example'))?.['Status'], 'Deleted');
  const { body } = await api.get<Record<string, { Remaining: number }>>('limits');
  assert.deepEqual([body['ActiveScratchOrgs']?.Remaining, body['DailyScratchOrgs']?.Remaining], [1, 2]);
});

test('a definition with an unknown field, a foreign feature or a feature without its quantity is refused', async () => {
  await using hub = await testHub();
  const api = hub.as();
  const unknown = await signUp(api, 'a@acme.example', { Colour: 'blue' });
  assert.equal(unknown.status, 400);
  assert.deepEqual(unknown.body, [
    { errorCode: 'INVALID_FIELD', message: "No such column 'Colour' on sobject of type ScratchOrgInfo" },
  ]);
  const feature = await signUp(api, 'b@acme.example', { Features: 'Communities;TimeTravel' });
  assert.equal(feature.body[0]?.message, 'TimeTravel is not a valid Features value.');
  const quantity = await signUp(api, 'c@acme.example', { Features: 'AddCustomApps' });
  assert.equal(quantity.body[0]?.message, 'The feature value AddCustomApps requires a quantity.');
  const status = await signUp(api, 'd@acme.example', { Status: 'Active' });
  assert.equal(status.body[0]?.errorCode, 'INVALID_FIELD_FOR_INSERT_UPDATE');
  const good = await signUp(api, 'e@acme.example', { Features: 'communities;AddCustomApps:3' });
  assert.equal(good.status, 201);
});

test('signups fail by rule: by number, by share, by name, at once', async () => {
  await using hub = await testHub();
  const api = hub.as();
  hub.hub.signupFaults.push(
    { username: /^refused/, refusal: { errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'later' } },
    { nth: [2], errorCode: 'S-1001' },
    { share: 0.25, errorCode: 'C-9999' },
  );
  const refused = await signUp(api, 'refused@acme.example');
  assert.deepEqual([refused.status, refused.body[0]?.errorCode], [400, 'REQUEST_LIMIT_EXCEEDED']);
  assert.equal(await statusOf(api, 'refused@acme.example'), undefined);
  const codes: unknown[] = [];
  for (let number = 2; number <= 8; number++) {
    await signUp(api, `n${number}@acme.example`);
    codes.push((await statusOf(api, `n${number}@acme.example`))?.['ErrorCode']);
  }
  assert.deepEqual(codes, ['S-1001', null, 'C-9999', null, null, null, 'C-9999']);
});

test('describe tells an object’s fields and the records that point to it', async () => {
  await using hub = await testHub();
  const { api } = await hub.scratchOrg('describe@acme.example');
  const { body } = await api.get<{
    fields: { name: string; type: string; nillable: boolean }[];
    childRelationships: { relationshipName: string; childSObject: string; field: string }[];
  }>('sobjects/Account/describe');
  const name = body.fields.find((field) => field.name === 'Name');
  assert.deepEqual([name?.type, name?.nillable], ['string', false]);
  const contacts = body.childRelationships.find(({ relationshipName }) => relationshipName === 'Contacts');
  assert.deepEqual([contacts?.childSObject, contacts?.field], ['Contact', 'AccountId']);
  assert.equal((await api.get('sobjects/Nothing/describe')).status, 404);
});

test('a child query has the parent’s records, or null', async () => {
  await using hub = await testHub();
  const { api } = await hub.scratchOrg('children@acme.example');
  const account = await api.post<{ id: string }>('sobjects/Account', { Name: 'Acme' });
  await api.post('sobjects/Account', { Name: 'Empty' });
  await api.post('sobjects/Contact', { LastName: 'Coyote', AccountId: account.body.id });
  const rows = await api.query('SELECT Name, (SELECT LastName FROM Contacts) FROM Account ORDER BY Name');
  const [first, second] = rows.map((row) => row['Contacts']) as [{ records: { LastName: string }[] }, null];
  assert.equal(first.records[0]?.LastName, 'Coyote');
  assert.equal(second, null);
  await assert.rejects(api.query('SELECT (SELECT Id FROM Friends) FROM Account'), /understand relationship/);
});
