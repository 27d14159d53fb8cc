import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { startDevHub, type DevHub, type Settings } from '../../../devhub/index.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { check } from '../../../src/cli/check/check.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';
import { testWire } from '../salesforce/org-clients.ts';

interface Line {
  readonly check: string;
  readonly state: string;
  readonly problems?: readonly { kind: string; what: string; why?: string; fix: string }[];
}

/** Runs `orgkey check --scratch --json` with pauses that pass at once. @returns its last line */
async function checkScratch(t: TestContext, prepare: (hub: DevHub) => void): Promise<[Line, DevHub]> {
  const hub = await startDevHub();
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-check-'));
  t.after(async () => {
    await hub.close();
    rmSync(folder, { recursive: true, force: true });
  });
  prepare(hub);
  const keyFile = join(folder, 'server.key');
  writeFileSync(keyFile, rsaKey().pem);
  const said: string[] = [];
  const plain = (text: string): string => text;
  const terminal: Terminal = {
    interactive: false,
    live: () => undefined,
    say: (line = '') => void said.push(line),
    note: () => undefined,
    mask: () => undefined,
    handOver: () => undefined,
    showsResults: false,
    style: { good: plain, bad: plain, dim: plain, bold: plain },
    askSecret: () => Promise.reject(new Error('nothing is asked')),
    confirm: () => Promise.reject(new Error('nothing is asked')),
  };
  await check(
    {
      ...{ settings: join(folder, 'none.json'), keyFile, scratch: true, json: true },
      ...{ consumerKey: 'key', hubUsername: hub.hubUsername, instanceUrl: hub.productionUrl },
      appName: 'Orgkey',
    },
    { terminal, wire: testWire(hub), env: {} },
  );
  const { checks } = JSON.parse(said.join('\n')) as { checks: Line[] };
  const line = checks.at(-1);
  assert.equal(line?.check, 'Scratch org');
  return [line, hub];
}

/** An app that a permission set of the hub opens, and what that is worth in a new scratch org. */
function approvedByPermissionSet(hub: DevHub, inScratchOrgs: Settings['permissionSetApproval']): void {
  hub.settings.permissionSetApproval = inScratchOrgs;
  hub.addApp({ consumerKey: 'key', certificate: rsaKey().certificate, approvedBy: 'permission-set' });
  const [app] = hub.hub.table('ConnectedApplication').rows();
  const set = hub.hub.insert('PermissionSet', { Name: 'Hub_Login', Label: 'x', IsOwnedByProfile: false });
  hub.hub.insert('SetupEntityAccess', { ParentId: set.Id, SetupEntityId: app?.Id ?? '' });
}

describe('orgkey check --scratch, with an app that a permission set of the hub approves', () => {
  test('is good where that opens scratch orgs', async (t) => {
    const [line] = await checkScratch(t, (hub) => approvedByPermissionSet(hub, 'opens'));
    assert.equal(line.state, 'good');
  });

  for (const said of ['not-admin-approved', 'not-approved'] as const) {
    test(`finds out that it doesn’t, and says that a profile would (${said})`, async (t) => {
      const [line, hub] = await checkScratch(t, (one) => approvedByPermissionSet(one, said));
      assert.equal(line.state, 'bad');
      const [problem] = line.problems ?? [];
      assert.equal(problem?.kind, 'setup/scratch-not-approved');
      assert.match(problem.what, /^The scratch org refused its admin for 5 min/);
      assert.match(problem.why ?? '', /approved by the permission set Hub_Login/);
      assert.match(problem.fix, /Manage Profiles.*System Administrator.*`orgkey check --scratch`/);
      assert.equal(hub.hub.table('ActiveScratchOrg').size, 0, 'the org is deleted');
    });
  }

  test('does not advise a profile where one is approved: then it is something else', async (t) => {
    const [line] = await checkScratch(t, (hub) => {
      approvedByPermissionSet(hub, 'not-admin-approved');
      const profile = hub.hub.table('Profile').rows()[0];
      const own = { Name: 'X00e', Label: 'x', IsOwnedByProfile: true, ProfileId: profile?.Id ?? '' };
      const set = hub.hub.insert('PermissionSet', own);
      const [app] = hub.hub.table('ConnectedApplication').rows();
      hub.hub.insert('SetupEntityAccess', { ParentId: set.Id, SetupEntityId: app?.Id ?? '' });
    });
    const [problem] = line.problems ?? [];
    assert.equal(problem?.kind, 'scratch/app-not-approved');
  });
});

test('an app that a profile approves opens scratch orgs in both worlds', async (t) => {
  const [line] = await checkScratch(t, (hub) => {
    hub.settings.permissionSetApproval = 'not-admin-approved';
    hub.addApp({ consumerKey: 'key', certificate: rsaKey().certificate, approvedBy: 'profile' });
  });
  assert.equal(line.state, 'good');
});
