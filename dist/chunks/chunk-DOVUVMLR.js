import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  Problem
} from "./chunk-RLJG2AXC.js";

// src/salesforce/errors/error-meaning.ts
function findMeaning(table, error) {
  return table.find((meaning) => {
    if (meaning.codes.length > 0 && !meaning.codes.includes(error.code ?? "")) return false;
    return meaning.text === void 0 ? meaning.codes.length > 0 : meaning.text.test(error.text ?? "");
  });
}
function problemOf(meaning, subject, error, options) {
  const said = [error.code, error.text].filter(Boolean).join(": ").replace(/\s+/g, " ").trim();
  const what = said === "" ? `${subject} failed. ${meaning.what}` : `${subject} failed (${said}). ${meaning.what}`;
  return new Problem(
    {
      kind: meaning.kind,
      what,
      fix: meaning.fix,
      documented: true,
      ...meaning.why === void 0 ? {} : { why: meaning.why }
    },
    options
  );
}

// src/salesforce/wire/api-failure.ts
var longestText = 2e3;
var ApiFailure = class extends Error {
  name = "ApiFailure";
  /** HTTP status; 0 when no answer came (the cause says why). */
  status;
  errors;
  request;
  /** The parsed JSON body, for endpoints with error bodies of their own (composite/tree). */
  body;
  /** `Retry-After` in milliseconds, if the answer had one. */
  retryAfter;
  constructor(request, answer, options) {
    const errors = apiErrors(answer.body);
    const said = errors.map((error) => `${error.errorCode}: ${error.message}`).join("; ");
    const text = said || answer.reason || `HTTP ${answer.status}`;
    super(`${request}: ${text.slice(0, longestText)}`, options);
    this.request = request;
    this.status = answer.status;
    this.errors = errors;
    this.body = answer.body;
    this.retryAfter = answer.retryAfter;
  }
};
function apiErrors(body) {
  const list = Array.isArray(body) ? body : [body];
  return list.filter(
    (item) => typeof item === "object" && item !== null && typeof item.errorCode === "string" && typeof item.message === "string"
  );
}

// src/salesforce/errors/signup-refusals.ts
var OBJECT = "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_scratchorginfo.htm";
var signupRefusals = [
  {
    kind: "signup/daily-limit",
    codes: [],
    text: /daily scratch org (signup )?limit/i,
    transient: false,
    what: "The hub has made all the scratch orgs it may make in 24 hours.",
    why: "Every signup counts for 24 hours, also when the org failed or was deleted since.",
    fix: "Wait until older signups are a day old, ask for fewer orgs, or ask Salesforce for a higher limit.",
    source: "https://github.com/forcedotcom/sfdx-circleci/issues/12 (arrives as LIMIT_EXCEEDED)"
  },
  {
    kind: "signup/active-limit",
    codes: [],
    text: /active scratch org (signup )?limit/i,
    transient: false,
    what: "The hub has as many active scratch orgs as it may have.",
    why: "An Enterprise hub has 40, an Unlimited one 100; orgs of all users of the hub count.",
    fix: "Delete orgs that nobody needs (fleet/delete does it for a fleet), or use a shorter `duration-days`.",
    source: "https://github.com/forcedotcom/cli/issues/202 (arrives as LIMIT_EXCEEDED)"
  },
  {
    kind: "signup/source-org",
    codes: [],
    text: /sourc\w+ id .* valid/i,
    transient: false,
    what: "The `sourceOrg` of the definition is not the id of an org.",
    why: "It is the id of the org that the shape was made of.",
    fix: "Give the org\u2019s id (00D\u2026, 15 characters), not the shape\u2019s id (3SR\u2026).",
    source: "https://github.com/forcedotcom/cli/issues/3260"
  },
  {
    kind: "signup/app-not-named",
    codes: ["REQUIRED_FIELD_MISSING"],
    text: /ConnectedApp(ConsumerKey|CallbackUrl)/,
    transient: false,
    what: "The signup names no app.",
    why: "ScratchOrgInfo needs the consumer key and the callback URL of the app that the new org is to accept.",
    fix: "Log in to the hub with the app\u2019s consumer key. Nothing was spent.",
    source: OBJECT
  },
  {
    kind: "signup/edition-missing",
    codes: ["REQUIRED_FIELD_MISSING"],
    text: /missing: .*Edition/,
    transient: false,
    what: "The definition names no edition.",
    fix: 'Add `"edition": "Developer"` to the definition file, or a `snapshot` or `sourceOrg`. Nothing was spent.',
    source: OBJECT
  },
  {
    kind: "signup/picklist",
    codes: ["INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"],
    text: /(Edition|Language|Release): bad value/,
    transient: false,
    what: "The hub knows no such edition, language or release.",
    fix: "Correct it in the definition file: an edition such as `Developer`, a language such as `en_US`, a release `preview` or `previous`. Nothing was spent.",
    source: "https://github.com/forcedotcom/cli/issues/2614"
  },
  {
    kind: "signup/partner-edition",
    codes: [],
    text: /permission to create Partner Edition/i,
    transient: false,
    what: "This hub may not make orgs of a Partner edition.",
    why: "Only hubs of Salesforce partners may, once they asked for it.",
    fix: "Use another edition, or log a case in the Partner Community. Nothing was spent.",
    source: "https://github.com/salesforcecli/plugin-org/pull/916"
  },
  {
    kind: "signup/duration",
    codes: ["NUMBER_OUTSIDE_VALID_RANGE"],
    text: /(DurationDays|Duration Days): value/,
    transient: false,
    what: "A scratch org can\u2019t live that long.",
    fix: "Set `duration-days` to 1 to 30. Nothing was spent.",
    source: `${OBJECT}; the words are those of any number field`
  },
  {
    kind: "signup/address",
    codes: ["INVALID_EMAIL_ADDRESS"],
    text: /(Username|AdminEmail|Admin Email): invalid/,
    transient: false,
    what: "The username, or the admin\u2019s address, has not the form of an email address.",
    fix: "Correct `username` or `adminEmail`. Nothing was spent.",
    source: `${OBJECT}; the words are those of any address`
  },
  {
    kind: "signup/namespace-unknown",
    codes: [],
    text: /recognize this namespace/i,
    transient: false,
    what: "The namespace is not linked to this Dev Hub.",
    why: "The namespace of sfdx-project.json is asked for as well.",
    fix: "Link the Developer Edition org that registered it (Salesforce Help, \u201CLink a Namespace to a Dev Hub Org\u201D), or remove the namespace. Nothing was spent.",
    source: "https://github.com/pozil/streaming-monitor/issues/2"
  },
  {
    kind: "signup/definition",
    codes: ["INVALID_FIELD", "INVALID_INPUT", "INVALID_FIELD_FOR_INSERT_UPDATE", "JSON_PARSER_ERROR"],
    text: /ScratchOrgInfo|is not a valid \w+ value/i,
    transient: false,
    what: "The hub does not take a key or a value of the definition file.",
    why: "A definition\u2019s keys become fields of ScratchOrgInfo, its features are a fixed list, and one of them is mistyped or not of this release.",
    fix: "Correct the definition file: the key is what Salesforce names, with a small first letter. Nothing was spent.",
    source: "Salesforce DX Developer Guide, \u201CScratch Org Definition Configuration Values\u201D; @salesforce/core 9.4, schemas/project-scratch-def.schema.json"
  }
];

// src/salesforce/errors/signup.ts
var GUIDE = "https://developer.salesforce.com/docs/platform/sfdx-dev/guide/sfdx-dev-scratch-orgs-error-codes.html";
var CORE = "@salesforce/core 9.4, messages/scratchOrgErrorCodes";
var SUPPORT = "Contact Salesforce Customer Support, with the ScratchOrgInfo record\u2019s id.";
var usernameTakenCode = "C-1007";
var appRefusedCode = "C-1016";
var usernameTaken = {
  kind: "signup/duplicate-username",
  codes: [usernameTakenCode],
  transient: false,
  what: "The username is taken.",
  why: "Usernames are unique in all of Salesforce, and a deleted org\u2019s username may stay taken.",
  fix: "Choose another username; a fleet adopts the org if the hub has it, and takes the next letter if not.",
  source: GUIDE
};
var signupErrors = [
  ...signupRefusals,
  usernameTaken,
  {
    kind: "signup/my-domain",
    codes: ["C-1015"],
    transient: true,
    what: "Salesforce could not register the new org\u2019s My Domain with its DNS.",
    fix: `Try again. ${SUPPORT}`,
    source: `${GUIDE}; ${CORE} (\u201CPlease try again\u201D)`
  },
  {
    kind: "signup/connected-app",
    codes: [appRefusedCode],
    transient: false,
    what: "Salesforce could not set up and approve the Connected App in the new org.",
    why: "Most often the consumer key belongs to an External Client App, which signups cannot copy, or the app\u2019s callback URL or certificate is not valid.",
    fix: "Use a Connected App with the callback URL http://localhost:1717/OauthRedirect and a certificate that has not expired.",
    source: `${GUIDE}; https://github.com/forcedotcom/cli/issues/3515`
  },
  {
    kind: "signup/namespace-invalid",
    codes: ["C-1017", "S-1026"],
    transient: false,
    what: "The namespace is not a valid one.",
    why: "It begins with a letter, has at most 15 letters, digits and underscores, no two underscores in a row and no underscore at its end.",
    fix: "Correct `namespace` in the definition file or in sfdx-project.json.",
    source: CORE
  },
  {
    kind: "signup/namespace-not-linked",
    codes: ["S-1017"],
    transient: false,
    what: "The namespace is not linked to this Dev Hub.",
    fix: "Link the Developer Edition org that registered it (Salesforce Help, \u201CLink a Namespace to a Dev Hub Org\u201D), or remove `namespace`.",
    source: GUIDE
  },
  {
    kind: "signup/subdomain-invalid",
    codes: ["C-1018", "S-1018"],
    transient: false,
    what: "The My Domain name asked for is not a valid one.",
    why: "It may have at most 40 characters, no double hyphen, no hyphen at its end, and no restricted word.",
    fix: "Correct it in the definition file, or leave it to Salesforce.",
    source: `${GUIDE}; ${CORE}`
  },
  {
    kind: "signup/subdomain-taken",
    codes: ["C-1019", "S-1019"],
    transient: true,
    what: "The My Domain name is in use.",
    why: "Salesforce makes the name up, unless the definition gives one; another signup gets another name.",
    fix: "Try again; if the definition names it, choose another.",
    source: `${GUIDE}; ${CORE}`
  },
  {
    kind: "signup/template-not-found",
    codes: ["C-1020", "T-0002"],
    transient: false,
    what: "The template or snapshot that the definition names does not exist, or was deleted.",
    fix: "Correct `template` or `snapshot` in the definition file.",
    source: `${GUIDE}; ${CORE}`
  },
  {
    kind: "signup/template-not-supported",
    codes: ["C-1027"],
    transient: false,
    what: "The template that the definition names cannot be used for scratch orgs.",
    fix: "Name an edition, such as Developer or Enterprise, or another template.",
    source: CORE
  },
  {
    kind: "signup/template-version",
    codes: ["C-1033"],
    transient: false,
    what: "The org template is of the wrong Salesforce version.",
    why: "This is seen while Salesforce moves instances to a new release, and with `release` in the definition.",
    fix: "Remove or correct `release` in the definition file, or try again when the hub\u2019s instance is on the new release.",
    source: GUIDE
  },
  {
    kind: "signup/template-refused",
    codes: ["T-0003", "T-0004"],
    transient: false,
    what: "The template is not approved, or its Trialforce source org has expired.",
    fix: "Ask Salesforce to approve the template, or use another.",
    source: CORE
  },
  {
    kind: "signup/template-id",
    codes: ["INVALID_ID_FIELD"],
    text: /template/i,
    transient: false,
    what: "The `template` of the definition is not a template id.",
    fix: "Give an id of the form 0TTxxxxxxxxxxxx.",
    source: CORE
  },
  {
    kind: "signup/email",
    codes: ["S-1006"],
    transient: false,
    what: "The admin\u2019s email address is not valid.",
    fix: "Correct `adminEmail` in the definition file.",
    source: CORE
  },
  {
    kind: "signup/country",
    codes: ["S-2006"],
    transient: false,
    what: "The country code is not valid.",
    fix: 'Give `country` as a two-letter ISO 3166 code in upper case, such as "US".',
    source: GUIDE
  },
  {
    kind: "signup/org-shape",
    codes: ["SH-0001", "SH-0002", "SH-0003", "SH-9999"],
    transient: false,
    what: "No org can be made from the org shape of `sourceOrg`.",
    why: "SH-0001: its admin has not let this hub use it. SH-0002: it has no shape. SH-0003: the shape is from an older release. SH-9999: Salesforce could not check it.",
    fix: "Open Setup, \u201COrg Shape\u201D, in the source org: add the hub\u2019s org id there, or make the shape again.",
    source: GUIDE
  },
  {
    kind: "signup/snapshot-expired",
    codes: ["SN-0001"],
    transient: false,
    what: "The snapshot has expired.",
    fix: "Make the snapshot again (`sf org create snapshot`).",
    source: GUIDE
  },
  {
    kind: "signup/snapshot-of-another-hub",
    codes: ["SN-0002"],
    transient: false,
    what: "The snapshot belongs to another Dev Hub.",
    fix: "Use the hub that made it, or make one in this hub.",
    source: GUIDE
  },
  {
    kind: "signup/version-refused",
    codes: ["VR-0001", "VR-0002"],
    transient: true,
    what: "Salesforce cannot make an org of this version right now.",
    fix: "Try again after a while.",
    source: GUIDE
  },
  {
    kind: "signup/refused",
    codes: ["C-1034", "C-9998"],
    transient: false,
    what: "Salesforce refused to make the org and gives no reason.",
    fix: SUPPORT,
    source: GUIDE
  },
  {
    kind: "signup/fatal",
    codes: ["C-9999", "S-9999"],
    transient: true,
    what: "A fatal error on Salesforce\u2019s side.",
    why: "It often goes away by itself; when it stays, a feature or setting of the definition causes it.",
    fix: `Try again; see https://status.salesforce.com, and take features out of the definition one by one. ${SUPPORT}`,
    source: `${GUIDE}; https://github.com/forcedotcom/cli/issues/1390`
  }
];
var FAMILIES = [
  [/^(SH|SN|T)-/, false, "It concerns the org shape, snapshot or template that the definition names."],
  [/^VR-/, true, "It concerns the release that the org would be made of."],
  [/^[CS]-/, true, "It is one of Salesforce\u2019s signup errors."]
];
function saysUsernameTaken({ errorCode, message }) {
  const said = `${errorCode} ${message}`;
  return said.includes(usernameTakenCode) || /duplicate username/i.test(message);
}
function signupErrorMeaning(error) {
  const known = findMeaning(signupErrors, error);
  if (known !== void 0) return known;
  const family = FAMILIES.find(([prefix]) => prefix.test(error.code ?? ""));
  return {
    kind: "signup/unknown",
    codes: error.code ? [error.code] : [],
    transient: family?.[1] ?? true,
    what: error.code ? `${error.code} is not a code that we know.` : "Salesforce gave no error code.",
    ...family === void 0 ? {} : { why: family[2] },
    fix: `Look the code up at ${GUIDE}, or try again.`,
    source: GUIDE
  };
}

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
var apiErrors2 = [
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
  for (const table of [first, apiErrors2, dataErrors, installationKeyErrors]) {
    const meaning = findMeaning(table, error);
    if (meaning !== void 0 && error.code) return meaning;
  }
  return findMeaning(apiErrors2, { code: status, text: error.text }) ?? {
    kind: UNKNOWN,
    codes: [],
    transient: false,
    what: "This is not an error that we know.",
    fix: "Correct what Salesforce\u2019s text names.",
    source: REST
  };
}

export {
  findMeaning,
  problemOf,
  ApiFailure,
  notAvailableYet,
  setupErrors,
  packageErrorMeaning,
  deployErrorMeaning,
  usernameTakenCode,
  appRefusedCode,
  signupErrors,
  saysUsernameTaken,
  signupErrorMeaning,
  apiErrors2 as apiErrors,
  limitsRefused,
  isForbidden,
  isRefusedRead,
  apiFailureMeaning,
  apiErrorMeaning,
  isTransient,
  isCertainlyUndone,
  apiProblem
};
