import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ScratchOrgDefinition } from '../../salesforce/scratch-orgs/definition.ts';

/**
 * Tells one set-up from any other, in 12 characters: two orgs with the same digest were made and set up with the same
 * things. The definition's description is for people, and not part of it.
 *
 * @param contents of the stages, in their order: hashes are of contents, whenever and wherever they are made
 */
export function setupDigest(definition: ScratchOrgDefinition, contents: readonly unknown[]): string {
  const { Description: _, ...fields } = definition.fields;
  const parts = [fields, ...contents];
  return hashOf(JSON.stringify(parts.map((part) => part ?? null))).slice(0, 12);
}

/** The sample data's part alone, in 8 characters: what is in needs never be imported again. */
export function dataDigest(hash: string): string {
  return hashOf(hash).slice(0, 8);
}

/** Of a script's content; of its name where it is no file that can be read. */
export async function scriptHash(workspace: string, path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(join(workspace, path)), hash);
    return hash.digest('hex').slice(0, 32);
  } catch {
    return hashOf(path);
  }
}

/** @returns 32 hexadecimal digits */
export function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
