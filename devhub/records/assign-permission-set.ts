import type { Org } from '../world/org.ts';
import type { RecordContext } from './records.ts';
import { SaveRefusal, saveErrors } from './save-errors.ts';
import { to15 } from '../world/ids.ts';
import { plainText, textOf } from '../objects/table.ts';
import type { Row, Value } from '../objects/table.ts';

/**
 * Gives a user a permission set, or a permission set group.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetassignment.htm
 * @throws SaveRefusal DUPLICATE_VALUE when the user has it already
 */
export function assignPermissionSet(fields: Readonly<Record<string, Value>>, context: RecordContext): Row {
  const { org, user } = context.grant;
  const wanted: Record<string, Value> = { PermissionSetId: null, PermissionSetGroupId: null, ...fields };
  const given = wanted['PermissionSetId'] ?? wanted['PermissionSetGroupId'] ?? null;
  if (given === null) throw new SaveRefusal([saveErrors.requiredFieldMissing(['PermissionSetId'])]);
  const names = ['AssigneeId', 'PermissionSetId', 'PermissionSetGroupId'];
  const same = org
    .table('PermissionSetAssignment')
    .rows()
    .some((row) => names.every((name) => sameId(row[name], wanted[name])));
  if (same) {
    const assignee = plainText(wanted['AssigneeId'] ?? null);
    throw new SaveRefusal([saveErrors.duplicateAssignment(assignee, plainText(given))]);
  }
  return org.insert('PermissionSetAssignment', { ...wanted, IsActive: true }, user.Id);
}

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

function sameId(a: Value | undefined, b: Value | undefined): boolean {
  return to15(plainText(a ?? null)) === to15(plainText(b ?? null));
}
