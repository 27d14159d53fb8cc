import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../../../harness/installed-action.ts';
import { type Place, textOf } from './blocks.ts';

/** Blocks that another test runs, as the page prints them: so many, and a new one only once somebody has seen that it runs it. */
export const ranByOthers: readonly (Place & { readonly count: number; readonly test: string })[] = [
  { page: 'docs/devhub.md', count: 5, test: '__tests__/action/devhub-docs.test.ts' },
  {
    page: 'docs/keys.md',
    begins: 'export PASSPHRASE',
    count: 1,
    test: '__tests__/unit/docs/key-recipes.test.ts',
  },
  { page: 'docs/keys.md', begins: 'openssl ', count: 7, test: '__tests__/unit/docs/key-recipes.test.ts' },
  { page: 'docs/keys.md', begins: 'gpg ', count: 1, test: '__tests__/unit/docs/key-recipes.test.ts' },
  { page: 'docs/keys.md', begins: 'node ', count: 1, test: '__tests__/unit/docs/key-recipes.test.ts' },
  { page: 'docs/other-ci.md', count: 2, test: '__tests__/unit/docs/other-ci.test.ts' },
];

/** Blocks that no test runs, and why. */
export const notRun: readonly (Place & { readonly begins: string; readonly why: string })[] = [
  {
    page: 'README.md',
    begins: 'npm ci && npm run demo',
    why: 'takes 20 minutes: .ci/run takes the line of the tests from here and runs it; the demo is run by hand',
  },
  {
    page: 'CONTRIBUTING.md',
    begins: 'npm ci\n',
    why: 'takes hours: .ci/run does the installation, the checks and the tests; the others are run by hand',
  },
  {
    page: 'SECURITY.md',
    begins: 'git ls-files -z dist | xargs',
    why: 'needs a release of this repository on GitHub, and gh logged in',
  },
  {
    page: 'docs/keys.md',
    begins: 'gh secret set',
    why: 'needs a repository on GitHub, and gh logged in',
  },
];

/** Whether a test, or a file beside it that it imports, reads the page. */
export function reads(test: string, page: string): boolean {
  if (!existsSync(join(repository, test))) return false;
  const source = textOf(test);
  const beside = [...source.matchAll(/ from '\.\/([\w-]+\.ts)'/g)].map(([, file = '']) =>
    textOf(join(dirname(test), file)),
  );
  return [source, ...beside].some((text) =>
    new RegExp(`readFileSync\\(join\\(\\w+, '${page}'\\)`).test(text),
  );
}
