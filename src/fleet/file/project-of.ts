import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { staysInside } from '../../inside-folder.ts';
import { collect, Problem } from '../../problem.ts';
import {
  findProjectFolder,
  projectFile,
  readSfdxProject,
  type SfdxProject,
} from '../../salesforce/scratch-orgs/project.ts';
import { outside } from './named-files.ts';
import { setupPaths } from './meaning.ts';
import { listAt, valueAt } from './value-at.ts';
import type { RawSpec } from './yaml.ts';

/** Where a fleet's project is looked for. */
interface Places {
  /** `project-dir`, `''` if not given. */
  readonly projectDir: string;
  /** `''` without a project. */
  readonly fleetFile: string;
}

/**
 * The Salesforce project that a fleet belongs to: the one named, else the one that its source is in, else the one that its
 * fleet file is in, or its definitions. Without a project, all is as if it had nothing set.
 *
 * @param raw undefined if it can't be read
 */
export async function projectOf(
  places: Places,
  raw: RawSpec | undefined,
  workspace: string,
): Promise<{ readonly project: SfdxProject; readonly problems: readonly Problem[] }> {
  const found = await folderOf(places, raw, resolve(workspace));
  const folder = found instanceof Problem ? workspace : found;
  const problems: Problem[] = found instanceof Problem ? [found] : [];
  const name = relative(workspace, join(folder, projectFile));
  if (!(await staysInside(name, workspace))) problems.push(outside(name));
  const project =
    problems.length > 0 ? undefined : await collect(problems, () => readSfdxProject(folder, name));
  return { project: project ?? nothingSet(folder), problems };
}

async function folderOf(
  { projectDir, fleetFile }: Places,
  raw: RawSpec | undefined,
  workspace: string,
): Promise<string | Problem> {
  if (projectDir !== '') {
    const folder = resolve(workspace, projectDir);
    if (!(await staysInside(projectDir, workspace))) return outside(`\`project-dir\`, ${projectDir},`);
    const isThere = (await stat(join(folder, projectFile)).catch(() => undefined))?.isFile() === true;
    return isThere ? folder : notAProject(projectDir);
  }
  const inOrder = [
    raw === undefined
      ? []
      : textsAt(
          raw,
          setupPaths(raw).flatMap((path) => pathsAt(raw, [...path, 'source'])),
        ),
    fleetFile === '' ? [] : [dirname(fleetFile)],
    raw === undefined
      ? []
      : textsAt(
          raw,
          listAt(raw, ['orgs']).map(({ path }) => [...path, 'definition']),
        ),
  ];
  for (const paths of inOrder) {
    const found = await Promise.all(
      paths.map((path) => findProjectFolder(resolve(workspace, path), workspace)),
    );
    const folders = [...new Set(found.filter((folder) => folder !== undefined))];
    if (folders.length > 1) return several(folders.map((folder) => relative(workspace, folder) || '.'));
    if (folders[0] !== undefined) return folders[0];
  }
  return workspace;
}

function pathsAt(raw: RawSpec, path: readonly PropertyKey[]): (readonly PropertyKey[])[] {
  return listAt(raw, path).map((item) => item.path);
}

function textsAt(raw: RawSpec, paths: readonly (readonly PropertyKey[])[]): string[] {
  return paths
    .map((path) => valueAt(raw.value, path))
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}

function nothingSet(folder: string): SfdxProject {
  return {
    folder,
    packageDirectories: [],
    packages: [],
    replacements: [],
    sourceApiVersion: undefined,
    namespace: undefined,
    packageAliases: {},
  };
}

function notAProject(projectDir: string): Problem {
  return new Problem({
    kind: 'fleet-input/project-dir',
    what: `There is no ${projectFile} in ${projectDir}, which \`project-dir\` names.`,
    fix: 'Name the folder that it is in, from the workspace; or leave the input out, and it is looked for upwards from the source.',
  });
}

function several(folders: readonly string[]): Problem {
  return new Problem({
    kind: 'fleet-input/several-projects',
    what: `The source is in ${folders.length} Salesforce projects: ${folders.join(', ')}.`,
    why: 'API version, replacements, presets, namespace and ancestors come from one sfdx-project.json.',
    fix: 'Name the project that counts by `project-dir`, or make a fleet for each.',
  });
}
