import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { apiRefusals, loginRefusals, type Refusal } from '../../../../devhub/errors.ts';
import { answerWith } from '../../../../devhub/world/faults.ts';
import type { DevHub, MadeScratchOrg } from '../../../../devhub/index.ts';
import { rsaKey } from '../../../../harness/keys.ts';
import { assertStopped, consumerKey, hubWithApp, logInToScratchOrg, scratchUsername } from './scenario.ts';

const askedTheHub = { production: 2, sandbox: 1 };
const day = 86_400_000;
const notApproved =
  "The login of morning-001@acme.example at SANDBOX failed (invalid_grant: user hasn't approved this consumer).";
const gone =
  'The login of morning-001@acme.example at SANDBOX failed (HTTP 420: the answer is text/html, not JSON).';
const makeANewOne = 'Make a new org, or use one that is up: `fleet/list` has them.';

let hub: DevHub;
afterEach(() => hub.close());

describe('the hub does not have the scratch org', () => {
  it('it never made one with this username', async () => {
    hub = await hubWithApp();
    scratchOrg({ username: 'morning-002@acme.example' });
    assertStopped(
      await logInToScratchOrg(hub),
      [
        `${notApproved} The hub of admin@acme.example never made a scratch org with the username morning-001@acme.example.`,
        'The username is mistyped, or another hub made the org. The hub knows an org by its first admin: users that were added later are not in it.',
        'Check `scratch-username` and `hub-username`: `fleet/list`, or the hub’s tab Scratch Org Infos, has the usernames.',
      ],
      askedTheHub,
    );
  });

  for (const logins of ['420', 'unknown-user'] as const) {
    it(`it expired, and its host says ${logins}`, async () => {
      hub = await hubWithApp();
      hub.settings.loginsOfGoneOrgs = logins;
      scratchOrg({ ageMilliseconds: 9 * day, expirationDate: dayAgo(2) });
      assertStopped(
        await logInToScratchOrg(hub),
        [`${logins === '420' ? gone : notApproved} The scratch org expired on ${dayAgo(2)}.`, makeANewOne],
        askedTheHub,
      );
    });
  }

  it('it was deleted', async () => {
    hub = await hubWithApp();
    scratchOrg({ ageMilliseconds: day });
    hub.deleteScratchOrg(scratchUsername);
    assertStopped(
      await logInToScratchOrg(hub),
      [
        `${gone} The scratch org was deleted on ${dayAgo(0)}; it would have lived until ${dayAgo(-6)}.`,
        makeANewOne,
      ],
      askedTheHub,
    );
  });
});

describe('the scratch org was made otherwise', () => {
  it('while the hub was logged in by web', async () => {
    hub = await hubWithApp();
    scratchOrg({ consumerKey: 'PlatformCLI' });
    assertStopped(
      await logInToScratchOrg(hub),
      [
        `${notApproved} The scratch org was made through the CLI’s own app: it refuses this key.`,
        'The hub was logged in by web (`sf org login web`), or signed up through PlatformCLI, when it made the org.',
        'Run `orgkey adopt --target-org ALIAS` where the `sf` CLI is logged in to the org, or make the org by `fleet`.',
      ],
      askedTheHub,
    );
  });

  it('through another app', async () => {
    hub = await hubWithApp();
    hub.addApp({ consumerKey: 'another-app', certificate: rsaKey('another').certificate });
    scratchOrg({ consumerKey: 'another-app' });
    assertStopped(
      await logInToScratchOrg(hub),
      [
        `${notApproved} The scratch org was made through another app, and accepts only that one.`,
        'The hub was logged in with another consumer key when it made the org.',
        'Use the consumer key and the private key that the org was made with, or make the org again with these.',
      ],
      askedTheHub,
    );
  });

  it('the consumer key is an External Client App’s', async () => {
    hub = await hubWithApp({ kind: 'external-client-app' });
    scratchOrg({ consumerKey: 'PlatformCLI' });
    assertStopped(
      await logInToScratchOrg(hub),
      [
        'The login of morning-001@acme.example at SANDBOX failed (app_not_found: External client app is not installed in this org). The org does not have the External Client App of this `consumer-key`.',
        'An External Client App opens the hub, and those scratch orgs that were made to accept it; a signup alone does not bring it there.',
        'Make the org by `fleet`, or run `orgkey adopt --target-org ALIAS` where the `sf` CLI is logged in to it.',
      ],
      { production: 0, sandbox: 2 },
    );
  });

  it('its signup failed on the app (C-1016)', async () => {
    hub = await hubWithApp();
    scratchOrg({ status: 'Error', errorCode: 'C-1016' });
    assertStopped(
      await logInToScratchOrg(hub),
      [
        'The hub could not make morning-001@acme.example: its signup failed (C-1016). Salesforce could not set up and approve the Connected App in the new org.',
        'Most often the consumer key belongs to an External Client App, which signups cannot copy, or the app’s callback URL or certificate is not valid.',
        'Use a Connected App with the callback URL http://localhost:1717/OauthRedirect and a certificate that has not expired.',
      ],
      askedTheHub,
    );
  });
});

describe('the scratch org is up, but refuses', () => {
  it('for good: it is not new any more', async () => {
    hub = await hubWithApp();
    const { org } = scratchOrg({ ageMilliseconds: 31 * 60_000 });
    assert.ok(org);
    org.signup = { consumerKey: 'no app any more', loginsWorkFrom: 0 };
    assertStopped(
      await logInToScratchOrg(hub),
      [
        `${notApproved} The org is up and was made through this app, but now refuses it.`,
        'Someone changed the app’s policies or the user’s profile in the org, or blocked the app there.',
        'Look in the org’s Setup at “Connected Apps OAuth Usage”, or make the org again.',
      ],
      askedTheHub,
    );
  });

  it('the key, which the hub takes', async () => {
    hub = await hubWithApp();
    scratchOrg({ ageMilliseconds: day });
    refuseLogins(loginRefusals.invalidAssertion());
    assertStopped(
      await logInToScratchOrg(hub),
      [
        'The login of morning-001@acme.example at SANDBOX failed (invalid_grant: invalid assertion). The hub takes this key, but the org does not.',
        'The app’s certificate was most likely replaced after the org was made.',
        'Log in with the key that the org was made with, or make the org again.',
      ],
      askedTheHub,
    );
  });

  it('an audience that was chosen for it', async () => {
    hub = await hubWithApp();
    scratchOrg();
    const ending = await logInToScratchOrg(hub, { audience: 'https://login.salesforce.com' });
    assert.match(ending.error[0] ?? '', /audience is invalid\)\. The assertion was made for https:\/\/login/);
    assertStopped(ending, ending.error, { production: 0, sandbox: 1 });
  });
});

describe('the hub can’t tell', () => {
  it('it does not take the key either', async () => {
    hub = await hubWithApp({ certificate: rsaKey('another').certificate });
    scratchOrg();
    const ending = await logInToScratchOrg(hub);
    assert.equal(
      ending.error[0],
      'The login of morning-001@acme.example at SANDBOX failed (invalid_grant: invalid assertion), and asking the hub for the reason as admin@acme.example at HUB failed (invalid_grant: invalid assertion). The private key does not match the app’s certificate, or Salesforce refuses that certificate.',
    );
    assertStopped(ending, ending.error, { production: 1, sandbox: 1 });
  });

  it('its user may not use the app', async () => {
    hub = await hubWithApp({ approvedUsernames: [] });
    assertStopped(
      await logInToScratchOrg(hub),
      [
        `${notApproved.slice(0, -1)}, and asking the hub for the reason as admin@acme.example at HUB failed (invalid_app_access: user is not admin approved to access this app). admin@acme.example may not use the app.`,
        'The app lets in only users that an admin approved, by profile or permission set; API Access Control lets in only apps that are installed and approved.',
        'Open Setup, App Manager, the app, Manage: add the user’s profile, or a permission set that the user has. With API Access Control, install the app first: Setup, “Connected Apps OAuth Usage”.',
      ],
      { production: 1, sandbox: 1 },
    );
  });

  it('it is not a Dev Hub', async () => {
    hub = await hubWithApp();
    answerQueries(apiRefusals.invalidType('SELECT Id FROM ScratchOrgInfo', 'ScratchOrgInfo'));
    assertStopped(
      await logInToScratchOrg(hub),
      [
        `${notApproved.slice(0, -1)}, and asking the hub for the reason failed (INVALID_TYPE). admin@acme.example’s org is not a Dev Hub, or that user lacks access.`,
        'Only a Dev Hub has the object ScratchOrgInfo.',
        'Enable Dev Hub in Setup, give the user access to Scratch Org Infos, and check `hub-username`.',
      ],
      askedTheHub,
    );
  });

  it('its user has no API', async () => {
    hub = await hubWithApp();
    answerQueries(apiRefusals.apiDisabled());
    assertStopped(
      await logInToScratchOrg(hub),
      [
        `${notApproved.slice(0, -1)}, and asking the hub for the reason failed (API_DISABLED_FOR_ORG). The API is switched off for the hub or for admin@acme.example.`,
        'Give the user “API Enabled” by profile or permission set.',
      ],
      askedTheHub,
    );
  });

  it('its user may not read the record', async () => {
    hub = await hubWithApp();
    answerQueries(
      apiRefusals.invalidField('SELECT ErrorCode FROM ScratchOrgInfo', 'ErrorCode', 'ScratchOrgInfo'),
    );
    assertStopped(
      await logInToScratchOrg(hub),
      [
        `${notApproved.slice(0, -1)}, and asking the hub for the reason failed (INVALID_FIELD). admin@acme.example may not read the hub’s ScratchOrgInfo, which could tell why.`,
        'Give the user read access to Scratch Org Infos and their fields.',
      ],
      askedTheHub,
    );
  });

  it('it has used its API requests of the day', async () => {
    hub = await hubWithApp();
    answerQueries(apiRefusals.requestLimit());
    assertStopped(
      await logInToScratchOrg(hub),
      [
        `${notApproved.slice(0, -1)}, and asking the hub for the reason failed (REQUEST_LIMIT_EXCEEDED). The org has used all the API requests it may make in 24 hours.`,
        'Wait, or find what else calls the org (Setup, “API Usage”).',
      ],
      askedTheHub,
    );
  });
});

it('nothing more is asked of the hub when the answer is clear', async () => {
  hub = await hubWithApp();
  const { org } = scratchOrg();
  hub.addUser('tester@acme.example', { ...(org === undefined ? {} : { org }), isActive: false });
  const ending = await logInToScratchOrg(hub, { 'scratch-username': 'tester@acme.example' });
  assertStopped(
    ending,
    [
      'The login of tester@acme.example at SANDBOX failed (invalid_grant: inactive user). tester@acme.example is deactivated or frozen.',
      'Open Setup, Users: activate or unfreeze the user, or log in as another.',
    ],
    { production: 0, sandbox: 1 },
  );
});

function scratchOrg(made: Partial<MadeScratchOrg> = {}) {
  return hub.createScratchOrg({ username: scratchUsername, consumerKey, ...made });
}

function refuseLogins(refusal: Refusal): void {
  hub.faults.add({ listener: 'sandbox', effect: answerWith(refusal) });
}

function answerQueries(refusal: Refusal): void {
  hub.faults.add({ path: '/services/data', effect: answerWith(refusal) });
}

/** `2026-11-22`, so many days ago. */
function dayAgo(days: number): string {
  return new Date(Date.now() - days * day).toISOString().slice(0, 10);
}
