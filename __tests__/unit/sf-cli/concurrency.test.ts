import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { mkdir, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { inHome } from '../../../src/sf-cli/one-at-a-time.ts';
import { register } from '../../../src/sf-cli/register.ts';
import type { Registration } from '../../../src/sf-cli/registration.ts';
import { openState } from '../../../src/sf-cli/state.ts';
import { unregister } from '../../../src/sf-cli/unregister.ts';
import { hubLogin, json, temporaryHome } from './homes.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];

async function registerAtOnce(home: string): Promise<Registration[]> {
  const script = join(import.meta.dirname, 'register-once.ts');
  const processes = names.map((name) => fork(script, [name], { env: { ...process.env, HOME: home } }));
  await Promise.all(processes.map(nextMessage));
  const registrations = processes.map(nextMessage);
  for (const child of processes) child.send('go');
  return (await Promise.all(registrations)) as Registration[];
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`exited with ${code} before it answered`)));
  });
}

test('processes that register at once in a new home: every alias is there, every token can be read', async (test) => {
  const home = await temporaryHome(test);
  const registrations = await registerAtOnce(home);

  const { orgs } = await json(home, '.sfdx', 'alias.json');
  assert.deepEqual(orgs, Object.fromEntries(names.map((name) => [name, `${name}@acme.example`])));
  await inHome(home, async () => {
    const state = await openState();
    for (const name of names) {
      const fields = await state.orgs.read(`${name}@acme.example`, true);
      assert.equal(fields?.accessToken, `00D!token-of-${name}`);
    }
  });

  const isFirst = ({ created }: Registration): boolean => created.folder;
  const [first, ...others] = [...registrations].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  assert.ok(first);
  assert.deepEqual(others.filter(isFirst), []);
  await Promise.all(others.map((registration) => unregister(registration)));
  await unregister(first);
  assert.deepEqual(await readdir(home), []);
});

test('one process may register in several homes at once', async (test) => {
  const homes = await Promise.all(names.map(() => temporaryHome(test)));
  const before = process.env['HOME'];
  const registrations = await Promise.all(
    homes.map((home, index) =>
      register({ ...hubLogin, accessToken: `token-${index}` }, { home, alias: 'hub' }),
    ),
  );
  assert.equal(process.env['HOME'], before);
  for (const [index, home] of homes.entries()) {
    assert.equal(registrations[index]?.folder, join(home, '.sfdx'));
    const read = await inHome(home, async () => (await openState()).orgs.read(hubLogin.username, true));
    assert.equal(read?.accessToken, `token-${index}`);
  }
});

test('a lock left behind by a killed process is taken over', async (test) => {
  const home = await temporaryHome(test);
  const lock = join(home, '.sfdx.lock');
  await mkdir(lock);
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(lock, longAgo, longAgo);
  await register(hubLogin, { home });
  assert.deepEqual(await readdir(home), ['.sfdx']);
});
