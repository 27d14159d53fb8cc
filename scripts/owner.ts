import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');

/** What stands for the account until this repository has one. */
export const placeholder = 'OWNER';

const Manifest = z.object({ repository: z.templateLiteral(['github:', z.string(), '/orgkey']) });

/** Account and repository, such as `OWNER/orgkey`: `package.json` has them, and every page takes them from there. */
export const ours = Manifest.parse(
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
).repository.slice('github:'.length);

/** What can stand before our own repository’s name in a page or workflow. */
const before = [
  'uses: ',
  'github:',
  'github\\.com/',
  'githubusercontent\\.com/',
  '--repo ',
  '`(?=[\\w-]+/orgkey(?:/|@))',
];
const named = new RegExp(`(?<=${before.join('|')})[\\w-]+/orgkey\\b`, 'g');

const sentence = /(<!-- owner -->).*?(<!-- end -->)/gs;

/** A page with the account that `package.json` names, and with the sentence on the placeholder as long as it is one. */
export function withOwner(page: string, repository = ours): string {
  const says = repository.startsWith(`${placeholder}/`)
    ? `\`${placeholder}\` is the account that hosts this repository.`
    : '';
  return page.replace(named, repository).replace(sentence, `$1${says}$2`);
}
