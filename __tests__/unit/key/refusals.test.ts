import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateRsa, openssl, rsaKey, withFiles } from '../../../harness/keys.ts';
import { Problems } from '../../../src/problem.ts';
import { assertRefuses, failureOf, name, publicKeyPem } from './reading.ts';
import { readPrivateKey } from '../../../src/key/read-private-key.ts';

const { pem, certificate } = rsaKey();
const passphrase = 'refused-p4ssphrase';
const aesKey = '0123456789ABCDEF'.repeat(4);
const aesIv = 'FEDCBA9876543210'.repeat(2);

function withKeyAndIv(content: string | Uint8Array): Buffer {
  return openssl(['enc', '-nosalt', '-aes-256-cbc', '-K', aesKey, '-iv', aesIv], content);
}

function der(args: readonly string[], content: string): Buffer {
  return openssl([...args, '-outform', 'DER'], content);
}

/** In plain, as DER, as base64, and as what a right passphrase or key decrypts to. */
async function assertRefusedEverywhere(kind: string, given: string | Uint8Array): Promise<void> {
  await assertRefuses(kind, given);
  await assertRefuses(kind, Buffer.from(given).toString('base64'));
  await assertRefuses(kind, openssl(['enc', '-aes-256-cbc', '-k', passphrase], given), { passphrase });
  await assertRefuses(kind, withKeyAndIv(given), { aesKey, aesIv });
}

test('nothing, or nothing but white space: the secret is probably not there', async () => {
  for (const given of ['', '\n', ' \r\n\t ']) {
    const problem = await assertRefuses('key/empty', given);
    assert.match(
      problem.message,
      /^The input `encrypted-key` is empty\..*fork.*Check the name of the secret/,
    );
  }
});

test('the name of a file stands in the error as it is', async () => {
  const material = { bytes: Buffer.from(certificate), name: 'assets/server.key.enc' };
  const tools = { gpgDecrypt: async () => Buffer.alloc(0) };
  await assert.rejects(
    readPrivateKey(material, {}, tools),
    /^Problem: assets\/server\.key\.enc holds a cert/,
  );
});

test('a public key', async () => {
  await assertRefusedEverywhere('key/public-key', publicKeyPem());
  await assertRefusedEverywhere('key/public-key', der(['rsa', '-pubout'], pem));
  await assertRefusedEverywhere('key/public-key', openssl(['rsa', '-RSAPublicKey_out'], pem));
  await assertRefuses('key/public-key', `ssh-rsa ${'A'.repeat(300)} me@example.com`);
});

test('a certificate or a certificate signing request', async () => {
  await assertRefusedEverywhere('key/certificate', certificate);
  await assertRefusedEverywhere('key/certificate', der(['x509'], certificate));
  const request = withFiles({ key: pem }, (folder) =>
    openssl(['req', '-new', '-key', `${folder}/key`, '-subj', '/CN=x']).toString(),
  );
  await assertRefusedEverywhere('key/certificate-request', request);
  await assertRefusedEverywhere('key/certificate-request', der(['req'], request));
});

test('a certificate followed by its key is read as the key', async () => {
  const tools = { gpgDecrypt: async () => Buffer.alloc(0) };
  const { format } = await readPrivateKey({ bytes: Buffer.from(certificate + pem), name }, {}, tools);
  assert.equal(format, 'PKCS#8 PEM');
});

test("a key in OpenSSH's own format", async () => {
  const block = `-----BEGIN OPENSSH PRIVATE KEY-----\n${'b3BlbnNzaC1rZXktdjE'.repeat(9)}\n-----END OPENSSH PRIVATE KEY-----`;
  const problem = await assertRefuses('key/openssh', block);
  assert.match(problem.fix, /ssh-keygen -p -m PEM/);
});

test('a key that is not RSA: elliptic curves, Ed25519, DSA, RSA-PSS', async () => {
  const curve = ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  await assertRefusedEverywhere('key/not-rsa', openssl(curve));
  await assertRefusedEverywhere('key/not-rsa', openssl(['ecparam', '-name', 'prime256v1', '-genkey']));
  await assertRefusedEverywhere('key/not-rsa', openssl(['ec', '-outform', 'DER'], openssl(curve)));
  await assertRefusedEverywhere('key/not-rsa', openssl(['genpkey', '-algorithm', 'ED25519']));
  const pss = ['genpkey', '-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'];
  await assertRefusedEverywhere('key/not-rsa', openssl(pss));
  const locked = openssl(['pkcs8', '-topk8', '-passout', `pass:${passphrase}`], openssl(curve));
  await assertRefuses('key/not-rsa', locked, { passphrase });
});

test('an RSA key under 2048 bits', async () => {
  const small = generateRsa(1024);
  await assertRefusedEverywhere('key/too-small', small);
  const locked = openssl(['pkcs8', '-topk8', '-passout', `pass:${passphrase}`], small);
  const problem = await assertRefuses('key/too-small', locked, { passphrase });
  assert.match(problem.what, /1024 bits.*2048/);
});

test('a key of which a character changed', async () => {
  const lines = pem.split('\n');
  const line = lines[8] ?? '';
  lines[8] = (line.startsWith('A') ? 'B' : 'A') + line.slice(1);
  await assertRefusedEverywhere('key/damaged', lines.join('\n'));
  await assertRefuses('key/damaged', pem.replace(/^(.{300})./s, '$1*'));
});

test('a file that is cut off', async () => {
  await assertRefusedEverywhere('key/truncated', pem.slice(0, 1000));
  await assertRefusedEverywhere('key/truncated', der(['rsa'], pem).subarray(0, 700));
  await assertRefuses('key/truncated', Buffer.from(pem).toString('base64').slice(0, 1001));
  await assertRefuses('key/truncated', Buffer.from(pem).toString('base64').slice(0, 1000));
  await assertRefuses('key/truncated', Buffer.from(pem).toString('hex').slice(0, 1001));
  const locked = openssl(['pkcs8', '-topk8', '-passout', `pass:${passphrase}`], pem).toString();
  await assertRefuses('key/truncated', locked.slice(0, 900), { passphrase });
});

test('an encrypted file that is cut off, at the end of a block too', async () => {
  const salted = openssl(['enc', '-aes-256-cbc', '-pbkdf2', '-k', passphrase], pem);
  const raw = withKeyAndIv(pem);
  for (const missing of [1, 15, 16, 160]) {
    await assertRefuses('key/truncated', salted.subarray(0, -missing), { passphrase });
    await assertRefuses('key/truncated', raw.subarray(0, -missing), { aesKey, aesIv });
  }
  await assertRefuses('key/truncated', salted.subarray(0, 16), { passphrase });
});

test('an encrypted file, and nothing to decrypt it with', async () => {
  await assertRefuses('key/secret-missing', withKeyAndIv(pem));
  await assertRefuses('key/secret-missing', withKeyAndIv(pem), { passphrase: '', aesKey: '', aesIv: ' ' });
});

test('a key without its IV, and an IV without its key', async () => {
  await assertRefuses('key/iv-missing', withKeyAndIv(pem), { aesKey });
  await assertRefuses('key/aes-key-missing', withKeyAndIv(pem), { aesIv });
});

test('a hex key or IV of a length that openssl would pad with zeros, or that is not hex', async () => {
  const given = withKeyAndIv(pem);
  for (const wrong of [aesKey.slice(1), aesKey.slice(2), `${aesKey}00`, '00']) {
    const problem = await assertRefuses('key/wrong-hex-length', given, { aesKey: wrong, aesIv });
    assert.match(problem.what, new RegExp(`\`decryption-key\` has ${wrong.length} hex digits`));
  }
  await assertRefuses('key/wrong-hex-length', given, { aesKey, aesIv: aesIv.slice(1) });
  await assertRefuses('key/not-hex', given, { aesKey: `${aesKey.slice(1)}G`, aesIv });
  await assertRefuses('key/not-hex', given, { aesKey, aesIv: 'not hex, this is' });
});

test('all that is wrong with the key and the IV is reported together', async () => {
  const failure = await failureOf(withKeyAndIv(pem), { aesKey: 'not hex', aesIv: '00' });
  assert.ok(failure instanceof Problems);
  assert.deepEqual(
    failure.problems.map(({ kind }) => kind),
    ['key/not-hex', 'key/wrong-hex-length'],
  );
});

test('a wrong key, and a wrong IV, which damages only the beginning', async () => {
  const given = withKeyAndIv(pem);
  await assertRefuses('key/wrong-aes-key', given, { aesKey: 'A'.repeat(64), aesIv });
  await assertRefuses('key/wrong-iv', given, { aesKey, aesIv: '0'.repeat(32) });
  await assertRefuses('key/wrong-iv', given, { aesKey, aesIv: `${aesIv.slice(0, -1)}1` });
  const base64 = withKeyAndIv(Buffer.from(pem).toString('base64'));
  await assertRefuses('key/wrong-iv', base64, { aesKey, aesIv: '0'.repeat(32) });
});

test('a passphrase where the file needs a key and an IV', async () => {
  const problem = await assertRefuses('key/wrong-passphrase', withKeyAndIv(pem), { passphrase });
  assert.match(problem.message, /give `decryption-key` and `decryption-iv` instead/);
});

test('a file of another kind was encrypted', async () => {
  const salted = openssl(['enc', '-aes-256-cbc', '-k', passphrase], 'SOME_SETTING=1\nANOTHER_SETTING=2\n');
  await assertRefuses('key/not-a-key-inside', salted, { passphrase });
  const raw = withKeyAndIv('SOME_SETTING=1\nANOTHER_SETTING=2\nSOME_MORE_OF_THEM=3\n');
  await assertRefuses('key/not-a-key-inside', raw, { aesKey, aesIv });
});

test('a cipher that OpenSSL 3 no longer has is named as that, not as a wrong passphrase', async () => {
  const legacy = ['-provider', 'legacy', '-provider', 'default'];
  const old = ['pkcs8', '-topk8', '-v1', 'PBE-MD5-DES', ...legacy, '-passout', `pass:${passphrase}`];
  const problem = await assertRefuses('key/unsupported-encryption', openssl(old, pem), { passphrase });
  assert.match(problem.fix, /openssl pkcs8 -topk8 -v2 aes256/);
  const header = 'Proc-Type: 4,ENCRYPTED\nDEK-Info: DES-CBC,0123456789ABCDEF\n\n';
  const body = Buffer.alloc(1200, 7).toString('base64');
  const block = `-----BEGIN RSA PRIVATE KEY-----\n${header}${body}\n-----END RSA PRIVATE KEY-----\n`;
  await assertRefuses('key/unsupported-encryption', block, { passphrase });
});

const otherThings: readonly (readonly [kind: string, what: string, given: string | Uint8Array])[] = [
  ['key/path', 'a path', 'assets/server.key.enc'],
  ['key/path', 'a path of Windows', 'C:\\keys\\server.key'],
  ['key/path', 'a path from home', '~/JWT/server.key'],
  ['key/too-short', 'the name of a secret', 'SERVER_KEY'],
  ['key/too-short', 'a mask', '***'],
  ['key/too-short', 'a passphrase', 'correct horse battery staple'],
  ['key/expression', 'an expression', '${{ secrets.SERVER_KEY }}'],
  ['key/other-file', 'an HTML page', `<!DOCTYPE html>\n<html>${'<p>Sign in</p>'.repeat(30)}</html>`],
  ['key/other-file', 'JSON', JSON.stringify({ client_id: 'x', items: Array(50).fill('y') }, null, 2)],
  [
    'key/other-file',
    'an auth URL',
    'force://PlatformCLI::5Aep861TSESvWeug_xOdumSVTdDsD7OrADzhKVu9YrPFLB1zce@x.my.salesforce.com',
  ],
  ['key/other-file', 'a zip', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(900, 200)])],
  ['key/other-file', 'other PEM', '-----BEGIN DH PARAMETERS-----\nMIIB\n-----END DH PARAMETERS-----\n'],
  [
    'key/keystore',
    'a Java keystore',
    Buffer.concat([Buffer.from('feedfeed00000002', 'hex'), Buffer.alloc(900, 200)]),
  ],
  ['key/unrecognized', 'prose', 'This is the key of our Dev Hub, ask Anna for it! '.repeat(9)],
];
for (const [kind, what, given] of otherThings) {
  test(`${what} is not a key`, async () => {
    await assertRefuses(kind, given, { passphrase });
  });
}

test('a binary file that was pasted as text has lost bytes for good', async () => {
  const salted = openssl(['enc', '-aes-256-cbc', '-k', passphrase], pem);
  const problem = await assertRefuses('key/binary-as-text', salted.toString('utf8'), { passphrase });
  assert.match(problem.fix, /base64/);
});
