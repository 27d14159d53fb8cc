import { platformCli } from './platform-cli.ts';
import { apiVersion } from '../wire/api-version.ts';
import { metadataXml, packageXml } from '../metadata/xml.ts';

/** A Connected App for the JWT bearer flow, and the permission set whose users may log in through it. */
export interface ConnectedApp {
  /** API name and label in one, since Salesforce shows and finds apps by either. */
  readonly name: string;
  readonly permissionSet: string;
  /** Where Salesforce writes to about the app. */
  readonly contactEmail: string;
  readonly consumerKey: string;
  /** PEM. */
  readonly certificate: string;
}

/** A developer name: source: Metadata API Developer Guide, “Metadata”, fullName. */
export function isDeveloperName(name: string): boolean {
  return /^[A-Za-z](?:_?[A-Za-z0-9])*$/.test(name) && name.length <= 80;
}

/** The files of a deploy in metadata format, by path in its zip. `withPermissionSet`: false to use one that is there. */
export function connectedAppPackage(
  app: ConnectedApp,
  { withPermissionSet }: { readonly withPermissionSet: boolean },
): ReadonlyMap<string, string> {
  const members = {
    ConnectedApp: [app.name],
    PermissionSet: withPermissionSet ? [app.permissionSet] : [],
  };
  return new Map([
    ['package.xml', packageXml(members, apiVersion)],
    [`connectedApps/${app.name}.connectedApp`, connectedAppXml(app)],
    ...(withPermissionSet
      ? [[`permissionsets/${app.permissionSet}.permissionset`, permissionSetXml(app)] as const]
      : []),
  ]);
}

/** The same in source format, as a project that `sf project deploy start` takes. */
export function connectedAppSource(app: ConnectedApp): ReadonlyMap<string, string> {
  const project = {
    packageDirectories: [{ path: 'force-app', default: true }],
    sourceApiVersion: apiVersion,
  };
  const main = 'force-app/main/default';
  return new Map([
    ['sfdx-project.json', `${JSON.stringify(project, undefined, 2)}\n`],
    [`${main}/connectedApps/${app.name}.connectedApp-meta.xml`, connectedAppXml(app)],
    [`${main}/permissionsets/${app.permissionSet}.permissionset-meta.xml`, permissionSetXml(app)],
  ]);
}

/** Source: Metadata API Developer Guide, “ConnectedApp”. */
function connectedAppXml(app: ConnectedApp): string {
  return metadataXml('ConnectedApp', {
    contactEmail: app.contactEmail,
    description: 'Lets CI log in to the Dev Hub and its scratch orgs with a private key (JWT bearer flow).',
    label: app.name,
    oauthConfig: {
      // Without it, no scratch org can be signed up through the app.
      callbackUrl: platformCli.callbackUrl,
      certificate: app.certificate.trim(),
      consumerKey: app.consumerKey,
      isAdminApproved: true,
      isConsumerSecretOptional: false,
      isIntrospectAllTokens: false,
      isSecretRequiredForRefreshToken: false,
      scopes: ['Basic', 'Api', 'Web', 'RefreshToken'],
    },
    oauthPolicy: { ipRelaxation: 'ENFORCE', refreshTokenPolicy: 'infinite' },
    permissionSetName: app.permissionSet,
  });
}

/** The label is the name: `permissionSetName` has been seen with either. */
function permissionSetXml({ name, permissionSet }: ConnectedApp): string {
  return metadataXml('PermissionSet', {
    description: `Its users may log in through the Connected App ${name}. It gives no other right.`,
    hasActivationRequired: false,
    label: permissionSet,
  });
}
