import type { DataFile } from '../../salesforce/data/records.ts';
import type { ScratchOrgDefinition } from '../../salesforce/scratch-orgs/definition.ts';
import type { SfdxProject } from '../../salesforce/scratch-orgs/project.ts';

/** A fleet as its file, or the plain inputs, describe it: everything is checked, paths are as written. */
export interface FleetSpec {
  readonly name: string;
  /** 1 to 30. */
  readonly durationDays: number;
  /** Present where each run fills up to `count` free orgs a group. */
  readonly pool?: PoolSpec;
  /** At least one, in the file's order; names are unique. */
  readonly groups: readonly GroupSpec[];
}

export interface PoolSpec {
  /** Milliseconds after which a free org is replaced. */
  readonly maxAge?: number;
}

/** A fleet, and the Salesforce project of its source; without a project file, a project with nothing set. */
export interface FleetOfProject extends FleetSpec {
  readonly project: SfdxProject;
  readonly files: FilesRead;
  /** Where an item of a group's set-up is written, in the group's own or in the fleet's: `config/fleet.yml:7:21: …`. */
  readonly whereInSetup: (group: string, key: string, index: number) => string;
}

/** What a fleet's files hold, by their paths as they are written. */
export interface FilesRead {
  readonly definitions: ReadonlyMap<string, ScratchOrgDefinition>;
  /** Of data plans and data files. */
  readonly data: ReadonlyMap<string, readonly DataFile[]>;
}

export interface GroupSpec {
  readonly group: string;
  /** 1 to 500; in a pool, how many stay free. */
  readonly count: number;
  /** In a pool, how many there are at most, free and taken. */
  readonly max?: number;
  /** Path of the scratch org definition file, from the workspace. */
  readonly definition: string;
  /** The file's setup, with the keys replaced that the group's own setup names. */
  readonly setup: Setup;
}

/** What every org of a group gets, in this order. Lists may be empty. */
export interface Setup {
  /** Installed in this order. */
  readonly packages: readonly PackageSpec[];
  /** Paths, from the workspace, of source format or of package directories; deployed together. */
  readonly source: readonly string[];
  /** API names, with a namespace's prefix where it has one. */
  readonly permissionSets: readonly string[];
  /** Paths of data plans as `sf data export tree --plan` writes them. */
  readonly data: readonly string[];
  /** Path of an executable, from the workspace. */
  readonly script?: string;
}

export interface PackageSpec {
  /** A package version's id, `04t…`, of 15 or 18 characters. */
  readonly id: string;
  /** Its alias in sfdx-project.json, if the file named it so. */
  readonly alias?: string;
  /** The environment variable that holds the installation key. */
  readonly installationKeyEnv?: string;
}

/** sfdx-project.json's `packageAliases`: alias → id. */
export type PackageAliases = Readonly<Record<string, string>>;
