import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAction } from '../../../harness/action-definition.ts';
import { inputRecorder } from '../../../harness/input-recorder.ts';
import { repository } from '../../../harness/installed-action.ts';
import { startLogin } from './login-fixture.ts';

const action = readAction(repository, 'action.yml');

test('every input that is read is declared, and every declared one is read', async (t) => {
  const { hub, job, hubInputs, scratchInputs, run } = await startLogin(t);
  const recorder = inputRecorder(t);
  const options = { env: { NODE_OPTIONS: recorder.nodeOptions } };
  hub.createScratchOrg({ username: 'a@scratch.example' });
  const steps = [await run(hubInputs, options), await run(scratchInputs('a@scratch.example'), options)];
  await job.finish();
  assert.deepEqual(
    steps.map((step) => step.exitCode),
    [0, 0],
  );
  assert.deepEqual(
    recorder.read().sort(),
    [...action.inputs.keys()].map((name) => name.toUpperCase()).sort(),
  );
});

test('every output that is set is declared, and every declared one is set', async (t) => {
  const { hub, hubInputs, scratchInputs, run } = await startLogin(t);
  hub.createScratchOrg({ username: 'a@scratch.example' });
  for (const inputs of [hubInputs, scratchInputs('a@scratch.example')]) {
    const step = await run(inputs);
    assert.deepEqual(Object.keys(step.outputs).sort(), [...action.outputs].sort());
    assert.ok(
      Object.values(step.outputs).every((value) => value !== ''),
      'an output is empty',
    );
  }
});

test('the defaults in action.yml are those of the code', async (t) => {
  const { job, hubInputs, run } = await startLogin(t);
  const emptied = Object.fromEntries([...action.inputs.keys()].map((name) => [name, '']));
  const withDefaults = await run(hubInputs);
  await job.post(withDefaults);
  const withEmpty = await run({ ...emptied, ...hubInputs });
  assert.deepEqual(withEmpty.env, withDefaults.env);
  assert.deepEqual(Object.keys(withEmpty.state).sort(), Object.keys(withDefaults.state).sort());
  assert.equal(withEmpty.exitCode, 0, withEmpty.log);
});

test('the action runs under Node 24 and cleans up after itself', () => {
  assert.equal(action.using, 'node24');
  assert.equal(action.main, 'dist/auth/main.js');
  assert.equal(action.post, 'dist/auth/post.js');
});
