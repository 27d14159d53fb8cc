import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub, MadeScratchOrg } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { dateTime } from '../../../devhub/world/clock.ts';
import { consumerKey, fleetHub, hubInputs } from '../../../harness/fleet-fixture.ts';
import { type NotedRunner, notedRunner } from '../../../harness/noted-runner.ts';
import { deleteFleet } from '../../../src/fleet/delete-fleet.ts';
import { RunLimit } from '../../../src/limit/run-limit.ts';
import { testWire } from '../salesforce/org-clients.ts';

const hour = 3_600_000;
let hub: DevHub;
beforeEach(async () => {
  hub = await fleetHub();
});
afterEach(() => hub.close());

/** An org of the fleet, such as `g1.dev.2a`; what its description says. */
function made(
  place: string,
  line = 'state=ready at=2026-11-24T05:12:40Z',
  more: Partial<MadeScratchOrg> = {},
) {
  return hub.createScratchOrg({
    username: `morning.${place}@${hub.hub.id.toLowerCase()}.orgkey`,
    consumerKey,
    fields: { Description: line === '' ? null : `orgkey:1 ${line}` },
    ...more,
  });
}

function up(): unknown[] {
  const rows = hub.hub.table('ActiveScratchOrg').rows();
  return rows.map((row) => /^\w+\.(.*)@/.exec(textOf(row, 'SignupUsername'))?.[1]).sort();
}

/** What it logs, and how it ended; a failure's text stands last in its lines. */
async function del(inputs: Readonly<Record<string, string>> = {}, now?: number): Promise<NotedRunner> {
  const runner = notedRunner({ ...hubInputs(hub), 'fleet-name': 'morning', ...inputs });
  const wire = testWire(hub);
  const at = now === undefined ? wire : { ...wire, now: () => now };
  await deleteFleet({ runner, wire: at, limit: new RunLimit() }).catch((error: unknown) => {
    if (!(error instanceof Error)) throw error;
    runner.fail(error);
  });
  return runner;
}

function counts({ outputs }: NotedRunner): (string | undefined)[] {
  return [outputs['deleted'], outputs['remaining']];
}

function has({ lines }: NotedRunner, pattern: RegExp): boolean {
  return lines.some((line) => pattern.test(line));
}

test('counts the orgs that are up, and neither those that are gone nor those on their way', async () => {
  made('g1.dev.1a');
  made('g1.dev.2a', '', { status: 'Deleted' });
  made('g1.dev.3a', '', { status: 'Creating' });
  made('g1.dev.4a', '', { status: 'Error', errorCode: 'S-1001' });
  const runner = await del();
  assert.deepEqual(counts(runner), ['1', '0']);
  assert.ok(
    has(runner, /^Deleted 1 of the 1 orgs of fleet morning that were up\. The hub has 100 of 100 active/),
  );
  assert.ok(has(runner, /^Deleted dev-1 \(morning\.g1\.dev\.1a@\w+\.orgkey\)\.$/));
  assert.ok(has(runner, /^warning: Being signed up now.* 1 of fleet morning \(morning\.g1\.dev\.3a@/));
  assert.ok(!has(runner, /never made an org/));
});

test('warns of nothing where nothing is on its way', async () => {
  made('g1.dev.1a');
  assert.ok(!has(await del(), /^(warning|error|fail)/));
});

test('warns of a fleet that the hub never had', async () => {
  const runner = await del();
  assert.ok(has(runner, /^warning: This hub never made an org of a fleet called morning\./));
  assert.deepEqual(counts(runner), ['0', '0']);
});

test('deletes orgs of exactly the age asked for, and no younger one', async () => {
  const { info } = made('g1.dev.1a', '', { ageMilliseconds: 24 * hour });
  const dayLater = Date.parse(textOf(info, 'CreatedDate')) + 24 * hour;
  const early = await del({ 'older-than': '24' }, dayLater - 1);
  assert.deepEqual(counts(early), ['0', '1']);
  assert.ok(has(early, /^Deleted 0 of the 1 orgs .* 1 stays: younger than `older-than` says\./));
  assert.deepEqual(counts(await del({ 'older-than': '24' }, dayLater)), ['1', '0']);
});

test('leaves an org with its holder until the holder’s time is over', async () => {
  const claimed = 'state=ready by=acme/app#7 claim=c1';
  made('g1.dev.1a', `${claimed} until=2099-01-01T00:00:00Z confirmed=yes`);
  made('g1.dev.2a', `${claimed} until=2020-01-01T00:00:00Z confirmed=yes`);
  made('g1.dev.3a', `${claimed} until=2020-01-01T00:00:00Z`);
  const { info } = made('g1.dev.4a', `${claimed} until=2099-01-01T00:00:00Z`);
  info['LastModifiedDate'] = dateTime(Date.now() - 302_000);
  const runner = await del();
  assert.deepEqual(up(), ['g1.dev.1a', 'g1.dev.3a']);
  assert.deepEqual(counts(runner), ['2', '2']);
  assert.ok(has(runner, /^Left dev-1 \(\S+\): held by acme\/app#7 until 2099-01-01T00:00:00Z\.$/));
  assert.ok(
    has(runner, /^Deleted 2 of the 4 orgs .* Somebody holds 2: until their time is over, they stay\./),
  );
});

test('a dry run says of each org how it stands and who holds it, and deletes nothing', async () => {
  made('g1.dev.1a');
  made('g1.dev.2a', 'state=failed at=2026-11-24T05:12:40Z');
  made('g1.dev.3a', 'state=making at=2026-11-24T05:12:40Z');
  made('g1.dev.4a', 'state=ready by=acme/app#7');
  made('g1.dev.5a', 'state=ready by=acme/app#8 until=2020-01-01T00:00:00Z');
  made('g1.dev.6a', '');
  made('g1.dev.7a', 'state=ready until=2026-11-24T20:00:00Z');
  const runner = await del({ 'dry-run': 'true' });
  const said = runner.lines.filter((line) => line.startsWith('Would delete dev-'));
  assert.deepEqual(
    said.map((line) => line.replace(/\(.*?\)/, '').replace('Would delete ', '')),
    [
      'dev-1 .',
      'dev-2 , which was not ready: its set-up failed.',
      'dev-3 , which was not ready: its set-up had not ended.',
      'dev-5 , held by acme/app#8 until 2020-01-01T00:00:00Z.',
      'dev-6 .',
      'dev-7 .',
    ],
  );
  assert.ok(
    has(runner, /^Would delete 6 of the 7 orgs .* Not ready were 2 of the 6 to delete\. Somebody holds 1:/),
  );
  assert.deepEqual(counts(runner), ['0', '7']);
  assert.equal(up().length, 7);
  assert.ok(!hub.requests.some(({ method }) => method === 'DELETE'));
});

test('says how many were not ready, one or none too', async () => {
  made('g1.dev.1a');
  made('g1.dev.2a', 'state=failed at=2026-11-24T05:12:40Z');
  assert.ok(has(await del({ 'dry-run': 'true' }), /Not ready was 1 of the 2 to delete\./));
  await del();
  made('g2.dev.1a');
  assert.ok(!has(await del(), /Not ready/));
});

test('what the hub refuses is said with its reason, and then is an error; the others are deleted', async () => {
  for (const number of [1, 2, 3]) made(`g1.dev.${number}a`);
  const body = [{ errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY', message: 'insufficient access rights' }];
  hub.faults.add({ method: 'DELETE', count: 1, effect: { kind: 'answer', status: 403, body } });
  const runner = await del();
  assert.equal(up().length, 1);
  assert.deepEqual(counts(runner), ['2', '1']);
  assert.ok(has(runner, /^error: Deleting dev-\d failed \(INSUFFICIENT_ACCESS_OR_READONLY/));
  assert.ok(has(runner, /^fail: 1 of 3 orgs could not be deleted\. /));
});

test('without the hub’s limits it says nothing of them', async () => {
  made('g1.dev.1a');
  hub.faults.add({ path: /limits/, effect: { kind: 'answer', status: 403, body: [] } });
  const runner = await del();
  assert.ok(has(runner, /^Deleted 1 of the 1 orgs of fleet morning that were up\.$/));
});
