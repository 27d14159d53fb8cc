import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../problem.ts';
import { isObject } from './json.ts';

/** What is used of a project's sfdx-project.json. */
export interface SfdxProject {
  readonly folder: string;
  /** Relative to the folder, in their order. */
  readonly packageDirectories: readonly string[];
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
  const directories = Array.isArray(content['packageDirectories'])
    ? (content['packageDirectories'] as unknown[])
    : [];
  const aliases = isObject(content['packageAliases']) ? Object.entries(content['packageAliases']) : [];
  return {
    folder,
    packageDirectories: directories.flatMap((entry) =>
      isObject(entry) && typeof entry['path'] === 'string' ? [entry['path']] : [],
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
