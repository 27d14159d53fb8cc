import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test, type TestContext } from 'node:test';
import { Refusal } from '../../devhub/errors.ts';
import { textOf } from '../../devhub/objects/table.ts';
import { answerWith } from '../../devhub/world/faults.ts';
import { demoPackage } from '../../harness/fleet-fixture.ts';
import { repository } from '../../harness/installed-action.ts';
import { rsaKey } from '../../harness/keys.ts';
import { node24 } from '../../harness/process.ts';
import { startDesk, type Desk } from '../unit/cli/orgkey.ts';

interface Ended {
  readonly exitCode: number | null;
  /** Name of the step to its line, marks included. */
  readonly lines: ReadonlyMap<string, string>;
  readonly stdout: string;
}

const connectedApp = ['--app', 'connected-app'];
const withPackage = ['--package', demoPackage.id, '--package-key-env', 'KEY_OF_PACKAGE'];

async function startE2eDesk(t: TestContext): Promise<Desk> {
  const desk = await startDesk(t);
  desk.hub.addPackage(demoPackage);
  return desk;
}

/** As `npm run e2e -- --target-org hub …` runs it. */
async function e2e(
  { home, folder }: Desk,
  args: readonly string[],
  { env = {}, interruptWhen }: { env?: Record<string, string>; interruptWhen?: () => boolean } = {},
): Promise<Ended> {
  const child = spawn(node24(), [join(repository, 'e2e/main.ts'), '--target-org', 'hub', ...args], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      TMPDIR: folder,
      SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
      KEY_OF_PACKAGE: demoPackage.installationKey,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, as a terminal has for Ctrl-C to reach its children, too.
    detached: true,
  });
  const timer = setInterval(() => {
    if (interruptWhen?.() !== true || child.pid === undefined) return;
    clearInterval(timer);
    process.kill(-child.pid, 'SIGINT');
  }, 20);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [exitCode, stdout] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  clearInterval(timer);
  const lines = stdout.matchAll(/^[✔✘–] (.*?) {2,}.*$/gm);
  return { exitCode, stdout, lines: new Map([...lines].map(([line, name = '']) => [name, line])) };
}

/** Nothing of the run is in the hub or on the machine. */
function assertClean({ hub, folder }: Desk): void {
  const rows = (table: string): number => hub.hub.table(table).size;
  const tables = [
    ...['ActiveScratchOrg', 'PermissionSetAssignment', 'SetupEntityAccess', 'ConnectedApplication'],
    ...['ExternalClientApplication', 'ExtlClntAppOauthPlcyCnfg'],
  ];
  for (const table of tables) assert.equal(rows(table), 0, table);
  const sets = hub.hub.table('PermissionSet').rows();
  assert.deepEqual(
    sets.map((row) => textOf(row, 'Name')).filter((name) => name.startsWith('Orgkey')),
    [],
  );
  assert.deepEqual(readdirSync(folder), []);
}

function marks({ lines }: Ended): Record<string, string> {
  return Object.fromEntries([...lines].map(([name, line]) => [name, line.charAt(0)]));
}

const allGood = {
  ...{ hub: '✔', init: '✔', check: '✔', fleet: '✔', 'take over': '✔', package: '✔' },
  ...{ list: '✔', resume: '✔', delete: '✔', 'orgs left': '✔', app: '✔', files: '✔' },
};

describe('npm run e2e', () => {
  test('goes through all of it on a hub that takes no Connected App, reads back what it made, and leaves nothing', async (t) => {
    const desk = await startE2eDesk(t);
    desk.hub.refuseNewConnectedApps();
    const ended = await e2e(desk, withPackage);
    assert.deepEqual(marks(ended), allGood, ended.stdout);
    assert.equal(ended.exitCode, 0);
    assert.equal(ended.stdout.trimEnd().split('\n').length, 12, 'a line for each step');
    assert.match(ended.lines.get('package') ?? '', new RegExp(`${demoPackage.id} is installed in 2 orgs`));
    assert.equal(desk.hub.hub.table('ScratchOrgInfo').size, 3, 'no signup but the two and the probe');
    assertClean(desk);
    for (const secret of [...desk.hub.tokensGiven, demoPackage.installationKey])
      assert.ok(!ended.stdout.includes(secret));
  });

  test('with a Connected App no signup is a probe; without a package it says that none was installed', async (t) => {
    const desk = await startE2eDesk(t);
    const ended = await e2e(desk, connectedApp);
    assert.deepEqual(marks(ended), { ...allGood, package: '–' }, ended.stdout);
    assert.match(ended.lines.get('package') ?? '', /left out: no --package was given/);
    assert.equal(ended.exitCode, 0);
    assert.equal(desk.hub.hub.table('ScratchOrgInfo').size, 2);
    assertClean(desk);
  });

  test('a hub that takes no new app: says so and what is possible, and with an app that is there goes on', async (t) => {
    const desk = await startE2eDesk(t);
    desk.hub.refuseNewConnectedApps();
    const refused = await e2e(desk, connectedApp);
    assert.equal(refused.exitCode, 1);
    assert.equal(marks(refused)['init'], '✘');
    assert.match(refused.stdout, /refuses new Connected Apps/);
    assert.match(refused.lines.get('fleet') ?? '', /left out: init failed/);
    assertClean(desk);

    desk.hub.addApp({ consumerKey: '3MVG9there', name: 'Theirs', certificate: rsaKey().certificate });
    const given = { ORGKEY_CONSUMER_KEY: '3MVG9there', ORGKEY_ENCRYPTED_KEY: rsaKey().pem };
    const ended = await e2e(desk, [], { env: given });
    assert.equal(ended.exitCode, 0, ended.stdout);
    assert.match(ended.lines.get('init') ?? '', /left out: ORGKEY_CONSUMER_KEY/);
    assert.match(ended.lines.get('app') ?? '', /left out: this run made none/);
    const left = desk.hub.hub.table('ConnectedApplication').rows();
    assert.deepEqual(
      left.map((row) => row['Name']),
      ['Theirs'],
    );
  });

  test('reads back what the orgs hold: a row too many fails, and all is cleaned up', async (t) => {
    const desk = await startE2eDesk(t);
    const { hub } = desk;
    // Behind the action's back, as an import that ran twice would.
    hub.faults.add({
      listener: 'sandbox',
      path: /FROM Account WHERE Name LIKE/,
      effect: {
        kind: 'answer',
        status: 200,
        body: { totalSize: 3, done: true, records: ['First', 'First', 'Second'].map(accountOf) },
      },
    });
    const ended = await e2e(desk, []);
    assert.equal(ended.exitCode, 1);
    assert.equal(marks(ended)['take over'], '✘', ended.stdout);
    assert.match(ended.stdout, /has accounts \[Orgkey e2e First, Orgkey e2e First, Orgkey e2e Second\]/);
    assert.match(ended.lines.get('orgs left') ?? '', /^✔ .* 2 deleted/);
    assertClean(desk);
  });

  test('interrupted while orgs are being signed up, it waits for them and deletes them', async (t) => {
    const desk = await startE2eDesk(t);
    const { hub } = desk;
    hub.settings.signupMilliseconds = 4000;
    const ended = await e2e(desk, [], { interruptWhen: () => hub.hub.table('ScratchOrgInfo').size === 3 });
    assert.equal(ended.exitCode, 1, ended.stdout);
    assert.match(ended.lines.get('delete') ?? '', /left out: the run was interrupted/);
    assert.match(ended.lines.get('orgs left') ?? '', /^✔ .* 2 deleted/);
    assertClean(desk);
  });

  test('what it can’t delete it names, with what to do', async (t) => {
    const desk = await startE2eDesk(t);
    const refusal = new Refusal(403, [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'insufficient access' }]);
    desk.hub.faults.add({
      method: 'DELETE',
      path: /PermissionSetAssignment/,
      effect: answerWith(refusal),
    });
    const ended = await e2e(desk, []);
    assert.equal(ended.exitCode, 1);
    assert.deepEqual(marks(ended), { ...allGood, package: '–', app: '✘' });
    assert.match(ended.stdout, /Delete it by hand: Setup → External Client App Manager → Orgkey_e2e/);
  });
});

function accountOf(name: string): unknown {
  return { attributes: { type: 'Account' }, Name: `Orgkey e2e ${name}` };
}
