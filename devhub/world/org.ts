import { platformCli } from './platform-cli.ts';
import type { App } from './platform-cli.ts';
import type { Clock } from './clock.ts';
import { dateTime } from './clock.ts';
import { hubObjects, OrgRecords } from './org-records.ts';
import type { IdSequence } from './ids.ts';
import type { Consumers } from './consumers.ts';
import type { Approval, ExternalAppRules } from './external-app-rules.ts';
import { externalAppObjects } from '../objects/objects-external-apps.ts';
import { organization, profile, user, userLogin } from '../objects/objects.ts';
import { firstRowObjects } from '../objects/objects-first-rows.ts';
import { sampleDataObjects } from '../objects/objects-sample-data.ts';
import { setupObjects } from '../objects/objects-setup.ts';
import { hubToolingObjects, setupToolingObjects, trackingObjects } from '../objects/objects-tooling.ts';
import type { StoredComponent } from '../metadata/stored-component.ts';
import type { PackageRegistry } from './packages.ts';
import { permissionSetLicenses } from './licenses.ts';
import { type Table, textOf } from '../objects/table.ts';
import type { Row, Value } from '../objects/table.ts';

const administrator = 'System Administrator';
/** Of a hub user with nothing but the documented rights to scratch orgs: no View Setup and Configuration. */
const minimum = 'Minimum Access - API Only Integrations';
const profiles = [administrator, 'Standard User', minimum];

/** Objects that only users with View Setup and Configuration see: each object's “Special Access Rules” in the Object
 * Reference; for Organization https://github.com/dxatscale/sfpowerscripts/issues/968. */
const setupOnly = ['organization', 'setupentityaccess', 'permissionset', 'permissionsetassignment'];
const developerEdition = 'Developer Edition';

export interface NewOrg {
  readonly kind: 'hub' | 'scratch';
  readonly name: string;
  /** The listeners' URLs, which are known once they listen. */
  readonly urls: { readonly production: string; readonly sandbox: string };
  /** As `Organization.OrganizationType` names it. Default: Enterprise Edition for the hub, else Developer Edition. */
  readonly edition?: string;
  readonly createdAt: number;
  readonly expiresAt?: number;
  /** Of all of Salesforce. */
  readonly consumers: Consumers<Org>;
  readonly externalAppRules: ExternalAppRules;
  readonly packages: PackageRegistry;
}

/** One Salesforce org: its users and everything in it. No org sees another's. */
export class Org extends OrgRecords {
  readonly id: string;
  readonly kind: 'hub' | 'scratch';
  /** Set once it has expired or was deleted: it answers HTTP 420 from then on. */
  goneAt: number | undefined;
  /** The app that a scratch org was signed up with, and since when its logins work. */
  signup: { readonly consumerKey: string; readonly loginsWorkFrom: number } | undefined;
  /** Ids of the records that it came with, not by an import. */
  readonly firstRows = new Set<string>();
  /** The metadata that was deployed, by `ApexClass#Foo`. */
  readonly metadata = new Map<string, StoredComponent>();
  /** The apps that live here, by consumer key. */
  readonly apps = new Map<string, App>([[platformCli.consumerKey, platformCli]]);
  /** The consumers of External Client Apps, of this org and all others. */
  readonly consumers: Consumers<Org>;
  readonly externalAppRules: ExternalAppRules;
  /** The package versions of all of Salesforce. */
  readonly packages: PackageRegistry;
  /** Who may use its External Client Apps, by the app's id. */
  readonly approvals = new Map<string, Approval>();
  /** Off in a new org since Spring '26; Salesforce Support turns it on. */
  allowsNewConnectedApps = true;
  /** Whether the setting that turns Dev Hub on is refused, as in an edition that can't be one. */
  refusesDevHub = false;
  readonly #urls: NewOrg['urls'];
  #revision = 0;
  #due: { readonly at: number; readonly action: () => void }[] = [];

  constructor(org: NewOrg, ids: IdSequence, clock: Clock) {
    super(ids, clock);
    this.kind = org.kind;
    this.consumers = org.consumers;
    this.externalAppRules = org.externalAppRules;
    this.packages = org.packages;
    this.#urls = org.urls;
    const common = [
      organization,
      user,
      profile,
      userLogin,
      ...setupObjects,
      ...externalAppObjects,
      ...sampleDataObjects,
      ...firstRowObjects,
    ];
    const hubOnly = org.kind === 'hub' ? hubObjects : [];
    for (const definition of [...common, ...hubOnly]) this.addObject(definition);
    // A production org doesn't track its source.
    const ofItsKind = org.kind === 'hub' ? hubToolingObjects : trackingObjects;
    for (const definition of [...setupToolingObjects, ...ofItsKind]) this.addToolingObject(definition);
    this.id = this.insert('Organization', {
      Name: org.name,
      InstanceName: org.kind === 'hub' ? 'NA999' : 'CS999',
      IsSandbox: org.kind === 'scratch',
      OrganizationType: org.edition ?? (org.kind === 'hub' ? 'Enterprise Edition' : developerEdition),
      TrialExpirationDate: org.expiresAt === undefined ? null : dateTime(org.expiresAt),
      LanguageLocaleKey: 'en_US',
      TimeZoneSidKey: 'America/Los_Angeles',
      Country: 'US',
      CreatedDate: dateTime(org.createdAt),
    }).Id;
    for (const name of profiles) {
      this.insert('Profile', { Name: name, UserType: 'Standard' });
    }
    for (const license of permissionSetLicenses) this.insert('PermissionSetLicense', license);
  }

  /** The URL of its listener. */
  get instanceUrl(): string {
    return this.kind === 'hub' ? this.#urls.production : this.#urls.sandbox;
  }

  /** A customer's own org, where changes count: most Dev Hubs are one, those of Developer Edition aren't. */
  get isProduction(): boolean {
    const [organizationRow] = this.table('Organization').rows();
    return this.kind === 'hub' && organizationRow?.['OrganizationType'] !== developerEdition;
  }

  /** What source tracking counts changes by. */
  nextRevision(): number {
    return ++this.#revision;
  }

  /** Lets something happen in this org when that time has passed by the lifecycle clock. */
  after(milliseconds: number, action: () => void): void {
    this.#due.push({ at: this.now + milliseconds, action });
  }

  /** Does what has become due, in the order of time. */
  settle(): void {
    if (this.#due.length === 0) return;
    const now = this.now;
    const ready = this.#due.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    this.#due = this.#due.filter(({ at }) => at > now);
    for (const { action } of ready) action();
  }

  /** The user of this org with that username, matched without regard to case. */
  findUser(username: string): Row | undefined {
    const wanted = username.toLowerCase();
    return this.table('User')
      .rows()
      .find((row) => textOf(row, 'Username').toLowerCase() === wanted);
  }

  addUser(
    username: string,
    details: { readonly email?: string; readonly name?: string; readonly profile?: string } = {},
  ): Row {
    const { profile: profileName = administrator } = details;
    const profileRow = this.table('Profile')
      .rows()
      .find((row) => row['Name'] === profileName);
    const row = this.insert('User', {
      Username: username,
      Name: details.name ?? 'User User',
      FirstName: 'User',
      LastName: 'User',
      Alias: username.slice(0, 8),
      Email: details.email ?? username,
      IsActive: true,
      UserType: 'Standard',
      ProfileId: profileRow?.Id ?? null,
      LanguageLocaleKey: 'en_US',
      LocaleSidKey: 'en_US',
      TimeZoneSidKey: 'America/Los_Angeles',
      EmailEncodingKey: 'UTF-8',
    });
    this.insert('UserLogin', { UserId: row.Id, IsFrozen: false, IsPasswordLocked: false });
    return row;
  }

  /** Every attempt at a login is kept, refused ones too. */
  addLogin(userRow: Row, status: string): void {
    const LoginTime = dateTime(this.now);
    this.insert('LoginHistory', {
      UserId: userRow.Id,
      LoginTime,
      LoginType: 'Remote Access 2.0',
      Status: status,
    });
  }

  /** Whether the user may change metadata: on this server, only the administrator's profile allows it. */
  isAdministrator(userRow: Row): boolean {
    return this.#profileOf(userRow) === administrator;
  }

  /** Has the permission View Setup and Configuration. */
  viewsSetup(userRow: Row): boolean {
    return this.#profileOf(userRow) !== minimum;
  }

  /** What the data API shows a user. */
  tablesFor(userRow: Row): ReadonlyMap<string, Table> {
    if (this.viewsSetup(userRow)) return this.tables;
    return new Map([...this.tables].filter(([name]) => !setupOnly.includes(name)));
  }

  #profileOf(userRow: Row): Value | undefined {
    return this.table('Profile').get(textOf(userRow, 'ProfileId'))?.['Name'];
  }

  /** Neither deactivated nor frozen. */
  mayLogIn(userRow: Row): boolean {
    const frozen = this.table('UserLogin')
      .rows()
      .some((login) => login['UserId'] === userRow.Id && login['IsFrozen'] === true);
    return userRow['IsActive'] === true && !frozen;
  }
}
