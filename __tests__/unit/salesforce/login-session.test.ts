import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { test } from 'node:test';
import { rsaKey } from '../../../harness/keys.ts';
import { login } from '../../../src/salesforce/wire/login.ts';
import type { SalesforceUrl } from '../../../src/salesforce/wire/session.ts';
import type { Wire } from '../../../src/salesforce/wire/wire.ts';

/** A host that lets everybody in, and names the org as it is told to. */
function letsIn(orgId: string): Wire {
  const body = {
    access_token: 't0ken',
    instance_url: 'https://acme.my.salesforce.com',
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
