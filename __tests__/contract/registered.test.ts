import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test, type TestContext } from 'node:test';
import { startDevHub, type DevHub } from '../../devhub/index.ts';
import { register, type CliLogin } from '../../src/sf-cli/register.ts';
import { unregister } from '../../src/sf-cli/unregister.ts';
import { rsaKey } from '../../harness/keys.ts';
import { sfHome, type SfHome } from './sf.ts';

// As `sf` is told here too: whoever encrypts and whoever decrypts must look for the key in the same place.
process.env['SF_USE_GENERIC_UNIX_KEYCHAIN'] = 'true';

const consumerKey = '3MVG9.registered';
const scratchUsername = 'test-registered@example.com';

interface OrgList {
  readonly devHubs: readonly ListedOrg[];
  readonly scratchOrgs: readonly ListedOrg[];
  readonly other: readonly ListedOrg[];
  readonly nonScratchOrgs: readonly ListedOrg[];
}

interface ListedOrg {
  readonly username: string;
  readonly alias?: string;
  readonly orgId: string;
  readonly connectedStatus?: string;
  readonly expirationDate?: string;
}

let hub: DevHub;

before(async () => {
  hub = await startDevHub();
  hub.addApp({ consumerKey, certificate: rsaKey().certificate });
  hub.createScratchOrg({ username: scratchUsername, consumerKey, expirationDate: '2099-12-31' });
});
after(() => hub.close());

/** A login as the action has it after its one request. */
function loginOf(username: string): CliLogin {
  const isScratchOrg = username === scratchUsername;
  const url = isScratchOrg ? hub.sandboxUrl : hub.productionUrl;
  return {
    username,
    orgId: orgIdOf(username),
    instanceUrl: url,
    loginUrl: url,
    accessToken: hub.openSession(username),
    consumerKey,
    isScratchOrg,
    ...(isScratchOrg ? { devHubUsername: hub.hubUsername } : {}),
  };
}

function orgIdOf(username: string): string {
  const org = hub.orgs.find((one) => (username === scratchUsername) !== (one === hub.hub));
  assert.ok(org);
  return org.id;
}

async function newHome(test: TestContext): Promise<SfHome> {
  const home = await sfHome();
  test.after(() => home.remove());
  return home;
}

async function keyFile(home: SfHome): Promise<string> {
  const path = join(home.home, 'work', 'server.key');
  await mkdir(join(home.home, 'work'), { recursive: true });
  await writeFile(path, rsaKey().pem, { mode: 0o600 });
  return path;
}

/** The CLI's folder of logins; undefined when there is none. */
async function logins(home: SfHome): Promise<string[] | undefined> {
  return (await readdir(join(home.home, '.sfdx')).catch(() => undefined))?.sort();
}

async function authFile(home: SfHome, username: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(home.home, '.sfdx', `${username}.json`), 'utf8')) as Record<
    string,
    unknown
  >;
}

async function queryId(home: SfHome, alias: string): Promise<unknown> {
  const query = ['data', 'query', '--target-org', alias, '--query', 'SELECT Id FROM Organization'];
  const { records } = await home.json<{ records: { Id: string }[] }>(query);
  return records[0]?.Id;
}

describe('the sf CLI, after our register and without a login of its own', () => {
  test('the auth file agrees with the one that `sf org login jwt` writes', async (test) => {
    const home = await newHome(test);
    const key = await keyFile(home);
    const login = ['org', 'login', 'jwt', '--username', hub.hubUsername, '--client-id', consumerKey];
    await home.json([...login, '--jwt-key-file', key, '--instance-url', hub.productionUrl]);
    const { accessToken: theirToken, loginUrl, ...theirs } = await authFile(home, hub.hubUsername);

    await register({ ...loginOf(hub.hubUsername), privateKeyFile: key }, { home: home.home });
    const { accessToken: ourToken, ...ours } = await authFile(home, hub.hubUsername);
    assert.equal(ours['loginUrl'], String(loginUrl).replace(/\/$/, ''));
    // What it has besides, the CLI asked Salesforce for, and asks again when it needs it.
    const common = Object.entries(theirs).filter(([name]) => name in ours);
    assert.deepEqual({ ...Object.fromEntries(common), loginUrl: ours['loginUrl'] }, ours);
    assert.equal(typeof ourToken, typeof theirToken);
  });

  test('the hub: display, list, query by alias; and nothing left after unregister', async (test) => {
    const home = await newHome(test);
    const registration = await register(loginOf(hub.hubUsername), { home: home.home, alias: 'hub' });

    const shown = await home.json(['org', 'display', '--target-org', 'hub']);
    assert.equal(shown['id'], orgIdOf(hub.hubUsername));
    assert.equal(shown['connectedStatus'], 'Connected');
    const { devHubs, scratchOrgs, other } = await home.json<OrgList>(['org', 'list']);
    assert.deepEqual(
      devHubs.map(({ username, alias, connectedStatus }) => [username, alias, connectedStatus]),
      [[hub.hubUsername, 'hub', 'Connected']],
    );
    assert.deepEqual([scratchOrgs, other], [[], []]);
    assert.equal(await queryId(home, 'hub'), orgIdOf(hub.hubUsername));

    assert.deepEqual(await unregister(registration), []);
    assert.equal(await logins(home), undefined);
    const none = await home.json<OrgList>(['org', 'list']);
    assert.deepEqual([none.devHubs, none.nonScratchOrgs, none.scratchOrgs], [[], [], []]);
  });

  test('a scratch org beside its hub: listed as a scratch org, with its expiry', async (test) => {
    const home = await newHome(test);
    const registrations = [
      await register(loginOf(hub.hubUsername), { home: home.home, alias: 'hub' }),
      await register(loginOf(scratchUsername), { home: home.home, alias: 'dev' }),
    ];
    const { devHubs, scratchOrgs, other } = await home.json<OrgList>(['org', 'list']);
    assert.deepEqual(
      scratchOrgs.map(({ username, alias, orgId, expirationDate }) => [
        username,
        alias,
        orgId,
        expirationDate,
      ]),
      [[scratchUsername, 'dev', orgIdOf(scratchUsername), '2099-12-31']],
    );
    assert.deepEqual([devHubs.length, other.length], [1, 0]);
    const shown = await home.json(['org', 'display', '--target-org', 'dev']);
    assert.deepEqual([shown['status'], shown['devHubId']], ['Active', hub.hubUsername]);
    assert.equal(await queryId(home, 'dev'), orgIdOf(scratchUsername));

    for (const registration of registrations.reverse()) assert.deepEqual(await unregister(registration), []);
    assert.equal(await logins(home), undefined);
  });

  test('a scratch org alone, whose hub the CLI can not ask: displayed, listed, queried all the same', async (test) => {
    const home = await newHome(test);
    await register(loginOf(scratchUsername), { home: home.home, alias: 'dev' });
    const { other } = await home.json<OrgList>(['org', 'list']);
    assert.deepEqual(
      other.map(({ username, connectedStatus }) => [username, connectedStatus]),
      [[scratchUsername, 'Connected']],
    );
    const shown = await home.json(['org', 'display', '--target-org', 'dev']);
    assert.equal(shown['connectedStatus'], 'Connected');
    assert.equal(await queryId(home, 'dev'), orgIdOf(scratchUsername));
  });
});

describe('when the session has ended on the server', () => {
  for (const name of ['hub', 'scratch org'] as const) {
    test(`refreshable, ${name}: the CLI renews it with the key, and unregister still knows the login`, async (test) => {
      const username = name === 'hub' ? hub.hubUsername : scratchUsername;
      const home = await newHome(test);
      const privateKeyFile = await keyFile(home);
      const registration = await register({ ...loginOf(username), privateKeyFile }, { home: home.home });
      const { accessToken: first } = await authFile(home, username);
      assert.ok(hub.expireSessions(username) > 0);

      assert.equal(await queryId(home, username), orgIdOf(username));
      assert.notEqual((await authFile(home, username))['accessToken'], first);
      assert.ok(hub.openSessions(username) > 0);
      assert.deepEqual(await unregister(registration), []);
      assert.equal((await logins(home))?.includes(`${username}.json`) ?? false, false);
    });
  }

  test('not refreshable: the CLI says so, and misses no file', async (test) => {
    const home = await newHome(test);
    await register(loginOf(hub.hubUsername), { home: home.home });
    hub.expireSessions(hub.hubUsername);
    const query = [
      'data',
      'query',
      '--target-org',
      hub.hubUsername,
      '--query',
      'SELECT Id FROM Organization',
    ];
    const { exitCode, stdout, stderr, blockedHosts } = await home.sf(query);
    assert.equal(exitCode, 1);
    assert.match(stdout + stderr, /Session expired or invalid/);
    assert.doesNotMatch(stdout + stderr, /no such file/);
    assert.deepEqual(blockedHosts, []);
  });
});
