import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../problem.ts';
import { isObject } from '../wire/json.ts';

/** A package that is developed in the project, with the release that its versions descend from. */
export interface ProjectPackage {
  /** Its alias, or its id (`0Ho…`). */
  readonly package: string;
  /** `05i…`, `04t…`, an alias, HIGHEST or NONE. */
  readonly ancestorId: string | undefined;
  /** `1.2.0`, HIGHEST or NONE. */
  readonly ancestorVersion: string | undefined;
}

/** What is used of a project's sfdx-project.json. */
export interface SfdxProject {
  readonly folder: string;
  /** Relative to the folder, in their order. */
  readonly packageDirectories: readonly string[];
  readonly packages: readonly ProjectPackage[];
  /** Such as `65.0`. */
  readonly sourceApiVersion: string | undefined;
  readonly namespace: string | undefined;
  /** Ids (`04t…`, `0Ho…`) by alias. */
  readonly packageAliases: Readonly<Record<string, string>>;
}

/**
 * Reads `sfdx-project.json`; a folder without one is a project with nothing set.
 * Source: Salesforce DX Developer Guide, “Salesforce DX Project Configuration”.
 *
 * @throws Problem `project/not-json`
 */
export async function readSfdxProject(folder: string): Promise<SfdxProject> {
  const text = await readFile(join(folder, 'sfdx-project.json'), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '{}';
    throw error;
  });
  const content = parse(text);
  const entries = Array.isArray(content['packageDirectories'])
    ? (content['packageDirectories'] as unknown[])
    : [];
  const directories = entries.filter(isObject);
  const aliases = isObject(content['packageAliases']) ? Object.entries(content['packageAliases']) : [];
  return {
    folder,
    packageDirectories: directories.flatMap(({ path }) => (typeof path === 'string' ? [path] : [])),
    packages: directories.flatMap(({ package: name, ancestorId, ancestorVersion }) =>
      typeof name === 'string'
        ? [{ package: name, ancestorId: textOf(ancestorId), ancestorVersion: textOf(ancestorVersion) }]
        : [],
    ),
    sourceApiVersion: textOf(content['sourceApiVersion']),
    namespace: textOf(content['namespace']),
    packageAliases: Object.fromEntries(
      aliases.filter((alias): alias is [string, string] => typeof alias[1] === 'string'),
    ),
  };
}

function parse(text: string): Record<string, unknown> {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isObject(content)) return content;
  } catch (cause) {
    throw notJson(cause instanceof Error ? cause.message : String(cause), cause);
  }
  throw notJson('it does not hold an object');
}

function notJson(detail: string, cause?: unknown): Problem {
  return new Problem(
    {
      kind: 'project/not-json',
      what: `sfdx-project.json is not valid: ${detail}.`,
      fix: 'Correct the file; `sf project deploy start` must accept it too.',
    },
    { cause },
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
