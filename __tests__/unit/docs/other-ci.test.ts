/**
 * The lines of docs/other-ci.md, as they stand there, on a machine that has Node and a shell and nothing else: no `sf`, no
 * `openssl`, no git, no file of a key. `npx` of our repository is the built command; the judges run the real one, in a root of
 * its own and from a tag.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { startDevHub, type DevHub } from '../../../devhub/index.ts';
import { installAction, repository } from '../../../harness/installed-action.ts';
import { openssl, rsaKey } from '../../../harness/keys.ts';
import { LeakDetector } from '../../../harness/leaks.ts';
import { node24 } from '../../../harness/process.ts';
import { lines, page, script } from './other-ci-lines.ts';

const consumerKey = '3MVG9.other.ci';
const passphrase = 'a passphrase that a CI has';
const username = 'test-other-ci@example.com';

let hub: DevHub;
let root: string;
let env: Record<string, string>;

before(async () => {
  hub = await startDevHub();
  const { pem, certificate } = rsaKey();
  hub.addApp({ consumerKey, certificate });
  hub.createScratchOrg({ username, consumerKey, expirationDate: '2099-12-31' });
  root = mkdtempSync(join(tmpdir(), 'orgkey-other-ci-'));
  for (const folder of ['bin', 'home', 'tmp', 'work', 'work/ci']) mkdirSync(join(root, folder));
  const main = join(installAction(repository), 'dist/cli/main.js');
  const npx = `#!/bin/sh\ncase "$1 $2" in '--yes github:'*'/orgkey#v1') ;; *) exit 99 ;; esac\nshift 2\nexec node '${main}' "$@"\n`;
  writeFileSync(join(root, 'bin/npx'), npx, { mode: 0o755 });
  symlinkSync(node24(), join(root, 'bin/node'));
  for (const program of ['sh', 'cat']) symlinkSync(`/bin/${program}`, join(root, 'bin', program));
  writeFileSync(join(root, 'work/ci/test.sh'), script);
  chmodSync(join(root, 'work/ci/test.sh'), 0o755);
  const encrypt = ['pkcs8', '-topk8', '-v2', 'aes256', '-passout', `pass:${passphrase}`];
  env = {
    PATH: join(root, 'bin'),
    HOME: join(root, 'home'),
    TMPDIR: join(root, 'tmp'),
    CI: 'true',
    SCRATCH_USERNAME: username,
    ORGKEY_CONSUMER_KEY: consumerKey,
    ORGKEY_ENCRYPTED_KEY: openssl(encrypt, pem).toString('base64'),
    ORGKEY_DECRYPTION_PASSPHRASE: passphrase,
    ORGKEY_HUB_USERNAME: hub.hubUsername,
    // Only here: Salesforce's own hosts are the defaults.
    ORGKEY_INSTANCE_URL: hub.sandboxUrl,
    ORGKEY_HUB_INSTANCE_URL: hub.productionUrl,
    SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
  };
});
after(async () => {
  await hub.close();
  rmSync(root, { recursive: true, force: true });
});

async function runShell(commands: string) {
  const child = spawn('/bin/sh', ['-e', '-c', commands], {
    cwd: join(root, 'work'),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [exitCode, stdout, stderr] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  return { exitCode, stdout, stderr };
}

describe('docs/other-ci.md', () => {
  for (const [name, linesOf] of Object.entries(lines)) {
    test(`${name}: its lines work with Node alone, show no secret, and leave nothing`, async () => {
      const commands = linesOf();
      assert.notEqual(commands, '');
      const given = hub.tokensGiven.length;
      const { exitCode, stdout, stderr } = await runShell(commands);
      assert.equal(exitCode, 0, stderr);
      if (commands.includes('--exec')) assert.equal(stdout, `tested in ${username}\n`);
      else assert.match(stdout, name === 'A laptop' ? /logged out\. The session is revoked/ : /^200$/m);
      const tokens = hub.tokensGiven.slice(given);
      assert.equal(tokens.length, 1);
      const detector = new LeakDetector([...tokens, passphrase, rsaKey().pem]);
      assert.deepEqual(detector.find('log', `${stdout}${stderr}`), []);
      assert.deepEqual(readdirSync(join(root, 'tmp')), []);
      assert.deepEqual(
        readdirSync(join(root, 'home')).filter((file) => file === '.sfdx'),
        [],
      );
      if (!commands.includes('--format')) assert.equal(hub.openSessions(username), 0);
    });
  }

  test('has every section that is run here, and no other with code', () => {
    const headings = page
      .split(/^## /m)
      .slice(1)
      .map((part) => part.split('\n')[0] ?? '');
    assert.deepEqual(headings, Object.keys(lines));
  });
});
