import JSZip from 'jszip';

/**
 * The files in a zip by their paths, in the order of its central directory; undefined for bytes that aren't a zip.
 */
export async function readZip(zip: Buffer): Promise<ReadonlyMap<string, Buffer> | undefined> {
  try {
    const { files } = await JSZip.loadAsync(zip);
    const read = new Map<string, Buffer>();
    for (const file of Object.values(files))
      if (!file.dir) read.set(file.name, await file.async('nodebuffer'));
    return read;
  } catch {
    return undefined;
  }
}
