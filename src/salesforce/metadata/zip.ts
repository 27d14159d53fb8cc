import { Readable } from 'node:stream';
import type JSZip from 'jszip';

/** The earliest that a zip can name: the same content is the same bytes, whenever it is zipped. */
const date = new Date(Date.UTC(1980, 0, 1));

/** A file in a zip. */
export interface ZippedFile {
  /** Its path, with `/`. */
  readonly name: string;
  /** @param most bytes that it may have, of a zip that isn't ours. @throws RangeError when it has more */
  readonly content: (most?: number) => Promise<Buffer>;
}

/** A zip of text files, by path. */
export async function zipFiles(files: ReadonlyMap<string, string>): Promise<Buffer> {
  const zip = new (await zipLibrary())();
  for (const [path, text] of files) zip.file(path, text, { date, createFolders: false });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** The files of a zip, folders left out; each is unpacked when it is read. */
export async function openZip(zip: Uint8Array): Promise<ZippedFile[]> {
  const { files } = await (await zipLibrary()).loadAsync(zip);
  return Object.values(files)
    .filter(({ dir }) => !dir)
    .map((file) => ({
      name: file.name,
      content: (most) => (most === undefined ? file.async('nodebuffer') : unpacked(file, most)),
    }));
}

/** Piece by piece: what a zip says of the size of its files may be untrue. */
async function unpacked(file: JSZip.JSZipObject, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let left = most;
  // The library's stream is of an older kind, which can't be iterated.
  const stream = new Readable().wrap(file.nodeStream('nodebuffer'));
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    left -= chunk.length;
    if (left < 0) throw new RangeError(`${file.name} in the zip has more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function zipLibrary(): Promise<typeof JSZip> {
  return (await import('jszip')).default;
}
