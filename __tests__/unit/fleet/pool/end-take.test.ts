import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../../devhub/index.ts';
import { consumerKey, fleetHub, hubInputs } from '../../../../harness/fleet-fixture.ts';
import { orgsUp } from '../../../../harness/fleet-counts.ts';
import { type NotedRunner, notedRunner } from '../../../../harness/noted-runner.ts';
import { endTake } from '../../../../src/fleet/end-take.ts';
import { keepClaim } from '../../../../src/fleet/pool/kept-claim.ts';
import { RunLimit } from '../../../../src/limit/run-limit.ts';
import { testWire } from '../../salesforce/org-clients.ts';

let hub: DevHub;
let runner: NotedRunner;
let infoId: string;
beforeEach(async () => {
  hub = await fleetHub();
  infoId = hub.createScratchOrg({
    username: `morning.g1.dev.1a@${hub.hub.id.toLowerCase()}.orgkey`,
    consumerKey,
    fields: { Description: 'orgkey:1 state=ready by=x until=2099-01-01T00:00:00Z claim=mine confirmed=yes' },
  }).info.Id;
  runner = notedRunner({ ...hubInputs(hub), 'fleet-name': 'morning', 'delete-when-done': 'true' });
});
afterEach(() => hub.close());

async function end(): Promise<number> {
  await endTake({ runner, wire: testWire(hub), limit: new RunLimit() });
  return orgsUp(hub).length;
}

test('the org whose claim the step kept is deleted', async () => {
  keepClaim({ id: 'mine', infoId }, runner);
  assert.equal(await end(), 0);
  assert.ok(runner.lines.includes('Deleted the org that this step took.'));
});

test('one whose claim is another’s by now stays', async () => {
  keepClaim({ id: 'earlier', infoId }, runner);
  assert.equal(await end(), 1);
});

test('one that the state names without a proof that this step took it stays', async () => {
  runner.saveState('claim', JSON.stringify({ id: 'mine', infoId, proof: '0'.repeat(64) }));
  assert.equal(await end(), 1);
  runner.saveState('claim', 'mine');
  assert.equal(await end(), 1);
  assert.equal(hub.requests.length, 0);
});

test('without a claim the hub isn’t asked', async () => {
  assert.equal(await end(), 1);
  assert.equal(hub.requests.length, 0);
});

test('what fails is a warning', async () => {
  keepClaim({ id: 'mine', infoId }, runner);
  hub.faults.add({
    method: 'DELETE',
    effect: { kind: 'answer', status: 403, body: [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'no' }] },
  });
  assert.equal(await end(), 1);
  assert.ok(
    runner.lines.some((line) => line.startsWith('warning: The org that this step took is not deleted (')),
  );
});
