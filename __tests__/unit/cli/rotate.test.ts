import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { textOf } from '../../../devhub/objects/table.ts';
import { startDesk, type Desk } from './orgkey.ts';

const key = ['--key-size', '2048', '--passphrase-env', 'ORGKEY_TEST_PASSPHRASE'];
const deploy = [...key, '--target-org', 'hub', '--yes', '--json'];

interface Result {
  readonly connectedApp: string;
  readonly consumerKey: string;
  readonly proven: boolean;
  readonly secrets: string[];
  readonly remarks: string[];
}

async function startSetUp(t: TestContext): Promise<Desk & { readonly first: Result }> {
  const desk = await startDesk(t);
  const ended = await desk.orgkey(['init', '--app', 'connected-app', ...deploy]);
  assert.equal(ended.exitCode, 0, ended.stderr);
  return { ...desk, first: JSON.parse(ended.stdout) as Result };
}

async function rotated(desk: Desk, ...args: string[]): Promise<Result> {
  const ended = await desk.orgkey(['rotate', ...deploy, ...args]);
  assert.equal(ended.exitCode, 0, ended.stderr);
  return JSON.parse(ended.stdout) as Result;
}

async function works(desk: Desk, settings: string): Promise<boolean> {
  const args = ['check', '--settings', settings, '--passphrase-env', 'ORGKEY_TEST_PASSPHRASE', '--scratch'];
  return (await desk.orgkey(args)).exitCode === 0;
}

describe('orgkey rotate', () => {
  test('makes the next key beside the old one, and both open the hub and new scratch orgs', async (t) => {
    const desk = await startSetUp(t);
    const before = readFileSync(join(desk.folder, 'server.key.enc'), 'utf8');
    const next = await rotated(desk);
    assert.equal(next.connectedApp, 'Orgkey_2');
    assert.equal(next.proven, true);
    assert.notEqual(next.consumerKey, desk.first.consumerKey);
    assert.ok(next.secrets.includes('gh secret set SF_ENCRYPTED_KEY < server-2.key.enc'));
    assert.ok(next.secrets.includes(`gh secret set SF_CONSUMER_KEY --body ${next.consumerKey}`));
    assert.deepEqual(readdirSync(desk.folder).sort(), [
      ...['orgkey-2.json', 'orgkey.json', 'server-2.crt', 'server-2.key.enc'],
      ...['server.crt', 'server.key.enc'],
    ]);
    assert.equal(readFileSync(join(desk.folder, 'server.key.enc'), 'utf8'), before);
    assert.ok(await works(desk, 'orgkey.json'));
    assert.ok(await works(desk, 'orgkey-2.json'));
  });

  test('goes on from the second key to a third', async (t) => {
    const desk = await startSetUp(t);
    await rotated(desk);
    assert.equal((await rotated(desk, '--settings', 'orgkey-2.json')).connectedApp, 'Orgkey_3');
    assert.ok(await works(desk, 'orgkey-3.json'));
  });

  test('tells how many scratch orgs need the old key, and until when', async (t) => {
    const desk = await startSetUp(t);
    const up = (name: string, consumerKey: string, durationDays: number, description?: string) => {
      const username = `${name}@acme.example`;
      desk.hub.createScratchOrg({ username, consumerKey, durationDays });
      const rows = desk.hub.hub.table('ScratchOrgInfo').rows();
      const row = rows.find((one) => one['SignupUsername'] === username);
      assert.ok(row);
      if (description !== undefined) desk.hub.hub.update(row, { Description: description });
      return textOf(row, 'ExpirationDate');
    };
    const { consumerKey } = desk.first;
    up('a', consumerKey, 3);
    up('b', 'PlatformCLI', 4, 'theirs\norgkey:1 state=ready key=hub');
    const day = up('c', 'PlatformCLI', 9, 'orgkey:1 state=ready key=own');
    up('d', 'PlatformCLI', 20);
    const { remarks } = await rotated(desk);
    assert.match(remarks[0] ?? '', /3 scratch orgs accept the old key only; the last expires on/);
    assert.ok(remarks[0]?.includes(`the last expires on ${day}`), remarks[0]);
    assert.match(remarks[0] ?? '', /1 scratch org more was signed up through the Salesforce CLI’s app/);
  });

  test('changes nothing the second time', async (t) => {
    const desk = await startSetUp(t);
    await rotated(desk);
    const again = await desk.orgkey(['rotate', ...deploy]);
    assert.equal(again.exitCode, 1);
    assert.match(again.stderr, /server-2\.key\.enc, .* are there already\. Nothing was changed\./);
    assert.match(again.stderr, /For one that follows it, run `orgkey rotate --settings orgkey-2\.json`/);
    assert.equal(desk.hub.hub.table('ConnectedApplication').size, 2);
  });

  test('changes nothing where new connected apps are off', async (t) => {
    const desk = await startSetUp(t);
    desk.hub.refuseNewConnectedApps();
    const ended = await desk.orgkey(['rotate', ...deploy]);
    assert.equal(ended.exitCode, 1);
    assert.match(ended.stderr, /refuses new Connected Apps/);
    assert.match(ended.stderr, /a Connected App that the org has already \(Orgkey\)/);
    assert.equal(readdirSync(desk.folder).length, 3);
    assert.ok(await works(desk, 'orgkey.json'));
  });

  test('without the settings of the old key: says what else to do', async (t) => {
    const { orgkey } = await startDesk(t);
    const ended = await orgkey(['rotate', ...deploy]);
    assert.equal(ended.exitCode, 1);
    assert.match(ended.stderr, /Can’t tell which key to replace: orgkey\.json/);
  });
});
