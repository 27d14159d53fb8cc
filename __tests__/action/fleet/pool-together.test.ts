import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../devhub/objects/table.ts';
import { orgsUp } from '../../../harness/fleet-counts.ts';
import type { StepResult } from '../../../harness/index.ts';
import { fleetHub, fleetJob, hubInputs } from '../../../harness/fleet-fixture.ts';
import { fill, made } from '../../../harness/pool-fixture.ts';
import { randomFrom } from '../../../harness/random.ts';
import { readLine } from '../../../src/fleet/plan/line.ts';

const takers = 10;

/** On a hub that checks a precondition before the write: two claims may pass at once. */
test('two fills retire and make orgs while ten take: nobody’s org vanishes', async (t) => {
  const random = randomFrom(2);
  const hub = await fleetHub({ signupMilliseconds: 300 });
  t.after(() => hub.close());
  hub.settings.preconditions = 'weak';
  hub.settings.updateMilliseconds = 200;
  // All of them old: whoever is faster has the org, a taker or a fill.
  for (let number = 1; number <= 8; number += 1) made(hub, `dev.${number}a`, { hoursOld: 50 });
  const take = async (holder: string) => {
    const job = await fleetJob(hub, { env: { ORGKEY_CLAIM_SECONDS: '2' } });
    await new Promise((resolve) => setTimeout(resolve, 3000 * random()));
    const inputs = { 'fleet-name': 'app', holder, 'wait-minutes': '3', 'register-with-cli': 'false' };
    const step = await job.run('fleet/take/action.yml', { ...hubInputs(hub), ...inputs });
    await job.finish();
    job.close();
    return { holder, step };
  };
  const holders = Array.from({ length: takers }, (_, place) => `taker-${place}`);
  const pool = { count: 3, max: 16, keys: 'max-age-hours: 48' };
  let isOver = false;
  const fills: StepResult[] = [];
  const keepFilling = async () => {
    while (!isOver) fills.push(await fill(hub, pool));
  };
  const taking = Promise.all(holders.map(take)).finally(() => (isOver = true));
  const [taken] = await Promise.all([taking, keepFilling(), keepFilling()]);
  fills.push(await fill(hub, pool));
  for (const step of fills) assert.equal(step.exitCode, 0, step.log);
  const rows = hub.hub.table('ScratchOrgInfo').rows();
  const up = orgsUp(hub).map(({ username }) => username);
  const lineOf = (username: string) =>
    readLine(textOf(rows.find((row) => row['SignupUsername'] === username) ?? { Id: '' }, 'Description'));
  const given = taken.map(({ holder, step }) => {
    assert.equal(step.exitCode, 0, `${holder}: ${step.log}`);
    const { username = '' } = step.outputs;
    assert.ok(up.includes(username), `the org of ${holder}, ${username}, is up`);
    assert.deepEqual([lineOf(username)?.by, lineOf(username)?.confirmed], [holder, 'yes']);
    return username;
  });
  assert.equal(new Set(given).size, takers, 'each has an org of its own');
  const free = up.filter((username) => lineOf(username)?.by === undefined);
  assert.ok(free.every((username) => lineOf(username)?.state === 'ready'));
  // One more for each fill that looked while an org was about to be taken.
  assert.ok(free.length >= 3 && free.length <= 5, up.join());
  assert.equal(up.length, takers + free.length);
});
