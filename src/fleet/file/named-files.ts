import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { staysInside } from '../../inside-folder.ts';
import { collect, Problem, Problems, problemsIn } from '../../problem.ts';
import { mostBytesOf, readTextFile } from '../../read-file.ts';
import { dataBudget, readDataFiles, type DataBudget } from '../../salesforce/data/plan.ts';
import type { DataFile } from '../../salesforce/data/records.ts';
import {
  readScratchOrgDefinition,
  type ScratchOrgDefinition,
} from '../../salesforce/scratch-orgs/definition.ts';
import { nearest } from '../../nearest.ts';
import { clipped } from './clipped.ts';
import { setupPaths } from './meaning.ts';
import { listAt } from './value-at.ts';
import { valueAt } from './value-at.ts';
import type { FilesRead } from './types.ts';
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

/** More than any fleet needs: what a spec names beyond isn't looked for. */
const mostFiles = 2000;

/** What was read of a spec's files, and what is wrong with them. */
export interface SpecFiles extends FilesRead {
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks every file that a spec names, whether or not the rest of it is valid: it is there, definitions, data
 * plans and data files parse, plans' own files are there, scripts may be executed. Paths are taken from `workspace`.
 */
export async function readSpecFiles(raw: RawSpec, workspace: string): Promise<SpecFiles> {
  const [definitions, data] = [new Map<string, ScratchOrgDefinition>(), new Map<string, DataFile[]>()];
  const problems: Problem[] = [];
  const budget = dataBudget();
  const named = namedFiles(raw);
  if (named.length > mostFiles) problems.push(tooMany(named.length));
  await Promise.all(
    named.slice(0, mostFiles).map(async (file) => {
      const path = resolve(workspace, file.path);
      const wrong = await missing(file, path, workspace);
      if (wrong !== undefined) problems.push(wrong);
      else if (file.role === 'definition') {
        const read = await collect(problems, async () =>
          readScratchOrgDefinition(await readTextFile(path, mostBytesOf.definition, file.path), file.path),
        );
        if (read !== undefined) definitions.set(file.path, read);
      } else if (file.role === 'data') {
        const read = await collect(problems, () => readData(file, workspace, budget));
        if (read !== undefined) data.set(file.path, read);
      }
    }),
  );
  return { definitions, data, problems };
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

/** What is wrong with a file before it is read. */
async function missing(file: NamedFile, path: string, workspace: string): Promise<Problem | undefined> {
  if (!(await staysInside(file.path, workspace)))
    return outside(`${file.where}: ${roleNames[file.role]} ${file.path}`);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return (await commandNotFile(file, workspace)) ?? notFound(file, path);
  if (file.role === 'source') return undefined;
  if (!found.isFile()) return notAFile(file);
  // Windows has no such bit: there the name's ending says what may be run.
  const mayRun = process.platform === 'win32' || (found.mode & 0o111) !== 0;
  return file.role === 'script' && !mayRun ? notExecutable(file) : undefined;
}

/** A command, with its arguments, where one file belongs. */
async function commandNotFile(
  { role, path, where }: NamedFile,
  workspace: string,
): Promise<Problem | undefined> {
  const words = path.trim().split(/\s+/);
  if (role !== 'script' || words.length === 1) return undefined;
  const files = await Promise.all(
    words.map(async (word) =>
      ((await stat(resolve(workspace, word)).catch(() => undefined))?.isFile() ?? false) ? word : '',
    ),
  );
  const [first, ...others] = files.filter((word) => word !== '');
  return new Problem({
    kind: 'fleet-file/script-is-a-command',
    what: `${where}: "${clipped(path)}" is a command; \`script\` names one executable file.`,
    fix:
      first !== undefined && others.length === 0 && first === words.at(-1)
        ? `Write \`script: ${first}\`; its first line says what runs it, such as \`#!/usr/bin/env bash\`.`
        : 'Put the command into an executable file, such as `scripts/setup.sh`, and write `script: scripts/setup.sh`.',
  });
}

async function notFound(file: NamedFile, path: string): Promise<Problem> {
  const siblings = await readdir(dirname(path)).catch(() => undefined);
  const meant = siblings && nearest(basename(path), siblings);
  return new Problem({
    kind: 'fleet-file/file-not-found',
    what: `${file.where}: ${roleNames[file.role]} ${file.path} is not there.`,
    ...(meant === undefined ? {} : { why: `Did you mean ${join(dirname(file.path), meant)}?` }),
    fix: 'Correct the path, which begins at the workspace; in a job, check the repository out first.',
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

function tooMany(count: number): Problem {
  return new Problem({
    kind: 'fleet-file/too-many-files',
    what: `The fleet names ${String(count)} files; at most ${String(mostFiles)} are read.`,
    fix: 'Name folders rather than files, and share a setup between groups.',
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
    why: 'Git keeps the executable bit, and this file lacks it.',
    fix: `Run \`git update-index --chmod=+x ${file.path}\` and commit.`,
  });
}

/** Reads a plan as the import does, so both accept the same; problems say where the spec names the plan. */
async function readData(file: NamedFile, workspace: string, budget: DataBudget): Promise<DataFile[]> {
  try {
    return await readDataFiles(workspace, [file.path], budget);
  } catch (error) {
    throw new Problems(
      problemsIn(error).map(
        (problem) =>
          new Problem(
            { ...textOf(problem), what: `${file.where}: ${inASentence(problem.what)}` },
            { cause: problem },
          ),
      ),
    );
  }
}

function inASentence(what: string): string {
  return what.replace(/^(?:The|Entry) /, (word) => word.toLowerCase());
}

function textOf({ kind, why, fix }: Problem): { kind: string; why?: string; fix: string } {
  return { kind, ...(why === undefined ? {} : { why }), fix };
}
