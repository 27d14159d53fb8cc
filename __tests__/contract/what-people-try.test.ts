import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { judging } from '../clients/judging.ts';
import { sfRows } from '../clients/sf.ts';
import { startContract } from './harness.ts';
import type { Contract } from './harness.ts';
import type { SfResult } from './sf.ts';

const username = 'tried@acme.example';
const target = ['--target-org', username];
const data = '/services/data/v65.0';

describe('what people try with sf', () => {
  let contract: Contract;
  before(async () => {
    contract = await startContract();
    const { hub } = contract;
    hub.createScratchOrg({ username, fields: { Features: 'EnableSetPasswordInApi' } });
    hub.createScratchOrg({ username: 'plain@acme.example' });
    for (const one of [username, 'plain@acme.example']) {
      assert.equal((await contract.login(one, hub.sandboxUrl)).json().status, 0);
    }
  });
  after(async () => contract.close());
  const judged = judging(sfRows.tried);

  const sf = async (...args: string[]): Promise<SfResult> => contract.sf.sf(args);
  /** `sf api request rest`, which prints the answer's body whatever its status. */
  const request = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const file = join(contract.sf.home, 'body.json');
    writeFileSync(file, JSON.stringify(body ?? {}));
    // Whatever the method, the command asks for a body unless it is GET.
    const ended = await sf(
      ...['api', 'request', 'rest', path, '--method', method, ...target],
      ...(method === 'GET' ? [] : ['--body', `@${file}`]),
    );
    return ended.stdout.trim() === '' ? undefined : JSON.parse(ended.stdout);
  };

  judged('open', 'org open --url-only', async () => {
    const { url } = (await sf('org', 'open', '--url-only', '--json', ...target)).json<{ url: string }>()
      .result;
    assert.ok(url.startsWith(`${contract.hub.sandboxUrl}/secur/frontdoor.jsp?otp=`), url);
  });

  judged('password', 'org generate password, where the org has the feature for it', async () => {
    const { result } = (await sf('org', 'generate', 'password', '--json', ...target)).json<{
      username: string;
      password: string;
    }>();
    assert.equal(result.username, username);
    assert.match(result.password, /^.{13,}$/);
    const plain = await sf('org', 'generate', 'password', '--json', '--target-org', 'plain@acme.example');
    assert.equal(plain.json().name, 'NoSelfSetError');
  });

  judged('license', 'org assign permsetlicense, twice, and one that there isn’t', async () => {
    const assign = async (name: string) =>
      (await sf('org', 'assign', 'permsetlicense', '--name', name, '--json', ...target)).json<{
        successes: { name: string; value: string }[];
        failures: { message: string }[];
      }>();
    const first = await assign('IdentityConnect');
    assert.deepEqual(first.result.successes, [{ name: username, value: 'IdentityConnect' }]);
    const again = await assign('IdentityConnect');
    assert.equal(again.status, 0);
    assert.match(again.warnings?.join() ?? '', /already/);
    assert.match((await assign('Nothing')).result.failures[0]?.message ?? '', /not found: Nothing/);
  });

  judged('apexRun', 'apex run, and is told that no Apex runs here', async () => {
    const file = join(contract.sf.home, 'script.apex');
    writeFileSync(file, 'System.debug(1);');
    const ended = await sf('apex', 'run', '--file', file, '--json', ...target);
    assert.notEqual(ended.exitCode, 0);
    assert.match(ended.json().message ?? '', /This embedded Dev Hub runs no Apex/);
  });

  judged('apexTest', 'apex run test, synchronously or not, and is told the same', async () => {
    for (const more of [[], ['--synchronous', '--class-names', 'ProjectProgressTest']]) {
      const ended = await sf('apex', 'run', 'test', '--json', '--wait', '1', ...more, ...target);
      assert.notEqual(ended.exitCode, 0);
      assert.match(ended.json().message ?? '', /This embedded Dev Hub runs no Apex/);
    }
  });

  judged('composite', 'composite and composite/batch', async () => {
    const composite = (await request('POST', `${data}/composite`, {
      compositeRequest: [
        {
          ...{ method: 'POST', url: `${data}/sobjects/Account`, referenceId: 'account' },
          body: { Name: 'Composite' },
        },
        { method: 'GET', url: `${data}/sobjects/Account/@{account.id}?fields=Name`, referenceId: 'read' },
      ],
    })) as { compositeResponse: { httpStatusCode: number; body: { Name?: string } }[] };
    assert.deepEqual(
      composite.compositeResponse.map(({ httpStatusCode }) => httpStatusCode),
      [201, 200],
    );
    assert.equal(composite.compositeResponse[1]?.body.Name, 'Composite');
    const batch = (await request('POST', `${data}/composite/batch`, {
      batchRequests: [{ method: 'GET', url: 'v65.0/limits' }],
    })) as { hasErrors: boolean };
    assert.equal(batch.hasErrors, false);
  });

  judged('collections', 'collections: create, update, read, delete', async () => {
    const path = `${data}/composite/sobjects`;
    const record = (fields: object) => ({ attributes: { type: 'Account' }, ...fields });
    const created = (await request('POST', path, { records: [record({ Name: 'Collected' })] })) as {
      id: string;
    }[];
    const id = created[0]?.id ?? '';
    await request('PATCH', path, { records: [record({ id, Name: 'Updated' })] });
    const [read] = (await request('GET', `${path}/Account?ids=${id}&fields=Name`)) as { Name: string }[];
    assert.equal(read?.Name, 'Updated');
    assert.deepEqual(await request('DELETE', `${path}?ids=${id}`), [{ id, success: true, errors: [] }]);
  });

  judged('bulk', 'the Bulk API, and finds none', async () => {
    const csv = join(contract.sf.home, 'accounts.csv');
    writeFileSync(csv, 'Name\nAcme\n');
    const ended = await sf(
      'data',
      'import',
      'bulk',
      '--sobject',
      'Account',
      '--file',
      csv,
      '--json',
      ...target,
    );
    assert.notEqual(ended.exitCode, 0);
    assert.match(ended.json().message ?? '', /The requested resource does not exist/);
  });

  judged('upsert', 'upsert by an external id, twice', async () => {
    const path = `${data}/sobjects/Contact/Email/wile@acme.example`;
    const upsert = async () =>
      (await request('PATCH', path, { LastName: 'Coyote' })) as { id: string; created: boolean };
    const [first, second] = [await upsert(), await upsert()];
    assert.deepEqual([first.created, second.created], [true, false]);
    assert.equal(first.id, second.id);
  });
});
