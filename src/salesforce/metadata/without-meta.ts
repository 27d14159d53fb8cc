import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import type { RegistryAccess } from '@salesforce/source-deploy-retrieve';

/** Types that people write by hand, and not always into their folder. */
const apexTypes = new Set(['ApexClass', 'ApexTrigger', 'ApexPage', 'ApexComponent']);

/**
 * Files whose type keeps a `-meta.xml` beside each, and that lack it: the conversion leaves them out and says nothing.
 *
 * @param paths absolute: folders and files that are there
 * @param isTaken whether a component has the file, so that it needs nothing
 */
export async function filesWithoutMeta(
  paths: readonly string[],
  registry: RegistryAccess,
  isTaken: (path: string) => boolean,
): Promise<string[]> {
  const folders = foldersBySuffix(registry);
  const all = (await Promise.all(paths.map(filesIn))).flat();
  const there = new Set(all);
  return all.toSorted().filter((path) => {
    const folder = folders.get(extname(path).slice(1));
    const isOfType = folder === '' || (folder !== undefined && path.split(sep).includes(folder));
    return isOfType && !there.has(`${path}-meta.xml`) && !isTaken(path);
  });
}

/** By the suffix of a type that keeps its metadata beside its content: the folder that it is looked for in; `''` for any. */
function foldersBySuffix(registry: RegistryAccess): ReadonlyMap<string, string> {
  const types = Object.values(registry.getRegistry().types).filter(
    ({ strategies }) => strategies?.adapter === 'matchingContentFile',
  );
  return new Map(
    types.flatMap(({ name, suffix, directoryName }) =>
      suffix === undefined ? [] : [[suffix, apexTypes.has(name) ? '' : directoryName] as const],
    ),
  );
}

async function filesIn(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The file that it lacks. */
export function metaOf(path: string): string {
  return `${basename(path)}-meta.xml`;
}

/** As many as somebody reads. */
const mostWarnings = 20;

/** Sentences for the user, of files as they are named. */
export function metaWarnings(lacking: readonly string[]): string[] {
  const more = lacking.length - mostWarnings;
  return [
    ...lacking
      .slice(0, mostWarnings)
      .map(
        (file) =>
          `${file}: it has no ${metaOf(file)} beside it, so it isn’t deployed. Add that, or name the file in .forceignore.`,
      ),
    ...(more > 0 ? [`${more} more files have no -meta.xml beside them, so they aren’t deployed.`] : []),
  ];
}
