import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { staysInside } from '../../inside-folder.ts';
import { Problem, Problems } from '../../problem.ts';
import { readDataFiles } from '../../salesforce/data/plan.ts';
import { readScratchOrgDefinition } from '../../salesforce/scratch-orgs/definition.ts';
import { nearest } from '../../nearest.ts';
import { listAt, setupPaths } from './meaning.ts';
import { valueAt } from './shape.ts';
import type { RawSpec } from './yaml.ts';

type FileRole = 'definition' | 'source' | 'data' | 'script';

interface NamedFile {
  readonly role: FileRole;
  /** As the spec has it. */
  readonly path: string;
  readonly where: string;
}

const roleNames: Readonly<Record<FileRole, string>> = {
  definition: 'the scratch org definition',
  source: 'the source',
  data: 'the data plan',
  script: 'the script',
};

/**
 * Checks every file that a spec names, whether or not the rest of it is valid: it is there, definitions, data plans and
 * data files parse, plans' own files are there, scripts may be executed. Paths are taken from `workspace`.
 */
export async function checkSpecFiles(raw: RawSpec, workspace: string): Promise<Problem[]> {
  const problems = await Promise.all(namedFiles(raw).map((file) => checkFile(file, workspace)));
  const byText = new Map(problems.flat().map((problem) => [problem.message, problem]));
  return [...byText.values()];
}

function namedFiles(raw: RawSpec): NamedFile[] {
  const definitions = listAt(raw, ['orgs']).map(({ path }) => [...path, 'definition']);
  const inSetups = (key: string) =>
    setupPaths(raw)
      .flatMap((path) => listAt(raw, [...path, key]))
      .map(({ path }) => path);
  const paths: [FileRole, readonly PropertyKey[]][] = [
    ...definitions.map((path): [FileRole, PropertyKey[]] => ['definition', path]),
    ...inSetups('source').map((path): [FileRole, readonly PropertyKey[]] => ['source', path]),
    ...inSetups('data').map((path): [FileRole, readonly PropertyKey[]] => ['data', path]),
    ...setupPaths(raw).map((path): [FileRole, PropertyKey[]] => ['script', [...path, 'script']]),
  ];
  return paths.flatMap(([role, path]) => {
    const value = valueAt(raw.value, path);
    return typeof value === 'string' && value.trim() !== ''
      ? [{ role, path: value, where: raw.locate(path) }]
      : [];
  });
}

async function checkFile(file: NamedFile, workspace: string): Promise<readonly Problem[]> {
  if (!(await staysInside(file.path, workspace)))
    return [outside(`${file.where}: ${roleNames[file.role]} ${file.path}`)];
  const path = resolve(workspace, file.path);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return [await notFound(file, path)];
  if (file.role === 'source') return [];
  if (!found.isFile()) return [notAFile(file)];
  if (file.role === 'script') return found.mode & 0o111 ? [] : [notExecutable(file)];
  if (file.role === 'data') return checkData(file, workspace);
  return checkDefinition(file, await readFile(path, 'utf8'));
}

async function notFound(file: NamedFile, path: string): Promise<Problem> {
  const siblings = await readdir(dirname(path)).catch(() => undefined);
  const meant = siblings && nearest(basename(path), siblings);
  return new Problem({
    kind: 'fleet-file/file-not-found',
    what: `${file.where}: ${roleNames[file.role]} ${file.path} is not there.`,
    ...(meant === undefined ? {} : { why: `Did you mean ${join(dirname(file.path), meant)}?` }),
    fix: 'Paths are taken from the workspace: correct it, and check the repository out before this step.',
  });
}

/** `what` names the file. Whatever it holds is neither read nor quoted. */
export function outside(what: string): Problem {
  return new Problem({
    kind: 'fleet-file/outside-workspace',
    what: `${what} is outside of the workspace.`,
    why: 'A path with `..`, an absolute path or a symbolic link leads out of the folder that actions/checkout filled.',
    fix: 'Put the file into the workspace, and name it from there.',
  });
}

function notAFile(file: NamedFile): Problem {
  return new Problem({
    kind: 'fleet-file/file-not-found',
    what: `${file.where}: ${roleNames[file.role]} ${file.path} is a folder.`,
    fix: 'Name a file.',
  });
}

function notExecutable(file: NamedFile): Problem {
  return new Problem({
    kind: 'fleet-file/script-not-executable',
    what: `${file.where}: the script ${file.path} may not be executed.`,
    why: 'Git keeps the executable bit, and this file has none.',
    fix: `Run \`git update-index --chmod=+x ${file.path}\` and commit.`,
  });
}

function checkDefinition(file: NamedFile, text: string): readonly Problem[] {
  try {
    readScratchOrgDefinition(text, file.path);
    return [];
  } catch (error) {
    if (error instanceof Problems) return error.problems;
    throw error;
  }
}

/** By the reader that the import has, so that what it takes is taken here. */
async function checkData(file: NamedFile, workspace: string): Promise<Problem[]> {
  try {
    await readDataFiles(workspace, [file.path]);
    return [];
  } catch (error) {
    if (!(error instanceof Problems)) throw error;
    return error.problems.map(
      (problem) =>
        new Problem({ ...textOf(problem), what: `${file.where}: ${problem.what}` }, { cause: problem }),
    );
  }
}

function textOf({ kind, why, fix }: Problem): { kind: string; why?: string; fix: string } {
  return { kind, ...(why === undefined ? {} : { why }), fix };
}
