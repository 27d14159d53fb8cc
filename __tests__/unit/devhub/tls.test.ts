import assert from 'node:assert/strict';
import { get } from 'node:https';
import { test } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import { rsaKey } from '../../../harness/keys.ts';

test('answers https with a certificate of its user’s, under URLs that say so', async () => {
  const { pem: key, certificate } = rsaKey();
  const hub = await startDevHub({ tls: { key, certificate } });
  try {
    assert.match(hub.productionUrl, /^https:\/\/127\.0\.0\.1:\d+$/);
    // The certificate is for no name: only that it is this one is looked at.
    const options = { ca: certificate, checkServerIdentity: () => undefined };
    const status = await new Promise((resolve, reject) => {
      get(`${hub.sandboxUrl}/services/data`, options, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).once('error', reject);
    });
    assert.equal(status, 200);
  } finally {
    await hub.close();
  }
});
