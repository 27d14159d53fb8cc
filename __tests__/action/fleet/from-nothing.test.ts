import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import pLimit from 'p-limit';
import { matrixOf, orgsUp } from '../../../harness/fleet-counts.ts';
import { type Job, startJob } from '../../../harness/index.ts';
import { type Desk, passphrase, startDesk } from '../../unit/cli/orgkey.ts';

const count = 50;
/** Logins side by side: one for each core of the machine that CI has. */
const atOnce = 2;

interface Settings {
  readonly consumerKey: string;
  readonly hubUsername: string;
  readonly instanceUrl: string;
  readonly encryptedKeyFile: string;
}

/** An admin who starts today: a hub that takes no new Connected App, and no key anywhere. */
async function init(t: TestContext): Promise<{ desk: Desk; inputs: Record<string, string> }> {
  const desk = await startDesk(t, { built: true });
  desk.hub.refuseNewConnectedApps();
  const options = ['--target-org', 'hub', '--passphrase-env', 'ORGKEY_TEST_PASSPHRASE', '--yes'];
  const ended = await desk.orgkey(['init', ...options]);
  assert.equal(ended.exitCode, 0, `${ended.stderr}${ended.stdout}`);
  const settings = JSON.parse(readFileSync(join(desk.folder, 'orgkey.json'), 'utf8')) as Settings;
  const encryptedKey = readFileSync(join(desk.folder, settings.encryptedKeyFile), 'utf8');
  assert.match(encryptedKey, /^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
  const inputs = {
    'consumer-key': settings.consumerKey,
    'encrypted-key': encryptedKey,
    'decryption-passphrase': passphrase,
    'hub-username': settings.hubUsername,
    'instance-url': settings.instanceUrl,
  };
  return { desk, inputs };
}

/** A machine that never saw the hub. */
async function freshMachine({ hub }: Desk, inputs: Readonly<Record<string, string>>): Promise<Job> {
  return startJob({
    secrets: [passphrase, inputs['encrypted-key'] ?? ''],
    secretsNow: () => hub.tokensGiven,
    env: { SF_USE_GENERIC_UNIX_KEYCHAIN: 'true' },
  });
}

async function makeFleet(
  desk: Desk,
  inputs: Readonly<Record<string, string>>,
): Promise<ReturnType<typeof matrixOf>> {
  const job = await freshMachine(desk, inputs);
  try {
    job.place('config/dev-scratch-def.json', '{ "edition": "Developer" }');
    const fleet = { 'fleet-name': 'first', count: String(count), concurrency: '25' };
    const step = await job.run('fleet/action.yml', {
      ...{ ...inputs, ...fleet },
      'definition-file': 'config/dev-scratch-def.json',
    });
    assert.equal(step.exitCode, 0, step.log);
    await job.finish();
    return matrixOf(step);
  } finally {
    job.close();
  }
}

/** Opens each org on a machine of its own. @returns the orgs' ids, as the logins answer them */
async function openAll(
  desk: Desk,
  inputs: Readonly<Record<string, string>>,
  orgs: ReturnType<typeof matrixOf>,
): Promise<string[]> {
  const limit = pLimit(atOnce);
  const openOne = async ({ username = '', 'login-url': loginUrl = '' }: (typeof orgs)[number]) => {
    const job = await freshMachine(desk, inputs);
    try {
      const step = await job.run('action.yml', {
        ...inputs,
        'instance-url': loginUrl,
        'hub-instance-url': desk.hub.productionUrl,
        'scratch-username': username,
      });
      assert.equal(step.exitCode, 0, step.log);
      assert.equal(step.outputs['username'], username);
      return step.outputs['org-id'] ?? '';
    } finally {
      job.close();
    }
  };
  return Promise.all(orgs.map((org) => limit(openOne, org)));
}

describe('from nothing: `orgkey init` on a hub that takes no new Connected App, and a fleet of 50', () => {
  for (const way of ['the hub’s app', 'an app of its own'] as const) {
    test(`the auth action opens each org by ${way}, and asks for one token`, async (t) => {
      const { desk, inputs } = await init(t);
      const { hub } = desk;
      const isOwn = way === 'an app of its own';
      if (isOwn) hub.settings.externalApps.association = 'refused';
      const orgs = await makeFleet(desk, inputs);
      const up = orgsUp(hub);
      assert.equal(up.length, count);
      const signups = hub.hub.table('ScratchOrgInfo').rows();
      const refused = signups.filter((row) => row['ErrorCode'] === 'C-1016');
      assert.equal(refused.length, 1, 'one probe');
      assert.equal(signups.length, count + 1);
      const usernames = orgs.map(({ username }) => username ?? '');
      assert.deepEqual(
        usernames.toSorted(),
        up.map(({ username }) => username),
      );

      hub.requests.length = 0;
      const opened = await openAll(desk, inputs, orgs);
      assert.deepEqual(opened.toSorted(), up.map(({ org }) => org.id).toSorted());
      const asked = hub.requests.filter(({ path }) => path.endsWith('/oauth2/token'));
      assert.ok(asked.every(({ grant }) => grant === 'jwt-bearer'));
      // The probe's name was given before anyone knew the way: it opens on the second request.
      const probes = usernames.filter((username) => isOwn && !username.endsWith('.own.orgkey'));
      assert.equal(probes.length, isOwn ? 1 : 0);
      const wanted = usernames.map((username) => [username, probes.includes(username) ? 2 : 1] as const);
      const counts = Map.groupBy(asked, ({ username }) => username);
      assert.deepEqual(
        Object.fromEntries([...counts].map(([username, requests]) => [username, requests.length])),
        Object.fromEntries(wanted),
      );
    });
  }
});
