import { readFileSync, writeFileSync } from 'node:fs';
import type { BuildOptions } from 'esbuild';

/** How everything is bundled: ESM, split so that a step loads only what it needs, not minified. */
export const bundling = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // The actions run on Node 24; the command, which shares chunks with them, on whatever its user has from 22 on.
  target: 'node22',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
} as const satisfies BuildOptions;

/** An alias of its own keeps clear of the packages' own `createRequire`. */
const requireOfItsOwn =
  "import { createRequire as __orgkeyCreateRequire } from 'node:module';\nconst require = __orgkeyCreateRequire(import.meta.url);\n";

/**
 * Bundled CommonJS packages call `require`, which ESM doesn't have. Only the files that do get one: making it costs each file that a
 * login loads a tenth of a millisecond.
 */
export function giveRequire(files: readonly string[]): void {
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    if (!/\brequire\b/.test(text)) continue;
    const [shebang = ''] = /^#!.*\n/.exec(text) ?? [];
    writeFileSync(file, `${shebang}${requireOfItsOwn}${text.slice(shebang.length)}`);
  }
}
