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
  | 'complexvalue';

export interface FieldDefinition {
  readonly name: string;
  readonly type: FieldType;
  /** False for long text: it can be read, but not used in WHERE or ORDER BY. */
  readonly filterable: boolean;
  /** A reference's other name in a query, such as `Owner`, and the object that it leads to. */
  readonly relationship?: { readonly name: string; readonly to: string };
}

/** What an object of an org is made of. */
export interface ObjectDefinition {
  readonly name: string;
  readonly keyPrefix: string;
  readonly custom: boolean;
  readonly fields: readonly FieldDefinition[];
}

/** How a field is written down below: a type, or `Owner>User` for a reference. */
type Shorthand = FieldType | `${string}>${string}`;

const systemFields: Readonly<Record<string, Shorthand>> = {
  Id: 'id',
  IsDeleted: 'boolean',
  CreatedDate: 'datetime',
  CreatedById: 'CreatedBy>User',
  LastModifiedDate: 'datetime',
  LastModifiedById: 'LastModifiedBy>User',
  SystemModstamp: 'datetime',
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
  const [relationship, to] = shorthand.split('>');
  if (relationship !== undefined && to !== undefined) {
    return { name, type: 'reference', filterable: true, relationship: { name: relationship, to } };
  }
  const type = shorthand as FieldType;
  return { name, type, filterable: type !== 'textarea' && type !== 'complexvalue' };
}

/** API names are matched without regard to case. */
export function findField(definition: ObjectDefinition, name: string): FieldDefinition | undefined {
  const wanted = name.toLowerCase();
  return definition.fields.find((field) => field.name.toLowerCase() === wanted);
}
