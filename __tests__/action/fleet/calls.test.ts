import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { descriptions, hubCalls, matrixOf } from '../../../harness/fleet-counts.ts';
import { endFleet, fleetHub, fleetJob, hubInputs, writeFleet } from '../../../harness/fleet-fixture.ts';
import { usernameFor } from '../../../src/fleet/names.ts';
import type { Job, StepResult } from '../../../harness/index.ts';

let hub: DevHub;
let job: Job;

afterEach(() => endFleet(hub, job));

async function run(signupMilliseconds: number, dev: number, qa: number): Promise<StepResult> {
  hub = await fleetHub({ signupMilliseconds });
  // Yesterday's orgs show which app signups go through.
  hub.createScratchOrg({
    username: usernameFor({
      fleet: 'morning',
      generation: 'g0',
      group: 'dev',
      number: 1,
      attempt: 1,
      hubOrgId: hub.hub.id,
    }),
    status: 'Deleted',
    ageMilliseconds: 86_400_000,
  });
  job = await fleetJob(hub);
  writeFleet(job, { dev, qa }, '');
  const step = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', canary: 'false' });
  assert.equal(step.exitCode, 0, step.log);
  assert.equal(matrixOf(step).length, dev + qa);
  return step;
}

/** What the hub has of the fleet, and two polls for each of three rounds of signups but the last. */
const mostQueries = 7;

test('50 orgs of 3 seconds each take fewer than 1.3 calls of the hub an org, with polls, logins, lines and all', async () => {
  await run(3000, 40, 10);
  const calls = hubCalls(hub);
  // A slow machine takes longer, and so polls more often, which is no matter of this test: two polls a round of signups.
  const queries = calls.filter((call) => call.endsWith('/query')).length;
  const counted = calls.length - Math.max(0, queries - mostQueries);
  assert.ok(counted < 1.3 * 50, `${calls.length} calls:\n${tally(calls)}`);
  for (const line of Object.values(descriptions(hub))) assert.match(line, /state=ready/);
  assert.equal(calls.filter((call) => /POST .*ScratchOrgInfo$/.test(call)).length, 50);
});

test('20 orgs of a second each take at most 1.7', async () => {
  await run(1000, 15, 5);
  const calls = hubCalls(hub);
  assert.ok(calls.length <= 1.7 * 20, `${calls.length} calls:\n${tally(calls)}`);
});

function tally(calls: readonly string[]): string {
  const kinds = Map.groupBy(calls, (call) => call);
  return [...kinds].map(([call, same]) => `${same.length} × ${call}`).join('\n');
}
