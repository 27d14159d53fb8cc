import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { CompactEncrypt, type CompactJWEHeaderParameters, SignJWT } from 'jose';
import { rsaKey } from '../../../harness/keys.ts';
import { assertReads, assertRefuses } from './reading.ts';

const { pem } = rsaKey();
const passphrase = 'jwe-p4ssphrase';

function jwe(
  header: CompactJWEHeaderParameters,
  key: Uint8Array,
  content = pem,
  iterations = 2048,
): Promise<string> {
  const encrypt = new CompactEncrypt(Buffer.from(content)).setProtectedHeader(header);
  if (header.alg !== 'dir') encrypt.setKeyManagementParameters({ p2c: iterations });
  return encrypt.encrypt(key);
}

const pbes2 = (content = pem, iterations?: number): Promise<string> =>
  jwe({ alg: 'PBES2-HS256+A128KW', enc: 'A256GCM' }, Buffer.from(passphrase), content, iterations);

/** The token with another protected header: what a hostile file may claim. */
function claiming(token: string, header: Record<string, unknown>): string {
  const parts = token.split('.');
  const original = JSON.parse(Buffer.from(parts[0] ?? '', 'base64url').toString()) as object;
  parts[0] = Buffer.from(JSON.stringify({ ...original, ...header })).toString('base64url');
  return parts.join('.');
}

for (const alg of ['PBES2-HS256+A128KW', 'PBES2-HS384+A192KW', 'PBES2-HS512+A256KW']) {
  for (const enc of ['A128GCM', 'A256GCM', 'A128CBC-HS256', 'A256CBC-HS512']) {
    test(`JWE ${alg} ${enc}`, async () => {
      const token = await jwe({ alg, enc }, Buffer.from(passphrase));
      const { format } = await assertReads(token, { passphrase });
      assert.equal(format, `JWE ${alg}, PKCS#8 PEM`);
      await assertReads(token.replace(/.{76}/g, '$&\n'), { passphrase: `${passphrase}\n` });
      await assertRefuses('key/wrong-passphrase', token, { passphrase: 'wr0ng-p4ssphrase' });
      await assertRefuses('key/passphrase-missing', token);
    });
  }
}

const dirSizes = { A128GCM: 16, A192GCM: 24, A256GCM: 32, 'A128CBC-HS256': 32, 'A256CBC-HS512': 64 };
for (const [enc, size] of Object.entries(dirSizes)) {
  test(`JWE dir ${enc}, of a key in hex, base64url or text`, async () => {
    const key = randomBytes(size);
    const token = await jwe({ alg: 'dir', enc }, key);
    await assertReads(token, { aesKey: key.toString('hex') });
    await assertReads(token, { passphrase: key.toString('hex') });
    await assertReads(token, { passphrase: key.toString('base64url') });
    await assertRefuses('key/wrong-passphrase', token, { aesKey: randomBytes(size).toString('hex') });
    await assertRefuses('key/jwe-key', token, { aesKey: key.toString('hex').slice(2) });
    await assertRefuses('key/jwe-key', token);
    const text = 'x'.repeat(size);
    await assertReads(await jwe({ alg: 'dir', enc }, Buffer.from(text)), { passphrase: text });
  });
}

test('600,000 iterations, as is advised today, are within the bound', async () => {
  await assertReads(await pbes2(pem, 600_000), { passphrase });
});

test('a hostile p2c is refused before any work is done', async () => {
  const token = await pbes2();
  for (const p2c of [5_000_001, 2 ** 31 - 1, 2 ** 53, 1e308]) {
    await assertRefuses('key/too-much-work', claiming(token, { p2c }), { passphrase });
  }
  for (const p2c of ['2000000000', null, [1]]) {
    await assertRefuses('key/jwe-unsupported', claiming(token, { p2c }), { passphrase });
  }
  for (const p2c of [0, -1, 1.5]) {
    await assertRefuses('key/jwe-unsupported', claiming(token, { p2c }), { passphrase });
  }
});

test('other algorithms are refused by name of what is supported', async () => {
  const token = await pbes2();
  for (const header of [
    { alg: 'RSA-OAEP' },
    { alg: 'A256KW' },
    { alg: 5 },
    { enc: 'none' },
    { crit: ['x'] },
  ]) {
    const problem = await assertRefuses('key/jwe-unsupported', claiming(token, header), { passphrase });
    assert.match(problem.message, /PBES2-HS256\+A128KW.*dir/);
  }
});

test('a damaged or cut JWE', async () => {
  const token = await pbes2();
  await assertRefuses('key/truncated', token.slice(0, -4), { passphrase });
  const swapped = token.slice(0, -5) + (token.at(-5) === 'A' ? 'B' : 'A') + token.slice(-4);
  await assertRefuses('key/wrong-passphrase', swapped, { passphrase });
  await assertRefuses('key/truncated', token.slice(0, token.lastIndexOf('.')), { passphrase });
  await assertRefuses('key/truncated', `eyJhbGciOi${token.slice(token.indexOf('.'))}`, { passphrase });
});

test('a JWE that holds no key, and a compressed one, which might grow without end', async () => {
  await assertRefuses('key/not-a-key-inside', await pbes2('No key at all, just a sentence.'), { passphrase });
  const header = { alg: 'dir', enc: 'A256GCM', zip: 'DEF' };
  const key = randomBytes(32);
  const bomb = await jwe(header, key, '0'.repeat(20_000_000));
  assert.ok(bomb.length < 100_000);
  await assertRefuses('key/jwe-unsupported', bomb, { aesKey: key.toString('hex') });
});

test('a signed token is not an encrypted key', async () => {
  const token = await new SignJWT({ sub: 'someone' })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(randomBytes(32));
  await assertRefuses('key/other-file', token, { passphrase });
});
