import type { RequestLogEntry } from './world/request-log.ts';

/**
 * What tests, the demo and the benchmarks use of the embedded Dev Hub. `startDevHub` in `index.ts` makes one.
 *
 * Two listeners stand for Salesforce's two worlds: `productionUrl` is login.salesforce.com and the hub's own
 * My Domain; `sandboxUrl` is test.salesforce.com and the instance of every scratch org. As in Salesforce, a
 * scratch org's user is unknown at `productionUrl`, and the hub's user at `sandboxUrl`.
 */
export interface DevHubOptions {
  /** The hub's user. Default `admin@acme.example`. */
  readonly hubUsername?: string;
  /** Default `Enterprise Edition`: a production org, which refuses deploys with testLevel NoTestRun. */
  readonly hubEdition?: 'Enterprise Edition' | 'Developer Edition';
  /** Port of the production listener; the sandbox listener takes the next one. Default 0: free ports. */
  readonly port?: number;
  /** PEM: it answers https then, for clients that talk nothing else. Default: http. */
  readonly tls?: { readonly key: string; readonly certificate: string };
  /** How long a signup stays New/Creating, in milliseconds. Default 0: active at the next read. */
  readonly signupMilliseconds?: number;
  /** How long after it is Active an org's logins are refused (not replicated yet). Default 0. */
  readonly replicationMilliseconds?: number;
  /** How long a package takes to install, in milliseconds, unless it says so itself. Default 0. */
  readonly installMilliseconds?: number;
  /** How long a metadata deploy takes. Default 0. */
  readonly deployMilliseconds?: number;
  /** How long one call of a data import takes. Default 0. */
  readonly importMilliseconds?: number;
  /** Who made the records that new orgs come with, and how long after an org is active its sample data comes. */
  readonly firstRows?: { readonly by?: 'admin' | 'platform'; readonly sampleDataMilliseconds?: number };
  /** Active and daily scratch orgs allowed. Default 100 and 200. */
  readonly limits?: { readonly activeScratchOrgs?: number; readonly dailyScratchOrgs?: number };
  /** How many requests the log keeps, the newest. Default: all. */
  readonly requestsKept?: number;
  /** Hears of each request once it is answered. */
  readonly onAnswered?: (entry: RequestLogEntry) => void;
}

/** A Connected App, or an External Client App, in the hub. */
export interface AppSpec {
  readonly consumerKey: string;
  readonly name?: string;
  /** PEM of the certificate uploaded to the app, or of its bare public key. */
  readonly certificate: string;
  readonly kind?: 'connected-app' | 'external-client-app';
  /** Of an External Client App. Default `Packaged`: other orgs may refer to it. */
  readonly distributionState?: 'Local' | 'Packaged';
  /** Of an External Client App. */
  readonly description?: string;
  /** `admin-approved` (default): only `approvedUsernames` may log in. `self-authorize`: nobody approved it here yet. */
  readonly permittedUsers?: 'admin-approved' | 'self-authorize';
  /** Default: the hub's user. Scratch orgs inherit the approval of their admin user. */
  readonly approvedUsernames?: readonly string[];
  /** What approves users in the hub: see `Settings.permissionSetApproval`. Default `profile`. */
  readonly approvedBy?: 'profile' | 'permission-set';
  /** `jwt`: the app issues JWT-based access tokens, which SOAP refuses. Default `opaque`: session ids. */
  readonly accessTokens?: 'opaque' | 'jwt';
}
