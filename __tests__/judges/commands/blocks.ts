import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../../harness/installed-action.ts';

/** A shell block of a page. */
export interface Block {
  /** Such as `docs/cli.md`. */
  readonly page: string;
  readonly script: string;
}

/** All shell blocks of the pages that users read. */
export function shellBlocks(): Block[] {
  const pages = [
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    ...globSync('docs/*.md', { cwd: repository }).sort(),
  ];
  return pages.flatMap((page) =>
    [...readFileSync(join(repository, page), 'utf8').matchAll(/^```(?:ba)?sh\n(.*?)^```$/gms)].map(
      ([, script = '']) => ({ page, script }),
    ),
  );
}
