import { Problem } from '../problem.ts';
import { keyInside } from './decrypted.ts';
import { decryptsToSomethingElse, gpgPublicKey, passphraseMissing } from './decryption-problems.ts';
import type { GpgMessage } from './gpg-packets.ts';
import type { KeyRead, Reading } from './reading.ts';

const format = 'gpg --symmetric';

/**
 * Decrypts an OpenPGP message that a passphrase protects, by the `gpgDecrypt` it is given.
 *
 * @throws Problem `key/gpg-public-key`, `key/passphrase-missing`, what `gpgDecrypt` rejects with, or one of what
 *   was inside
 */
export async function readGpg(found: GpgMessage, reading: Reading): Promise<KeyRead> {
  if (found.protectedBy === 'public-key') throw gpgPublicKey(reading.name);
  let failure: unknown = passphraseMissing(reading.name, format);
  for (const passphrase of reading.passphrases) {
    try {
      const plain = await reading.gpgDecrypt(found.message, passphrase.text);
      const inside = keyInside(plain, format, reading);
      if (inside === undefined) throw decryptsToSomethingElse(reading.name, format);
      return { ...inside, format: `${format}, ${inside.format}`, passphrase };
    } catch (cause) {
      if (!(cause instanceof Problem) || cause.kind !== 'key/wrong-passphrase') throw cause;
      failure = cause;
    }
  }
  throw failure;
}
