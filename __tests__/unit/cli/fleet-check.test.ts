import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { demoPackage } from '../../../harness/fleet-fixture.ts';
import { repository } from '../../../harness/installed-action.ts';
import { startFleetDesk } from './fleet-desk.ts';
import { type Desk, startDesk } from './orgkey.ts';

async function deskWithProject(t: TestContext, fleet?: string): Promise<Desk> {
  const desk = await startDesk(t);
  cpSync(join(repository, 'demo/project'), desk.folder, { recursive: true });
  if (fleet !== undefined) writeFileSync(join(desk.folder, 'config/fleet.yml'), fleet);
  return desk;
}

test('fleet check says that the files are right, without a hub or keys', async (t) => {
  const desk = await deskWithProject(t);
  const { exitCode, stdout, stderr } = await desk.orgkey(['fleet', 'check']);
  assert.equal(exitCode, 0, stderr);
  assert.match(stdout, /^✔ The files of fleet morning are right: \d+ orgs \(dev \d+, qa \d+\)\.$/m);
  assert.match(stdout, /The hub wasn’t asked/);
  assert.match(stderr, /^! The environment variable PKG_KEY, which holds an installation key, is empty\.$/m);
  assert.equal(desk.hub.requests.length, 0);
});

test('fleet check tells every mistake with its place, as text for people', async (t) => {
  const fleet =
    'name: morning\norgs:\n  - { group: dev, count: 0, definition: config/none.json }\nsetup:\n  sources: [force-app]\n';
  const desk = await deskWithProject(t, fleet);
  const { exitCode, stderr } = await desk.orgkey(['fleet', 'check']);
  assert.equal(exitCode, 1);
  assert.match(stderr, /^✘ config\/fleet\.yml:3:\d+: orgs\[0\]\.count/m);
  assert.match(stderr, /^✘ config\/fleet\.yml:5:\d+: .*"sources"/m);
  assert.match(stderr, /Did you mean "source"/);
  assert.doesNotMatch(stderr, /::error|##\[/);
});

test('fleet check with a hub looks for the packages and for room, and makes nothing', async (t) => {
  const desk = await deskWithProject(t);
  const env = { PKG_KEY: demoPackage.installationKey };
  const missing = await desk.orgkey(['fleet', 'check', '--target-org', 'hub'], { env });
  assert.equal(missing.exitCode, 1);
  assert.match(missing.stderr, new RegExp(demoPackage.id));
  desk.hub.addPackage(demoPackage);
  const { exitCode, stdout, stderr } = await desk.orgkey(['fleet', 'check', '--target-org', 'hub'], { env });
  assert.equal(exitCode, 0, stderr);
  assert.match(
    stdout,
    /✔ Fleet morning, generation \d{8}-\d{6}: \d+ orgs \(\d+ to sign up\)\. The hub has room for 100 more orgs/,
  );
  assert.ok(
    desk.hub.requests.every(({ method }) => method === 'GET'),
    'nothing but questions',
  );
});

test('fleet check takes what the action takes, and with a key asks the hub by it', async (t) => {
  const desk = await startFleetDesk(t);
  const { exitCode, stdout, stderr } = await desk.orgkey(['fleet', 'check', '--json', '--concurrency', '5'], {
    env: desk.env,
  });
  assert.equal(exitCode, 0, stderr);
  const { said } = JSON.parse(stdout) as { said: string[] };
  assert.equal(said.length, 2);
  assert.match(said[1] ?? '', /3 orgs \(3 to sign up\)\. The hub has room/);
  const made = desk.hub.requests.filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth2/'));
  assert.deepEqual(made, []);

  const wrong = await desk.orgkey(['fleet', 'check', '--concurrency', 'many', '--json'], { env: desk.env });
  assert.equal(wrong.exitCode, 1);
  assert.ok(wrong.stderr.includes('`--concurrency` (or ORGKEY_CONCURRENCY)'), wrong.stderr);
});

test('without a fleet file, it says what somebody at a terminal can do', async (t) => {
  const desk = await startDesk(t);
  const { exitCode, stderr } = await desk.orgkey(['fleet', 'check']);
  assert.equal(exitCode, 1);
  assert.match(stderr, /^✘ There is no config\/fleet\.yml in the workspace\.$/m);
  assert.match(stderr, /^ {2}Go to the repository’s folder \(in a workflow, run actions\/checkout before\)/m);
  assert.match(stderr, /`--count` \(or ORGKEY_COUNT\)/);
});

test('where nothing is given, orgkey.json is named for what it holds alone', async (t) => {
  const desk = await startDesk(t);
  const { exitCode, stderr } = await desk.orgkey(['fleet', 'list']);
  assert.equal(exitCode, 1);
  const fixes = stderr.split('\n').filter((line) => line.startsWith('  Give '));
  assert.deepEqual(
    fixes.map((line) => [/--?[a-z-]+|ORGKEY\w+/.exec(line)?.[0], line.includes('orgkey.json')]),
    [
      ['--consumer-key', true],
      ['--encrypted-key-file', true],
      ['--hub-username', true],
      ['--fleet-name', false],
    ],
  );
});
