import type { Problem } from '../../problem.ts';
import { checkMeaning } from './meaning.ts';
import { checkShape } from './shape.ts';
import { type FleetFile, mostOrgs } from './schema.ts';
import type { FleetSpec, PackageAliases, PackageSpec, Setup } from './types.ts';
import { parseFleetYaml } from './yaml.ts';
import type { RawSpec } from './yaml.ts';

export type { FleetOfProject, FleetSpec, PackageAliases } from './types.ts';

/** A fleet file that has been read: the spec if it has no problems. */
export interface ParsedSpec {
  readonly spec?: FleetSpec;
  /** All of them, kinds `fleet-file/…`; empty exactly if there is a spec. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a fleet file (YAML or JSON). Reads nothing else: whether the files it names are there is checked
 * by `readSpecFiles`.
 * @param file what messages call it, such as `config/fleet.yml`
 * @param fleetName the `fleet-name` input, `''` if not given: replaces the file's `name`
 */
export function parseFleetFile(
  text: string,
  file: string,
  aliases: PackageAliases = {},
  fleetName = '',
): ParsedSpec {
  const raw = readFleetYaml(text, file, fleetName);
  return 'problems' in raw ? raw : checkSpec(raw, aliases);
}

/** The same text, read but not checked. */
export function readFleetYaml(
  text: string,
  file: string,
  fleetName: string,
): RawSpec | { readonly problems: readonly Problem[] } {
  const raw = parseFleetYaml(text, file);
  return 'problems' in raw || fleetName === '' ? raw : renamed(raw, fleetName);
}

/** Checks raw values, from a file or from inputs. */
export function checkSpec(raw: RawSpec, aliases: PackageAliases): ParsedSpec {
  const shape = checkShape(raw);
  const problems = ['problems' in shape ? shape.problems : [], checkMeaning(raw, aliases)].flat();
  if ('problems' in shape || problems.length > 0) return { problems };
  return { spec: toSpec(shape.file, aliases), problems };
}

function renamed(raw: RawSpec, name: string): RawSpec {
  const isMapping = typeof raw.value === 'object' && raw.value !== null && !Array.isArray(raw.value);
  if (!isMapping) return raw;
  return {
    value: { ...raw.value, name },
    locate: (path, part) => (path[0] === 'name' ? 'Input `fleet-name`' : raw.locate(path, part)),
  };
}

function toSpec(file: FleetFile, aliases: PackageAliases): FleetSpec {
  const maxAge = file['max-age-hours'];
  return {
    name: file.name,
    durationDays: file['duration-days'] ?? 1,
    ...(file.pool === true ? { pool: maxAge === undefined ? {} : { maxAge: maxAge * 3_600_000 } } : {}),
    groups: file.orgs.map(({ group, count, max, definition, setup }) => ({
      group,
      count,
      ...(file.pool === true ? { max: max ?? Math.min(2 * count, mostOrgs) } : {}),
      definition,
      setup: toSetup({ ...file.setup, ...setup }, aliases),
    })),
  };
}

function toSetup(setup: NonNullable<FleetFile['setup']>, aliases: PackageAliases): Setup {
  return {
    packages: (setup.packages ?? []).map((item) => toPackage(item, aliases)),
    source: setup.source ?? [],
    permissionSets: setup['permission-sets'] ?? [],
    data: setup.data ?? [],
    ...(setup.script === undefined ? {} : { script: setup.script }),
  };
}

type PackageItem = NonNullable<NonNullable<FleetFile['setup']>['packages']>[number];

function toPackage(item: PackageItem, aliases: PackageAliases): PackageSpec {
  const { id, 'installation-key-env': installationKeyEnv } =
    typeof item === 'string' ? { id: item, 'installation-key-env': undefined } : item;
  const version = Object.hasOwn(aliases, id) ? aliases[id] : undefined;
  return {
    ...(version === undefined ? { id } : { id: version, alias: id }),
    ...(installationKeyEnv === undefined ? {} : { installationKeyEnv }),
  };
}
