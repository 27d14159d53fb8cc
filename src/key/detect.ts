import { derStructure, derWasCut } from './der.ts';
import { base64WasCut, fromBase64, fromHex, packed, textOf, tidy } from './encodings.ts';
import type { Content, Found } from './material.ts';
import type { EncryptedIn } from './reading.ts';
import { otherBinary, otherText } from './other-things.ts';
import { pemContent } from './pem.ts';

/** Base64 of hex of base64 is one layer more than anyone has a reason for. */
const mostEncodings = 4;

/** Shorter than the smallest RSA key that there is, encrypted or not. */
const fewestBytes = 64;

/**
 * Finds out what these bytes are, by nothing but themselves. Decrypts nothing and throws nothing.
 *
 * @param encryptedIn tells the formats of encrypted keys
 */
export function detect(bytes: Uint8Array, encryptedIn: EncryptedIn): Found {
  const encodings: ('hex' | 'base64')[] = [];
  for (let inner = bytes; ;) {
    const text = textOf(inner);
    const content =
      text === undefined ? binaryContent(inner, encryptedIn) : textContent(tidy(text), encryptedIn);
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

function binaryContent(bytes: Uint8Array, encryptedIn: EncryptedIn): Content {
  const structure = derStructure(bytes);
  if (structure !== undefined) return { is: 'der', der: bytes, structure, pem: false };
  if (derWasCut(bytes)) return { is: 'cut' };
  const thing = otherBinary(bytes);
  if (thing !== undefined) return { is: 'other', thing };
  return encryptedIn(bytes) ?? rawCipher(bytes);
}

function rawCipher(bytes: Uint8Array): Content {
  return bytes.length < fewestBytes
    ? { is: 'other', thing: 'too short' }
    : { is: 'raw-cipher', cipher: bytes };
}

/** `undefined` if the text is an encoding of something, or nothing at all. */
function textContent(text: string, encryptedIn: EncryptedIn): Content | undefined {
  const pem = pemContent(text, encryptedIn);
  if (pem !== undefined) return pem;
  const thing = otherText(text);
  if (thing !== undefined) return { is: 'other', thing };
  const compact = packed(text);
  const told = encryptedIn(compact);
  if (told !== undefined) return told;
  if (compact.length < 2 * fewestBytes) return undefined;
  const hexWasCut = compact.length % 2 === 1 && /^[0-9a-f]+$/i.test(compact);
  return hexWasCut || base64WasCut(compact) ? { is: 'cut' } : undefined;
}
