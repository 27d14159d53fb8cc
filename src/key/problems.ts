import { Problem } from '../problem.ts';
import type { OtherThing } from './material.ts';

/** Texts about what was given. `name` is how the user knows it; no text reveals its content. */

export function empty(name: string): Problem {
  return new Problem({
    kind: 'key/empty',
    what: `${sentence(name)} is empty.`,
    why: 'A secret or variable that does not exist, or that may not be read here (by a fork or Dependabot), is empty.',
    fix: 'Check the name of the secret and that it is set for this repository, organization or environment.',
  });
}

export function tooLarge(name: string): Problem {
  return new Problem({
    kind: 'key/too-large',
    what: `${sentence(name)} is too large for a private key.`,
    why: 'Even a 4096-bit key has only a few kilobytes.',
    fix: 'Give the encrypted private key itself.',
  });
}

export function truncated(name: string): Problem {
  return new Problem({
    kind: 'key/truncated',
    what: `${sentence(name)} is cut off: its end is missing.`,
    why: 'It was probably not copied whole; a large secret may also have lost its last lines.',
    fix: 'Copy it again, from the first character to the last, or use `encrypted-key-file`.',
  });
}

export function damaged(name: string): Problem {
  return new Problem({
    kind: 'key/damaged',
    what: `${sentence(name)} holds a private key that is damaged.`,
    why: 'Some of its characters changed or are missing, so that its numbers do not belong together.',
    fix: 'Check the original with `openssl rsa -check -noout`, and copy it again.',
  });
}

export function unrecognized(name: string): Problem {
  return new Problem({
    kind: 'key/unrecognized',
    what: `${sentence(name)} is neither a private key nor any known encryption of one.`,
    why: 'It may be the name or the path of the key instead of the key itself, or characters were lost or added.',
    fix: 'Give the encrypted private key itself, as `openssl`, `gpg`, sfdx-hardis or `jose` wrote it, or base64 of it.',
  });
}

export function notRsa(name: string, type: string): Problem {
  return new Problem({
    kind: 'key/not-rsa',
    what: `${sentence(name)} holds a private key of another kind (${type}), not an RSA key.`,
    why: 'Salesforce accepts only RSA keys for the JWT bearer flow (RS256).',
    fix: 'Make one with `openssl genrsa -out server.key 2048`, and upload a certificate of it to the Connected App.',
  });
}

export function tooSmall(name: string, bits: number): Problem {
  return new Problem({
    kind: 'key/too-small',
    what: `${sentence(name)} holds an RSA key of ${bits} bits; it must have at least 2048.`,
    why: 'RS256 requires 2048 bits (RFC 7518, section 3.3), and shorter keys can be broken.',
    fix: 'Make a new one with `openssl genrsa -out server.key 2048`, and upload a certificate of it to the Connected App.',
  });
}

export function tooBig(name: string, bits: number): Problem {
  return new Problem({
    kind: 'key/too-large',
    what: `${sentence(name)} holds an RSA key of ${bits} bits; more than 16384 can't be used.`,
    fix: 'Make a new one with `openssl genrsa -out server.key 4096`, and upload a certificate of it to the Connected App.',
  });
}

const needsPrivateKey = 'Give the encrypted private key (often `server.key.enc`) instead.';
const convert =
  'Convert it with `openssl pkcs12 -in FILE -nocerts -nodes -out server.key`, encrypt that, and give it instead.';

/** What to say of a thing given by mistake: the end of the kind, what it is, what to do. */
const otherThings: Readonly<Record<OtherThing, readonly [kind: string, is: string, fix: string]>> = {
  'public key': ['public-key', 'holds a public key, not a private key', needsPrivateKey],
  certificate: [
    'certificate',
    'holds a certificate, not a private key',
    `The certificate (often \`server.crt\`) is what the Connected App has. ${needsPrivateKey}`,
  ],
  'certificate request': [
    'certificate-request',
    'holds a certificate signing request (CSR), not a private key',
    needsPrivateKey,
  ],
  'OpenSSH private key': [
    'openssh',
    "holds a private key in OpenSSH's own format",
    'If it is an RSA key, convert a copy of it with `ssh-keygen -p -m PEM -f COPY`; else make a key with `openssl genrsa`.',
  ],
  'elliptic curve private key': [
    'not-rsa',
    'holds an elliptic curve (EC) private key, and Salesforce accepts only RSA keys',
    'Make an RSA key with `openssl genrsa -out server.key 2048`, and upload a certificate of it to the Connected App.',
  ],
  'DSA private key': [
    'not-rsa',
    'holds a DSA private key, and Salesforce accepts only RSA keys',
    'Make an RSA key with `openssl genrsa -out server.key 2048`, and upload a certificate of it to the Connected App.',
  ],
  'PKCS#12 keystore': ['keystore', 'holds a PKCS#12 keystore (.p12 or .pfx)', convert],
  'Java keystore': [
    'keystore',
    'holds a Java keystore (JKS), as Salesforce exports certificates',
    `Run \`keytool -importkeystore -srckeystore FILE -destkeystore server.p12 -deststoretype PKCS12\`. ${convert.replace('FILE', 'server.p12')}`,
  ],
  'OpenPGP key': [
    'openpgp-key',
    'holds an OpenPGP key, not a message that one encrypted',
    'Encrypt the private key of the Connected App with `gpg --symmetric server.key`, and give the result.',
  ],
  archive: [
    'other-file',
    'holds an archive or a compressed file',
    'Unpack it, and give the encrypted key itself.',
  ],
  'HTML page': [
    'other-file',
    'holds an HTML page, not a private key',
    'Look whether the key was downloaded from a page that asks for a login, and give the key itself.',
  ],
  'JSON document': ['other-file', 'holds a JSON document, not a private key', needsPrivateKey],
  'signed token': [
    'other-file',
    'holds a signed token (JWT), not an encrypted private key',
    'Give the private key that signs tokens; this action makes the token by itself.',
  ],
  'Salesforce auth URL': [
    'other-file',
    'holds a Salesforce auth URL (`force://…`), not a private key',
    needsPrivateKey,
  ],
  'workflow expression': [
    'expression',
    'holds a workflow expression that was not evaluated',
    'Expressions are evaluated in workflow files only, as in `encrypted-key: ${{ secrets.SERVER_KEY }}`.',
  ],
  'file path': [
    'path',
    'looks like the path of a file, not like a private key',
    'Give the path as `encrypted-key-file` instead of `encrypted-key`.',
  ],
  'binary pasted as text': [
    'binary-as-text',
    'holds a binary file that was pasted as text, by which parts of it are lost',
    'Make it text first with `base64 < server.key.enc`, and paste that.',
  ],
  'unknown PEM block': ['other-file', 'holds a PEM block that is no private key', needsPrivateKey],
  'damaged PEM block': [
    'damaged',
    'looks like PEM, but what stands in it is damaged',
    'Some of its characters changed or are missing. Copy it again, with every line.',
  ],
  'too short': [
    'too-short',
    'is too short to be a private key',
    'Give the encrypted private key itself, not its name, path or passphrase.',
  ],
};

export function otherThing(name: string, thing: OtherThing): Problem {
  const [kind, is, fix] = otherThings[thing];
  return new Problem({ kind: `key/${kind}`, what: `${sentence(name)} ${is}.`, fix });
}

/** The name at the beginning of a sentence; a path stays as it is. */
export function sentence(name: string): string {
  return name.startsWith('the ') ? `The ${name.slice(4)}` : name;
}
