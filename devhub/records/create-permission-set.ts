import type { RecordContext } from './context.ts';
import { SaveRefusal, saveErrors } from './save-errors.ts';
import { plainText, textOf } from '../objects/table.ts';
import type { Row, Value } from '../objects/table.ts';
import { addPermissionSet } from '../world/permission-sets.ts';

/**
 * Makes a permission set of the org's own; its API name is unique among them, whatever its case.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionset.htm
 * @throws SaveRefusal DUPLICATE_DEVELOPER_NAME
 */
export function createPermissionSet(fields: Readonly<Record<string, Value>>, context: RecordContext): Row {
  const { org } = context.grant;
  const name = plainText(fields['Name'] ?? null);
  const isTaken = org
    .table('PermissionSet')
    .rows()
    .some(
      (row) =>
        textOf(row, 'Name').toLowerCase() === name.toLowerCase() && (row['NamespacePrefix'] ?? null) === null,
    );
  if (isTaken) throw new SaveRefusal([saveErrors.duplicateName('permission set')]);
  const row = addPermissionSet(org, { name, label: plainText(fields['Label'] ?? null) });
  org.update(row, { Description: fields['Description'] ?? null });
  return row;
}
