import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScratchOrgDefinition } from '../../salesforce/scratch-orgs/definition.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';

/** What an org of a group is made and set up with. Hashes are of contents, whenever and wherever they are made. */
export interface SetupParts {
  readonly definition: ScratchOrgDefinition;
  /** Versions' ids, in the order of installation; their keys don't matter. */
  readonly packages: readonly string[];
  readonly source: string | undefined;
  readonly permissionSets: readonly string[];
  readonly data: string | undefined;
  readonly script: string | undefined;
}

/**
 * Tells one set-up from any other, in 12 characters: two orgs with the same digest were made and set up with the same
 * things. The definition's description is for people, and not part of it.
 */
export function setupDigest({ definition, packages, ...rest }: SetupParts): string {
  const { Description: _, ...fields } = definition.fields;
  const { source, permissionSets, data, script } = rest;
  const { settings } = definition;
  const parts = [fields, settings, packages.map(shortId), source, permissionSets, data, script];
  return hashOf(JSON.stringify(parts.map((part) => part ?? null))).slice(0, 12);
}

/** The sample data's part alone, in 8 characters: what is in needs never be imported again. */
export function dataDigest(hash: string): string {
  return hashOf(hash).slice(0, 8);
}

/** Of a script's content; of its name where it is no file that can be read. */
export async function scriptHash(workspace: string, path: string): Promise<string> {
  return hashOf(await readFile(join(workspace, path)).catch(() => path));
}

/** @returns 32 hexadecimal digits */
export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
