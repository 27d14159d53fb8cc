import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openssl, rsaKey, withFiles } from '../../../harness/keys.ts';
import { assertReads, assertRefuses } from './reading.ts';

const passphrase = 'correct horse battery staple';
const { pem } = rsaKey();
const traditional = openssl(['rsa', '-traditional'], pem);

test('openssl genrsa -des3: the key that it writes has a passphrase of its own', async () => {
  const args = ['rsa', '-des3', '-passout', `pass:${passphrase}`];
  const { format } = await assertReads(openssl(args, pem), { passphrase });
  assert.equal(format, 'PKCS#8 encrypted PEM');
});

for (const cipher of ['des3', 'aes128', 'aes192', 'aes256']) {
  test(`openssl genrsa -${cipher} before OpenSSL 3 wrote legacy PEM`, async () => {
    const args = ['rsa', `-${cipher}`, '-traditional', '-passout', `pass:${passphrase}`];
    const encrypted = openssl(args, pem).toString();
    assert.match(encrypted, /Proc-Type: 4,ENCRYPTED/);
    const { format, notices } = await assertReads(encrypted, { passphrase });
    assert.equal(format, 'legacy encrypted PEM');
    assert.deepEqual(notices, []);
    await assertReads(encrypted.replaceAll('\n', ' '), { passphrase });
    await assertReads(encrypted.replaceAll('\n', ''), { passphrase });
    await assertRefuses('key/wrong-passphrase', encrypted, { passphrase: 'wr0ng-p4ssphrase' });
    await assertRefuses('key/passphrase-missing', encrypted);
  });
}

const pkcs8Recipes = [
  ['-v2', 'aes256'],
  ['-v2', 'aes128', '-v2prf', 'hmacWithSHA512', '-iter', '100000'],
  ['-v2', 'des3'],
  ['-scrypt'],
  ['-v1', 'PBE-SHA1-3DES'],
];
for (const recipe of pkcs8Recipes) {
  test(`openssl pkcs8 -topk8 ${recipe.join(' ')}`, async () => {
    const encrypt = (form: string): Buffer =>
      openssl(['pkcs8', '-topk8', ...recipe, '-outform', form, '-passout', `pass:${passphrase}`], pem);
    assert.equal((await assertReads(encrypt('PEM'), { passphrase })).format, 'PKCS#8 encrypted PEM');
    assert.equal((await assertReads(encrypt('DER'), { passphrase })).format, 'PKCS#8 encrypted DER');
    await assertRefuses('key/wrong-passphrase', encrypt('PEM'), { passphrase: 'wr0ng-p4ssphrase' });
    await assertRefuses('key/passphrase-missing', encrypt('DER'));
  });
}

const saltedRecipes: readonly (readonly [recipe: string, format: string])[] = [
  ['-aes-256-cbc -md sha256 -salt', 'aes-256-cbc, sha256'],
  ['-aes-256-cbc -md sha256 -salt -a', 'aes-256-cbc, sha256'],
  ['-aes-256-cbc -md sha256 -salt -a -A', 'aes-256-cbc, sha256'],
  ['-aes-256-cbc', 'aes-256-cbc, sha256'],
  ['-aes-256-cbc -md md5', 'aes-256-cbc, md5'],
  ['-aes-256-cbc -md sha1', 'aes-256-cbc, sha1'],
  ['-aes-256-cbc -md sha512', 'aes-256-cbc, sha512'],
  ['-aes-192-cbc -md md5', 'aes-192-cbc, md5'],
  ['-aes-128-cbc -a', 'aes-128-cbc, sha256'],
  ['-aes-256-cbc -pbkdf2', 'aes-256-cbc, PBKDF2 sha256'],
  ['-aes-256-cbc -salt -a -pbkdf2', 'aes-256-cbc, PBKDF2 sha256'],
  ['-aes-128-cbc -pbkdf2', 'aes-128-cbc, PBKDF2 sha256'],
  ['-aes-256-cbc -pbkdf2 -iter 1000', 'aes-256-cbc, PBKDF2 sha256 1000'],
  ['-aes-256-cbc -pbkdf2 -iter 100000 -a', 'aes-256-cbc, PBKDF2 sha256 100000'],
  ['-aes-256-cbc -pbkdf2 -iter 600000', 'aes-256-cbc, PBKDF2 sha256 600000'],
  ['-aes-256-cbc -pbkdf2 -iter 100000 -md sha512', 'aes-256-cbc, PBKDF2 sha512 100000'],
  ['-aes-256-cbc -nosalt', 'aes-256-cbc, sha256'],
];
for (const [recipe, format] of saltedRecipes) {
  test(`openssl enc ${recipe} -k …`, async () => {
    const args = ['enc', ...recipe.split(' '), '-k', passphrase];
    const base64 = recipe.includes('-a ') || recipe.endsWith('-a') ? ', base64' : '';
    const fromPkcs8 = await assertReads(openssl(args, pem), { passphrase });
    assert.equal(fromPkcs8.format, `openssl enc, ${format}, PKCS#8 PEM${base64}`);
    const fromPkcs1 = await assertReads(openssl(args, traditional), { passphrase });
    assert.equal(fromPkcs1.format, `openssl enc, ${format}, PKCS#1 PEM${base64}`);
  });
}

test('a wrong passphrase for openssl enc names the iterations that were tried', async () => {
  const encrypted = openssl(['enc', '-aes-256-cbc', '-pbkdf2', '-iter', '12345', '-k', passphrase], pem);
  const problem = await assertRefuses('key/wrong-passphrase', encrypted, { passphrase });
  assert.match(problem.message, /10000.*100000.*-iter/s);
  await assertRefuses('key/passphrase-missing', encrypted);
});

for (const bits of [256, 192, 128]) {
  for (const extra of [[], ['-base64']]) {
    test(`openssl enc -nosalt -aes-${bits}-cbc ${extra.join(' ')} -K … -iv …`, async () => {
      const aesKey = '0123456789ABCDEF'.repeat(bits / 64);
      const aesIv = 'FEDCBA9876543210'.repeat(2);
      const args = ['enc', '-nosalt', `-aes-${bits}-cbc`, ...extra, '-K', aesKey, '-iv', aesIv];
      const { format } = await assertReads(openssl(args, pem), { aesKey, aesIv });
      assert.match(format, new RegExp(`^openssl enc with key and IV, aes-${bits}-cbc, PKCS#8 PEM`));
      await assertReads(openssl(args, traditional), { aesKey: aesKey.toLowerCase(), aesIv: ` ${aesIv}\n` });
    });
  }
}

/** The key and IV that `openssl enc -P` printed, which every copy of the sfdx-circleci recipe derives from `secret`. */
const sample = {
  aesKey: 'E5E9FA1BA31ECD1AE84F75CAAA474F3A663F05F412028F81DA65D26EE56424B2',
  aesIv: 'E93DA465B309C53FEC5FF93C9637DA58',
};

test('a key and IV printed by openssl enc -k … -P -md sha1 -nosalt, pasted with their labels or without', async () => {
  const printed = openssl(['enc', '-aes-256-cbc', '-k', 'secret', '-P', '-md', 'sha1', '-nosalt']).toString();
  const [keyLine = '', ivLine = ''] = printed.split('\n');
  assert.equal(keyLine, `key=${sample.aesKey}`);
  assert.equal(ivLine, `iv =${sample.aesIv}`);
  const args = ['enc', '-nosalt', '-aes-256-cbc', '-base64', '-K', sample.aesKey, '-iv', sample.aesIv];
  const encrypted = openssl(args, pem);
  await assertReads(encrypted, sample);
  await assertReads(encrypted, { aesKey: keyLine, aesIv: ivLine });
  const { format } = await assertReads(encrypted, { passphrase: 'secret' });
  assert.match(format, /sha1/);
});

test('a file with a salt that was made with -K and -iv is decrypted with these', async () => {
  const args = ['enc', '-aes-256-cbc', '-k', 'unused', '-K', sample.aesKey, '-iv', sample.aesIv];
  const encrypted = openssl(args, pem);
  assert.equal(encrypted.subarray(0, 8).toString(), 'Salted__');
  await assertReads(encrypted, sample);
  await assertRefuses('key/wrong-aes-key', encrypted, { ...sample, aesKey: 'A'.repeat(64) });
});

test('a file with a salt is decrypted with the passphrase where the key and IV given don’t fit, or not with one alone', async () => {
  const encrypted = openssl(['enc', '-aes-256-cbc', '-k', passphrase], pem);
  const { format } = await assertReads(encrypted, { ...sample, passphrase });
  assert.match(format, /^openssl enc, aes-256-cbc, sha256/);
  await assertReads(encrypted, { aesIv: sample.aesIv, passphrase });
  await assertRefuses('key/passphrase-missing', encrypted, { aesIv: sample.aesIv });
});

test('what was encrypted may be DER, or base64 of a key, or a key with the same passphrase of its own', async () => {
  const args = ['enc', '-aes-256-cbc', '-k', passphrase];
  const der = openssl(['rsa', '-outform', 'DER'], pem);
  const pkcs8Der = openssl(['pkcs8', '-topk8', '-nocrypt', '-outform', 'DER'], pem);
  const locked = openssl(['pkcs8', '-topk8', '-v2', 'aes256', '-passout', `pass:${passphrase}`], pem);
  for (const inner of [der, pkcs8Der, Buffer.from(pem).toString('base64'), der.toString('base64'), locked]) {
    await assertReads(openssl(args, inner), { passphrase });
  }
});

test('a key that is encrypted twice with two passphrases is named as that', async () => {
  const inner = openssl(['pkcs8', '-topk8', '-v2', 'aes256', '-passout', 'pass:inner one'], pem);
  const outer = openssl(['enc', '-aes-256-cbc', '-k', passphrase], inner);
  await assertRefuses('key/encrypted-twice', outer, { passphrase });
});

test('the key of a file with text around it, as openssl pkcs12 writes, is found', async () => {
  const bag = await withFiles({ key: pem, certificate: rsaKey().certificate }, async (folder) => {
    const args = ['pkcs12', '-export', '-inkey', `${folder}/key`, '-in', `${folder}/certificate`];
    const keystore = openssl([...args, '-passout', 'pass:x']);
    await assertRefuses('key/keystore', keystore);
    return openssl(['pkcs12', '-nodes', '-passin', 'pass:x'], keystore).toString();
  });
  assert.match(bag, /Bag Attributes[\s\S]*BEGIN CERTIFICATE[\s\S]*BEGIN PRIVATE KEY/);
  await assertReads(bag);
});
