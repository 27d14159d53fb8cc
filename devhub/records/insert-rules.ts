import { checkFeatures } from './features.ts';
import { installPackage } from './package-install.ts';
import { createPermissionSet } from './create-permission-set.ts';
import { assignPermissionSet } from './assign-permission-set.ts';
import { assignPermissionSetLicense } from './assign-permission-set-license.ts';
import type { RecordContext } from './context.ts';
import type { ObjectDefinition } from '../objects/schema.ts';
import { plainText } from '../objects/table.ts';
import type { Row, Value } from '../objects/table.ts';

type Fields = Readonly<Record<string, Value>>;
type InsertRule = (fields: Fields, context: RecordContext) => Row;

/** Objects whose records do something when they are created. */
const rules: Readonly<Record<string, InsertRule>> = {
  ScratchOrgInfo: (fields, { scratchOrgs, grant }) => {
    checkFeatures(fields['Features'] ?? null);
    return scratchOrgs.signUp(fields, grant.user);
  },
  PackageInstallRequest: installPackage,
  PermissionSet: createPermissionSet,
  PermissionSetAssignment: assignPermissionSet,
  PermissionSetLicenseAssign: assignPermissionSetLicense,
};

/** Adds a checked record, with what Salesforce fills in. */
export function insertRow(definition: ObjectDefinition, fields: Fields, context: RecordContext): Row {
  const rule = rules[definition.name];
  if (rule) return rule(fields, context);
  const { org, user } = context.grant;
  const row = org.insert(definition.name, { ...filledIn(definition, fields, context), ...fields }, user.Id);
  // A custom object's record without a name has its id as its name.
  if (definition.custom) row['Name'] ??= row.Id;
  return row;
}

function filledIn(definition: ObjectDefinition, fields: Fields, context: RecordContext): Fields {
  const filled: Record<string, Value> = {};
  const { org, user } = context.grant;
  for (const { name, type, createable, defaultedOnCreate, autoNumber } of definition.fields) {
    if (autoNumber) {
      filled[name] = numbered(
        org.table(definition.name).size + 1,
        name === 'Name' ? definition.namePattern : undefined,
      );
    } else if (type === 'boolean') filled[name] = false;
    else if (name === 'OwnerId' && defaultedOnCreate) filled[name] = user.Id;
    else if (name === 'Name' && !createable) filled[name] = personName(fields);
  }
  return filled;
}

/** The name of a person's record is made of its parts, and changes with them. */
export function personName(fields: Fields): string {
  return [fields['FirstName'], fields['LastName']]
    .map((part) => plainText(part ?? null))
    .join(' ')
    .trim();
}

/** `A-{0000}` makes `A-0001`. */
function numbered(number: number, pattern = '{00000000}'): string {
  return pattern.replace(/\{(0+)\}/, (_all, zeros: string) => String(number).padStart(zeros.length, '0'));
}
