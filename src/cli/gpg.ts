import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { Problem } from '../problem.ts';
import { gpgArguments, gpgEnvironment, saysWrongPassphrase } from '../key/gpg-command.ts';

/**
 * Decrypts an OpenPGP message with this machine's `gpg`. Message and passphrase go in by standard input, and the key
 * comes back by standard output, so that none of them is a file or an argument.
 *
 * @throws Problem `key/gpg-missing`, `key/gpg-failed`, `key/wrong-passphrase`
 */
export async function gpgDecrypt(cipher: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const child = spawn('gpg', gpgArguments, { stdio: 'pipe', env: gpgEnvironment(process.env) });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A gpg that ends early closes its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(Buffer.concat([Buffer.from(`${passphrase}\n`), cipher]));
  try {
    const [status, plain, said] = await Promise.all([ended, buffer(child.stdout), buffer(child.stderr)]);
    if (status === 0) return plain;
    throw failed(said.toString());
  } catch (cause) {
    throw cause instanceof Problem ? cause : missing(cause);
  }
}

function failed(said: string): Problem {
  return saysWrongPassphrase(said)
    ? new Problem({
        kind: 'key/wrong-passphrase',
        what: 'gpg could not decrypt the key: the passphrase is wrong.',
        fix: 'Give the passphrase that the key was encrypted with.',
      })
    : new Problem({
        kind: 'key/gpg-failed',
        what: `gpg could not decrypt the key: ${said.trim().split('\n').at(-1) ?? ''}`,
        fix: 'Encrypt it again with `gpg --symmetric --cipher-algo AES256 server.key`.',
      });
}

function missing(cause: unknown): Problem {
  return new Problem(
    {
      kind: 'key/gpg-missing',
      what: 'The key is a GPG message, and there is no `gpg` on this machine.',
      fix: 'Install GnuPG, or check a key that is encrypted otherwise.',
    },
    { cause },
  );
}
