import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { LeakDetector } from '../../../harness/leaks.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { assertGood, authFile, consumerKey, scratch, startLogin } from './login-desk.ts';
import { passphrase } from './orgkey.ts';

describe('orgkey login', () => {
  test('logs in by variables alone, and tells the sf CLI; orgkey logout takes it back, and restores what was there', async (t) => {
    const desk = await startLogin(t);
    const { hub, env } = desk;
    const before = authFile(desk, hub.hubUsername);
    assert.equal(before?.['clientId'], 'PlatformCLI');
    const ended = await desk.orgkey(['login', '--alias', 'mine'], { env });
    assertGood(ended);
    assert.match(ended.stdout, new RegExp(`✔ Logged in to the Dev Hub 00D\\w{15} as ${hub.hubUsername}`));
    assert.equal(authFile(desk, hub.hubUsername)?.['clientId'], consumerKey);

    const out = await desk.orgkey(['logout', '--json'], { env });
    assertGood(out);
    assert.deepEqual(JSON.parse(out.stdout), { loggedOut: [{ username: hub.hubUsername, isRevoked: true }] });
    assert.deepEqual(authFile(desk, hub.hubUsername), before);
    const aliases = JSON.parse(readFileSync(join(desk.home, '.sfdx/alias.json'), 'utf8')) as { orgs: object };
    assert.deepEqual(aliases.orgs, { hub: hub.hubUsername });
  });

  test('logs in to a scratch org, and knows the day on which it ends', async (t) => {
    const desk = await startLogin(t);
    const { ORGKEY_INSTANCE_URL: hubUrl = '', ...env } = desk.env;
    const where = { ...env, ORGKEY_HUB_INSTANCE_URL: hubUrl, ORGKEY_INSTANCE_URL: desk.hub.sandboxUrl };
    const ended = await desk.orgkey(['login', '--scratch', scratch, '--json'], { env: where });
    assertGood(ended);
    const result = JSON.parse(ended.stdout) as Record<string, unknown>;
    assert.deepEqual(
      [result['username'], result['isScratchOrg'], result['hubUsername']],
      [scratch, true, desk.hub.hubUsername],
    );
    assert.equal('accessToken' in result, false);
    assert.equal(authFile(desk, scratch)?.['isScratch'], true);
  });

  test('shows neither token, passphrase nor key in any output without --format, whatever happens', async (t) => {
    const desk = await startLogin(t);
    const { env } = desk;
    const wrong = { ...env, ORGKEY_DECRYPTION_PASSPHRASE: `${passphrase} and more` };
    const runs = [
      await desk.orgkey(['login'], { env: { ...env, ORGKEY_DEBUG: 'true' } }),
      await desk.orgkey(['login', '--json'], { env }),
      await desk.orgkey(['login', '--json'], { env: wrong }),
      await desk.orgkey(['login', '--scratch', 'nobody@example.com', '--retry-timeout', '0'], { env }),
      await desk.orgkey(['logout'], { env }),
    ];
    assert.deepEqual(
      runs.map(({ exitCode }) => exitCode),
      [0, 0, 1, 1, 0],
      runs.map(({ stderr }) => stderr).join('\n'),
    );
    const tokens = desk.tokens();
    assert.ok(tokens.length >= 2);
    const detector = new LeakDetector([...tokens, passphrase, rsaKey().pem]);
    const leaks = runs.flatMap(({ stdout, stderr }) => detector.find('output', `${stdout}${stderr}`));
    assert.deepEqual(leaks, []);
    const files = readdirSync(desk.folder).filter((name) => name.startsWith('orgkey-'));
    assert.deepEqual(files, [], 'nothing is left in the folder for temporary files');
  });

  for (const format of ['json', 'env'] as const) {
    test(`--format ${format} prints a token that works, for a program`, async (t) => {
      const desk = await startLogin(t);
      const register = ['--register-with-cli', 'false'];
      const before = authFile(desk, desk.hub.hubUsername);
      const { exitCode, stdout, stderr } = await desk.orgkey(['login', '--format', format, ...register], {
        env: desk.env,
      });
      assert.equal(exitCode, 0, stderr);
      const [token = ''] = desk.tokens().slice(-1);
      const found =
        format === 'json'
          ? (JSON.parse(stdout) as { accessToken: string }).accessToken
          : /^export SF_ACCESS_TOKEN='(.*)'$/m.exec(stdout)?.[1];
      assert.equal(found, token);
      assert.ok(!stderr.includes(token));
      assert.deepEqual(authFile(desk, desk.hub.hubUsername), before, 'nothing was registered');
    });
  }

  test('a second login of a user replaces the first, and logout still restores what was before both', async (t) => {
    const desk = await startLogin(t);
    const { env, hub } = desk;
    const before = authFile(desk, hub.hubUsername);
    assertGood(await desk.orgkey(['login', '--alias', 'one'], { env }));
    const again = await desk.orgkey(['login'], { env });
    assert.match(again.stdout, /The sf CLI knows it as one\./, 'it keeps its alias');
    const [first] = desk.tokens();
    const revoked = hub.requests.filter(({ path }) => path.endsWith('/oauth2/revoke'));
    assert.ok(first !== undefined && revoked.length === 1, 'the first session is revoked');
    assertGood(await desk.orgkey(['logout'], { env }));
    assert.deepEqual(authFile(desk, hub.hubUsername), before);
    const names = readdirSync(join(desk.home, '.sfdx'));
    assert.deepEqual(
      names.filter((name) => name.includes('orgkey')),
      [],
      'no backup is left',
    );
  });
});

describe('what is the user’s own', () => {
  test('no default org is set unless that is asked for; --set-default is taken back by logout', async (t) => {
    const desk = await startLogin(t);
    const { env } = desk;
    const setting = () => {
      const file = join(desk.home, '.sf/config.json');
      if (!existsSync(file)) return undefined;
      return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)['target-dev-hub'];
    };
    assertGood(await desk.orgkey(['login'], { env }));
    assert.equal(setting(), undefined);
    assertGood(await desk.orgkey(['login', '--set-default'], { env }));
    assertGood(await desk.orgkey(['login'], { env }));
    assert.equal(setting(), desk.hub.hubUsername, 'a login that renews it stays the default');
    assertGood(await desk.orgkey(['logout'], { env }));
    assert.equal(setting(), undefined);
  });

  test('logout leaves alone what the sf CLI logged in to itself', async (t) => {
    const desk = await startLogin(t);
    const before = authFile(desk, desk.hub.hubUsername);
    assert.notEqual(before, undefined);
    desk.hub.requests.length = 0;
    const ended = await desk.orgkey(['logout', '--hub-username', desk.hub.hubUsername]);
    assert.equal(ended.exitCode, 1);
    assert.match(ended.stderr, /orgkey login has no login of admin@acme\.example/);
    // A variable of the login is no business of the logout: its file may be gone.
    const env = { ORGKEY_DECRYPTION_PASSPHRASE_FILE: '/nonexistent' };
    assertGood(await desk.orgkey(['logout', '--all'], { env }));
    assert.deepEqual(authFile(desk, desk.hub.hubUsername), before);
    assert.deepEqual(desk.hub.requests, []);
  });

  test('logout leaves alone a login that has replaced ours since, and says so', async (t) => {
    const desk = await startLogin(t);
    assertGood(await desk.orgkey(['login'], { env: desk.env }));
    const file = join(desk.home, '.sfdx', `${desk.hub.hubUsername}.json`);
    const theirs = { ...authFile(desk, desk.hub.hubUsername), clientId: 'PlatformCLI', refreshToken: 'x' };
    writeFileSync(file, JSON.stringify(theirs));
    const ended = await desk.orgkey(['logout'], { env: desk.env });
    assertGood(ended);
    assert.match(ended.stderr, /another login has replaced it since/);
    assert.deepEqual(authFile(desk, desk.hub.hubUsername), theirs);
  });
});

describe('secrets', () => {
  for (const [what, args, stdin] of [
    ['a file', ['--decryption-passphrase-file', 'passphrase'], undefined],
    ['the standard input', ['--decryption-passphrase-file', '-'], `${passphrase}\n`],
  ] as const) {
    test(`the passphrase comes by ${what}`, async (t) => {
      const desk = await startLogin(t);
      const { ORGKEY_DECRYPTION_PASSPHRASE: _, ...env } = desk.env;
      assertGood(await desk.orgkey(['login', ...args], stdin === undefined ? { env } : { env, stdin }));
    });
  }

  test('one that lacks is told in a terminal’s words, and a file that isn’t there by its path, once', async (t) => {
    const desk = await startLogin(t);
    const { ORGKEY_DECRYPTION_PASSPHRASE: _, ...env } = desk.env;
    const { stderr } = await desk.orgkey(['login'], { env });
    assert.match(
      stderr,
      /no `--decryption-passphrase-file` \(or ORGKEY_DECRYPTION_PASSPHRASE\) is given\.$/m,
    );
    assert.doesNotMatch(stderr, /workflow|from a secret/);
    const gone = join(desk.folder, 'gone.key');
    const ended = await desk.orgkey(['login', '--key-file', gone], { env });
    assert.ok(ended.stderr.startsWith(`✘ There is no file ${gone}.\n`), ended.stderr);
  });

  test('the key comes by the standard input, and beats what a variable says', async (t) => {
    const desk = await startLogin(t);
    const env = { ...desk.env, ORGKEY_ENCRYPTED_KEY: 'not this', ORGKEY_ENCRYPTED_KEY_FILE: 'nor this' };
    const key = readFileSync(join(desk.folder, 'server.key.enc'), 'utf8');
    assertGood(await desk.orgkey(['login', '--encrypted-key-file', '-'], { env, stdin: key }));
  });

  test('the passphrase’s file may be named by a variable', async (t) => {
    const desk = await startLogin(t);
    const { ORGKEY_DECRYPTION_PASSPHRASE: _, ...rest } = desk.env;
    assertGood(
      await desk.orgkey(['login'], { env: { ...rest, ORGKEY_DECRYPTION_PASSPHRASE_FILE: 'passphrase' } }),
    );
  });

  test('a key file that an option names outdoes a key that a variable holds', async (t) => {
    const desk = await startLogin(t);
    const { ORGKEY_ENCRYPTED_KEY_FILE: _, ...rest } = desk.env;
    const env = { ...rest, ORGKEY_ENCRYPTED_KEY: 'not this' };
    assertGood(await desk.orgkey(['login', '--key-file', 'server.key.enc'], { env }));
  });

  test('the standard input is one of them, not two; a file that isn’t there is named', async (t) => {
    const desk = await startLogin(t);
    const twice = ['--encrypted-key-file', '-', '--decryption-passphrase-file', '-'];
    const first = await desk.orgkey(['login', ...twice, '--json'], { env: desk.env, stdin: 'x' });
    const second = await desk.orgkey(['login', '--decryption-passphrase-file', 'none', '--json'], {
      env: desk.env,
    });
    const kinds = [first, second].map(
      ({ stdout }) => (JSON.parse(stdout) as { problems: { kind: string }[] }).problems[0]?.kind,
    );
    assert.deepEqual(kinds, ['cli/standard-input-twice', 'cli/secret-file']);
    const third = await desk.orgkey(['login', '--key-file', 'none'], { env: desk.env });
    assert.match(third.stderr, /There is no file none[^]*starts from the folder that the command runs in/);
  });

  test('what is missing is named as its user gives it: all of it at once', async (t) => {
    const desk = await startLogin(t);
    const { exitCode, stderr } = await desk.orgkey(['login']);
    assert.equal(exitCode, 1);
    for (const name of [
      '`--consumer-key` (or ORGKEY_CONSUMER_KEY)',
      '`--hub-username` (or ORGKEY_HUB_USERNAME)',
      '`--encrypted-key-file`',
    ]) {
      assert.ok(stderr.includes(name), stderr);
    }
  });

  test('there is no option whose value is a secret', async (t) => {
    const desk = await startLogin(t);
    for (const option of [
      '--decryption-passphrase',
      '--encrypted-key',
      '--decryption-key',
      '--decryption-iv',
    ]) {
      const { exitCode } = await desk.orgkey(['login', option, 'x'], { env: desk.env });
      assert.equal(exitCode, 2, option);
    }
  });
});
