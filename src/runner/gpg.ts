import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec } from '@actions/exec';
import { Problem } from '../problem.ts';
import { gpgArguments, gpgEnvironment, saysWrongPassphrase } from '../key/gpg-command.ts';

/**
 * Decrypts an OpenPGP message that a passphrase protects, with the runner's `gpg`. The message goes in by
 * standard input behind the passphrase's own line, and the key comes back by standard output, so that none of
 * them is ever a file or an argument. A home of its own keeps the user's keyring and agent out of it.
 *
 * @throws Problem `key/gpg-missing`, `key/wrong-passphrase`, `key/gpg-failed`
 */
export async function gpgDecrypt(cipher: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const home = await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'orgkey-gpg-'));
  try {
    return await decrypt(cipher, passphrase, home);
  } finally {
    await exec('gpgconf', ['--homedir', home, '--kill', 'gpg-agent'], {
      silent: true,
      ignoreReturnCode: true,
    }).catch(() => undefined);
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function decrypt(cipher: Uint8Array, passphrase: string, home: string): Promise<Uint8Array> {
  const plain: Buffer[] = [];
  const said: Buffer[] = [];
  let status: number;
  try {
    status = await exec('gpg', ['--homedir', home, ...gpgArguments], {
      env: gpgEnvironment(process.env),
      silent: true,
      ignoreReturnCode: true,
      input: Buffer.concat([Buffer.from(`${passphrase}\n`), cipher]),
      listeners: { stdout: (data) => plain.push(data), stderr: (data) => said.push(data) },
    });
  } catch (cause) {
    throw new Problem(
      {
        kind: 'key/gpg-missing',
        what: 'The key is a GPG message, and there is no `gpg` on this runner.',
        fix: 'Install GnuPG in an earlier step (`sudo apt-get install -y gnupg`), or encrypt the key in another format, such as `openssl pkcs8 -topk8 -v2 aes256`.',
      },
      { cause },
    );
  }
  if (status === 0) return Buffer.concat(plain);
  throw gpgProblem(Buffer.concat(said).toString());
}

function gpgProblem(said: string): Problem {
  if (saysWrongPassphrase(said)) {
    return new Problem({
      kind: 'key/wrong-passphrase',
      what: 'gpg could not decrypt the key: the passphrase is wrong.',
      fix: 'Check the secret behind `decryption-passphrase`; encrypt the key again if the passphrase is lost.',
    });
  }
  if (/no secret key|public key decryption failed/i.test(said)) {
    return new Problem({
      kind: 'key/gpg-failed',
      what: 'The key is a GPG message encrypted to a public key, which this runner can’t open.',
      fix: 'Encrypt it with a passphrase instead: `gpg --symmetric --cipher-algo AES256 server.key`.',
    });
  }
  if (/exceeded --max-output limit/i.test(said)) {
    return new Problem({
      kind: 'key/gpg-failed',
      what: 'What is in the GPG message is larger than 1 MiB, which no private key is.',
      fix: 'Encrypt the private key alone: `gpg --symmetric --cipher-algo AES256 server.key`.',
    });
  }
  return new Problem({
    kind: 'key/gpg-failed',
    what: `gpg could not decrypt the key: ${lastLine(said)}`,
    why: 'The message is damaged or cut short, or it was made with an algorithm this gpg does not know.',
    fix: 'Encrypt it again with `gpg --symmetric --cipher-algo AES256 server.key`, and paste all of it.',
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
