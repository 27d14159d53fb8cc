export type FieldType =
  | 'id'
  | 'reference'
  | 'string'
  | 'textarea'
  | 'picklist'
  | 'boolean'
  | 'int'
  | 'double'
  | 'date'
  | 'datetime'
  | 'complexvalue'
  | 'currency'
  | 'percent'
  | 'email'
  | 'phone'
  | 'url'
  | 'multipicklist';

export interface FieldDefinition {
  readonly name: string;
  readonly type: FieldType;
  /** False for long text: it can be read, but not used in WHERE or ORDER BY. */
  readonly filterable: boolean;
  /**
   * A reference's other name in a query, such as `Owner`, the object that it leads to, and what that object calls
   * the records that point to it, such as `Contacts`.
   */
  readonly relationship?: { readonly name: string; readonly to: string; readonly children?: string };
  /** A record can't be saved without it. */
  readonly required: boolean;
  /** Clients can't write it. */
  readonly readOnly: boolean;
  readonly unique: boolean;
  /** Characters of a text. */
  readonly length?: number;
  /** Of a restricted picklist. */
  readonly values?: readonly string[];
  /** Default: its name in words. */
  readonly label?: string;
}

/** What an object of an org is made of. */
export interface ObjectDefinition {
  readonly name: string;
  readonly keyPrefix: string;
  readonly custom: boolean;
  readonly fields: readonly FieldDefinition[];
  readonly label?: string;
  /** Of a name that numbers itself, such as `A-{0000}`. */
  readonly namePattern?: string;
}

/**
 * How a field is written down below: a type, `string(80)` with its length, or `Account>Account/Contacts` for a
 * reference (its name in a query, the object it leads to, that object's name for the records that point to it).
 * `!` after it: required. `~` after it: clients can't write it.
 */
type Shorthand = string;
const shorthandForm =
  /^(?:(?<name>\w+)>(?<to>\w+)(?:\/(?<children>\w+))?|(?<type>\w+)(?:\((?<length>\d+)\))?)(?<mark>[!~])?$/;

const systemFields: Readonly<Record<string, Shorthand>> = {
  Id: 'id~',
  IsDeleted: 'boolean~',
  CreatedDate: 'datetime~',
  CreatedById: 'CreatedBy>User~',
  LastModifiedDate: 'datetime~',
  LastModifiedById: 'LastModifiedBy>User~',
  SystemModstamp: 'datetime~',
};

/**
 * @param fields besides the system fields that every object has
 */
export function defineObject(
  name: string,
  keyPrefix: string,
  fields: Readonly<Record<string, Shorthand>>,
): ObjectDefinition {
  return {
    name,
    keyPrefix,
    custom: name.endsWith('__c'),
    fields: Object.entries({ ...systemFields, ...fields }).map(([field, type]) => defineField(field, type)),
  };
}

export function defineField(name: string, shorthand: Shorthand): FieldDefinition {
  const parts = shorthandForm.exec(shorthand)?.groups;
  if (!parts) throw new Error(`No field can be written as ${shorthand}.`);
  const marks = { required: parts['mark'] === '!', readOnly: parts['mark'] === '~', unique: false };
  const { name: relationship, to, children } = parts;
  if (relationship !== undefined && to !== undefined) {
    const also = children === undefined ? {} : { children };
    return {
      name,
      type: 'reference',
      filterable: true,
      relationship: { name: relationship, to, ...also },
      ...marks,
    };
  }
  const type = parts['type'] as FieldType;
  const length = parts['length'] === undefined ? {} : { length: Number(parts['length']) };
  return { name, type, filterable: type !== 'textarea' && type !== 'complexvalue', ...length, ...marks };
}

/** API names are matched without regard to case. */
export function findField(definition: ObjectDefinition, name: string): FieldDefinition | undefined {
  const wanted = name.toLowerCase();
  return definition.fields.find((field) => field.name.toLowerCase() === wanted);
}

/** How the field is called on a page and in error texts: `AccountId` is `Account ID`. */
export function labelOf(field: FieldDefinition): string {
  if (field.label !== undefined) return field.label;
  const words = field.name.replace(/__c$/, '').replaceAll('_', ' ');
  return words.replace(/([a-z])([A-Z0-9])/g, '$1 $2').replace(/\bId$/, 'ID');
}
