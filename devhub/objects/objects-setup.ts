import { defineObject } from './schema.ts';
import type { ObjectDefinition } from './schema.ts';

/**
 * What setting an org up reads and writes, in the data API.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionset.htm
 */
export const setupObjects: readonly ObjectDefinition[] = [
  defineObject('PermissionSet', '0PS', {
    Name: 'string(80)!',
    Label: 'string(80)!',
    NamespacePrefix: 'string(15)~',
    Description: 'string(255)',
    IsOwnedByProfile: 'boolean~',
    IsCustom: 'boolean~',
    ProfileId: 'Profile>Profile~',
    PermissionSetGroupId: 'PermissionSetGroup>PermissionSetGroup~',
    LicenseId: 'string(18)',
    Type: 'picklist~',
    HasActivationRequired: 'boolean',
  }),
  defineObject('PermissionSetGroup', '0PG', {
    DeveloperName: 'string(80)!',
    MasterLabel: 'string(80)!',
    NamespacePrefix: 'string(15)~',
    Description: 'string(255)',
    Status: 'picklist~',
    Language: 'picklist~',
  }),
  defineObject('PermissionSetGroupComponent', '0PQ', {
    PermissionSetGroupId: 'PermissionSetGroup>PermissionSetGroup/PermissionSetGroupComponents!',
    PermissionSetId: 'PermissionSet>PermissionSet!',
  }),
  defineObject('PermissionSetAssignment', '0Pa', {
    AssigneeId: 'Assignee>User/PermissionSetAssignments!',
    PermissionSetId: 'PermissionSet>PermissionSet/Assignments',
    PermissionSetGroupId: 'PermissionSetGroup>PermissionSetGroup/Assignments',
    ExpirationDate: 'datetime',
    IsActive: 'boolean~',
  }),
  /** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_connectedapplication.htm */
  defineObject('ConnectedApplication', '0H4', {
    Name: 'string(80)~',
    OptionsAllowAdminApprovedUsersOnly: 'boolean',
    StartUrl: 'url(255)',
    RefreshTokenValidityPeriod: 'int',
  }),
  /** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_setupentityaccess.htm */
  defineObject('SetupEntityAccess', '0J0', {
    ParentId: 'Parent>PermissionSet/SetupEntityAccessItems!',
    SetupEntityId: 'string(18)!',
    SetupEntityType: 'picklist~',
  }),
];

/** https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/tooling_api_objects_packageinstallrequest.htm */
const packageInstallRequest = defineObject('PackageInstallRequest', '0Hf', {
  SubscriberPackageVersionKey: 'string(255)!',
  Password: 'string(255)',
  Status: 'picklist~',
  Errors: 'complexvalue~',
  NameConflictResolution: 'picklist',
  SecurityType: 'picklist',
  PackageInstallSource: 'picklist',
  ProfileMappings: 'complexvalue',
  ApexCompileType: 'picklist',
  UpgradeType: 'picklist',
  EnableRss: 'boolean',
  SkipHandlers: 'string(255)',
});

export const setupToolingObjects: readonly ObjectDefinition[] = [
  {
    ...packageInstallRequest,
    // Can be selected and sorted by, not filtered on.
    fields: packageInstallRequest.fields.map((field) =>
      field.name === 'Status' ? { ...field, filterable: false } : field,
    ),
  },
  defineObject('InstalledSubscriberPackage', '0A3', {
    SubscriberPackageId: 'SubscriberPackage>SubscriberPackage~',
    SubscriberPackageVersionId: 'SubscriberPackageVersion>SubscriberPackageVersion~',
    MinPackageVersionId: 'string(18)~',
  }),
  defineObject('ApexClass', '01p', {
    Name: 'string(255)!',
    Body: 'textarea(1000000)',
    ApiVersion: 'double',
    Status: 'picklist~',
    IsValid: 'boolean~',
    LengthWithoutComments: 'int~',
    NamespacePrefix: 'string(15)~',
  }),
  defineObject('ApexTrigger', '01q', {
    Name: 'string(255)!',
    Body: 'textarea(1000000)',
    TableEnumOrId: 'picklist',
    ApiVersion: 'double',
    Status: 'picklist~',
    IsValid: 'boolean~',
    NamespacePrefix: 'string(15)~',
  }),
];

/** What the registry of package versions answers as: one set of records for all orgs. */
export const packageObjects: readonly ObjectDefinition[] = [
  defineObject('SubscriberPackage', '033', {
    Name: 'string(80)~',
    NamespacePrefix: 'string(15)~',
    Description: 'string(255)~',
    IsPackageValid: 'boolean~',
    PackageState: 'picklist~',
  }),
  defineObject('SubscriberPackageVersion', '04t', {
    SubscriberPackageId: 'SubscriberPackage>SubscriberPackage~',
    Name: 'string(80)~',
    Description: 'string(255)~',
    PublisherName: 'string(80)~',
    MajorVersion: 'int~',
    MinorVersion: 'int~',
    PatchVersion: 'int~',
    BuildNumber: 'int~',
    ReleaseState: 'picklist~',
    IsManaged: 'boolean~',
    IsBeta: 'boolean~',
    IsDeprecated: 'boolean~',
    IsPasswordProtected: 'boolean~',
    IsSecurityReviewed: 'boolean~',
    IsOrgDependent: 'string(10)~',
    BuildCreatedDate: 'datetime~',
    Package2ContainerOptions: 'picklist~',
    InstallationKey: 'string(255)~',
    InstallValidationStatus: 'picklist~',
    Dependencies: 'complexvalue~',
    Profiles: 'complexvalue~',
    RemoteSiteSettings: 'complexvalue~',
    CspTrustedSites: 'complexvalue~',
    PostInstallUrl: 'url(255)~',
    ReleaseNotesUrl: 'url(255)~',
    AppExchangePackageName: 'string(80)~',
    AppExchangeDescription: 'string(255)~',
    AppExchangePublisherName: 'string(80)~',
    AppExchangeLogoUrl: 'url(255)~',
  }),
];
