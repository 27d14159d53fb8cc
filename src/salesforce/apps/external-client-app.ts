import { platformCli } from './platform-cli.ts';
import { metadataXml, packageXml } from '../metadata/xml.ts';
import { apiVersion } from '../wire/api-version.ts';
import { appMark } from './consumer-key.ts';

/** The files of a deploy or a project, by path with `/`. */
export type Files = ReadonlyMap<string, string>;

/** The hub's own External Client App for the JWT bearer flow, and the permission set whose users may log in through it. */
export interface HubApp {
  /** API name, and the label. */
  readonly name: string;
  readonly permissionSet: string;
  /** Where Salesforce writes to about the app. */
  readonly contactEmail: string;
  readonly consumerKey: string;
  /** PEM. */
  readonly certificate: string;
  /** Its permission set gives “View Setup and Configuration”, too. */
  readonly viewSetup?: boolean;
}

/** The hub's app as another org names it, when it is associated with it. */
export interface AppReference {
  readonly name: string;
  readonly contactEmail: string;
  /** `<hub's org id>:<name>` */
  readonly orgScopedExternalApp: string;
  /** Where the global OAuth settings are: `<hub's org id>:888…`, verbatim as the hub says it. */
  readonly oauthLink: string;
}

/** An app that lives in one scratch org alone. */
export type OwnApp = Omit<HubApp, 'permissionSet' | 'viewSetup'>;

/** Without RefreshToken Salesforce refuses even the JWT login; `Web` opens the org in a browser. */
const scopes = 'Api, Web, RefreshToken';

/** A metadata component: its type, folder, suffix, API name and content. */
interface Component {
  readonly type: string;
  readonly folder: string;
  readonly suffix: string;
  readonly name: string;
  readonly xml: string;
}

/**
 * The hub's app, all of it in one deploy.
 *
 * @param options `withPermissionSet`: false to use one that is there; `withPolicies`: false where the org makes them by
 *   itself
 */
export function hubAppPackage(
  app: HubApp,
  options: { readonly withPermissionSet: boolean; readonly withPolicies?: boolean },
): Files {
  return metadataFormat(hubAppComponents(app, options));
}

/** The policy alone that approves the hub's users, by the name that the org gave it. */
export function hubPolicyPackage({ name, permissionSet }: HubApp, policyName: string): Files {
  return metadataFormat([oauthPolicy(name, policyName, { commaSeparatedPermissionSet: permissionSet })]);
}

/** The app's header alone, which has its mark, for an app whose consumer key the org chose. */
export function hubHeaderPackage(app: HubApp): Files {
  return metadataFormat([hubHeader(app)]);
}

/** The same in source format, as a project that `sf project deploy start` takes. */
export function hubAppSource(app: HubApp): Files {
  const project = {
    packageDirectories: [{ path: 'force-app', default: true }],
    sourceApiVersion: apiVersion,
  };
  const main = 'force-app/main/default';
  const files = hubAppComponents(app, { withPermissionSet: true }).map(
    ({ folder, name, suffix, xml }) => [`${main}/${folder}/${name}${suffix}-meta.xml`, xml] as const,
  );
  return new Map([['sfdx-project.json', `${JSON.stringify(project, undefined, 2)}\n`], ...files]);
}

/**
 * What makes another org use the hub's app: header and OAuth settings with the hub's link, and no global settings; with
 * a policy, that too. Source: Salesforce Help, “External Client Apps Association and Disassociation”.
 */
export function associationPackage(app: AppReference, policy?: ProfilePolicy): Files {
  return metadataFormat([
    header(app.name, {
      contactEmail: app.contactEmail,
      distributionState: 'Packaged',
      isProtected: false,
      label: app.name,
      orgScopedExternalApp: app.orgScopedExternalApp,
    }),
    oauthSettings(app.name, app.oauthLink),
    ...(policy === undefined
      ? []
      : [oauthPolicy(app.name, policy.name, { commaSeparatedProfile: policy.profile })]),
  ]);
}

/** A scratch org's own app: Local, for an org that lives a few days may not hold the global settings of a Packaged one. */
export function ownAppPackage(app: OwnApp, policy?: ProfilePolicy): Files {
  return metadataFormat([
    header(app.name, {
      contactEmail: app.contactEmail,
      description: describe(app.consumerKey),
      distributionState: 'Local',
      isProtected: false,
      label: app.name,
    }),
    globalSettings(app),
    oauthSettings(app.name),
    ...(policy === undefined
      ? []
      : [oauthPolicy(app.name, policy.name, { commaSeparatedProfile: policy.profile })]),
  ]);
}

/** Approves the users of a profile for an app that is there; `name` is what the org calls the app's OAuth policy. */
export interface ProfilePolicy {
  readonly name: string;
  /** As the org's language has it: “System Administrator”, “Systemadministrator”. */
  readonly profile: string;
}

/** The policy alone, for an org that named it otherwise than expected. */
export function policyPackage(appName: string, policy: ProfilePolicy): Files {
  return metadataFormat([oauthPolicy(appName, policy.name, { commaSeparatedProfile: policy.profile })]);
}

/** Setup's own names for the parts of an app. */
export const partNames = {
  globalSettings: (app: string) => `${app}_glbloauth`,
  oauthSettings: (app: string) => `${app}_oauth`,
  oauthPolicy: (app: string) => `${app}_oauthPlcy`,
  policy: (app: string) => `${app}_plcy`,
} as const;

function hubAppComponents(
  app: HubApp,
  {
    withPermissionSet,
    withPolicies = true,
  }: { readonly withPermissionSet: boolean; readonly withPolicies?: boolean },
): Component[] {
  const { name, permissionSet } = app;
  const policies = [
    oauthPolicy(name, partNames.oauthPolicy(name), { commaSeparatedPermissionSet: permissionSet }),
    component('ExtlClntAppConfigurablePolicies', partNames.policy(name), {
      externalClientApplication: name,
      isEnabled: true,
      isOauthPluginEnabled: true,
      label: partNames.policy(name),
      startPage: 'None',
    }),
  ];
  return [
    hubHeader(app),
    globalSettings(app),
    oauthSettings(name),
    ...(withPolicies ? policies : []),
    ...(withPermissionSet ? [component('PermissionSet', permissionSet, permissionSetContent(app))] : []),
  ];
}

function hubHeader(app: HubApp): Component {
  return header(app.name, {
    contactEmail: app.contactEmail,
    description: describe(app.consumerKey),
    distributionState: 'Packaged',
    isProtected: false,
    label: app.name,
  });
}

function describe(consumerKey: string): string {
  return `Lets CI log in with a private key (JWT bearer flow), here and in scratch orgs. ${appMark(consumerKey)}`;
}

function header(name: string, content: Record<string, unknown>): Component {
  return component('ExternalClientApplication', name, content);
}

function globalSettings(app: OwnApp): Component {
  return component(
    'ExtlClntAppGlobalOauthSettings',
    partNames.globalSettings(app.name),
    globalSettingsContent(app),
  );
}

/** The certificate turns the JWT bearer flow on, and a later deploy that leaves it out turns it off again. */
export function globalSettingsContent({
  name,
  certificate,
  consumerKey,
}: Pick<OwnApp, 'name' | 'certificate' | 'consumerKey'>): Readonly<Record<string, unknown>> {
  return {
    // Without it, no scratch org can be signed up through the app.
    callbackUrl: platformCli.callbackUrl,
    certificate: certificate.trim(),
    consumerKey,
    externalClientApplication: name,
    isConsumerSecretOptional: false,
    isIntrospectAllTokens: false,
    isPkceRequired: false,
    isSecretRequiredForRefreshToken: false,
    label: partNames.globalSettings(name),
    shouldRotateConsumerKey: false,
    shouldRotateConsumerSecret: false,
  };
}

function oauthSettings(name: string, oauthLink?: string): Component {
  return component('ExtlClntAppOauthSettings', partNames.oauthSettings(name), {
    commaSeparatedOauthScopes: scopes,
    externalClientApplication: name,
    label: partNames.oauthSettings(name),
    ...(oauthLink === undefined ? {} : { oauthLink }),
  });
}

function oauthPolicy(
  appName: string,
  name: string,
  approved: { readonly commaSeparatedPermissionSet: string } | { readonly commaSeparatedProfile: string },
): Component {
  return component('ExtlClntAppOauthConfigurablePolicies', name, {
    ...approved,
    externalClientApplication: appName,
    ipRelaxationPolicyType: 'Enforce',
    label: name,
    permittedUsersPolicyType: 'AdminApprovedPreAuthorized',
    refreshTokenPolicyType: 'Zero',
  });
}

/**
 * What the actions need of a hub user beside the login, for those who have little else. Source: Salesforce DX Developer
 * Guide, “Free Limited Access License”.
 */
function permissionSetContent({
  name: app,
  permissionSet,
  viewSetup = false,
}: HubApp): Record<string, unknown> {
  const access = (object: string, allowCreate: boolean) => ({
    allowCreate,
    allowDelete: true,
    allowEdit: true,
    allowRead: true,
    modifyAllRecords: false,
    object,
    viewAllRecords: false,
  });
  return {
    description: `Its users may log in through ${app}, and make and delete scratch orgs.`,
    hasActivationRequired: false,
    label: permissionSet,
    objectPermissions: [access('ActiveScratchOrg', false), access('ScratchOrgInfo', true)],
    // The one needs the other.
    ...(viewSetup
      ? { userPermissions: ['ViewRoles', 'ViewSetup'].map((name) => ({ enabled: true, name })) }
      : {}),
  };
}

const places: Readonly<Record<string, { readonly folder: string; readonly suffix: string }>> = {
  ExternalClientApplication: { folder: 'externalClientApps', suffix: '.eca' },
  ExtlClntAppConfigurablePolicies: { folder: 'extlClntAppPolicies', suffix: '.ecaPlcy' },
  ExtlClntAppGlobalOauthSettings: { folder: 'extlClntAppGlobalOauthSets', suffix: '.ecaGlblOauth' },
  ExtlClntAppOauthConfigurablePolicies: { folder: 'extlClntAppOauthPolicies', suffix: '.ecaOauthPlcy' },
  ExtlClntAppOauthSettings: { folder: 'extlClntAppOauthSettings', suffix: '.ecaOauth' },
  PermissionSet: { folder: 'permissionsets', suffix: '.permissionset' },
};

function component(type: string, name: string, content: Record<string, unknown>): Component {
  const place = places[type];
  if (place === undefined) throw new Error(`no place for ${type}`);
  return { type, name, ...place, xml: metadataXml(type, content) };
}

function metadataFormat(components: readonly Component[]): Files {
  const members: Record<string, string[]> = {};
  for (const { type, name } of components) (members[type] ??= []).push(name);
  return new Map([
    ['package.xml', packageXml(members, apiVersion)],
    ...components.map(({ folder, name, suffix, xml }) => [`${folder}/${name}${suffix}`, xml] as const),
  ]);
}
