import type { App } from './platform-cli.ts';
import { createPublicKey, X509Certificate } from 'node:crypto';
import type { AppSpec } from '../api.ts';
import type { Org } from './org.ts';
import { textOf } from '../objects/table.ts';
import type { Row } from '../objects/table.ts';

/** @throws Error when the certificate is not a PEM certificate or public key */
export function makeApp(spec: AppSpec, hubUsername: string): App {
  const isCertificate = spec.certificate.includes('BEGIN CERTIFICATE');
  const certificate = isCertificate ? new X509Certificate(spec.certificate) : undefined;
  return {
    consumerKey: spec.consumerKey,
    name: spec.name ?? 'Orgkey',
    kind: spec.kind ?? 'connected-app',
    permittedUsers: spec.permittedUsers ?? 'admin-approved',
    approvedUsernames: new Set(
      (spec.approvedUsernames ?? (spec.permittedUsers === 'self-authorize' ? [] : [hubUsername])).map(
        (name) => name.toLowerCase(),
      ),
    ),
    publicKey: certificate?.publicKey ?? createPublicKey(spec.certificate),
    certificateExpiresAt: certificate ? Date.parse(certificate.validTo) : undefined,
    approvedBy: spec.approvedBy ?? 'profile',
    issuesJwts: spec.accessTokens === 'jwt',
  };
}

/** Puts an app into an org, with the record that clients see of it; an app of that consumer key is replaced. */
export function installApp(org: Org, app: App): App {
  const fields = {
    Name: app.name,
    OptionsAllowAdminApprovedUsersOnly: app.permittedUsers === 'admin-approved',
  };
  const before = org.apps.get(app.consumerKey)?.applicationId ?? '';
  const existing = org.table('ConnectedApplication').get(before);
  if (existing) org.update(existing, fields);
  const row = existing ?? org.insert('ConnectedApplication', fields);
  const installed = { ...app, applicationId: row.Id };
  org.apps.set(app.consumerKey, installed);
  return installed;
}

export function removeApp(org: Org, consumerKey: string): void {
  const { applicationId } = org.apps.get(consumerKey) ?? {};
  if (applicationId !== undefined) org.table('ConnectedApplication').delete(applicationId);
  org.apps.delete(consumerKey);
}

export function findAppRow(org: Org, name: string): Row | undefined {
  return org
    .table('ConnectedApplication')
    .rows()
    .find((row) => textOf(row, 'Name').toLowerCase() === name.toLowerCase());
}

/** Through a permission set that the app names and the user has, or because the app's maker said so. */
export function isApproved(app: App, user: Row, org: Org): boolean {
  if (app.approvedUsernames.has(textOf(user, 'Username').toLowerCase())) return true;
  if (app.applicationId === undefined) return false;
  const sets = org
    .table('SetupEntityAccess')
    .rows()
    .filter((row) => row['SetupEntityId'] === app.applicationId)
    .map((row) => row['ParentId']);
  return org
    .table('PermissionSetAssignment')
    .rows()
    .some((row) => row['AssigneeId'] === user.Id && sets.includes(row['PermissionSetId'] ?? null));
}
