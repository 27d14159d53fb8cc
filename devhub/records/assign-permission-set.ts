import type { RecordContext } from './context.ts';
import { SaveRefusal, saveErrors } from './save-errors.ts';
import { to15 } from '../world/ids.ts';
import { plainText } from '../objects/table.ts';
import type { Row, Value } from '../objects/table.ts';

/**
 * Gives a user a permission set, or a permission set group. A user has each once; a group's row may show a permission set,
 * which the user can be given by itself all the same.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetassignment.htm
 * @throws SaveRefusal for neither or both, and DUPLICATE_VALUE when the user has it already
 */
export function assignPermissionSet(fields: Readonly<Record<string, Value>>, context: RecordContext): Row {
  const { org, user } = context.grant;
  const wanted: Record<string, Value> = { PermissionSetId: null, PermissionSetGroupId: null, ...fields };
  const assignee = idOf(wanted['AssigneeId']);
  const [set, group] = [idOf(wanted['PermissionSetId']), idOf(wanted['PermissionSetGroupId'])];
  if (set === '' && group === '') {
    throw new SaveRefusal([saveErrors.requiredFieldMissing(['PermissionSetId'])]);
  }
  if (set !== '' && group !== '') throw new SaveRefusal([saveErrors.setAndGroup()]);
  const isSame = (row: Row): boolean => {
    const groupOfRow = idOf(row['PermissionSetGroupId']);
    if (group !== '') return groupOfRow === group;
    return groupOfRow === '' && idOf(row['PermissionSetId']) === set;
  };
  const same = org
    .table('PermissionSetAssignment')
    .rows()
    .some((row) => idOf(row['AssigneeId']) === assignee && isSame(row));
  if (same) {
    const given = group === '' ? wanted['PermissionSetId'] : wanted['PermissionSetGroupId'];
    const refusal = saveErrors.duplicateAssignment(
      plainText(wanted['AssigneeId'] ?? null),
      plainText(given ?? null),
    );
    throw new SaveRefusal([refusal]);
  }
  return org.insert('PermissionSetAssignment', { ...wanted, IsActive: true }, user.Id);
}

/** In 15 characters; empty where there is none. */
function idOf(value: Value | undefined): string {
  return to15(plainText(value ?? null));
}
