import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { AppSpec, DevHubOptions } from './api.ts';
import { installApp, makeApp, removeApp } from './world/apps.ts';
import type { App } from './world/platform-cli.ts';
import type { Clock } from './world/clock.ts';
import { dateOnly } from './world/clock.ts';
import { installExternalApp, removeExternalApp } from './world/external-apps.ts';
import type { Faults } from './world/faults.ts';
import type { OpenRequests } from './world/open-requests.ts';
import type { Org } from './world/org.ts';
import type { PackageVersion, PackageVersionSpec } from './world/packages.ts';
import type { RequestLogEntry } from './world/request-log.ts';
import { ScratchOrgs } from './world/scratch-orgs.ts';
import { makeServer } from './http/server.ts';
import type { SignupFault } from './world/signup-faults.ts';
import type { MissingRight } from './world/rights.ts';
import { textOf } from './objects/table.ts';
import type { Row, Value } from './objects/table.ts';
import { World } from './world/world.ts';
import type { Settings } from './world/world.ts';

export type { AppSpec, DevHubOptions } from './api.ts';
export type { Clock } from './world/clock.ts';
export { apiRefusals, goneOrg, loginRefusals } from './errors.ts';
export type { Fault, FaultEffect, FaultRequest } from './world/faults.ts';
export type { Org } from './world/org.ts';
export type { PackageVersion, PackageVersionSpec } from './world/packages.ts';
export type { RequestLogEntry } from './world/request-log.ts';
export type { SignupFault } from './world/signup-faults.ts';
export type { MissingRight } from './world/rights.ts';
export type { Row } from './objects/table.ts';
export type { Settings } from './world/world.ts';

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
  /** By its admin's username: as if someone deleted its ActiveScratchOrg. */
  deleteScratchOrg(username: string): void;
  /** Ends the sessions of an org, of a username, or all. Returns how many. */
  expireSessions(whose?: Org | string): number;
  /** How many access tokens of that org or username work now. */
  openSessions(whose?: Org | string): number;
  /** Every access token, refresh token and signup's code that it has ever given out, ended ones too. */
  readonly tokensGiven: readonly string[];
  /** An access token as a login would give, without one. */
  openSession(username: string): string;
  close(): Promise<void>;
}

/** Starts the two listeners on loopback. */
export async function startDevHub(options: DevHubOptions = {}): Promise<DevHub> {
  const urls = { production: '', sandbox: '' };
  const world = new World(options, urls);
  const scratchOrgs = new ScratchOrgs(world);
  const production = await makeServer('production', world, scratchOrgs, options.tls);
  const sandbox = await makeServer('sandbox', world, scratchOrgs, options.tls);
  const port = options.port ?? 0;
  const scheme = options.tls ? 'https' : 'http';
  urls.production = await listen(production, scheme, port);
  urls.sandbox = await listen(sandbox, scheme, port === 0 ? 0 : port + 1);
  return new RunningDevHub(world, scratchOrgs, [production, sandbox]);
}

async function listen(app: FastifyInstance, scheme: 'http' | 'https', port: number): Promise<string> {
  await app.listen({ host: '127.0.0.1', port });
  return `${scheme}://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

class RunningDevHub implements DevHub {
  readonly #world: World;
  readonly #scratchOrgs: ScratchOrgs;
  readonly #servers: readonly FastifyInstance[];

  constructor(world: World, scratchOrgs: ScratchOrgs, servers: readonly FastifyInstance[]) {
    this.#world = world;
    this.#scratchOrgs = scratchOrgs;
    this.#servers = servers;
  }

  get productionUrl(): string {
    return this.#world.urls.production;
  }

  get sandboxUrl(): string {
    return this.#world.urls.sandbox;
  }

  get hub(): Org {
    return this.#world.hub;
  }

  get hubUsername(): string {
    return textOf(this.#world.hubUser, 'Username');
  }

  get orgs(): readonly Org[] {
    return this.#world.orgs;
  }

  get clock(): Clock {
    return this.#world.clock;
  }

  get requests(): RequestLogEntry[] {
    return this.#world.requests;
  }

  get faults(): Faults {
    return this.#world.faults;
  }

  get openRequests(): OpenRequests {
    return this.#world.openRequests;
  }

  get signupFaults(): SignupFault[] {
    return this.#world.signupFaults;
  }

  get settings(): Settings {
    return this.#world.settings;
  }

  addApp(spec: AppSpec): App {
    const app = makeApp(spec, this.hubUsername);
    if (app.kind === 'external-client-app') installExternalApp(this.hub, app, spec);
    else return installApp(this.hub, app);
    return app;
  }

  removeApp(consumerKey: string): void {
    removeApp(this.hub, consumerKey);
    removeExternalApp(this.hub, consumerKey);
  }

  addPackage(spec: PackageVersionSpec): PackageVersion {
    return this.#world.packages.add(spec);
  }

  addUser(username: string, options: AddedUser = {}): Row {
    const org = options.org ?? this.hub;
    const user = org.addUser(username, options.profile === undefined ? {} : { profile: options.profile });
    if (options.isActive === false) org.update(user, { IsActive: false });
    const login = org
      .table('UserLogin')
      .rows()
      .find((row) => row['UserId'] === user.Id);
    if (login && options.isFrozen === true) org.update(login, { IsFrozen: true });
    return user;
  }

  takeRight(username: string, right: MissingRight): void {
    const user = this.hub.findUser(username);
    if (!user) throw new Error(`The hub has no user ${username}.`);
    this.#world.rights.take(user.Id, right);
  }

  createScratchOrg(made: MadeScratchOrg): ScratchOrg {
    const createdAt = this.clock.now() - (made.ageMilliseconds ?? 0);
    const apps = [...this.#world.apps.keys()];
    const info = this.#scratchOrgs.addMade(
      {
        ConnectedAppConsumerKey: made.consumerKey ?? apps[1] ?? 'PlatformCLI',
        ...(made.durationDays === undefined ? {} : { DurationDays: made.durationDays }),
        ...(made.expirationDate === undefined ? {} : { ExpirationDate: made.expirationDate }),
        ...(made.adminEmail === undefined ? {} : { AdminEmail: made.adminEmail }),
        ...(made.orgName === undefined ? {} : { OrgName: made.orgName }),
        ...(made.errorCode === undefined ? {} : { ErrorCode: made.errorCode }),
        ...made.fields,
      },
      made.username,
      createdAt,
      made.status ?? 'Active',
    );
    this.#scratchOrgs.settle();
    return { username: made.username, info, org: this.#scratchOrgs.orgOf(info) };
  }

  addNamespace(prefix: string): void {
    this.hub.insert('NamespaceRegistry', { NamespacePrefix: prefix });
  }

  addSnapshot(
    name: string,
    state: { readonly status?: string; readonly expirationDate?: string } = {},
  ): void {
    this.hub.insert('OrgSnapshot', {
      SnapshotName: name,
      Status: state.status ?? 'Active',
      ExpirationDate: state.expirationDate ?? dateOnly(this.clock.now() + 365 * 86_400_000),
    });
  }

  disableDevHub(): void {
    this.hub.setDevHub(false);
  }

  refuseNewConnectedApps(): void {
    this.hub.allowsNewConnectedApps = false;
  }

  deleteScratchOrg(username: string): void {
    const active = this.hub
      .table('ActiveScratchOrg')
      .rows()
      .find((row) => textOf(row, 'SignupUsername').toLowerCase() === username.toLowerCase());
    if (!active) throw new Error(`No active scratch org has the username ${username}.`);
    this.#scratchOrgs.delete(active);
  }

  expireSessions(whose?: Org | string): number {
    return this.#world.sessions.expire(matcher(whose));
  }

  openSessions(whose?: Org | string): number {
    return this.#world.sessions.count(matcher(whose));
  }

  get tokensGiven(): readonly string[] {
    return this.#world.sessions.given;
  }

  openSession(username: string): string {
    const found = this.#world.findUser('production', username) ?? this.#world.findUser('sandbox', username);
    if (!found) throw new Error(`No user has the username ${username}.`);
    return this.#world.sessions.open({ ...found, consumerKey: 'PlatformCLI' });
  }

  async close(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.close()));
  }
}

function matcher(
  whose: Org | string | undefined,
): (grant: { readonly org: Org; readonly user: Row }) => boolean {
  if (whose === undefined) return () => true;
  if (typeof whose !== 'string') return (grant) => grant.org === whose;
  return (grant) => textOf(grant.user, 'Username').toLowerCase() === whose.toLowerCase();
}

/** Today by the hub's clock, `2026-01-31`. */
export function today(hub: DevHub): string {
  return dateOnly(hub.clock.now());
}
