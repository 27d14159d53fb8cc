import { installationKeyErrors } from './installation-key.ts';
import { findMeaning, type ErrorMeaning, type ReportedError } from './error-meaning.ts';

const STATUS_CODES = 'SOAP API Developer Guide, “Core Data Types Used in API Calls”, StatusCode';

/** InstallValidationStatus while a version is on its way to the org. */
export const notAvailableYet: ErrorMeaning = {
  kind: 'package/not-available-yet',
  codes: [
    'PACKAGE_UNAVAILABLE',
    'PACKAGE_UNAVAILABLE_CRC',
    'PACKAGE_UNAVAILABLE_ZIP',
    'UNINSTALL_IN_PROGRESS',
  ],
  transient: true,
  what: 'The package version has not reached the org’s instance yet.',
  why: 'A new version is copied to every instance, which takes minutes.',
  fix: 'Wait: it goes on when it is through.',
  source: '@salesforce/packaging, package/packageInstall, waitForPublish',
};

/** Why a package does not install: `PackageInstallRequest.Errors`, or the query of its version. */
export const packageErrors: readonly ErrorMeaning[] = [
  ...installationKeyErrors,
  {
    kind: 'package/dependency',
    codes: [],
    text: /required package|must be installed first|depends on package/i,
    transient: false,
    what: 'A package that this one needs is not installed.',
    fix: 'List that package before this one: packages are installed in the order of the list.',
    source: 'Salesforce Help, “Resolve Package Installation Errors”',
  },
  notAvailableYet,
  {
    kind: 'package/not-fully-available',
    codes: [],
    text: /not (yet|fully) available/i,
    transient: true,
    what: 'The package version has not reached the org’s instance yet.',
    why: 'A new version is copied to every instance, which takes minutes.',
    fix: 'Wait: the installation is asked for again.',
    source: 'https://github.com/SFDO-Community/declarative-lookup-rollup-summaries/issues/918',
  },
  {
    kind: 'package/apex-compile',
    codes: [],
    text: /apex compile failure|compile failure/i,
    transient: false,
    what: 'Apex code does not compile with the package in the org.',
    why: 'Source or a package that was installed before does not fit this version.',
    fix: 'Install packages before source, and correct the class that Salesforce names.',
    source:
      'https://github.com/jongpie/CustomMetadataSaver/issues/22, https://github.com/forcedotcom/AuraEnabledScanner/issues/4',
  },
  {
    kind: 'package/not-found',
    codes: [],
    text: /(subscriber )?package version .*(invalid|not found|does not exist)|invalid package/i,
    transient: false,
    what: 'There is no such package version, or it cannot be installed in this org.',
    why: 'A beta of a managed package only installs in scratch orgs and sandboxes of the same release; a deleted version not at all.',
    fix: 'Check the id (04t…), and that the version was not deleted.',
    source: '@salesforce/packaging, messages/subscriber_package_version',
  },
  {
    kind: 'package/feature-missing',
    codes: [],
    text: /(missing|required|requires|not (enabled|available)).*(feature|organi[sz]ation|edition)|(feature|organi[sz]ation|edition).*(missing|required|requires|not (enabled|available))/i,
    transient: false,
    what: 'The package needs a feature that the org does not have.',
    fix: 'Add the feature or setting to the scratch org definition.',
    source: 'Salesforce Help, “Resolve Package Installation Errors”',
  },
  {
    kind: 'package/name-conflict',
    codes: [],
    text: /already (exists|in use)|duplicate (developer )?name|name conflict/i,
    transient: false,
    what: 'The org already has a component of that name.',
    fix: 'Install packages before source, and look for the name in earlier packages.',
    source: 'PackageInstallRequest, NameConflictResolution “Block”',
  },
  {
    kind: 'package/locked',
    codes: [],
    text: /exclusive access|unable to lock|in progress|try again|unexpected error|internal (salesforce\.com )?error/i,
    transient: true,
    what: 'Salesforce was busy with the org, or had an error of its own.',
    fix: 'Wait: the installation is asked for again.',
    source: 'Salesforce Help, “Resolve Package Installation Errors”',
  },
];

/** Why a component does not deploy: `componentFailures[].problem`. */
export const deployErrors: readonly ErrorMeaning[] = [
  {
    kind: 'deploy/locked',
    codes: [],
    text: /exclusive access|UNABLE_TO_LOCK_ROW|unable to lock|UNKNOWN_EXCEPTION|unexpected error|deploy.*in progress/i,
    transient: true,
    what: 'Salesforce was busy with the org, or had an error of its own.',
    fix: 'Wait: the deploy is sent again.',
    source: 'Metadata API Developer Guide, “deploy()”',
  },
  {
    kind: 'deploy/api-version',
    codes: [],
    text: /not valid in version|not available for deploy for this API version/i,
    transient: false,
    what: 'The component, or one of its properties, does not exist in this API version.',
    fix: 'Correct `sourceApiVersion` in sfdx-project.json, or remove the property.',
    source:
      'https://github.com/LawrenceLoz/FormulaShare-DX/issues/23, https://github.com/SalesforceFoundation/gem/pull/244',
  },
  {
    kind: 'deploy/metadata-file',
    codes: [],
    text: /error parsing file|(invalid|duplicated) at this location|not a valid value for the enum|not a valid metadata object|required field is missing/i,
    transient: false,
    what: 'The file does not fit its metadata type.',
    why: 'An element is misspelt, missing, in the wrong place or apart from others of its name, a value is not allowed, or the file is not XML.',
    fix: 'Correct the element or value that Salesforce names, in the source or in the definition’s `settings`.',
    source:
      'https://github.com/forcedotcom/cli/issues/498, https://github.com/forcedotcom/sfdx-core/pull/519; Salesforce Help, 000383335',
  },
  {
    kind: 'deploy/permission-dependency',
    codes: [],
    text: /depends on permission/i,
    transient: false,
    what: 'A permission of the profile or permission set needs another one.',
    fix: 'Add the permission that Salesforce names to the same file.',
    source: 'https://github.com/jsforce/jsforce/issues/749',
  },
  {
    kind: 'deploy/apex-compile',
    codes: [],
    text: /(variable|method) does not exist|constructor not defined|unexpected token|missing .* at|illegal assignment from|dependent class is invalid/i,
    transient: false,
    what: 'An Apex class or trigger does not compile in the org.',
    why: 'What it uses is neither in the org nor in what was deployed, or the code is wrong.',
    fix: 'Correct the class, or deploy what it uses with it.',
    source:
      'https://github.com/forcedotcom/AuraEnabledScanner/issues/4, https://github.com/forcedotcom/cli/issues/3433; Apex Developer Guide, “Compiler Errors”',
  },
  {
    kind: 'deploy/feature-missing',
    codes: [],
    text: /not (available|enabled|valid|supported).*(organization|org|version)|cannot be (deployed|found).*organi[sz]ation|unknown user permission|not a valid setting/i,
    transient: false,
    what: 'The org does not have what the component needs.',
    fix: 'Add the feature or setting to the scratch org definition.',
    source: 'Metadata API Developer Guide, “DeployMessage”',
  },
  {
    kind: 'deploy/reference-missing',
    codes: [],
    text: /no \w+ named|does not (exist|resolve)|not found|cannot be found|invalid type|in field:/i,
    transient: false,
    what: 'The component names another that neither the org nor the deploy has.',
    fix: 'Deploy that one too, or install the package that holds it; check `.forceignore`.',
    source: 'Metadata API Developer Guide, “DeployMessage”',
  },
  {
    kind: 'deploy/duplicate',
    codes: [],
    text: /duplicate|already (exists|in use)/i,
    transient: false,
    what: 'The name is in use, in the org or twice in what was deployed.',
    fix: 'Rename one, or remove one of the two files.',
    source: 'Metadata API Developer Guide, “DeployMessage”',
  },
];

/** Why a record or an assignment is not saved: `errors[].statusCode` or `errorCode`. */
export const dataErrors: readonly ErrorMeaning[] = [
  {
    kind: 'permission-set/license',
    codes: ['LICENSE_LIMIT_EXCEEDED', 'FIELD_INTEGRITY_EXCEPTION'],
    text: /license|can't assign permission set/i,
    transient: false,
    what: 'The user’s license does not allow the permission set, or no license is left.',
    fix: 'Add the license’s feature to the scratch org definition, or leave the permission set out.',
    source: 'Salesforce Help, “Permission Set Considerations”',
  },
  {
    kind: 'permission-set/assigned',
    codes: ['DUPLICATE_VALUE'],
    text: /PermissionSetAssignment/i,
    transient: false,
    what: 'The permission set is assigned already.',
    fix: 'Go on: it has what it needs.',
    source: STATUS_CODES,
  },
  {
    kind: 'data/duplicate',
    codes: ['DUPLICATE_VALUE', 'DUPLICATES_DETECTED', 'DUPLICATE_EXTERNAL_ID'],
    transient: false,
    what: 'A record like this one is there already.',
    why: 'A unique field or a duplicate rule says so. Sample data is only ever inserted.',
    fix: 'Make the value unique in the data file, or switch the rule off in the source that is deployed.',
    source: STATUS_CODES,
  },
  {
    kind: 'data/required-field',
    codes: ['REQUIRED_FIELD_MISSING'],
    transient: false,
    what: 'A required field has no value.',
    fix: 'Add the field to the data file.',
    source: STATUS_CODES,
  },
  {
    kind: 'data/unknown-field',
    codes: ['INVALID_FIELD', 'INVALID_FIELD_FOR_INSERT_UPDATE', 'INVALID_TYPE'],
    transient: false,
    what: 'The object or field does not exist, or the user may not write it.',
    why: 'Field-level security hides a field that a deploy created until a permission set or profile opens it.',
    fix: 'Deploy the field before the data, and assign a permission set that opens it.',
    source: STATUS_CODES,
  },
  {
    kind: 'data/validation',
    codes: [
      'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
      'FIELD_FILTER_VALIDATION_EXCEPTION',
    ],
    transient: false,
    what: 'A validation rule, trigger or flow of the org refused the record.',
    fix: 'Correct the record, or what refuses it.',
    source: STATUS_CODES,
  },
  {
    kind: 'data/bad-value',
    codes: [
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      'STRING_TOO_LONG',
      'NUMBER_OUTSIDE_VALID_RANGE',
      'INVALID_EMAIL_ADDRESS',
      'FIELD_INTEGRITY_EXCEPTION',
      'JSON_PARSER_ERROR',
    ],
    transient: false,
    what: 'A value does not fit its field.',
    fix: 'Correct the value in the data file, or the picklist in the source that is deployed.',
    source: STATUS_CODES,
  },
  {
    kind: 'data/reference',
    codes: ['INVALID_CROSS_REFERENCE_KEY', 'MALFORMED_ID', 'INVALID_ID_FIELD', 'INVALID_REFERENCE_VALUE'],
    transient: false,
    what: 'A reference does not lead to a record of the right kind.',
    fix: 'Check the reference in the data file, and that its record comes earlier in the plan.',
    source: STATUS_CODES,
  },
  {
    kind: 'data/storage',
    codes: ['STORAGE_LIMIT_EXCEEDED'],
    transient: false,
    what: 'The org’s data storage is full.',
    why: 'A scratch org has 200 MB for data, about 100,000 records.',
    fix: 'Import fewer records.',
    source: 'Salesforce DX Developer Guide, “Supported Scratch Org Editions and Allocations”',
  },
];

export const setupErrors: readonly ErrorMeaning[] = [...dataErrors, ...packageErrors, ...deployErrors];

/** What a package's installation error means. Always answers. */
export function packageErrorMeaning(error: ReportedError): ErrorMeaning {
  return findMeaning(packageErrors, error) ?? unknown('package', 'Salesforce could not install the package.');
}

/** What a component's deploy error means. Always answers. */
export function deployErrorMeaning(problem: string): ErrorMeaning {
  return (
    findMeaning(deployErrors, { text: problem }) ?? unknown('deploy', 'The org did not take the component.')
  );
}

function unknown(subject: string, what: string): ErrorMeaning {
  const fix = 'Salesforce’s text should say what to correct.';
  return { kind: `${subject}/failed`, codes: [], transient: false, what, fix, source: STATUS_CODES };
}
