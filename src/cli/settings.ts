import { dirname, join, resolve } from 'node:path';
import { mostBytesOf, readTextFile } from '../read-file.ts';
import { messageOf, Problem } from '../problem.ts';
import { parseJsonFile } from '../salesforce/wire/json.ts';

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

/** A file may lack any of them. */
type SettingsRead = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/** The files of one key. `number` counts the rotations; the first key has no number. */
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
 * Reads a settings file, with the paths in it made whole. `undefined` without a file.
 *
 * @throws Problem `cli/settings`
 */
export async function readSettings(path: string): Promise<SettingsRead | undefined> {
  let value: unknown;
  try {
    value = parseJsonFile(await readTextFile(path, mostBytesOf.settings, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (error instanceof Problem) throw error;
    throw unreadable(path, error instanceof SyntaxError ? 'it is not JSON' : messageOf(error));
  }
  const { z } = await import('zod');
  const text = z.string({ error: 'a text' });
  const file = text.transform((name) => resolve(dirname(path), name));
  const schema = z.object(
    {
      ...{
        connectedApp: text,
        externalClientApp: text,
        permissionSet: text,
        consumerKey: text,
        hubUsername: text,
        instanceUrl: text,
      },
      ...{ encryptedKeyFile: file, certificateFile: file },
    },
    { error: 'an object' },
  );
  const read = schema.partial().safeParse(value);
  if (read.success) return read.data;
  const [{ path: [name], message } = { path: [], message: '' }] = read.error.issues;
  throw unreadable(path, `${name === undefined ? 'it' : `"${String(name)}"`} is not ${message}`);
}

function unreadable(path: string, reason: string): Problem {
  return new Problem({
    kind: 'cli/settings',
    what: `${path} can’t be read: ${reason}.`,
    fix: 'Give another file with --settings, or the values as options (see --help).',
  });
}
