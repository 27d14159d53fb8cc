import type { PackageToInstall } from '../../salesforce/packages.ts';
import type { ScratchOrgDefinition } from '../../salesforce/scratch-orgs/definition.ts';
import type { SfdxProject } from '../../salesforce/scratch-orgs/project.ts';
import type { SourceTracking } from '../../salesforce/source-tracking.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import type { UsualTime } from '../../salesforce/wire/usual-time.ts';
import type { FilesRead, Setup } from '../file/types.ts';
import type { Journal } from './journal.ts';

/** An org of the fleet that is logged in to, as its stages see it. */
export interface FleetOrg {
  /** `dev-7` */
  readonly label: string;
  readonly client: OrgClient;
  /** The org's id, 15 characters: what the journal calls it. */
  readonly id: string;
  readonly journal: Journal;
  readonly tracking: SourceTracking;
  readonly signal: AbortSignal;
  /** Whether another run, or another job, made the org: it may have been set up already, in part or wholly. */
  readonly adopted: boolean;
  /** A line for the org's group in the log. */
  readonly note: (line: string) => void;
}

/** What one stage of an org's setup does. Adding one is adding a file, and a line in `stages/index.ts`. */
export interface StageWork {
  /** Packages that it installs: the preflight looks whether they are there. */
  readonly packages?: readonly PackageToInstall[];
  /** API names of the permission sets and groups that it brings. */
  readonly permissionSets?: ReadonlySet<string>;
  /** The digest of the sample data that it imports: the line on the hub keeps it, since data can't go in twice. */
  readonly data?: string;
  /** Whether what it does shows in source tracking. */
  readonly isTracked?: boolean;
  /** Whether an earlier run did it. Asked of adopted orgs only: a new one has nothing. */
  isDone(org: FleetOrg): Promise<boolean>;
  /**
   * Does it. Whatever of it is done already is not done again.
   *
   * @throws Problem, ApiFailure; OrgLost when the org can no longer be trusted
   */
  run(org: FleetOrg): Promise<void>;
}

/** A stage as `stages/index.ts` names it. */
export interface Stage extends StageWork {
  readonly name: string;
}

/** What all groups' stages are made from. */
export interface Materials {
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly project: SfdxProject;
  readonly files: FilesRead;
  readonly runScript: (path: string) => RunScript;
  /** Masks an installation key. */
  readonly mask: (secret: string) => void;
  /** Milliseconds to watch data that another run may be importing. */
  readonly dataPatience: number;
  /** A sentence for the user. */
  readonly warn: (sentence: string) => void;
  /** Makes once what groups share: a second call with the same name returns the first one's result. */
  readonly once: <T>(name: string, make: () => Promise<T>) => Promise<T>;
  /** How long orgs of all groups waited for the same. */
  readonly usual: (name: string) => UsualTime;
}

/** What one group's stage is made from. */
export interface StageOrder {
  readonly setup: Setup;
  readonly definition: ScratchOrgDefinition;
  /** Where an item of the group's set-up is written. */
  readonly where: (key: string, index: number) => string;
  /** The group's stages that come before. */
  readonly before: readonly Stage[];
}

export interface MadeStage {
  /** What tells this set-up from others in its digest; absent for a stage that adds nothing of its own. */
  readonly content?: unknown;
  /** Absent where the group has nothing to do. */
  readonly work?: StageWork | undefined;
}

/**
 * Makes one group's stage: reads and converts what it takes.
 *
 * @throws Problem, Problems
 */
export type MakeStage = (order: StageOrder, materials: Materials) => Promise<MadeStage> | MadeStage;

/** Runs the user's script for one org, logged in for the `sf` CLI in a HOME of its own. Rejects with a Problem. */
export type RunScript = (org: FleetOrg) => Promise<void>;
