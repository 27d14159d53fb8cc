import assert from 'node:assert/strict';
import { createHash, createPublicKey } from 'node:crypto';
import { afterEach, describe, it } from 'node:test';
import { apiRefusals, loginRefusals, Refusal } from '../../../../devhub/errors.ts';
import { answerWith } from '../../../../devhub/world/faults.ts';
import type { DevHub } from '../../../../devhub/index.ts';
import { rsaKey, selfSigned } from '../../../../harness/keys.ts';
import { assertStopped, hubWithApp, logIn } from './scenario.ts';

const once = { production: 1, sandbox: 0 };
let hub: DevHub;
afterEach(() => hub.close());

describe('the app does not fit the key', () => {
  it('the consumer key is no app’s', async () => {
    hub = await hubWithApp();
    assertStopped(
      await logIn(hub, { 'consumer-key': 'mistyped' }),
      [
        'The login of admin@acme.example at HUB failed (invalid_client_id: client identifier invalid). Salesforce knows no app with this `consumer-key`.',
        'The key was cut or mistyped, it is the consumer secret, or the app was deleted; a new app is known after up to ten minutes.',
        'Copy the consumer key again: Setup, App Manager, the app, “Manage Consumer Details”.',
      ],
      once,
    );
  });

  it('the private key is another app’s', async () => {
    hub = await hubWithApp({ certificate: rsaKey('another').certificate });
    assertStopped(await logIn(hub), keyOrCertificate(), once);
  });

  it('the app’s certificate has expired: Salesforce says the same', async () => {
    hub = await hubWithApp({ certificate: selfSigned(rsaKey().pem, { days: -1 }) });
    assertStopped(await logIn(hub), keyOrCertificate(), once);
  });
});

/** The fingerprint is what the command in the text prints for the right certificate. */
function keyOrCertificate(): string[] {
  const publicKey = createPublicKey(rsaKey().certificate).export({ type: 'spki', format: 'der' });
  const fingerprint = createHash('sha256').update(publicKey).digest('hex');
  return [
    'The login of admin@acme.example at HUB failed (invalid_grant: invalid assertion). The private key does not match the app’s certificate, or Salesforce refuses that certificate.',
    'If this login worked before, the certificate was replaced, or it has expired: most are made for 365 days, and reports differ on whether Salesforce refuses them then. If it never did, another certificate was uploaded, or the key of another app is in the secret.',
    `Compare the SHA-256 of this key’s public half, ${fingerprint}, with \`openssl x509 -in server.crt -noout -pubkey | openssl pkey -pubin -outform DER | openssl sha256\`, see the last day with \`openssl x509 -in server.crt -noout -enddate\`, and upload the right certificate to the app.`,
  ];
}

describe('the app does not let the user in', () => {
  it('no admin approved the user', async () => {
    hub = await hubWithApp({ approvedUsernames: [] });
    assertStopped(
      await logIn(hub),
      [
        'The login of admin@acme.example at HUB failed (invalid_app_access: user is not admin approved to access this app). admin@acme.example may not use the app.',
        'The app lets in only users that an admin approved, by profile or permission set; API Access Control lets in only apps that are installed and approved.',
        'Open Setup, App Manager, the app, Manage: add the user’s profile, or a permission set that the user has. With API Access Control, install the app first: Setup, “Connected Apps OAuth Usage”.',
      ],
      once,
    );
  });

  it('the app asks each user, and this one never answered', async () => {
    hub = await hubWithApp({ permittedUsers: 'self-authorize' });
    assertStopped(await logIn(hub), notApproved('admin@acme.example'), once);
  });

  it('an admin has blocked the app', async () => {
    hub = await hubWithApp();
    refuseLogins(loginRefusals.appBlocked());
    assertStopped(
      await logIn(hub),
      [
        'The login of admin@acme.example at HUB failed (OAUTH_APP_BLOCKED: this app is blocked by admin). An admin has blocked the app in this org.',
        'Open Setup, “Connected Apps OAuth Usage”: unblock the app, or install it.',
      ],
      once,
    );
  });
});

describe('the user can’t log in', () => {
  it('there is no such user at this host', async () => {
    hub = await hubWithApp();
    assertStopped(
      await logIn(hub, { 'hub-username': 'nobody@acme.example' }),
      notApproved('nobody@acme.example'),
      once,
    );
  });

  for (const state of ['isActive', 'isFrozen'] as const) {
    it(state === 'isActive' ? 'the user is deactivated' : 'the user is frozen', async () => {
      hub = await hubWithApp({ approvedUsernames: ['gone@acme.example'] });
      hub.addUser('gone@acme.example', { [state]: state === 'isFrozen' });
      assertStopped(
        await logIn(hub, { 'hub-username': 'gone@acme.example' }),
        [
          'The login of gone@acme.example at HUB failed (invalid_grant: inactive user). gone@acme.example is deactivated or frozen.',
          'Open Setup, Users: activate or unfreeze the user, or log in as another.',
        ],
        once,
      );
    });
  }

  for (const [said, refusal] of [
    ['ip restricted', loginRefusals.ipRestricted()],
    ['ip restricted or invalid login hours', loginRefusals.ipOrHours()],
  ] as const) {
    it(`the runner’s address or the hour is not allowed: ${said}`, async () => {
      hub = await hubWithApp();
      refuseLogins(refusal);
      assertStopped(
        await logIn(hub),
        [
          `The login of admin@acme.example at HUB failed (invalid_grant: ${said}). admin@acme.example may not log in from this runner’s address, or not at this hour.`,
          'The user’s profile has login IP ranges or login hours. The JWT bearer flow always enforces the profile’s IP ranges, whatever the app’s IP Relaxation says, and GitHub’s hosted runners have changing addresses.',
          'Give the hub user a profile without login IP ranges, or use a runner whose address is in them (self-hosted, or a larger runner with static addresses); check the profile’s login hours. The user’s Login History tells which it was.',
        ],
        once,
      );
    });
  }
});

describe('the org takes no logins', () => {
  it('its API is switched off', async () => {
    hub = await hubWithApp();
    refuseLogins(apiRefusals.apiDisabled());
    assertStopped(
      await logIn(hub),
      [
        'The login of admin@acme.example at HUB failed (API_DISABLED_FOR_ORG: The REST API is not enabled for this Organization.). The API is switched off for this org or user.',
        'The edition has no API, or the user’s profile lacks the permission “API Enabled”.',
        'Give the user “API Enabled” by profile or permission set, or use an edition with the API.',
      ],
      once,
    );
  });

  it('it has used its API requests of the day', async () => {
    hub = await hubWithApp();
    refuseLogins(apiRefusals.requestLimit());
    assertStopped(
      await logIn(hub),
      [
        'The login of admin@acme.example at HUB failed (REQUEST_LIMIT_EXCEEDED: TotalRequests Limit exceeded.). The org has used all the API requests it may make in 24 hours.',
        'Wait, or find what else calls the org (Setup, “API Usage”).',
      ],
      once,
    );
  });

  it('it is locked', async () => {
    hub = await hubWithApp();
    refuseLogins(loginRefusals.inactiveOrg());
    assertStopped(
      await logIn(hub),
      [
        'The login of admin@acme.example at HUB failed (inactive_org: inactive organization). The org is locked, closed or suspended.',
        'Use an org that is up; for a hub, ask Salesforce Customer Support.',
      ],
      once,
    );
  });
});

describe('the login goes to the wrong place', () => {
  it('the audience is not this host’s', async () => {
    hub = await hubWithApp();
    assertStopped(
      await logIn(hub, { audience: 'https://test.salesforce.com' }),
      [
        'The login of admin@acme.example at HUB failed (invalid_grant: audience is invalid). The assertion was made for https://test.salesforce.com, which is not the audience that HUB takes.',
        'The audience is https://login.salesforce.com for production orgs, and so for most hubs; it is https://test.salesforce.com for scratch orgs and sandboxes, at their My Domain too.',
        'Remove `audience`, or set it to the one of the two that fits the org; check `instance-url`.',
      ],
      once,
    );
  });

  it('the org takes logins only at its My Domain', async () => {
    hub = await hubWithApp();
    refuseLogins(loginRefusals.myDomainNeeded());
    assertStopped(
      await logIn(hub),
      [
        'The login of admin@acme.example at HUB failed (invalid_grant: request not supported on this domain). The org takes logins only at its own My Domain.',
        'Set `instance-url` to it (Setup, My Domain): https://acme.my.salesforce.com.',
      ],
      once,
    );
  });

  it('the address is a site’s', async () => {
    hub = await hubWithApp();
    refuseLogins(loginRefusals.unsupportedGrantType());
    assertStopped(
      await logIn(hub),
      [
        'The login of admin@acme.example at HUB failed (unsupported_grant_type: grant type not supported). HUB issues no tokens for users of this org.',
        'It may be a site, a community or the Lightning pages’ address, or an org that has moved.',
        'Set `instance-url` to https://login.salesforce.com, https://test.salesforce.com or the org’s My Domain (acme.my.salesforce.com).',
      ],
      once,
    );
  });
});

describe('the runner’s clock is off', () => {
  for (const [skew, offset] of [
    [12.5 * 60_000, '12 min behind'],
    [26 * 3600_000 + 30_000, '1 d 2 h behind'],
    [-12.5 * 60_000, '12 min ahead of'],
  ] as const) {
    it(`it is ${offset}`, async () => {
      hub = await hubWithApp();
      hub.clock.skewMilliseconds = skew;
      const said = skew > 0 ? 'expired authorization code' : 'invalid assertion';
      // An embedded hub takes assertions from the future.
      if (skew < 0) refuseLogins(loginRefusals.invalidAssertion());
      const ending = await logIn(hub);
      const [what = '', ...rest] = ending.error;
      // The Date header has whole seconds, and the request takes its time.
      const error = [what.replace(/ \d+ s (behind|ahead)/, ' $1'), ...rest];
      assertStopped(
        { ...ending, error },
        [
          `The login of admin@acme.example at HUB failed (invalid_grant: ${said}). The runner’s clock is ${offset} Salesforce’s.`,
          'Assertions are good for three minutes, by Salesforce’s clock.',
          'Set the runner’s clock (NTP, or `chronyc makestep`); containers and virtual machines have their host’s.',
        ],
        once,
      );
    });
  }
});

it('what the server says can’t be a command to the runner', async () => {
  hub = await hubWithApp();
  const said = 'no\n::error::injected\r\n::add-mask::admin';
  refuseLogins(new Refusal(400, { error: 'invalid_grant', error_description: said }));
  const { error, main } = await logIn(hub);
  assert.match(error[0] ?? '', /\(invalid_grant: no ::error::injected ::add-mask::admin\)/);
  assert.deepEqual(
    main.masks.filter((mask) => mask === 'admin'),
    [],
  );
});

it('the last line leads to this version’s documentation', async () => {
  hub = await hubWithApp();
  const { error } = await logIn(
    hub,
    { 'consumer-key': 'mistyped' },
    { env: { GITHUB_ACTION_REPOSITORY: 'acme/orgkey', GITHUB_ACTION_REF: 'v1.2.3' } },
  );
  assert.equal(
    error.at(-1),
    'More: https://github.com/acme/orgkey/blob/v1.2.3/docs/errors.md#loginconsumer-key',
  );
});

it('a refusal that nobody knows', async () => {
  hub = await hubWithApp();
  refuseLogins(loginRefusals.activationSecret());
  assertStopped(
    await logIn(hub),
    [
      'The login of admin@acme.example at HUB failed (invalid_grant: activation secret invalid). This is not a refusal that we know.',
      'The user’s Login History in Setup often says more than the answer.',
      'Check the consumer key, the username, and that the user is approved for the app.',
    ],
    once,
  );
});

function notApproved(user: string): string[] {
  return [
    `The login of ${user} at HUB failed (invalid_grant: user hasn't approved this consumer). HUB knows no user ${user} who may use the app.`,
    'Salesforce says the same of a user that does not exist, of one that lives elsewhere (a sandbox, or an org that logs in only at its My Domain), and of one that the app was not approved for.',
    'Check the username; set `instance-url` to the org’s My Domain; in the app’s policies set Permitted Users to “Admin approved users are pre-authorized” and add the user’s profile or permission set.',
  ];
}

function refuseLogins(refusal: Refusal): void {
  hub.faults.add({ path: '/services/oauth2/token', effect: answerWith(refusal) });
}
