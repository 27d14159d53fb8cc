/**
 * Builds `dist/` from `src/`: ESM, split so that a step loads only what it needs, not minified, so that anyone can
 * read what runs with their secrets. Prints each entry's size with all that it loads at start.
 */
import { chmod, rm } from 'node:fs/promises';
import { build, type Metafile } from 'esbuild';
import { bundling, giveRequire } from './bundling.ts';
import { leaveOut } from './leave-out.ts';
import { writeLicenses } from './licenses.ts';
import { loadedAtStart, oneChunk } from './one-chunk.ts';

const entryPoints = {
  'auth/main': 'src/auth/main.ts',
  'auth/post': 'src/auth/post.ts',
  'fleet/main': 'src/fleet/main.ts',
  'fleet/post': 'src/fleet/post.ts',
  'fleet/list': 'src/fleet/list.ts',
  'fleet/delete': 'src/fleet/delete.ts',
  'fleet/take': 'src/fleet/take.ts',
  'fleet/take-post': 'src/fleet/take-post.ts',
  'cli/main': 'src/cli/main.ts',
};

const options = {
  ...bundling,
  entryPoints,
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
} as const;

await rm('dist', { recursive: true, force: true });
const apart = await build({ ...options, plugins: [leaveOut], write: false });
const { metafile } = await build({
  ...options,
  plugins: [leaveOut, oneChunk(apart.metafile, 'dist/auth/main.js', entryPoints['cli/main'])],
});
giveRequire(Object.keys(metafile.outputs));
// npm makes it executable where it installs it; who calls it from a checkout needs it too.
await chmod('dist/cli/main.js', 0o755);
await writeLicenses(bundledFiles(metafile), 'dist/licenses.txt');
for (const [name, source] of Object.entries(entryPoints)) report(`dist/${name}.js`, source, metafile);

/** The source files of which anything is in the output: what esbuild has read and shaken off needs no licence. */
function bundledFiles({ outputs }: Metafile): string[] {
  const parts = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return [...new Set(parts.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file))];
}

/** Some entries load the rest only once they watch for signals: what their own source imports lazily counts as start, too. */
function report(entry: string, source: string, metafile: Metafile): void {
  const { inputs, outputs } = metafile;
  const loaded = loadedAtStart(metafile, entry);
  const next = (inputs[source]?.imports ?? []).filter(({ kind }) => kind === 'dynamic-import');
  for (const { path } of next) {
    const output = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === path)?.[0];
    if (output !== undefined) for (const file of loadedAtStart(metafile, output)) loaded.add(file);
  }
  const bytes = [...loaded].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
  console.log(`${entry}  ${(bytes / 1000).toFixed(0)} kB at start, in ${loaded.size} files`);
}
