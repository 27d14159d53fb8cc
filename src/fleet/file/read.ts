import { resolve } from 'node:path';
import { staysInside } from '../../inside-folder.ts';
import { Problem, throwAll } from '../../problem.ts';
import { mostBytesOf, readTextFile } from '../../read-file.ts';
import { outside, readSpecFiles, type SpecFiles } from './named-files.ts';
import { rawFromInputs } from './from-inputs.ts';
import type { SpecInputs } from './from-inputs.ts';
import { listAt } from './value-at.ts';
import { projectOf } from './project-of.ts';
import { checkSpec, readFleetYaml } from './spec.ts';
import type { FleetOfProject, ParsedSpec } from './spec.ts';
import { valueAt } from './value-at.ts';
import type { RawSpec } from './yaml.ts';

export interface SpecRequest extends SpecInputs {
  /** `fleet-file`, `''` if not given: then config/fleet.yml, unless `definitionFile` is given. */
  readonly fleetFile: string;
  /** `project-dir`, `''` if not given: then the project is found. */
  readonly projectDir: string;
}

const nothingRead: SpecFiles = { definitions: new Map(), data: new Map(), problems: [] };

const defaultFleetFile = 'config/fleet.yml';

/** Whether the plain inputs describe the fleet, without a file. */
function isPlain({ definitionFile, fleetFile }: SpecRequest): boolean {
  return definitionFile !== '' && fleetFile === '';
}

/** As given, or the default. */
function fleetFileOf({ fleetFile }: SpecRequest): string {
  return fleetFile === '' ? defaultFleetFile : fleetFile;
}

/**
 * Reads what fleet is wanted, from a fleet file or from plain inputs, with the Salesforce project that it belongs to, and
 * checks every file that it names. `workspace` is the folder that paths are taken from.
 * @throws Problems with all that is wrong, kinds `fleet-file/…`, `fleet-input/…`, `project/…`, `data/…`
 */
export async function readFleetSpec(request: SpecRequest, workspace: string): Promise<FleetOfProject> {
  const raw = await readRaw(request, workspace);
  const isRead = !('problems' in raw);
  const isThere = isRead || raw.problems.every(({ kind }) => kind !== 'fleet-file/not-found');
  const mixed = mixedInputs(request, isThere);
  if (!isThere) throwAll(mixed);
  const places = { projectDir: request.projectDir, fleetFile: isPlain(request) ? '' : fleetFileOf(request) };
  const { project, problems: ofProject } = await projectOf(places, isRead ? raw : undefined, workspace);
  const parsed: ParsedSpec = isRead ? checkSpec(raw, project.packageAliases) : raw;
  const { problems: ofFiles, ...files } = isRead ? await readSpecFiles(raw, workspace) : nothingRead;
  const problems = [
    ...mixed,
    ...ofProject,
    ...inLineOrder([...parsed.problems, ...ofFiles], fleetFileOf(request)),
  ];
  throwAll(problems);
  if (parsed.spec === undefined) throw new Error('a fleet file without problems has a spec');
  const whereInSetup = isRead ? whereIn(raw) : () => '';
  return { ...parsed.spec, project, files, whereInSetup };
}

/** A group's own set-up replaces the keys it names. */
function whereIn(raw: RawSpec): FleetOfProject['whereInSetup'] {
  return (group, key, index) => {
    const at = listAt(raw, ['orgs']).find(({ path }) => valueAt(raw.value, [...path, 'group']) === group);
    const own = at === undefined ? undefined : [...at.path, 'setup', key];
    const path = own !== undefined && valueAt(raw.value, own) !== undefined ? own : ['setup', key];
    return raw.locate([...path, index]);
  };
}

/** As their reader goes through the fleet file, then through other files; those that name no place stand last. */
function inLineOrder(problems: readonly Problem[], fleetFile: string): Problem[] {
  const rank = ({ place }: Problem): number => (place === undefined ? 2 : place.file === fleetFile ? 0 : 1);
  return problems.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.place?.file ?? '').localeCompare(other.place?.file ?? '') ||
      (one.place?.line ?? 0) - (other.place?.line ?? 0) ||
      (one.place?.column ?? 0) - (other.place?.column ?? 0),
  );
}

type Raw = RawSpec | { readonly problems: readonly Problem[] };

async function readRaw(request: SpecRequest, workspace: string): Promise<Raw> {
  if (isPlain(request)) return rawFromInputs(request);
  const file = fleetFileOf(request);
  if (!(await staysInside(file, workspace))) return { problems: [outside(`The fleet file ${file}`)] };
  try {
    const text = await readTextFile(resolve(workspace, file), mostBytesOf.fleetFile, file);
    return readFleetYaml(text, file, request.fleetName);
  } catch (error) {
    return { problems: [error instanceof Problem ? error : unreadable(file, error)] };
  }
}

function unreadable(file: string, cause: unknown): Problem {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return new Problem(
    {
      kind: 'fleet-file/not-found',
      what: missing ? `There is no ${file} in the workspace.` : `${file} cannot be read.`,
      why: 'The repository isn’t checked out here, or the file has another name.',
      fix: 'Go to the repository’s folder (in a workflow, run actions/checkout before), and name the file by `fleet-file`; or give `definition-file` and the input `count` to do without one.',
    },
    { cause },
  );
}

/** The plain inputs describe a fleet instead of a file, never on top of one, and not without a definition. */
function mixedInputs(request: SpecRequest, isThere: boolean): Problem[] {
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
  if (isPlain(request) || (names.length === 0 && request.definitionFile === '')) return [];
  const list = names.join(', ');
  if (request.fleetFile === '' && !isThere) {
    return [
      new Problem({
        kind: 'fleet-input/no-definition',
        what: `${names.length > 1 ? `The inputs ${list} need` : `The input ${list} needs`} \`definition-file\`.`,
        why: `Without it a fleet file says which orgs there are, and there is no ${defaultFleetFile}.`,
        fix: 'Give `definition-file` the path of the scratch org definition, such as config/project-scratch-def.json.',
      }),
    ];
  }
  if (request.definitionFile !== '') names.unshift('`definition-file`');
  return [
    new Problem({
      kind: 'fleet-input/file-and-inputs',
      what: `The input${names.length > 1 ? 's' : ''} ${names.join(', ')} cannot be used with a fleet file.`,
      why: `Such inputs describe a fleet without a file, and ${fleetFileOf(request)} is one.`,
      fix: 'Write it in the fleet file; or leave `fleet-file` out and give `definition-file`.',
    }),
  ];
}
