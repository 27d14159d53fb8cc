import { X509Certificate } from 'node:crypto';
import { findAppRow, installApp } from '../world/apps.ts';
import type { App } from '../world/platform-cli.ts';
import type { DeployProblem, PlannedEffects } from './component.ts';
import { elementsIn, textIn, textsIn } from './metadata-xml.ts';
import type { XmlElement } from './metadata-xml.ts';
import type { Org } from '../world/org.ts';
import { textOf } from '../objects/table.ts';

/**
 * A Connected App. Its permission sets may be in the org or in the same deploy.
 * https://developer.salesforce.com/docs/platform/api-metadata/references/meta-types/metadata-connectedapp.html
 */
export function planConnectedApp(
  name: string,
  content: XmlElement,
): PlannedEffects & { readonly problem?: DeployProblem } {
  const nothing = { needs: [], effects: [] };
  const oauth = elementsIn(content, 'oauthConfig')[0] ?? {};
  const problem = problemOfOauth(oauth);
  if (problem !== undefined) return { ...nothing, problem: { problem } };
  const permissionSets = textsIn(content, 'permissionSetName');
  const approvedBy = textsIn(content, 'profileName').length > 0 ? 'profile' : 'permission-set';
  const app = (org: Org) => appOf(textIn(content, 'label') ?? name, oauth, org, approvedBy);
  return {
    needs: permissionSets.map((set) => ({
      type: 'PermissionSet',
      name: set,
      problem: `In field: permissionSetName - no PermissionSet named ${set} found`,
    })),
    refusedBy: (org) => refusal(org, app(org)),
    effects: [(org) => install(org, app(org), permissionSets)],
  };
}

/** What is wrong with it in any org. */
function problemOfOauth(oauth: XmlElement): string | undefined {
  if (textIn(oauth, 'callbackUrl') === undefined) {
    return 'Required field is missing: callbackUrl';
  }
  const consumerKey = textIn(oauth, 'consumerKey');
  // The form as the Metadata API guide gives it: 8 to 256 characters, alphanumeric.
  if (consumerKey !== undefined && !/^[\w.]{8,256}$/.test(consumerKey)) return 'The consumer key is invalid.';
  const certificate = textIn(oauth, 'certificate');
  if (certificate !== undefined && certificateIn(certificate) === undefined) return 'Invalid certificate';
  return undefined;
}

/** PEM, or only its base64: public projects deploy either. */
export function certificateIn(text: string): X509Certificate | undefined {
  const base64 = text.replaceAll(/-----[A-Z ]+-----|\s/g, '');
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    return undefined;
  }
}

/** Without a consumer key in the file, an app keeps the one it has, and a new app is given one. */
function appOf(name: string, oauth: XmlElement, org: Org, approvedBy: App['approvedBy']): App {
  const own = findAppRow(org, name)?.Id;
  const present = [...org.apps.values()].find((app) => own !== undefined && app.applicationId === own);
  const certificate = certificateIn(textIn(oauth, 'certificate') ?? '');
  return {
    consumerKey: textIn(oauth, 'consumerKey') ?? present?.consumerKey ?? `3MVG9${name}`,
    name,
    kind: 'connected-app',
    permittedUsers: textIn(oauth, 'isAdminApproved') === 'true' ? 'admin-approved' : 'self-authorize',
    approvedUsernames: new Set(),
    approvedBy,
    publicKey: certificate?.publicKey,
    certificateExpiresAt: certificate && Date.parse(certificate.validTo),
  };
}

/**
 * That creation is off, as orgs answer since Spring '26: https://github.com/SFDO-Tooling/MetaDeploy/issues/3587. A taken key:
 * https://github.com/forcedotcom/devops-center-feedback/issues/256
 */
function refusal(org: Org, app: App): string | undefined {
  const own = findAppRow(org, app.name);
  const sameKey = org.apps.get(app.consumerKey);
  if (own === undefined && !org.allowsNewConnectedApps) {
    return "You can't create a connected app. To enable connected app creation, contact Salesforce Customer Support.";
  }
  if (sameKey !== undefined && sameKey.applicationId !== own?.Id) return 'The consumer key is already taken.';
  // "Once set, they are no longer writable": https://docs.gearset.com/en/articles/3313964
  if (own !== undefined && sameKey === undefined) return 'The consumer key is already taken.';
  return undefined;
}

function install(org: Org, app: App, permissionSets: readonly string[]): void {
  const { applicationId = '' } = installApp(org, app);
  const access = org.table('SetupEntityAccess');
  for (const row of access.rows()) if (row['SetupEntityId'] === applicationId) access.delete(row.Id);
  for (const row of org.table('PermissionSet').rows()) {
    if (!permissionSets.includes(textOf(row, 'Name'))) continue;
    org.insert('SetupEntityAccess', {
      ParentId: row.Id,
      SetupEntityId: applicationId,
      SetupEntityType: 'ConnectedApplication',
    });
  }
}
