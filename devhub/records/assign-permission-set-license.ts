import type { RecordContext } from './context.ts';
import { SaveRefusal, saveErrors } from './save-errors.ts';
import { to15 } from '../world/ids.ts';
import { plainText } from '../objects/table.ts';
import type { Row, Value } from '../objects/table.ts';

/**
 * Gives a user a permission set license.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetlicenseassign.htm
 * @throws SaveRefusal when the user has it already, or none is left
 */
export function assignPermissionSetLicense(
  fields: Readonly<Record<string, Value>>,
  context: RecordContext,
): Row {
  const { org, user } = context.grant;
  const idIn = (row: Readonly<Record<string, Value>>, name: string) => to15(plainText(row[name] ?? null));
  const assigned = org.table('PermissionSetLicenseAssign').rows();
  const same = assigned.find((row) =>
    ['AssigneeId', 'PermissionSetLicenseId'].every((name) => idIn(row, name) === idIn(fields, name)),
  );
  if (same) throw new SaveRefusal([saveErrors.duplicateValue('<unknown>', '<unknown>')]);
  const license = org.table('PermissionSetLicense').get(idIn(fields, 'PermissionSetLicenseId'));
  const used = Number(license?.['UsedLicenses'] ?? 0);
  if (!license || used >= Number(license['TotalLicenses'])) {
    throw new SaveRefusal([saveErrors.noLicenseLeft(plainText(license?.['MasterLabel'] ?? null))]);
  }
  license['UsedLicenses'] = used + 1;
  return org.insert('PermissionSetLicenseAssign', fields, user.Id);
}
