/** The lines of docs/other-ci.md in a root of their own, which has Node and npm, and neither git, openssl, `sf` nor a file of this machine. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { startDevHub, type DevHub } from '../../devhub/index.ts';
import { openssl, rsaKey } from '../../harness/keys.ts';
import { LeakDetector } from '../../harness/leaks.ts';
import { lines, script } from '../unit/docs/other-ci-lines.ts';
import { type BareRoot, bareRoot, otherRoot } from './tools/bare-root.ts';
import { needs } from './tools/judge.ts';

const consumerKey = '3MVG9.container';
const passphrase = 'a passphrase that a container has';
/** npm keeps what it compiled there. */
const npmsOwn = 'node-compile-cache';
const username = 'test-container@example.com';

describe('docs/other-ci.md, with Node alone', needs(otherRoot), () => {
  let hub: DevHub;
  let root: BareRoot;
  let env: Record<string, string>;

  before(async () => {
    hub = await startDevHub();
    const { pem, certificate } = rsaKey();
    hub.addApp({ consumerKey, certificate });
    hub.createScratchOrg({ username, consumerKey, expirationDate: '2099-12-31' });
    root = bareRoot();
    writeFileSync(join(root.folder, 'work/ci/test.sh'), script, { mode: 0o755 });
    const encrypt = ['pkcs8', '-topk8', '-v2', 'aes256', '-passout', `pass:${passphrase}`];
    env = {
      CI: 'true',
      SCRATCH_USERNAME: username,
      ORGKEY_CONSUMER_KEY: consumerKey,
      ORGKEY_ENCRYPTED_KEY: openssl(encrypt, pem).toString('base64'),
      ORGKEY_DECRYPTION_PASSPHRASE: passphrase,
      ORGKEY_HUB_USERNAME: hub.hubUsername,
      // Only here: Salesforce's own hosts are the defaults.
      ORGKEY_INSTANCE_URL: hub.sandboxUrl,
      ORGKEY_HUB_INSTANCE_URL: hub.productionUrl,
      // Nothing listens there.
      npm_config_registry: 'http://127.0.0.1:9/',
    };
  });
  after(async () => {
    await hub.close();
    rmSync(root.folder, { recursive: true, force: true, maxRetries: 3 });
  });

  async function run(commands: string) {
    const [command = '', ...args] = root.shell(commands, env);
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [exitCode, stdout, stderr] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
    return { exitCode, stdout, stderr };
  }

  it('is run where there is nothing else', async () => {
    const there = await run(
      'for each in node npx git openssl gpg sf curl ls; do command -v $each || :; done',
    );
    assert.deepEqual(there.stdout.trim().split('\n'), ['/usr/bin/node', '/usr/bin/npx'], there.stderr);
  });

  for (const [name, linesOf] of Object.entries(lines)) {
    it(`${name}: its lines work, show no secret, and leave nothing`, async () => {
      const commands = linesOf();
      const given = hub.tokensGiven.length;
      const { exitCode, stdout, stderr } = await run(commands);
      assert.equal(exitCode, 0, stderr);
      if (commands.includes('--exec')) assert.equal(stdout, `tested in ${username}\n`);
      else assert.match(stdout, name === 'A laptop' ? /logged out\. The session is revoked/ : /^200$/m);
      const tokens = hub.tokensGiven.slice(given);
      assert.equal(tokens.length, 1);
      const detector = new LeakDetector([...tokens, passphrase, rsaKey().pem]);
      assert.deepEqual(detector.find('log', `${stdout}${stderr}`), []);
      const left = readdirSync(join(root.folder, 'tmp')).filter((file) => file !== npmsOwn);
      assert.deepEqual(left, []);
      assert.ok(!existsSync(join(root.folder, 'home/.sfdx')));
      if (!commands.includes('--format')) assert.equal(hub.openSessions(username), 0);
    });
  }
});
