import type { AppSpec } from './api.ts';
import type { Row, Value } from './objects/table.ts';
import type { Clock } from './world/clock.ts';
import type { Faults } from './world/faults.ts';
import type { OpenRequests } from './world/open-requests.ts';
import type { Org } from './world/org.ts';
import type { PackageVersion, PackageVersionSpec } from './world/packages.ts';
import type { App } from './world/platform-cli.ts';
import type { RequestLogEntry } from './world/request-log.ts';
import type { MissingRight } from './world/rights.ts';
import type { Allocation } from './world/scratch-orgs.ts';
import type { SignupFault } from './world/signup-faults.ts';
import type { Settings } from './world/world.ts';

/** A scratch org that another client made some time ago. */
export interface MadeScratchOrg {
  readonly username: string;
  /** The app that the hub session was logged in through. Default: the first app added, else `PlatformCLI`. */
  readonly consumerKey?: string;
  /** Default `Active`. Only Active and Deleted come with an org. */
  readonly status?: 'New' | 'Creating' | 'Active' | 'Error' | 'Deleted';
  readonly errorCode?: string;
  /** How long ago it was made. Default 0. */
  readonly ageMilliseconds?: number;
  readonly durationDays?: number;
  /** `2026-01-31`; default: made plus `durationDays`, 7. In the past: the org has expired. */
  readonly expirationDate?: string;
  readonly adminEmail?: string;
  readonly orgName?: string;
  /** Any other field of its ScratchOrgInfo. */
  readonly fields?: Readonly<Record<string, Value>>;
}

/** How a user is added; default: an active administrator of the hub. */
export interface AddedUser {
  readonly org?: Org;
  readonly profile?: 'System Administrator' | 'Standard User' | 'Minimum Access - API Only Integrations';
  readonly isActive?: boolean;
  readonly isFrozen?: boolean;
}

/** A scratch org as the test made it. `org` is there when it ever was active. */
export interface ScratchOrg {
  readonly username: string;
  readonly info: Row;
  readonly org: Org | undefined;
}

/** The embedded Dev Hub, running. */
export interface DevHub {
  readonly productionUrl: string;
  readonly sandboxUrl: string;
  readonly hub: Org;
  readonly hubUsername: string;
  /** The hub and every scratch org, gone ones too. */
  readonly orgs: readonly Org[];
  readonly clock: Clock;
  readonly requests: RequestLogEntry[];
  /** How many there were, including those that the log no longer keeps. */
  readonly requestCount: number;
  readonly faults: Faults;
  readonly openRequests: Pick<OpenRequests, 'mostOfOneOrg' | 'mostInAll'>;
  readonly signupFaults: SignupFault[];
  readonly settings: Settings;
  addApp(spec: AppSpec): App;
  removeApp(consumerKey: string): void;
  /** A package version that every org can install. */
  addPackage(spec: PackageVersionSpec): PackageVersion;
  /** Default: in the hub. */
  addUser(username: string, options?: AddedUser): Row;
  /** Takes a right from a user of the hub, which then answers as Salesforce does to users without it. */
  takeRight(username: string, right: MissingRight): void;
  createScratchOrg(made: MadeScratchOrg): ScratchOrg;
  /** Links a namespace to the hub, so that signups may ask for it. */
  addNamespace(prefix: string): void;
  /** A snapshot that signups may be made from; default: active, for a year. */
  addSnapshot(name: string, state?: { readonly status?: string; readonly expirationDate?: string }): void;
  /** Makes the hub an org like any other, until someone deploys the setting that turns Dev Hub on. */
  disableDevHub(): void;
  /** From now on the hub refuses apps that it does not have yet, as orgs do since Spring '26. */
  refuseNewConnectedApps(): void;
  /** Active and daily scratch orgs: allowed and left. */
  allocation(): Allocation;
  /** Whether an active scratch org has that username. */
  isScratchOrgUp(username: string): boolean;
  /** By its admin's username: as if someone deleted its ActiveScratchOrg. */
  deleteScratchOrg(username: string): void;
  /** Ends the sessions of an org, of a username, or all. Returns how many. */
  expireSessions(whose?: Org | string): number;
  /** How many access tokens of that org or username work now. */
  openSessions(whose?: Org | string): number;
  /** Every access token, refresh token and signup's code that it has ever given out, ended ones too. */
  readonly tokensGiven: readonly string[];
  /** Links to set a password that were mailed: to whom, and for which user of which org. */
  readonly mails: readonly { readonly to: string; readonly org: string; readonly username: string }[];
  /** An access token as a login gives it, without a login. */
  openSession(username: string): string;
  close(): Promise<void>;
}
