/** `orgkey login` on the machine of a person or of another CI, and the real CLI on what it left there. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { text } from 'node:stream/consumers';
import { installAction, repository } from '../../harness/installed-action.ts';
import { openssl, rsaKey } from '../../harness/keys.ts';
import { node24 } from '../../harness/process.ts';
import { type Contract, consumerKey, startContract } from './harness.ts';
import { installCli } from './install-cli.ts';
import { guardOption, quietEnvironment } from './sf.ts';

const passphrase = 'a passphrase of this test alone';
const scratch = 'test-command@example.com';

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Shown {
  readonly id: string;
  readonly username: string;
  readonly alias?: string;
  readonly connectedStatus?: string;
  readonly expirationDate?: string;
}

let contract: Contract;

before(async () => {
  contract = await startContract();
  const { hub, sf } = contract;
  hub.createScratchOrg({ username: scratch, consumerKey, expirationDate: '2099-12-31' });
  const encrypt = ['pkcs8', '-topk8', '-v2', 'aes256', '-passout', `pass:${passphrase}`];
  writeFileSync(join(sf.home, 'server.key.enc'), openssl(encrypt, rsaKey().pem));
});
after(() => contract.close());

/** The built command, as its package has it. */
async function orgkey(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { hub, sf } = contract;
  const child = spawn(join(installAction(repository), 'dist/cli/main.js'), args, {
    cwd: sf.home,
    env: {
      ...quietEnvironment,
      PATH: [dirname(node24()), process.env['PATH']].join(delimiter),
      HOME: sf.home,
      NODE_OPTIONS: guardOption(),
      ORGKEY_CONSUMER_KEY: consumerKey,
      ORGKEY_HUB_USERNAME: hub.hubUsername,
      ORGKEY_ENCRYPTED_KEY_FILE: 'server.key.enc',
      ORGKEY_DECRYPTION_PASSPHRASE: passphrase,
      ORGKEY_INSTANCE_URL: hub.productionUrl,
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [exitCode, stdout, stderr] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  return { exitCode, stdout, stderr };
}

const atScratchOrg = () => ({
  ORGKEY_INSTANCE_URL: contract.hub.sandboxUrl,
  ORGKEY_HUB_INSTANCE_URL: contract.hub.productionUrl,
});

describe('the sf CLI, after orgkey login', () => {
  test('knows the hub as its default, and a scratch org by its alias; after orgkey logout neither', async () => {
    const { sf, hub } = contract;
    const logins = [
      await orgkey(['login', '--alias', 'hub', '--set-default']),
      await orgkey(['login', '--scratch', scratch, '--alias', 'dev'], atScratchOrg()),
    ];
    for (const { exitCode, stderr } of logins) assert.equal(exitCode, 0, stderr);

    const shown = await sf.json<Shown>(['org', 'display', '--target-org', 'dev']);
    assert.deepEqual([shown.username, shown.expirationDate], [scratch, '2099-12-31']);
    const [setting] = await sf.json<{ value: string }[]>(['config', 'get', 'target-dev-hub']);
    assert.equal(setting?.value, 'hub');
    const query = ['data', 'query', '--target-org', 'hub', '--query', 'SELECT Id FROM Organization'];
    const { records } = await sf.json<{ records: { Id: string }[] }>(query);
    assert.equal(records[0]?.Id, hub.hub.id);

    const out = await orgkey(['logout', '--all', '--json']);
    assert.equal(out.exitCode, 0, out.stderr);
    const list = await sf.json<Record<string, unknown[]>>(['org', 'list']);
    assert.deepEqual([list['devHubs'], list['scratchOrgs'], list['other']], [[], [], []]);
    const [unset] = await sf.json<{ value?: string }[]>(['config', 'get', 'target-dev-hub']);
    assert.equal(unset?.value, undefined);
  });

  test('run by --exec, it shows the org without a word of where that is', async () => {
    const cli = [node24(), await installCli(), 'org', 'display', '--json'];
    const { exitCode, stdout, stderr } = await orgkey(
      ['login', '--scratch', scratch, '--exec', '--', ...cli],
      atScratchOrg(),
    );
    assert.equal(exitCode, 0, stderr);
    const { result } = JSON.parse(stdout) as { result: Shown };
    assert.deepEqual([result.username, result.connectedStatus ?? 'Connected'], [scratch, 'Connected']);
    assert.equal(contract.hub.openSessions(scratch), 0);
  });
});
