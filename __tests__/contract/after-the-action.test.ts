import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import {
  consumerKey,
  startLogin,
  warningsOf,
  type Inputs,
  type Login,
} from '../action/auth/login-fixture.ts';
import type { StepResult } from '../../harness/index.ts';
import { currentAccessToken } from '../../src/sf-cli/current-token.ts';
import type { Registration } from '../../src/sf-cli/registration.ts';
import { sfHome, type SfHome, type SfResult } from './sf.ts';

const scratchUsername = 'test-1@scratch.example';

interface ListedOrg {
  readonly username: string;
  readonly alias?: string;
  readonly connectedStatus?: string;
}
type OrgList = Readonly<Record<'devHubs' | 'scratchOrgs' | 'other' | 'nonScratchOrgs', readonly ListedOrg[]>>;

/** A job whose steps are the action and the real `sf`. */
interface Steps extends Login {
  readonly sf: SfHome;
  /** Runs the action, which has to succeed. */
  readonly act: (inputs: Inputs) => Promise<StepResult>;
  /** Runs `sf … --json` with what the steps before exported. */
  readonly sfStep: (...args: readonly string[]) => Promise<SfResult>;
}

async function startSteps(t: TestContext): Promise<Steps> {
  const login = await startLogin(t, { job: { env: { SF_USE_GENERIC_UNIX_KEYCHAIN: 'true' } } });
  login.hub.createScratchOrg({ username: scratchUsername });
  const sf = await sfHome(login.job.home);
  return {
    ...login,
    sf,
    act: async (inputs) => {
      const step = await login.run(inputs, { keepsKeyUntilPost: inputs['refreshable'] === 'true' });
      assert.equal(step.exitCode, 0, step.log);
      return step;
    },
    sfStep: async (...args) => sf.sf([...args, '--json'], { env: login.job.env }),
  };
}

async function queriedOrg({ sfStep }: Steps, ...target: readonly string[]): Promise<string | undefined> {
  const soql = 'SELECT Id FROM Organization';
  const ended = await sfStep('data', 'query', '--query', soql, ...target);
  const { status, result, message } = ended.json<{ records: { Id: string }[] }>();
  assert.equal(status, 0, message);
  return result.records[0]?.Id;
}

async function listed({ sfStep }: Steps): Promise<Record<string, string[]>> {
  const { result } = (await sfStep('org', 'list')).json<OrgList>();
  const names = (orgs: readonly ListedOrg[]) =>
    orgs.map(({ username, alias, connectedStatus }) =>
      [username, alias, connectedStatus].filter((part) => part !== undefined).join(' '),
    );
  return {
    devHubs: names(result.devHubs),
    scratchOrgs: names(result.scratchOrgs),
    other: names(result.other),
  };
}

/** What Salesforce answers to a token: 200, as long as its session lives. */
async function statusOf({ hub }: Steps, username: string, token: string | undefined): Promise<number> {
  const url = username === hub.hubUsername ? hub.productionUrl : hub.sandboxUrl;
  const headers = { authorization: `Bearer ${token ?? ''}` };
  return (await fetch(`${url}/services/data/v65.0/limits`, { headers })).status;
}

/** Ends the job, after which nothing is left of it but what the CLI made for itself. */
async function finish({ job }: Steps): Promise<void> {
  for (const post of await job.finish()) {
    assert.equal(post.exitCode, 0, post.log);
    assert.deepEqual(warningsOf(post), []);
  }
  const folder = join(job.home, '.sfdx');
  const logins = existsSync(folder) ? readdirSync(folder).filter((name) => name.includes('@')) : [];
  assert.deepEqual(logins, []);
  assert.deepEqual(
    readdirSync(job.runnerTemp).filter((name) => name.startsWith('orgkey-')),
    [],
  );
}

describe('after the action, the real sf CLI', () => {
  test('reads the hub without a login of its own, as the default and by its alias', async (t) => {
    const steps = await startSteps(t);
    await steps.act({ ...steps.hubInputs, alias: 'hub' });
    const shown = (await steps.sfStep('org', 'display', '--target-org', 'hub')).json<
      Record<string, unknown>
    >();
    assert.equal(shown.result['id'], steps.hub.hub.id);
    assert.equal(shown.result['connectedStatus'], 'Connected');
    assert.equal(await queriedOrg(steps, '--target-org', steps.hub.hubUsername), steps.hub.hub.id);
    assert.deepEqual(await listed(steps), {
      devHubs: [`${steps.hub.hubUsername} hub Connected`],
      scratchOrgs: [],
      other: [],
    });
    await finish(steps);
    assert.equal(steps.hub.openSessions(), 0);
  });

  test('reads a scratch org, which is its default', async (t) => {
    const steps = await startSteps(t);
    const { outputs } = await steps.act({ ...steps.scratchInputs(scratchUsername), alias: 'dev' });
    assert.equal(await queriedOrg(steps), outputs['org-id']);
    const shown = (await steps.sfStep('org', 'display')).json<Record<string, unknown>>();
    assert.equal(shown.result['username'], scratchUsername);
    await finish(steps);
  });

  test('lists a scratch org beside its hub, each in its group', async (t) => {
    const steps = await startSteps(t);
    await steps.act({ ...steps.hubInputs, alias: 'hub' });
    await steps.act({ ...steps.scratchInputs(scratchUsername), alias: 'dev' });
    const { devHubs, scratchOrgs, other } = await listed(steps);
    assert.deepEqual(devHubs, [`${steps.hub.hubUsername} hub Connected`]);
    assert.match(scratchOrgs?.join('; ') ?? '', new RegExp(`^${scratchUsername} dev`));
    assert.deepEqual(other, []);
    await finish(steps);
  });

  for (const org of ['hub', 'scratch org'] as const) {
    test(`renews an ended session of a refreshable ${org}, and post revokes the new one`, async (t) => {
      const steps = await startSteps(t);
      const inputs = org === 'hub' ? steps.hubInputs : steps.scratchInputs(scratchUsername);
      const step = await steps.act({ ...inputs, refreshable: 'true' });
      const { outputs } = step;
      const username = outputs['username'] ?? '';
      assert.ok(steps.hub.expireSessions(username) > 0);
      assert.equal(await queriedOrg(steps, '--target-org', username), outputs['org-id']);
      const renewed = await currentAccessToken(JSON.parse(step.state['registration'] ?? '') as Registration);
      assert.equal(await statusOf(steps, username, renewed), 200);
      await finish(steps);
      // The CLI itself may have opened more, and thrown their tokens away.
      assert.notEqual(await statusOf(steps, username, renewed), 200, 'the renewed session is still open');
    });
  }

  test('leaves the renewed session alone with `revoke: false`', async (t) => {
    const steps = await startSteps(t);
    const { outputs } = await steps.act({ ...steps.hubInputs, refreshable: 'true', revoke: 'false' });
    steps.hub.expireSessions();
    await queriedOrg(steps, '--target-org', outputs['username'] ?? '');
    const open = steps.hub.openSessions();
    await steps.job.finish();
    assert.equal(steps.hub.openSessions(), open);
  });
});

describe('sf org create scratch, through a hub that the action logged in to', () => {
  const create = ['org', 'create', 'scratch', '--edition', 'developer', '--username', 'new@scratch.example'];

  test('refreshable: makes an org that the same key opens from another machine', async (t) => {
    const steps = await startSteps(t);
    await steps.act({ ...steps.hubInputs, refreshable: 'true' });
    const created = (await steps.sfStep(...create)).json<{ scratchOrgInfo: Record<string, unknown> }>();
    assert.equal(created.status, 0, created.message);
    assert.equal(created.result.scratchOrgInfo['ConnectedAppConsumerKey'], consumerKey);
    const { outputs } = await steps.act({
      ...steps.scratchInputs('new@scratch.example'),
      'register-with-cli': 'false',
    });
    assert.equal(outputs['username'], 'new@scratch.example');
    await steps.job.finish();
  });

  test('not refreshable: the CLI exchanges the code of the signup, as after a login in the browser', async (t) => {
    const steps = await startSteps(t);
    await steps.act(steps.hubInputs);
    const before = steps.hub.requests.length;
    const created = (await steps.sfStep(...create)).json();
    assert.equal(created.status, 0, created.message);
    assert.deepEqual(
      steps.hub.requests.slice(before).flatMap(({ grant }) => grant ?? []),
      ['authorization_code'],
    );
    await steps.job.finish();
  });
});
