import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { stateFolder } from '../../../src/runner/terminal-folders.ts';

test('what outlives the command lies where the system keeps state', () => {
  const home = { HOME: '/home/me', USERPROFILE: '/home/me' };
  for (const [platform, env, folder] of [
    ['linux', home, '/home/me/.local/state/orgkey'],
    ['linux', { ...home, XDG_STATE_HOME: '/state' }, '/state/orgkey'],
    ['linux', { ...home, XDG_STATE_HOME: 'relative' }, '/home/me/.local/state/orgkey'],
    ['darwin', home, '/home/me/Library/Application Support/orgkey'],
    ['darwin', { ...home, XDG_STATE_HOME: '/state' }, '/state/orgkey'],
    ['win32', { ...home, LOCALAPPDATA: '/local' }, '/local/orgkey'],
    ['win32', home, '/home/me/AppData/Local/orgkey'],
  ] as const) {
    assert.equal(stateFolder(env, platform), join(folder), `${platform} ${JSON.stringify(env)}`);
  }
  assert.equal(stateFolder({}, 'linux'), join(homedir(), '.local/state/orgkey'));
});
