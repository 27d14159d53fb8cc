import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { messageOf, Problem, Problems, throwAll } from '../../problem.ts';
import { apiVersion } from '../wire/api-version.ts';
import type { LocateSource } from './deploy.ts';
import { openZip, type ZippedFile } from './zip.ts';
import { missingVariables, placeholdersLeft, replacementProblems } from './replacements.ts';
import { linkProblems } from './source-links.ts';
import { filesWithoutMeta, metaOf, metaWarnings } from './without-meta.ts';
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
  /** From a component that Salesforce complains of to its file. */
  readonly locate: LocateSource;
  /** The API names of its permission sets and permission set groups. */
  readonly permissionSets: ReadonlySet<string>;
  /** What the conversion says, such as a placeholder that is nowhere. */
  readonly warnings: readonly string[];
}

/** Metadata API Developer Guide, “Metadata Limits”: a zip of 39 MB, 10,000 files. */
const MOST_BYTES = 39 * 1024 * 1024;
const MOST_FILES = 10_000;

/**
 * Converts source to one metadata zip, as `sf project deploy start` does: `.forceignore`, `replacements` and
 * registry presets of the project apply. Loads @salesforce/source-deploy-retrieve.
 *
 * @param paths files or folders, relative to `folder`; empty: all package directories of sfdx-project.json
 * @param folder that files are named from; the project is in it
 * @throws Problems `source/…`
 */
export async function convertSource(
  project: SfdxProject,
  paths: readonly string[],
  folder = project.folder,
): Promise<ConvertedSource> {
  const chosen = paths.length > 0 ? paths : packagePaths(project, folder);
  await checkPaths(project, folder, chosen);
  const fsPaths = chosen.map((path) => resolve(folder, path));
  throwAll(await replacementProblems(project, fsPaths, folder));
  // @salesforce/core's logger, which SDR brings, can't find its worker thread when bundled.
  process.env['SF_DISABLE_LOG_FILE'] ??= 'true';
  const { ComponentSet, ForceIgnore, Lifecycle, MetadataConverter, RegistryAccess } =
    await import('./source-deploy-retrieve.ts');
  const registry = new RegistryAccess(undefined, project.folder);
  const warnings = new Set<string>();
  Lifecycle.getInstance().onWarning((warning) => Promise.resolve(void warnings.add(warning)));
  try {
    const ignores = fsPaths.map((path) => ForceIgnore.findAndCreate(path));
    const isLeftOut = (path: string) => ignores.some((ignore) => ignore.denies(path));
    for (const path of fsPaths) throwAll(await linkProblems(path, folder, isLeftOut));
    const set = ComponentSet.fromSource({ fsPaths, registry });
    set.projectDirectory = project.folder;
    set.sourceApiVersion = project.sourceApiVersion ?? apiVersion;
    const components = set.getSourceComponents().toArray();
    const content = new Set(components.flatMap((component) => component.walkContent()));
    const lonely = await filesWithoutMeta(fsPaths, registry, (path) => content.has(path) || isLeftOut(path));
    const lacking = lonely.map((path) => relative(folder, path));
    if (components.length === 0) throw new Problems([nothingFound(chosen, lacking)]);
    const { zipBuffer } = await new MetadataConverter(registry).convert(set, 'metadata', {
      type: 'zip',
    });
    const zip = zipBuffer ?? Buffer.alloc(0);
    const files = await openZip(zip);
    checkSize({ bytes: zip.length, files: files.length }, chosen);
    const left = await placeholdersLeft(components, files, folder);
    throwAll(left);
    return {
      zip,
      hash: await hashOf(files),
      files: files.length,
      components: set.size,
      apiVersion: set.sourceApiVersion,
      locate: locator(components, folder),
      permissionSets: new Set(
        components
          .filter(({ type }) => /^PermissionSet(Group)?$/.test(type.name))
          .map(({ fullName }) => fullName),
      ),
      warnings: [...warnings, ...metaWarnings(lacking)],
    };
  } catch (cause) {
    if (cause instanceof Problems) throw cause;
    throw new Problems([missingVariables(project, cause) ?? notConverted(chosen, cause)]);
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
  throwAll(problems);
}

function packagePaths(project: SfdxProject, folder: string): string[] {
  return project.packageDirectories.map((path) => relative(folder, join(project.folder, path)));
}

async function checkPaths(project: SfdxProject, folder: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) {
    const what = `There is no source to deploy: ${project.folder} has no package directories.`;
    const fix = 'Name the paths in `source`, or the package directories in sfdx-project.json.';
    throw new Problems([new Problem({ kind: 'source/none', what, fix })]);
  }
  const problems: Problem[] = [];
  for (const path of paths) {
    const found = await stat(resolve(folder, path)).catch(() => undefined);
    if (found !== undefined) continue;
    const what = `The source path ${path} does not exist.`;
    const fix = 'Check the path, from the workspace, and that the job checked out the repository.';
    problems.push(new Problem({ kind: 'source/not-found', what, fix }));
  }
  throwAll(problems);
}

function nothingFound(paths: readonly string[], lacking: readonly string[]): Problem {
  const what = `There is no metadata in ${paths.join(', ')}.`;
  const [file] = lacking;
  if (file !== undefined) {
    const why = `${file} has no ${metaOf(file)} beside it${lacking.length > 1 ? `, nor have ${lacking.length - 1} others` : ''}.`;
    return new Problem({
      kind: 'source/empty',
      what,
      why,
      fix: 'Add it: Salesforce takes no class without one.',
      place: { file },
    });
  }
  return new Problem({
    kind: 'source/empty',
    what,
    why: 'The folders are empty, `.forceignore` leaves everything out, or the files are not in source format.',
    fix: 'Check the paths and `.forceignore`.',
  });
}

function notConverted(paths: readonly string[], cause: unknown): Problem {
  const detail = messageOf(cause);
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

/** Of the paths and contents, one unpacked after the other: what tells one source from another, without dates. */
async function hashOf(files: readonly ZippedFile[]): Promise<string> {
  const lines: string[] = [];
  for (const { name, content } of files) {
    lines.push(
      `${name} ${createHash('sha256')
        .update(await content())
        .digest('hex')}`,
    );
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
