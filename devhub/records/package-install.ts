import type { Org } from '../world/org.ts';
import type { PackageVersion } from '../world/packages.ts';
import { addInstalledPackage } from '../world/installed-packages.ts';
import type { RecordContext } from './context.ts';
import { textOf } from '../objects/table.ts';
import type { Row, Value } from '../objects/table.ts';
import type { World } from '../world/world.ts';

/**
 * What creating a PackageInstallRequest does: IN_PROGRESS for as long as the version takes, then SUCCESS, or ERROR
 * with `Errors`.
 * https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/tooling_api_objects_packageinstallrequest.htm
 */
export function installPackage(fields: Readonly<Record<string, Value>>, context: RecordContext): Row {
  const { world, grant } = context;
  const { org, user } = grant;
  const request = org.insert(
    'PackageInstallRequest',
    { NameConflictResolution: 'Block', SecurityType: 'None', ...fields, Status: 'IN_PROGRESS' },
    user.Id,
  );
  const version = world.packages.find(textOf(request, 'SubscriberPackageVersionKey'));
  const milliseconds = version?.installMilliseconds ?? world.settings.installMilliseconds;
  const problem = problemOf(version, request, org, world);
  // A wrong request fails at once; only an installation takes time.
  org.after(problem === undefined ? milliseconds : Math.min(milliseconds, 1000), () => {
    const failure = problem ?? version?.installError;
    if (failure !== undefined || !version) {
      org.update(request, { Status: 'ERROR', Errors: { errors: [{ message: failure ?? '' }] } });
      return;
    }
    addInstalledPackage(org, version, user, world.clock.now());
    org.update(request, { Status: 'SUCCESS' });
  });
  return request;
}

/**
 * The texts are what people report of Salesforce's. For a wrong key at this place no report was found: it is the one
 * that a query of the version gets, https://github.com/forcedotcom/cli/issues/2882.
 */
function problemOf(
  version: PackageVersion | undefined,
  request: Row,
  org: Org,
  world: World,
): string | undefined {
  if (!version) {
    return 'The requested package does not yet exist or has been deleted. If this package was recently created, please try again in a few minutes, or contact the package publisher.';
  }
  if (!world.packages.isAvailable(version)) {
    return 'This package is not yet available. Please try again in a few minutes.';
  }
  const { installationKey } = version;
  if (installationKey !== undefined && textOf(request, 'Password') !== installationKey) {
    return 'Invalid InstallationKey for SubscriberPackageVersion';
  }
  const missing = (version.dependencies ?? []).find((id) => !isInstalled(org, id, world));
  if (missing === undefined) return undefined;
  const { name = missing, version: number = '1.0' } = world.packages.find(missing) ?? {};
  return `A required package is missing: Package "${name}", Version ${number} or later must be installed first.`;
}

/** That version of the package, or any later one. */
function isInstalled(org: Org, id: string, world: World): boolean {
  const wanted = world.packages.find(id);
  return org
    .table('InstalledSubscriberPackage')
    .rows()
    .some((row) => {
      const there = world.packages.find(textOf(row, 'SubscriberPackageVersionId'));
      if (!wanted || !there) return there?.id === id;
      return there.subscriberPackageId === wanted.subscriberPackageId && compareVersions(there, wanted) >= 0;
    });
}

function compareVersions(a: PackageVersion, b: PackageVersion): number {
  return (a.version ?? '1.0.0.1').localeCompare(b.version ?? '1.0.0.1', undefined, { numeric: true });
}
