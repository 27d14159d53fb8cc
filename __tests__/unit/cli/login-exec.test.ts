import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { authFile, consumerKey, type LoginDesk, startLogin } from './login-desk.ts';
import type { Ended, OrgkeyOptions } from './orgkey.ts';

/** What a command sees that runs logged in. */
interface Seen {
  readonly env: Readonly<Record<string, string>>;
  /** Auth files in its HOME, by username. */
  readonly logins: Readonly<Record<string, { readonly clientId: string; readonly privateKey?: string }>>;
  readonly keyMode?: number;
}

const look = `
  const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
  const folder = process.env.HOME + '/.sfdx/';
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.includes('@')) : [];
  const logins = Object.fromEntries(names.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(folder + name, 'utf8'))]));
  const key = Object.values(logins).find(({ privateKey }) => privateKey)?.privateKey;
  const keyMode = key && statSync(key).mode & 0o777;
  console.log(JSON.stringify({ env: process.env, logins, keyMode }));`;

async function startExec(t: TestContext) {
  const desk = await startLogin(t);
  const before = authFile(desk, desk.hub.hubUsername);
  const sessions = desk.hub.openSessions();
  const exec = (command: readonly string[], args: readonly string[] = [], options: OrgkeyOptions = {}) =>
    desk.orgkey(['login', ...args, '--exec', '--', ...command], {
      ...options,
      env: { ...desk.env, ...options.env },
    });
  /** Nothing is left: no session, no file, and the user's own logins are as they were. */
  const assertGone = (): void => {
    assert.equal(desk.hub.openSessions(), sessions, 'the session is revoked');
    assert.deepEqual(
      readdirSync(desk.folder).filter((name) => name.startsWith('orgkey-')),
      [],
    );
    assert.deepEqual(authFile(desk, desk.hub.hubUsername), before);
  };
  return { desk, exec, assertGone };
}

function seen({ stdout, stderr }: Ended): Seen {
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout) as Seen;
}

/** A script that traps signals, and says when it is ready. */
function trapping({ folder }: LoginDesk): string[] {
  const file = join(folder, 'trap.cjs');
  writeFileSync(
    file,
    `for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => { console.log(name); process.exit(42); });
     setTimeout(() => process.exit(1), 60_000); console.error('ready');`,
  );
  return [process.execPath, file];
}

describe('orgkey login --exec', () => {
  test('the command finds the login in a HOME of its own, and no variable of ours; nothing is left afterwards', async (t) => {
    const { desk, exec, assertGone } = await startExec(t);
    const ended = await exec([process.execPath, '-e', look], ['--alias', 'mine']);
    assert.equal(ended.exitCode, 0, ended.stderr);
    const { env, logins } = seen(ended);
    assert.deepEqual(Object.keys(logins), [desk.hub.hubUsername]);
    assert.equal(logins[desk.hub.hubUsername]?.clientId, consumerKey);
    assert.equal(env['SF_TARGET_DEV_HUB'], desk.hub.hubUsername);
    assert.notEqual(env['HOME'], desk.home);
    assert.equal(env['XDG_DATA_HOME'], join(desk.home, '.local/share'));
    assert.deepEqual(
      Object.keys(env).filter((name) => name.startsWith('ORGKEY_')),
      [],
    );
    assert.equal('SF_ACCESS_TOKEN' in env, false);
    assert.equal(existsSync(env['HOME'] ?? ''), false);
    assertGone();
  });

  test('with --format env it has the token in its environment, and we print it nowhere', async (t) => {
    const { desk, exec, assertGone } = await startExec(t);
    const ended = await exec(
      [process.execPath, '-e', look],
      ['--format', 'env', '--register-with-cli', 'false'],
    );
    const { env, logins } = seen(ended);
    assert.equal(env['SF_ACCESS_TOKEN'], desk.tokens().at(-1));
    assert.deepEqual(logins, {});
    assert.ok(!ended.stderr.includes(env['SF_ACCESS_TOKEN'] ?? ''));
    assertGone();
  });

  test('--refreshable keeps the key for its user alone, and only as long as the command runs', async (t) => {
    const { desk, exec, assertGone } = await startExec(t);
    const { logins, keyMode } = seen(await exec([process.execPath, '-e', look], ['--refreshable']));
    assert.equal(keyMode, 0o600);
    assert.equal(existsSync(logins[desk.hub.hubUsername]?.privateKey ?? ''), false);
    assertGone();
  });

  test('the exit code is the command’s', async (t) => {
    const { exec, assertGone } = await startExec(t);
    assert.equal((await exec(['sh', '-c', 'exit 7'])).exitCode, 7);
    assertGone();
  });

  for (const [what, command, code, says] of [
    ['isn’t there', ['no-such-command'], 127, /There is no command no-such-command\./],
    ['can’t be run', ['./server.key.enc'], 126, /server\.key\.enc can’t be run \(EACCES\)\./],
  ] as const) {
    test(`a command that ${what} is exit code ${code}, and the login is gone`, async (t) => {
      const { exec, assertGone } = await startExec(t);
      const { exitCode, stderr } = await exec(command);
      assert.equal(exitCode, code);
      assert.match(stderr, says);
      assertGone();
    });
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    test(`${signal} goes to the command, whose exit code counts; then the login is gone`, async (t) => {
      const { desk, exec, assertGone } = await startExec(t);
      const { exitCode, stdout } = await exec(trapping(desk), [], { signalAt: { text: /^ready/m, signal } });
      assert.deepEqual([exitCode, stdout.trim()], [42, signal]);
      assertGone();
    });
  }

  test('a command that a signal ends is exit code 128 and the signal’s number', async (t) => {
    const { exec, assertGone } = await startExec(t);
    const command = ['sh', '-c', 'echo ready >&2; exec sleep 60'];
    const { exitCode } = await exec(command, [], { signalAt: { text: /^ready/m, signal: 'SIGTERM' } });
    assert.equal(exitCode, 143);
    assertGone();
  });

  test('what the command line may not say is exit code 2', async (t) => {
    const { desk } = await startExec(t);
    for (const args of [
      ['--exec'],
      ['sf'],
      ['--exec', '--format', 'json', '--', 'sf'],
      ['--exec', '--json', '--', 'sf'],
    ]) {
      assert.equal((await desk.orgkey(['login', ...args], { env: desk.env })).exitCode, 2, args.join(' '));
    }
  });
});
