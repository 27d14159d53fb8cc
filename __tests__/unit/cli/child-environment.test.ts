import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { forChildren, takeOurs } from '../../../src/child-environment.ts';

test('no program inherits what is ours, however it is started', () => {
  const env: NodeJS.ProcessEnv = { PATH: '/bin', ORGKEY_DECRYPTION_PASSPHRASE: 'secret', ORGKEYS: 'theirs' };
  assert.deepEqual(forChildren(env), { PATH: '/bin', ORGKEYS: 'theirs' });
  assert.equal(takeOurs(env)['ORGKEY_DECRYPTION_PASSPHRASE'], 'secret');
  assert.deepEqual(Object.keys(env), ['PATH', 'ORGKEYS']);
});

test('of the process’s own environment, too', () => {
  process.env['ORGKEY_DECRYPTION_PASSPHRASE'] = 'secret';
  const printed = () =>
    execFileSync(process.execPath, ['-p', 'process.env.ORGKEY_DECRYPTION_PASSPHRASE'], { encoding: 'utf8' });
  assert.equal(printed().trim(), 'secret');
  takeOurs();
  assert.equal(printed().trim(), 'undefined');
});
