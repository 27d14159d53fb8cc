import assert from 'node:assert/strict';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { LeakDetector } from '../../../harness/leaks.ts';

const secret = 'correct "horse" bättery/staple?';
const detector = new LeakDetector([secret]);
const formsFound = (text: string): string[] => detector.find('log', text).map((leak) => leak.form);

test('finds a secret in every form', () => {
  const bytes = Buffer.from(secret);
  assert.deepEqual(formsFound(`x${secret}y`), ['as it is']);
  assert.deepEqual(formsFound(bytes.toString('latin1')), ['as latin1 bytes']);
  assert.deepEqual(formsFound(bytes.toString('hex')), ['in hex']);
  assert.deepEqual(formsFound(bytes.toString('hex').toUpperCase()), ['in upper-case hex']);
  assert.deepEqual(formsFound(encodeURIComponent(secret)), ['URL-encoded']);
  assert.deepEqual(formsFound(new URLSearchParams({ a: secret }).toString()), ['URL-encoded in a form']);
  assert.deepEqual(formsFound(JSON.stringify(secret)), ['JSON-escaped']);
  assert.deepEqual(formsFound(JSON.stringify(JSON.stringify(secret))), ['JSON-escaped twice']);
});

test('finds base64 whatever stands before and after the secret', () => {
  for (const before of ['', 'u', 'us', 'user:']) {
    for (const after of ['', 'x', 'xy']) {
      const bytes = Buffer.from(before + secret + after);
      assert.ok(formsFound(bytes.toString('base64')).includes('in base64'), `${before}…${after}`);
    }
  }
  const url = new LeakDetector(['??>>??>>??']).find('log', Buffer.from('u:??>>??>>??').toString('base64url'));
  assert.deepEqual(
    url.map((leak) => leak.form),
    ['in base64url'],
  );
});

test("finds one line of a key's PEM, but not its markers", () => {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { format: 'pem', type: 'pkcs8' },
    publicKeyEncoding: { format: 'pem', type: 'spki' },
  });
  const pem = new LeakDetector([privateKey]);
  const line = privateKey.split('\n')[1] ?? '';
  assert.equal(pem.find('log', `key: ${line}`)[0]?.form, 'one of its lines as it is');
  assert.deepEqual(pem.find('log', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----'), []);
});

test('other text is no leak', () => {
  assert.deepEqual(formsFound(`correct horse ${randomBytes(2000).toString('base64')}`), []);
});

test('the report names the place and not the secret', () => {
  const [leak] = detector.find('output username', secret);
  assert.equal(leak?.where, 'output username');
  assert.ok(!JSON.stringify(leak).includes('horse'));
});

test('a secret too short to be told from other text is refused', () => {
  assert.throws(() => new LeakDetector(['abc']), /too short/);
});
