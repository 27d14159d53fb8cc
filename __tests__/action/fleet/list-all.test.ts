import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { endFleet, hubInputs, startFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';
import { freeLine, heldLine, made } from '../../../harness/pool-fixture.ts';

let hub: DevHub;
let job: Job;

beforeEach(async () => {
  ({ hub, job } = await startFleet());
});
afterEach(() => endFleet(hub, job));

function listAll(): Promise<StepResult> {
  return job.run('fleet/list/action.yml', { ...hubInputs(hub), all: 'true' });
}

/** What the log says of each org, by the username's first part. */
function said({ log }: StepResult): Record<string, string> {
  const lines = log.split('\n').flatMap((line) => /^\s+(\S+?)@\S+\s+by .*?: (.*)$/.exec(line) ?? []);
  const entries = Array.from({ length: lines.length / 3 }, (_, place) => [
    lines[3 * place + 1],
    lines[3 * place + 2],
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

test('the orgs of the whole hub that nobody claims, and what to do with each', async () => {
  const line = (state: string, at: number) =>
    `orgkey:1 state=${state} at=${new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')} digest=d`;
  const hour = 3_600_000;
  hub.createScratchOrg({ username: 'ada@acme.example', ageMilliseconds: 50 * hour, durationDays: 7 });
  made(hub, 'dev.1a');
  made(hub, 'dev.2a', { line: heldLine(1) });
  made(hub, 'dev.3a', { line: heldLine(-1) });
  made(hub, 'dev.1a', { fleet: 'night', generation: 'g1', hoursOld: 30 });
  made(hub, 'dev.1a', { fleet: 'night', generation: 'g2' });
  made(hub, 'dev.2a', { fleet: 'night', generation: 'g2', line: line('failed', Date.now()) });
  made(hub, 'dev.3a', { fleet: 'night', generation: 'g2', line: line('making', Date.now()) });
  made(hub, 'dev.4a', { fleet: 'night', generation: 'g2', line: line('making', Date.now() - 25 * hour) });
  made(hub, 'dev.5a', { fleet: 'night', generation: 'g1', status: 'Deleted' });
  const step = await listAll();
  assert.equal(step.exitCode, 0, step.log);
  assert.match(step.log, /Nobody claims 5 of the 9 orgs that are up on this hub\./);
  const lines = said(step);
  assert.deepEqual(Object.keys(lines).sort(), [
    ...['ada', 'app.pool.dev.3a', 'night.g1.dev.1a', 'night.g2.dev.2a', 'night.g2.dev.4a'],
  ]);
  assert.match(
    lines['ada'] ?? '',
    /^no fleet made it .*whether it is needed; if not: sf org delete scratch --target-org ada@acme\.example\.$/,
  );
  assert.match(step.log, /ada@acme\.example\s+by User User, 2 days old, until \d{4}-\d\d-\d\d:/);
  assert.match(
    lines['app.pool.dev.3a'] ?? '',
    /^its holder’s time is over\. Delete it: fleet\/delete with fleet-name app and expired-claims/,
  );
  assert.match(
    lines['night.g1.dev.1a'] ?? '',
    /newer generation\. Delete it: fleet\/delete with fleet-name night and generation g1\./,
  );
  assert.match(lines['night.g2.dev.2a'] ?? '', /^its set-up failed\. Run the fleet with generation g2 again/);
  assert.match(lines['night.g2.dev.4a'] ?? '', /^its set-up began more than a day ago/);
  assert.match(step.summary, /## Scratch orgs that nobody claims[^]*ada.*acme/);
  assert.deepEqual(step.outputs, {});
});

test('a hub whose users can’t be read still says the orgs; one without lines those of no fleet', async () => {
  hub.createScratchOrg({ username: 'ada@acme.example', durationDays: 7 });
  made(hub, 'dev.1a', { line: freeLine });
  hub.takeRight(hub.hubUsername, { object: 'ScratchOrgInfo', field: 'Description', right: 'read' });
  const body = [{ errorCode: 'INVALID_TYPE', message: "sObject type 'User' is not supported." }];
  hub.faults.add({
    when: ({ url }) => url.includes('FROM%20User'),
    effect: { kind: 'answer', status: 400, body },
  });
  const step = await listAll();
  assert.equal(step.exitCode, 0, step.log);
  assert.match(step.log, /Nobody claims 1 of the 2 orgs/);
  assert.match(step.log, /ada@acme\.example\s+by 005\w+,/);
});

test('nothing is left behind, and one org is one org', async () => {
  made(hub, 'dev.1a');
  const step = await listAll();
  assert.match(step.log, /Nobody claims 0 of the 1 org that is up on this hub\./);
  assert.equal(hub.openSessions(), 0);
});
