import { defineObject } from './schema.ts';
import type { ObjectDefinition } from './schema.ts';

const withoutIsDeleted = { system: 'withoutIsDeleted' } as const;
const modstampOnly = { system: 'modstampOnly' } as const;

/**
 * What setting an org up reads and writes, in the data API.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionset.htm
 */
export const setupObjects: readonly ObjectDefinition[] = [
  defineObject(
    'PermissionSet',
    '0PS',
    {
      Name: 'string(80)',
      Label: 'string(80)',
      NamespacePrefix: 'string(15)',
      Description: 'string(255)',
      IsOwnedByProfile: 'boolean',
      IsCustom: 'boolean',
      ProfileId: 'Profile>Profile',
      PermissionSetGroupId: 'PermissionSetGroup>PermissionSetGroup',
      LicenseId: 'reference',
      Type: 'picklist',
      HasActivationRequired: 'boolean',
    },
    withoutIsDeleted,
  ),
  defineObject('PermissionSetGroup', '0PG', {
    DeveloperName: 'string(80)',
    MasterLabel: 'string(80)',
    NamespacePrefix: 'string(15)',
    Description: 'textarea(255)',
    Status: 'picklist',
    Language: 'picklist',
    HasActivationRequired: 'boolean',
  }),
  defineObject('PermissionSetGroupComponent', '0PQ', {
    PermissionSetGroupId: 'PermissionSetGroup>PermissionSetGroup/PermissionSetGroupComponents',
    PermissionSetId: 'PermissionSet>PermissionSet',
  }),
  defineObject(
    'PermissionSetAssignment',
    '0Pa',
    {
      AssigneeId: 'Assignee>User/PermissionSetAssignments',
      PermissionSetId: 'PermissionSet>PermissionSet/Assignments',
      PermissionSetGroupId: 'PermissionSetGroup>PermissionSetGroup/Assignments',
      ExpirationDate: 'datetime',
      IsActive: 'boolean',
    },
    modstampOnly,
  ),
  /** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetlicense.htm */
  defineObject('PermissionSetLicense', '0PL', {
    DeveloperName: 'string(80)',
    MasterLabel: 'string(80)',
    PermissionSetLicenseKey: 'string(40)',
    Status: 'picklist',
    TotalLicenses: 'int',
    UsedLicenses: 'int',
    ExpirationDate: 'date',
    Language: 'picklist',
  }),
  defineObject('PermissionSetLicenseAssign', '2LA', {
    AssigneeId: 'Assignee>User/PermissionSetLicenseAssignments',
    PermissionSetLicenseId: 'PermissionSetLicense>PermissionSetLicense/PermissionSetLicenseAssignments',
  }),
  /** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_connectedapplication.htm */
  defineObject(
    'ConnectedApplication',
    '0H4',
    {
      Name: 'string(80)',
      OptionsAllowAdminApprovedUsersOnly: 'boolean',
      StartUrl: 'url(255)',
      RefreshTokenValidityPeriod: 'int',
    },
    withoutIsDeleted,
  ),
  /** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_setupentityaccess.htm */
  defineObject(
    'SetupEntityAccess',
    '0J0',
    {
      ParentId: 'Parent>PermissionSet/SetupEntityAccessItems',
      SetupEntityId: 'reference',
      SetupEntityType: 'picklist',
    },
    modstampOnly,
  ),
];
