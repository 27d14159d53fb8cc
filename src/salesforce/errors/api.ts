import { findMeaning, problemOf, type ErrorMeaning, type ReportedError } from './error-meaning.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import { installationKeyErrors } from './installation-key.ts';
import { dataErrors } from './setup.ts';
import { signupErrors } from './signup.ts';
import type { Problem } from '../../problem.ts';

const REST = 'REST API Developer Guide, “Status Codes and Error Responses”';
const SOAP = 'SOAP API Developer Guide, “Core Data Types Used in API Calls”, ExceptionCode and StatusCode';

const UNKNOWN = 'api/unknown';

const noAccess: ErrorMeaning = {
  kind: 'api/no-access',
  codes: [
    'INSUFFICIENT_ACCESS',
    'INSUFFICIENT_ACCESS_OR_READONLY',
    'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
  ],
  transient: false,
  what: 'The user may not do this.',
  fix: 'Give the user the object permissions, by a profile or permission set.',
  source: SOAP,
};

/** What errors of any API call mean, by `errorCode` or by HTTP status (`HTTP 503`). */
export const apiErrors: readonly ErrorMeaning[] = [
  {
    kind: 'api/daily-requests',
    codes: ['REQUEST_LIMIT_EXCEEDED'],
    text: /total\s?requests/i,
    transient: false,
    what: 'The org has used all the API requests it may make in 24 hours.',
    fix: 'Wait, or find what else calls the org (Setup, “API Usage”).',
    source: 'https://github.com/SalesforceLabs/OrgCheck/issues/181',
  },
  {
    kind: 'api/concurrent-requests',
    codes: ['REQUEST_LIMIT_EXCEEDED'],
    transient: true,
    what: 'The org is answering as many requests at once as it may.',
    fix: 'Wait: the request is sent again. Lower `concurrency` if it goes on.',
    source: `${SOAP}; ConcurrentRequests, ConcurrentPerOrgLongTxn`,
  },
  {
    kind: 'api/too-many-requests',
    codes: ['HTTP 429'],
    transient: true,
    what: 'Salesforce asks for fewer requests.',
    fix: 'Wait: the request is sent again after the time that Salesforce asks for.',
    source: REST,
  },
  {
    kind: 'api/org-gone',
    codes: ['HTTP 420'],
    transient: false,
    what: 'The org has expired, was deleted, or has lost its domain.',
    fix: 'Use an org that is up: `fleet/list` has them.',
    source: 'https://github.com/forcedotcom/sfdx-core/pull/980',
  },
  {
    kind: 'api/session',
    codes: ['INVALID_SESSION_ID', 'HTTP 401'],
    transient: false,
    what: 'The session has ended.',
    why: 'It timed out, was revoked, or the org was deleted. SOAP says the same of every access token that is a JWT.',
    fix: 'Log in again. If only SOAP refuses it: see login/jwt-access-token.',
    source: REST,
  },
  {
    kind: 'api/disabled',
    codes: ['API_DISABLED_FOR_ORG', 'API_CURRENTLY_DISABLED'],
    transient: false,
    what: 'The API is switched off for this org or user.',
    fix: 'Use an edition with API access, and give the user the permission “API Enabled”.',
    source: SOAP,
  },
  {
    kind: 'api/not-a-dev-hub',
    codes: ['INVALID_TYPE', 'NOT_FOUND'],
    text: /ScratchOrgInfo|ActiveScratchOrg/,
    transient: false,
    what: 'This org is not a Dev Hub, or its user lacks access to it.',
    fix: 'Enable Dev Hub in Setup, give the user access to Scratch Org Infos and Active Scratch Orgs, and check `hub-username`.',
    source: '@salesforce/core 9.4, Org.determineIfDevHubOrg',
  },
  noAccess,
  {
    kind: 'api/several',
    codes: ['MULTIPLE_API_ERRORS'],
    transient: false,
    what: 'Salesforce reported several errors at once.',
    why: 'This is what the `sf` CLI and jsforce say of any answer that has more than one; the errors themselves are in its data.',
    fix: 'Run the `sf` command with `--json` and read `data`. Orgkey’s own messages name each error.',
    source: 'https://github.com/forcedotcom/cli/issues/3260; @jsforce/jsforce-node 3.12, http-api',
  },
  {
    kind: 'api/lock',
    codes: ['UNABLE_TO_LOCK_ROW'],
    transient: true,
    what: 'Another transaction holds a record that this one needs.',
    fix: 'Wait: Salesforce rolled the request back, and it is sent again.',
    source: SOAP,
  },
  {
    kind: 'api/query-timeout',
    codes: ['QUERY_TIMEOUT'],
    transient: true,
    what: 'The query took Salesforce too long.',
    fix: 'Wait: it is sent again.',
    source: SOAP,
  },
  {
    kind: 'api/server',
    codes: ['SERVER_UNAVAILABLE', 'UNKNOWN_EXCEPTION', 'HTTP 500', 'HTTP 502', 'HTTP 503', 'HTTP 504'],
    transient: true,
    what: 'An error on Salesforce’s side.',
    fix: 'Wait: it is tried again; see https://status.salesforce.com if it goes on.',
    source: REST,
  },
  {
    kind: 'api/no-answer',
    // An answer that says success and is cut off, empty or a page is no answer.
    codes: ['HTTP 0', 'HTTP 200', 'HTTP 201', 'HTTP 202', 'HTTP 204'],
    transient: true,
    what: 'No answer came from Salesforce, or only a part of it.',
    why: 'The network, a proxy or DNS failed, or the answer took too long.',
    fix: 'Wait: it is tried again; check the runner’s network and HTTPS_PROXY if it goes on.',
    source: 'Node.js fetch',
  },
  {
    kind: 'api/answer-too-large',
    codes: ['ANSWER_TOO_LARGE', 'ENDLESS_QUERY'],
    transient: false,
    what: 'More came than any answer of its kind has; the rest was not read.',
    why: 'What answers is not Salesforce, such as a proxy; or the org has far more rows than this needs.',
    fix: 'Check `instance-url` and HTTPS_PROXY.',
    source: 'src/salesforce/wire/answer-size.ts',
  },
  {
    kind: 'api/not-found',
    codes: ['NOT_FOUND', 'HTTP 404'],
    transient: false,
    what: 'Salesforce does not know what was asked for.',
    fix: 'Check the ids and names that were given; the user may also lack access to them.',
    source: REST,
  },
  {
    kind: 'api/refused',
    codes: ['HTTP 403'],
    transient: false,
    what: 'Salesforce refused the request.',
    fix: 'Check the user’s permissions, IP ranges and login hours.',
    source: REST,
  },
];

/** Of `GET limits`, which hub users with no more than the rights to scratch orgs may not read. */
export const limitsRefused: ErrorMeaning = {
  kind: 'api/limits-refused',
  codes: ['INSUFFICIENT_ACCESS', 'FORBIDDEN', 'API_DISABLED_FOR_ORG', 'NOT_FOUND'],
  transient: false,
  what: 'Can’t tell how many scratch orgs the hub has room for.',
  why: 'Salesforce shows limits only to users with the permission “View Setup and Configuration”, which some licenses can’t have. All else works; a lack of room shows at the signup.',
  fix: 'Give the hub user “View Setup and Configuration”, or ignore this.',
  source: 'REST API Developer Guide, “Limits”',
};

/** True when this user may not do what was asked for. */
export function isForbidden({ status, errors }: ApiFailure): boolean {
  return (
    status === 403 || errors.some(({ errorCode: code }) => findMeaning([noAccess], { code }) !== undefined)
  );
}

/** True when this user may not read what was asked for, whatever code says so. */
export function isRefusedRead(error: unknown): error is ApiFailure {
  if (!(error instanceof ApiFailure) || error.errors.length === 0) return false;
  const codes = error.errors.map(({ errorCode }) => errorCode);
  if (error.status === 403) return !codes.includes('REQUEST_LIMIT_EXCEEDED');
  return [400, 404].includes(error.status) && codes.every((code) => REFUSED_READ.test(code));
}

const REFUSED_READ = /^(INSUFFICIENT_ACCESS|INVALID_TYPE$|NOT_FOUND$|FORBIDDEN$|FUNCTIONALITY_NOT_ENABLED$)/;

/**
 * What a failed API call means. Always answers. Of several errors in one answer, the one that has to be corrected: a
 * known one before one that we don't know, and what passes by itself only if all do.
 */
export function apiFailureMeaning(failure: ApiFailure): ErrorMeaning {
  const meanings = meaningsOf(failure);
  const lasting = meanings.filter(({ transient }) => !transient);
  return lasting.find(({ kind }) => kind !== UNKNOWN) ?? lasting[0] ?? meanings[0];
}

/** What one error of an answer means: a composite or tree call may have several. Always answers. */
export function apiErrorMeaning(error: ReportedError): ErrorMeaning {
  return meaningOf(error, '', []);
}

/** True when the same call may succeed later. Anything but an ApiFailure is taken for permanent. */
export function isTransient(error: unknown): boolean {
  return error instanceof ApiFailure && apiFailureMeaning(error).transient;
}

/**
 * True when Salesforce certainly did not do what the request asked, so that it may be sent again even if doing it
 * twice would be wrong: it was refused, rolled back, or never got there. A lost answer is not such a failure.
 */
export function isCertainlyUndone(error: unknown): boolean {
  if (!(error instanceof ApiFailure)) return false;
  if (error.status === 0) return NEVER_SENT.test(error.message);
  if (error.status >= 200 && error.status < 300) return false;
  if (error.status >= 500) return error.errors.some(({ errorCode }) => errorCode === 'SERVER_UNAVAILABLE');
  return error.errors.length > 0 || [401, 403, 404, 420, 429].includes(error.status);
}

const NEVER_SENT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH/;

/** A failed call as a Problem. @param subject what failed, such as `The permission set assignment` */
export function apiProblem(failure: ApiFailure, subject: string): Problem {
  const meaning = apiFailureMeaning(failure);
  const { errors, message } = failure;
  const [first, ...others] = errors;
  if (first === undefined) return problemOf(meaning, subject, { text: message }, { cause: failure });
  if (others.length === 0) {
    return problemOf(meaning, subject, { code: first.errorCode, text: first.message }, { cause: failure });
  }
  const text = errors.map((error) => `${error.errorCode}: ${error.message}`).join('; ');
  const all = new Map([meaning, ...meaningsOf(failure)].map((one) => [one.kind, one]));
  all.delete(UNKNOWN);
  const fix = [...all.values()].map((one) => one.fix).join(' ') || meaning.fix;
  return problemOf({ ...meaning, fix }, subject, { text }, { cause: failure });
}

/** One for each error of the answer; of an answer without any, by its HTTP status. */
function meaningsOf({ errors, status, request }: ApiFailure): [ErrorMeaning, ...ErrorMeaning[]] {
  const byStatus = `HTTP ${status}`;
  const table = request.includes('/ScratchOrgInfo') ? signupErrors : [];
  const [first, ...others] = errors.map(({ errorCode: code, message: text }) => ({ code, text }));
  return [
    meaningOf(first ?? {}, byStatus, table),
    ...others.map((error) => meaningOf(error, byStatus, table)),
  ];
}

function meaningOf(error: ReportedError, status: string, first: readonly ErrorMeaning[]): ErrorMeaning {
  for (const table of [first, apiErrors, dataErrors, installationKeyErrors]) {
    const meaning = findMeaning(table, error);
    if (meaning !== undefined && error.code) return meaning;
  }
  return (
    findMeaning(apiErrors, { code: status, text: error.text }) ?? {
      kind: UNKNOWN,
      codes: [],
      transient: false,
      what: 'This is not an error that we know.',
      fix: 'Correct what Salesforce’s text names.',
      source: REST,
    }
  );
}
