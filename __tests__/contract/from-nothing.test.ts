import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { orgsUp } from '../../harness/fleet-counts.ts';
import { type Job, startJob, type StepResult } from '../../harness/index.ts';
import { passphrase, startDesk } from '../unit/cli/orgkey.ts';
import { quietEnvironment, sfHome } from './sf.ts';

interface Settings {
  readonly consumerKey: string;
  readonly hubUsername: string;
  readonly instanceUrl: string;
  readonly encryptedKeyFile: string;
}

interface Matrix {
  readonly include: readonly { readonly username: string; readonly 'login-url': string }[];
}

test('from nothing, on a hub that takes no Connected App: init, check, a fleet, an org of the sf CLI’s own, adopt, login', async (t) => {
  const desk = await startDesk(t, { built: true });
  const { hub } = desk;
  hub.refuseNewConnectedApps();
  const withKey = ['--passphrase-env', 'ORGKEY_TEST_PASSPHRASE'];
  const orgkey = async (args: readonly string[], home = desk.home): Promise<string> => {
    const ended = await desk.orgkey([...args, ...withKey], { env: { ...quietEnvironment, HOME: home } });
    assert.equal(ended.exitCode, 0, `${ended.stdout}${ended.stderr}`);
    return ended.stdout;
  };
  await orgkey(['init', '--target-org', 'hub', '--yes']);
  assert.match(
    await orgkey(['check', '--scratch']),
    /✔ Scratch org +made, logged in to with the key alone, and deleted.*associated with the hub’s app/,
  );

  const settings = JSON.parse(readFileSync(join(desk.folder, 'orgkey.json'), 'utf8')) as Settings;
  const encryptedKey = readFileSync(join(desk.folder, settings.encryptedKeyFile), 'utf8');
  const inputs = {
    'consumer-key': settings.consumerKey,
    'encrypted-key': encryptedKey,
    'decryption-passphrase': passphrase,
    'hub-username': settings.hubUsername,
    'instance-url': settings.instanceUrl,
  };
  const machine = async (): Promise<Job> => {
    const secrets = [passphrase, encryptedKey];
    const env = { SF_USE_GENERIC_UNIX_KEYCHAIN: 'true', ORGKEY_ASSOCIATION_PATIENCE_SECONDS: '1' };
    const job = await startJob({ secrets, secretsNow: () => hub.tokensGiven, env });
    t.after(() => job.close());
    return job;
  };
  const run = async (job: Job, action: string, more: Record<string, string>): Promise<StepResult> => {
    const step = await job.run(action, { ...inputs, ...more }, { keepsKeyUntilPost: true });
    assert.equal(step.exitCode, 0, step.log);
    return step;
  };
  const scratch = (username: string, url: string) => ({
    'scratch-username': username,
    'instance-url': url,
    'hub-instance-url': settings.instanceUrl,
  });

  const morning = await machine();
  morning.place('config/dev-scratch-def.json', '{ "edition": "Developer" }');
  const fleet = { 'fleet-name': 'first', 'definition-file': 'config/dev-scratch-def.json', count: '2' };
  const made = await run(morning, 'fleet/action.yml', fleet);
  const [first] = (JSON.parse(made.outputs['matrix'] ?? '') as Matrix).include;
  assert.ok(first);

  const creator = await machine();
  await run(creator, 'action.yml', { 'signup-app': 'platform-cli', refreshable: 'true' });
  assert.equal(creator.env['SF_SCRATCH_SIGNUP_CONNECTED_APP'], 'PlatformCLI');
  const sf = await sfHome(creator.home);
  const create = ['org', 'create', 'scratch', '--edition', 'developer', '--alias', 'mine', '--username'];
  await sf.json([...create, 'mine@acme.example'], { env: creator.env });
  assert.match(
    await orgkey(['adopt', '--target-org', 'mine'], creator.home),
    /logs in with nothing but the key/,
  );
  await creator.finish();

  const mine = orgsUp(hub).find(({ username }) => username === 'mine@acme.example')?.org;
  const later = await machine();
  for (const [username, url] of [
    ['mine@acme.example', mine?.instanceUrl ?? ''],
    [first.username, first['login-url']],
  ] as const) {
    hub.requests.length = 0;
    const opened = await run(later, 'action.yml', { ...scratch(username, url), refreshable: 'true' });
    assert.equal(opened.outputs['username'], username);
    assert.equal(hub.requests.filter(({ path }) => path.endsWith('/oauth2/token')).length, 1, username);
    assert.ok(hub.expireSessions(username) > 0);
    const query = ['data', 'query', '--query', 'SELECT Id FROM Organization', '--target-org', username];
    const { records } = await (
      await sfHome(later.home)
    ).json<{ records: { Id: string }[] }>(query, { env: later.env });
    assert.equal(records[0]?.Id, opened.outputs['org-id']);
  }
  await later.finish();
});
