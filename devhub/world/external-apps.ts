import type { ExternalAppRules } from './external-app-rules.ts';
import { loginRefusals } from '../errors.ts';
import { textOf } from '../objects/table.ts';
import type { Row, Value } from '../objects/table.ts';
import type { AppSpec } from '../api.ts';
import type { App } from './platform-cli.ts';
import { type Consumer, linkTo } from './consumers.ts';
import { to15 } from './ids.ts';
import type { Org } from './org.ts';
import { timeOf } from './clock.ts';

export function findExternalApp(org: Org, name: string): Row | undefined {
  return rowOf(org, 'ExternalClientApplication', 'DeveloperName', name);
}

/** A part of an app: its OAuth settings or a policy. */
export function partOf(org: Org, object: string, app: Row): Row | undefined {
  return rowOf(org, object, 'ExternalClientApplicationId', app.Id);
}

export function isPartOf(row: Row, app: Row): boolean {
  return row['ExternalClientApplicationId'] === app.Id;
}

function rowOf(org: Org, object: string, field: string, value: string): Row | undefined {
  return org
    .table(object)
    .rows()
    .find((row) => textOf(row, field) === value);
}

/** Changes the record, or makes it. */
export function put(
  org: Org,
  object: string,
  existing: Row | undefined,
  fields: Readonly<Record<string, Value>>,
): Row {
  if (existing === undefined) return org.insert(object, fields);
  org.update(existing, fields);
  return existing;
}

export function scopedName(org: Org, name: string): string {
  return `${to15(org.id)}:${name}`;
}

/** The app with the policy that the org makes for it by itself. */
export function putDefaultPolicy(org: Org, app: Row, rules: ExternalAppRules): void {
  if (partOf(org, 'ExtlClntAppOauthPlcyCnfg', app) !== undefined) return;
  const name = `${textOf(app, 'DeveloperName')}${rules.policySuffix}`;
  org.insert('ExtlClntAppOauthPlcyCnfg', {
    DeveloperName: name,
    MasterLabel: name,
    ExternalClientApplicationId: app.Id,
    PermittedUsersPolicyType: 'AllSelfAuthorized',
    IpRelaxationPolicyType: 'Enforce',
  });
}

/**
 * Lets a user in through a consumer, or says why not.
 *
 * @throws Refusal
 */
export function checkExternalApp(
  consumer: Consumer<Org>,
  { org, user, now }: { readonly org: Org; readonly user: Row; readonly now: number },
  rules: ExternalAppRules,
): void {
  const settings = rowOf(org, 'ExtlClntAppOauthSettings', 'OauthLink', linkTo(consumer));
  const isHome = org === consumer.org;
  if (settings === undefined) throw isHome ? loginRefusals.unknownClient() : foreignRefusal(consumer);
  if (!isHome && rules.association === 'not-installed') throw loginRefusals.appNotInstalled();
  const since = timeOf(textOf(settings, 'CreatedDate'));
  if (now < since + rules.knownAfterMilliseconds) {
    throw isHome ? loginRefusals.unknownClient() : loginRefusals.appNotInstalled();
  }
  const app = org
    .table('ExternalClientApplication')
    .get(textOf(settings, 'ExternalClientApplicationId')) as Row;
  const plugin = partOf(org, 'ExtlClntAppPlcyCnfg', app);
  if (plugin?.['IsEnabled'] === false) throw loginRefusals.appBlocked();
  if (settings['OauthScopesREFRESH_TOKEN'] !== true) throw loginRefusals.refreshTokenScopeMissing();
  checkApproval(org, app, user);
}

function foreignRefusal(consumer: Consumer<Org>) {
  const home = findExternalApp(consumer.org, consumer.appName);
  return home?.['DistributionState'] === 'Packaged'
    ? loginRefusals.appNotInstalled()
    : loginRefusals.crossOrg();
}

function checkApproval(org: Org, app: Row, user: Row): void {
  const approval = org.approvals.get(app.Id);
  if (approval?.usernames?.has(textOf(user, 'Username').toLowerCase()) === true) return;
  const isNobodyApproved =
    approval === undefined ||
    !approval.adminApproved ||
    approval.profiles.length + approval.permissionSets.length === 0;
  if (isApprovedBySetupAccess(org, app, user)) return;
  if (isNobodyApproved) throw loginRefusals.notApproved();
  const profile = textOf(org.table('Profile').get(textOf(user, 'ProfileId')) ?? user, 'Name');
  if (approval.profiles.includes(profile)) return;
  const sets = org
    .table('PermissionSet')
    .rows()
    .filter((set) =>
      approval.permissionSets.some(
        (name) => name === set.Id || (org.externalAppRules.approvalBy === 'names' && name === set['Name']),
      ),
    )
    .map(({ Id }) => Id);
  if (!isAssigned(org, user, sets)) throw loginRefusals.notAdminApproved();
}

function isApprovedBySetupAccess(org: Org, app: Row, user: Row): boolean {
  const access = org.table('SetupEntityAccess').rows();
  const sets = access.filter((row) => row['SetupEntityId'] === app.Id).map((row) => textOf(row, 'ParentId'));
  return isAssigned(org, user, sets);
}

function isAssigned(org: Org, user: Row, sets: readonly string[]): boolean {
  return org
    .table('PermissionSetAssignment')
    .rows()
    .some((row) => row['AssigneeId'] === user.Id && sets.includes(textOf(row, 'PermissionSetId')));
}

/** An app of the hub as if someone had made it in Setup. */
export function installExternalApp(org: Org, app: App, spec: AppSpec): void {
  removeExternalApp(org, app.consumerKey);
  const row = org.insert('ExternalClientApplication', {
    DeveloperName: app.name,
    MasterLabel: app.name,
    ContactEmail: 'admin@acme.example',
    DistributionState: spec.distributionState ?? 'Packaged',
    OrgScopedExternalApp: scopedName(org, app.name),
    Description: spec.description ?? null,
  });
  const consumer = org.consumers.add({ org, appName: app.name }, app.consumerKey);
  consumer.publicKey = app.publicKey;
  consumer.certificateExpiresAt = app.certificateExpiresAt;
  putSettings(org, row, consumer);
  org.approvals.set(row.Id, {
    adminApproved: app.permittedUsers === 'admin-approved',
    permissionSets: [],
    profiles: [],
    usernames: app.approvedUsernames,
  });
}

export function removeExternalApp(org: Org, consumerKey: string): void {
  const consumer = org.consumers.byKey(consumerKey);
  if (consumer?.org !== org) return;
  org.consumers.remove(consumer);
  const app = findExternalApp(org, consumer.appName);
  if (app !== undefined) deleteExternalApp(org, app);
}

/** With its parts, its consumer, and the access that permission sets have to it. */
export function deleteExternalApp(org: Org, app: Row): void {
  const consumer = org.consumers.of(org, textOf(app, 'DeveloperName'));
  if (consumer !== undefined) org.consumers.remove(consumer);
  for (const object of ['ExtlClntAppOauthSettings', 'ExtlClntAppOauthPlcyCnfg', 'ExtlClntAppPlcyCnfg']) {
    const part = partOf(org, object, app);
    if (part !== undefined) org.table(object).delete(part.Id);
  }
  const access = org.table('SetupEntityAccess');
  for (const row of access.rows()) if (row['SetupEntityId'] === app.Id) access.delete(row.Id);
  org.approvals.delete(app.Id);
  org.table('ExternalClientApplication').delete(app.Id);
}

/** What a signup through the hub's app leaves in the new org, where Salesforce replicates it. */
export function installReplica(org: Org, consumer: Consumer<Org>): void {
  const row = org.insert('ExternalClientApplication', {
    DeveloperName: consumer.appName,
    MasterLabel: consumer.appName,
    DistributionState: 'Packaged',
    OrgScopedExternalApp: scopedName(consumer.org, consumer.appName),
  });
  putSettings(org, row, consumer);
  org.approvals.set(row.Id, { adminApproved: true, permissionSets: [], profiles: ['System Administrator'] });
}

function putSettings(org: Org, app: Row, consumer: Consumer<Org>): void {
  const name = `${textOf(app, 'DeveloperName')}_oauth`;
  org.insert('ExtlClntAppOauthSettings', {
    DeveloperName: name,
    MasterLabel: name,
    ExternalClientApplicationId: app.Id,
    OauthLink: linkTo(consumer),
    OauthScopesAPI: true,
    OauthScopesWEB: true,
    OauthScopesREFRESH_TOKEN: true,
  });
  putDefaultPolicy(org, app, org.externalAppRules);
}
