import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rsaKey, selfSigned } from '../../../harness/keys.ts';
import { encryptedKey, startLogin, warningsOf } from './login-fixture.ts';

test('a key whose certificate ends soon: a warning with the day, and the login works', async (t) => {
  const { hubInputs, run, requests } = await startLogin(t);
  const bundle = encryptedKey() + selfSigned(rsaKey().pem, { days: 10 });
  const main = await run({ ...hubInputs, 'encrypted-key': bundle });
  assert.equal(main.exitCode, 0, main.log);
  const [warning = '', ...others] = warningsOf(main);
  assert.match(warning, /^The certificate of this key ends in 9 days, on \d{4}-\d\d-\d\d;/);
  assert.deepEqual(others, []);
  assert.deepEqual(requests(), ['production POST /services/oauth2/token'], 'no request for it');
});

test('a key whose certificate lasts, and one without a certificate: no warning', async (t) => {
  const { hubInputs, run } = await startLogin(t);
  for (const beside of [rsaKey().certificate, '']) {
    const main = await run({ ...hubInputs, 'encrypted-key': encryptedKey() + beside });
    assert.equal(main.exitCode, 0, main.log);
    assert.deepEqual(warningsOf(main), []);
  }
});
