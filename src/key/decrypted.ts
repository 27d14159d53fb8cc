import { Problem } from '../problem.ts';
import { decryptsToSomethingElse, encryptedTwice } from './decryption-problems.ts';
import { detect } from './detect.ts';
import { textOf } from './encodings.ts';
import type { OtherThing } from './material.ts';
import { readPemOrDer } from './pem-or-der.ts';
import { otherThing, truncated } from './problems.ts';
import type { KeyRead, Reading } from './reading.ts';

/** Told by so few bytes that a wrong passphrase might give them. */
const doubtful: ReadonlySet<OtherThing> = new Set([
  'archive',
  'binary pasted as text',
  'Java keystore',
  'too short',
]);

/** Bytes of text in a row that random bytes won't have. */
const surelyText = 24;

/**
 * The private key that a decryption gave, in PEM or DER, or base64 or hex of these; `undefined` if it gave
 * nothing that shows a meaning. That alone tells a wrong passphrase: one in 256 gives valid padding.
 *
 * @throws Problem if it has a meaning, but is no usable RSA private key
 */
export function keyInside(decrypted: Uint8Array, format: string, reading: Reading): KeyRead | undefined {
  const { content } = detect(decrypted, reading.encryptedIn);
  switch (content.is) {
    case 'der':
    case 'legacy-pem':
      return unlocked(() => readPemOrDer(content, reading), reading);
    case 'cut':
      throw truncated(reading.name);
    case 'encrypted':
      throw encryptedTwice(reading.name);
    case 'other':
      if (!doubtful.has(content.thing)) throw otherThing(reading.name, content.thing);
  }
  if (decrypted.length >= surelyText && textOf(decrypted) !== undefined) {
    throw decryptsToSomethingElse(reading.name, format);
  }
  return undefined;
}

/** The passphrase of the outer encryption may be that of the inner one too; no other is known. */
function unlocked(read: () => KeyRead, reading: Reading): KeyRead {
  try {
    return read();
  } catch (cause) {
    const locked = ['key/wrong-passphrase', 'key/passphrase-missing'];
    throw cause instanceof Problem && locked.includes(cause.kind) ? encryptedTwice(reading.name) : cause;
  }
}
