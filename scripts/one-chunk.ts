import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';

/** The output files that one loads before its own code runs, itself among them. */
export function loadedAtStart({ outputs }: Metafile, entry: string): Set<string> {
  const loaded = new Set<string>([entry]);
  for (const file of loaded) {
    for (const { path, kind, external } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) loaded.add(path);
    }
  }
  return loaded;
}

/**
 * Keeps what an entry loads at start in one file: opening each of forty files takes Node longer than reading their text. esbuild
 * puts modules into one file that the same entries reach, and each module that is loaded lazily is an entry to it: so each gets
 * to reach all of them.
 *
 * @param metafile of a build without this plugin
 * @param entry the output file
 * @param bare source of an entry that loads nothing before it has looked round
 */
export function oneChunk(metafile: Metafile, entry: string, bare: string): Plugin {
  const parts = [...loadedAtStart(metafile, entry)].flatMap((file) =>
    Object.keys(metafile.outputs[file]?.inputs ?? {}),
  );
  const entries = new Set(Object.values(metafile.outputs).map(({ entryPoint }) => entryPoint));
  const together = parts.filter((part) => !part.startsWith('left-out:') && !entries.has(part));
  return {
    name: 'one-chunk',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => {
        const source = relative('.', path).replaceAll('\\', '/');
        if (source === bare || !entries.has(source)) return undefined;
        const imports = together.map((part) => `import ${JSON.stringify(resolve(part))};`);
        return { contents: [readFileSync(path, 'utf8'), ...imports].join('\n'), loader: 'ts' };
      });
    },
  };
}
