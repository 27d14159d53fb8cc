/** One value of ASN.1 in DER (X.690). */
export interface DerValue {
  readonly tag: number;
  readonly content: Uint8Array;
}

const tags = { integer: 0x02, bitString: 0x03, octetString: 0x04, oid: 0x06, sequence: 0x30, context0: 0xa0 };

/** What a DER sequence is, told by its structure alone, since labels in PEM are at times wrong. */
export type DerStructure =
  | 'pkcs8'
  | 'pkcs1'
  | 'encrypted-pkcs8'
  | 'ec'
  | 'public-key'
  | 'certificate'
  | 'certificate-request'
  | 'pkcs12';

/** Structures by the tags of their children; the first that fits counts. */
const shapes: readonly (readonly [DerStructure, RegExp])[] = [
  ['pkcs1', /^(02 ){9}$/],
  ['pkcs8', /^02 30 04 /],
  ['encrypted-pkcs8', /^30 04 $/],
  ['ec', /^02 04 /],
  ['public-key', /^(30 03|02 02) $/],
  ['pkcs12', /^02 30 (30 )?$/],
];

/** What these bytes are, if they are one whole DER sequence of a kind that is known here. */
export function derStructure(der: Uint8Array): DerStructure | undefined {
  const children = sequence(whole(der));
  if (children === undefined) return undefined;
  const known = shapes.find(([, shape]) => shape.test(tagsOf(children)))?.[0];
  if (known !== undefined || tagsOf(children) !== '30 30 03 ') return known;
  const signed = sequence(children[0]);
  if (signed === undefined) return undefined;
  return /^02 30 30 a0 $/.test(tagsOf(signed)) ? 'certificate-request' : 'certificate';
}

/** Whether these bytes begin as the DER of a private key, and say that there should be more of them. */
export function derWasCut(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 24));
  const starts = /^3082....(0201000282|020100300d|30..06092a864886f70d01)/;
  return starts.test(head.toString('hex')) && 4 + head.readUInt16BE(2) > bytes.length;
}

/** The one value that these bytes are, with nothing behind it. */
export function whole(bytes: Uint8Array): DerValue | undefined {
  const read = readValue(bytes);
  return read?.rest.length === 0 ? read.value : undefined;
}

/** The values in a SEQUENCE, or `undefined` if it is something else or not well-formed. */
export function sequence(value: DerValue | undefined): DerValue[] | undefined {
  if (value?.tag !== tags.sequence) return undefined;
  const children: DerValue[] = [];
  for (let rest = value.content; rest.length > 0;) {
    const read = readValue(rest);
    if (read === undefined) return undefined;
    children.push(read.value);
    rest = read.rest;
  }
  return children;
}

/** An OBJECT IDENTIFIER's content in hex, which is enough to compare it. */
export function oid(value: DerValue | undefined): string | undefined {
  return value?.tag === tags.oid ? Buffer.from(value.content).toString('hex') : undefined;
}

/** An INTEGER as a number; negative ones and those past 2^48 are infinite, as far as a bound goes. */
export function integer(value: DerValue | undefined): number | undefined {
  if (value?.tag !== tags.integer || value.content.length === 0) return undefined;
  const digits = Buffer.from(value.content);
  if ((digits[0] ?? 0) >= 0x80 || digits.length > 7) return Infinity;
  const significant = digits.subarray(-6);
  return digits.length === 7 && digits[0] !== 0 ? Infinity : significant.readUIntBE(0, significant.length);
}

function tagsOf(values: readonly DerValue[]): string {
  return values.map(({ tag }) => tag.toString(16).padStart(2, '0') + ' ').join('');
}

/** Definite lengths of up to four bytes only: an indefinite one is BER, and key files need only DER. */
function readValue(bytes: Uint8Array): { value: DerValue; rest: Uint8Array } | undefined {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined || first === 0x80 || first > 0x84) return undefined;
  const start = 2 + Math.max(0, first - 0x80);
  if (bytes.length < start) return undefined;
  const length = first < 0x80 ? first : Buffer.from(bytes.subarray(2, start)).readUIntBE(0, start - 2);
  if (bytes.length < start + length) return undefined;
  return {
    value: { tag, content: bytes.subarray(start, start + length) },
    rest: bytes.subarray(start + length),
  };
}
