import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { leftovers } from '../../../harness/index.ts';
import { startLogin } from './login-fixture.ts';

test('logs in to the Dev Hub with exactly one request', async (t) => {
  const { hub, hubInputs, run, requests } = await startLogin(t);
  const step = await run(hubInputs);
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(requests(), ['production POST /services/oauth2/token']);
  assert.equal(hub.openSessions(hub.hubUsername), 1);
});

test('hands the login to later steps, with the token masked', async (t) => {
  const { hub, job, hubInputs, run } = await startLogin(t);
  const step = await run(hubInputs);
  const { 'access-token': token = '', ...outputs } = step.outputs;
  assert.deepEqual(outputs, {
    username: hub.hubUsername,
    'org-id': hub.hub.id,
    'user-id': hub.hub.findUser(hub.hubUsername)?.Id,
    'instance-url': hub.productionUrl,
    'hub-username': hub.hubUsername,
    'is-scratch-org': 'false',
  });
  assert.ok(step.masks.includes(token), 'the token is not masked');
  assert.deepEqual(step.env, { SF_TARGET_DEV_HUB: hub.hubUsername });
  assert.equal((await fetch(`${hub.productionUrl}/services/oauth2/userinfo`, bearer(token))).status, 200);
  assert.deepEqual(job.jobOutputs(step), {
    outputs,
    warnings: ["Skip output 'access-token' since it may contain secret."],
  });
});

test('says in the log which key it read and where it logged in, and warns of nothing', async (t) => {
  const { hub, hubInputs, run } = await startLogin(t);
  const step = await run(hubInputs);
  assert.match(step.log, /Read the private key: PKCS#8/);
  assert.match(step.log, new RegExp(`Logged in to the Dev Hub as ${hub.hubUsername}.*${hub.hub.id}`));
  assert.deepEqual(step.annotations, []);
});

test('post revokes the session and leaves nothing behind', async (t) => {
  const { hub, job, hubInputs, run, requests } = await startLogin(t);
  const step = await run({ ...hubInputs, alias: 'hub' });
  assert.ok(
    existsSync(join(job.home, '.sfdx', `${hub.hubUsername}.json`)),
    'the CLI does not know the login',
  );
  const post = await job.post(step);
  assert.equal(post?.exitCode, 0, post?.log);
  assert.deepEqual(post.annotations, []);
  assert.deepEqual(leftovers(job), []);
  assert.equal(hub.openSessions(), 0);
  assert.deepEqual(requests().slice(1), ['production POST /services/oauth2/revoke']);
});

test('`register-with-cli: false` leaves nothing on disk, not even until post', async (t) => {
  const { job, hubInputs, run } = await startLogin(t);
  const step = await run({ ...hubInputs, 'register-with-cli': 'false' });
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(leftovers(job), []);
  assert.equal((await job.post(step))?.exitCode, 0);
  assert.deepEqual(leftovers(job), []);
});

test('`set-default: false` exports nothing', async (t) => {
  const { hubInputs, run } = await startLogin(t);
  const step = await run({ ...hubInputs, 'set-default': 'false' });
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(step.env, {});
});

test('`revoke: false` leaves the session to others', async (t) => {
  const { hub, job, hubInputs, run, requests } = await startLogin(t);
  const step = await run({ ...hubInputs, revoke: 'false' });
  await job.post(step);
  assert.equal(hub.openSessions(hub.hubUsername), 1);
  assert.deepEqual(requests(), ['production POST /services/oauth2/token']);
});

test('the key comes from a file in the workspace, too', async (t) => {
  const { job, hubInputs, run } = await startLogin(t);
  const { 'encrypted-key': key = '', ...others } = hubInputs;
  job.place('assets/server.key.enc', key);
  const step = await run({ ...others, 'encrypted-key-file': 'assets/server.key.enc' });
  assert.equal(step.exitCode, 0, step.log);
});

test('`refreshable` keeps the key for its user alone, until post', async (t) => {
  const { job, hubInputs, run } = await startLogin(t);
  const step = await run({ ...hubInputs, refreshable: 'true' }, { keepsKeyUntilPost: true });
  assert.equal(step.exitCode, 0, step.log);
  const kept = leftovers(job).filter((path) => path.startsWith(job.runnerTemp));
  assert.equal(kept.length, 1);
  assert.ok(job.folders.isPrivateTemporary(kept[0] ?? ''), 'others can read the key');
  await job.post(step);
  assert.deepEqual(leftovers(job), []);
});

function bearer(token: string): RequestInit {
  return { headers: { authorization: `Bearer ${token}` } };
}
