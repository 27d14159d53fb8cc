import { type Problem, throwAll } from '../../problem.ts';
import type { ScratchOrgDefinition } from '../../salesforce/scratch-orgs/definition.ts';
import type { SfdxProject } from '../../salesforce/scratch-orgs/project.ts';
import { usualTimes } from '../../salesforce/wire/usual-time.ts';
import type { FleetOfProject } from '../file/types.ts';
import { setupDigest } from './digest.ts';
import { stagesOf } from './index.ts';
import { missingPermissionSets } from './permission-sets-there.ts';
import type { Materials, Stage } from './stage.ts';

/** What the orgs of one group have in common, made once: nothing is read, converted or zipped again for an org. */
export interface PreparedGroup {
  readonly definition: ScratchOrgDefinition;
  readonly stages: readonly Stage[];
  readonly digests: Digests;
}

/** What the line on the hub says of a set-up: all of it, and its sample data alone, if it has any. */
export interface Digests {
  readonly setup: string;
  readonly data: string | undefined;
}

export interface Prepared {
  readonly project: SfdxProject;
  readonly groups: ReadonlyMap<string, PreparedGroup>;
  /** Sentences for the user. */
  readonly warnings: readonly string[];
}

/** What preparing takes besides the fleet. */
export type Preparation = Pick<Materials, 'workspace' | 'env' | 'runScript' | 'mask' | 'dataPatience'>;

/**
 * Reads and converts everything the spec names; what groups share is made once.
 *
 * @throws Problems, all that are found
 */
export async function prepare(spec: FleetOfProject, about: Preparation): Promise<Prepared> {
  const { project, files } = spec;
  const problems: Problem[] = [];
  const warnings = new Set<string>();
  const materials = {
    ...about,
    project,
    files,
    once: once(),
    usual: usualTimes(),
    warn: (text: string) => void warnings.add(text),
  };
  const groups = new Map<string, PreparedGroup>();
  for (const { group, definition: path, setup } of spec.groups) {
    const definition = files.definitions.get(path);
    if (definition === undefined) throw new Error(`${path} was not read`);
    const where = (key: string, index: number) => spec.whereInSetup(group, key, index);
    const { stages, contents } = await stagesOf({ setup, definition, where }, materials, problems);
    const missing = missingPermissionSets({
      ...{ setup, definition, stages, namespace: project.namespace },
      where,
    });
    problems.push(...missing.problems);
    for (const warning of missing.warnings) warnings.add(warning);
    const data = stages.find((stage) => stage.data !== undefined)?.data;
    groups.set(group, { definition, stages, digests: { setup: setupDigest(definition, contents), data } });
  }
  throwAll(problems);
  const ofDefinitions = [...groups.values()].flatMap(({ definition }) => definition.warnings);
  return { project, groups, warnings: [...new Set([...ofDefinitions, ...warnings])] };
}

function once(): Materials['once'] {
  const made = new Map<string, Promise<unknown>>();
  return <T>(name: string, make: () => Promise<T>) => {
    const known = made.get(name) ?? make();
    made.set(name, known);
    return known as Promise<T>;
  };
}
