import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../../harness/installed-action.ts';

/** A shell block of a page. */
export interface Block {
  /** Such as `docs/cli.md`. */
  readonly page: string;
  readonly script: string;
}

/** Which block of a page is meant: the one that begins so. */
export interface Place {
  readonly page: string;
  /** Without it, all blocks of the page. */
  readonly begins?: string;
}

/** The pages that users read. */
const pages = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  ...globSync('docs/*.md', { cwd: repository }).sort(),
];

export const textOf = (file: string): string => readFileSync(join(repository, file), 'utf8');

/** All blocks of code: what each is written in, and its text. */
function codeBlocks(): (Block & { readonly language: string })[] {
  return pages.flatMap((page) =>
    [...textOf(page).matchAll(/^( *)(`{3,})(.*)\n([^]*?)^\1\2$/gm)].map(
      ([, , , language = '', script = '']) => ({ page, script, language }),
    ),
  );
}

/** All blocks that a shell runs. */
export function shellBlocks(): Block[] {
  return codeBlocks().filter(({ language }) => /^(ba)?sh$/.test(language));
}

/** What blocks are written in that are neither a shell’s nor of a kind that other tests read. */
export function unknownLanguages(): string[] {
  return codeBlocks()
    .filter(({ language }) => !/^((ba)?sh|ya?ml|jsonc?|js|text|mermaid|groovy|)$/.test(language))
    .map(({ page, language }) => `${page}: ${language}`);
}

export function isAt(block: Block, { page, begins = '' }: Place): boolean {
  return block.page === page && block.script.startsWith(begins);
}
