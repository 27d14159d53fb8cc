import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { type NotedRunner, notedRunner } from '../../../harness/noted-runner.ts';
import { Problem } from '../../../src/problem.ts';
import { rememberedFolder, rememberFolder, runnerTemp } from '../../../src/runner/own-folder.ts';

function runnerIn(t: TestContext): { runner: NotedRunner; temp: string } {
  const temp = mkdtempSync(join(tmpdir(), 'own-folder-'));
  t.after(() => rmSync(temp, { recursive: true, force: true }));
  return { runner: notedRunner({}, { RUNNER_TEMP: temp }), temp };
}

/** Main tells of a folder, something happens to it or to the state, and post asks. */
function remembered(t: TestContext, happens: (runner: NotedRunner, temp: string) => void, name = 'orgkey-1') {
  const { runner, temp } = runnerIn(t);
  rememberFolder('journal', name, runner);
  mkdirSync(join(temp, 'orgkey-1'));
  happens(runner, temp);
  const path = rememberedFolder('journal', runner);
  return { path: path?.replace(temp, ''), warned: runner.lines.some((line) => line.startsWith('warning')) };
}

const refused = { path: undefined, warned: true };

test('a folder that this step told of is its own', (t) => {
  assert.deepEqual(
    remembered(t, () => undefined),
    { path: '/orgkey-1', warned: false },
  );
});

test('without state there is nothing, and nothing to warn of', (t) => {
  const { runner } = runnerIn(t);
  assert.equal(rememberedFolder('journal', runner), undefined);
  assert.deepEqual(runner.lines, []);
});

test('a folder that is gone already is nothing to warn of', (t) => {
  const gone = remembered(t, (_, temp) => rmSync(join(temp, 'orgkey-1'), { recursive: true }));
  assert.deepEqual(gone, { path: undefined, warned: false });
});

test('a link in its place is left as it is, wherever it leads', (t) => {
  const linked = remembered(t, (_, temp) => {
    rmSync(join(temp, 'orgkey-1'), { recursive: true });
    mkdirSync(join(temp, 'theirs'));
    symlinkSync(join(temp, 'theirs'), join(temp, 'orgkey-1'));
  });
  assert.deepEqual(linked, refused);
});

test('so is a file', (t) => {
  const file = remembered(t, (_, temp) => {
    rmSync(join(temp, 'orgkey-1'), { recursive: true });
    writeFileSync(join(temp, 'orgkey-1'), '');
  });
  assert.deepEqual(file, refused);
});

for (const name of ['theirs', '../orgkey-2', 'orgkey-1/inner', '', '.', '/']) {
  test(`so is “${name}”, though the state has a proof of it`, (t) => {
    const other = remembered(
      t,
      (_, temp) => {
        for (const folder of ['theirs', 'orgkey-1/inner']) mkdirSync(join(temp, folder), { recursive: true });
      },
      name,
    );
    assert.deepEqual(other, refused);
  });
}

const forged: Record<string, (text: string) => string> = {
  'another name with the proof': (text) => text.replace('orgkey-1', 'orgkey-2'),
  'no proof': () => '{"name":"orgkey-1"}',
  'a proof that is none': () => '{"name":"orgkey-1","proof":"abc"}',
  'a proof that is a number': () => '{"name":"orgkey-1","proof":1}',
  'no name': (text) => text.replace('"name"', '"title"'),
  'no JSON': () => 'orgkey-1',
  null: () => 'null',
};
for (const [what, forge] of Object.entries(forged)) {
  test(`a state with ${what} is not believed`, (t) => {
    const ended = remembered(t, (runner, temp) => {
      mkdirSync(join(temp, 'orgkey-2'));
      runner.saveState('journal', forge(runner.state('journal')));
    });
    assert.deepEqual(ended, refused);
  });
}

test('a proof is good for one state alone', (t) => {
  const { runner, temp } = runnerIn(t);
  rememberFolder('journal', 'orgkey-1', runner);
  mkdirSync(join(temp, 'orgkey-1'));
  runner.saveState('key-folder', runner.state('journal'));
  assert.equal(rememberedFolder('key-folder', runner), undefined);
});

test('folders lie in RUNNER_TEMP, and in the system’s folder where it is empty or not set', () => {
  assert.equal(runnerTemp({ RUNNER_TEMP: '/temp' }), '/temp');
  for (const env of [{}, { RUNNER_TEMP: '' }]) assert.equal(runnerTemp(env), tmpdir());
});

test('a RUNNER_TEMP that is not set is warned of, one that is no folder is an error', (t) => {
  const { runner, temp } = runnerIn(t);
  runner.assertTemporaryFolder();
  assert.deepEqual(runner.lines, []);
  const unset = notedRunner({});
  unset.assertTemporaryFolder();
  assert.match(unset.lines.join(), /^warning: RUNNER_TEMP isn’t set/);
  writeFileSync(join(temp, 'file'), '');
  for (const name of ['file', 'missing']) {
    assert.throws(
      () => notedRunner({}, { RUNNER_TEMP: join(temp, name) }).assertTemporaryFolder(),
      (error: unknown) => error instanceof Problem && /^RUNNER_TEMP names .*no folder/.test(error.what),
    );
  }
});
