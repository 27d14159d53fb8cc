import type { DerStructure } from './der.ts';

/** What the user gave, told by its own content, with the encodings around it taken off. */
export interface Found {
  readonly content: Content;
  /** The encodings that were taken off, outermost first. */
  readonly encodings: readonly ('hex' | 'base64')[];
}

/** One case a format; each has a file that reads it. */
export type Content =
  | DerContent
  | LegacyPem
  | OpensslEnc
  | GpgMessage
  | { readonly is: 'jwe'; readonly token: string }
  | Hardis
  | RawCipher
  | { readonly is: 'cut' }
  | { readonly is: 'other'; readonly thing: OtherThing }
  | { readonly is: 'text' };

/** A key, or something else in ASN.1, in PEM or in DER itself. */
export interface DerContent {
  readonly is: 'der';
  readonly der: Uint8Array;
  readonly structure: DerStructure;
  readonly pem: boolean;
  /** What stands beside it in the PEM: certificates, as DER. */
  readonly certificates?: readonly Uint8Array[];
}

/** PEM as OpenSSL wrote it before PKCS#8: `Proc-Type: 4,ENCRYPTED` (RFC 1421). */
export interface LegacyPem {
  readonly is: 'legacy-pem';
  /** As in `DEK-Info`, such as `DES-EDE3-CBC`. */
  readonly cipher: string;
  /** Hex digits. */
  readonly iv: string;
  readonly body: Uint8Array;
  /** See `DerContent`. */
  readonly certificates?: readonly Uint8Array[];
}

/** What `openssl enc` writes for a passphrase: `Salted__`, eight bytes of salt, AES-CBC. */
export interface OpensslEnc {
  readonly is: 'openssl-enc';
  readonly salt: Uint8Array;
  readonly cipher: Uint8Array;
}

/** An encrypted OpenPGP message, out of its armor. */
export interface GpgMessage {
  readonly is: 'gpg';
  readonly message: Uint8Array;
  readonly protectedBy: 'passphrase' | 'public-key';
}

/** What sfdx-hardis writes: `<iv in hex>:<cipher in hex>`, AES-256-CBC. */
export interface Hardis {
  readonly is: 'hardis';
  readonly iv: Uint8Array;
  readonly cipher: Uint8Array;
}

/** Bytes that show nothing of what they are, as `openssl enc -nosalt -K … -iv …` writes them. */
export interface RawCipher {
  readonly is: 'raw-cipher';
  readonly cipher: Uint8Array;
}

/** Things that people give by mistake in place of an encrypted RSA private key. */
export type OtherThing =
  | 'public key'
  | 'certificate'
  | 'certificate request'
  | 'OpenSSH private key'
  | 'elliptic curve private key'
  | 'DSA private key'
  | 'PKCS#12 keystore'
  | 'Java keystore'
  | 'OpenPGP key'
  | 'archive'
  | 'HTML page'
  | 'JSON document'
  | 'signed token'
  | 'Salesforce auth URL'
  | 'workflow expression'
  | 'file path'
  | 'binary pasted as text'
  | 'unknown PEM block'
  | 'damaged PEM block'
  | 'too short';
