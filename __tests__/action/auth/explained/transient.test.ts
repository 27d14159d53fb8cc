import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { apiRefusals, loginRefusals, type Refusal } from '../../../../devhub/errors.ts';
import { answerWith } from '../../../../devhub/world/faults.ts';
import type { DevHub, Fault } from '../../../../devhub/index.ts';
import {
  assertReady,
  assertStopped,
  consumerKey,
  hubWithApp,
  logIn,
  logInToScratchOrg,
  scratchUsername,
  waitingLines,
} from './scenario.ts';

let hub: DevHub;
afterEach(() => hub.close());

describe('a scratch org that is not ready yet is waited for', () => {
  it('while the hub is making it', async () => {
    hub = await hubWithApp({}, { signupMilliseconds: 2500 });
    await signUp();
    const ending = await logInToScratchOrg(hub);
    assertReady(ending);
    assert.match(ending.log, /failed \(invalid_grant: user hasn't approved this consumer\)\./);
    assert.match(
      waitingLines(ending)[0] ?? '',
      /^The hub is still making morning-001@acme\.example \((New|Creating)\)\. Next try in [1-3] s, for up to (299|300) s more\.$/,
    );
  });

  it('while its user is not known everywhere', async () => {
    hub = await hubWithApp({}, { replicationMilliseconds: 3000 });
    scratchOrg();
    const ending = await logInToScratchOrg(hub);
    assertReady(ending);
    assert.match(
      waitingLines(ending)[0] ?? '',
      /^morning-001@acme\.example is made, but Salesforce does not let it be logged in to everywhere yet\. Next try in /,
    );
    assert.equal(ending.requests.production, 2, 'the hub is asked once');
  });

  for (const [said, refusal] of [
    ['audience is invalid', loginRefusals.wrongAudience()],
    ['invalid assertion', loginRefusals.invalidAssertion()],
  ] as const) {
    it(`while it says: ${said}`, async () => {
      hub = await hubWithApp();
      scratchOrg();
      refuseOnce(refusal);
      const ending = await logInToScratchOrg(hub);
      assertReady(ending);
      assert.match(waitingLines(ending)[0] ?? '', /is made, but Salesforce does not let it be logged in to/);
      assert.deepEqual(ending.requests, { production: 2, sandbox: 2 });
    });
  }

  it('while its admin is not approved, and says what helps if that stays', async () => {
    hub = await hubWithApp();
    scratchOrg();
    refuseOnce(loginRefusals.notAdminApproved());
    const ending = await logInToScratchOrg(hub);
    assertReady(ending);
    assert.match(
      waitingLines(ending)[0] ?? '',
      /its admin is not approved for the app there yet\. Next try in /,
    );

    hub.faults.add({
      listener: 'sandbox',
      path: '/services/oauth2/token',
      effect: { kind: 'refuse', refusal: loginRefusals.notAdminApproved() },
    });
    const stays = await logInToScratchOrg(hub, { 'retry-timeout': '1' });
    assert.equal(stays.exitCode, 1);
    assert.match(stays.error.join('\n'), /Approve the profile System Administrator for the app in the hub/);
  });

  it('while its host does not serve it', async () => {
    hub = await hubWithApp();
    scratchOrg();
    hub.faults.add({ listener: 'sandbox', count: 1, effect: { kind: 'gone' } });
    const ending = await logInToScratchOrg(hub);
    assertReady(ending);
    assert.deepEqual(ending.requests, { production: 2, sandbox: 2 });
  });

  it('while the hub does not answer', async () => {
    hub = await hubWithApp({}, { replicationMilliseconds: 1000 });
    scratchOrg();
    hub.faults.add({ path: '/services/data', count: 1, effect: { kind: 'server-error' } });
    const ending = await logInToScratchOrg(hub);
    assertReady(ending);
    assert.match(
      waitingLines(ending)[0] ?? '',
      /^The hub does not answer \(HTTP 503\), and so can’t tell why morning-001@acme\.example is refused\. /,
    );
  });

  it('and stops when its signup fails', async () => {
    hub = await hubWithApp({}, { signupMilliseconds: 2000 });
    hub.signupFaults.push({ errorCode: 'C-9998' });
    await signUp();
    const ending = await logInToScratchOrg(hub);
    assert.equal(ending.exitCode, 1);
    assert.equal(
      ending.error[0],
      'The hub could not make morning-001@acme.example: its signup failed (C-9998). Salesforce refused to make the org and gives no reason.',
    );
    assert.ok(waitingLines(ending).length > 0);
  });
});

describe('a scratch org that logs in elsewhere', () => {
  it('is logged in to at the login URL that the hub has', async () => {
    hub = await hubWithApp();
    scratchOrg();
    refuseOnce(loginRefusals.notApproved());
    const ending = await logInToScratchOrg(hub, {
      'instance-url': hub.sandboxUrl.replace('127.0.0.1', 'localhost'),
    });
    assertReady(ending);
    assert.deepEqual(ending.requests, { production: 2, sandbox: 2 });
    assert.match(
      ending.log,
      /^The hub says that morning-001@acme\.example logs in at SANDBOX: trying there\.$/m,
    );
    assert.deepEqual(waitingLines(ending), []);
  });

  it('is not followed to a host that is not Salesforce’s', async () => {
    hub = await hubWithApp();
    const { info } = scratchOrg(31 * 60_000);
    hub.hub.update(info, { LoginUrl: 'https://salesforce.example' });
    hub.faults.add({ listener: 'sandbox', effect: answerWith(loginRefusals.notApproved()) });
    const ending = await logInToScratchOrg(hub);
    assert.match(ending.error[0] ?? '', /but now refuses it/);
    assertStopped(ending, ending.error, { production: 2, sandbox: 1 });
  });
});

describe('what passes at Salesforce is waited for', () => {
  const cases: readonly (readonly [string, Fault['effect'], RegExp])[] = [
    ['an error of its own', { kind: 'server-error' }, /^Salesforce has an error of its own\. /],
    [
      'too many requests',
      { kind: 'too-many-requests', retryAfterSeconds: 3 },
      /^Salesforce asks for fewer logins\. Next try in 3 s/,
    ],
    ['maintenance', { kind: 'gone' }, /^The org does not serve requests now\. /],
    ['an answer that was cut off', { kind: 'malformed' }, /^The answer was cut off\. /],
    ['a connection that broke', { kind: 'reset' }, /^The connection to 127\.0\.0\.1:\d+ broke\. /],
    [
      'too many logins of one user',
      answerWith(loginRefusals.loginRateExceeded()),
      /^Salesforce asks for fewer logins\. /,
    ],
    [
      'too many requests at once',
      answerWith(apiRefusals.concurrentRequests()),
      /^Salesforce asks for fewer logins\. /,
    ],
    [
      'an error that it asks to retry',
      answerWith(loginRefusals.retryRequest()),
      /^Salesforce has an error of its own\. /,
    ],
    [
      'an assertion that came too late, though the clocks agree',
      answerWith(loginRefusals.assertionExpired()),
      /^Salesforce says that the assertion came too late\. /,
    ],
  ];
  for (const [name, effect, line] of cases) {
    it(name, async () => {
      hub = await hubWithApp();
      hub.faults.add({ count: 1, effect });
      const ending = await logIn(hub);
      assertReady(ending);
      assert.equal(waitingLines(ending).length, 1);
      assert.match(waitingLines(ending)[0] ?? '', line);
    });
  }
});

describe('retry-timeout', () => {
  it('ends the waiting, with the cause', async () => {
    hub = await hubWithApp({}, { replicationMilliseconds: 600_000 });
    scratchOrg();
    const ending = await logInToScratchOrg(hub, { 'retry-timeout': '6' });
    assert.equal(ending.exitCode, 1);
    const [what = '', ...rest] = ending.error;
    assert.match(
      what,
      /^The login of morning-001@acme\.example at SANDBOX failed \(invalid_grant: user hasn't approved this consumer\)\. The org is made, but does not take logins yet\. It was still so after [2-6] s\.$/,
    );
    assert.deepEqual(rest, [
      'A new org’s user, app and domain take some minutes to be known everywhere in Salesforce.',
      'Run the job again, or raise `retry-timeout`.',
    ]);
    assert.ok(waitingLines(ending).length > 0);
  });

  it('of 0 waits for nothing', async () => {
    hub = await hubWithApp();
    hub.faults.add({ effect: { kind: 'server-error' } });
    assertStopped(
      await logIn(hub, { 'retry-timeout': '0' }),
      [
        'The login of admin@acme.example at HUB failed (HTTP 503: the answer is text/html, not JSON). An error on Salesforce’s side.',
        'See https://status.salesforce.com, and run the job again later.',
      ],
      { production: 1, sandbox: 0 },
    );
  });
});

function scratchOrg(ageMilliseconds = 0) {
  return hub.createScratchOrg({ username: scratchUsername, consumerKey, ageMilliseconds });
}

/** What another job does at this moment. */
async function signUp(): Promise<void> {
  const response = await fetch(`${hub.productionUrl}/services/data/v65.0/sobjects/ScratchOrgInfo`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${hub.openSession(hub.hubUsername)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      Username: scratchUsername,
      OrgName: 'Acme',
      Edition: 'Developer',
      ConnectedAppConsumerKey: consumerKey,
      ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
    }),
  });
  assert.equal(response.status, 201);
}

function refuseOnce(refusal: Refusal): void {
  hub.faults.add({ listener: 'sandbox', count: 1, effect: answerWith(refusal) });
}
