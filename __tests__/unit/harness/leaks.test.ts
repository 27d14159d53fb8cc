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
  assert.deepEqual(formsFound(String.raw`x correct \"horse\" b\u00e4ttery/staple?`), [
    'JSON-escaped in ASCII',
  ]);
  assert.deepEqual(formsFound(encodeURIComponent(secret).toLowerCase()), ['URL-encoded in lower case']);
  assert.deepEqual(formsFound('<b>correct &quot;horse&quot; bättery/staple?</b>'), ['in HTML']);
  assert.deepEqual(formsFound(Buffer.from(secret, 'utf16le').toString('latin1')), ['as UTF-16 bytes']);
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

test('finds base64 and hex that were wrapped, or have something between the digits', () => {
  const bytes = Buffer.from(`user:${secret}`);
  const wrapped = bytes.toString('base64').replace(/.{7}/g, '$&\n');
  assert.deepEqual(formsFound(wrapped), ['in base64, wrapped']);
  assert.deepEqual(formsFound(JSON.stringify({ a: wrapped })), ['in base64, wrapped']);
  assert.deepEqual(formsFound(wrapped.replaceAll('\n', '%0A')), ['in base64, wrapped']);
  for (const between of [' ', ':', '\n']) {
    const digits = bytes.toString('hex').toUpperCase().match(/../g) ?? [];
    assert.deepEqual(formsFound(digits.join(between)), ['in hex, wrapped'], between);
  }
});

test('finds one line of several in every form', () => {
  const lines = new LeakDetector(['first line of it "1"\nsecond line of ït "2"\n']);
  const line = 'second line of ït "2"';
  const forms = [
    line,
    Buffer.from(line).toString('base64'),
    Buffer.from(`a${line}`).toString('base64'),
    Buffer.from(`ab${line}`).toString('base64url'),
    Buffer.from(line).toString('hex'),
    encodeURIComponent(line),
    JSON.stringify(line),
  ];
  for (const form of forms) {
    const [leak] = lines.find('log', form);
    assert.match(leak?.form ?? form, /^one of its lines /);
  }
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
