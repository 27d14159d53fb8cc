import { Problem } from '../problem.ts';
import { sentence } from './problems.ts';

/** Texts about GPG; whoever implements `GpgDecrypt` rejects with the last three. */

export function gpgPublicKey(name: string): Problem {
  return new Problem({
    kind: 'key/gpg-public-key',
    what: `${sentence(name)} is an OpenPGP message encrypted for someone's public key.`,
    why: 'The runner does not have the private OpenPGP key that opens it.',
    fix: 'Encrypt the key with a passphrase instead: `gpg --symmetric server.key`.',
  });
}

export function gpgMissing(cause?: unknown): Problem {
  return new Problem(
    {
      kind: 'key/gpg-missing',
      what: 'The key is encrypted with GPG, and there is no `gpg` command on this runner.',
      why: "GitHub's own Linux and macOS runners have it; self-hosted runners and containers may not.",
      fix: 'Install `gnupg` before this step, or encrypt the key again with `openssl pkcs8 -topk8 -v2 aes256`, which needs nothing.',
    },
    { cause },
  );
}

/** What `gpg` says of a passphrase that is not the message's: `Bad session key` or `bad passphrase`. */
export function gpgWrongPassphrase(): Problem {
  return new Problem({
    kind: 'key/wrong-passphrase',
    what: "The key is encrypted with GPG, and can't be decrypted with this `decryption-passphrase`.",
    why: 'The passphrase is another one.',
    fix: 'Check that both secrets belong together, and that the passphrase decrypts the file on your machine.',
  });
}

/** Any other failure of `gpg`. */
export function gpgFailed(exitCode: number): Problem {
  return new Problem({
    kind: 'key/gpg-failed',
    what: `The key is encrypted with GPG, and \`gpg\` could not decrypt it (exit code ${exitCode}).`,
    why: "The message may be damaged or cut off, or made with a cipher that this runner's `gpg` does not have.",
    fix: 'Try `gpg --decrypt` with the file on your machine, and copy it again, or encrypt the key again.',
  });
}
