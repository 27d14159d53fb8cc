import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Problem } from './problem.ts';

/** The most bytes that are read of each kind of file that a user's repository has. */
export const mostBytesOf = {
  fleetFile: 2 * 1024 * 1024,
  definition: 512 * 1024,
  project: 4 * 1024 * 1024,
  data: 32 * 1024 * 1024,
  settings: 1024 * 1024,
} as const;

/** The text of a file, as `readBoundedFile` reads it. */
export async function readTextFile(path: string, most: number, name: string): Promise<string> {
  return (await readBoundedFile(path, most, name)).toString('utf8');
}

/**
 * A regular file of at most `most` bytes. Anything else is not read: a pipe or a device never ends.
 *
 * @param name what messages call it
 * @throws Problem `file/not-a-file`, `file/too-large`; Node's error where the file is missing or may not be read
 */
async function readBoundedFile(path: string, most: number, name: string): Promise<Buffer> {
  const found = await stat(path);
  if (!found.isFile()) {
    throw new Problem({ kind: 'file/not-a-file', what: `${name} is no regular file.`, fix: 'Name a file.' });
  }
  if (found.size > most) throw tooLarge(name, sizeText(found.size), most);
  return readFile(path);
}

/** All that a stream brings, which may be of any kind. @throws Problem `file/too-large`; the stream's error */
export async function readAtMost(stream: Readable, most: number, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let left = most;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    left -= chunk.length;
    if (left < 0) throw tooLarge(name, 'more', most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, size: string, most: number): Problem {
  return new Problem({
    kind: 'file/too-large',
    what: `${name} has ${size}; at most ${sizeText(most)} are read.`,
    why: 'Probably another file was named by mistake.',
    fix: 'Name the file that is meant, or cut it into smaller ones.',
  });
}

/** `512 KiB`, `1.5 MiB` */
export function sizeText(bytes: number): string {
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KiB'] : [bytes / 1024 / 1024, 'MiB'];
  return `${String(Math.ceil(size * 10) / 10)} ${unit}`;
}
