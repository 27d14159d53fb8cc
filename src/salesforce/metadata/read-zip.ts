import { inflateRawSync } from 'node:zlib';

/** A file in a zip. */
export interface ZippedFile {
  readonly name: string;
  readonly crc32: number;
  /** Bytes. */
  readonly size: number;
  readonly content: () => Buffer;
}

/**
 * The files of a zip that this process made, folders left out.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function readZip(zip: Buffer): ZippedFile[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const files: ZippedFile[] = [];
  let at = end < 0 ? zip.length : zip.readUInt32LE(end + 16);
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const [method, compressedSize, local] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 42),
    ];
    if (!name.endsWith('/')) {
      const crc32 = zip.readUInt32LE(at + 16);
      const size = zip.readUInt32LE(at + 24);
      files.push({ name, crc32, size, content: () => contentAt(zip, local, compressedSize, method) });
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function contentAt(zip: Buffer, local: number, size: number, method: number): Buffer {
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const data = zip.subarray(start, start + size);
  return method === 0 ? data : inflateRawSync(data);
}
