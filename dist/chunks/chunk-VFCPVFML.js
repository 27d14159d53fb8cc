import {
  Problem
} from "./chunk-D7HFNESS.js";

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

export {
  findMeaning,
  problemOf,
  ApiFailure,
  usernameTakenCode,
  appRefusedCode,
  signupErrors,
  saysUsernameTaken,
  signupErrorMeaning
};
