import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem, Problems } from '../../problem.ts';
import { checkSpecFiles } from './named-files.ts';
import { specFromInputs } from './from-inputs.ts';
import type { SpecInputs } from './from-inputs.ts';
import { parseFleetFile } from './spec.ts';
import type { FleetSpec, PackageAliases, ParsedSpec } from './spec.ts';

export interface SpecRequest extends SpecInputs {
  /** `fleet-file`, `''` if not given: then config/fleet.yml, unless `definitionFile` is given. */
  readonly fleetFile: string;
}

export const defaultFleetFile = 'config/fleet.yml';

/**
 * Reads what fleet is wanted, from a fleet file or from plain inputs, and checks every file that it names.
 * `workspace` is the folder that paths are taken from.
 * @throws Problems with all that is wrong, kinds `fleet-file/…` and `fleet-input/…`
 */
export async function readFleetSpec(request: SpecRequest, workspace: string): Promise<FleetSpec> {
  const mixed = mixedInputs(request);
  const project = await readPackageAliases(workspace);
  const parsed = await parse(request, workspace, project.aliases);
  const files = parsed.raw === undefined ? [] : await checkSpecFiles(parsed.raw, workspace);
  const problems = [...mixed, ...project.problems, ...inLineOrder([...parsed.problems, ...files])];
  if (parsed.spec === undefined || problems.length > 0) throw new Problems(problems);
  return parsed.spec;
}

/** As their reader goes through the file; those that name no place in it stand last. */
function inLineOrder(problems: readonly Problem[]): Problem[] {
  const places = new Map(problems.map((problem) => [problem, placeOf(problem)]));
  return problems.toSorted((one, other) => {
    const [line = 0, column = 0] = places.get(one) ?? [];
    const [otherLine = 0, otherColumn = 0] = places.get(other) ?? [];
    return line === otherLine ? column - otherColumn : line < otherLine ? -1 : 1;
  });
}

/** Line and column, from how a message on a fleet file begins: `config/fleet.yml:3:9: …`. */
function placeOf({ what }: Problem): [line: number, column: number] {
  const [, line = 'Infinity', column = '0'] = /^.*?:(\d+):(\d+): /.exec(what) ?? [];
  return [Number(line), Number(column)];
}

async function parse(request: SpecRequest, workspace: string, aliases: PackageAliases): Promise<ParsedSpec> {
  if (request.definitionFile !== '' && request.fleetFile === '') return specFromInputs(request, aliases);
  const file = request.fleetFile === '' ? defaultFleetFile : request.fleetFile;
  try {
    const text = await readFile(resolve(workspace, file), 'utf8');
    return parseFleetFile(text, file, aliases, request.fleetName);
  } catch (error) {
    return { problems: [unreadable(file, error)] };
  }
}

function unreadable(file: string, cause: unknown): Problem {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return new Problem(
    {
      kind: 'fleet-file/not-found',
      what: missing ? `There is no ${file} in the workspace.` : `${file} cannot be read.`,
      why: 'The repository may not be checked out yet, or the file has another name.',
      fix: 'Run actions/checkout before this step, and name the file by `fleet-file`; or give `definition-file` and `count` to do without one.',
    },
    { cause },
  );
}

/** The plain inputs describe a fleet instead of a file, never on top of one. */
function mixedInputs(request: SpecRequest): Problem[] {
  const plain = {
    count: request.count,
    'duration-days': request.durationDays,
    packages: request.packages,
    source: request.source,
    'permission-sets': request.permissionSets,
    data: request.data,
    script: request.script,
  };
  const names = Object.entries(plain).flatMap(([name, value]) => (value === '' ? [] : [`\`${name}\``]));
  const usesFile = request.definitionFile === '' || request.fleetFile !== '';
  if (request.definitionFile !== '' && request.fleetFile !== '') names.unshift('`definition-file`');
  if (!usesFile || names.length === 0) return [];
  return [
    new Problem({
      kind: 'fleet-input/file-and-inputs',
      what: `The input${names.length > 1 ? 's' : ''} ${names.join(', ')} cannot be used with a fleet file.`,
      why: 'These describe a fleet of one definition instead of a file.',
      fix: 'Move them into the fleet file; or leave `fleet-file` out and give `definition-file`.',
    }),
  ];
}

interface ProjectAliases {
  readonly aliases: PackageAliases;
  readonly problems: Problem[];
}

/** The `packageAliases` of the workspace's sfdx-project.json; none if there is no such file. */
async function readPackageAliases(workspace: string): Promise<ProjectAliases> {
  const text = await readFile(join(workspace, 'sfdx-project.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return { aliases: {}, problems: [] };
  try {
    return { aliases: aliasesOf(JSON.parse(text)), problems: [] };
  } catch (error) {
    const problem = new Problem(
      {
        kind: 'fleet-file/project-invalid',
        what: `sfdx-project.json is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
        fix: 'Correct the JSON there.',
      },
      { cause: error },
    );
    return { aliases: {}, problems: [problem] };
  }
}

function aliasesOf(project: unknown): PackageAliases {
  if (typeof project !== 'object' || project === null || !('packageAliases' in project)) return {};
  const { packageAliases } = project;
  if (typeof packageAliases !== 'object' || packageAliases === null) return {};
  return Object.fromEntries(
    Object.entries(packageAliases).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
