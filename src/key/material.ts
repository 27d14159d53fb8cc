import type { DerStructure } from './der.ts';
import type { Cut, EncryptedKey } from './reading.ts';

/** What the user gave, told by its own content, with the encodings around it taken off. */
export interface Found {
  readonly content: Content;
  /** The encodings that were taken off, outermost first. */
  readonly encodings: readonly ('hex' | 'base64')[];
}

/** What there may be; what besides PEM and DER tells its format by itself is an `EncryptedKey`. */
export type Content =
  | DerContent
  | LegacyPem
  | EncryptedKey
  | RawCipher
  | Cut
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
