import { restOfField, restOfObject } from './describe-rest.ts';
import { isDeletable, labelOf } from './schema.ts';
import type { FieldDefinition, ObjectDefinition } from './schema.ts';
import type { Rights } from '../world/rights.ts';

const soapTypes: Readonly<Record<string, string>> = {
  id: 'tns:ID',
  reference: 'tns:ID',
  boolean: 'xsd:boolean',
  int: 'xsd:int',
  double: 'xsd:double',
  currency: 'xsd:double',
  percent: 'xsd:double',
  date: 'xsd:date',
  datetime: 'xsd:dateTime',
};

/**
 * One entry of `GET …/sobjects`.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_describeGlobal.htm
 */
export function describeBriefly(object: ObjectDefinition, sobjectsPath: string): Record<string, unknown> {
  const label = object.label ?? object.name;
  const url = `${sobjectsPath}/${object.name}`;
  const createable = object.fields.some((field) => field.createable);
  const updateable = object.fields.some((field) => field.updateable);
  return {
    ...restOfObject(object),
    createable,
    custom: object.custom,
    customSetting: false,
    deletable: isDeletable(object),
    keyPrefix: object.keyPrefix,
    label,
    labelPlural: `${label}s`,
    name: object.name,
    queryable: true,
    retrieveable: true,
    updateable,
    urls: { sobject: url, describe: `${url}/describe`, rowTemplate: `${url}/{ID}` },
  };
}

/**
 * `GET …/sobjects/{Type}/describe`, as far as clients of this server read it.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_describe.htm
 */
export function describeFully(
  object: ObjectDefinition,
  others: readonly ObjectDefinition[],
  sobjectsPath: string,
): Record<string, unknown> & { readonly fields: readonly Record<string, unknown>[] } {
  return {
    ...describeBriefly(object, sobjectsPath),
    childRelationships: others.flatMap((other) => childrenIn(other, object)),
    fields: object.fields.map(describeField),
    recordTypeInfos: [],
  };
}

/** A description as a user who lacks some rights gets it. */
export function describedTo(
  userId: string,
  object: string,
  described: ReturnType<typeof describeFully>,
  rights: Rights,
): Record<string, unknown> {
  const [hidden, locked] = [rights.hiddenFields(userId, object), rights.lockedFields(userId, object)];
  const fields = described.fields
    .filter(({ name }) => !hidden.includes(name as string))
    .map((field) =>
      locked.includes(field['name'] as string) ? { ...field, createable: false, updateable: false } : field,
    );
  return {
    ...described,
    ...(rights.mayEdit(userId, object) ? {} : { updateable: false }),
    ...(rights.mayDelete(userId, object) ? {} : { deletable: false }),
    fields,
  };
}

function childrenIn(child: ObjectDefinition, parent: ObjectDefinition): Record<string, unknown>[] {
  return child.fields
    .filter((field) => field.relationship?.to === parent.name)
    .map((field) => ({
      childSObject: child.name,
      field: field.name,
      relationshipName: field.relationship?.children ?? null,
      cascadeDelete: false,
    }));
}

function describeField(field: FieldDefinition): Record<string, unknown> {
  return {
    ...restOfField(field),
    name: field.name,
    label: labelOf(field),
    type: field.type,
    soapType: soapTypes[field.type] ?? 'xsd:string',
    length: field.length ?? (field.type === 'id' || field.type === 'reference' ? 18 : 255),
    custom: field.name.endsWith('__c'),
    createable: field.createable,
    updateable: field.updateable,
    filterable: field.filterable,
    sortable: field.sortable,
    groupable: field.groupable,
    nillable: field.nillable,
    defaultedOnCreate: field.defaultedOnCreate,
    idLookup: field.idLookup,
    autoNumber: field.autoNumber,
    restrictedPicklist: field.restrictedPicklist,
    unique: field.unique,
    nameField: field.name === 'Name',
    referenceTo: field.relationship ? [field.relationship.to] : [],
    relationshipName: field.relationship?.name ?? null,
    picklistValues: (field.values ?? []).map((value) => ({
      active: true,
      defaultValue: false,
      label: value,
      value,
    })),
  };
}
