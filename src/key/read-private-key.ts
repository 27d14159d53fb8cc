import { secretMissing } from './decryption-problems.ts';
import { detect } from './detect.ts';
import { encryptedIn } from './formats.ts';
import type { Content } from './material.ts';
import { readPemOrDer } from './pem-or-der.ts';
import type { DecryptionSecrets, GpgDecrypt, KeyMaterial, PrivateKey } from './private-key.ts';
import { empty, otherThing, sentence, tooLarge, truncated, unrecognized } from './problems.ts';
import { WorkBudget } from './work-limit.ts';
import { passphrasesToTry, type KeyRead, type Passphrase, type Reading } from './reading.ts';

/** A 16384-bit key in base64 of hex of base64 is smaller. */
const mostBytes = 256 * 1024;

/**
 * Reads the RSA private key in what the user gave. The format is detected: see `formats.ts` for those besides PEM and DER.
 * The key is decrypted in memory, and nothing counts as decrypted but what parses as a private key.
 *
 * @throws Problem or Problems of a kind that begins with `key/`; they quote nothing of the key or the secrets
 */
export async function readPrivateKey(
  material: KeyMaterial,
  secrets: DecryptionSecrets,
  tools: { readonly gpgDecrypt: GpgDecrypt; readonly work?: WorkBudget },
): Promise<PrivateKey> {
  const { name, bytes } = material;
  if (bytes.length > mostBytes) throw tooLarge(name);
  if (isBlank(bytes)) throw empty(name);
  const given = withoutEmpty(secrets);
  const passphrases = passphrasesToTry(given.passphrase);
  const { content, encodings } = detect(bytes, encryptedIn);
  const read = await readContent(content, {
    name,
    secrets: given,
    passphrases,
    gpgDecrypt: tools.gpgDecrypt,
    encryptedIn,
    work: tools.work ?? new WorkBudget(),
  });
  return {
    keyObject: read.keyObject,
    certificate: read.certificate,
    format: [read.format, ...encodings.toReversed()].join(', '),
    notices: [...unencryptedNotice(content, name, given), ...trimmedNotice(read.passphrase)],
  };
}

async function readContent(content: Content, reading: Reading): Promise<KeyRead> {
  switch (content.is) {
    case 'der':
    case 'legacy-pem':
      return readPemOrDer(content, reading);
    case 'encrypted':
      return content.read(reading);
    case 'raw-cipher':
      return readUnmarked(content.cipher, reading);
    case 'cut':
      throw truncated(reading.name);
    case 'other':
      throw otherThing(reading.name, content.thing);
    case 'text':
      throw unrecognized(reading.name);
  }
}

/** Nothing in it says how it was encrypted; what is given to decrypt it does. */
async function readUnmarked(cipher: Uint8Array, reading: Reading): Promise<KeyRead> {
  const { aesKey, aesIv } = reading.secrets;
  if (aesKey !== undefined || aesIv !== undefined) {
    return (await import('./raw-aes.ts')).readRawAes(cipher, reading);
  }
  if (reading.passphrases.length === 0) throw secretMissing(reading.name);
  return (await import('./openssl-enc.ts')).readUnsalted(cipher, reading);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function withoutEmpty({ passphrase, aesKey, aesIv }: DecryptionSecrets): DecryptionSecrets {
  return {
    passphrase: passphrase === '' ? undefined : passphrase,
    aesKey: aesKey?.trim() === '' ? undefined : aesKey,
    aesIv: aesIv?.trim() === '' ? undefined : aesIv,
  };
}

function unencryptedNotice(content: Content, name: string, secrets: DecryptionSecrets): string[] {
  if (content.is !== 'der' || content.structure === 'encrypted-pkcs8') return [];
  const unused = Object.values(secrets).some((secret) => secret !== undefined)
    ? ' What is given to decrypt it was not used.'
    : '';
  return [
    `${sentence(name)} holds a private key that is not encrypted. ` +
      `That is fine for a secret, which GitHub encrypts anyway, but not for a file in a repository.${unused}`,
  ];
}

function trimmedNotice(passphrase: Passphrase | undefined): string[] {
  return passphrase?.trimmed === true
    ? ['`decryption-passphrase` ends in white space that is not part of the passphrase; it was left out.']
    : [];
}
