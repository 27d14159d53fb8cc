import type { DevHubOptions } from '../api.ts';
import type { App } from './platform-cli.ts';
import { Clock } from './clock.ts';
import { Consumers } from './consumers.ts';
import { defaultExternalAppRules, type ExternalAppRules } from './external-app-rules.ts';
import { Deployments } from '../metadata/deployments.ts';
import type { FirstRows } from './first-rows.ts';
import { Retrievals } from '../metadata/retrieve.ts';
import { Faults } from './faults.ts';
import { IdSequence } from './ids.ts';
import { OpenRequests } from './open-requests.ts';
import { Org } from './org.ts';
import { PackageRegistry } from './packages.ts';
import { Rights } from './rights.ts';
import type { NewOrg } from './org.ts';
import { RequestLog } from './request-log.ts';
import { Sessions } from './sessions.ts';
import type { SignupFault } from './signup-faults.ts';
import type { Row, Table } from '../objects/table.ts';

/** What tests may change while the server runs. */
export interface Settings {
  signupMilliseconds: number;
  replicationMilliseconds: number;
  /** How long a package takes to install, unless it says so itself. */
  installMilliseconds: number;
  deployMilliseconds: number;
  /** How long one call of a data import takes. */
  importMilliseconds: number;
  limits: { activeScratchOrgs: number; dailyScratchOrgs: number };
  firstRows: FirstRows;
  /**
   * How a login to a deleted or expired org ends: its own My Domain answers 420; test.salesforce.com may not know its
   * user any more. Default `420`.
   */
  loginsOfGoneOrgs: '420' | 'unknown-user';
  /**
   * Whether an app's expired certificate still verifies assertions. Salesforce's product management was quoted in 2020
   * that it does (https://salesforce.stackexchange.com/q/313488); users report refused logins. Default `refused`.
   */
  expiredCertificates: 'refused' | 'accepted';
  /**
   * What LIKE in a query matches: what its pattern says (default), or every text. Clients may not rely on LIKE
   * alone.
   */
  like: 'exact' | 'everything';
  /**
   * Whether an app that the hub approves by a permission set, which no new scratch org has, lets the org's admin in; if
   * not, what Salesforce says. No public source settles it. Default `opens`.
   */
  permissionSetApproval: 'opens' | 'not-admin-approved' | 'not-approved';
  /** Whether signups may ask for a Partner edition: the hub of a partner that asked for these. Default true. */
  partnerEditions: boolean;
  /** Orgs with an org shape that the hub may use: ids of 15 characters. Default none. */
  readonly orgShapes: Set<string>;
  readonly externalApps: ExternalAppRules;
  /** How long the code of a signup can be redeemed, in milliseconds. Not documented; default 15 minutes. */
  authCodeMilliseconds: number;
  /**
   * When an update's `If-Unmodified-Since` is held against the record: with the write (`strict`, default), or before it
   * (`weak`), so that of two updates on their way at once both may pass. The REST guide leaves it open.
   */
  preconditions: 'strict' | 'weak';
  /** How long an update of a record takes at most, in milliseconds; each takes some part of it. Default 0. */
  updateMilliseconds: number;
  /** Whether orgs let the CLI's own app in only where an admin approved it (API Access Control). Default false. */
  apiAccessControl: boolean;
}

/** Everything that the two listeners serve. */
export class World {
  readonly clock = new Clock();
  readonly ids = new IdSequence();
  readonly sessions = new Sessions();
  readonly faults = new Faults();
  readonly openRequests = new OpenRequests();
  readonly rights = new Rights();
  readonly deployments = new Deployments(this.ids, this.clock, () => this.settings.deployMilliseconds);
  readonly consumers = new Consumers<Org>(this.ids, (key) => this.orgs.some(({ apps }) => apps.has(key)));
  readonly retrievals = new Retrievals(this.ids);
  readonly requests: RequestLog;
  readonly orgs: Org[] = [];
  readonly signupFaults: SignupFault[] = [];
  /** Links to set a password, which Salesforce mails. */
  readonly mails: { readonly to: string; readonly org: string; readonly username: string }[] = [];
  readonly packages = new PackageRegistry(this.ids, () => this.clock.now());
  readonly settings: Settings;
  readonly hub: Org;
  readonly hubUser: Row;
  readonly urls: { readonly production: string; readonly sandbox: string };

  constructor(options: DevHubOptions, urls: { readonly production: string; readonly sandbox: string }) {
    this.urls = urls;
    this.requests = new RequestLog(options.requestsKept, options.onAnswered);
    this.settings = {
      signupMilliseconds: options.signupMilliseconds ?? 0,
      replicationMilliseconds: options.replicationMilliseconds ?? 0,
      installMilliseconds: options.installMilliseconds ?? 0,
      deployMilliseconds: options.deployMilliseconds ?? 0,
      importMilliseconds: options.importMilliseconds ?? 0,
      limits: {
        activeScratchOrgs: options.limits?.activeScratchOrgs ?? 100,
        dailyScratchOrgs: options.limits?.dailyScratchOrgs ?? 200,
      },
      firstRows: { by: 'admin', sampleDataMilliseconds: 0, ...options.firstRows },
      loginsOfGoneOrgs: '420',
      expiredCertificates: 'refused',
      like: 'exact',
      permissionSetApproval: 'opens',
      partnerEditions: true,
      orgShapes: new Set(),
      externalApps: { ...defaultExternalAppRules },
      authCodeMilliseconds: 15 * 60_000,
      apiAccessControl: false,
      preconditions: 'strict',
      updateMilliseconds: 0,
    };
    this.hub = this.addOrg({
      kind: 'hub',
      name: 'Acme',
      createdAt: this.clock.now(),
      ...(options.hubEdition === undefined ? {} : { edition: options.hubEdition }),
    });
    this.hubUser = this.hub.addUser(options.hubUsername ?? 'admin@acme.example');
  }

  /** The hub's apps, by consumer key: the only ones that the token endpoint knows. */
  get apps(): Map<string, App> {
    return this.hub.apps;
  }

  addOrg(org: Omit<NewOrg, 'urls' | 'consumers' | 'externalAppRules' | 'packages'>): Org {
    const { consumers, packages, settings } = this;
    const shared = { urls: this.urls, consumers, packages, externalAppRules: settings.externalApps };
    const added = new Org({ ...org, ...shared }, this.ids, this.clock);
    this.orgs.push(added);
    return added;
  }

  /** What an org shows through the Tooling API: its own, and the package versions of all of Salesforce. */
  toolingTables(org: Org, user: Row): ReadonlyMap<string, Table> {
    return new Map([...org.tablesFor(user), ...org.toolingTables, ...this.packages.tables]);
  }

  /** The user with that name in one of the orgs that a listener serves. */
  findUser(listener: 'production' | 'sandbox', username: string): { org: Org; user: Row } | undefined {
    const kind = listener === 'production' ? 'hub' : 'scratch';
    for (const org of this.orgs) {
      if (org.kind !== kind) continue;
      const user = org.findUser(username);
      if (user) return { org, user };
    }
    return undefined;
  }

  /**
   * Usernames are unique in all of Salesforce, and a deleted org's stay taken.
   * @param user whose own doesn't count
   */
  isUsernameTaken(username: string, user?: Row): boolean {
    return this.orgs.some((org) => {
      const found = org.findUser(username);
      return found !== undefined && found !== user;
    });
  }
}
