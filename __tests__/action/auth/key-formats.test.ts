import assert from 'node:assert/strict';
import { createCipheriv, randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { CompactEncrypt } from 'jose';
import { openssl, rsaKey, withFiles } from '../../../harness/keys.ts';
import { encryptedKey, passphrase, startLogin, type Inputs } from './login-fixture.ts';

const aesKey = randomBytes(32).toString('hex').toUpperCase();
const aesIv = randomBytes(16).toString('hex').toUpperCase();
const hardisKey = randomBytes(16).toString('hex');
const bySecret = { 'decryption-passphrase': passphrase };
const byKeyAndIv = { 'decryption-key': aesKey, 'decryption-iv': aesIv };

/** How a file is given: in an input or in the workspace. */
interface Format {
  readonly name: string;
  readonly key: () => string | Uint8Array | Promise<string | Uint8Array>;
  readonly from?: 'file';
  readonly inputs: Inputs;
  /** What the log says that it was read as. */
  readonly readAs: RegExp;
}

const enc = (...args: string[]) => openssl(['enc', '-aes-256-cbc', ...args], rsaKey().pem);
const pass = ['-pass', `pass:${passphrase}`];

const formats: readonly Format[] = [
  {
    name: 'PKCS#8 PEM (openssl pkcs8 -topk8 -v2 aes256)',
    key: encryptedKey,
    inputs: bySecret,
    readAs: /PKCS#8/,
  },
  {
    name: 'legacy PEM (openssl genrsa -des3)',
    key: () => openssl(['rsa', '-traditional', '-des3', '-passout', `pass:${passphrase}`], rsaKey().pem),
    inputs: bySecret,
    readAs: /DES-EDE3|des3|legacy|traditional/i,
  },
  {
    name: 'openssl enc with a passphrase, base64',
    key: () => enc('-md', 'sha256', '-salt', '-a', ...pass),
    inputs: bySecret,
    readAs: /openssl enc/,
  },
  {
    name: 'openssl enc with a passphrase and PBKDF2, base64',
    key: () => enc('-pbkdf2', '-a', ...pass),
    inputs: bySecret,
    readAs: /openssl enc.*PBKDF2/i,
  },
  {
    name: 'openssl enc with a passphrase, a raw file',
    key: () => enc('-md', 'md5', ...pass),
    from: 'file',
    inputs: bySecret,
    readAs: /openssl enc.*md5/i,
  },
  {
    name: 'openssl enc with -K and -iv, base64',
    key: () => enc('-nosalt', '-base64', '-K', aesKey, '-iv', aesIv),
    inputs: byKeyAndIv,
    readAs: /openssl enc/,
  },
  {
    name: 'openssl enc with -K and -iv, a raw file',
    key: () => enc('-nosalt', '-K', aesKey, '-iv', aesIv),
    from: 'file',
    inputs: byKeyAndIv,
    readAs: /openssl enc/,
  },
  { name: 'gpg --symmetric, armored', key: () => gpg('--armor'), inputs: bySecret, readAs: /gpg|OpenPGP/i },
  {
    name: 'gpg --symmetric, a raw file',
    key: () => gpg(),
    from: 'file',
    inputs: bySecret,
    readAs: /gpg|OpenPGP/i,
  },
  { name: 'JWE (PBES2-HS256+A128KW)', key: jwe, inputs: bySecret, readAs: /JWE/ },
  { name: 'sfdx-hardis', key: hardis, inputs: { 'decryption-passphrase': hardisKey }, readAs: /hardis/ },
];

for (const { name, key, from, inputs, readAs } of formats) {
  test(`a key in the format ${name} logs in`, async (t) => {
    const { job, hubInputs, run } = await startLogin(t, { job: { secrets: [aesKey, hardisKey] } });
    const { 'encrypted-key': _, 'decryption-passphrase': __, ...others } = hubInputs;
    const material = await key();
    const path = 'assets/server.key.enc';
    if (from === 'file') job.place(path, material);
    const given: Inputs =
      from === 'file'
        ? { 'encrypted-key-file': path }
        : { 'encrypted-key': Buffer.from(material).toString() };
    const step = await run({ ...others, ...given, ...inputs });
    assert.equal(step.exitCode, 0, step.log);
    assert.match(/Read the private key: (.*)/.exec(step.log)?.[1] ?? '', readAs);
    assert.deepEqual(step.annotations, []);
  });
}

test('a key that is not encrypted logs in, with a notice', async (t) => {
  const { hubInputs, run } = await startLogin(t);
  const { 'decryption-passphrase': _, ...others } = hubInputs;
  const step = await run({ ...others, 'encrypted-key': rsaKey().pem });
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(
    step.annotations.map(({ level }) => level),
    ['notice'],
  );
  assert.match(step.annotations[0]?.message ?? '', /not encrypted/);
});

function gpg(...args: string[]): Buffer {
  return withFiles({ passphrase }, (folder) => {
    const home = ['--homedir', folder, '--batch', '--quiet'];
    const secret = ['--pinentry-mode', 'loopback', '--passphrase-file', join(folder, 'passphrase')];
    try {
      return execFileSync('gpg', [...home, ...secret, ...args, '--symmetric'], {
        input: rsaKey().pem,
        stdio: 'pipe',
      });
    } finally {
      execFileSync('gpgconf', ['--homedir', folder, '--kill', 'gpg-agent'], { stdio: 'ignore' });
    }
  });
}

function jwe(): Promise<string> {
  return new CompactEncrypt(Buffer.from(rsaKey().pem))
    .setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc: 'A256GCM' })
    .encrypt(Buffer.from(passphrase));
}

function hardis(): string {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', hardisKey, iv);
  return `${iv.toString('hex')}:${cipher.update(rsaKey().pem, 'utf8', 'hex')}${cipher.final('hex')}`;
}
