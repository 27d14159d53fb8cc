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
  // Bundled CommonJS packages call `require`; an alias of its own keeps clear of their own `createRequire`.
  banner: {
    js: "import { createRequire as __orgkeyCreateRequire } from 'node:module';\nconst require = __orgkeyCreateRequire(import.meta.url);",
  },
} as const satisfies BuildOptions;
