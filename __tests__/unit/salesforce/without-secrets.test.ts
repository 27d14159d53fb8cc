import assert from 'node:assert/strict';
import { createPrivateKey, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { rsaKey } from '../../../harness/keys.ts';
import { messageOf } from '../../../src/problem.ts';
import { ApiFailure } from '../../../src/salesforce/wire/api-failure.ts';
import { login } from '../../../src/salesforce/wire/login.ts';
import { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { realWire } from '../../../src/salesforce/wire/real-wire.ts';
import type { SalesforceUrl } from '../../../src/salesforce/wire/session.ts';
import { withoutSecrets } from '../../../src/salesforce/wire/without-secrets.ts';

describe('what a server echoes of a secret', () => {
  const token =
    '00DHb0000000001!AQcAQH0dMHEXAMPLEzmpkb58urFRkgeBGsxL_QJWwYMfAbUeeG7c1E6LYUfiDUkWe6H34r1AAwOR8B8fLEz6n04NPGRrq0FM';

  test('is cut out, whole or cut off, once or often', () => {
    assert.equal(withoutSecrets(`no ${token} here`, [token]), 'no 00DHb0000000001![cut out] here');
    assert.equal(withoutSecrets(`no ${token.slice(0, 40)}`, [token]), 'no 00DHb0000000001![cut out]');
    assert.equal(
      withoutSecrets(`…${token.slice(-30)} ${token.slice(30, 60)}`, [token]),
      '…[cut out] [cut out]',
    );
  });

  test('and nothing else is: an org id is none', () => {
    const text = 'The org 00DHb0000000001 is not there; 00DHb0000000001MAA neither.';
    assert.equal(withoutSecrets(text, [token]), text);
    assert.equal(withoutSecrets(text, []), text);
    assert.equal(withoutSecrets('short', ['short']), 'short');
  });
});

describe('a server that answers with what it was sent', () => {
  let server: Server;
  let url: SalesforceUrl;
  let sent = '';
  before(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const form = new URLSearchParams(Buffer.concat(chunks).toString());
        sent = form.get('assertion') ?? (request.headers.authorization ?? '').replace('Bearer ', '');
        // Near the place where long texts are cut off, so that a whole secret is never shown.
        const said = `${'x'.repeat(450)} ${sent}`;
        response.writeHead(400, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify(
            request.url?.includes('token') === true
              ? { error: sent.slice(0, 100), error_description: said }
              : [{ errorCode: sent, message: said }],
          ),
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}` as SalesforceUrl;
  });
  after(() => server.close());

  /** No stretch of it that says anything. */
  function assertNothingOf(secret: string, text: string): void {
    assert.ok(secret.length > 40);
    assert.match(text, /\[cut out\]/);
    for (let at = 0; at + 12 <= secret.length; at += 1)
      assert.ok(!text.includes(secret.slice(at, at + 12)), text);
  }

  test('shows nothing of an assertion', async () => {
    const identity = { consumerKey: 'key', username: 'a@b.example', loginUrl: url, audience: url };
    const error = await login(identity, createPrivateKey(rsaKey().pem), realWire({})).catch(
      (cause: unknown) => cause,
    );
    assertNothingOf(sent, `${messageOf(error)} ${JSON.stringify(error)}`);
  });

  for (const length of [60, 112, 2000]) {
    test(`shows nothing of a token of ${length} characters`, async () => {
      const accessToken = randomBytes(length).toString('base64url').slice(0, length);
      const session = { username: 'a@b.example', orgId: '00D', userId: '005', instanceUrl: url, accessToken };
      const error = await new OrgClient(session, realWire({}))
        .get('/limits')
        .catch((cause: unknown) => cause);
      assert.ok(error instanceof ApiFailure);
      assertNothingOf(sent, `${error.message} ${JSON.stringify(error.errors)} ${JSON.stringify(error.body)}`);
    });
  }
});
