import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { Problem, Problems } from '../../problem.ts';
import { apiVersion } from '../wire/api-version.ts';
import type { LocateSource } from './deploy.ts';
import type { SfdxProject } from '../scratch-orgs/project.ts';
import type { SourceComponent } from '@salesforce/source-deploy-retrieve';

/** Source, converted to what the Metadata API takes. Kept in memory: one for all the orgs that get it. */
export interface ConvertedSource {
  readonly zip: Buffer;
  /** Of the zip's paths and contents: the same source has the same hash, whenever it is converted. */
  readonly hash: string;
  readonly files: number;
  readonly components: number;
  /** The `version` of its package.xml. */
  readonly apiVersion: string;
  /** From a component that Salesforce complains of to its file, relative to the project. */
  readonly locate: LocateSource;
}

/** Metadata API Developer Guide, “Metadata Limits”: a zip of 39 MB, 10,000 files. */
const MOST_BYTES = 39 * 1024 * 1024;
const MOST_FILES = 10_000;

/**
 * Converts source to one metadata zip, as `sf project deploy start` does: `.forceignore`, `replacements` and
 * registry presets of the project apply. Loads @salesforce/source-deploy-retrieve.
 *
 * @param paths files or folders, relative to the project; none: all package directories of sfdx-project.json
 * @throws Problems `source/…`
 */
export async function convertSource(
  project: SfdxProject,
  paths: readonly string[],
): Promise<ConvertedSource> {
  const chosen = paths.length > 0 ? paths : project.packageDirectories;
  await checkPaths(project, chosen);
  // @salesforce/core's logger, which SDR brings, can't find its worker thread when bundled.
  process.env['SF_DISABLE_LOG_FILE'] ??= 'true';
  const { ComponentSet, MetadataConverter, RegistryAccess } = await import('./source-deploy-retrieve.ts');
  const registry = new RegistryAccess(undefined, project.folder);
  const fsPaths = chosen.map((path) => join(project.folder, path));
  try {
    const set = ComponentSet.fromSource({ fsPaths, registry });
    set.projectDirectory = project.folder;
    set.sourceApiVersion = project.sourceApiVersion ?? apiVersion;
    const components = set.getSourceComponents().toArray();
    if (components.length === 0) throw new Problems([nothingFound(chosen)]);
    const { zipBuffer } = await new MetadataConverter(registry).convert(set, 'metadata', {
      type: 'zip',
    });
    const zip = zipBuffer ?? Buffer.alloc(0);
    const entries = zipEntries(zip);
    const files = entries.length;
    checkSize({ bytes: zip.length, files }, chosen);
    const locate = locator(components, project.folder);
    const version = set.sourceApiVersion;
    return { zip, hash: hashOf(entries), files, components: set.size, apiVersion: version, locate };
  } catch (cause) {
    if (cause instanceof Problems) throw cause;
    throw new Problems([notConverted(chosen, cause)]);
  }
}

/** @throws Problems `source/too-large`, `source/too-many-files` */
export function checkSize(
  size: { readonly bytes: number; readonly files: number },
  paths: readonly string[],
): void {
  const problems: Problem[] = [];
  const fix =
    'Deploy fewer directories (`source`), or put a part of it into a package; check `.forceignore`.';
  if (size.bytes > MOST_BYTES) {
    const megabytes = (size.bytes / 1024 / 1024).toFixed(1);
    const what = `The zip of ${paths.join(', ')} has ${megabytes} MB; Salesforce takes at most 39 MB.`;
    problems.push(new Problem({ kind: 'source/too-large', what, fix }));
  }
  if (size.files > MOST_FILES) {
    const what = `The zip of ${paths.join(', ')} has ${size.files} files; Salesforce takes at most 10,000.`;
    problems.push(new Problem({ kind: 'source/too-many-files', what, fix }));
  }
  if (problems.length > 0) throw new Problems(problems);
}

async function checkPaths(project: SfdxProject, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) {
    const what = `There is no source to deploy: ${project.folder} has no package directories.`;
    const fix = 'Name the paths in `source`, or the package directories in sfdx-project.json.';
    throw new Problems([new Problem({ kind: 'source/none', what, fix })]);
  }
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = await stat(join(project.folder, path)).catch(() => undefined);
    if (found !== undefined) continue;
    const what = `The source path ${path} does not exist.`;
    const fix = 'Check the path, relative to the project, and that the job checked out the repository.';
    problems.push(new Problem({ kind: 'source/not-found', what, fix }));
  }
  if (problems.length > 0) throw new Problems(problems);
}

function nothingFound(paths: readonly string[]): Problem {
  return new Problem({
    kind: 'source/empty',
    what: `There is no metadata in ${paths.join(', ')}.`,
    why: 'The folders are empty, `.forceignore` leaves everything out, or the files are not in source format.',
    fix: 'Check the paths and `.forceignore`.',
  });
}

function notConverted(paths: readonly string[], cause: unknown): Problem {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    {
      kind: 'source/not-converted',
      what: `The source in ${paths.join(', ')} cannot be converted: ${detail}`,
      fix: 'Correct the file that the message names; `sf project deploy start` must accept it too.',
    },
    { cause },
  );
}

function locator(components: readonly SourceComponent[], folder: string): LocateSource {
  const files = new Map<string, string[]>();
  for (const component of components.flatMap((parent) => [parent, ...parent.getChildren()])) {
    const paths = [...(component.xml === undefined ? [] : [component.xml]), ...component.walkContent()];
    const key = `${component.type.name}#${component.fullName}`;
    files.set(key, [...(files.get(key) ?? []), ...paths.map((path) => relative(folder, path))]);
  }
  return (type, name, zipPath) => {
    const found = files.get(`${type}#${name}`) ?? [];
    return found.find((path) => basename(path) === basename(zipPath)) ?? found[0];
  };
}

/**
 * The zip's files, each as a line of its path, CRC-32 and size: what tells one content from another, without dates.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16.
 */
function zipEntries(zip: Buffer): string[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const entries: string[] = [];
  let at = end < 0 ? zip.length : zip.readUInt32LE(end + 16);
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const isFolder = name.endsWith('/');
    if (!isFolder) entries.push(`${name} ${zip.readUInt32LE(at + 16)} ${zip.readUInt32LE(at + 24)}`);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function hashOf(entries: readonly string[]): string {
  return createHash('sha256')
    .update([...entries].sort().join('\n'))
    .digest('hex');
}
