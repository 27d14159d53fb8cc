import { Refusal } from '../errors.ts';
import { to15, to18 } from './ids.ts';
import type { IdSequence } from './ids.ts';
import { packageObjects } from '../objects/objects-tooling.ts';
import { Table } from '../objects/table.ts';
import type { Row } from '../objects/table.ts';

/** A package version that can be installed in every org. */
export interface PackageVersionSpec {
  /** `04t…` */
  readonly id: string;
  readonly name: string;
  readonly namespace?: string;
  /** `1.2.0.1`; default `1.0.0.1`. */
  readonly version?: string;
  readonly installationKey?: string;
  /** Ids (04t) of the package versions that have to be installed first. */
  readonly dependencies?: readonly string[];
  /** Default: the setting of that name. */
  readonly installMilliseconds?: number;
  /** Names without the namespace. */
  readonly permissionSets?: readonly string[];
  /** Milliseconds from now until it has reached the orgs' instances. Default 0. */
  readonly availableAfterMilliseconds?: number;
  /** Every installation fails, with this text. */
  readonly installError?: string;
}

/** A version, as it is known to every org. */
export interface PackageVersion extends PackageVersionSpec {
  readonly subscriberPackageId: string;
  /** Milliseconds since the epoch, by the lifecycle clock. */
  readonly availableAt: number;
}

/** The package versions of all Dev Hubs, as AppExchange has them. */
export class PackageRegistry {
  readonly #ids: IdSequence;
  readonly #now: () => number;
  readonly #versions = new Map<string, PackageVersion>();
  readonly #tables = new Map(
    packageObjects.map((definition) => [definition.name.toLowerCase(), new Table(definition)]),
  );

  constructor(ids: IdSequence, now: () => number) {
    this.#ids = ids;
    this.#now = now;
  }

  /** By object name in lower case; shared by all orgs. */
  get tables(): ReadonlyMap<string, Table> {
    for (const version of this.#versions.values()) this.#showAvailability(version);
    return this.#tables;
  }

  /** @throws Error when the id is not one of a package version */
  add(spec: PackageVersionSpec): PackageVersion {
    if (!/^04t([0-9A-Za-z]{12}|[0-9A-Za-z]{15})$/.test(spec.id)) {
      throw new Error(`${spec.id} is not the id of a package version: 04t and 12 or 15 more characters.`);
    }
    const subscriberPackageId = this.#subscriberPackage(spec);
    const availableAt = this.#now() + (spec.availableAfterMilliseconds ?? 0);
    const version = { ...spec, id: to18(spec.id), subscriberPackageId, availableAt };
    this.#versions.set(to15(spec.id), version);
    this.#table('SubscriberPackageVersion').insert(versionRow(version));
    return version;
  }

  find(id: string): PackageVersion | undefined {
    return this.#versions.get(to15(id));
  }

  all(): PackageVersion[] {
    return [...this.#versions.values()];
  }

  isAvailable(version: PackageVersion): boolean {
    return this.#now() >= version.availableAt;
  }

  /**
   * Refuses a query of SubscriberPackageVersion before it runs. Salesforce answers for one id at a time, and shows
   * a version with an installation key only to a query that names the key.
   * https://github.com/forcedotcom/cli/issues/2882, https://github.com/SFDO-Tooling/CumulusCI/issues/3592
   * @throws Refusal MALFORMED_QUERY, INSTALL_KEY_REQUIRED, INSTALL_KEY_INVALID
   */
  checkQuery(soql: string): void {
    const id = /\bWHERE\b.*?\bId\s*=\s*'(\w+)'/is.exec(soql)?.[1];
    if (id === undefined) {
      throw refusal(
        'MALFORMED_QUERY',
        'Implementation restriction: You can only perform queries of the form Id = <ID> on SubscriberPackageVersion.',
      );
    }
    const version = this.find(id);
    if (version?.installationKey === undefined) return;
    const key = /\bInstallationKey\s*=\s*'((?:[^'\\]|\\.)*)'/i.exec(soql)?.[1]?.replace(/\\(.)/g, '$1');
    if (key === undefined) {
      throw refusal(
        'INSTALL_KEY_REQUIRED',
        'Please provide installationkey when querying against SubscriberPackageVersion that is protected by installationkey',
      );
    }
    if (key !== version.installationKey) {
      throw refusal('INSTALL_KEY_INVALID', 'Invalid InstallationKey for SubscriberPackageVersion');
    }
  }

  #table(name: string): Table {
    const table = this.#tables.get(name.toLowerCase());
    if (!table) throw new Error(`The registry has no ${name}.`);
    return table;
  }

  #subscriberPackage({ name, namespace }: PackageVersionSpec): string {
    const known = this.#table('SubscriberPackage')
      .rows()
      .find((row) => row['Name'] === name && (row['NamespacePrefix'] ?? undefined) === namespace);
    if (known) return known.Id;
    const id = this.#ids.take('033');
    const NamespacePrefix = namespace ?? null;
    this.#table('SubscriberPackage').insert({ Id: id, Name: name, NamespacePrefix, IsPackageValid: true });
    return id;
  }

  #showAvailability(version: PackageVersion): void {
    const row = this.#table('SubscriberPackageVersion').get(version.id);
    if (!row) return;
    row['InstallValidationStatus'] = this.isAvailable(version) ? 'NO_ERRORS_DETECTED' : 'PACKAGE_UNAVAILABLE';
  }
}

function versionRow(version: PackageVersion): Row {
  const [major = 1, minor = 0, patch = 0, build = 1] = (version.version ?? '1.0.0.1').split('.').map(Number);
  const ids = (version.dependencies ?? []).map((id) => ({ subscriberPackageVersionId: to18(id) }));
  return {
    Id: version.id,
    SubscriberPackageId: version.subscriberPackageId,
    Name: `ver ${major}.${minor}`,
    MajorVersion: major,
    MinorVersion: minor,
    PatchVersion: patch,
    BuildNumber: build,
    ReleaseState: 'Released',
    IsManaged: version.namespace !== undefined,
    IsBeta: false,
    IsDeprecated: false,
    IsPasswordProtected: version.installationKey !== undefined,
    IsSecurityReviewed: false,
    Package2ContainerOptions: version.namespace === undefined ? 'Unlocked' : 'Managed',
    // The query's own condition on it has been checked by then, so it has to hold.
    InstallationKey: version.installationKey ?? null,
    Dependencies: ids.length === 0 ? null : { ids },
  };
}

function refusal(errorCode: string, message: string): Refusal {
  return new Refusal(400, [{ message, errorCode }]);
}
