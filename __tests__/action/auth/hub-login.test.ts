import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type DevHub, startDevHub } from '../../../devhub/index.ts';
import { leftovers, startJob } from '../../harness/index.ts';
import { rsaKey } from '../../harness/keys.ts';

let hub: DevHub;

before(async () => {
  hub = await startDevHub();
  hub.addApp({ consumerKey: 'consumer-key', certificate: rsaKey().certificate });
});
after(() => hub.close());

test('logs in to the Dev Hub with one request and cleans up', async () => {
  const key = rsaKey();
  const job = await startJob({ secrets: [key.pem] });
  const step = await job.run('action.yml', {
    'consumer-key': 'consumer-key',
    'encrypted-key': key.pem,
    'hub-username': hub.hubUsername,
    'instance-url': hub.productionUrl,
    alias: 'hub',
  });
  assert.equal(step.exitCode, 0);
  assert.equal(hub.requests.length, 1);
  assert.equal(step.outputs['username'], hub.hubUsername);
  assert.equal(step.outputs['org-id'], hub.hub.id);
  assert.equal(step.env['SF_TARGET_DEV_HUB'], hub.hubUsername);
  await job.finish();
  assert.equal(hub.openSessions(), 0);
  assert.deepEqual(leftovers(job), []);
});
