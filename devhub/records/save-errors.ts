import { Refusal } from '../errors.ts';

/** Why a record was not saved, as the composite resources write it. */
export interface SaveError {
  readonly statusCode: string;
  readonly message: string;
  readonly fields: readonly string[];
}

/**
 * A record that was not saved. Sent as it is, it is the answer of `sobjects/{type}`: 400 with one entry per error.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm
 */
export class SaveRefusal extends Refusal {
  readonly errors: readonly SaveError[];

  constructor(errors: readonly SaveError[]) {
    super(
      400,
      errors.map(({ statusCode, message, fields }) => ({ message, errorCode: statusCode, fields })),
    );
    this.errors = errors;
  }
}

function saveError(statusCode: string, message: string, fields: readonly string[] = []): SaveError {
  return { statusCode, message, fields };
}

/**
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm,
 * StatusCode
 */
export const saveErrors = {
  /**
   * No permission to edit the object, or this record of it. The code is documented; no public source was found that shows
   * the sentence for this case, so nothing should rely on its words.
   */
  insufficientAccess: () =>
    saveError('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id'),
  /** The code: SOAP API Developer Guide, “StatusCode”; no public source was found that shows the sentence. */
  notDeletable: (object: string) =>
    saveError('INVALID_TYPE_FOR_OPERATION', `entity type cannot be deleted: ${object}`),
  requiredFieldMissing: (fields: readonly string[]) =>
    saveError('REQUIRED_FIELD_MISSING', `Required fields are missing: [${fields.join(', ')}]`, fields),
  notWriteable: (fields: readonly string[]) =>
    saveError(
      'INVALID_FIELD_FOR_INSERT_UPDATE',
      `Unable to create/update fields: ${fields.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
      fields,
    ),
  tooLong: (label: string, value: string, max: number, field: string) =>
    saveError('STRING_TOO_LONG', `${label}: data value too large: ${value} (max length=${max})`, [field]),
  invalidEmail: (label: string, value: string, field: string) =>
    saveError('INVALID_EMAIL_ADDRESS', `${label}: invalid email address: ${value}`, [field]),
  badPicklistValue: (label: string, value: string, field: string) =>
    saveError(
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      `${label}: bad value for restricted picklist field: ${value}`,
      [field],
    ),
  malformedId: (label: string, value: string, field: string) =>
    saveError('MALFORMED_ID', `${label}: id value of incorrect type: ${value}`, [field]),
  /** `field` is left out when the record itself is not there. */
  invalidCrossReference: (field?: string) =>
    saveError(
      'INVALID_CROSS_REFERENCE_KEY',
      'invalid cross reference id',
      field === undefined ? [] : [field],
    ),
  /** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_delete.htm */
  malformed: (id: string) => saveError('MALFORMED_ID', `malformed id ${id}`),
  /** https://github.com/amp-labs/connectors, providers/salesforce: what a batch update without ids answers */
  missingId: () => saveError('MISSING_ARGUMENT', 'Id not specified in an update call'),
  /** https://github.com/forcedotcom/Data-Migration-Tool/issues/5 */
  externalIdMissing: (field: string) => saveError('MISSING_ARGUMENT', `${field} not specified`),
  /** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_update.htm */
  rolledBack: () =>
    saveError(
      'ALL_OR_NONE_OPERATION_ROLLED_BACK',
      'Record rolled back because not all records were valid and the request was using AllOrNone header',
    ),
  duplicateValue: (field: string, id: string) =>
    saveError('DUPLICATE_VALUE', `duplicate value found: ${field} duplicates value on record with id: ${id}`),
  /** https://github.com/afawcett/githubsfdeploy/issues/20 */
  duplicateUsername: () =>
    saveError(
      'DUPLICATE_USERNAME',
      "Duplicate Username.<br>The username already exists in this or another Salesforce organization. Usernames must be unique across all Salesforce organizations. To resolve, use a different username (it doesn't need to match the user's email address).",
      ['Username'],
    ),
  /** As of DUPLICATE_DEVELOPER_NAME, SOAP API Developer Guide, “StatusCode”. */
  duplicateName: (what: string) =>
    saveError(
      'DUPLICATE_DEVELOPER_NAME',
      `The developer name you entered is already in use by another ${what}.`,
      ['Name'],
    ),
  duplicateAssignment: (assignee: string, permissionSet: string) =>
    saveError(
      'DUPLICATE_VALUE',
      `Duplicate PermissionSetAssignment. Assignee: ${assignee}; Permission Set: ${permissionSet}`,
    ),
  /** The reference names a permission set or a group; no public source was found that shows code or sentence for both. */
  setAndGroup: () =>
    saveError(
      'FIELD_INTEGRITY_EXCEPTION',
      'Specify either a permission set or a permission set group, not both.',
      ['PermissionSetId', 'PermissionSetGroupId'],
    ),
  /** No public text of it was found. */
  noLicenseLeft: (label: string) =>
    saveError('LICENSE_LIMIT_EXCEEDED', `There are no more licenses of ${label} available.`),
  /** https://github.com/sfdx-isv/fsc-demo-pack/issues/1 */
  invalidFeature: (feature: string) =>
    saveError('INVALID_INPUT', `${feature} is not a valid Features value.`, ['Features']),
  /** https://github.com/forcedotcom/WorkDotCom-Partners/pull/7 */
  featureWithoutQuantity: (feature: string) =>
    saveError('INVALID_INPUT', `The feature value ${feature} requires a quantity.`, ['Features']),
  /** Of a number field; no public text of a signup's was found. */
  outOfRange: (field: string, value: string) =>
    saveError(
      'NUMBER_OUTSIDE_VALID_RANGE',
      `${field}: value outside of valid range on numeric field: ${value}`,
      [field],
    ),
  /** The sentence: https://github.com/pozil/streaming-monitor/issues/2. No public source has its code. */
  unknownNamespace: (namespace: string) =>
    saveError(
      'INVALID_INPUT',
      `We don’t recognize this namespace: ${namespace}. Did you register it in your Dev Hub org?`,
      ['Namespace'],
    ),
  /** https://github.com/forcedotcom/cli/issues/3260 */
  badSourceOrg: (id: string) =>
    saveError(
      'FIELD_INTEGRITY_EXCEPTION',
      `Can't create scratch org. The specified sourceOrg ID ${id} isn't valid. Verify the org ID and try again.`,
      ['SourceOrg'],
    ),
  /** The sentence: https://github.com/salesforcecli/plugin-org/pull/916. No public source has its code. */
  noPartnerEditions: () =>
    saveError(
      'INSUFFICIENT_ACCESS_OR_READONLY',
      "You don't have permission to create Partner Edition organizations. To enable this functionality, please log a case in the Partner Community.",
    ),
  invalidInput: (message: string) => saveError('INVALID_INPUT', message),
};
