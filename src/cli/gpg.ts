import { tmpdir } from 'node:os';
import { callGpg } from '../key/call-gpg.ts';

/** Decrypts with this machine's `gpg`. @throws as `callGpg` does */
export function gpgDecrypt(cipher: Uint8Array, passphrase: string): Promise<Uint8Array> {
  return callGpg(cipher, passphrase, {
    folder: tmpdir(),
    machine: 'this machine',
    install: 'Install GnuPG, or check a key that is encrypted otherwise.',
    checkPassphrase: 'Give the passphrase that the key was encrypted with.',
  });
}
