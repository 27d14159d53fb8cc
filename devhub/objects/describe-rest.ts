import type { FieldDefinition, ObjectDefinition } from './schema.ts';

/**
 * The rest of what describe says of an object: clients such as CumulusCI's and simple-salesforce's look some of it up and
 * fail where it isn't there. Nothing here depends on more than the object's kind.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_describesobjects_describesobjectresult.htm
 */
export function restOfObject({ custom }: ObjectDefinition): Record<string, unknown> {
  return {
    activateable: false,
    associateEntityType: null,
    associateParentEntity: null,
    deepCloneable: false,
    deprecatedAndHidden: false,
    feedEnabled: false,
    hasSubtypes: false,
    isInterface: false,
    isSubtype: false,
    layoutable: true,
    mergeable: !custom,
    mruEnabled: true,
    replicateable: true,
    searchable: true,
    triggerable: true,
    undeletable: true,
  };
}

/** The same for a field. */
export function restOfField(field: FieldDefinition): Record<string, unknown> {
  const isBoolean = field.type === 'boolean';
  const isNumber = ['int', 'double', 'currency', 'percent'].includes(field.type);
  return {
    aggregatable: field.filterable,
    aiPredictionField: false,
    byteLength: isBoolean || isNumber ? 0 : (field.length ?? 255) * 3,
    calculated: false,
    calculatedFormula: null,
    cascadeDelete: false,
    caseSensitive: false,
    compoundFieldName: null,
    controllerName: null,
    defaultValue: isBoolean ? false : null,
    defaultValueFormula: null,
    dependentPicklist: false,
    deprecatedAndHidden: false,
    digits: field.type === 'int' ? 8 : 0,
    displayLocationInDecimal: false,
    encrypted: false,
    externalId: field.idLookup && field.name.endsWith('__c'),
    extraTypeInfo: null,
    filteredLookupInfo: null,
    formulaTreatNullNumberAsZero: false,
    highScaleNumber: false,
    htmlFormatted: false,
    inlineHelpText: null,
    mask: null,
    maskType: null,
    namePointing: false,
    permissionable: field.createable || field.updateable,
    polymorphicForeignKey: false,
    precision: isNumber && field.type !== 'int' ? 18 : 0,
    queryByDistance: false,
    referenceTargetField: null,
    relationshipOrder: null,
    restrictedDelete: false,
    scale: 0,
    searchPrefilterable: false,
    writeRequiresMasterRead: false,
  };
}
