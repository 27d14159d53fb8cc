import { defineObject } from './schema.ts';
import type { ObjectDefinition } from './schema.ts';

const tooling = { api: 'tooling' } as const;
/** In the WSDL, these have no system field but the id. */
const idOnly = { api: 'tooling', system: 'idOnly' } as const;

/** What setting an org up reads and writes in the Tooling API. */
export const setupToolingObjects: readonly ObjectDefinition[] = [
  /** https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/tooling_api_objects_packageinstallrequest.htm */
  defineObject(
    'PackageInstallRequest',
    '0Hf',
    {
      SubscriberPackageVersionKey: 'string(255)',
      Password: 'string(255)',
      Status: 'picklist',
      Errors: 'complexvalue',
      NameConflictResolution: 'picklist',
      SecurityType: 'picklist',
      PackageInstallSource: 'picklist',
      ProfileMappings: 'complexvalue',
      ApexCompileType: 'string',
      UpgradeType: 'string',
      EnableRss: 'boolean',
      SkipHandlers: 'string(255)',
    },
    tooling,
  ),
  defineObject(
    'InstalledSubscriberPackage',
    '0A3',
    {
      SubscriberPackageId: 'SubscriberPackage>SubscriberPackage',
      SubscriberPackageVersionId: 'SubscriberPackageVersion>SubscriberPackageVersion',
      MinPackageVersionId: 'reference',
    },
    idOnly,
  ),
  defineObject(
    'ApexClass',
    '01p',
    {
      Name: 'string(255)',
      Body: 'textarea(1000000)',
      ApiVersion: 'double',
      Status: 'picklist',
      IsValid: 'boolean',
      LengthWithoutComments: 'int',
      NamespacePrefix: 'string(15)',
    },
    tooling,
  ),
  defineObject(
    'ApexTrigger',
    '01q',
    {
      Name: 'string(255)',
      Body: 'string(1000000)',
      TableEnumOrId: 'picklist',
      ApiVersion: 'double',
      Status: 'picklist',
      IsValid: 'boolean',
      NamespacePrefix: 'string(15)',
    },
    tooling,
  ),
];

/** What source tracking asks for: scratch orgs have it, and sandboxes that are told to. */
export const trackingObjects: readonly ObjectDefinition[] = [
  defineObject(
    'SourceMember',
    '0MZ',
    {
      MemberType: 'string',
      MemberName: 'string',
      MemberIdOrName: 'string',
      IsNameObsolete: 'boolean',
      RevisionCounter: 'int',
      RevisionNum: 'int',
      IsNewMember: 'boolean',
      ChangedBy: 'string',
    },
    tooling,
  ),
];

/** The packages that a hub makes: only a Dev Hub has these two. */
export const hubToolingObjects: readonly ObjectDefinition[] = [
  defineObject(
    'Package2',
    '0Ho',
    {
      Name: 'string(80)',
      NamespacePrefix: 'string(15)',
      Description: 'string',
      ContainerOptions: 'picklist',
      IsDeprecated: 'boolean',
      IsOrgDependent: 'boolean',
    },
    tooling,
  ),
  defineObject(
    'Package2Version',
    '05i',
    {
      Package2Id: 'Package2>Package2',
      SubscriberPackageVersionId: 'SubscriberPackageVersion>SubscriberPackageVersion',
      AncestorId: 'reference',
      Name: 'string(80)',
      Branch: 'string(240)',
      Tag: 'string(240)',
      MajorVersion: 'int',
      MinorVersion: 'int',
      PatchVersion: 'int',
      BuildNumber: 'int',
      IsReleased: 'boolean',
      IsDeprecated: 'boolean',
      IsPasswordProtected: 'boolean',
    },
    tooling,
  ),
];

/** The objects of the registry of package versions: one set of records for all orgs. */
export const packageObjects: readonly ObjectDefinition[] = [
  defineObject(
    'SubscriberPackage',
    '033',
    {
      Name: 'string(80)',
      NamespacePrefix: 'string(15)',
      Description: 'string(255)',
      IsPackageValid: 'boolean',
    },
    idOnly,
  ),
  defineObject(
    'SubscriberPackageVersion',
    '04t',
    {
      SubscriberPackageId: 'SubscriberPackage>SubscriberPackage',
      Name: 'string(80)',
      Description: 'string(255)',
      PublisherName: 'string(80)',
      MajorVersion: 'int',
      MinorVersion: 'int',
      PatchVersion: 'int',
      BuildNumber: 'int',
      ReleaseState: 'picklist',
      IsManaged: 'boolean',
      IsBeta: 'boolean',
      IsDeprecated: 'boolean',
      IsPasswordProtected: 'boolean',
      IsSecurityReviewed: 'boolean',
      IsOrgDependent: 'boolean',
      Package2ContainerOptions: 'picklist',
      InstallationKey: 'string(255)',
      InstallValidationStatus: 'picklist',
      Dependencies: 'complexvalue',
      Profiles: 'complexvalue',
      RemoteSiteSettings: 'complexvalue',
      CspTrustedSites: 'complexvalue',
      PostInstallUrl: 'string(255)',
      ReleaseNotesUrl: 'string(255)',
      AppExchangePackageName: 'string(80)',
      AppExchangeDescription: 'string(255)',
      AppExchangePublisherName: 'string(80)',
      AppExchangeLogoUrl: 'string(255)',
    },
    idOnly,
  ),
];
