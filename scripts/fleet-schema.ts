/**
 * Writes fleet/fleet.schema.json, the JSON Schema that editors check fleet files with, from the schema that the
 * action itself uses. With `--check`, only fails if the file there is not what would be written.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { fleetSchema } from '../src/fleet/file/schema.ts';

const target = new URL('../fleet/fleet.schema.json', import.meta.url);

const schema = {
  title: 'Orgkey fleet',
  description: "A fleet of Salesforce scratch orgs, as Orgkey's fleet action reads it.",
  ...z.toJSONSchema(fleetSchema, { target: 'draft-7', io: 'input' }),
};
const options = await resolveConfig(target);
const text = await format(JSON.stringify(schema), { ...options, parser: 'json' });

if (process.argv.includes('--check')) {
  const current = await readFile(target, 'utf8').catch(() => '');
  if (current !== text) {
    console.error('fleet/fleet.schema.json has drifted: run `npm run schema` and commit it.');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, text);
}
