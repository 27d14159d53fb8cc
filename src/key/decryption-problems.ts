import { Problem } from '../problem.ts';
import { sentence } from './problems.ts';

/** Texts about decrypting. They reveal only a secret's length. */

export function passphraseMissing(name: string, format: string): Problem {
  return new Problem({
    kind: 'key/passphrase-missing',
    what: `${sentence(name)} is encrypted (${format}), and no \`decryption-passphrase\` is given.`,
    why: 'A secret or variable that does not exist, or that may not be read here, is empty.',
    fix: 'Give the passphrase it was encrypted with as `decryption-passphrase`, from a secret.',
  });
}

export function wrongPassphrase(name: string, format: string, tried?: string): Problem {
  return new Problem({
    kind: 'key/wrong-passphrase',
    what: `${sentence(name)} (${format}) can't be decrypted with this \`decryption-passphrase\`.`,
    why: `The passphrase is another one, or the file was changed after it was encrypted.${tried === undefined ? '' : ` ${tried}`}`,
    fix: 'Check that both secrets belong together, and that the passphrase decrypts the file on your machine.',
  });
}

/** What a wrong passphrase's problem says where not all was tried. */
export function notTried({ ranOut }: { readonly ranOut: boolean }): string | undefined {
  return ranOut
    ? 'To derive a key takes so much work here that it was not tried in every way, such as without the white space at its end.'
    : undefined;
}

export function decryptsToSomethingElse(name: string, format: string): Problem {
  return new Problem({
    kind: 'key/not-a-key-inside',
    what: `${sentence(name)} (${format}) was decrypted, but what came out is not a private key.`,
    why: 'Probably another file was encrypted, such as the certificate or a list of settings.',
    fix: 'Encrypt the private key (often `server.key`), and give the result.',
  });
}

export function encryptedTwice(name: string): Problem {
  return new Problem({
    kind: 'key/encrypted-twice',
    what: `${sentence(name)} was decrypted, but the private key inside is encrypted with another secret.`,
    why: 'Keys made by `openssl genrsa -des3` have a passphrase of their own, which stays when the file is encrypted.',
    fix: 'Remove the inner one with `openssl rsa -in server.key -out server.key`, and encrypt that; or give the key as it was.',
  });
}

export function unsupportedEncryption(name: string, what: string): Problem {
  return new Problem({
    kind: 'key/unsupported-encryption',
    what: `${sentence(name)} is encrypted in a way that is not supported (${what}).`,
    why: 'Old or rare ciphers were removed from OpenSSL 3, which this action uses.',
    fix: 'Encrypt it again with `openssl pkcs8 -topk8 -v2 aes256 -in server.key -out server.key.enc`.',
  });
}

export function tooMuchWork(name: string, what: string, limit: string): Problem {
  return new Problem({
    kind: 'key/too-much-work',
    what: `${sentence(name)} takes too much work to decrypt (${what}; the limit is ${limit}).`,
    why: 'Such a file would keep the job busy for a long time; it is damaged, or made to do that.',
    fix: 'Encrypt it again with `openssl pkcs8 -topk8 -v2 aes256 -in server.key -out server.key.enc`.',
  });
}

export function secretMissing(name: string): Problem {
  return new Problem({
    kind: 'key/secret-missing',
    what: `${sentence(name)} looks encrypted, and no secret to decrypt it is given.`,
    why: 'A secret or variable that does not exist, or that may not be read here, is empty.',
    fix: 'Give `decryption-passphrase`, or for files made by `openssl enc -K … -iv …` both `decryption-key` and `decryption-iv`.',
  });
}

export function ivMissing(name: string): Problem {
  return new Problem({
    kind: 'key/iv-missing',
    what: `${sentence(name)} needs \`decryption-iv\` too; only \`decryption-key\` is given.`,
    why: 'A file made by `openssl enc -K … -iv …` can be decrypted only with both.',
    fix: 'Give the value that was used as `-iv` as `decryption-iv`: 32 hex digits.',
  });
}

export function aesKeyMissing(name: string): Problem {
  return new Problem({
    kind: 'key/aes-key-missing',
    what: `${sentence(name)} needs \`decryption-key\` too; only \`decryption-iv\` is given.`,
    fix: 'Give the value that was used as `-K` as `decryption-key`: 64 hex digits for AES-256.',
  });
}

export function notHex(input: string): Problem {
  return new Problem({
    kind: 'key/not-hex',
    what: `The input \`${input}\` has characters other than hex digits.`,
    why: 'It must be written in hex: the digits 0-9 and the letters A-F.',
    fix: 'Give a passphrase as `decryption-passphrase` instead.',
  });
}

export function wrongHexLength(input: string, digits: number, allowed: string): Problem {
  return new Problem({
    kind: 'key/wrong-hex-length',
    what: `The input \`${input}\` has ${digits} hex digits; it must have ${allowed}.`,
    why: '`openssl` fills up what is missing with zeros, or leaves out what is too much, and so encrypts with another value than the one you know; Orgkey refuses to.',
    fix: 'Check that it was copied whole. If the file was really made with a shorter value, add zeros at its end.',
  });
}

export function wrongAesKey(name: string): Problem {
  return new Problem({
    kind: 'key/wrong-aes-key',
    what: `${sentence(name)} can't be decrypted with this \`decryption-key\` and \`decryption-iv\`.`,
    why: 'The file was made with other values, or with another cipher than AES-CBC.',
    fix: 'Check that the three secrets belong together, and that `openssl enc -d -aes-256-cbc -K … -iv …` decrypts the file on your machine.',
  });
}

export function wrongIv(name: string): Problem {
  return new Problem({
    kind: 'key/wrong-iv',
    what: `${sentence(name)} was encrypted with this \`decryption-key\`, but with another \`decryption-iv\`.`,
    fix: 'Give the value that was used as `-iv`.',
  });
}

export function hardisKeyLength(name: string): Problem {
  return new Problem({
    kind: 'key/hardis-key-length',
    what: `${sentence(name)} was encrypted by sfdx-hardis, and the key given does not have 32 characters.`,
    fix: 'Give the key that sfdx-hardis printed (in the variable `SFDX_CLIENT_KEY_…`) as `decryption-passphrase`.',
  });
}

export function jweUnsupported(name: string, what: string): Problem {
  return new Problem({
    kind: 'key/jwe-unsupported',
    what: `${sentence(name)} is a JWE of a kind that is not supported (${what}).`,
    why: 'Supported are PBES2-HS256+A128KW, PBES2-HS384+A192KW, PBES2-HS512+A256KW and dir, with AES-GCM or AES-CBC-HMAC.',
    fix: 'Encrypt the key again with one of these.',
  });
}

export function jweKeyMissing(name: string, bytes: number): Problem {
  return new Problem({
    kind: 'key/jwe-key',
    what: `${sentence(name)} is a JWE (\`dir\`) that needs a key of ${bytes} bytes.`,
    fix: `Give it as \`decryption-key\` in ${bytes * 2} hex digits, or as \`decryption-passphrase\` if it is text or base64url.`,
  });
}

export function gpgPublicKey(name: string): Problem {
  return new Problem({
    kind: 'key/gpg-public-key',
    what: `${sentence(name)} is an OpenPGP message encrypted for someone's public key.`,
    why: 'The runner does not have the private OpenPGP key that opens it.',
    fix: 'Encrypt the key with a passphrase instead: `gpg --symmetric server.key`.',
  });
}
