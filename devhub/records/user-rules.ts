import type { RecordContext } from './context.ts';
import { isEmail } from './record-checks.ts';
import { saveErrors } from './save-errors.ts';
import type { SaveError } from './save-errors.ts';
import type { Row, Table, Value } from '../objects/table.ts';

/**
 * What Salesforce refuses of a user who is created, or changed (`row`). To others than administrators all of it: who lacks
 * the permission Manage Internal Users neither creates nor updates users.
 * https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-user.html
 * @param fields what the client sent
 */
export function userErrors(
  fields: Readonly<Record<string, Value>>,
  row: Row | undefined,
  table: Table,
  { grant, world }: RecordContext,
): SaveError[] {
  if (table.definition.name !== 'User') return [];
  if (!grant.org.isAdministrator(grant.user)) return [saveErrors.insufficientAccess()];
  const { Username } = fields;
  if (typeof Username !== 'string' || Username === '') return [];
  if (!isEmail(Username)) return [saveErrors.invalidEmail('Username', Username, 'Username')];
  return world.isUsernameTaken(Username, row) ? [saveErrors.duplicateUsername()] : [];
}
