import { dateTime } from './clock.ts';
import type { Org } from './org.ts';
import type { PackageVersion } from './packages.ts';
import { addPermissionSet } from './permission-sets.ts';
import { keyOf } from '../metadata/stored-component.ts';
import type { Row } from '../objects/table.ts';

/** Puts a package version into an org: its record, its permission sets, and what a retrieve shows of it. */
export function addInstalledPackage(org: Org, version: PackageVersion, by: Row, at: number): void {
  const fields = {
    SubscriberPackageId: version.subscriberPackageId,
    SubscriberPackageVersionId: version.id,
    MinPackageVersionId: version.id,
  };
  const earlier = org
    .table('InstalledSubscriberPackage')
    .rows()
    .find((row) => row['SubscriberPackageId'] === version.subscriberPackageId);
  if (earlier) org.update(earlier, fields);
  else org.insert('InstalledSubscriberPackage', fields);
  for (const name of version.permissionSets ?? []) {
    addPermissionSet(org, { name, namespace: version.namespace });
  }
  storeMetadata(org, version, by, at);
}

/** `2.1` of `2.1.0.4`: how the Metadata API numbers a managed package’s version. */
export function metadataVersion({ version = '1.0.0.1' }: PackageVersion): string {
  return version.split('.').slice(0, 2).join('.');
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_installedpackage.htm */
function storeMetadata(org: Org, version: PackageVersion, by: Row, at: number): void {
  const { namespace } = version;
  if (namespace === undefined) return;
  const component = { type: 'InstalledPackage', fullName: namespace };
  const before = org.metadata.get(keyOf(component));
  const changed = { by, at: dateTime(at) };
  const file = `<?xml version="1.0" encoding="UTF-8"?>\n<InstalledPackage xmlns="http://soap.sforce.com/2006/04/metadata">\n    <versionNumber>${metadataVersion(version)}</versionNumber>\n</InstalledPackage>\n`;
  org.metadata.set(keyOf(component), {
    ...component,
    id: before?.id ?? org.newId('0A3'),
    content: { files: new Map([[`installedPackages/${namespace}.installedPackage`, Buffer.from(file)]]) },
    created: before?.created ?? changed,
    changed,
  });
}
