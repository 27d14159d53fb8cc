import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { ScratchOrg } from '../../../devhub/index.ts';
import { testHub } from './api.ts';
import type { Api, TestHub } from './api.ts';

interface TreeAnswer {
  readonly hasErrors: boolean;
  readonly results: readonly {
    readonly referenceId: string;
    readonly id?: string;
    readonly errors?: readonly { statusCode: string; message: string; fields: string[] }[];
  }[];
}

const record = (type: string, referenceId: string, fields: object) => ({
  attributes: { type, referenceId },
  ...fields,
});

/** All but the one that every new org has. */
const ourAccounts = "SELECT Id FROM Account WHERE Name != 'Sample Account for Entitlements'";

describe('composite/tree', () => {
  let hub: TestHub;
  let org: { org: ScratchOrg; api: Api };
  let number = 0;

  before(async () => {
    hub = await testHub();
  });
  after(async () => hub[Symbol.asyncDispose]());
  beforeEach(async () => {
    org = await hub.scratchOrg(`tree-${++number}@acme.example`);
  });

  test('creates records and the records nested in them', async () => {
    const { status, body } = await org.api.post<TreeAnswer>('composite/tree/Account', {
      records: [
        record('Account', 'AccountRef1', {
          Name: 'Acme',
          Contacts: {
            records: [record('Contact', 'ContactRef1', { FirstName: 'Wile', LastName: 'Coyote' })],
          },
        }),
      ],
    });
    assert.equal(status, 201);
    assert.deepEqual(
      [body.hasErrors, body.results.map((one) => one.referenceId)],
      [false, ['AccountRef1', 'ContactRef1']],
    );
    const [contact] = await org.api.query('SELECT Id, Name, Account.Name FROM Contact');
    assert.equal(contact?.['Id'], body.results[1]?.id);
    assert.equal(contact?.['Name'], 'Wile Coyote');
    assert.equal((contact['Account'] as { Name: string }).Name, 'Acme');
  });

  test('saves nothing when one record is refused, and says which and why', async () => {
    const { status, body } = await org.api.post<TreeAnswer>('composite/tree/Contact', {
      records: [
        record('Contact', 'good', { LastName: 'Coyote' }),
        record('Contact', 'nameless', { FirstName: 'Wile' }),
        record('Contact', 'unreachable', { LastName: 'Runner', Email: 'beep' }),
        record('Contact', 'astray', { LastName: 'Runner', AccountId: '@AccountRef9' }),
      ],
    });
    assert.equal(status, 400);
    assert.deepEqual(body, {
      hasErrors: true,
      results: [
        {
          referenceId: 'nameless',
          errors: [
            {
              statusCode: 'REQUIRED_FIELD_MISSING',
              message: 'Required fields are missing: [LastName]',
              fields: ['LastName'],
            },
          ],
        },
        {
          referenceId: 'unreachable',
          errors: [
            {
              statusCode: 'INVALID_EMAIL_ADDRESS',
              message: 'Email: invalid email address: beep',
              fields: ['Email'],
            },
          ],
        },
        {
          referenceId: 'astray',
          errors: [
            {
              statusCode: 'MALFORMED_ID',
              message: 'Account ID: id value of incorrect type: @AccountRef9',
              fields: ['AccountId'],
            },
          ],
        },
      ],
    });
    assert.deepEqual(await org.api.query('SELECT Id FROM Contact'), []);
  });

  test('takes 200 records a call, nested ones counted', async () => {
    const contacts = Array.from({ length: 199 }, (_, place) =>
      record('Contact', `ContactRef${place}`, { LastName: `Runner ${place}` }),
    );
    const account = (children: object[]) => ({
      records: [record('Account', 'AccountRef1', { Name: 'Acme', Contacts: { records: children } })],
    });
    const full = await org.api.post<TreeAnswer>('composite/tree/Account', account(contacts));
    assert.equal(full.status, 201);
    const more = [...contacts, record('Contact', 'oneMore', { LastName: 'Runner' })];
    const tooMany = await org.api.post<TreeAnswer>('composite/tree/Account', account(more));
    assert.equal(tooMany.status, 400);
    assert.equal(tooMany.body.results[0]?.errors?.[0]?.statusCode, 'INVALID_INPUT');
    assert.equal((await org.api.query(ourAccounts)).length, 1);
  });

  test('refuses a reference id that is used twice', async () => {
    const { status, body } = await org.api.post<TreeAnswer>('composite/tree/Account', {
      records: [record('Account', 'same', { Name: 'A' }), record('Account', 'same', { Name: 'B' })],
    });
    assert.equal(status, 400);
    assert.equal(body.results[0]?.errors?.[0]?.message, 'Duplicate ReferenceId provided in the request.');
    assert.deepEqual(await org.api.query(ourAccounts), []);
  });

  test('refuses a field that the object does not have, as a whole', async () => {
    const records = [record('Account', 'a', { Name: 'Acme' }), record('Account', 'b', { Nmae: 'Acme' })];
    const { status, body } = await org.api.post('composite/tree/Account', { records });
    assert.equal(status, 400);
    assert.deepEqual(body, [
      { errorCode: 'INVALID_FIELD', message: "No such column 'Nmae' on sobject of type Account" },
    ]);
    assert.deepEqual(await org.api.query(ourAccounts), []);
  });

  test('does not know an object that the org has not got', async () => {
    const { status, body } = await org.api.post('composite/tree/Nothing__c', { records: [] });
    assert.equal(status, 404);
    assert.deepEqual(body, [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }]);
  });

  test('refuses a body that is no JSON', async () => {
    const username = `tree-${number}@acme.example`;
    const answer = await fetch(`${hub.hub.sandboxUrl}/services/data/v65.0/composite/tree/Account`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${hub.hub.openSession(username)}`,
        'content-type': 'application/json',
      },
      body: '{"records": [',
    });
    assert.equal(answer.status, 400);
    const [error] = (await answer.json()) as { errorCode: string }[];
    assert.equal(error?.errorCode, 'JSON_PARSER_ERROR');
  });

  test('keeps what one org has from another', async () => {
    const other = await hub.scratchOrg('other@acme.example');
    await org.api.post('composite/tree/Account', { records: [record('Account', 'a', { Name: 'Acme' })] });
    assert.deepEqual(await other.api.query(ourAccounts), []);
  });
});
