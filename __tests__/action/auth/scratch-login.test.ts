import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftovers } from '../../../harness/index.ts';
import { startLogin } from './login-fixture.ts';

const username = 'test-1@scratch.example';

test('logs in to a scratch org that another machine made, with one request and none to the hub', async (t) => {
  const { hub, scratchInputs, run, requests } = await startLogin(t);
  const { org } = hub.createScratchOrg({ username });
  const step = await run(scratchInputs(username));
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(requests(), ['sandbox POST /services/oauth2/token']);
  const { 'access-token': token = '', ...outputs } = step.outputs;
  assert.deepEqual(outputs, {
    username,
    'org-id': org?.id,
    'user-id': org?.findUser(username)?.Id,
    'instance-url': hub.sandboxUrl,
    'hub-username': hub.hubUsername,
    'is-scratch-org': 'true',
  });
  assert.ok(step.masks.includes(token), 'the token is not masked');
  assert.deepEqual(step.env, { SF_TARGET_ORG: username });
  assert.match(step.log, new RegExp(`Logged in to the scratch org as ${username}`));
});

test('post ends the session of the scratch org and leaves nothing behind', async (t) => {
  const { hub, job, scratchInputs, run, requests } = await startLogin(t);
  hub.createScratchOrg({ username });
  const step = await run({ ...scratchInputs(username), alias: 'dev' });
  await job.post(step);
  assert.equal(hub.openSessions(), 0);
  assert.deepEqual(requests().slice(1), ['sandbox POST /services/oauth2/revoke']);
  assert.deepEqual(leftovers(job), []);
});
