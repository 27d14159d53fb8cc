import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { type DevHub, startDevHub } from '../../devhub/index.ts';
import { matrixOf, orgsUp } from '../../harness/fleet-counts.ts';
import { consumerKey, fleetJob, hubInputs, writeFleet } from '../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../harness/index.ts';
import { rsaKey } from '../../harness/keys.ts';
import { appMark } from '../../src/salesforce/apps/consumer-key.ts';
import { sfHome } from './sf.ts';

const create = ['org', 'create', 'scratch', '--edition', 'developer', '--json', '--username'];

async function start(
  t: TestContext,
  state: 'Packaged' | 'Local' = 'Packaged',
): Promise<{ hub: DevHub; job: Job }> {
  const hub = await startDevHub();
  t.after(() => hub.close());
  hub.refuseNewConnectedApps();
  hub.addApp({
    ...{ consumerKey, certificate: rsaKey().certificate, kind: 'external-client-app', name: 'Orgkey' },
    description: appMark(consumerKey),
    distributionState: state,
  });
  const env = { SF_USE_GENERIC_UNIX_KEYCHAIN: 'true', ORGKEY_ASSOCIATION_PATIENCE_SECONDS: '1' };
  const job = await fleetJob(hub, { env });
  t.after(() => job.close());
  return { hub, job };
}

async function logIn(job: Job, inputs: Record<string, string>): Promise<StepResult> {
  const step = await job.run('action.yml', { ...inputs, refreshable: 'true' }, { keepsKeyUntilPost: true });
  assert.equal(step.exitCode, 0, step.log);
  return step;
}

describe('the real sf CLI, on a hub with an External Client App', () => {
  test('signs up no org through the app: C-1016', async (t) => {
    const { hub, job } = await start(t);
    const step = await logIn(job, hubInputs(hub));
    assert.equal(step.env['SF_SCRATCH_SIGNUP_CONNECTED_APP'], undefined);
    const sf = await sfHome(job.home);
    const ended = await sf.sf([...create, 'no@acme.example'], { env: job.env });
    assert.match(ended.stdout, /C-1016/);
    await job.finish();
  });

  test('signs one up after `signup-app: platform-cli`, which exports what it takes', async (t) => {
    const { hub, job } = await start(t);
    const step = await logIn(job, { ...hubInputs(hub), 'signup-app': 'platform-cli' });
    assert.equal(step.env['SF_SCRATCH_SIGNUP_CONNECTED_APP'], 'PlatformCLI');
    assert.equal(step.env['SF_SCRATCH_SIGNUP_CALLBACK_URL'], 'http://localhost:1717/OauthRedirect');
    const sf = await sfHome(job.home);
    const created = (await sf.sf([...create, 'cli@acme.example'], { env: job.env })).json<{
      scratchOrgInfo: Record<string, unknown>;
    }>();
    assert.equal(created.status, 0, created.message);
    assert.equal(created.result.scratchOrgInfo['ConnectedAppConsumerKey'], 'PlatformCLI');
    await job.finish();
  });

  for (const state of ['Packaged', 'Local'] as const) {
    test(`refreshes the login of a fleet’s org, where the hub’s app is ${state}`, async (t) => {
      const { hub, job } = await start(t, state);
      writeFleet(job, { dev: 2 }, '');
      const made = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
      assert.equal(made.exitCode, 0, made.log);
      for (const { username = '', 'login-url': loginUrl = '' } of matrixOf(made)) {
        await logIn(job, {
          ...hubInputs(hub),
          'instance-url': loginUrl,
          'hub-instance-url': hub.productionUrl,
          'scratch-username': username,
        });
        assert.ok(hub.expireSessions(username) > 0);
        const sf = await sfHome(job.home);
        const query = ['data', 'query', '--query', 'SELECT Id FROM Organization', '--target-org', username];
        const { status, message, result } = (await sf.sf([...query, '--json'], { env: job.env })).json<{
          records: { Id: string }[];
        }>();
        assert.equal(status, 0, message);
        const org = orgsUp(hub).find((up) => up.username === username)?.org;
        assert.equal(result.records[0]?.Id, org?.id);
      }
      await job.finish();
    });
  }
});
