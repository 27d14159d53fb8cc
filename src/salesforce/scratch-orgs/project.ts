import { stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { messageOf, Problem } from '../../problem.ts';
import { mostBytesOf, readTextFile } from '../../read-file.ts';
import { isObject, parseJsonFile } from '../wire/json.ts';

/** A package that is developed in the project, with the release that its versions descend from. */
export interface ProjectPackage {
  /** Its alias, or its id (`0Ho…`). */
  readonly package: string;
  /** `05i…`, `04t…`, an alias, `HIGHEST` or `NONE`. */
  readonly ancestorId: string | undefined;
  /** `1.2.0`, `HIGHEST` or `NONE`. */
  readonly ancestorVersion: string | undefined;
}

/** One of a project's `replacements`: which text is replaced in which files the conversion knows. */
export interface Replacement {
  /** Of one file, from the project's folder; undefined for a `glob`. */
  readonly filename: string | undefined;
  /** The environment variable that holds the new text; undefined for a file that does. */
  readonly withEnv: string | undefined;
  /** The file that holds it, from the project's folder. */
  readonly withFile: string | undefined;
  /** Then the new text is empty. */
  readonly mayBeUnset: boolean;
  /** Variables that must have these values, or nothing is replaced. */
  readonly when: readonly { readonly variable: string; readonly value: string }[];
}

/** What is used of a project's sfdx-project.json. */
export interface SfdxProject {
  readonly folder: string;
  /** Relative to the folder, in their order. */
  readonly packageDirectories: readonly string[];
  readonly packages: readonly ProjectPackage[];
  /** Text that is replaced in the source before it is deployed. */
  readonly replacements: readonly Replacement[];
  /** Such as `65.0`. */
  readonly sourceApiVersion: string | undefined;
  readonly namespace: string | undefined;
  /** Ids (`04t…`, `0Ho…`) by alias. */
  readonly packageAliases: Readonly<Record<string, string>>;
}

/** What makes a folder a Salesforce project. */
export const projectFile = 'sfdx-project.json';

/**
 * The nearest folder that is a Salesforce project, from a path upwards to `top`.
 *
 * @param from a folder or a file, there or not, in `top`
 */
export async function findProjectFolder(from: string, top: string): Promise<string | undefined> {
  for (let folder = from; isWithin(folder, top); folder = dirname(folder)) {
    const found = await stat(join(folder, projectFile)).catch(() => undefined);
    if (found?.isFile() === true) return folder;
    if (folder === top) return undefined;
  }
  return undefined;
}

function isWithin(path: string, top: string): boolean {
  const way = relative(top, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}

/**
 * Reads `sfdx-project.json`; a folder without one is a project with nothing set.
 * Source: Salesforce DX Developer Guide, “Salesforce DX Project Configuration”.
 *
 * @param name what messages call the file
 * @throws Problem `project/not-json`, `file/…`
 */
export async function readSfdxProject(folder: string, name = projectFile): Promise<SfdxProject> {
  const text = await readTextFile(join(folder, projectFile), mostBytesOf.project, name).catch(
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '{}';
      throw error;
    },
  );
  const content = parse(text, name);
  const directories = objectsIn(content['packageDirectories']);
  const aliases = isObject(content['packageAliases']) ? Object.entries(content['packageAliases']) : [];
  return {
    folder,
    packageDirectories: directories.flatMap(({ path }) => (typeof path === 'string' ? [path] : [])),
    packages: directories.flatMap(({ package: name, ancestorId, ancestorVersion }) =>
      typeof name === 'string'
        ? [{ package: name, ancestorId: textOf(ancestorId), ancestorVersion: textOf(ancestorVersion) }]
        : [],
    ),
    replacements: objectsIn(content['replacements']).map(replacement),
    sourceApiVersion: textOf(content['sourceApiVersion']),
    namespace: textOf(content['namespace']),
    packageAliases: Object.fromEntries(
      aliases.filter((alias): alias is [string, string] => typeof alias[1] === 'string'),
    ),
  };
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isObject) : [];
}

function replacement(entry: Record<string, unknown>): Replacement {
  return {
    filename: textOf(entry['filename']),
    withEnv: textOf(entry['replaceWithEnv']),
    withFile: textOf(entry['replaceWithFile']),
    mayBeUnset: entry['allowUnsetEnvVariable'] === true,
    when: objectsIn(entry['replaceWhenEnv']).map(({ env, value }) => ({
      variable: String(env),
      value: String(value),
    })),
  };
}

function parse(text: string, name: string): Record<string, unknown> {
  try {
    const content = parseJsonFile(text);
    if (isObject(content)) return content;
  } catch (cause) {
    throw notJson(name, messageOf(cause), cause);
  }
  throw notJson(name, 'it does not hold an object');
}

function notJson(name: string, detail: string, cause?: unknown): Problem {
  return new Problem(
    {
      kind: 'project/not-json',
      what: `${name} is not valid: ${detail}.`,
      fix: 'Correct the file; `sf project deploy start` must accept it too.',
    },
    { cause },
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
