import type { SourceTracking } from '../../salesforce/source-tracking.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
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
  /** Whether an earlier run did it. Asked of adopted orgs only: a new one has nothing. */
  isDone(org: FleetOrg): Promise<boolean>;
  /**
   * Does it. Whatever of it is done already is not done again.
   *
   * @throws Problem, ApiFailure; OrgLost when the org can't be trusted any more
   */
  run(org: FleetOrg): Promise<void>;
}

/** A stage as `stages/index.ts` names it. */
export interface Stage extends StageWork {
  readonly name: string;
}
