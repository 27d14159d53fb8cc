import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { assertSampleDataOnce, matrixOf, orgsUp, placesUp, signups } from '../../../harness/fleet-counts.ts';
import { fleetHub, fleetJob, hubInputs, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { StepResult } from '../../../harness/index.ts';

const hubs: DevHub[] = [];
let hub: DevHub;

beforeEach(async () => {
  hub = await fleetHub({
    signupMilliseconds: 1500,
    installMilliseconds: 300,
    deployMilliseconds: 300,
    importMilliseconds: 150,
  });
  hubs.push(hub);
});
after(() => Promise.all(hubs.map((one) => one.close())));

/** A job of its own machine; `ORGKEY_DATA_PATIENCE_SECONDS` is the time that data of another run is watched. */
async function run(
  inputs: Readonly<Record<string, string>>,
  env: Record<string, string> = {},
): Promise<StepResult> {
  const job = await fleetJob(hub, { env: { ORGKEY_DATA_PATIENCE_SECONDS: '6', ...env } });
  try {
    writeFleet(job, { dev: 4, qa: 2 }, setup);
    const step = await job.run('fleet/action.yml', { ...hubInputs(hub), ...inputs });
    await job.finish();
    return step;
  } finally {
    job.close();
  }
}

const setup = `setup:
  packages: [{ id: 04tKY000000PkgAYAS, installation-key-env: PKG_KEY }]
  source: [force-app]
  permission-sets: [Project_Manager]
  data: [data/sample-plan.json]
`;

const everyPlace = ['dev.1a', 'dev.2a', 'dev.3a', 'dev.4a', 'qa.1a', 'qa.2a'];

function names(step: StepResult): string[] {
  return matrixOf(step).map((entry) => entry['name'] ?? '');
}

test('two shards at once make the fleet together, each org once', async () => {
  const steps = await Promise.all([
    run({ generation: 'g1', shard: '1/2' }),
    run({ generation: 'g1', shard: '2/2' }),
  ]);
  assert.deepEqual(
    steps.map(({ exitCode }) => exitCode),
    [0, 0],
  );
  assert.deepEqual(placesUp(hub), everyPlace);
  assert.deepEqual(signups(hub), everyPlace, 'no signup but these');
  assertSampleDataOnce(orgsUp(hub));
  assert.deepEqual(steps.flatMap(names).sort(), ['dev-1', 'dev-2', 'dev-3', 'dev-4', 'qa-1', 'qa-2']);
  assert.deepEqual(
    steps.map(names).map(({ length }) => length),
    [3, 3],
  );
});

test('two runs of one generation at once share the orgs, and no record is imported twice', async () => {
  const steps = await Promise.all([run({ generation: 'g1' }), run({ generation: 'g1' })]);
  assert.deepEqual(
    steps.map(({ exitCode }) => exitCode),
    [0, 0],
  );
  assert.deepEqual(placesUp(hub), everyPlace);
  assert.deepEqual(signups(hub), everyPlace, 'no signup but these');
  assertSampleDataOnce(orgsUp(hub));
  assert.deepEqual(matrixOf(steps[0]), matrixOf(steps[1]));
  assert.equal(matrixOf(steps[0]).length, 6);
});

test('a run that begins while another is half-way shares its orgs as well', async () => {
  const first = run({ generation: 'g1' });
  while (signups(hub).length < 6) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const steps = await Promise.all([first, run({ generation: 'g1' })]);
  assert.deepEqual(
    steps.map(({ exitCode }) => exitCode),
    [0, 0],
  );
  assert.deepEqual(placesUp(hub), everyPlace);
  assert.deepEqual(signups(hub), everyPlace);
  assertSampleDataOnce(orgsUp(hub));
});
