/**
 * Writes src/cli/action-inputs.ts, the inputs of the actions that the command has, from the `action.yml` files: the command's
 * options are made of it, so that the two can't drift. `npm run options`; with `--check`, only fails if it would change something.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'src/cli/action-inputs.ts');

/** The command that does what the action does. */
const actions = {
  login: 'action.yml',
  make: 'fleet/action.yml',
  list: 'fleet/list/action.yml',
  delete: 'fleet/delete/action.yml',
  take: 'fleet/take/action.yml',
} as const;

const secret = new Set(['encrypted-key', 'decryption-passphrase', 'decryption-key', 'decryption-iv']);

/** What an input means to the command, where that isn't what it means in a job. */
const keyFile = { 'encrypted-key-file': 'The path of the encrypted private key; `-` is the standard input.' };
const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...{ make: keyFile, list: keyFile, delete: keyFile },
  take: {
    ...keyFile,
    holder: 'Who takes the org. Default the user and the machine; in a job as the action has it.',
    refresh: 'With `source`, deploys the package directories of the `sfdx-project.json` in this folder.',
    'set-default': 'Make the org the CLI’s default, as `sf org login jwt --set-default` does.',
    'register-with-cli': 'Register the login with the `sf` CLI.',
  },
  login: {
    ...keyFile,
    'set-default':
      'Make the org the CLI’s default, as `sf org login jwt --set-default` does. What `--exec` runs and `--format env` prints has it anyway, unless this is `false`.',
    'register-with-cli': 'Register the login with the `sf` CLI.',
    refreshable:
      'With `--exec`, keep the decrypted key while the command runs (mode 0600, in a private folder), so that the CLI can renew an expired session.',
    revoke: 'With `--exec`, revoke the session when the command ends.',
  },
};

const Action = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
});
const FleetSchema = z.object({ properties: z.record(z.string(), z.unknown()) });

const schema = FleetSchema.parse(JSON.parse(readFileSync(join(root, 'fleet/fleet.schema.json'), 'utf8')));
const setup = FleetSchema.parse(schema.properties['setup']);
const fileKeys = new Set([...Object.keys(schema.properties), ...Object.keys(setup.properties), 'count']);

function inputsOf(file: string, action = 'login'): { readonly name: string }[] {
  const { inputs } = Action.parse(parse(readFileSync(join(root, file), 'utf8')));
  return Object.entries(inputs).map(([name, input]) => ({
    name,
    ...input,
    description: meanings[action]?.[name] ?? input.description,
    ...(secret.has(name) ? { isSecret: true } : {}),
    ...(fileKeys.has(name) ? { isFileKey: true } : {}),
  }));
}

/** What tells which login is to end. */
const ofLogout = inputsOf(actions.login).filter(({ name }) =>
  ['hub-username', 'scratch-username'].includes(name),
);
const table = {
  ...Object.fromEntries(Object.entries(actions).map(([name, file]) => [name, inputsOf(file, name)])),
  logout: ofLogout,
};

/** Definitions that several commands have: each stands once, by a name of its own. */
const shared = new Map<string, string>();
for (const input of Object.values(table).flat()) {
  const definition = JSON.stringify(input);
  const uses = Object.values(table)
    .flat()
    .filter((other) => JSON.stringify(other) === definition);
  if (uses.length > 1 && !shared.has(definition)) shared.set(definition, constantOf(input.name));
}

/** `encrypted-key`: `encryptedKey`, with a number where another definition has that name. */
function constantOf(input: string): string {
  const name = input.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const taken = [...shared.values()].filter((other) => other.replace(/\d+$/, '') === name).length;
  return taken === 0 ? name : `${name}${taken + 1}`;
}

const constants = [...shared].map(([definition, name]) => `const ${name} = ${definition} as const;`);
const lists = Object.entries(table).map(([name, inputs]) => {
  const items = inputs.map((input) => shared.get(JSON.stringify(input)) ?? JSON.stringify(input));
  return `${name}: [${items.join(', ')}]`;
});
const text = `/* eslint-disable max-lines -- it is a table */
import type { InputDefinition } from '../runner/input-definition.ts';

${constants.join('\n')}

/** The inputs of the actions, by the command that does the same. Made by \`npm run options\` from the \`action.yml\` files. */
export const actionInputs = {${lists.join(', ')}} as const satisfies Readonly<Record<string, readonly InputDefinition[]>>;

export type ActionName = keyof typeof actionInputs;
`;
const formatted = await format(text, { ...(await resolveConfig(target)), parser: 'typescript' });

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== formatted) {
    console.error('src/cli/action-inputs.ts has drifted: run `npm run options` and commit it.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, formatted);
}
