import { elementsIn, textIn } from '../metadata/metadata-xml.ts';
import type { XmlElement } from '../metadata/metadata-xml.ts';
import { computedFlags, customObjectFlags } from './beyond-reference.ts';
import { defineField, defineObject } from './schema.ts';
import type { FieldDefinition, ObjectDefinition } from './schema.ts';

/**
 * The object that a CustomObject file describes, with its fields.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customobject.htm
 * @param keyPrefix of its ids, which differs from org to org
 */
export function customObject(name: string, content: XmlElement, keyPrefix: string): ObjectDefinition {
  const [nameField = {}] = elementsIn(content, 'nameField');
  const numbersItself = textIn(nameField, 'type') === 'AutoNumber';
  const isDetail = elementsIn(content, 'fields').some((field) => textIn(field, 'type') === 'MasterDetail');
  const { name: nameFlags, autoNumberName, owner } = customObjectFlags;
  const base = defineObject(name, keyPrefix, {});
  const label = textIn(content, 'label');
  return {
    ...base,
    custom: true,
    fields: [
      ...base.fields,
      defineField('Name', 'string(80)', numbersItself ? autoNumberName : nameFlags),
      ...(isDetail ? [] : [defineField('OwnerId', 'Owner>User', owner)]),
      ...elementsIn(content, 'fields').map(customField),
    ],
    ...(label === undefined ? {} : { label }),
    ...(numbersItself ? { namePattern: textIn(nameField, 'displayFormat') ?? '{0}' } : {}),
  };
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customfield.htm */
export function customField(content: XmlElement): FieldDefinition {
  const name = textIn(content, 'fullName') ?? '';
  const type = textIn(content, 'type') ?? 'Text';
  const label = textIn(content, 'label');
  const values = type.endsWith('icklist') ? restrictedValues(content) : undefined;
  const field = defineField(name, shorthandOf(name, type, content), computedFlagsOf(type, content));
  const isRequired = textIn(content, 'required') === 'true' || type === 'MasterDetail';
  return {
    ...field,
    // A detail keeps its master, unless the relationship allows another.
    updateable:
      type === 'MasterDetail' ? textIn(content, 'reparentableMasterDetail') === 'true' : field.updateable,
    nillable: field.nillable && !isRequired,
    required: isRequired,
    restrictedPicklist: values !== undefined,
    idLookup: textIn(content, 'externalId') === 'true',
    unique: textIn(content, 'unique') === 'true',
    ...(label === undefined ? {} : { label }),
    ...(values === undefined ? {} : { values }),
  };
}

/** For a field whose value the org works out; undefined for any other. */
function computedFlagsOf(type: string, content: XmlElement): string | undefined {
  if (type === 'AutoNumber') return computedFlags.autoNumber;
  return textIn(content, 'formula') !== undefined || type === 'Summary' ? computedFlags.formula : undefined;
}

function shorthandOf(name: string, type: string, content: XmlElement): string {
  const referenceTo = textIn(content, 'referenceTo');
  if (referenceTo !== undefined) {
    const children = textIn(content, 'relationshipName');
    const path = children === undefined ? '' : `/${children}__r`;
    return `${name.replace(/__c$/, '__r')}>${referenceTo}${path}`;
  }
  if (type === 'Text') return `string(${textIn(content, 'length') ?? '255'})`;
  if (type === 'LongTextArea' || type === 'Html') return `textarea(${textIn(content, 'length') ?? '32768'})`;
  return plainTypes[type] ?? 'string';
}

const plainTypes: Readonly<Record<string, string>> = {
  AutoNumber: 'string(30)',
  Checkbox: 'boolean',
  Currency: 'currency',
  Date: 'date',
  DateTime: 'datetime',
  Email: 'email(80)',
  MultiselectPicklist: 'multipicklist',
  Number: 'double',
  Percent: 'percent',
  Phone: 'phone(40)',
  Picklist: 'picklist',
  Summary: 'double',
  // Unlike long text it can be used in a condition.
  TextArea: 'string(255)',
  Url: 'url(255)',
};

function restrictedValues(content: XmlElement): readonly string[] | undefined {
  const [valueSet = {}] = elementsIn(content, 'valueSet');
  if (textIn(valueSet, 'restricted') !== 'true') return undefined;
  const [definition = {}] = elementsIn(valueSet, 'valueSetDefinition');
  const values = elementsIn(definition, 'value').map((value) => textIn(value, 'fullName') ?? '');
  return values.length === 0 ? undefined : values;
}

/** Why Salesforce refuses the object itself, in its words. */
export function problemOfObject(name: string, content: XmlElement): string | undefined {
  if (!name.endsWith('__c')) return undefined;
  for (const needed of ['label', 'pluralLabel']) {
    if (textIn(content, needed) === undefined)
      return `Must specify a non-empty ${needed} for the CustomObject`;
  }
  return elementsIn(content, 'nameField').length === 0
    ? 'Must specify a nameField of type Text or AutoNumber'
    : undefined;
}

export function problemOfField(content: XmlElement): string | undefined {
  const name = textIn(content, 'fullName') ?? '';
  const type = textIn(content, 'type');
  // A standard field is listed for its settings only.
  if (!name.endsWith('__c')) return undefined;
  if (type === undefined) return 'Field type must be specified';
  if (textIn(content, 'label') === undefined) return 'Must specify a non-empty label for the CustomField';
  if (/^(Text|LongTextArea|Html)$/.test(type) && textIn(content, 'formula') === undefined) {
    if (textIn(content, 'length') === undefined)
      return `Must specify 'length' for a CustomField of type ${type}`;
  }
  if (/^(Lookup|MasterDetail)$/.test(type) && textIn(content, 'referenceTo') === undefined) {
    return `Must specify 'referenceTo' for a CustomField of type ${type}`;
  }
  return undefined;
}
