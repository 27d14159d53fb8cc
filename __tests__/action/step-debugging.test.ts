import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { JobOptions } from '../../harness/index.ts';
import { fleetHub, fleetJob, hubInputs, writeFleet } from '../../harness/fleet-fixture.ts';
import { errorsOf, startLogin } from './auth/login-fixture.ts';

/** Debug lines show in the log, and what prints more for them does. The job looks for secrets after each step. */
const debugging: JobOptions = { debug: true, env: { DEBUG: '*', NODE_DEBUG: 'http' } };

suite('with step debugging on, no secret shows', () => {
  test('a login that is kept renewable, and what is removed of it', async (t) => {
    const { run, job, hubInputs } = await startLogin(t, { job: debugging });
    const step = await run({ ...hubInputs, refreshable: 'true', alias: 'hub' }, { keepsKeyUntilPost: true });
    assert.equal(step.exitCode, 0, step.log);
    assert.equal((await job.post(step))?.exitCode, 0);
  });

  test('a wrong passphrase, a refused login, and an answer that is no login', async (t) => {
    const { run, hub, hubInputs } = await startLogin(t, { job: debugging });
    const attempts = [
      { 'decryption-passphrase': 'another passphrase than it is' },
      { 'hub-username': 'nobody@acme.example' },
      { 'consumer-key': '3MVG9another' },
    ];
    for (const inputs of attempts) {
      const step = await run({ ...hubInputs, ...inputs, 'retry-timeout': '0' });
      assert.equal(errorsOf(step).length, 1, step.log);
    }
    hub.faults.add({ effect: { kind: 'malformed' } });
    assert.equal((await run({ ...hubInputs, 'retry-timeout': '0' })).exitCode, 1);
  });

  test('a fleet, its list and its end', async (t) => {
    const hub = await fleetHub();
    const job = await fleetJob(hub, debugging);
    t.after(async () => {
      job.close();
      await hub.close();
    });
    writeFleet(job, { dev: 1 });
    const inputs = { ...hubInputs(hub), generation: 'g1' };
    const made = await job.run('fleet/action.yml', inputs);
    assert.equal(made.exitCode, 0, made.log);
    for (const action of ['list', 'delete']) {
      const step = await job.run(`fleet/${action}/action.yml`, { ...inputs, 'fleet-name': 'morning' });
      assert.equal(step.exitCode, 0, step.log);
    }
    assert.equal((await job.post(made))?.exitCode, 0);
  });
});
