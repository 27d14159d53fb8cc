import type { KeyObject, X509Certificate } from 'node:crypto';

/** What the user gave as `encrypted-key` or the content of `encrypted-key-file`. */
export interface KeyMaterial {
  readonly bytes: Uint8Array;
  /** How errors name it, such as ``the input `encrypted-key` `` or `assets/server.key.enc`. */
  readonly name: string;
}

/** What the user gave to decrypt it with; an absent or empty input is `undefined`. */
export interface DecryptionSecrets {
  /** `decryption-passphrase` */
  readonly passphrase?: string | undefined;
  /** `decryption-key`, as typed: should be 32, 48 or 64 hex digits */
  readonly aesKey?: string | undefined;
  /** `decryption-iv`, as typed: should be 32 hex digits */
  readonly aesIv?: string | undefined;
}

/** Decrypts an OpenPGP symmetric message; `src/runner/` brings one that calls `gpg`. Rejects with a Problem. */
export type GpgDecrypt = (cipher: Uint8Array, passphrase: string) => Promise<Uint8Array>;

/** A decrypted RSA private key of at least 2048 bits. It lives in memory only. */
export interface PrivateKey {
  readonly keyObject: KeyObject;
  /** What it was read as, for the log: `PKCS#8 encrypted PEM`, `openssl enc, aes-256-cbc, PBKDF2 sha256, base64`, … */
  readonly format: string;
  /** The key's certificate, if what the user gave holds it beside the key. */
  readonly certificate?: X509Certificate | undefined;
  /** Sentences the user should see as notices, such as that the key was not encrypted. */
  readonly notices: readonly string[];
}
