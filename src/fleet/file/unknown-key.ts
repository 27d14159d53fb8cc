import { Problem } from '../../problem.ts';
import { nearest } from '../../nearest.ts';
import { clipped } from './clipped.ts';
import { fleetSchema, groupSchema, packageSchema, setupSchema } from './schema.ts';
import { valueAt } from './value-at.ts';
import { variableOf } from '../../runner/input-definition.ts';
import type { RawSpec } from './yaml.ts';

type Path = readonly PropertyKey[];

/** A mapping of the fleet file that has keys of its own. */
type Level = 'file' | 'group' | 'setup' | 'package';

const keysOf: Readonly<Record<Level, readonly string[]>> = {
  file: Object.keys(fleetSchema.shape).filter((key) => key !== '$schema'),
  group: Object.keys(groupSchema.shape),
  setup: Object.keys(setupSchema.shape),
  package: Object.keys(packageSchema.shape),
};

const names: Readonly<Record<Level, string>> = {
  file: 'at the top of the file',
  group: 'in a group',
  setup: 'in `setup`',
  package: 'in a package',
};

const moves: Readonly<Record<Level, string>> = {
  file: 'Move it to the top of the file: all groups share it.',
  group: 'Move it into a group of `orgs`.',
  setup: 'Move it under `setup`.',
  package: 'Move it into an item of `packages`: `{ id: 04t…, installation-key-env: NAME }`.',
};

/** What people call a key. */
const otherWords: Readonly<Record<string, string>> = {
  groups: 'orgs',
  'scratch-orgs': 'orgs',
  'fleet-name': 'name',
  'definition-file': 'definition',
  days: 'duration-days',
  duration: 'duration-days',
  permset: 'permission-sets',
  permsets: 'permission-sets',
  plan: 'data',
  plans: 'data',
};

/** Inputs of the fleet action that the file has no key for; the command has them as options. */
export const inputsOnly: readonly string[] = [
  ...['consumer-key', 'encrypted-key', 'encrypted-key-file', 'decryption-passphrase', 'decryption-key'],
  ...[
    'decryption-iv',
    'hub-username',
    'instance-url',
    'fleet-file',
    'project-dir',
    'fleet-name',
    'generation',
  ],
  ...['concurrency', 'minimum', 'retries', 'canary', 'signup-app', 'app-name', 'shard', 'timeout-minutes'],
  ...['dry-run'],
];

/** A key that is not one of those at its place: it is mistyped, belongs elsewhere, or is an input of the action. */
export function unknownKey(key: string, path: Path, raw: RawSpec): Problem {
  const level = levelOf(path);
  const where = raw.locate([...path, key], 'key');
  const told =
    unseparated(key, level) ?? elsewhere(key, level, path, raw) ?? misnamed(key, level) ?? input(key);
  const shown = clipped(key);
  if (told === undefined) {
    return new Problem({
      kind: 'fleet-file/unknown-key',
      what: `${where}: unknown key "${shown}".`,
      why: `The keys here are ${keysOf[level].join(', ')}.`,
      fix: 'Remove it.',
    });
  }
  const { kind = 'fleet-file/unknown-key', what = `unknown key "${shown}"`, why, fix } = told;
  return new Problem({ kind, what: `${where}: ${what}.`, ...(why === undefined ? {} : { why }), fix });
}

interface Told {
  readonly kind?: string;
  readonly what?: string;
  readonly why?: string;
  readonly fix: string;
}

function levelOf(path: Path): Level {
  if (path.length === 0) return 'file';
  if (path.at(-1) === 'setup') return 'setup';
  return path.at(-2) === 'packages' ? 'package' : 'group';
}

/** `{ count 2 }`, `{ count:2 }`: to YAML a key without a value. */
function unseparated(key: string, level: Level): Told | undefined {
  const [, name = '', colon, value = ''] = /^([\w-]+)(:|\s+)(\S.*)$/.exec(key) ?? [];
  if (!keysOf[level].includes(name)) return undefined;
  return {
    what: `"${clipped(key)}" lacks ${colon === ':' ? 'a space after its colon' : 'a colon'}`,
    fix: `Write \`${name}: ${clipped(value)}\`.`,
  };
}

function elsewhere(key: string, level: Level, path: Path, raw: RawSpec): Told | undefined {
  const home = levels.find((one) => one !== level && keysOf[one].includes(key));
  if (home === undefined) return undefined;
  const what = `this key doesn’t belong ${names[level]}`;
  const misplaced = { kind: 'fleet-file/misplaced-key', what };
  if (level === 'group' && key === 'name') {
    const isNamed = valueAt(raw.value, [...path, 'group']) !== undefined;
    return { ...misplaced, fix: isNamed ? 'Remove it: `group` is the name.' : 'Write `group` instead.' };
  }
  if (level === 'group' && home === 'setup')
    return { ...misplaced, fix: 'Move it under the group’s `setup`.' };
  return { ...misplaced, fix: moves[home] };
}

const levels: readonly Level[] = ['file', 'setup', 'group', 'package'];

function misnamed(key: string, level: Level): Told | undefined {
  if (level === 'package' && /key|password/i.test(key) && !/env/i.test(key)) {
    return {
      what: `"${clipped(key)}" would hold the installation key itself`,
      why: 'Whoever reads the repository reads it, too.',
      fix: 'Write `installation-key-env: PKG_KEY`, and set PKG_KEY from a secret.',
    };
  }
  const known = keysOf[level];
  const meant = nearest(key, known) ?? known.find((one) => one === otherWords[key.toLowerCase()]);
  if (meant !== undefined) return { why: `Did you mean "${meant}"?`, fix: 'Rename or remove it.' };
  if (inputsOnly.includes(key)) return undefined;
  for (const home of levels.filter((one) => one !== level)) {
    const other = nearest(key, keysOf[home]) ?? keysOf[home].find((one) => one === otherWords[key]);
    if (other !== undefined)
      return { why: `Did you mean "${other}"?`, fix: moves[home].replace('it', 'that') };
  }
  return undefined;
}

function input(key: string): Told | undefined {
  const name = inputsOnly.includes(key) ? key : nearest(key, inputsOnly);
  if (name === undefined) return undefined;
  const isKept = /^(consumer|encrypted|decryption)-/.test(name) && !name.endsWith('-file');
  const from = isKept ? ', from a secret' : '';
  // An option's value shows in `ps`: what is secret comes by a variable.
  const atTerminal = isKept && name !== 'consumer-key' ? variableOf(name) : `\`--${name}\``;
  return {
    kind: 'fleet-file/misplaced-key',
    what:
      name === key
        ? 'this is an input of the action, not a key of the file'
        : `this is no key of the file; the action has an input "${name}"`,
    fix: `Move it under the step’s \`with:\`${from}, or give it to the command as ${atTerminal}.`,
  };
}
