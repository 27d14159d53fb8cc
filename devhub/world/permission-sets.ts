import type { Org } from './org.ts';
import { textOf } from '../objects/table.ts';
import type { Row } from '../objects/table.ts';

/** A permission set that a package or a deploy brings. One that is there already gets the new label. */
export function addPermissionSet(
  org: Org,
  permissionSet: { readonly name: string; readonly namespace?: string | undefined; readonly label?: string },
): Row {
  const { name, namespace = null, label = name } = permissionSet;
  const existing = org
    .table('PermissionSet')
    .rows()
    .find((row) => textOf(row, 'Name') === name && (row['NamespacePrefix'] ?? null) === namespace);
  if (existing) {
    org.update(existing, { Label: label });
    return existing;
  }
  return org.insert('PermissionSet', {
    Name: name,
    Label: label,
    NamespacePrefix: namespace,
    IsCustom: true,
    IsOwnedByProfile: false,
    Type: 'Regular',
  });
}
