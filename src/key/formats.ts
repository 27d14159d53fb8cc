import { gpgMessage } from './gpg-packets.ts';
import type { EncryptedKey, Told } from './reading.ts';

/**
 * Every format besides PEM and DER that content shows by itself. Adding one is adding the file that reads it, and an
 * entry here. Few people have each, so its file is loaded when it is there.
 */
const formats: readonly {
  readonly inBytes?: (bytes: Uint8Array) => Told;
  /** In text without white space. */
  readonly inText?: (text: string) => Told;
}[] = [{ inBytes: opensslEnc }, { inBytes: gpg }, { inText: jwe }, { inText: hardis }];

/** The first format that fits. */
export function encryptedIn(content: Uint8Array | string): Told {
  for (const { inBytes, inText } of formats) {
    const told = typeof content === 'string' ? inText?.(content) : inBytes?.(content);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** What `openssl enc` writes for a passphrase: `Salted__`, eight bytes of salt, AES-CBC. */
function opensslEnc(bytes: Uint8Array): Told {
  if (Buffer.from(bytes.subarray(0, 8)).toString('latin1') !== 'Salted__') return undefined;
  const found = { salt: bytes.subarray(8, 16), cipher: bytes.subarray(16) };
  if (found.cipher.length === 0 || found.cipher.length % 16 !== 0) return { is: 'cut' };
  return encrypted(async (reading) => (await import('./openssl-enc.ts')).readSalted(found, reading));
}

/** An encrypted OpenPGP message, out of its armor. */
function gpg(bytes: Uint8Array): Told {
  const found = gpgMessage(bytes);
  return found && encrypted(async (reading) => (await import('./gpg.ts')).readGpg(found, reading));
}

/** A compact JWE (RFC 7516). */
function jwe(text: string): Told {
  if (/^eyJ[\w-]*\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/.test(text))
    return encrypted(async (reading) => (await import('./jwe.ts')).readJwe(text, reading));
  return /^eyJ[\w-]*(\.[\w-]*){3,4}$/.test(text) ? { is: 'cut' } : undefined;
}

/** What sfdx-hardis writes: `<iv in hex>:<cipher in hex>`, AES-256-CBC. */
function hardis(text: string): Told {
  if (!/^[0-9a-f]{32}:[0-9a-f]+$/i.test(text)) return undefined;
  const [iv, cipher] = text.split(':').map((digits) => Buffer.from(digits, 'hex'));
  if (iv === undefined || cipher === undefined || cipher.length % 16 !== 0 || text.length % 2 === 0) {
    return { is: 'cut' };
  }
  return encrypted(async (reading) => (await import('./hardis.ts')).readHardis({ iv, cipher }, reading));
}

function encrypted(read: EncryptedKey['read']): EncryptedKey {
  return { is: 'encrypted', read };
}
