import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { apiRefusals } from '../../../devhub/index.ts';
import type { DevHub, DevHubOptions } from '../../../devhub/index.ts';
import { placesUp, signups } from '../../../harness/fleet-counts.ts';
import { demoSetup, endFleet, hubInputs, startFleet, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job } from '../../../harness/index.ts';

let hub: DevHub;
let job: Job;

async function start(limits: DevHubOptions['limits'], env: Record<string, string> = {}): Promise<void> {
  ({ hub, job } = await startFleet(limits === undefined ? {} : { limits }, { env }));
}
afterEach(() => endFleet(hub, job));

function run(inputs: Readonly<Record<string, string>> = {}) {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', ...inputs });
}

test('too few active orgs left: nothing is made, and the message has the numbers and the way out', async () => {
  await start({ activeScratchOrgs: 40, dailyScratchOrgs: 80 });
  writeFleet(job, { dev: 40, qa: 10 }, '');
  const step = await run();
  assert.equal(step.exitCode, 1);
  assert.deepEqual(signups(hub), []);
  assert.match(step.log, /no room for 50 more scratch orgs: nothing was made/);
  assert.match(step.log, /Active: 40 of 40 remaining\. Daily: 80 of 80 remaining/);
  assert.match(step.log, /Ask for 40 at most, delete orgs that nobody needs \(fleet\/delete\)/);
});

test('too few signups left today: deleting orgs would not help, waiting does', async () => {
  await start({ activeScratchOrgs: 40, dailyScratchOrgs: 4 });
  writeFleet(job, { dev: 5 }, '');
  const step = await run();
  assert.equal(step.exitCode, 1);
  assert.deepEqual(signups(hub), []);
  assert.match(step.log, /Daily: 4 of 4 remaining/);
  assert.match(step.log, /wait until older signups are a day old/);
});

test('of a fleet that is there in part only the rest must fit', async () => {
  await start({ activeScratchOrgs: 5, dailyScratchOrgs: 5 });
  writeFleet(job, { dev: 3 }, '');
  assert.equal((await run()).exitCode, 0);
  writeFleet(job, { dev: 6 }, '');
  const tooMany = await run();
  assert.equal(tooMany.exitCode, 1);
  assert.match(tooMany.log, /no room for 3 more scratch orgs.*Asked for: 6; 3 are there/s);
  assert.match(tooMany.log, /Active: 2 of 5 remaining/);
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a', 'dev.3a']);
  writeFleet(job, { dev: 5 }, '');
  const fits = await run();
  assert.equal(fits.exitCode, 0, fits.log);
  assert.equal(placesUp(hub).length, 5);
});

test('a shard whose share would fit does not begin a fleet that does not', async () => {
  await start({ activeScratchOrgs: 5, dailyScratchOrgs: 80 });
  writeFleet(job, { dev: 8 }, '');
  const step = await run({ shard: '1/2' });
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /no room for 8 more scratch orgs/);
  assert.deepEqual(signups(hub), []);
});

test('all that stands in the way is said at once', async () => {
  await start({ activeScratchOrgs: 2 }, { PKG_KEY: 'not-the-key' });
  const unknown = '04tKY000000NonEAAA';
  writeFleet(job, { dev: 3 }, demoSetup.replace('packages: [', `packages: [${unknown}, `));
  const step = await run();
  assert.equal(step.exitCode, 1);
  assert.deepEqual(signups(hub), []);
  assert.match(step.log, /no room for 3 more scratch orgs/);
  assert.match(step.log, new RegExp(`${unknown}.*not found`));
  assert.match(step.log, /installation key/i);
  assert.doesNotMatch(step.log, /not-the-key/);
});

test('a `minimum` that the fleet can’t reach is a mistake, said before anything is asked', async () => {
  await start(undefined);
  writeFleet(job, { dev: 2 }, '');
  const step = await run({ minimum: '3' });
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /The input `minimum` is 3, and the fleet has 2 orgs\.\nWrite 2 at most/);
  assert.equal(hub.requests.length, 0);
});

test('what the hub would refuse in definitions is said before any signup, all at once', async () => {
  await start(undefined);
  writeFleet(job, { dev: 1, qa: 1 }, '');
  job.place('config/dev-scratch-def.json', '{ "edition": "Develper", "duration": 3, "language": "klingon" }');
  job.place('config/qa-scratch-def.json', '{ "snapshot": "Nigthly", "namespace": "acme" }');
  hub.addNamespace('other');
  hub.addSnapshot('Nightly');
  const step = await run();
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /config\/dev-scratch-def\.json:1:38: this hub has no "duration" for scratch orgs/);
  assert.match(step.log, /takes no "edition" "Develper".*Write "Developer", if that is meant/s);
  assert.match(step.log, /takes no "language" "klingon"/);
  assert.match(step.log, /the namespace acme is not linked to this Dev Hub/);
  assert.match(step.log, /this hub has no snapshot Nigthly.*Write Nightly, if that is meant/s);
  assert.deepEqual(signups(hub), []);
});

test('where the hub user may not see what it has, the signup tells', async () => {
  await start(undefined);
  writeFleet(job, { dev: 1 }, '');
  job.place('config/dev-scratch-def.json', '{ "edition": "Develper", "namespace": "acme" }');
  const effect = { kind: 'refuse', refusal: apiRefusals.notFound() } as const;
  hub.faults.add({ path: /ScratchOrgInfo\/describe|FROM NamespaceRegistry/, effect });
  const step = await run();
  assert.equal(step.exitCode, 1);
  assert.match(
    step.log,
    /dev-1 failed.* in signup: .*Edition: bad value.*Correct it in the definition file/s,
  );
  assert.deepEqual(signups(hub), []);
});
