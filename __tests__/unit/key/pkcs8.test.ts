import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { suite, test } from 'node:test';
import { passphrasesToTry, type Reading } from '../../../src/key/reading.ts';
import { readEncryptedPkcs8 } from '../../../src/key/pkcs8.ts';
import { WorkBudget } from '../../../src/key/work-limit.ts';
import { Problem } from '../../../src/problem.ts';
import { generateRsa, openssl, rsaKey } from '../../../harness/keys.ts';
import { der, integer, list, oid } from './der-values.ts';

const { pem } = rsaKey();
const passphrase = 'pkcs8-p4ssphrase';

const encrypt = (...args: readonly string[]): Buffer =>
  openssl(['pkcs8', '-topk8', '-outform', 'DER', '-passout', `pass:${passphrase}`, ...args], pem);

/** What reads this file, and the work that it took: of PBKDF2, in iterations. */
function read(file: Uint8Array, given = passphrase, most = 10_000_000, isPem = false) {
  const work = new WorkBudget(most);
  const reading: Reading = {
    name: 'the key',
    secrets: {},
    passphrases: passphrasesToTry(given === '' ? undefined : given),
    gpgDecrypt: () => assert.fail('gpg was called'),
    encryptedIn: () => assert.fail('nothing is inside'),
    work,
  };
  try {
    const { keyObject, format } = readEncryptedPkcs8(file, isPem, reading);
    assert.ok(keyObject.equals(createPrivateKey(pem)), 'another key was read');
    return { outcome: format, spent: work.spent };
  } catch (error) {
    assert.ok(error instanceof Problem, String(error));
    return { outcome: error.kind, spent: work.spent, message: error.message };
  }
}

/** The file with these bytes in place of those, which are in it once. */
function replaced(file: Buffer, from: string, to: string): Buffer {
  const parts = file.toString('hex').split(from);
  assert.equal(parts.length, 2, `${from} is there ${parts.length - 1} times`);
  return Buffer.from(parts.join(to), 'hex');
}

const unsupported = (file: Uint8Array, what: RegExp): void => {
  const { outcome, spent, message } = read(file);
  assert.deepEqual([outcome, spent], ['key/unsupported-encryption', 0]);
  assert.match(message ?? '', what);
};

suite('an encrypted key is read', () => {
  for (const cipher of ['aes-256-cbc', 'aes-192-cbc', 'aes-128-cbc', 'des3'])
    test(`in ${cipher}, and by no other passphrase`, () => {
      const file = encrypt('-v2', cipher, '-iter', '3000');
      assert.deepEqual(read(file), { outcome: 'PKCS#8 encrypted DER', spent: 3000 });
      assert.equal(read(file, passphrase, undefined, true).outcome, 'PKCS#8 encrypted PEM');
      assert.equal(read(file, 'another').outcome, 'key/wrong-passphrase');
      const missing = read(file, '');
      assert.deepEqual([missing.outcome, missing.spent], ['key/passphrase-missing', 0]);
    });

  test('with each digest, of whose name nothing is asked here', () => {
    for (const digest of ['hmacWithSHA1', 'hmacWithSHA256', 'hmacWithSHA512'])
      assert.equal(read(encrypt('-v2prf', digest)).outcome, 'PKCS#8 encrypted DER', digest);
  });

  test('in the triple DES of PKCS#12, of two keys and of three', () => {
    for (const scheme of ['PBE-SHA1-3DES', 'PBE-SHA1-2DES'])
      assert.deepEqual(
        read(encrypt('-v1', scheme, '-iter', '2500')),
        { outcome: 'PKCS#8 encrypted DER', spent: 2500 },
        scheme,
      );
  });

  test('with scrypt, whose cost counts by the bytes that it goes through', () => {
    const scrypt = (n: number, r: number, p: number) =>
      encrypt('-scrypt', '-scrypt_N', `${n}`, '-scrypt_r', `${r}`, '-scrypt_p', `${p}`);
    assert.deepEqual(read(scrypt(1024, 8, 1)), { outcome: 'PKCS#8 encrypted DER', spent: 4096 });
    assert.deepEqual(read(scrypt(1024, 4, 3)), { outcome: 'PKCS#8 encrypted DER', spent: 6144 });
    assert.equal(read(scrypt(2, 1, 16)).spent, 16);
  });
});

suite('what OpenSSL has no more of, or never had, is refused by name', () => {
  const file = encrypt('-v2', 'aes-256-cbc');
  /** AES-256-CBC, as a value. */
  const aes = '060960864801650304012a';

  test('other ciphers of AES’s family, and others altogether', () => {
    for (const last of ['01', '05', '15', '19', '29', '2d', '2e'])
      unsupported(replaced(file, aes, aes.slice(0, -2) + last), /PBES2 cipher/);
    unsupported(encrypt('-v2', 'camellia-256-cbc'), /PBES2 cipher/);
    unsupported(encrypt('-v2', 'aria-256-cbc'), /PBES2 cipher/);
  });

  test('a cipher that is no object identifier', () => {
    unsupported(replaced(file, aes, `04${aes.slice(2)}`), /PBES2 cipher/);
  });

  test('other derivations', () => {
    unsupported(replaced(file, '06092a864886f70d01050c', '06092a864886f70d01050b'), /PBES2 key derivation/);
    unsupported(replaced(file, '06092a864886f70d01050c', '04092a864886f70d01050c'), /PBES2 key derivation/);
  });

  test('PBES1, and the weak ones of PKCS#12', () => {
    const old = encrypt('-v1', 'PBE-SHA1-3DES');
    for (const last of ['01', '02', '05', '06'])
      unsupported(replaced(old, '060a2a864886f70d010c0103', `060a2a864886f70d010c01${last}`), /PBES1/);
    for (const last of ['01', '03', '0a', '0e'])
      unsupported(replaced(file, '06092a864886f70d01050d', `06092a864886f70d0105${last}`), /PBES1/);
  });

  test('an algorithm without anything in it, and no algorithm', () => {
    for (const algorithm of [list(), der(0x05), list(list())])
      unsupported(list(algorithm, der(0x04)), /PBES1/);
    unsupported(list(list(oid('2a864886f70d01050d'), list()), der(0x04)), /PBES2 key derivation/);
    unsupported(list(list(oid('2a864886f70d01050d')), der(0x04)), /PBES2 key derivation/);
  });
});

/** An EncryptedPrivateKeyInfo of PBES2 with AES-256, for a work that no tool would ask for. */
function asking(derivation: string, ...parameters: readonly Buffer[]): Buffer {
  const cipher = list(oid('60864801650304012a'), der(0x04, Buffer.alloc(16, 2)));
  const derived = list(oid(derivation), list(der(0x04, Buffer.alloc(16, 1)), ...parameters));
  return list(list(oid('2a864886f70d01050d'), list(derived, cipher)), der(0x04, Buffer.alloc(1232, 3)));
}
const pbkdf2 = '2a864886f70d01050c';
const scrypt = '2b06010401da47040b';
const numbers = (...hex: readonly string[]) => hex.map(integer);

suite('how much work a key may ask for', () => {
  test('of PBKDF2 five million iterations, and not one more', () => {
    // None of it is done: the budget is smaller.
    assert.deepEqual(
      [
        read(asking(pbkdf2, ...numbers('4c4b40')), 'x', 1000).outcome,
        read(asking(pbkdf2, ...numbers('4c4b41')), 'x', 1000).outcome,
      ],
      ['key/wrong-passphrase', 'key/too-much-work'],
    );
    for (const hex of ['ff', '80000000', '0100000000000000'])
      assert.equal(read(asking(pbkdf2, ...numbers(hex))).outcome, 'key/too-much-work', hex);
  });

  test('as much in the form of PKCS#12', () => {
    const file = encrypt('-v1', 'PBE-SHA1-3DES', '-iter', '2500');
    assert.equal(
      read(replaced(file, '020209c4', '02027fff'), passphrase, 1000).outcome,
      'key/wrong-passphrase',
    );
    assert.equal(read(replaced(file, '020209c4', '0202ffff')).outcome, 'key/too-much-work');
    assert.equal(read(replaced(file, '020209c4', '040209c4')).outcome, 'key/damaged');
  });

  test('of scrypt 32 MiB, 16 times', () => {
    const outcome = (...hex: readonly string[]) => read(asking(scrypt, ...numbers(...hex)), 'x', 1).outcome;
    // 128 · 32768 · 8 are 32 MiB.
    assert.equal(outcome('008000', '08', '10'), 'key/wrong-passphrase');
    assert.equal(outcome('008001', '08', '01'), 'key/too-much-work');
    assert.equal(outcome('008000', '09', '01'), 'key/too-much-work');
    assert.equal(outcome('02', '01', '11'), 'key/too-much-work');
    assert.equal(outcome('02', '01', 'ff'), 'key/too-much-work');
  });

  test('is said in numbers', () => {
    for (const missing of [asking(pbkdf2), asking(pbkdf2, der(0x04)), asking(pbkdf2, ...numbers(''))])
      assert.equal(read(missing).outcome, 'key/damaged');
    for (const given of [
      [],
      ['0400'],
      ['0400', '08'],
      ['', '08', '01'],
      ['0400', '', '01'],
      ['0400', '08', ''],
    ])
      assert.equal(read(asking(scrypt, ...numbers(...given))).outcome, 'key/damaged', given.join());
    const noList = list(
      list(oid('2a864886f70d01050d'), list(list(oid(pbkdf2), der(0x05)), list())),
      der(0x04),
    );
    assert.equal(read(noList).outcome, 'key/damaged');
  });

  test('counts for each passphrase that is tried, until the budget is spent', () => {
    const file = encrypt('-iter', '3000');
    const [all, one] = [read(file, 'wrong \n', 9000), read(file, 'wrong \n', 5999)];
    assert.deepEqual([all.outcome, all.spent], ['key/wrong-passphrase', 9000]);
    assert.deepEqual([one.outcome, one.spent], ['key/wrong-passphrase', 3000]);
    assert.doesNotMatch(all.message ?? '', /not tried in every way/);
    assert.match(one.message ?? '', /not tried in every way/);
  });
});

test('a key whose salt, IV or cipher text was changed isn’t read', () => {
  const file = encrypt('-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA1', '-iter', '2048');
  const behind = (hex: string): number => {
    const at = file.indexOf(Buffer.from(hex, 'hex'));
    assert.notEqual(at, -1, hex);
    return at + hex.length / 2;
  };
  const [salt, iv] = [behind('2a864886f70d01050c300e0408'), behind('60864801650304012a0410')];
  for (const place of [salt, iv, file.length - 1]) {
    const changed = Buffer.from(file);
    changed[place] = (changed[place] ?? 0) ^ 1;
    assert.notEqual(read(changed).outcome, 'PKCS#8 encrypted DER', `byte ${place}`);
  }
  const shortIv = replaced(file, '60864801650304012a0410', '60864801650304012a0408');
  assert.equal(read(shortIv).outcome, 'key/unsupported-encryption');
});

test('a key inside that is too short is named as that', () => {
  const short = openssl(
    ['pkcs8', '-topk8', '-outform', 'DER', '-passout', `pass:${passphrase}`],
    generateRsa(1024),
  );
  assert.equal(read(short).outcome, 'key/too-small');
});
