import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { afterEach, describe, it } from 'node:test';
import { startDevHub, type DevHub, type DevHubOptions, type MadeScratchOrg } from '../../../devhub/index.ts';
import { failureOf, OrgLost } from '../../../src/fleet/stages/failure.ts';
import { loginToOrg } from '../../../src/fleet/run/org-login.ts';
import { OrgWatch } from '../../../src/fleet/run/org-watch.ts';
import { Problem } from '../../../src/problem.ts';
import { realWire } from '../../../src/salesforce/wire/real-wire.ts';
import { readSignups } from '../../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import type { Session } from '../../../src/salesforce/wire/session.ts';
import type { Wire } from '../../../src/salesforce/wire/wire.ts';
import { hubClient, testWire } from '../salesforce/org-clients.ts';
import { rsaKey } from '../../../harness/keys.ts';

const username = 'morning-dev-1@acme.example';
const wire = realWire({});
const keyOfTests = { keyObject: createPrivateKey(rsaKey().pem) };
let hub: DevHub;
afterEach(() => hub.close());

describe('the login to an org of the fleet', () => {
  it('waits until the org lets its admin in', async () => {
    await start({ replicationMilliseconds: 700 });
    const session = await logIn({});
    assert.equal(session.username, username);
  });

  it('ends at once when the org was made through another app', async () => {
    await start();
    await assert.rejects(
      logIn({ consumerKey: 'PlatformCLI' }),
      (error: unknown) =>
        error instanceof Problem &&
        error.kind === 'scratch/web-login' &&
        /^The login of morning-dev-1@acme\.example at http:\S+ failed \(invalid_grant: user hasn't approved this consumer\)\. The scratch org was made through the CLI’s own app/.test(
          error.what,
        ),
    );
    assert.equal(loginsAtTheOrg(), 1);
  });

  it('ends at once when an org that is not new refuses', async () => {
    await start({ replicationMilliseconds: 86_400_000 });
    await assert.rejects(logIn({ ageMilliseconds: 31 * 60_000 }), { kind: 'scratch/not-approved' });
    assert.equal(loginsAtTheOrg(), 1);
  });

  it('waits for a new org that does not approve its admin, and then does not try another', async () => {
    await start();
    hub.settings.permissionSetApproval = 'not-admin-approved';
    hub.removeApp('app');
    hub.addApp({ consumerKey: 'app', certificate: rsaKey().certificate, approvedBy: 'permission-set' });
    hub.createScratchOrg({ username, consumerKey: 'app' });
    const quick = testWire(hub);
    const error = await logInTo(await record(), quick).then(
      () => assert.fail('it got in'),
      (cause: unknown) => cause,
    );
    assert.ok(error instanceof Problem);
    assert.equal(error.kind, 'scratch/app-not-approved');
    assert.match(error.fix, /Manage Profiles/);
    assert.equal(failureOf(error, 'The login').next, 'keep');
    assert.ok(quick.slept.length > 5);
  });

  for (const said of ['420', 'unknown-user'] as const) {
    it(`says at once that a new org is lost when it is gone (${said})`, async () => {
      await start();
      hub.settings.loginsOfGoneOrgs = said;
      hub.createScratchOrg({ username, consumerKey: 'app' });
      const info = await record();
      hub.deleteScratchOrg(username);
      const quick = testWire(hub);
      await assert.rejects(logInTo(info, quick), OrgLost);
      assert.ok(loginsAtTheOrg() <= 2, 'it was asked for a login once more at most');
      assert.ok(quick.slept.reduce((sum, one) => sum + one, 0) < 5000);
    });
  }

  it('asks again where an org that the hub has says once that it is gone', async () => {
    await start();
    hub.createScratchOrg({ username, consumerKey: 'app' });
    const info = await record();
    hub.faults.add({ listener: 'sandbox', path: /token/, count: 1, effect: { kind: 'gone' } });
    const session = await logInTo(info, testWire(hub));
    assert.equal(session.username, username);
  });

  it('gives an org up that serves nobody to the end of the patience, whatever the hub says', async () => {
    await start();
    hub.createScratchOrg({ username, consumerKey: 'app', ageMilliseconds: 31 * 60_000 });
    const info = await record();
    hub.faults.add({ listener: 'sandbox', path: /token/, effect: { kind: 'gone' } });
    await assert.rejects(logInTo(info, testWire(hub)), OrgLost);
  });
});

async function start(options: DevHubOptions = {}): Promise<void> {
  hub = await startDevHub(options);
  hub.addApp({ consumerKey: 'app', certificate: rsaKey().certificate });
}

async function logIn(made: Partial<MadeScratchOrg>): Promise<Session> {
  hub.createScratchOrg({ username, consumerKey: 'app', ...made });
  return logInTo(await record());
}

function logInTo(info: Awaited<ReturnType<typeof record>>, by: Wire = wire): Promise<Session> {
  const { signal } = new AbortController();
  const client = hubClient(hub, by);
  const run = { hub: client, key: keyOfTests, signal, watch: new OrgWatch(client, signal) };
  return loginToOrg({ username, info }, 'app', run);
}

async function record() {
  const [info] = await readSignups(hubClient(hub, wire), [username]);
  assert.ok(info);
  return info;
}

function loginsAtTheOrg(): number {
  return hub.requests.filter(({ listener, grant }) => listener === 'sandbox' && grant === 'jwt-bearer')
    .length;
}
