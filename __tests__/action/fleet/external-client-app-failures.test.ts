import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type AppSpec, type DevHub, loginRefusals, startDevHub } from '../../../devhub/index.ts';
import { answerWith } from '../../../devhub/world/faults.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { matrixOf, orgsUp, placesUp } from '../../../harness/fleet-counts.ts';
import { consumerKey, endFleet, fleetJob, hubInputs, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { appMark } from '../../../src/salesforce/apps/consumer-key.ts';

let hub: DevHub;
let job: Job;

afterEach(() => endFleet(hub, job));

async function start(app: Partial<AppSpec> = {}): Promise<void> {
  hub = await startDevHub();
  hub.refuseNewConnectedApps();
  hub.addApp({
    ...{ consumerKey, certificate: rsaKey().certificate, kind: 'external-client-app', name: 'Orgkey' },
    description: appMark(consumerKey),
    ...app,
  });
  job = await fleetJob(hub, { env: { ORGKEY_ASSOCIATION_PATIENCE_SECONDS: '1' } });
  writeFleet(job, { dev: 2 }, '');
}

async function run(inputs: Record<string, string> = {}): Promise<StepResult> {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', ...inputs });
}

function assertReady(step: StepResult): void {
  assert.equal(step.exitCode, 0, step.log);
  assert.equal(matrixOf(step).length, 2);
}

describe('a fleet says what is wrong with an External Client App', () => {
  test('the app named by `app-name` is not there', async () => {
    await start({ description: 'made by hand' });
    const step = await run({ 'app-name': 'Other', retries: '0' });
    assert.equal(step.exitCode, 1);
    assert.match(step.log, /The hub has no External Client App named Other\./);
    assert.match(step.log, /The hub has: Orgkey\./);
  });

  test('goes by the app named by `app-name`, which has no mark', async () => {
    await start({ description: 'made by hand' });
    assertReady(await run({ 'app-name': 'orgkey' }));
    assert.ok(orgsUp(hub).every(({ username }) => !username.includes('.own.')));
  });

  test('no app has the mark, and none is named: says which there are, and gives orgs apps of their own', async () => {
    await start({ description: 'made by hand' });
    const step = await run();
    assertReady(step);
    assert.match(step.log, /Can’t tell which External Client App of the hub the consumer key belongs to/);
    assert.match(step.log, /The hub has: Orgkey\..*`app-name`/);
  });

  test('a hub user who may not see the apps: says which right is missing, and gives orgs apps of their own', async () => {
    await start();
    for (const field of ['OrgScopedExternalApp', 'DistributionState']) {
      hub.takeRight(hub.hubUsername, { object: 'ExternalClientApplication', field, right: 'read' });
    }
    const step = await run();
    assertReady(step);
    assert.match(step.log, /may not see the hub's External Client Apps.*View all External Client Apps/);
  });

  test('a hub user who may not read the code that opens new orgs: says so, and makes none that nobody opens', async () => {
    await start();
    hub.takeRight(hub.hubUsername, { object: 'ScratchOrgInfo', field: 'AuthCode', right: 'read' });
    const step = await run();
    assert.equal(step.exitCode, 1);
    assert.match(step.log, /The hub user may not read the field AuthCode of Scratch Org Infos/);
    assert.equal(hub.hub.table('ScratchOrgInfo').size, 1, 'the one that ended in C-1016');
    assert.deepEqual(placesUp(hub), []);
  });

  test('a signup-app that is no choice', async () => {
    await start();
    const step = await run({ 'signup-app': 'platform' });
    assert.equal(step.exitCode, 1);
    assert.match(step.log, /signup-app.*own.*platform-cli/s);
    assert.equal(hub.requests.length, 0);
  });

  test('an app that is known only after some seconds is waited for', async () => {
    await start({ distributionState: 'Local' });
    hub.settings.externalApps.knownAfterMilliseconds = 2000;
    // The hub's own app is older than that.
    await setTimeout(2100);
    const step = await run();
    assertReady(step);
    assert.match(step.log, /Salesforce does not know the org’s app yet/);
  });

  test('a code that is too old: says so', async () => {
    await start();
    hub.settings.authCodeMilliseconds = -1;
    const step = await run({ retries: '1' });
    assert.equal(step.exitCode, 1);
    assert.match(step.log, /does not accept the key, and nothing else opens it/);
    const rows = hub.hub.table('ScratchOrgInfo').rows();
    assert.ok(rows.filter((row) => textOf(row, 'ErrorCode') === 'C-1016').length >= 1);
    assert.ok(placesUp(hub).length <= 2, placesUp(hub).join(' '));
  });
});

describe('what the org answers to the key after it was told to accept it', () => {
  /** One org, whose answers to the logins after the code's exchange are these. */
  async function answered(refusal: keyof typeof refusals, count: number): Promise<StepResult> {
    await start();
    writeFleet(job, { dev: 1 }, '');
    const effect = answerWith(refusals[refusal]());
    hub.faults.add({ listener: 'sandbox', path: '/services/oauth2/token', skip: 1, count, effect });
    return run({ 'signup-app': 'platform-cli', retries: '0' });
  }
  const { notApproved, crossOrg, appNotInstalled, invalidAssertion } = loginRefusals;
  const refusals = { notApproved, crossOrg, appNotInstalled, invalidAssertion };

  const passing = {
    notApproved: /The org knows the app, and does not let .* use it yet\./,
    appNotInstalled: /The org does not know the hub’s app yet\./,
    crossOrg: /can't go by the hub's app .*: it gets an app of its own\./,
  };
  for (const [refusal, says] of Object.entries(passing) as [keyof typeof passing, RegExp][]) {
    test(`${refusal}, which passes or has another way`, async () => {
      const step = await answered(refusal, 1);
      assert.equal(step.exitCode, 0, step.log);
      assert.match(step.log, says);
      assert.equal(matrixOf(step).length, 1);
    });
  }

  test('invalidAssertion: the key is not the certificate’s, and nothing is waited for', async () => {
    const step = await answered('invalidAssertion', 100);
    assert.equal(step.exitCode, 1);
    assert.match(step.log, /The private key does not belong to the certificate in the hub’s app\./);
  });
});

describe('a code opens an org once', () => {
  test('and a second time not at all; it is masked, as every token is', async () => {
    await start();
    const step = await run();
    assertReady(step);
    const shown = hub.tokensGiven.filter((secret) => !step.masks.includes(secret));
    assert.deepEqual(shown, []);
    const codes = hub.requests.filter(({ grant }) => grant === 'authorization_code');
    assert.equal(codes.length, 2);
    assert.ok(codes.every(({ status }) => status === 200));
    const [row] = hub.hub
      .table('ScratchOrgInfo')
      .rows()
      .filter((one) => one['Status'] === 'Active');
    assert.ok(row);
    const form = {
      grant_type: 'authorization_code',
      code: textOf(row, 'AuthCode'),
      client_id: 'PlatformCLI',
      redirect_uri: 'http://localhost:1717/OauthRedirect',
    };
    const body = new URLSearchParams(form);
    const answer = await fetch(`${hub.sandboxUrl}/services/oauth2/token`, { method: 'POST', body });
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /invalid_grant/);
  });
});
