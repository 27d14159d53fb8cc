import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { descriptions, placesUp } from '../../../harness/fleet-counts.ts';
import { fleetHub } from '../../../harness/fleet-fixture.ts';
import { heldLine, made } from '../../../harness/pool-fixture.ts';
import { ours } from '../../../scripts/owner.ts';
import { goTool } from '../tools/go.ts';
import { needs } from '../tools/judge.ts';
import { runWorkflow } from './run-act.ts';

/** Of pull request 7, from a branch of this repository. */
const own = { event: 'pull_request', env: { ORGKEY_CLAIM_SECONDS: '2' } };
function payload(repository: string, action = 'synchronize') {
  return { action, pull_request: { number: 7, head: { repo: { full_name: repository } } } };
}

describe('what the docs do with a pool for a pull request, run by act', needs(await goTool('act')), () => {
  let hub: DevHub;
  beforeEach(async () => {
    hub = await fleetHub();
    made(hub, 'dev.1a', { line: heldLine(2, 'acme/app#8/ci/test') });
    made(hub, 'dev.2a');
  });
  afterEach(async () => hub.close());

  it('“Pull request” takes the free org, deploys and tests there, and deletes it', async () => {
    const options = { ...own, homes: ['test/only'], payload: payload('acme/app') };
    const run = await runWorkflow('Pull request', hub, options);
    assert.equal(run.exitCode, 0, run.shown);
    const job = run.job('test');
    const take = job.step(`${ours}/fleet/take@v1`);
    assert.match(take.log, /Took dev-2 .* for acme\/app#7\/Pull-request\/test, until/);
    assert.match(take.log, /Deployed force-app: \d+ components/);
    assert.match(job.step('sf apex run test').log, /Total number of records retrieved: 1\./);
    assert.match(job.step(`${ours}/fleet/take@v1`, 'Post').log, /Deleted the org that this step took\./);
    assert.deepEqual(placesUp(hub), ['dev.1a']);
    assert.match(descriptions(hub)['dev.2a'] ?? '', / by=acme\/app#7\/Pull-request\/test /);
    assert.equal(hub.openSessions(), 0);
  });

  it('“Closed pull request” deletes what its jobs hold, in time or not, and leaves the rest', async () => {
    made(hub, 'dev.3a', { line: heldLine(2, 'acme/app#7/Pull-request/test') });
    made(hub, 'dev.4a', { line: heldLine(-2, 'acme/app#7/Other/job') });
    made(hub, 'dev.5a', { line: heldLine(2, 'acme/app#70/Pull-request/test') });
    made(hub, 'dev.6a', { line: heldLine(2, 'octocat') });
    const options = { ...own, homes: ['give-back/only'], payload: payload('acme/app', 'closed') };
    const run = await runWorkflow('Closed pull request', hub, options);
    assert.equal(run.exitCode, 0, run.shown);
    assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a', 'dev.5a', 'dev.6a']);
    assert.equal(hub.openSessions(), 0);
  });

  it('a fork’s, which gets no secrets, does neither', async () => {
    const of = { ...own, homes: [], payload: payload('fork/app', 'closed') };
    for (const name of ['Pull request', 'Closed pull request'])
      assert.equal((await runWorkflow(name, hub, of)).exitCode, 0);
    assert.equal(hub.requests.length, 0);
    assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a']);
  });
});
