import { derStructure, derWasCut } from './der.ts';
import { base64WasCut, fromBase64, fromHex, packed, textOf, tidy } from './encodings.ts';
import { gpgContent } from './gpg-packets.ts';
import type { Content, Found } from './material.ts';
import { otherBinary, otherText } from './other-things.ts';
import { pemContent } from './pem.ts';

/** Base64 of hex of base64 is one layer more than anyone has a reason for. */
const mostEncodings = 4;

/** Shorter than the smallest RSA key that there is, encrypted or not. */
const fewestBytes = 64;

/** Finds out what these bytes are, by nothing but themselves. Decrypts nothing and throws nothing. */
export function detect(bytes: Uint8Array): Found {
  const encodings: ('hex' | 'base64')[] = [];
  for (let inner = bytes; ;) {
    const text = textOf(inner);
    const content = text === undefined ? binaryContent(inner) : textContent(tidy(text));
    if (content !== undefined) return { content, encodings };
    const encoded = tidy(text ?? '');
    const fromDigits = fromHex(encoded);
    const decoded = fromDigits ?? fromBase64(encoded);
    if (decoded === undefined || encodings.length === mostEncodings)
      return { content: { is: 'text' }, encodings };
    encodings.push(fromDigits === undefined ? 'base64' : 'hex');
    inner = decoded;
  }
}

function binaryContent(bytes: Uint8Array): Content {
  const structure = derStructure(bytes);
  if (structure !== undefined) return { is: 'der', der: bytes, structure, pem: false };
  if (derWasCut(bytes)) return { is: 'cut' };
  const thing = otherBinary(bytes);
  if (thing !== undefined) return { is: 'other', thing };
  return opensslEnc(bytes) ?? gpgContent(bytes) ?? rawCipher(bytes);
}

function opensslEnc(bytes: Uint8Array): Content | undefined {
  if (Buffer.from(bytes.subarray(0, 8)).toString('latin1') !== 'Salted__') return undefined;
  const cipher = bytes.subarray(16);
  if (cipher.length === 0 || cipher.length % 16 !== 0) return { is: 'cut' };
  return { is: 'openssl-enc', salt: bytes.subarray(8, 16), cipher };
}

function rawCipher(bytes: Uint8Array): Content {
  return bytes.length < fewestBytes
    ? { is: 'other', thing: 'too short' }
    : { is: 'raw-cipher', cipher: bytes };
}

/** `undefined` if the text is an encoding of something, or nothing at all. */
function textContent(text: string): Content | undefined {
  const pem = pemContent(text);
  if (pem !== undefined) return pem;
  const thing = otherText(text);
  if (thing !== undefined) return { is: 'other', thing };
  const compact = packed(text);
  if (/^eyJ[\w-]*\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/.test(compact)) return { is: 'jwe', token: compact };
  if (/^eyJ[\w-]*(\.[\w-]*){3,4}$/.test(compact)) return { is: 'cut' };
  if (/^[0-9a-f]{32}:[0-9a-f]+$/i.test(compact)) return hardis(compact);
  if (compact.length < 2 * fewestBytes) return undefined;
  const hexWasCut = compact.length % 2 === 1 && /^[0-9a-f]+$/i.test(compact);
  return hexWasCut || base64WasCut(compact) ? { is: 'cut' } : undefined;
}

function hardis(text: string): Content {
  const [iv, cipher] = text.split(':').map((digits) => Buffer.from(digits, 'hex'));
  if (iv === undefined || cipher === undefined || cipher.length % 16 !== 0 || text.length % 2 === 0) {
    return { is: 'cut' };
  }
  return { is: 'hardis', iv, cipher };
}
