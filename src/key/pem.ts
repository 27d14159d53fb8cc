import { derStructure, derWasCut } from './der.ts';
import { base64WasCut, fromBase64 } from './encodings.ts';
import type { Content, OtherThing } from './material.ts';
import type { EncryptedIn } from './reading.ts';

interface PemBlock {
  readonly label: string;
  readonly body: string;
  readonly ended: boolean;
}

/** Labels whose blocks are no RSA private key, whatever stands in them. */
const otherLabels: Readonly<Record<string, OtherThing>> = {
  'PUBLIC KEY': 'public key',
  'RSA PUBLIC KEY': 'public key',
  'SSH2 PUBLIC KEY': 'public key',
  CERTIFICATE: 'certificate',
  'X509 CERTIFICATE': 'certificate',
  'TRUSTED CERTIFICATE': 'certificate',
  'CERTIFICATE REQUEST': 'certificate request',
  'NEW CERTIFICATE REQUEST': 'certificate request',
  'OPENSSH PRIVATE KEY': 'OpenSSH private key',
  'EC PRIVATE KEY': 'elliptic curve private key',
  'EC PARAMETERS': 'elliptic curve private key',
  'DSA PRIVATE KEY': 'DSA private key',
  'PGP PRIVATE KEY BLOCK': 'OpenPGP key',
  'PGP PUBLIC KEY BLOCK': 'OpenPGP key',
};

const keyLabels = new Set(['PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'PGP MESSAGE']);

/** What the PEM in this text is; of several blocks, the first private key. `undefined` without one. */
export function pemContent(text: string, encryptedIn: EncryptedIn): Content | undefined {
  const blocks = pemBlocks(text);
  const block = blocks.find(({ label }) => keyLabels.has(label)) ?? blocks[0];
  if (block === undefined) return undefined;
  const thing = otherLabels[block.label];
  if (thing !== undefined) return { is: 'other', thing };
  if (!keyLabels.has(block.label)) return { is: 'other', thing: 'unknown PEM block' };
  if (!block.ended) return { is: 'cut' };
  if (block.label === 'PGP MESSAGE') return armored(block.body, encryptedIn);
  const content = legacyPem(block.body) ?? derIn(block.body);
  if (content.is !== 'der' && content.is !== 'legacy-pem') return content;
  const certificates = certificatesIn(blocks);
  return certificates.length === 0 ? content : { ...content, certificates };
}

function certificatesIn(blocks: readonly PemBlock[]): Uint8Array[] {
  return blocks
    .filter(({ label, ended }) => label === 'CERTIFICATE' && ended)
    .map(({ body }) => fromBase64(body))
    .filter((der) => der !== undefined);
}

/** Blocks wherever they stand, on one line too: pasting through an unquoted `echo` loses the line ends. */
function pemBlocks(text: string): PemBlock[] {
  const blocks: PemBlock[] = [];
  const begin = /-----BEGIN ([A-Z0-9 ]{1,40})-----/g;
  for (let match = begin.exec(text); match !== null && blocks.length < 20; match = begin.exec(text)) {
    const label = match[1] ?? '';
    const end = text.indexOf(`-----END ${label}-----`, begin.lastIndex);
    blocks.push({ label, body: text.slice(begin.lastIndex, end < 0 ? undefined : end), ended: end >= 0 });
    if (end < 0) break;
    begin.lastIndex = end;
  }
  return blocks;
}

/** The header's parts are matched by their form, not by lines, which may be gone. */
function legacyPem(body: string): Content | undefined {
  const header = /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*([A-Za-z0-9-]{1,30}),\s*/.exec(body);
  if (header === null) return undefined;
  const cipher = (header[1] ?? '').toUpperCase();
  const rest = body.slice(header[0].length);
  const ivDigits = /^(AES|CAMELLIA|ARIA|SEED)/.test(cipher) ? 32 : 16;
  const iv = rest.slice(0, ivDigits);
  if (!/^[0-9a-f]+$/i.test(iv)) return { is: 'other', thing: 'damaged PEM block' };
  const cipherText = rest.slice(ivDigits);
  const bytes = fromBase64(cipherText);
  if (bytes === undefined) return damaged(cipherText);
  if (bytes.length % (ivDigits / 2) !== 0) return { is: 'cut' };
  return { is: 'legacy-pem', cipher, iv, body: bytes };
}

function derIn(body: string): Content {
  const der = fromBase64(body);
  if (der === undefined) return damaged(body);
  const structure = derStructure(der);
  if (structure !== undefined) return { is: 'der', der, structure, pem: true };
  return derWasCut(der) ? { is: 'cut' } : { is: 'other', thing: 'damaged PEM block' };
}

/** ASCII armor (RFC 9580, section 6.2): headers up to an empty line, base64, and maybe a checksum. */
function armored(body: string, encryptedIn: EncryptedIn): Content {
  const base64 = body.replace(/^[A-Z][A-Za-z-]{2,20}: .*$/gm, '').replace(/=[A-Za-z0-9+/]{4}\s*$/, '');
  const message = fromBase64(base64);
  if (message === undefined) return damaged(base64);
  return encryptedIn(message) ?? { is: 'other', thing: 'damaged PEM block' };
}

function damaged(base64: string): Content {
  return base64WasCut(base64) ? { is: 'cut' } : { is: 'other', thing: 'damaged PEM block' };
}
