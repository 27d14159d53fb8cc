import type { KeyObject, X509Certificate } from 'node:crypto';
import type { DecryptionSecrets, GpgDecrypt } from './private-key.ts';
import type { WorkBudget } from './work-limit.ts';

/** An encrypted key in one of the formats that `formats.ts` lists. */
export interface EncryptedKey {
  readonly is: 'encrypted';
  /** Decrypts it, and loads what that takes. @throws Problem `key/…` */
  readonly read: (reading: Reading) => Promise<KeyRead>;
}

/** A part of what was to be given. */
export interface Cut {
  readonly is: 'cut';
}

/** An encrypted key, a part of one, or `undefined` where it is something else. */
export type Told = EncryptedKey | Cut | undefined;

/** Tells the formats of encrypted keys: see `formats.ts`. Text comes without white space. */
export type EncryptedIn = (content: Uint8Array | string) => Told;

/** What every format's reader gets. */
export interface Reading {
  /** How errors name what the user gave. */
  readonly name: string;
  readonly secrets: DecryptionSecrets;
  /** See `passphrasesToTry`; empty without a passphrase. */
  readonly passphrases: readonly Passphrase[];
  readonly gpgDecrypt: GpgDecrypt;
  /** What is inside may be encrypted once more. */
  readonly encryptedIn: EncryptedIn;
  /** For all that is tried. */
  readonly work: WorkBudget;
}

export interface Passphrase {
  readonly text: string;
  /** Whether white space was taken off its end. */
  readonly trimmed: boolean;
}

/** What a format's reader gives. */
export interface KeyRead {
  readonly keyObject: KeyObject;
  /** What it was read as, outermost first, such as `openssl enc, aes-256-cbc, PBKDF2 sha256`. */
  readonly format: string;
  /** The passphrase that opened it, if one was needed. */
  readonly passphrase?: Passphrase | undefined;
  /** The certificate of this key, if it stood beside it. */
  readonly certificate?: X509Certificate | undefined;
}

/**
 * The passphrase as it is given, then without a line end, then without any white space at its end: secrets
 * pasted from a file or a terminal often gain that.
 */
export function passphrasesToTry(passphrase: string | undefined): readonly Passphrase[] {
  if (passphrase === undefined || passphrase === '') return [];
  const texts = new Set([passphrase, passphrase.replace(/\r?\n$/, ''), passphrase.trimEnd()]);
  texts.delete('');
  return [...texts].map((text) => ({ text, trimmed: text !== passphrase }));
}
