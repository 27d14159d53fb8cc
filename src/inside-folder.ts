import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';

/** Whether a path stays in a folder once links are resolved; of what isn't there, the folder that it would be in counts. */
export async function staysInside(path: string, folder: string): Promise<boolean> {
  const absolute = resolve(folder, path);
  if (!isInside(absolute, resolve(folder))) return false;
  return isInside(await realPlace(absolute), await realpath(folder));
}

/** Of the nearest place above that there is. */
async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (dirname(path) === path) throw error;
    return realPlace(dirname(path));
  }
}

/** By the paths alone, both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}
