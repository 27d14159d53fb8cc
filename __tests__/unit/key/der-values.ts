/** Values of ASN.1 in DER, for what no tool would write. */

/** A DER value of any length, in the longest form of lengths that is read. */
export function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([Buffer.from([tag, 0x84]), length, content]);
}

export const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
export const integer = (hex: string): Buffer => der(0x02, Buffer.from(hex, 'hex'));

/** A SEQUENCE. */
export const list = (...values: readonly Uint8Array[]): Buffer => der(0x30, ...values);
