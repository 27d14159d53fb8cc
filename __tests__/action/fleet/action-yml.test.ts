import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readAction } from '../../../harness/action-definition.ts';
import { fleetHub, fleetJob, hubInputs } from '../../../harness/fleet-fixture.ts';
import { inputRecorder } from '../../../harness/input-recorder.ts';
import { repository } from '../../../harness/installed-action.ts';

const small = { 'definition-file': 'config/dev-scratch-def.json', 'fleet-name': 'small', generation: 'g1' };

/** What each action is run with here, in this order: a fleet of one org, which is listed, taken and left with its holder. */
const runs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'fleet/action.yml': small,
  'fleet/list/action.yml': { 'fleet-name': 'small' },
  'fleet/take/action.yml': { 'fleet-name': 'small' },
  'fleet/delete/action.yml': { 'fleet-name': 'small' },
};

test('each action reads the inputs that its action.yml declares, and sets the outputs', async (t) => {
  const hub = await fleetHub();
  t.after(() => hub.close());
  const job = await fleetJob(hub);
  t.after(() => job.close());
  for (const [actionYml, inputs] of Object.entries(runs)) {
    const action = readAction(repository, actionYml);
    const recorder = inputRecorder(t);
    const env = { NODE_OPTIONS: recorder.nodeOptions, ORGKEY_CLAIM_SECONDS: '1' };
    const step = await job.run(actionYml, { ...hubInputs(hub), ...inputs }, { env });
    assert.equal(step.exitCode, 0, step.log);
    const declared = [...action.inputs.keys()].map((name) => name.toUpperCase());
    assert.deepEqual(recorder.read().sort(), declared.sort(), `inputs of ${actionYml}`);
    assert.deepEqual(Object.keys(step.outputs).sort(), [...action.outputs].sort(), `outputs of ${actionYml}`);
    for (const [name, value] of Object.entries(step.outputs)) assert.notEqual(value, '', `${name} is empty`);
  }
  await job.finish();
});

describe('the defaults in action.yml are those of the code', () => {
  test('delete: an empty dry-run deletes', async (t) => {
    const hub = await fleetHub();
    t.after(() => hub.close());
    const job = await fleetJob(hub);
    t.after(() => job.close());
    await job.run('fleet/action.yml', { ...hubInputs(hub), ...small });
    const inputs = { ...hubInputs(hub), 'fleet-name': 'small', 'dry-run': '' };
    const step = await job.run('fleet/delete/action.yml', inputs);
    assert.deepEqual(step.outputs, { deleted: '1', remaining: '0', purged: '0' });
    await job.finish();
  });
});

for (const actionYml of Object.keys(runs)) {
  test(`${actionYml} runs under Node 24, from dist`, () => {
    const { using, main, post } = readAction(repository, actionYml);
    assert.equal(using, 'node24');
    for (const script of [main, ...(post === undefined ? [] : [post])]) {
      assert.match(script, /^dist\/fleet\//);
      assert.ok(existsSync(join(repository, script)), `there is no ${script}`);
    }
  });
}
