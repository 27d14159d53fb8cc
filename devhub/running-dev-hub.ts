import type { FastifyInstance } from 'fastify';
import type { AppSpec } from './api.ts';
import type { AddedUser, DevHub, MadeScratchOrg, ScratchOrg } from './dev-hub.ts';
import { type Row, textOf } from './objects/table.ts';
import { installApp, makeApp, removeApp } from './world/apps.ts';
import { type Clock, dateOnly } from './world/clock.ts';
import { installExternalApp, removeExternalApp } from './world/external-apps.ts';
import type { Faults } from './world/faults.ts';
import type { OpenRequests } from './world/open-requests.ts';
import type { Org } from './world/org.ts';
import type { PackageVersion, PackageVersionSpec } from './world/packages.ts';
import type { App } from './world/platform-cli.ts';
import type { RequestLogEntry } from './world/request-log.ts';
import type { MissingRight } from './world/rights.ts';
import type { Allocation, ScratchOrgs } from './world/scratch-orgs.ts';
import type { SignupFault } from './world/signup-faults.ts';
import type { Settings, World } from './world/world.ts';

/** The embedded Dev Hub behind its listeners: what a test makes happen there, and what it reads. */
export class RunningDevHub implements DevHub {
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
    return this.#world.requests.entries;
  }

  get requestCount(): number {
    return this.#world.requests.count;
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

  allocation(): Allocation {
    return this.#scratchOrgs.allocation();
  }

  isScratchOrgUp(username: string): boolean {
    return this.#activeRow(username) !== undefined;
  }

  deleteScratchOrg(username: string): void {
    const active = this.#activeRow(username);
    if (!active) throw new Error(`No active scratch org has the username ${username}.`);
    this.#scratchOrgs.delete(active);
  }

  #activeRow(username: string): Row | undefined {
    const wanted = username.toLowerCase();
    const rows = this.hub.table('ActiveScratchOrg').rows();
    return rows.find((row) => textOf(row, 'SignupUsername').toLowerCase() === wanted);
  }

  expireSessions(whose?: Org | string): number {
    return this.#world.sessions.expire(matcher(whose));
  }

  openSessions(whose?: Org | string): number {
    return this.#world.sessions.count(matcher(whose));
  }

  get mails(): World['mails'] {
    return this.#world.mails;
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
