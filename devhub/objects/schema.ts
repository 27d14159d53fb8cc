import type { FieldType } from './field-type.ts';
import { customFieldFlags, flagsBeyond, silentFlags } from './beyond-reference.ts';
import { factsOf, flagsOfLetters } from './reference.ts';
import type { Api, FieldFlags } from './reference.ts';

/** A field's name, type and place, without what may be done with it. */
interface FieldShape {
  readonly name: string;
  readonly type: FieldType;
  /**
   * A reference's other name in a query, such as `Owner`, the object that it leads to, and what that object calls
   * the records that point to it, such as `Contacts`.
   */
  readonly relationship?: { readonly name: string; readonly to: string; readonly children?: string };
  /** Characters of a text. */
  readonly length?: number;
}

export interface FieldDefinition extends FieldShape, Omit<FieldFlags, 'saidRequired'> {
  /** A record can't be saved without it. */
  readonly required: boolean;
  readonly unique: boolean;
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
 * Records that no one deletes: `delete()` isn't among the supported calls of User, which is deactivated instead.
 * https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-user.html
 */
const keptForGood: readonly string[] = ['User'];

/** Whether the API deletes records of that object at all. */
export function isDeletable({ name, fields }: ObjectDefinition): boolean {
  return !keptForGood.includes(name) && fields.some((field) => field.createable || field.updateable);
}

/**
 * How a field is written down below: a type, `string(80)` with its length, or `Account>Account/Contacts` for a
 * reference (its name in a query, the object it leads to, that object's name for the records that point to it).
 */
type Shorthand = string;
const shorthandForm =
  /^(?:(?<name>\w+)>(?<to>\w+)(?:\/(?<children>\w+))?|(?<type>\w+)(?:\((?<length>\d+)\))?)$/;

const idField = { Id: 'id' };
const systemModstamp = { SystemModstamp: 'datetime' };
const changes = {
  ...idField,
  CreatedDate: 'datetime',
  CreatedById: 'CreatedBy>User',
  LastModifiedDate: 'datetime',
  LastModifiedById: 'LastModifiedBy>User',
  ...systemModstamp,
};
/** Which system fields an object has; the object's WSDL says so. Most have them all. */
export const systemFields = {
  all: { ...changes, IsDeleted: 'boolean' },
  withoutIsDeleted: changes,
  modstampOnly: { ...idField, ...systemModstamp },
  lastChangeOnly: { ...idField, LastModifiedDate: 'datetime', LastModifiedById: 'LastModifiedBy>User' },
  idOnly: idField,
} as const;

/**
 * A standard object. Salesforce's reference says what may be done with its fields.
 * @param fields besides the system fields
 * @throws Error for a field that neither the reference nor the list beyond it has
 */
export function defineObject(
  name: string,
  keyPrefix: string,
  fields: Readonly<Record<string, Shorthand>>,
  { api = 'data', system = 'all' }: { readonly api?: Api; readonly system?: keyof typeof systemFields } = {},
): ObjectDefinition {
  const shorthands: Readonly<Record<string, Shorthand>> = { ...systemFields[system], ...fields };
  return {
    name,
    keyPrefix,
    custom: false,
    fields: Object.entries(shorthands).map(([field, shorthand]) =>
      defineField(field, shorthand, lettersFor(api, name, field)),
    ),
  };
}

function lettersFor(api: Api, object: string, field: string): string {
  const facts = factsOf(api, object, field);
  const letters = flagsBeyond(object, field) ?? facts?.letters ?? flagsBeyond('*', field);
  if (letters !== undefined) return letters;
  if (facts !== undefined) return silentFlags;
  throw new Error(
    `Salesforce's reference doesn't say what may be done with ${object}.${field}: give it flags and a source in beyond-reference.ts, or add ${object} to scripts/object-facts.ts and run \`npm run facts:objects\`.`,
  );
}

/** @param letters of its flags; default: those of a custom field of that type */
export function defineField(name: string, shorthand: Shorthand, letters?: string): FieldDefinition {
  const shape = shapeOf(name, shorthand);
  const { saidRequired, ...flags } = flagsOfLetters(letters ?? customFieldFlags[shape.type]);
  const { createable, nillable, defaultedOnCreate } = flags;
  const isGiven = createable && !defaultedOnCreate && shape.type !== 'boolean';
  return { ...shape, ...flags, required: isGiven && (saidRequired || !nillable), unique: false };
}

function shapeOf(name: string, shorthand: Shorthand): FieldShape {
  const parts = shorthandForm.exec(shorthand)?.groups;
  if (!parts) throw new Error(`No field can be written as ${shorthand}.`);
  const { name: relationship, to, children, type, length } = parts;
  if (relationship !== undefined && to !== undefined) {
    const also = children === undefined ? {} : { children };
    return { name, type: 'reference', relationship: { name: relationship, to, ...also } };
  }
  return { name, type: type as FieldType, ...(length === undefined ? {} : { length: Number(length) }) };
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
