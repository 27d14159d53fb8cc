import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { startDevHub, type DevHub } from '../../../devhub/index.ts';
import { Problem } from '../../../src/problem.ts';
import { realWire } from '../../../src/salesforce/wire/real-wire.ts';
import { openKnownOrg } from '../../../src/sf-cli/known-org.ts';
import { register } from '../../../src/sf-cli/register.ts';
import { temporaryHome } from './homes.ts';

const wire = realWire({});

interface Known {
  readonly hub: DevHub;
  readonly home: string;
  readonly authFile: string;
}

/** A HOME whose CLI is logged in to a hub, as `hub`. */
async function startKnown(t: TestContext): Promise<Known> {
  const hub = await startDevHub();
  t.after(() => hub.close());
  const home = await temporaryHome(t);
  await register(
    {
      username: hub.hubUsername,
      orgId: hub.hub.id,
      instanceUrl: hub.productionUrl,
      accessToken: hub.openSession(hub.hubUsername),
      loginUrl: hub.productionUrl,
      consumerKey: 'PlatformCLI',
      isScratchOrg: false,
    },
    { alias: 'hub', home },
  );
  return { hub, home, authFile: join(home, '.sfdx', `${hub.hubUsername}.json`) };
}

/** Logs in by a web browser leave a refresh token; written without encryption, which the CLI reads too. */
function addRefreshToken({ authFile }: Known): void {
  const fields = JSON.parse(readFileSync(authFile, 'utf8')) as object;
  writeFileSync(authFile, JSON.stringify({ ...fields, refreshToken: '5Aep861test' }));
}

/** What the token endpoint answers to a refresh token. */
function granted(hub: DevHub, accessToken: string): Record<string, string> {
  const userId = hub.hub.findUser(hub.hubUsername)?.Id ?? '';
  const id = `https://login.salesforce.com/id/${hub.hub.id}/${userId}`;
  return { access_token: accessToken, instance_url: hub.productionUrl, id };
}

describe('an org that the sf CLI knows', () => {
  test('is opened by its username and by its alias, with the session that the CLI has', async (t) => {
    const { hub, home } = await startKnown(t);
    for (const name of [hub.hubUsername, 'hub']) {
      const { session } = await openKnownOrg(name, wire, home);
      assert.equal(session.orgId, hub.hub.id);
      assert.equal(session.userId, hub.hub.findUser(hub.hubUsername)?.Id);
    }
    assert.ok(!hub.requests.some(({ path }) => path.includes('oauth2')));
  });

  test('has its session renewed by the refresh token that a login by web leaves', async (t) => {
    const known = await startKnown(t);
    const { hub, home } = known;
    addRefreshToken(known);
    hub.expireSessions();
    const renewed = hub.openSession(hub.hubUsername);
    hub.faults.add({
      path: '/services/oauth2/token',
      effect: {
        kind: 'answer',
        status: 200,
        body: granted(hub, renewed),
      },
    });
    assert.equal((await openKnownOrg('hub', wire, home)).session.accessToken, renewed);
  });

  test('keeps the new refresh token where Salesforce rotates them', async (t) => {
    const known = await startKnown(t);
    const { hub, home, authFile } = known;
    addRefreshToken(known);
    hub.expireSessions();
    const before = (JSON.parse(readFileSync(authFile, 'utf8')) as { refreshToken: string }).refreshToken;
    const body = { ...granted(hub, hub.openSession(hub.hubUsername)), refresh_token: '5Aep861next' };
    hub.faults.add({ path: '/services/oauth2/token', effect: { kind: 'answer', status: 200, body } });
    await openKnownOrg('hub', wire, home);
    const { refreshToken } = JSON.parse(readFileSync(authFile, 'utf8')) as { refreshToken: string };
    assert.notEqual(refreshToken, before);
    assert.ok(!refreshToken.includes('5Aep861next'), 'encrypted');
  });

  const failures: Record<string, { arrange: (known: Known) => string; kind: string; says: RegExp }> = {
    'a name that it does not know': {
      arrange: () => 'nowhere',
      kind: 'sf-cli/unknown-org',
      says: /knows no org by the username or alias nowhere/,
    },
    'a session that has ended, with nothing to renew it': {
      arrange: ({ hub }) => {
        hub.expireSessions();
        return 'hub';
      },
      kind: 'sf-cli/session-ended',
      says: /sf org login web --alias hub/,
    },
    'a refresh token that Salesforce refuses': {
      arrange: (known) => {
        addRefreshToken(known);
        known.hub.expireSessions();
        return 'hub';
      },
      kind: 'sf-cli/session-ended',
      says: /expired access\/refresh token/,
    },
  };
  test('takes no answer for a grant that is none, and masks what it brings', async (t) => {
    const known = await startKnown(t);
    addRefreshToken(known);
    known.hub.expireSessions();
    const masked: string[] = [];
    const effect = { kind: 'answer', status: 200, body: { access_token: '00Dfoo!bar', x: 'y' } } as const;
    known.hub.faults.add({ path: '/services/oauth2/token', effect });
    const masking = { ...wire, mask: (secret: string) => void masked.push(secret) };
    await assert.rejects(openKnownOrg('hub', masking, known.home), { kind: 'sf-cli/session-ended' });
    assert.ok(masked.includes('00Dfoo!bar'));
  });

  for (const [what, { arrange, kind, says }] of Object.entries(failures)) {
    test(`is not opened: ${what}`, async (t) => {
      const known = await startKnown(t);
      await assert.rejects(openKnownOrg(arrange(known), wire, known.home), (error: unknown) => {
        assert.ok(error instanceof Problem, String(error));
        assert.equal(error.kind, kind);
        assert.match(error.message, says);
        assert.ok(!error.message.includes('5Aep861'));
        return true;
      });
    });
  }
});
