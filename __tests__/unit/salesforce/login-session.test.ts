import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { test } from 'node:test';
import { jwtVerify } from 'jose';
import { rsaKey } from '../../../harness/keys.ts';
import { loginUrlOf } from '../../../src/fleet/run/org-login.ts';
import type { Problem } from '../../../src/problem.ts';
import type { ScratchOrgInfo } from '../../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import { login } from '../../../src/salesforce/wire/login.ts';
import type { SalesforceUrl } from '../../../src/salesforce/wire/session.ts';
import type { Wire } from '../../../src/salesforce/wire/wire.ts';

/** A host that lets everybody in, and names the org as it is told to. */
function letsIn(orgId: string, instance = 'https://acme.my.salesforce.com'): Wire {
  const body = {
    access_token: 't0ken',
    instance_url: instance,
    id: `https://login.salesforce.com/id/${orgId}/005Hb000000001MAAQ`,
  };
  return {
    fetch: globalThis.fetch,
    postForm: () => Promise.resolve({ status: 200, header: () => undefined, text: JSON.stringify(body) }),
    now: () => Date.now(),
    random: () => 0.5,
    sleep: () => Promise.resolve(),
  };
}

test('an org’s id has 18 characters, however the login names it', async () => {
  const loginUrl = 'https://login.salesforce.com' as SalesforceUrl;
  const identity = { consumerKey: '3MVG9', username: 'admin@acme.example', loginUrl, audience: loginUrl };
  for (const id of ['00DHb0000000001', '00DHb0000000001MAA']) {
    const session = await login(identity, createPrivateKey(rsaKey().pem), letsIn(id));
    assert.equal(session.orgId, '00DHb0000000001MAA');
  }
});

test('a token for a host that isn’t Salesforce’s is refused, whoever names it', async () => {
  const loginUrl = 'https://login.salesforce.com' as SalesforceUrl;
  const identity = { consumerKey: '3MVG9', username: 'admin@acme.example', loginUrl, audience: loginUrl };
  for (const host of ['https://evil.example', 'http://acme.my.salesforce.com']) {
    const wire = letsIn('00DHb0000000001', host);
    await assert.rejects(login(identity, createPrivateKey(rsaKey().pem), wire), (error: Problem) =>
      error.kind.startsWith('host/'),
    );
    const info = { LoginUrl: host } as ScratchOrgInfo;
    assert.throws(
      () => loginUrlOf(info),
      (error: Problem) => error.kind.startsWith('host/'),
    );
  }
});

test('the assertion is a JWT as RFC 7523 has it: RS256, three minutes long, for a name of any letters', async () => {
  const loginUrl = 'https://login.salesforce.com' as SalesforceUrl;
  const identity = { consumerKey: '3MVG9', username: 'jörg"@acme.example', loginUrl, audience: loginUrl };
  const key = createPrivateKey(rsaKey().pem);
  const now = 1_795_000_000_999;
  const said: URLSearchParams[] = [];
  const wire = letsIn('00DHb0000000001');
  await login(identity, key, {
    ...wire,
    now: () => now,
    postForm: (url, form, milliseconds) => {
      said.push(form);
      return wire.postForm(url, form, milliseconds);
    },
  });
  assert.equal(said[0]?.get('grant_type'), 'urn:ietf:params:oauth:grant-type:jwt-bearer');
  const { payload, protectedHeader } = await jwtVerify(said[0].get('assertion') ?? '', createPublicKey(key), {
    algorithms: ['RS256'],
    currentDate: new Date(now),
  });
  assert.deepEqual(protectedHeader, { alg: 'RS256' });
  assert.deepEqual(payload, {
    ...{ iss: '3MVG9', sub: identity.username, aud: loginUrl },
    exp: 1_795_000_180,
  });
});
