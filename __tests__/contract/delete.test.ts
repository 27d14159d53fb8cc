import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { judging } from '../clients/judging.ts';
import { sfRows } from '../clients/sf.ts';
import { startContract } from './harness.ts';
import type { Contract } from './harness.ts';

describe('sf org delete scratch', () => {
  let contract: Contract;
  before(async () => {
    contract = await startContract({ limits: { activeScratchOrgs: 2, dailyScratchOrgs: 5 } });
    const { hub } = contract;
    await contract.login(hub.hubUsername, hub.productionUrl, { args: ['--set-default-dev-hub'] });
  });
  after(async () => contract.close());
  const judged = judging(sfRows.delete);

  judged('delete', 'deletes the org, gives the active allocation back but not the daily one', async () => {
    const { hub, sf } = contract;
    const username = 'gone@acme.example';
    await sf.json([
      ...['org', 'create', 'scratch', '--edition', 'developer', '--alias', 'gone', '--username', username],
    ]);
    const token = hub.openSession(username);
    await sf.json(['org', 'delete', 'scratch', '--target-org', 'gone', '--no-prompt']);
    const limits = await sf.json<{ name: string; max: number; remaining: number }[]>([
      ...['limits', 'api', 'display', '--target-org', hub.hubUsername],
    ]);
    const remaining = (name: string) => limits.find((limit) => limit.name === name)?.remaining;
    assert.deepEqual([remaining('ActiveScratchOrgs'), remaining('DailyScratchOrgs')], [2, 4]);
    const { records } = await sf.json<{ records: { Status: string }[] }>([
      ...['data', 'query', '--target-org', hub.hubUsername],
      ...['--query', `SELECT Status FROM ScratchOrgInfo WHERE SignupUsername = '${username}'`],
    ]);
    assert.deepEqual(
      records.map(({ Status }) => Status),
      ['Deleted'],
    );
    const answer = await fetch(`${hub.sandboxUrl}/services/data/v65.0/limits`, {
      headers: { authorization: `Bearer ${token}` },
    });
    assert.equal(answer.status, 420);
  });

  it('can not log in to a deleted org', async () => {
    const { hub } = contract;
    hub.createScratchOrg({ username: 'late@acme.example', status: 'Deleted' });
    const { exitCode } = await contract.login('late@acme.example', hub.sandboxUrl);
    assert.notEqual(exitCode, 0);
  });
});
