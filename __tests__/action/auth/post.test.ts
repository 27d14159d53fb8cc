import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { leftovers } from '../../../harness/index.ts';
import { errorsOf, startLogin, warningsOf, type Login } from './login-fixture.ts';

test('run twice, post finds nothing to do the second time', async (t) => {
  const { hub, job, hubInputs, run } = await startLogin(t);
  const step = await run({ ...hubInputs, alias: 'hub', refreshable: 'true' }, { keepsKeyUntilPost: true });
  assert.equal((await job.post(step))?.exitCode, 0);
  const again = await job.post(step);
  assert.equal(again?.exitCode, 0);
  assert.deepEqual(again.annotations, []);
  assert.deepEqual(leftovers(job), []);
  assert.equal(hub.openSessions(), 0);
});

test('after a refused login there is nothing to clean up', async (t) => {
  const { hub, job, hubInputs, run, requests } = await startLogin(t);
  const step = await run({ ...hubInputs, 'consumer-key': '3MVG9NoSuchApp', 'retry-timeout': '0' });
  assert.equal(step.exitCode, 1);
  assert.equal(errorsOf(step).length, 1);
  const asked = requests().length;
  const post = await job.post(step);
  assert.equal(post?.exitCode, 0);
  assert.deepEqual(post.annotations, []);
  assert.equal(requests().length, asked);
  assert.equal(hub.openSessions(), 0);
  assert.deepEqual(leftovers(job), []);
});

test("when the CLI's files can't be written, the step says why, and post ends the session", async (t) => {
  const { hub, job, hubInputs, run } = await startLogin(t);
  job.place(join(job.home, '.sfdx'), 'a file where the folder should be');
  const step = await run({ ...hubInputs, refreshable: 'true' }, { keepsKeyUntilPost: true });
  assert.equal(step.exitCode, 1);
  assert.equal(errorsOf(step).length, 1);
  assert.match(errorsOf(step)[0] ?? '', /\.sfdx/);
  assert.deepEqual(step.outputs, {});
  assert.deepEqual(step.env, {});
  const post = await job.post(step);
  assert.equal(post?.exitCode, 0, post?.log);
  assert.deepEqual(post.annotations, []);
  assert.equal(hub.openSessions(), 0);
  assert.deepEqual(leftovers(job), []);
});

test('with the hub down post warns, does the rest, and does not fail', async (t) => {
  const { hub, job, hubInputs, run } = await startLogin(t);
  const step = await run({ ...hubInputs, alias: 'hub', refreshable: 'true' }, { keepsKeyUntilPost: true });
  await hub.close();
  const post = await job.post(step);
  assert.equal(post?.exitCode, 0, post?.log);
  assert.equal(warningsOf(post).length, 1);
  assert.match(warningsOf(post)[0] ?? '', /revoking the session failed/);
  assert.deepEqual(errorsOf(post), []);
  assert.deepEqual(leftovers(job), []);
});

test('a session that the server ended already is no problem', async (t) => {
  const { hub, job, hubInputs, run } = await startLogin(t);
  const step = await run(hubInputs);
  hub.expireSessions();
  const post = await job.post(step);
  assert.equal(post?.exitCode, 0);
  assert.deepEqual(post.annotations, []);
});

test('what another step removed meanwhile is no problem', async (t) => {
  const { hub, job, hubInputs, run } = await startLogin(t);
  const step = await run({ ...hubInputs, alias: 'hub' });
  rmSync(join(job.home, '.sfdx'), { recursive: true });
  const post = await job.post(step);
  assert.equal(post?.exitCode, 0, post?.log);
  assert.deepEqual(errorsOf(post), []);
  assert.deepEqual(leftovers(job), []);
  assert.equal(hub.openSessions(), 0);
});

test('post says what it did', async (t) => {
  const { hub, job, hubInputs, run } = await startLogin(t);
  const step = await run({ ...hubInputs, refreshable: 'true' }, { keepsKeyUntilPost: true });
  const post = await job.post(step);
  assert.deepEqual(post?.log.split('\n'), [
    'Removed the private key that was kept for renewals.',
    `The sf CLI no longer knows ${hub.hubUsername}.`,
    'Revoked the session.',
  ]);
});

/** What main writes one after the other; a job may be killed between any two. */
const writes: readonly [what: string, isThere: (login: Login) => boolean][] = [
  ['the kept key', ({ job }) => readdirSync(job.runnerTemp).some((name) => name.startsWith('orgkey-'))],
  ['the folder of the CLI', ({ job }) => existsSync(join(job.home, '.sfdx'))],
  ['the auth file', ({ job, hub }) => existsSync(join(job.home, '.sfdx', `${hub.hubUsername}.json`))],
  ['the encryption key of the CLI', ({ job }) => existsSync(join(job.home, '.sfdx/key.json'))],
  ['the aliases', ({ job }) => existsSync(join(job.home, '.sfdx/alias.json'))],
];

for (const [what, isThere] of writes) {
  test(`killed as soon as ${what} is written, post leaves nothing behind`, async (t) => {
    const login = await startLogin(t);
    const step = await login.run(
      { ...login.hubInputs, alias: 'hub', refreshable: 'true' },
      { keepsKeyUntilPost: true, signalAfter: { signal: 'SIGKILL', when: () => isThere(login) } },
    );
    const post = await login.job.post(step);
    assert.equal(post?.exitCode, 0, post?.log);
    assert.deepEqual(errorsOf(post), []);
    assert.deepEqual(leftovers(login.job), []);
    assert.equal(login.hub.openSessions(), 0);
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
  test(`after ${signal} as the login begins, post leaves nothing behind`, async (t) => {
    const { hub, job, hubInputs, run } = await startLogin(t);
    hub.faults.add({ path: '/services/oauth2/token', effect: { kind: 'latency', milliseconds: 60_000 } });
    const inputs = { ...hubInputs, alias: 'hub', refreshable: 'true' };
    const step = await run(inputs, { signalAfter: { signal, when: /Read the private key/ } });
    assert.notEqual(step.exitCode, 0);
    assert.deepEqual(step.outputs, {});
    const post = await job.post(step);
    assert.equal(post?.exitCode, 0, post?.log);
    assert.deepEqual(errorsOf(post), []);
    assert.deepEqual(leftovers(job), []);
  });

  test(`after ${signal} as the login is handed over, post leaves nothing behind`, async (t) => {
    const { hub, job, hubInputs, run } = await startLogin(t);
    const step = await run(
      { ...hubInputs, alias: 'hub', refreshable: 'true' },
      { keepsKeyUntilPost: true, signalAfter: { signal, when: /Logged in to the Dev Hub/ } },
    );
    const post = await job.post(step);
    assert.equal(post?.exitCode, 0, post?.log);
    assert.deepEqual(errorsOf(post), []);
    assert.ok(
      !existsSync(join(job.home, '.sfdx', `${hub.hubUsername}.json`)),
      'the CLI still knows the login',
    );
    assert.deepEqual(leftovers(job), []);
  });

  test(`after ${signal} once the login is handed over, post ends the session, too`, async (t) => {
    const { hub, job, hubInputs, run } = await startLogin(t);
    const step = await run(
      { ...hubInputs, alias: 'hub', refreshable: 'true' },
      { keepsKeyUntilPost: true, signalAfter: { signal, when: /The sf CLI knows/ } },
    );
    const post = await job.post(step);
    assert.equal(post?.exitCode, 0, post?.log);
    assert.equal(hub.openSessions(), 0);
    assert.deepEqual(leftovers(job), []);
  });
}
