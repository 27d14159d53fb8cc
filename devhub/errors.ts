/**
 * Salesforce's refusals, word by word, each with the public source that shows it. Where no source is named, status and
 * code are documented (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm) but
 * no public text of the sentence was found: nothing should rely on its words.
 */

/** An answer that is not a success: thrown by a route, sent as it is by the server. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(typeof body === 'string' ? body.slice(0, 60) : JSON.stringify(body));
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

function oauthError(error: string, description: string, status = 400): Refusal {
  return new Refusal(status, { error, error_description: description });
}

/**
 * The refusal of a query with a mistake at `word`; the sentence shows the place.
 * @param clause where the word stands, such as `WHERE`; default: its first place
 */
export function queryRefusal(
  errorCode: string,
  soql: string,
  word: string,
  message: string,
  clause = '',
): Refusal {
  const from = Math.max(
    0,
    soql.toUpperCase().lastIndexOf(clause.toUpperCase(), clause === '' ? 0 : Infinity),
  );
  const at = Math.max(0, soql.toLowerCase().indexOf(word.toLowerCase(), from));
  return apiError(
    400,
    errorCode,
    `\n${excerpt(soql, word, at)}\nERROR at Row:1:Column:${at + 1}\n${message}`,
  );
}

function apiError(status: number, errorCode: string, message: string, fields?: readonly string[]): Refusal {
  return new Refusal(status, [{ message, errorCode, ...(fields ? { fields } : {}) }]);
}

/** What `/services/oauth2/token` refuses with. */
export const loginRefusals = {
  /** https://github.com/aaronhuggins/sf-jwt-token/issues/1 */
  unsupportedGrantType: () => oauthError('unsupported_grant_type', 'grant type not supported'),
  missingParameter: (name: string) => oauthError('invalid_request', `missing required parameter: ${name}`),
  /** No app has the consumer key in `iss`. https://github.com/dxatscale/sfpowerkit/issues/588 */
  unknownClient: () => oauthError('invalid_client_id', 'client identifier invalid'),
  /** Bad signature, or no JWT at all. https://github.com/frankkessler/salesforce-laravel-oauth2-rest/issues/68 */
  invalidAssertion: () => oauthError('invalid_grant', 'invalid assertion'),
  /** https://github.com/newrelic/newrelic-salesforce-exporter/issues/31, https://salesforce.stackexchange.com/q/282513 */
  assertionExpired: () => oauthError('invalid_grant', 'expired authorization code'),
  /** https://github.com/forcedotcom/cli/issues/3325 */
  wrongAudience: () => oauthError('invalid_grant', 'audience is invalid'),
  /** Also for a user that is not known at this host. https://salesforce.stackexchange.com/q/207685 */
  notApproved: () => oauthError('invalid_grant', "user hasn't approved this consumer"),
  /**
   * The app takes only users that an admin approved, and this user isn't one of them. The Salesforce CLI shows it as
   * `invalid_app_access::user is not admin approved to access this app`: https://github.com/forcedotcom/cli/issues/3260
   */
  notAdminApproved: () => oauthError('invalid_app_access', 'user is not admin approved to access this app'),
  /** An External Client App belongs to one org. https://github.com/forcedotcom/cli/issues/3638, issues/3482 */
  appNotInstalled: () => oauthError('app_not_found', 'External client app is not installed in this org'),
  /** A Local External Client App's key at another org, or at a wrong host. The code is not known. */
  crossOrg: () =>
    oauthError('invalid_grant', 'Cross-org OAuth flows are not supported for this external client app'),
  /** An External Client App without the scope RefreshToken refuses the JWT bearer flow; the words are not known. */
  refreshTokenScopeMissing: () =>
    oauthError('invalid_scope', 'the requested scope is not allowed: refresh_token'),
  /** Web server flow, where API Access Control lets in only apps that an admin approved: https://github.com/forcedotcom/cli/issues/3260 */
  apiAccessControl: () => oauthError('invalid_app_access', 'user is not admin approved to access this app'),
  /** Deactivated or frozen. https://github.com/restforce/restforce/issues/303 */
  inactiveUser: () => oauthError('invalid_grant', 'inactive user'),
  /** Refresh token flow. https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm */
  expiredRefreshToken: () => oauthError('invalid_grant', 'expired access/refresh token'),
  /** The caller's address is outside the profile's ranges. https://github.com/forceworkbench/forceworkbench/issues/772 */
  ipRestricted: () => oauthError('invalid_grant', 'ip restricted'),
  /** As public client code has it: "invalid_grant—IP restricted or invalid login hours" of the OAuth error list. */
  ipOrHours: () => oauthError('invalid_grant', 'ip restricted or invalid login hours'),
  /** https://github.com/n8n-io/n8n/issues/21589 */
  appBlocked: () => oauthError('OAUTH_APP_BLOCKED', 'this app is blocked by admin'),
  /** "inactive_org—Org is locked, closed, or suspended" of the OAuth error list. */
  inactiveOrg: () => oauthError('inactive_org', 'inactive organization'),
  /** https://github.com/pozil/pub-sub-api-node-client/issues/58 */
  myDomainNeeded: () => oauthError('invalid_grant', 'request not supported on this domain'),
  /** https://github.com/salto-io/salto/pull/2834, https://github.com/amazon-connect/amazon-connect-salesforce-lambda/issues/43 */
  retryRequest: () => oauthError('unknown_error', 'retry your request'),
  /** https://github.com/restforce/restforce/issues/826 */
  activationSecret: () => oauthError('invalid_grant', 'activation secret invalid'),
  /** More than 3600 logins of a user in an hour. https://github.com/forcedotcom/cli/issues/3297, restforce#744 */
  loginRateExceeded: () => oauthError('invalid_grant', 'login rate exceeded'),
  /** Revocation. https://developer.salesforce.com/docs/platform/mobile-sdk/guide/oauth-revoking-tokens.html */
  invalidToken: () => oauthError('invalid_token', 'invalid token'),
  /** Web server flow, a code that was used before. https://github.com/omniphx/forrest/issues/169 */
  invalidCode: () => oauthError('invalid_grant', 'expired authorization code'),
};

/** To a user without the permission, by REST and by SOAP: https://github.com/forcedotcom/cli/issues/3048 */
export const noMetadataAccess =
  'use of the Metadata API requires a user with the ModifyAllData or ModifyMetadata permissions';

/** To a client that asks to run Apex, by REST and by SOAP. */
export const noApex =
  'This embedded Dev Hub runs no Apex: it neither executes anonymous code nor runs tests. Try it on a real org.';

/** What the REST API refuses with. */
export const apiRefusals = {
  /** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm */
  invalidSession: () => apiError(401, 'INVALID_SESSION_ID', 'Session expired or invalid'),
  notFound: () => apiError(404, 'NOT_FOUND', 'The requested resource does not exist'),
  /** The status is documented: https://help.salesforce.com/s/articleView?id=000389618 */
  retiredVersion: () => apiError(410, 'GONE', 'The requested API version has been retired'),
  malformedJson: (reason: string) => apiError(400, 'JSON_PARSER_ERROR', reason),
  /** In a query. https://github.com/jsforce/jsforce/issues/423 */
  invalidType: (soql: string, type: string) =>
    queryRefusal(
      'INVALID_TYPE',
      soql,
      type,
      `sObject type '${type}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`,
    ),
  /** In a query. https://github.com/apache/camel-quarkus/issues/3022, https://github.com/forcedotcom/soql-tooling/issues/86 */
  invalidField: (soql: string, field: string, type: string) =>
    queryRefusal(
      'INVALID_FIELD',
      soql,
      field,
      `No such column '${field}' on entity '${type}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`,
    ),
  /** In a query. https://github.com/forcedotcom/SFDX-Data-Move-Utility/issues/432 */
  noSuchRelationship: (soql: string, name: string) =>
    queryRefusal(
      'INVALID_FIELD',
      soql,
      name,
      `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`,
    ),
  invalidQueryLocator: () => apiError(400, 'INVALID_QUERY_LOCATOR', 'invalid query locator'),
  /** https://github.com/restforce/restforce/issues/559 */
  malformedQuery: (reason: string) => apiError(400, 'MALFORMED_QUERY', reason),
  /** In a record that is created or changed. https://github.com/MinnPost/object-sync-for-salesforce/issues/194 */
  noSuchColumn: (field: string, type: string) =>
    apiError(400, 'INVALID_FIELD', `No such column '${field}' on sobject of type ${type}`),
  requiredFieldMissing: (fields: readonly string[]) =>
    apiError(400, 'REQUIRED_FIELD_MISSING', `Required fields are missing: [${fields.join(', ')}]`, fields),
  /** Text that can't be a record id. https://github.com/MinnPost/object-sync-for-salesforce/issues/211 */
  notAnId: (id: string) =>
    apiError(404, 'NOT_FOUND', `Provided external ID field does not exist or is not accessible: ${id}`),
  /** Of `composite/batch`; no public source has the text of `composite`. https://github.com/forcedotcom/cli/issues/191 */
  tooManyRequests: (limit: number) =>
    apiError(400, 'OPERATION_TOO_LARGE', `Only ${limit} requests are allowed in a single batch operation`),
  /** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_upsert.htm, “The Id field should not …” */
  externalIdInBody: (field: string) =>
    apiError(400, 'INVALID_FIELD', `The ${field} field should not be specified in the sobject data.`, [
      field,
    ]),
  /** Of a collection. https://github.com/sorenkrabbe/Chrome-Salesforce-inspector/issues/134 */
  tooManyRecords: (limit: number) =>
    apiError(
      400,
      'EXCEEDED_ID_LIMIT',
      `record limit reached. cannot submit more than ${limit} records into this call`,
    ),
  /** Of a collection; the sentence is Apex's for the same limit. */
  tooManyChunks: (limit: number) =>
    apiError(
      400,
      'INVALID_INPUT',
      `Cannot have more than ${limit} chunks in a single operation. Please rearrange the data to reduce chunking.`,
    ),
  /** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_conditional_requests.htm */
  modifiedSince: () =>
    apiError(412, 'PRECONDITION_FAILED', 'The record has been modified since the time of the request header'),
  invalidHeader: (name: string, value: string) =>
    apiError(400, 'INVALID_HTTP_HEADER', `The header ${name} has no readable date: ${value}`),
  /** https://github.com/forcedotcom/cli/issues/202, https://github.com/forcedotcom/sfdx-circleci/issues/12 */
  activeLimit: () =>
    apiError(
      400,
      'LIMIT_EXCEEDED',
      'The signup request failed because this organization has reached its active scratch org limit',
      [],
    ),
  dailyLimit: () =>
    apiError(
      400,
      'LIMIT_EXCEEDED',
      'The signup request failed because this organization has reached its daily scratch org signup limit',
      [],
    ),
  /** This hub's own sentence: a success would be made up, and a 404 would look like a mistake of the client's. */
  noApex: () => apiError(501, 'API_DISABLED_FOR_ORG', noApex),
  /** https://docs.sequin.io/integrations/salesforce/playbooks/enable-salesforce-api */
  apiDisabled: () =>
    apiError(403, 'API_DISABLED_FOR_ORG', 'The REST API is not enabled for this Organization.'),
  /** To `GET limits`, which is for users with View Setup and Configuration; no public text of the refusal was found. */
  noViewSetup: () =>
    apiError(
      403,
      'INSUFFICIENT_ACCESS',
      'You do not have the level of access necessary to perform the operation you requested.',
    ),
  noMetadataAccess: () => apiError(403, 'INSUFFICIENT_ACCESS', noMetadataAccess),
  /** https://github.com/SalesforceLabs/OrgCheck/issues/181 */
  requestLimit: () => apiError(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'),
  /** https://developer.salesforce.com/docs/atlas.en-us.salesforce_app_limits_cheatsheet.meta/salesforce_app_limits_cheatsheet/salesforce_app_limits_platform_api.htm */
  concurrentRequests: () =>
    apiError(403, 'REQUEST_LIMIT_EXCEEDED', 'ConcurrentRequests (Concurrent API Requests) Limit exceeded.'),
};

/** The page that an expired or deleted scratch org answers everything with: https://github.com/forcedotcom/sfdx-core/pull/980 */
export function goneOrg(): Refusal {
  return new Refusal(420, errorPage('Error Page', 'This org has expired or been deleted.'), html);
}

export const html = { 'content-type': 'text/html; charset=UTF-8' };

/** A page as Salesforce's edge sends it instead of JSON. */
export function errorPage(title: string, text: string): string {
  return `<!DOCTYPE HTML>\n<html lang=en-US>\n<head>\n<meta charset=UTF-8>\n<title>${title}</title>\n</head>\n<body><p>${text}</p></body>\n</html>\n`;
}

/** Salesforce counts columns from 1, and shows the part of the query around the word that it did not know. */
function excerpt(soql: string, word: string, at: number): string {
  const start = Math.max(0, at - 20);
  const end = Math.min(soql.length, at + word.length + 20);
  return `${soql.slice(start, end)}\n${' '.repeat(at - start)}^`;
}
