import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { startDevHub, type DevHub } from '../../devhub/index.ts';
import { startJob } from '../../harness/index.ts';
import { installAction, repository } from '../../harness/installed-action.ts';
import { node24 } from '../../harness/process.ts';
import { guardOption, quietEnvironment, sfHome, type SfHome } from './sf.ts';

const passphrase = 'a passphrase of this test alone';

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Settings {
  readonly consumerKey: string;
  readonly hubUsername: string;
  readonly instanceUrl: string;
  readonly encryptedKeyFile: string;
}

/** The command as its package has it: the built command, without node_modules, on the machine of that HOME. */
async function orgkey(machine: SfHome, args: readonly string[]): Promise<Ended> {
  const command = join(installAction(repository), 'dist/cli/main.js');
  const child = spawn(command, args, {
    cwd: join(machine.home, 'work'),
    env: {
      ...quietEnvironment,
      PATH: [dirname(node24()), process.env['PATH']].join(delimiter),
      HOME: machine.home,
      NODE_OPTIONS: guardOption(),
      KEY_PASSPHRASE: passphrase,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 180_000,
    killSignal: 'SIGKILL',
  });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [exitCode, stdout, stderr] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  return { exitCode, stdout, stderr };
}

describe('from nothing to a working fleet', () => {
  let hub: DevHub;
  let machine: SfHome;

  /** The admin's machine: `sf` is logged in to a hub that has no app, and there is no key anywhere. */
  beforeEach(async () => {
    hub = await startDevHub();
    machine = await sfHome();
    await machine.json(
      ['org', 'login', 'access-token', '--instance-url', hub.productionUrl, '--no-prompt', '--alias', 'hub'],
      { env: { SF_ACCESS_TOKEN: hub.openSession(hub.hubUsername) } },
    );
  });
  afterEach(async () => {
    await hub.close();
    machine.remove();
  });

  const work = (file: string) => join(machine.home, 'work', file);
  const settings = () => JSON.parse(readFileSync(work('orgkey.json'), 'utf8')) as Settings;
  const withKey = ['--passphrase-env', 'KEY_PASSPHRASE'];
  const connectedApp = ['--app', 'connected-app'];

  it('orgkey init and check, then the auth action and a fleet of two', async () => {
    const init = await orgkey(machine, ['init', ...connectedApp, '--target-org', 'hub', '--yes', ...withKey]);
    assert.equal(init.exitCode, 0, init.stderr);
    assert.match(init.stdout, /admin@acme\.example logged in with nothing but the key/);

    const check = await orgkey(machine, ['check', '--scratch', ...withKey]);
    assert.equal(check.exitCode, 0, check.stdout);
    assert.match(check.stdout, /✔ Scratch org {4}made, logged in to with the key alone, and deleted/);

    const { consumerKey, hubUsername, instanceUrl, encryptedKeyFile } = settings();
    const job = await startJob({ secrets: [passphrase], secretsNow: () => hub.tokensGiven });
    try {
      const inputs = {
        'consumer-key': consumerKey,
        'encrypted-key': readFileSync(work(encryptedKeyFile), 'utf8'),
        'decryption-passphrase': passphrase,
        'hub-username': hubUsername,
        'instance-url': instanceUrl,
      };
      const auth = await job.run('action.yml', inputs);
      assert.equal(auth.exitCode, 0, auth.log);
      assert.equal(auth.outputs['org-id'], hub.hub.id);
      assert.deepEqual(auth.annotations, []);
      job.place('config/dev-scratch-def.json', '{ "edition": "Developer" }');
      const fleet = await job.run('fleet/action.yml', {
        ...inputs,
        'fleet-name': 'first',
        'definition-file': 'config/dev-scratch-def.json',
        count: '2',
      });
      assert.equal(fleet.exitCode, 0, fleet.log);
      assert.equal(fleet.outputs['ready'], '2');
      await job.finish();
    } finally {
      job.close();
    }
    assert.equal(hub.hub.table('ActiveScratchOrg').size, 2);
  });

  for (const kind of ['external-client-app', 'connected-app']) {
    it(`what --print-metadata writes, sf deploys, and the key opens the hub (${kind})`, async () => {
      const source = ['--target-org', 'hub', '--print-metadata', 'source'];
      const args = ['init', '--app', kind, ...source, ...withKey];
      const init = await orgkey(machine, args);
      assert.equal(init.exitCode, 0, init.stderr);
      const deploy = ['project', 'deploy', 'start', '--source-dir', 'force-app', '--target-org', 'hub'];
      await machine.json(deploy, { cwd: work('source') });
      await machine.json(['org', 'assign', 'permset', '--name', 'Orgkey', '--target-org', 'hub']);
      const check = await orgkey(machine, ['check', ...withKey]);
      assert.equal(check.exitCode, 0, check.stdout);
      assert.match(check.stdout, /✔ Login/);
    });
  }

  it('a session of the CLI that it can renew is renewed', async () => {
    const first = await orgkey(machine, [
      'init',
      ...connectedApp,
      '--target-org',
      'hub',
      '--yes',
      ...withKey,
    ]);
    assert.equal(first.exitCode, 0, first.stderr);
    const { consumerKey, hubUsername } = settings();
    const keyFile = work('decrypted.key');
    const key = createPrivateKey({ key: readFileSync(work('server.key.enc')), passphrase });
    writeFileSync(keyFile, key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    await machine.json([
      ...['org', 'login', 'jwt', '--username', hubUsername, '--jwt-key-file', keyFile],
      ...['--client-id', consumerKey, '--instance-url', hub.productionUrl, '--alias', 'byKey'],
    ]);
    hub.expireSessions();
    const rotate = await orgkey(machine, ['rotate', '--target-org', 'byKey', '--yes', ...withKey]);
    assert.equal(rotate.exitCode, 0, rotate.stderr);
    assert.ok(existsSync(work('server-2.key.enc')));
  });
});
