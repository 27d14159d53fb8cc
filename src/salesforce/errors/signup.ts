import type { ApiError } from '../wire/api-failure.ts';
import { findMeaning, type ErrorMeaning, type ReportedError } from './error-meaning.ts';
import { signupRefusals } from './signup-refusals.ts';

const GUIDE =
  'https://developer.salesforce.com/docs/platform/sfdx-dev/guide/sfdx-dev-scratch-orgs-error-codes.html';
const CORE = '@salesforce/core 9.4, messages/scratchOrgErrorCodes';
const SUPPORT = 'Contact Salesforce Customer Support, with the ScratchOrgInfo record’s id.';

/** Codes that decide what a fleet does next. */
export const usernameTakenCode = 'C-1007';
export const appRefusedCode = 'C-1016';

const usernameTaken = {
  kind: 'signup/duplicate-username',
  codes: [usernameTakenCode],
  transient: false,
  what: 'The username is taken.',
  why: 'Usernames are unique in all of Salesforce, and a deleted org’s username may stay taken.',
  fix: 'Choose another username; a fleet adopts the org if the hub has it, and takes the next letter if not.',
  source: GUIDE,
} as const satisfies ErrorMeaning;

/**
 * Why a signup failed: `ScratchOrgInfo.ErrorCode` of a record with Status `Error`, or the text with which the hub
 * refused to create the record.
 */
export const signupErrors: readonly ErrorMeaning[] = [
  ...signupRefusals,
  usernameTaken,
  {
    kind: 'signup/my-domain',
    codes: ['C-1015'],
    transient: true,
    what: 'Salesforce could not register the new org’s My Domain with its DNS.',
    fix: `Try again. ${SUPPORT}`,
    source: `${GUIDE}; ${CORE} (“Please try again”)`,
  },
  {
    kind: 'signup/connected-app',
    codes: [appRefusedCode],
    transient: false,
    what: 'Salesforce could not set up and approve the Connected App in the new org.',
    why: 'Most often the consumer key belongs to an External Client App, which signups cannot copy, or the app’s callback URL or certificate is not valid.',
    fix: 'Use a Connected App with the callback URL http://localhost:1717/OauthRedirect and a certificate that has not expired.',
    source: `${GUIDE}; https://github.com/forcedotcom/cli/issues/3515`,
  },
  {
    kind: 'signup/namespace-invalid',
    codes: ['C-1017', 'S-1026'],
    transient: false,
    what: 'The namespace is not a valid one.',
    why: 'It begins with a letter, has at most 15 letters, digits and underscores, no two underscores in a row and no underscore at its end.',
    fix: 'Correct `namespace` in the definition file or in sfdx-project.json.',
    source: CORE,
  },
  {
    kind: 'signup/namespace-not-linked',
    codes: ['S-1017'],
    transient: false,
    what: 'The namespace is not linked to this Dev Hub.',
    fix: 'Link the Developer Edition org that registered it (Salesforce Help, “Link a Namespace to a Dev Hub Org”), or remove `namespace`.',
    source: GUIDE,
  },
  {
    kind: 'signup/subdomain-invalid',
    codes: ['C-1018', 'S-1018'],
    transient: false,
    what: 'The My Domain name asked for is not a valid one.',
    why: 'It may have at most 40 characters, no double hyphen, no hyphen at its end, and no restricted word.',
    fix: 'Correct it in the definition file, or leave it to Salesforce.',
    source: `${GUIDE}; ${CORE}`,
  },
  {
    kind: 'signup/subdomain-taken',
    codes: ['C-1019', 'S-1019'],
    transient: true,
    what: 'The My Domain name is in use.',
    why: 'Salesforce makes the name up, unless the definition gives one; another signup gets another name.',
    fix: 'Try again; if the definition names it, choose another.',
    source: `${GUIDE}; ${CORE}`,
  },
  {
    kind: 'signup/template-not-found',
    codes: ['C-1020', 'T-0002'],
    transient: false,
    what: 'The template or snapshot that the definition names does not exist, or was deleted.',
    fix: 'Correct `template` or `snapshot` in the definition file.',
    source: `${GUIDE}; ${CORE}`,
  },
  {
    kind: 'signup/template-not-supported',
    codes: ['C-1027'],
    transient: false,
    what: 'The template that the definition names cannot be used for scratch orgs.',
    fix: 'Name an edition, such as Developer or Enterprise, or another template.',
    source: CORE,
  },
  {
    kind: 'signup/template-version',
    codes: ['C-1033'],
    transient: false,
    what: 'The org template is of the wrong Salesforce version.',
    why: 'This is seen while Salesforce moves instances to a new release, and with `release` in the definition.',
    fix: 'Remove or correct `release` in the definition file, or try again when the hub’s instance is on the new release.',
    source: GUIDE,
  },
  {
    kind: 'signup/template-refused',
    codes: ['T-0003', 'T-0004'],
    transient: false,
    what: 'The template is not approved, or its Trialforce source org has expired.',
    fix: 'Ask Salesforce to approve the template, or use another.',
    source: CORE,
  },
  {
    kind: 'signup/template-id',
    codes: ['INVALID_ID_FIELD'],
    text: /template/i,
    transient: false,
    what: 'The `template` of the definition is not a template id.',
    fix: 'Give an id of the form 0TTxxxxxxxxxxxx.',
    source: CORE,
  },
  {
    kind: 'signup/email',
    codes: ['S-1006'],
    transient: false,
    what: 'The admin’s email address is not valid.',
    fix: 'Correct `adminEmail` in the definition file.',
    source: CORE,
  },
  {
    kind: 'signup/country',
    codes: ['S-2006'],
    transient: false,
    what: 'The country code is not valid.',
    fix: 'Give `country` as a two-letter ISO 3166 code in upper case, such as "US".',
    source: GUIDE,
  },
  {
    kind: 'signup/org-shape',
    codes: ['SH-0001', 'SH-0002', 'SH-0003', 'SH-9999'],
    transient: false,
    what: 'No org can be made from the org shape of `sourceOrg`.',
    why: 'SH-0001: its admin has not let this hub use it. SH-0002: it has no shape. SH-0003: the shape is from an older release. SH-9999: Salesforce could not check it.',
    fix: 'Open Setup, “Org Shape”, in the source org: add the hub’s org id there, or make the shape again.',
    source: GUIDE,
  },
  {
    kind: 'signup/snapshot-expired',
    codes: ['SN-0001'],
    transient: false,
    what: 'The snapshot has expired.',
    fix: 'Make the snapshot again (`sf org create snapshot`).',
    source: GUIDE,
  },
  {
    kind: 'signup/snapshot-of-another-hub',
    codes: ['SN-0002'],
    transient: false,
    what: 'The snapshot belongs to another Dev Hub.',
    fix: 'Use the hub that made it, or make one in this hub.',
    source: GUIDE,
  },
  {
    kind: 'signup/version-refused',
    codes: ['VR-0001', 'VR-0002'],
    transient: true,
    what: 'Salesforce cannot make an org of this version right now.',
    fix: 'Try again after a while.',
    source: GUIDE,
  },
  {
    kind: 'signup/refused',
    codes: ['C-1034', 'C-9998'],
    transient: false,
    what: 'Salesforce refused to make the org and gives no reason.',
    fix: SUPPORT,
    source: GUIDE,
  },
  {
    kind: 'signup/fatal',
    codes: ['C-9999', 'S-9999'],
    transient: true,
    what: 'A fatal error on Salesforce’s side.',
    why: 'It often goes away by itself; when it stays, a feature or setting of the definition causes it.',
    fix: `Try again; see https://status.salesforce.com, and take features out of the definition one by one. ${SUPPORT}`,
    source: `${GUIDE}; https://github.com/forcedotcom/cli/issues/1390`,
  },
];

/** Families of codes that a newer Salesforce may add to. */
const FAMILIES: readonly (readonly [prefix: RegExp, transient: boolean, about: string])[] = [
  [/^(SH|SN|T)-/, false, 'It concerns the org shape, snapshot or template that the definition names.'],
  [/^VR-/, true, 'It concerns the release that the org would be made of.'],
  [/^[CS]-/, true, 'It is one of Salesforce’s signup errors.'],
];

/** Whether the hub refused a signup for its username, by the code or in words. */
export function saysUsernameTaken({ errorCode, message }: ApiError): boolean {
  const said = `${errorCode} ${message}`;
  return said.includes(usernameTakenCode) || /duplicate username/i.test(message);
}

/** What a failed signup means. Always answers: an unknown code is taken for transient, unless its family says otherwise. */
export function signupErrorMeaning(error: ReportedError): ErrorMeaning {
  const known = findMeaning(signupErrors, error);
  if (known !== undefined) return known;
  const family = FAMILIES.find(([prefix]) => prefix.test(error.code ?? ''));
  return {
    kind: 'signup/unknown',
    codes: error.code ? [error.code] : [],
    transient: family?.[1] ?? true,
    what: error.code ? `${error.code} is not a code that we know.` : 'Salesforce gave no error code.',
    ...(family === undefined ? {} : { why: family[2] }),
    fix: `Look the code up at ${GUIDE}, or try again.`,
    source: GUIDE,
  };
}
