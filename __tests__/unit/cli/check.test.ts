import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { openssl, rsaKey, selfSigned } from '../../../harness/keys.ts';
import { passphrase, startDesk, type Desk, type Ended } from './orgkey.ts';

const withPassphrase = ['--passphrase-env', 'ORGKEY_TEST_PASSPHRASE'];
const consumerKey = '3MVG9checked';

interface Line {
  readonly check: string;
  readonly state: string;
  readonly detail: string;
  readonly problems?: { kind: string; fix: string }[];
}

/** A desk with a key of the test's own, its app, and the settings that say so. */
async function startChecked(t: TestContext, { days = 365 } = {}): Promise<Desk> {
  const desk = await startDesk(t);
  const certificate = selfSigned(rsaKey().pem, { days });
  const encrypted = openssl(
    ['pkcs8', '-topk8', '-v2', 'aes256', '-passout', `pass:${passphrase}`],
    rsaKey().pem,
  );
  desk.hub.addApp({ consumerKey, certificate });
  const settings = {
    connectedApp: 'Orgkey',
    consumerKey,
    hubUsername: desk.hub.hubUsername,
    instanceUrl: desk.hub.productionUrl,
    encryptedKeyFile: 'server.key.enc',
  };
  writeFileSync(join(desk.folder, 'server.key.enc'), `${encrypted.toString()}${certificate}`);
  writeFileSync(join(desk.folder, 'orgkey.json'), JSON.stringify(settings));
  return desk;
}

function linesOf({ stdout, stderr }: Ended): Line[] {
  assert.notEqual(stdout, '', stderr);
  return (JSON.parse(stdout) as { checks: Line[] }).checks;
}

function states(ended: Ended): Record<string, string> {
  return Object.fromEntries(linesOf(ended).map(({ check, state }) => [check, state]));
}

function problemOf(ended: Ended, check: string): string | undefined {
  return linesOf(ended).find((line) => line.check === check)?.problems?.[0]?.kind;
}

describe('orgkey check', () => {
  test('prints a tick and what it saw for every part, and ends its session', async (t) => {
    const { hub, orgkey } = await startChecked(t);
    const open = hub.openSessions();
    const ended = await orgkey(['check', ...withPassphrase]);
    assert.equal(ended.exitCode, 0, ended.stderr);
    const lines = ended.stdout.trimEnd().split('\n');
    assert.match(lines[0] ?? '', /^✔ Private key {4}PKCS#8 encrypted PEM, 2048 bits$/);
    assert.match(lines[1] ?? '', /^✔ Certificate {4}until \d{4}-\d\d-\d\d, 36[45] days left$/);
    assert.match(lines[2] ?? '', new RegExp(`^✔ Login {10}${hub.hubUsername} at http`));
    assert.match(lines[3] ?? '', /^✔ Dev Hub/);
    assert.match(lines[4] ?? '', /^✔ Connected App {2}Orgkey: admin approved users are pre-authorized$/);
    assert.match(lines[5] ?? '', /^✔ Allocation {5}100 of 100 active, 200 of 200 daily/);
    assert.match(lines[6] ?? '', /^– Scratch org {4}--scratch/);
    assert.equal(hub.openSessions(), open);
  });

  test('--scratch makes one org, logs in to it with the key alone, and deletes it', async (t) => {
    const { hub, orgkey } = await startChecked(t);
    const ended = await orgkey(['check', ...withPassphrase, '--scratch', '--json']);
    assert.equal(ended.exitCode, 0, ended.stdout);
    assert.equal(states(ended)['Scratch org'], 'good');
    const [info, ...others] = hub.hub.table('ScratchOrgInfo').rows();
    assert.equal(info?.['Status'], 'Deleted');
    assert.deepEqual(others, []);
    assert.ok(hub.requests.some(({ listener, grant }) => listener === 'sandbox' && grant === 'jwt-bearer'));
  });

  test('--scratch deletes the org that does not let the key in', async (t) => {
    const { hub, orgkey } = await startChecked(t);
    hub.faults.add({
      listener: 'sandbox',
      path: '/services/oauth2/token',
      effect: {
        kind: 'answer',
        status: 400,
        body: { error: 'invalid_grant', error_description: 'inactive user' },
      },
    });
    const ended = await orgkey(['check', ...withPassphrase, '--scratch', '--json']);
    assert.equal(ended.exitCode, 1);
    assert.equal(states(ended)['Scratch org'], 'bad');
    assert.equal(hub.hub.table('ActiveScratchOrg').size, 0);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`--scratch deletes its org when it is interrupted (${signal})`, async (t) => {
      const { hub, orgkey } = await startChecked(t);
      hub.settings.replicationMilliseconds = 3_600_000;
      const signalAt = { text: /Next try in/, signal };
      const ended = await orgkey(['check', ...withPassphrase, '--scratch'], { signalAt });
      assert.equal(ended.exitCode, 130, ended.stderr);
      assert.match(ended.stderr, /Deleted orgkey-check-/);
      assert.equal(hub.hub.table('ActiveScratchOrg').size, 0);
      assert.match(ended.stdout, /✘ Time .*The check was interrupted\./);
      assert.match(ended.stdout, /It was waiting for the next try of the login of orgkey-check-/);
    });
  }

  test('--scratch says which org it left when it is interrupted before there is one', async (t) => {
    const { hub, orgkey } = await startChecked(t);
    hub.settings.signupMilliseconds = 3_600_000;
    const signalAt = { text: /Signing up/, signal: 'SIGINT' } as const;
    const ended = await orgkey(['check', ...withPassphrase, '--scratch'], { signalAt });
    assert.equal(ended.exitCode, 130, ended.stderr);
    assert.match(ended.stderr, /Left: orgkey-check-\w+@orgkey\.example, which expires in a day/);
  });

  test('its time has a limit, and it says what it was waiting for, and what it found', async (t) => {
    const { hub, orgkey } = await startChecked(t);
    hub.faults.add({ path: /\/limits/, effect: { kind: 'stall' } });
    const env = { ORGKEY_TIMEOUT_SECONDS: '10' };
    const ended = await orgkey(['check', ...withPassphrase], { env });
    assert.equal(ended.exitCode, 1, ended.stderr);
    assert.match(ended.stdout, /✔ Login/);
    assert.match(ended.stdout, /✘ Time .*`--timeout-minutes` ran out\./);
    assert.match(ended.stdout, /It was waiting for an answer to GET \/limits/);
  });

  test('--scratch names the cause of a signup that fails', async (t) => {
    const { hub, orgkey } = await startChecked(t);
    hub.signupFaults.push({ errorCode: 'C-1016' });
    const ended = await orgkey(['check', ...withPassphrase, '--scratch', '--json']);
    assert.equal(problemOf(ended, 'Scratch org'), 'signup/connected-app');
  });

  test('explains a refused login as the action does, and stops there', async (t) => {
    const { hub, orgkey } = await startChecked(t);
    hub.removeApp(consumerKey);
    hub.addApp({ consumerKey, certificate: rsaKey('another').certificate });
    const ended = await orgkey(['check', ...withPassphrase, '--json']);
    assert.equal(ended.exitCode, 1);
    assert.deepEqual(states(ended), { 'Private key': 'good', Certificate: 'good', Login: 'bad' });
    assert.match(problemOf(ended, 'Login') ?? '', /^login\//);
  });

  test('a wrong passphrase is the only line', async (t) => {
    const { orgkey } = await startChecked(t);
    const ended = await orgkey(['check', '--passphrase-env', 'WRONG', '--json'], {
      env: { WRONG: 'not the passphrase' },
    });
    assert.deepEqual(states(ended), { 'Private key': 'bad' });
    assert.equal(problemOf(ended, 'Private key'), 'key/wrong-passphrase');
  });

  test('without the passphrase, and no one to ask: the flag', async (t) => {
    const { orgkey } = await startChecked(t);
    const ended = await orgkey(['check']);
    assert.equal(ended.exitCode, 1);
    assert.match(ended.stdout, /--passphrase-env/);
  });

  test('a certificate that ends soon is a warning', async (t) => {
    const { orgkey } = await startChecked(t, { days: 10 });
    const ended = await orgkey(['check', ...withPassphrase, '--json']);
    assert.equal(ended.exitCode, 0);
    assert.equal(states(ended)['Certificate'], 'warning');
  });

  test('a certificate that has ended is a warning: whether Salesforce takes it, the login tells', async (t) => {
    const { hub, orgkey } = await startChecked(t, { days: -1 });
    hub.settings.expiredCertificates = 'accepted';
    const taken = await orgkey(['check', ...withPassphrase, '--json']);
    assert.equal(taken.exitCode, 0, taken.stdout);
    assert.equal(states(taken)['Certificate'], 'warning');
    hub.settings.expiredCertificates = 'refused';
    const refused = await orgkey(['check', ...withPassphrase, '--json']);
    assert.equal(refused.exitCode, 1);
    assert.equal(states(refused)['Login'], 'bad');
  });

  test('an app that users authorize themselves: scratch orgs would refuse the key', async (t) => {
    const { hub, orgkey } = await startChecked(t);
    const [app] = hub.hub.table('ConnectedApplication').rows();
    assert.ok(app);
    hub.hub.update(app, { OptionsAllowAdminApprovedUsersOnly: false });
    const ended = await orgkey(['check', ...withPassphrase, '--json']);
    assert.equal(ended.exitCode, 1);
    assert.equal(problemOf(ended, 'Connected App'), 'setup/self-authorize');
  });

  test('an app of another name is not judged', async (t) => {
    const { orgkey } = await startChecked(t);
    const check = ['check', ...withPassphrase, '--json'];
    for (const ended of [
      await orgkey([...check, '--app-name', 'Other']),
      await orgkey(check, { env: { ORGKEY_APP_NAME: 'Other' } }),
    ]) {
      assert.equal(ended.exitCode, 0);
      assert.equal(states(ended)['Connected App'], 'unknown');
    }
  });

  test('an org that is no Dev Hub', async (t) => {
    const { hub, orgkey } = await startChecked(t);
    hub.disableDevHub();
    const ended = await orgkey(['check', ...withPassphrase, '--json', '--scratch']);
    assert.equal(ended.exitCode, 1);
    assert.equal(states(ended)['Dev Hub'], 'bad');
    assert.equal(states(ended)['Scratch org'], 'skipped');
  });

  test('a hub user without View Setup and Configuration: the limits are a warning, the rest is as it is', async (t) => {
    const { hub, orgkey } = await startChecked(t);
    const username = 'ci@acme.example';
    hub.addUser(username, { profile: 'Minimum Access - API Only Integrations' });
    hub.removeApp(consumerKey);
    const certificate = rsaKey().certificate;
    hub.addApp({ consumerKey, certificate, approvedUsernames: [username] });
    const ended = await orgkey([
      'check',
      ...withPassphrase,
      '--json',
      '--hub-username',
      username,
      '--scratch',
    ]);
    assert.equal(ended.exitCode, 0, ended.stdout);
    const found = states(ended);
    assert.equal(found['Dev Hub'], 'good');
    assert.equal(found['Allocation'], 'warning');
    assert.equal(found['Scratch org'], 'good');
    const line = linesOf(ended).find(({ check }) => check === 'Allocation');
    assert.match(line?.detail ?? '', /INSUFFICIENT_ACCESS.*Can’t tell/);
    assert.match(line?.problems?.[0]?.fix ?? '', /View Setup and Configuration/);
  });

  test('no allocation left is a warning with the numbers', async (t) => {
    const { hub, orgkey } = await startChecked(t);
    hub.settings.limits.activeScratchOrgs = 0;
    const ended = await orgkey(['check', ...withPassphrase, '--json']);
    const line = linesOf(ended).find(({ check }) => check === 'Allocation');
    assert.equal(line?.state, 'warning');
    assert.match(line.detail, /0 of 0 active, 200 of 200 daily/);
  });

  test('a key that was made by hand needs no settings file', async (t) => {
    const { hub, orgkey, folder } = await startChecked(t);
    rmSync(join(folder, 'orgkey.json'));
    const unknown = await orgkey(['check', ...withPassphrase]);
    assert.match(unknown.stderr, /give --consumer-key and --hub-username/);
    const ended = await orgkey([
      ...['check', ...withPassphrase, '--json', '--consumer-key', consumerKey],
      ...['--hub-username', hub.hubUsername, '--instance-url', hub.productionUrl],
    ]);
    assert.equal(ended.exitCode, 0, ended.stderr);
    assert.equal(states(ended)['Login'], 'good');
  });

  test('takes what it needs from the variables that the other commands take, the key itself included', async (t) => {
    const { hub, orgkey, folder } = await startChecked(t);
    const key = readFileSync(join(folder, 'server.key.enc'), 'utf8');
    for (const file of ['orgkey.json', 'server.key.enc']) rmSync(join(folder, file));
    const env = {
      ORGKEY_CONSUMER_KEY: consumerKey,
      ORGKEY_HUB_USERNAME: hub.hubUsername,
      ORGKEY_INSTANCE_URL: hub.productionUrl,
      ORGKEY_ENCRYPTED_KEY: key,
      ORGKEY_DECRYPTION_PASSPHRASE: passphrase,
    };
    const ended = await orgkey(['check', '--json'], { env });
    assert.equal(ended.exitCode, 0, ended.stderr);
    assert.equal(states(ended)['Login'], 'good');
  });
});
