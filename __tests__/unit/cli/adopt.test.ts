import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { startDesk, type Desk, type Ended } from './orgkey.ts';

const passphrase = ['--passphrase-env', 'ORGKEY_TEST_PASSPHRASE'];
const env = { ORGKEY_ASSOCIATION_PATIENCE_SECONDS: '1' };
const username = 'theirs@acme.example';

/** A hub where no Connected App can be made, with the app of `orgkey init`, and a scratch org that `sf` made. */
async function startAdopting(t: TestContext): Promise<Desk & { readonly consumerKey: string }> {
  const desk = await startDesk(t);
  desk.hub.refuseNewConnectedApps();
  const init = ['init', '--key-size', '2048', ...passphrase, '--target-org', 'hub', '--yes', '--json'];
  const { stdout, stderr } = await desk.orgkey(init);
  assert.notEqual(stdout, '', stderr);
  const { consumerKey } = JSON.parse(stdout) as { consumerKey: string };
  desk.hub.createScratchOrg({ username, consumerKey: 'PlatformCLI' });
  await desk.logIn(username, 'theirs');
  return { ...desk, consumerKey };
}

function adopt(desk: Desk, targetOrg = 'theirs'): Promise<Ended> {
  return desk.orgkey(['adopt', ...passphrase, '--target-org', targetOrg, '--json'], { env });
}

function checkLines({ stdout, stderr }: Ended): Record<string, string> {
  assert.notEqual(stdout, '', stderr);
  const { checks } = JSON.parse(stdout) as { checks: { check: string; state: string; detail: string }[] };
  return Object.fromEntries(checks.map(({ check, state, detail }) => [check, `${state}: ${detail}`]));
}

describe('orgkey adopt', () => {
  test('associates the org with the hub’s app, so that the hub’s consumer key opens it', async (t) => {
    const desk = await startAdopting(t);
    const ended = await adopt(desk);
    assert.equal(ended.exitCode, 0, ended.stderr);
    const { consumerKey, way, username: adopted } = JSON.parse(ended.stdout) as Record<string, string>;
    assert.deepEqual([consumerKey, way, adopted], [desk.consumerKey, 'hub', username]);
    for (const token of desk.hub.tokensGiven) assert.ok(!`${ended.stdout}${ended.stderr}`.includes(token));
  });

  for (const association of ['refused', 'not-installed'] as const) {
    test(`gives the org an app of its own where association is ${association}`, async (t) => {
      const desk = await startAdopting(t);
      desk.hub.settings.externalApps.association = association;
      const ended = await adopt(desk);
      assert.equal(ended.exitCode, 0, ended.stderr);
      const { consumerKey, way } = JSON.parse(ended.stdout) as Record<string, string>;
      assert.equal(way, 'own');
      assert.notEqual(consumerKey, desk.consumerKey);
    });
  }

  test('changes nothing the second time', async (t) => {
    const desk = await startAdopting(t);
    assert.equal((await adopt(desk)).exitCode, 0);
    desk.hub.requests.length = 0;
    const again = await adopt(desk);
    assert.equal((JSON.parse(again.stdout) as { way: string }).way, 'before');
    assert.ok(desk.hub.requests.every(({ path }) => !path.includes('deployRequest')));
  });

  for (const [what, fields] of [
    ['a sandbox', { IsSandbox: true, TrialExpirationDate: null }],
    ['a trial of production', { IsSandbox: false, TrialExpirationDate: '2030-01-01T00:00:00.000+0000' }],
  ] as const) {
    test(`refuses ${what}, and changes nothing`, async (t) => {
      const desk = await startAdopting(t);
      const org = desk.hub.orgs.find((one) => one.findUser(username));
      const [row] = org?.table('Organization').rows() ?? [];
      assert.ok(org && row);
      org.update(row, fields);
      desk.hub.requests.length = 0;
      const ended = await adopt(desk);
      assert.equal(ended.exitCode, 1);
      assert.match(ended.stderr, /is not a scratch org\. Nothing was changed/);
      assert.ok(desk.hub.requests.every(({ path }) => !path.includes('deployRequest')));
    });
  }

  test('keeps nothing of its sessions: the hub’s, and those that prove', async (t) => {
    const desk = await startAdopting(t);
    const given = desk.hub.tokensGiven.length;
    assert.equal((await adopt(desk)).exitCode, 0);
    const logins = desk.hub.requests.filter(({ grant, status }) => grant === 'jwt-bearer' && status === 200);
    const revoked = desk.hub.requests.filter(({ path }) => path.endsWith('/oauth2/revoke'));
    assert.ok(desk.hub.tokensGiven.length > given);
    assert.ok(revoked.length >= 2, `${logins.length} logins, ${revoked.length} revoked`);
  });

  test('refuses an org that lasts, and changes nothing', async (t) => {
    const desk = await startAdopting(t);
    desk.hub.requests.length = 0;
    const ended = await adopt(desk, 'hub');
    assert.equal(ended.exitCode, 1);
    assert.match(ended.stderr, /hub \(admin@acme\.example\) is not a scratch org\. Nothing was changed/);
    assert.ok(desk.hub.requests.every(({ path }) => !path.includes('deployRequest')));
  });
});

describe('orgkey check of an External Client App', () => {
  const check = ['check', ...passphrase, '--json'];

  test('finds it by its mark, and says what a signup will do', async (t) => {
    const desk = await startAdopting(t);
    const lines = checkLines(await desk.orgkey(check));
    assert.match(lines['External app'] ?? '', /^good: Orgkey: admin approved/);
    assert.match(lines['Rights'] ?? '', /^good/);
    assert.match(lines['Signup'] ?? '', /^good: not tried yet: .*C-1016.*associates it with the app/);
  });

  for (const [key, says] of [
    ['hub', /and associates it with the app, as with earlier ones$/],
    ['own', /and gives it an app of its own, as with earlier ones$/],
  ] as const) {
    test(`says what a fleet before it found: ${key}`, async (t) => {
      const desk = await startAdopting(t);
      const made = `morning.1.dev.1a@${desk.hub.hub.id.toLowerCase()}.orgkey`;
      desk.hub.createScratchOrg({ username: made, consumerKey: 'PlatformCLI' });
      const rows = desk.hub.hub.table('ScratchOrgInfo').rows();
      const row = rows.find((one) => one['SignupUsername'] === made);
      assert.ok(row);
      desk.hub.hub.update(row, { Description: `orgkey:1 state=ready key=${key}` });
      assert.match(checkLines(await desk.orgkey(check))['Signup'] ?? '', says);
    });
  }

  test('names the rights that the hub user lacks', async (t) => {
    const desk = await startAdopting(t);
    desk.hub.takeRight(desk.hub.hubUsername, { object: 'ActiveScratchOrg', right: 'edit' });
    const lines = checkLines(await desk.orgkey(check));
    assert.match(lines['Rights'] ?? '', /^warning: The hub user lacks Edit, Delete on ActiveScratchOrg/);
  });

  test('warns of an app that lets all users authorize themselves', async (t) => {
    const desk = await startAdopting(t);
    const [policy] = desk.hub.hub.table('ExtlClntAppOauthPlcyCnfg').rows();
    assert.ok(policy);
    desk.hub.hub.update(policy, { PermittedUsersPolicyType: 'AllSelfAuthorized' });
    const ended = await desk.orgkey(check);
    const { checks } = JSON.parse(ended.stdout) as { checks: { check: string; problems?: object[] }[] };
    const line = checks.find(({ check: name }) => name === 'External app');
    assert.deepEqual(
      line?.problems?.map((problem) => (problem as { kind: string }).kind),
      ['setup/external-self-authorize'],
    );
    assert.equal(ended.exitCode, 0, 'it is a warning');
  });

  test('--scratch says which right is missing where the hub user may not read the code, and deletes the org', async (t) => {
    const desk = await startAdopting(t);
    desk.hub.takeRight(desk.hub.hubUsername, { object: 'ScratchOrgInfo', field: 'AuthCode', right: 'read' });
    const before = desk.hub.hub.table('ActiveScratchOrg').size;
    const ended = await desk.orgkey([...check, '--scratch'], { env });
    assert.match(checkLines(ended)['Scratch org'] ?? '', /^bad: The signup of .* came without a code/);
    assert.match(ended.stdout, /"setup\/no-auth-code"/);
    assert.equal(desk.hub.hub.table('ActiveScratchOrg').size, before, 'the org is deleted');
  });

  for (const [association, found] of [
    ['works', /associated with the hub’s app$/],
    ['refused', /with an app of its own$/],
  ] as const) {
    test(`--scratch goes on through the CLI’s app after C-1016, and deletes the org (${association})`, async (t) => {
      const desk = await startAdopting(t);
      desk.hub.settings.externalApps.association = association;
      const before = desk.hub.hub.table('ActiveScratchOrg').size;
      const ended = await desk.orgkey([...check, '--scratch'], { env });
      const lines = checkLines(ended);
      assert.match(lines['Scratch org'] ?? '', /^good: made/, ended.stdout);
      assert.match(lines['Scratch org'] ?? '', found);
      assert.equal(desk.hub.hub.table('ActiveScratchOrg').size, before, 'the org is deleted');
      assert.match(checkLines(await desk.orgkey(check))['Signup'] ?? '', /the app was refused \(C-1016\)/);
    });
  }

  test('--scratch goes through the app where Salesforce copies it', async (t) => {
    const desk = await startAdopting(t);
    desk.hub.settings.externalApps.signup = 'replicated';
    const ended = await desk.orgkey([...check, '--scratch'], { env });
    assert.match(checkLines(ended)['Scratch org'] ?? '', /^good: made.* s$/, ended.stdout);
  });
});
