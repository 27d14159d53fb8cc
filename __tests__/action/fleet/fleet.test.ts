import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { fleetHub, fleetJob, hubInputs, writeFleet } from '../../../harness/fleet-fixture.ts';

let hub: DevHub;

before(async () => {
  hub = await fleetHub({ signupMilliseconds: 500, deployMilliseconds: 200, installMilliseconds: 200 });
});
after(() => hub.close());

test('makes a fleet, sets every org up, and outputs the matrix', async () => {
  const job = await fleetJob(hub);
  writeFleet(job, { dev: 3, qa: 2 });
  const step = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
  assert.equal(step.exitCode, 0);
  assert.equal(step.outputs['ready'], '5');
  await job.finish();
});
