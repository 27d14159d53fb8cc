/**
 * Builds `dist/` from `src/`: ESM, split so that a step loads only what it needs, not minified, so that anyone can
 * read what runs with their secrets. Prints each entry's size with all that it loads at start.
 */
import { chmod, rm } from 'node:fs/promises';
import { build, type Metafile, type Plugin } from 'esbuild';
import { writeLicenses } from './licenses.ts';

const entryPoints = {
  'auth/main': 'src/auth/main.ts',
  'auth/post': 'src/auth/post.ts',
  'fleet/main': 'src/fleet/main.ts',
  'fleet/post': 'src/fleet/post.ts',
  'fleet/list': 'src/fleet/list.ts',
  'fleet/delete': 'src/fleet/delete.ts',
  'cli/main': 'src/cli/main.ts',
};

/**
 * `@actions/core` loads an HTTP client for OIDC tokens and a process runner for platform details at start, half a
 * megabyte and the larger part of the start time. Neither is used here.
 */
const withoutUnusedPartsOfActionsCore: Plugin = {
  name: 'without-unused-parts-of-actions-core',
  setup(builder) {
    builder.onResolve({ filter: /^\.\/(oidc-utils|platform)\.js$/ }, (args) =>
      args.importer.includes('/@actions/core/') ? { path: args.path, namespace: 'unused' } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'export class OidcClient {}\nexport const platform = process.platform;\n',
    }));
  },
};

/** `@salesforce/core` uses `memfs` in browsers only, and a fifth of its load time goes into it. */
const withoutMemfs: Plugin = {
  name: 'without-memfs',
  setup(builder) {
    builder.onResolve({ filter: /^memfs$/ }, () => ({ path: 'memfs', namespace: 'memfs' }));
    builder.onLoad({ filter: /.*/, namespace: 'memfs' }, () => ({ contents: 'module.exports = {};' }));
  },
};

await rm('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // The actions run on Node 24; the command, which shares chunks with them, on whatever its user has from 22 on.
  target: 'node22',
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [withoutUnusedPartsOfActionsCore, withoutMemfs],
  // Bundled CommonJS packages call `require`; an alias of its own keeps clear of their own `createRequire`.
  banner: {
    js: "import { createRequire as __orgkeyCreateRequire } from 'node:module';\nconst require = __orgkeyCreateRequire(import.meta.url);",
  },
});
// npm makes it executable where it installs it; who calls it from a checkout needs it too.
await chmod('dist/cli/main.js', 0o755);
await writeLicenses(bundledFiles(metafile), 'dist/licenses.txt');
for (const name of Object.keys(entryPoints)) report(`dist/${name}.js`, metafile);

/** The source files of which anything is in the output: what esbuild has read and shaken off needs no licence. */
function bundledFiles({ outputs }: Metafile): string[] {
  const parts = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return [...new Set(parts.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file))];
}

function report(entry: string, { outputs }: Metafile): void {
  const loaded = new Set<string>();
  const visit = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') visit(path);
  };
  visit(entry);
  const bytes = [...loaded].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
  console.log(`${entry}  ${(bytes / 1000).toFixed(0)} kB at start, in ${loaded.size} files`);
}
