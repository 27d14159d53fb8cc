import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { rsaKey } from '../../harness/keys.ts';
import { judging } from '../clients/judging.ts';
import { sfRows } from '../clients/sf.ts';
import { consumerKey, startContract } from './harness.ts';
import type { Contract } from './harness.ts';
import { sfHome } from './sf.ts';

interface Created {
  readonly username: string;
  readonly orgId: string;
  readonly scratchOrgInfo: Readonly<Record<string, unknown>>;
}

describe('sf org create scratch and what reads it', () => {
  let contract: Contract;
  before(async () => {
    contract = await startContract({ limits: { activeScratchOrgs: 4, dailyScratchOrgs: 6 } });
    const { hub } = contract;
    await contract.login(hub.hubUsername, hub.productionUrl, {
      args: ['--alias', 'hub', '--set-default-dev-hub'],
    });
  });
  after(async () => contract.close());
  const judged = judging(sfRows.scratchOrg);

  judged(
    'create',
    'creates one through the app of the hub session, which then opens with the key alone',
    async () => {
      const { hub, sf } = contract;
      const created = await sf.json<Created>([
        ...['org', 'create', 'scratch', '--edition', 'developer', '--alias', 'plain'],
        ...['--username', 'plain@acme.example', '--duration-days', '3'],
      ]);
      assert.equal(created.username, 'plain@acme.example');
      assert.equal(created.scratchOrgInfo['ConnectedAppConsumerKey'], consumerKey);
      assert.equal(created.scratchOrgInfo['Status'], 'Active');
      const elsewhere = await sfHome();
      const login = await contract.login('plain@acme.example', hub.sandboxUrl, { at: elsewhere });
      elsewhere.remove();
      assert.equal(login.json().status, 0);
    },
  );

  it('deploys the settings of a definition file', async () => {
    const { hub, sf } = contract;
    const definition = join(sf.home, 'definition.json');
    writeFileSync(
      definition,
      JSON.stringify({
        orgName: 'With settings',
        edition: 'Developer',
        features: ['EnableSetPasswordInApi', 'Communities'],
        settings: { lightningExperienceSettings: { enableS1DesktopEnabled: true } },
        objectSettings: { opportunity: { sharingModel: 'private' } },
      }),
    );
    const before = hub.requests.length;
    const created = await sf.json<Created>([
      ...['org', 'create', 'scratch', '--definition-file', definition, '--alias', 'configured'],
    ]);
    assert.equal(created.scratchOrgInfo['Features'], 'EnableSetPasswordInApi;Communities');
    assert.equal(created.scratchOrgInfo['OrgName'], 'With settings');
    const deploys = hub.requests.slice(before).filter(({ path }) => path.startsWith('/services/Soap/m/'));
    assert.ok(deploys.length >= 3, 'one deploy and at least two looks at its status');
    assert.ok(deploys.every(({ status }) => status === 200));
  });

  it('says which setting of a definition file there is not', async () => {
    const { hub, sf } = contract;
    const definition = join(sf.home, 'misspelt.json');
    const settings = {
      lightningExperienceSettings: { enableS1Desktop: true },
      casesSettings: { enableIt: true },
    };
    writeFileSync(definition, JSON.stringify({ edition: 'Developer', settings }));
    const ended = await sf.sf([
      ...['org', 'create', 'scratch', '--definition-file', definition, '--username', 'misspelt@acme.example'],
      '--json',
    ]);
    const { message = '' } = ended.json();
    // The CLI's settings files have no namespace.
    assert.match(
      message,
      /Element \{\}enableS1Desktop invalid at this location in type LightningExperienceSettings/,
    );
    assert.match(message, /settings\/Cases\.settings is not a valid metadata object/);
    hub.deleteScratchOrg('misspelt@acme.example');
  });

  it('waits while the signup is New and Creating', async () => {
    const { hub, sf } = contract;
    hub.settings.signupMilliseconds = 1500;
    const before = hub.requests.length;
    await sf.json(['org', 'create', 'scratch', '--edition', 'developer', '--username', 'slow@acme.example']);
    hub.settings.signupMilliseconds = 0;
    const polls = hub.requests
      .slice(before)
      .filter(({ method, path }) => method === 'GET' && path.includes('/sobjects/ScratchOrgInfo/'));
    assert.ok(polls.length >= 2);
  });

  it('says which error code a failed signup has', async () => {
    const { hub, sf } = contract;
    hub.signupFaults.push({ username: /^doomed@/, errorCode: 'S-1017' });
    const ended = await sf.sf([
      ...[
        'org',
        'create',
        'scratch',
        '--edition',
        'developer',
        '--username',
        'doomed@acme.example',
        '--json',
      ],
    ]);
    assert.match(ended.json().message ?? '', /namespace that’s used by a release org/);
  });

  it('says that a username is taken, also when its org is deleted', async () => {
    const { hub, sf } = contract;
    hub.createScratchOrg({ username: 'gone@acme.example', status: 'Deleted' });
    const ended = await sf.sf([
      ...['org', 'create', 'scratch', '--edition', 'developer', '--username', 'gone@acme.example', '--json'],
    ]);
    assert.match(ended.json().message ?? '', /username .* is already in use/);
  });

  it('says that an External Client App can not sign up', async () => {
    const { hub, sf } = contract;
    hub.addApp({ consumerKey: '3MVG9eca', certificate: rsaKey().certificate, kind: 'external-client-app' });
    const ended = await sf.sf(
      ['org', 'create', 'scratch', '--edition', 'developer', '--username', 'eca@acme.example', '--json'],
      { env: { SF_SCRATCH_SIGNUP_CONNECTED_APP: '3MVG9eca' } },
    );
    assert.match(ended.json().message ?? '', /configure and approve the Connected App/);
  });

  it('exchanges the code of a signup through the own app of the CLI, and then the key does not open that org', async () => {
    const { hub, sf } = contract;
    const before = hub.requests.length;
    const created = await sf.json<Created>(
      ['org', 'create', 'scratch', '--edition', 'developer', '--username', 'web@acme.example'],
      { env: { SF_SCRATCH_SIGNUP_CONNECTED_APP: 'PlatformCLI' } },
    );
    assert.equal(created.scratchOrgInfo['ConnectedAppConsumerKey'], 'PlatformCLI');
    const grants = hub.requests.slice(before).flatMap(({ grant }) => grant ?? []);
    assert.deepEqual([...new Set(grants)], ['authorization_code']);
    const elsewhere = await sfHome();
    const login = await contract.login('web@acme.example', hub.sandboxUrl, { at: elsewhere });
    elsewhere.remove();
    assert.match(login.json().message ?? '', /user hasn't approved this consumer/);
    hub.deleteScratchOrg('web@acme.example');
  });

  it('says that the allocation is used up', async () => {
    const { hub, sf } = contract;
    hub.createScratchOrg({ username: 'fourth@acme.example' });
    const ended = await sf.sf(['org', 'create', 'scratch', '--edition', 'developer', '--json']);
    assert.match(ended.json().message ?? '', /has reached its active scratch org limit/);
  });

  judged('display', 'shows the org with sf org display', async () => {
    const { hub, sf } = contract;
    const shown = await sf.json(['org', 'display', '--target-org', 'plain']);
    assert.equal(shown['username'], 'plain@acme.example');
    assert.equal(shown['status'], 'Active');
    assert.equal(shown['devHubId'], hub.hubUsername);
    assert.equal(shown['instanceUrl'], hub.sandboxUrl);
  });

  judged('list', 'lists hub and scratch orgs in their groups with sf org list', async () => {
    const { hub, sf } = contract;
    interface Listed {
      readonly username: string;
      readonly connectedStatus?: string;
      readonly status?: string;
    }
    const list = await sf.json<{ devHubs: Listed[]; scratchOrgs: Listed[] }>(['org', 'list']);
    assert.deepEqual(
      list.devHubs.map(({ username, connectedStatus }) => [username, connectedStatus]),
      [[hub.hubUsername, 'Connected']],
    );
    const plain = list.scratchOrgs.find(({ username }) => username === 'plain@acme.example');
    assert.equal(plain?.status, 'Active');
  });

  judged('query', 'reads rows with sf data query', async () => {
    const { sf } = contract;
    const result = await sf.json<{ totalSize: number; records: Record<string, unknown>[] }>([
      ...['data', 'query', '--target-org', 'hub', '--query'],
      "SELECT SignupUsername, Status, CreatedBy.Username FROM ScratchOrgInfo WHERE SignupUsername LIKE 'plain@%'",
    ]);
    assert.equal(result.totalSize, 1);
    assert.equal(result.records[0]?.['SignupUsername'], 'plain@acme.example');
  });

  it("shows Salesforce's words for an object that an org does not have", async () => {
    const { sf } = contract;
    const ended = await sf.sf([
      ...['data', 'query', '--target-org', 'plain', '--query', 'SELECT Id FROM ScratchOrgInfo', '--json'],
    ]);
    assert.equal(ended.json().name, 'INVALID_TYPE');
    assert.match(ended.json().message ?? '', /sObject type 'ScratchOrgInfo' is not supported/);
  });

  it('renews a session that the server ended', async () => {
    const { hub, sf } = contract;
    assert.ok(hub.expireSessions() > 0);
    const before = hub.requests.length;
    await sf.json(['data', 'query', '--target-org', 'plain', '--query', 'SELECT Id FROM Organization']);
    const grants = hub.requests.slice(before).filter(({ grant }) => grant === 'jwt-bearer');
    assert.equal(grants.length, 1);
  });
});
