import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  ApiFailure,
  findMeaning,
  problemOf,
  signupErrors
} from "./chunk-VFCPVFML.js";

// src/salesforce/errors/installation-key.ts
var installationKeyErrors = [
  {
    kind: "package/installation-key-missing",
    codes: [],
    text: /provide installation\s?key/i,
    transient: false,
    what: "The package version needs an installation key, and no key was given.",
    fix: "Set `installation-key-env` to the name of an environment variable, and the variable from a secret.",
    source: "https://github.com/forcedotcom/cli/issues/2882"
  },
  {
    kind: "package/installation-key-not-needed",
    codes: [],
    text: /n[’']t require an installation key/i,
    transient: false,
    what: "The package version has no installation key, and a key was given.",
    fix: "Remove `installation-key-env` from this package.",
    source: "https://github.com/forcedotcom/cli/issues/1167"
  },
  {
    kind: "package/installation-key",
    codes: [],
    text: /installation\s?key/i,
    transient: false,
    what: "The installation key is not that of this package version.",
    why: "Each version may have a key of its own, chosen when it was made.",
    fix: "Correct the secret behind the variable that `installation-key-env` names.",
    source: "https://github.com/forcedotcom/cli/issues/2882"
  }
];

// src/salesforce/errors/setup.ts
var STATUS_CODES = "SOAP API Developer Guide, \u201CCore Data Types Used in API Calls\u201D, StatusCode";
var notAvailableYet = {
  kind: "package/not-available-yet",
  codes: [
    "PACKAGE_UNAVAILABLE",
    "PACKAGE_UNAVAILABLE_CRC",
    "PACKAGE_UNAVAILABLE_ZIP",
    "UNINSTALL_IN_PROGRESS"
  ],
  transient: true,
  what: "The package version has not reached the org\u2019s instance yet.",
  why: "A new version is copied to every instance, which takes minutes.",
  fix: "Wait: it goes on when it is through.",
  source: "@salesforce/packaging, package/packageInstall, waitForPublish"
};
var packageErrors = [
  ...installationKeyErrors,
  {
    kind: "package/dependency",
    codes: [],
    text: /required package|must be installed first|depends on package/i,
    transient: false,
    what: "A package that this one needs is not installed.",
    fix: "List that package before this one: packages are installed in the order of the list.",
    source: "Salesforce Help, \u201CResolve Package Installation Errors\u201D"
  },
  notAvailableYet,
  {
    kind: "package/not-fully-available",
    codes: [],
    text: /not (yet|fully) available/i,
    transient: true,
    what: "The package version has not reached the org\u2019s instance yet.",
    why: "A new version is copied to every instance, which takes minutes.",
    fix: "Wait: the installation is asked for again.",
    source: "https://github.com/SFDO-Community/declarative-lookup-rollup-summaries/issues/918"
  },
  {
    kind: "package/apex-compile",
    codes: [],
    text: /apex compile failure|compile failure/i,
    transient: false,
    what: "Apex code does not compile with the package in the org.",
    why: "Source or a package that was installed before does not fit this version.",
    fix: "Install packages before source, and correct the class that Salesforce names.",
    source: "https://github.com/jongpie/CustomMetadataSaver/issues/22, https://github.com/forcedotcom/AuraEnabledScanner/issues/4"
  },
  {
    kind: "package/not-found",
    codes: [],
    text: /(subscriber )?package version .*(invalid|not found|does not exist)|invalid package/i,
    transient: false,
    what: "There is no such package version, or it cannot be installed in this org.",
    why: "A beta of a managed package only installs in scratch orgs and sandboxes of the same release; a deleted version not at all.",
    fix: "Check the id (04t\u2026), and that the version was not deleted.",
    source: "@salesforce/packaging, messages/subscriber_package_version"
  },
  {
    kind: "package/feature-missing",
    codes: [],
    text: /(missing|required|requires|not (enabled|available)).*(feature|organi[sz]ation|edition)|(feature|organi[sz]ation|edition).*(missing|required|requires|not (enabled|available))/i,
    transient: false,
    what: "The package needs a feature that the org does not have.",
    fix: "Add the feature or setting to the scratch org definition.",
    source: "Salesforce Help, \u201CResolve Package Installation Errors\u201D"
  },
  {
    kind: "package/name-conflict",
    codes: [],
    text: /already (exists|in use)|duplicate (developer )?name|name conflict/i,
    transient: false,
    what: "The org already has a component of that name.",
    fix: "Install packages before source, and look for the name in earlier packages.",
    source: "PackageInstallRequest, NameConflictResolution \u201CBlock\u201D"
  },
  {
    kind: "package/locked",
    codes: [],
    text: /exclusive access|unable to lock|in progress|try again|unexpected error|internal (salesforce\.com )?error/i,
    transient: true,
    what: "Salesforce was busy with the org, or had an error of its own.",
    fix: "Wait: the installation is asked for again.",
    source: "Salesforce Help, \u201CResolve Package Installation Errors\u201D"
  }
];
var deployErrors = [
  {
    kind: "deploy/locked",
    codes: [],
    text: /exclusive access|UNABLE_TO_LOCK_ROW|unable to lock|UNKNOWN_EXCEPTION|unexpected error|deploy.*in progress/i,
    transient: true,
    what: "Salesforce was busy with the org, or had an error of its own.",
    fix: "Wait: the deploy is sent again.",
    source: "Metadata API Developer Guide, \u201Cdeploy()\u201D"
  },
  {
    kind: "deploy/api-version",
    codes: [],
    text: /not valid in version|not available for deploy for this API version/i,
    transient: false,
    what: "The component, or one of its properties, does not exist in this API version.",
    fix: "Correct `sourceApiVersion` in sfdx-project.json, or remove the property.",
    source: "https://github.com/LawrenceLoz/FormulaShare-DX/issues/23, https://github.com/SalesforceFoundation/gem/pull/244"
  },
  {
    kind: "deploy/metadata-file",
    codes: [],
    text: /error parsing file|(invalid|duplicated) at this location|not a valid value for the enum|not a valid metadata object|required field is missing/i,
    transient: false,
    what: "The file does not fit its metadata type.",
    why: "An element is misspelt, missing, in the wrong place or apart from others of its name, a value is not allowed, or the file is not XML.",
    fix: "Correct the element or value that Salesforce names, in the source or in the definition\u2019s `settings`.",
    source: "https://github.com/forcedotcom/cli/issues/498, https://github.com/forcedotcom/sfdx-core/pull/519; Salesforce Help, 000383335"
  },
  {
    kind: "deploy/permission-dependency",
    codes: [],
    text: /depends on permission/i,
    transient: false,
    what: "A permission of the profile or permission set needs another one.",
    fix: "Add the permission that Salesforce names to the same file.",
    source: "https://github.com/jsforce/jsforce/issues/749"
  },
  {
    kind: "deploy/apex-compile",
    codes: [],
    text: /(variable|method) does not exist|constructor not defined|unexpected token|missing .* at|illegal assignment from|dependent class is invalid/i,
    transient: false,
    what: "An Apex class or trigger does not compile in the org.",
    why: "What it uses is neither in the org nor in what was deployed, or the code is wrong.",
    fix: "Correct the class, or deploy what it uses with it.",
    source: "https://github.com/forcedotcom/AuraEnabledScanner/issues/4, https://github.com/forcedotcom/cli/issues/3433; Apex Developer Guide, \u201CCompiler Errors\u201D"
  },
  {
    kind: "deploy/feature-missing",
    codes: [],
    text: /not (available|enabled|valid|supported).*(organization|org|version)|cannot be (deployed|found).*organi[sz]ation|unknown user permission|not a valid setting/i,
    transient: false,
    what: "The org does not have what the component needs.",
    fix: "Add the feature or setting to the scratch org definition.",
    source: "Metadata API Developer Guide, \u201CDeployMessage\u201D"
  },
  {
    kind: "deploy/reference-missing",
    codes: [],
    text: /no \w+ named|does not (exist|resolve)|not found|cannot be found|invalid type|in field:/i,
    transient: false,
    what: "The component names another that neither the org nor the deploy has.",
    fix: "Deploy that one too, or install the package that holds it; check `.forceignore`.",
    source: "Metadata API Developer Guide, \u201CDeployMessage\u201D"
  },
  {
    kind: "deploy/duplicate",
    codes: [],
    text: /duplicate|already (exists|in use)/i,
    transient: false,
    what: "The name is in use, in the org or twice in what was deployed.",
    fix: "Rename one, or remove one of the two files.",
    source: "Metadata API Developer Guide, \u201CDeployMessage\u201D"
  }
];
var dataErrors = [
  {
    kind: "permission-set/license",
    codes: ["LICENSE_LIMIT_EXCEEDED", "FIELD_INTEGRITY_EXCEPTION"],
    text: /license|can't assign permission set/i,
    transient: false,
    what: "The user\u2019s license does not allow the permission set, or no license is left.",
    fix: "Add the license\u2019s feature to the scratch org definition, or leave the permission set out.",
    source: "Salesforce Help, \u201CPermission Set Considerations\u201D"
  },
  {
    kind: "permission-set/assigned",
    codes: ["DUPLICATE_VALUE"],
    text: /PermissionSetAssignment/i,
    transient: false,
    what: "The permission set is assigned already.",
    fix: "Go on: it has what it needs.",
    source: STATUS_CODES
  },
  {
    kind: "data/duplicate",
    codes: ["DUPLICATE_VALUE", "DUPLICATES_DETECTED", "DUPLICATE_EXTERNAL_ID"],
    transient: false,
    what: "A record like this one is there already.",
    why: "A unique field or a duplicate rule says so. Sample data is only ever inserted.",
    fix: "Make the value unique in the data file, or switch the rule off in the source that is deployed.",
    source: STATUS_CODES
  },
  {
    kind: "data/required-field",
    codes: ["REQUIRED_FIELD_MISSING"],
    transient: false,
    what: "A required field has no value.",
    fix: "Add the field to the data file.",
    source: STATUS_CODES
  },
  {
    kind: "data/unknown-field",
    codes: ["INVALID_FIELD", "INVALID_FIELD_FOR_INSERT_UPDATE", "INVALID_TYPE"],
    transient: false,
    what: "The object or field does not exist, or the user may not write it.",
    why: "Field-level security hides a field that a deploy created until a permission set or profile opens it.",
    fix: "Deploy the field before the data, and assign a permission set that opens it.",
    source: STATUS_CODES
  },
  {
    kind: "data/validation",
    codes: [
      "FIELD_CUSTOM_VALIDATION_EXCEPTION",
      "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY",
      "FIELD_FILTER_VALIDATION_EXCEPTION"
    ],
    transient: false,
    what: "A validation rule, trigger or flow of the org refused the record.",
    fix: "Correct the record, or what refuses it.",
    source: STATUS_CODES
  },
  {
    kind: "data/bad-value",
    codes: [
      "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
      "STRING_TOO_LONG",
      "NUMBER_OUTSIDE_VALID_RANGE",
      "INVALID_EMAIL_ADDRESS",
      "FIELD_INTEGRITY_EXCEPTION",
      "JSON_PARSER_ERROR"
    ],
    transient: false,
    what: "A value does not fit its field.",
    fix: "Correct the value in the data file, or the picklist in the source that is deployed.",
    source: STATUS_CODES
  },
  {
    kind: "data/reference",
    codes: ["INVALID_CROSS_REFERENCE_KEY", "MALFORMED_ID", "INVALID_ID_FIELD", "INVALID_REFERENCE_VALUE"],
    transient: false,
    what: "A reference does not lead to a record of the right kind.",
    fix: "Check the reference in the data file, and that its record comes earlier in the plan.",
    source: STATUS_CODES
  },
  {
    kind: "data/storage",
    codes: ["STORAGE_LIMIT_EXCEEDED"],
    transient: false,
    what: "The org\u2019s data storage is full.",
    why: "A scratch org has 200 MB for data, about 100,000 records.",
    fix: "Import fewer records.",
    source: "Salesforce DX Developer Guide, \u201CSupported Scratch Org Editions and Allocations\u201D"
  }
];
var setupErrors = [...dataErrors, ...packageErrors, ...deployErrors];
function packageErrorMeaning(error) {
  return findMeaning(packageErrors, error) ?? unknown("package", "Salesforce could not install the package.");
}
function deployErrorMeaning(problem) {
  return findMeaning(deployErrors, { text: problem }) ?? unknown("deploy", "The org did not take the component.");
}
function unknown(subject, what) {
  const fix = "Salesforce\u2019s text should say what to correct.";
  return { kind: `${subject}/failed`, codes: [], transient: false, what, fix, source: STATUS_CODES };
}

// src/salesforce/errors/api.ts
var REST = "REST API Developer Guide, \u201CStatus Codes and Error Responses\u201D";
var SOAP = "SOAP API Developer Guide, \u201CCore Data Types Used in API Calls\u201D, ExceptionCode and StatusCode";
var UNKNOWN = "api/unknown";
var noAccess = {
  kind: "api/no-access",
  codes: [
    "INSUFFICIENT_ACCESS",
    "INSUFFICIENT_ACCESS_OR_READONLY",
    "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY"
  ],
  transient: false,
  what: "The user may not do this.",
  fix: "Give the user the object permissions, by a profile or permission set.",
  source: SOAP
};
var apiErrors = [
  {
    kind: "api/daily-requests",
    codes: ["REQUEST_LIMIT_EXCEEDED"],
    text: /total\s?requests/i,
    transient: false,
    what: "The org has used all the API requests it may make in 24 hours.",
    fix: "Wait, or find what else calls the org (Setup, \u201CAPI Usage\u201D).",
    source: "https://github.com/SalesforceLabs/OrgCheck/issues/181"
  },
  {
    kind: "api/concurrent-requests",
    codes: ["REQUEST_LIMIT_EXCEEDED"],
    transient: true,
    what: "The org is answering as many requests at once as it may.",
    fix: "Wait: the request is sent again. Lower `concurrency` if it goes on.",
    source: `${SOAP}; ConcurrentRequests, ConcurrentPerOrgLongTxn`
  },
  {
    kind: "api/too-many-requests",
    codes: ["HTTP 429"],
    transient: true,
    what: "Salesforce asks for fewer requests.",
    fix: "Wait: the request is sent again after the time that Salesforce asks for.",
    source: REST
  },
  {
    kind: "api/org-gone",
    codes: ["HTTP 420"],
    transient: false,
    what: "The org has expired, was deleted, or has lost its domain.",
    fix: "Use an org that is up: `fleet/list` has them.",
    source: "https://github.com/forcedotcom/sfdx-core/pull/980"
  },
  {
    kind: "api/session",
    codes: ["INVALID_SESSION_ID", "HTTP 401"],
    transient: false,
    what: "The session has ended.",
    why: "It timed out, was revoked, or the org was deleted. SOAP says the same of every access token that is a JWT.",
    fix: "Log in again. If only SOAP refuses it: see login/jwt-access-token.",
    source: REST
  },
  {
    kind: "api/disabled",
    codes: ["API_DISABLED_FOR_ORG", "API_CURRENTLY_DISABLED"],
    transient: false,
    what: "The API is switched off for this org or user.",
    fix: "Use an edition with API access, and give the user the permission \u201CAPI Enabled\u201D.",
    source: SOAP
  },
  {
    kind: "api/not-a-dev-hub",
    codes: ["INVALID_TYPE", "NOT_FOUND"],
    text: /ScratchOrgInfo|ActiveScratchOrg/,
    transient: false,
    what: "This org is not a Dev Hub, or its user lacks access to it.",
    fix: "Enable Dev Hub in Setup, give the user access to Scratch Org Infos and Active Scratch Orgs, and check `hub-username`.",
    source: "@salesforce/core 9.4, Org.determineIfDevHubOrg"
  },
  noAccess,
  {
    kind: "api/several",
    codes: ["MULTIPLE_API_ERRORS"],
    transient: false,
    what: "Salesforce reported several errors at once.",
    why: "This is what the `sf` CLI and jsforce say of any answer that has more than one; the errors themselves are in its data.",
    fix: "Run the `sf` command with `--json` and read `data`. Orgkey\u2019s own messages name each error.",
    source: "https://github.com/forcedotcom/cli/issues/3260; @jsforce/jsforce-node 3.12, http-api"
  },
  {
    kind: "api/lock",
    codes: ["UNABLE_TO_LOCK_ROW"],
    transient: true,
    what: "Another transaction holds a record that this one needs.",
    fix: "Wait: Salesforce rolled the request back, and it is sent again.",
    source: SOAP
  },
  {
    kind: "api/query-timeout",
    codes: ["QUERY_TIMEOUT"],
    transient: true,
    what: "The query took Salesforce too long.",
    fix: "Wait: it is sent again.",
    source: SOAP
  },
  {
    kind: "api/server",
    codes: ["SERVER_UNAVAILABLE", "UNKNOWN_EXCEPTION", "HTTP 500", "HTTP 502", "HTTP 503", "HTTP 504"],
    transient: true,
    what: "An error on Salesforce\u2019s side.",
    fix: "Wait: it is tried again; see https://status.salesforce.com if it goes on.",
    source: REST
  },
  {
    kind: "api/no-answer",
    // An answer that says success and is cut off, empty or a page is no answer.
    codes: ["HTTP 0", "HTTP 200", "HTTP 201", "HTTP 202", "HTTP 204"],
    transient: true,
    what: "No answer came from Salesforce, or only a part of it.",
    why: "The network, a proxy or DNS failed, or the answer took too long.",
    fix: "Wait: it is tried again; check the runner\u2019s network and HTTPS_PROXY if it goes on.",
    source: "Node.js fetch"
  },
  {
    kind: "api/answer-too-large",
    codes: ["ANSWER_TOO_LARGE", "ENDLESS_QUERY"],
    transient: false,
    what: "More came than any answer of its kind has; the rest was not read.",
    why: "What answers is not Salesforce, such as a proxy; or the org has far more rows than this needs.",
    fix: "Check `instance-url` and HTTPS_PROXY.",
    source: "src/salesforce/wire/answer-size.ts"
  },
  {
    kind: "api/not-found",
    codes: ["NOT_FOUND", "HTTP 404"],
    transient: false,
    what: "Salesforce does not know what was asked for.",
    fix: "Check the ids and names that were given; the user may also lack access to them.",
    source: REST
  },
  {
    kind: "api/refused",
    codes: ["HTTP 403"],
    transient: false,
    what: "Salesforce refused the request.",
    fix: "Check the user\u2019s permissions, IP ranges and login hours.",
    source: REST
  }
];
var limitsRefused = {
  kind: "api/limits-refused",
  codes: ["INSUFFICIENT_ACCESS", "FORBIDDEN", "API_DISABLED_FOR_ORG", "NOT_FOUND"],
  transient: false,
  what: "Can\u2019t tell how many scratch orgs the hub has room for.",
  why: "Salesforce shows limits only to users with the permission \u201CView Setup and Configuration\u201D, which some licenses can\u2019t have. All else works; a lack of room shows at the signup.",
  fix: "Give the hub user \u201CView Setup and Configuration\u201D, or ignore this.",
  source: "REST API Developer Guide, \u201CLimits\u201D"
};
function isForbidden({ status, errors }) {
  return status === 403 || errors.some(({ errorCode: code }) => findMeaning([noAccess], { code }) !== void 0);
}
function isRefusedRead(error) {
  if (!(error instanceof ApiFailure) || error.errors.length === 0) return false;
  const codes = error.errors.map(({ errorCode }) => errorCode);
  if (error.status === 403) return !codes.includes("REQUEST_LIMIT_EXCEEDED");
  return [400, 404].includes(error.status) && codes.every((code) => REFUSED_READ.test(code));
}
var REFUSED_READ = /^(INSUFFICIENT_ACCESS|INVALID_TYPE$|NOT_FOUND$|FORBIDDEN$|FUNCTIONALITY_NOT_ENABLED$)/;
function apiFailureMeaning(failure) {
  const meanings = meaningsOf(failure);
  const lasting = meanings.filter(({ transient }) => !transient);
  return lasting.find(({ kind }) => kind !== UNKNOWN) ?? lasting[0] ?? meanings[0];
}
function apiErrorMeaning(error) {
  return meaningOf(error, "", []);
}
function isTransient(error) {
  return error instanceof ApiFailure && apiFailureMeaning(error).transient;
}
function isCertainlyUndone(error) {
  if (!(error instanceof ApiFailure)) return false;
  if (error.status === 0) return NEVER_SENT.test(error.message);
  if (error.status >= 200 && error.status < 300) return false;
  if (error.status >= 500) return error.errors.some(({ errorCode }) => errorCode === "SERVER_UNAVAILABLE");
  return error.errors.length > 0 || [401, 403, 404, 420, 429].includes(error.status);
}
var NEVER_SENT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH/;
function apiProblem(failure, subject) {
  const meaning = apiFailureMeaning(failure);
  const { errors, message } = failure;
  const [first, ...others] = errors;
  if (first === void 0) return problemOf(meaning, subject, { text: message }, { cause: failure });
  if (others.length === 0) {
    return problemOf(meaning, subject, { code: first.errorCode, text: first.message }, { cause: failure });
  }
  const text = errors.map((error) => `${error.errorCode}: ${error.message}`).join("; ");
  const all = new Map([meaning, ...meaningsOf(failure)].map((one) => [one.kind, one]));
  all.delete(UNKNOWN);
  const fix = [...all.values()].map((one) => one.fix).join(" ") || meaning.fix;
  return problemOf({ ...meaning, fix }, subject, { text }, { cause: failure });
}
function meaningsOf({ errors, status, request }) {
  const byStatus = `HTTP ${status}`;
  const table = request.includes("/ScratchOrgInfo") ? signupErrors : [];
  const [first, ...others] = errors.map(({ errorCode: code, message: text }) => ({ code, text }));
  return [
    meaningOf(first ?? {}, byStatus, table),
    ...others.map((error) => meaningOf(error, byStatus, table))
  ];
}
function meaningOf(error, status, first) {
  for (const table of [first, apiErrors, dataErrors, installationKeyErrors]) {
    const meaning = findMeaning(table, error);
    if (meaning !== void 0 && error.code) return meaning;
  }
  return findMeaning(apiErrors, { code: status, text: error.text }) ?? {
    kind: UNKNOWN,
    codes: [],
    transient: false,
    what: "This is not an error that we know.",
    fix: "Correct what Salesforce\u2019s text names.",
    source: REST
  };
}

export {
  notAvailableYet,
  setupErrors,
  packageErrorMeaning,
  deployErrorMeaning,
  apiErrors,
  limitsRefused,
  isForbidden,
  isRefusedRead,
  apiFailureMeaning,
  apiErrorMeaning,
  isTransient,
  isCertainlyUndone,
  apiProblem
};
