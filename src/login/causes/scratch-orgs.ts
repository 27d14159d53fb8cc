import type { LoginCause } from './cause.ts';

const INFO =
  'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_scratchorginfo.htm';
const refused = ["user hasn't approved this consumer"];

/** Why a scratch org refuses a login, as its hub tells: by the org's ScratchOrgInfo, read with the same key. */
export const scratchOrgCauses = {
  unknown: {
    kind: 'scratch/unknown',
    codes: refused,
    check: 'The hub has no ScratchOrgInfo with this username.',
    transient: false,
    what: 'The hub of {hub} never made a scratch org with the username {user}.',
    why: 'The username is mistyped, or another hub made the org. The hub knows an org by its first admin: users that were added later are not in it.',
    fix: 'Check `scratch-username` and `hub-username`: `fleet/list`, or the hub’s tab Scratch Org Infos, has the usernames.',
    source: INFO,
  },
  creating: {
    kind: 'scratch/creating',
    codes: refused,
    check: 'ScratchOrgInfo.Status is New or Creating.',
    transient: true,
    waiting: 'The hub is still making {user} ({status}).',
    what: 'The hub is still making the org ({status}).',
    fix: 'Wait: most orgs take two to ten minutes; raise `retry-timeout` if this one takes longer.',
    source: INFO,
  },
  expired: {
    kind: 'scratch/expired',
    codes: ['HTTP 420', ...refused],
    check: 'ScratchOrgInfo.ExpirationDate has come.',
    transient: false,
    what: 'The scratch org expired on {date}.',
    fix: 'Make a new org, or use one that is up: `fleet/list` has them.',
    source: 'https://github.com/forcedotcom/cli/issues/3015',
  },
  deleted: {
    kind: 'scratch/deleted',
    codes: ['HTTP 420', ...refused],
    check: 'ScratchOrgInfo.Status is Deleted, before the ExpirationDate.',
    transient: false,
    what: 'The scratch org was deleted{on}; it would have lived until {date}.',
    fix: 'Make a new org, or use one that is up: `fleet/list` has them.',
    source: INFO,
  },
  webLogin: {
    kind: 'scratch/web-login',
    codes: refused,
    check: 'ScratchOrgInfo.ConnectedAppConsumerKey is PlatformCLI, the CLI’s own app.',
    transient: false,
    what: 'The scratch org was made through the CLI’s own app, and takes no other.',
    why: 'The hub was logged in by web (`sf org login web`) when it made the org.',
    fix: 'Make the org again while the hub is logged in with this key: by this action, by `fleet`, or by `sf org login jwt`.',
    source: '@salesforce/core 9.4, scratchOrgInfoGenerator; https://github.com/forcedotcom/cli/issues/1640',
  },
  otherApp: {
    kind: 'scratch/other-app',
    codes: refused,
    check: 'ScratchOrgInfo.ConnectedAppConsumerKey is not `consumer-key`.',
    transient: false,
    what: 'The scratch org was made through another app than this `consumer-key`’s, and takes no other.',
    why: 'The hub was logged in with another consumer key when it made the org.',
    fix: 'Use the consumer key and the private key that the org was made with, or make the org again with these.',
    source: '@salesforce/core 9.4, scratchOrgInfoGenerator',
  },
  notReplicated: {
    kind: 'scratch/not-replicated',
    codes: [...refused, 'audience is invalid', 'HTTP 420', 'ENOTFOUND'],
    check: 'ScratchOrgInfo.Status is Active, and the org was asked for less than 30 minutes ago.',
    transient: true,
    waiting: '{user} is made, but Salesforce does not let it be logged in to everywhere yet.',
    what: 'The org is made, but does not take logins yet.',
    why: 'A new org’s user, app and domain take some minutes to be known everywhere in Salesforce.',
    fix: 'Run the job again, or raise `retry-timeout`.',
    source: 'https://github.com/forcedotcom/cli/issues/1640, https://github.com/forcedotcom/cli/issues/1028',
  },
  notApproved: {
    kind: 'scratch/not-approved',
    codes: [...refused, 'not admin approved to access this app'],
    check: 'The hub has the org as Active, older than 30 minutes, and made through this app.',
    transient: false,
    what: 'The org is up and was made through this app, but does not take it any more.',
    why: 'Someone changed the app’s policies or the user’s profile in the org, or blocked the app there.',
    fix: 'In the org: Setup, “Connected Apps OAuth Usage”, or make the org again.',
    source: 'https://github.com/forcedotcom/cli/issues/2857',
  },
  olderCertificate: {
    kind: 'scratch/older-certificate',
    codes: ['invalid assertion'],
    check: 'The hub takes the key.',
    transient: false,
    what: 'The hub takes this key, but the org does not.',
    why: 'The app’s certificate was most likely replaced after the org was made.',
    fix: 'Log in with the key that the org was made with, or make the org again.',
    source: 'https://github.com/forcedotcom/sfdx-travisci/issues/135',
  },
} as const satisfies Readonly<Record<string, LoginCause>>;

/** Why the hub can't tell. */
export const hubCauses = {
  notADevHub: {
    kind: 'hub/not-a-dev-hub',
    codes: ['INVALID_TYPE'],
    transient: false,
    what: 'The org of {hub} is not a Dev Hub, or that user may not use it as one.',
    why: 'Only a Dev Hub has the object ScratchOrgInfo.',
    fix: 'Enable Dev Hub in Setup, give the user access to Scratch Org Infos, and check `hub-username`.',
    source: 'https://github.com/jsforce/jsforce/issues/423; @salesforce/core 9.4, Org.determineIfDevHubOrg',
  },
  apiDisabled: {
    kind: 'hub/api-disabled',
    codes: ['API_DISABLED_FOR_ORG', 'API_CURRENTLY_DISABLED', 'API is disabled for this user'],
    transient: false,
    what: 'The API is switched off for the hub or for {hub}.',
    fix: 'Give the user “API Enabled” by profile or permission set.',
    source: 'https://github.com/restforce/restforce/issues/219',
  },
  noAccess: {
    kind: 'hub/no-access',
    codes: ['INSUFFICIENT_ACCESS', 'INVALID_FIELD', 'FORBIDDEN', 'HTTP 403'],
    transient: false,
    what: '{hub} may not read the hub’s ScratchOrgInfo, which could tell why.',
    fix: 'Give the user read access to Scratch Org Infos and their fields.',
    source: INFO,
  },
} as const satisfies Readonly<Record<string, LoginCause>>;
