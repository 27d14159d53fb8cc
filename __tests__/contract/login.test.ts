import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { writeFileSync } from 'node:fs';
import { rsaKey } from '../../harness/keys.ts';
import { judging } from '../clients/judging.ts';
import { sfRows } from '../clients/sf.ts';
import { startContract } from './harness.ts';
import type { Contract } from './harness.ts';

interface LoggedIn {
  readonly username: string;
  readonly orgId: string;
  readonly instanceUrl: string;
  readonly isDevHub: boolean;
  readonly isScratch: boolean;
}

describe('sf org login jwt', () => {
  let contract: Contract;
  before(async () => {
    contract = await startContract();
  });
  after(async () => contract.close());
  const judged = judging(sfRows.login);

  it('logs in to the hub and sees that it is a Dev Hub', async () => {
    const { hub } = contract;
    const ended = await contract.login(hub.hubUsername, hub.productionUrl, { args: ['--alias', 'hub'] });
    const { result } = ended.json<LoggedIn>();
    assert.equal(result.orgId, hub.hub.id);
    assert.equal(result.instanceUrl, hub.productionUrl);
    assert.equal(result.isDevHub, true);
    assert.equal(result.isScratch, false);
    assert.deepEqual(ended.blockedHosts, []);
  });

  judged('jwt', 'logs in to a scratch org that another machine made, by the same key', async () => {
    const { hub } = contract;
    const { org } = hub.createScratchOrg({ username: 'made@elsewhere.example' });
    const { result } = (await contract.login('made@elsewhere.example', hub.sandboxUrl)).json<LoggedIn>();
    assert.equal(result.orgId, org?.id);
    assert.equal(result.instanceUrl, hub.sandboxUrl);
    assert.equal(result.isDevHub, false);
    assert.equal(result.isScratch, true);
  });

  const refusals: Record<string, { arrange: (contract: Contract) => string; says: RegExp }> = {
    'a user that no org here knows': {
      arrange: () => 'nobody@acme.example',
      says: /user hasn't approved this consumer/,
    },
    'a scratch org that was created through another app': {
      arrange: ({ hub }) => {
        hub.createScratchOrg({ username: 'web@elsewhere.example', consumerKey: 'PlatformCLI' });
        return 'web@elsewhere.example';
      },
      says: /user hasn't approved this consumer/,
    },
    'a user who was frozen': {
      arrange: ({ hub }) => {
        const { org } = hub.createScratchOrg({ username: 'cold@elsewhere.example' });
        assert.ok(org);
        const [login] = org.table('UserLogin').rows();
        assert.ok(login);
        org.update(login, { IsFrozen: true });
        return 'cold@elsewhere.example';
      },
      says: /inactive user/,
    },
    'an expired scratch org': {
      arrange: ({ hub }) => {
        hub.createScratchOrg({ username: 'old@elsewhere.example', ageMilliseconds: 30 * 86_400_000 });
        return 'old@elsewhere.example';
      },
      says: /<!DOCTYPE HTML>/,
    },
  };
  for (const [who, { arrange, says }] of Object.entries(refusals)) {
    it(`shows Salesforce's words for ${who}`, async () => {
      const username = arrange(contract);
      const { status, message } = (await contract.login(username, contract.hub.sandboxUrl)).json();
      assert.equal(status, 1);
      assert.match(message ?? '', says);
    });
  }

  it("shows Salesforce's words for a key that is not the app's", async () => {
    writeFileSync(contract.keyFile, rsaKey('another').pem);
    const { hub } = contract;
    const { message } = (await contract.login(hub.hubUsername, hub.productionUrl)).json();
    writeFileSync(contract.keyFile, rsaKey().pem);
    assert.match(message ?? '', /invalid assertion/);
  });

  it("shows Salesforce's words for a consumer key that nobody knows", async () => {
    const { hub } = contract;
    const { message } = (
      await contract.login(hub.hubUsername, hub.productionUrl, { clientId: '3MVG9unknown' })
    ).json();
    assert.match(message ?? '', /client identifier invalid/);
  });
});
