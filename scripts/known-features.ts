/**
 * Writes src/salesforce/scratch-orgs/known-features.ts, the editions and features that scratch orgs may have, from the JSON
 * schema of definition files that @salesforce/core ships: `npm run features`. With `--check`, only fails if it would change
 * something.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'src/salesforce/scratch-orgs/known-features.ts');

interface Names {
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Names[];
}

/** Names, and the patterns of those that take a quantity. */
function namesIn({ pattern, enum: names = [], anyOf = [] }: Names): string[] {
  const counted = pattern === undefined ? undefined : /^\^(\w+:)/.exec(pattern)?.[1];
  return [...names, ...(counted === undefined ? [] : [counted]), ...anyOf.flatMap(namesIn)];
}

const path = createRequire(import.meta.url).resolve('@salesforce/core/project-scratch-def.schema.json');
const { properties } = JSON.parse(readFileSync(path, 'utf8')) as {
  properties: { edition: Names; features: { items: Names } };
};
const features = [...new Set(namesIn(properties.features.items))].sort();
const text = [
  '/** The editions of scratch orgs. Made by `npm run features`. */',
  `export const knownEditions: readonly string[] = ${JSON.stringify(namesIn(properties.edition))};`,
  '',
  '/** The features that Salesforce’s schema of definition files knows; a colon ends those that take a quantity, as in `AddCustomApps:5`. A newer Salesforce may know more. */',
  `export const knownFeatures = '${features.join(' ')}'.split(' ');`,
  '',
].join('\n');
const formatted = await format(text, { ...(await resolveConfig(target)), parser: 'typescript' });

if (!process.argv.includes('--check')) writeFileSync(target, formatted);
else if (readFileSync(target, 'utf8') !== formatted) {
  console.error('src/salesforce/scratch-orgs/known-features.ts has drifted: run `npm run features`.');
  process.exitCode = 1;
}
