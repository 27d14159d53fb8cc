import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../problem.ts';

/**
 * What `orgkey.json` remembers between the commands. Nothing in it is secret: the consumer key is the app's public
 * name, and opens nothing without the private key.
 */
export interface Settings {
  /** The app's name; for an External Client App it is in the other field. */
  readonly connectedApp: string;
  readonly externalClientApp: string;
  readonly permissionSet: string;
  readonly consumerKey: string;
  readonly hubUsername: string;
  /** Where the hub logs in. */
  readonly instanceUrl: string;
  /** Beside the settings file. */
  readonly encryptedKeyFile: string;
  readonly certificateFile: string;
}

/** The files of one key. `number` counts the rotations; the first key has none. */
export interface KeyPaths {
  readonly key: string;
  readonly certificate: string;
  readonly settings: string;
}

export function keyPaths(directory: string, number = 1): KeyPaths {
  const suffix = number === 1 ? '' : `-${number}`;
  return {
    key: join(directory, `server${suffix}.key.enc`),
    certificate: join(directory, `server${suffix}.crt`),
    settings: join(directory, `orgkey${suffix}.json`),
  };
}

export function settingsText(settings: Partial<Settings>): string {
  return `${JSON.stringify(settings, undefined, 2)}\n`;
}

/**
 * Reads a settings file, with the paths in it made whole. `undefined` if there is none.
 *
 * @throws Problem `cli/settings`
 */
export async function readSettings(path: string): Promise<Partial<Settings> | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unreadable(path, (error as Error).message);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(path, 'it is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unreadable(path, 'it is no object');
  return fieldsOf(path, value as Readonly<Record<string, unknown>>);
}

const names = [
  ...([
    'connectedApp',
    'externalClientApp',
    'permissionSet',
    'consumerKey',
    'hubUsername',
    'instanceUrl',
  ] as const),
  ...(['encryptedKeyFile', 'certificateFile'] as const),
];

function fieldsOf(path: string, value: Readonly<Record<string, unknown>>): Partial<Settings> {
  const fields: Partial<Record<keyof Settings, string>> = {};
  for (const name of names) {
    const field = value[name];
    if (field === undefined) continue;
    if (typeof field !== 'string') throw unreadable(path, `"${name}" is not a text`);
    fields[name] = name.endsWith('File') ? resolve(dirname(path), field) : field;
  }
  return fields;
}

function unreadable(path: string, reason: string): Problem {
  return new Problem({
    kind: 'cli/settings',
    what: `${path} can’t be read: ${reason}.`,
    fix: 'Give another file with --settings, or the values as options (see --help).',
  });
}
