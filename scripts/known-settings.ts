/**
 * Writes src/salesforce/scratch-orgs/known-settings.ts, the settings that Salesforce's metadata reference knows, from
 * the facts in devhub/metadata/types.tsv: `npm run settings`. With `--check`, only fails if it would change something.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'src/salesforce/scratch-orgs/known-settings.ts');

/** By type, the names of its elements; empty where the reference does not say which. */
function settingsIn(facts: string): [string, string][] {
  return facts
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([type = '', base]) => type.endsWith('Settings') && base === 'Metadata')
    .map(([type = '', , elements = '']): [string, string] => [
      type,
      elements
        .split(' ')
        .map((element) => /^\w+/.exec(element)?.[0] ?? '')
        .join(' ')
        .trim(),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const facts = readFileSync(join(root, 'devhub/metadata/types.tsv'), 'utf8');
const lines = settingsIn(facts).map(([type, elements]) => `  ${type}: ${JSON.stringify(elements)},`);
const text = [
  '/**',
  ' * The types of settings that Salesforce’s metadata reference knows, with the names of their elements; empty where it does',
  ' * not say which. Made by `npm run settings`. A newer Salesforce may know more.',
  ' */',
  'export const knownSettings: Readonly<Record<string, string>> = {',
  ...lines,
  '};',
  '',
].join('\n');
const formatted = await format(text, { ...(await resolveConfig(target)), parser: 'typescript' });

if (!process.argv.includes('--check')) writeFileSync(target, formatted);
else if (readFileSync(target, 'utf8') !== formatted) {
  console.error('src/salesforce/scratch-orgs/known-settings.ts has drifted: run `npm run settings`.');
  process.exitCode = 1;
}
