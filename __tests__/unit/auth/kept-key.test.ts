import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { keepKey, removeKey } from '../../../src/auth/kept-key.ts';
import { generateRsa, rsaKey } from '../../../harness/keys.ts';

/** A runner of which no more than RUNNER_TEMP, masks and state are used. */
function runnerIn(t: TestContext) {
  const temp = mkdtempSync(join(tmpdir(), 'orgkey-kept-key-'));
  t.after(() => rmSync(temp, { recursive: true, force: true }));
  const masks: string[] = [];
  const state = new Map<string, string>();
  return {
    temp,
    masks,
    state,
    env: { RUNNER_TEMP: temp },
    mask: (secret: string) => void masks.push(secret),
    saveState: (name: string, value: string) => void state.set(name, value),
  };
}

const key = { keyObject: createPrivateKey(rsaKey().pem) };

test('the key is kept for its owner alone, masked, and its folder known to post', async (t) => {
  const runner = runnerIn(t);
  const file = await keepKey(key, runner);
  assert.deepEqual([...runner.state], [['key-folder', dirname(file)]]);
  assert.equal(dirname(dirname(file)), runner.temp);
  assert.deepEqual([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777], [0o600, 0o700]);
  assert.deepEqual(runner.masks, [readFileSync(file, 'utf8')]);
});

test('a removed key is overwritten to its last byte, however long it is', async (t) => {
  const runner = runnerIn(t);
  const file = await keepKey({ keyObject: createPrivateKey(generateRsa(4096)) }, runner);
  const copy = join(runner.temp, 'the-same-blocks');
  linkSync(file, copy);
  assert.equal(await removeKey(dirname(file), runner), true);
  assert.ok(!existsSync(dirname(file)));
  assert.deepEqual(new Set(readFileSync(copy)), new Set([0]));
  assert.equal(await removeKey(dirname(file), runner), false, 'there is nothing more to remove');
});

test('a folder that is not one of these is left as it is, whatever the state says', async (t) => {
  const runner = runnerIn(t);
  const other = join(runner.temp, 'work/orgkey-1');
  mkdirSync(other, { recursive: true });
  for (const folder of [
    other,
    runner.temp,
    join(runner.temp, 'work'),
    `${runner.temp}/orgkey-1/../work`,
    '/',
  ]) {
    await assert.rejects(removeKey(folder, runner), /was left as it is/, folder);
  }
  assert.ok(existsSync(other));
});

test('links in the place of the folder or the file are not followed', async (t) => {
  const runner = runnerIn(t);
  const target = join(runner.temp, 'theirs');
  mkdirSync(target);
  writeFileSync(join(target, 'server.key'), 'their key');
  symlinkSync(target, join(runner.temp, 'orgkey-link'));
  mkdirSync(join(runner.temp, 'orgkey-folder'));
  symlinkSync(join(target, 'server.key'), join(runner.temp, 'orgkey-folder/server.key'));
  for (const name of ['orgkey-link', 'orgkey-folder']) {
    assert.equal(await removeKey(join(runner.temp, name), runner), true);
    assert.ok(!existsSync(join(runner.temp, name)));
  }
  assert.equal(readFileSync(join(target, 'server.key'), 'utf8'), 'their key');
});
