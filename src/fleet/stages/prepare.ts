import { collect, Problem, throwAll } from '../../problem.ts';
import { apiVersion } from '../../salesforce/wire/api-version.ts';
import { deployRequest } from '../../salesforce/metadata/deploy.ts';
import type { PackageToInstall } from '../../salesforce/packages.ts';
import { sampleDataOf } from '../../salesforce/data/plan.ts';
import type { ScratchOrgDefinition } from '../../salesforce/scratch-orgs/definition.ts';
import type { SfdxProject } from '../../salesforce/scratch-orgs/project.ts';
import type { Stage } from './stage.ts';
import type { FleetOfProject, PackageSpec, Setup } from '../file/spec.ts';
import type { FilesRead } from '../file/types.ts';
import type { FleetData } from './data.ts';
import type { Deployable } from './deploy.ts';
import { dataDigest, hashOf, scriptHash, setupDigest } from './digest.ts';
import { stagesOf } from './index.ts';
import type { RunScript } from './script.ts';

/** What the orgs of one group have in common, made once: nothing is read, converted or zipped again for an org. */
export interface PreparedGroup {
  readonly definition: ScratchOrgDefinition;
  readonly stages: readonly Stage[];
  readonly packages: readonly PackageToInstall[];
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

export interface Preparation {
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runScript: (path: string) => RunScript;
  /** Masks an installation key. */
  readonly mask: (secret: string) => void;
  /** Milliseconds to watch data that another run may be importing. */
  readonly dataPatience: number;
}

/**
 * Reads and converts everything the spec names; what groups share is made once.
 *
 * @throws Problems, all that are found
 */
export async function prepare(spec: FleetOfProject, about: Preparation): Promise<Prepared> {
  const { project, files } = spec;
  const maker = new SetupMaker(spec, about);
  const groups = new Map<string, PreparedGroup>();
  for (const { group, definition: path, setup } of spec.groups) {
    const definition = files.definitions.get(path);
    if (definition === undefined) throw new Error(`${path} was not read`);
    const stages = await maker.stages(setup, definition);
    const packages = maker.packages(setup.packages);
    const digests = await maker.digests(setup, definition);
    groups.set(group, { definition, stages, packages, digests });
  }
  throwAll(maker.problems);
  const ofDefinitions = [...groups.values()].flatMap(({ definition }) => definition.warnings);
  const warnings = [...new Set([...ofDefinitions, ...maker.warnings])];
  return { project, groups, warnings };
}

/** What the fleet deploys goes to scratch orgs. */
const noTests = { testLevel: 'NoTestRun' } as const;

/** Makes stages, each distinct one once. */
class SetupMaker {
  /** Sentences for the user. */
  readonly warnings: string[] = [];
  readonly problems: Problem[] = [];
  readonly #project: SfdxProject;
  readonly #files: FilesRead;
  readonly #about: Preparation;
  readonly #made = new Map<string, Promise<unknown>>();

  constructor({ project, files }: FleetOfProject, about: Preparation) {
    this.#project = project;
    this.#files = files;
    this.#about = about;
  }

  /** The stages in the order in which every org goes through them. */
  async stages(setup: Setup, definition: ScratchOrgDefinition): Promise<Stage[]> {
    const { permissionSets, script } = setup;
    const settings = await collect(this.problems, () => this.#settings(definition));
    const packages = this.packages(setup.packages);
    const source =
      setup.source.length > 0 ? await collect(this.problems, () => this.#source(setup.source)) : undefined;
    const data =
      setup.data.length > 0 ? await collect(this.problems, () => this.#data(setup.data)) : undefined;
    const { dataPatience, runScript } = this.#about;
    return stagesOf({
      ...{ settings, packages, source, permissionSets, data, dataPatience },
      script: script === undefined ? undefined : runScript(script),
    });
  }

  /** Once the stages are made: what can't be read has been reported. */
  async digests(setup: Setup, definition: ScratchOrgDefinition): Promise<Digests> {
    const { packages, permissionSets, script } = setup;
    const hash = async (made: Promise<{ hash: string }>) => (await made.catch(() => undefined))?.hash;
    const source = setup.source.length > 0 ? await hash(this.#source(setup.source)) : undefined;
    const data = setup.data.length > 0 ? await hash(this.#data(setup.data)) : undefined;
    return {
      setup: setupDigest({
        definition,
        packages: packages.map(({ id }) => id),
        source,
        permissionSets,
        data,
        script: script === undefined ? undefined : await scriptHash(this.#about.workspace, script),
      }),
      data: data === undefined ? undefined : dataDigest(data),
    };
  }

  packages(specs: readonly PackageSpec[]): PackageToInstall[] {
    return specs.map(({ id, alias, installationKeyEnv }) => {
      const installationKey = installationKeyEnv === undefined ? undefined : this.#key(installationKeyEnv);
      return { id, name: alias ?? id, ...(installationKey === undefined ? {} : { installationKey }) };
    });
  }

  #key(variable: string): string {
    const key = this.#about.env[variable] ?? '';
    if (key === '') {
      this.problems.push(
        new Problem({
          kind: 'fleet-file/installation-key',
          what: `The environment variable ${variable}, which holds an installation key, is empty.`,
          fix: `Add \`env: { ${variable}: \${{ secrets.${variable} }} }\` to the step.`,
        }),
      );
    } else this.#about.mask(key);
    return key;
  }

  #settings(definition: ScratchOrgDefinition): Promise<Deployable | undefined> {
    const { settings, name } = definition;
    if (settings === undefined) return Promise.resolve(undefined);
    return this.#once(`settings ${name}`, async () => {
      const { settingsZip, settingsFiles } = await import('../../salesforce/scratch-orgs/settings.ts');
      const options = { capitalizeRecordTypes: await this.#capitalizesRecordTypes(definition) };
      const files = settingsFiles(settings, apiVersion, options);
      return {
        request: deployRequest(await settingsZip(settings, apiVersion, options), noTests),
        hash: hashOf(JSON.stringify([...files])),
        subject: `the settings of ${name}`,
        components: `${files.size - 1} files`,
        isSource: false,
      };
    });
  }

  async #capitalizesRecordTypes({ settings }: ScratchOrgDefinition): Promise<boolean> {
    const objects = Object.values(settings?.objectSettings ?? {});
    if (objects.every(({ defaultRecordType }) => defaultRecordType === undefined)) return true;
    const { capitalizesRecordTypes } = await import('../../sf-cli/cli-config.ts');
    return capitalizesRecordTypes(this.#project.folder);
  }

  #source(paths: readonly string[]): Promise<Deployable> {
    return this.#once(`source ${paths.join('\n')}`, async () => {
      const { convertSource } = await import('../../salesforce/metadata/convert-source.ts');
      const converted = await convertSource(this.#project, paths, this.#about.workspace);
      const { zip, hash, components, locate } = converted;
      this.warnings.push(...converted.warnings);
      return {
        request: deployRequest(zip, noTests),
        hash,
        subject: paths.join(', '),
        components: `${components} components`,
        isSource: true,
        locate,
      };
    });
  }

  #data(paths: readonly string[]): Promise<FleetData> {
    return this.#once(`data ${paths.join('\n')}`, async () => {
      const data = sampleDataOf(paths.flatMap((path) => this.#files.data.get(path) ?? []));
      return Promise.resolve({ data, hash: hashOf(JSON.stringify(data.batches)) });
    });
  }

  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#made.get(name) ?? make();
    this.#made.set(name, known);
    return known as Promise<T>;
  }
}
