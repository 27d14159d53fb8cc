import type { RecordContext } from './context.ts';
import { SaveRefusal, saveErrors } from './save-errors.ts';
import { to15 } from '../world/ids.ts';
import { plainText } from '../objects/table.ts';
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

function sameId(a: Value | undefined, b: Value | undefined): boolean {
  return to15(plainText(a ?? null)) === to15(plainText(b ?? null));
}
