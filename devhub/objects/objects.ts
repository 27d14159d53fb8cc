import { defineObject } from './schema.ts';

/** Objects that every org has. */
export const organization = defineObject('Organization', '00D', {
  Name: 'string',
  NamespacePrefix: 'string',
  InstanceName: 'string',
  IsSandbox: 'boolean',
  TrialExpirationDate: 'datetime',
  OrganizationType: 'picklist',
  LanguageLocaleKey: 'picklist',
  TimeZoneSidKey: 'picklist',
  Country: 'string',
});

export const user = defineObject('User', '005', {
  Username: 'string',
  Name: 'string',
  FirstName: 'string',
  LastName: 'string',
  Email: 'string',
  Alias: 'string',
  IsActive: 'boolean',
  UserType: 'picklist',
  ProfileId: 'Profile>Profile',
  LanguageLocaleKey: 'picklist',
  TimeZoneSidKey: 'picklist',
  LocaleSidKey: 'picklist',
  EmailEncodingKey: 'picklist',
});

export const profile = defineObject('Profile', '00e', { Name: 'string', UserType: 'picklist' });

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userlogin.htm */
export const userLogin = defineObject('UserLogin', '0Yw', {
  UserId: 'User>User',
  IsFrozen: 'boolean',
  IsPasswordLocked: 'boolean',
});

/**
 * Only a Dev Hub has these two.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_scratchorginfo.htm
 */
export const scratchOrgInfo = defineObject('ScratchOrgInfo', '2SR', {
  Name: 'string~',
  OwnerId: 'Owner>User',
  AdminEmail: 'string',
  AuthCode: 'string~',
  ConnectedAppCallbackUrl: 'string',
  ConnectedAppConsumerKey: 'string',
  Country: 'string',
  DeletedBy: 'string~',
  DeletedDate: 'date~',
  Description: 'textarea',
  DurationDays: 'int',
  Edition: 'picklist',
  ErrorCode: 'string~',
  ExpirationDate: 'date~',
  Features: 'textarea',
  HasSampleData: 'boolean',
  Language: 'string',
  LastLoginDate: 'date~',
  LoginUrl: 'string~',
  Namespace: 'string',
  OrgName: 'string',
  Package2AncestorIds: 'string',
  Release: 'picklist',
  ScratchOrg: 'string~',
  SignupCountry: 'string~',
  SignupEmail: 'string~',
  SignupInstance: 'string~',
  SignupLanguage: 'string~',
  SignupTrialDays: 'int~',
  SignupUsername: 'string~',
  Snapshot: 'string',
  SourceOrg: 'string',
  Status: 'picklist~',
  Username: 'string',
});

export const activeScratchOrg = defineObject('ActiveScratchOrg', '2AS', {
  Name: 'string',
  OwnerId: 'Owner>User',
  ScratchOrgInfoId: 'ScratchOrgInfo>ScratchOrgInfo',
  ScratchOrg: 'string',
  SignupUsername: 'string',
  SignupEmail: 'string',
  SignupInstance: 'string',
  OrgName: 'string',
  Edition: 'picklist',
  ExpirationDate: 'date',
  Description: 'textarea',
  Features: 'textarea',
  HasSampleData: 'boolean',
  LastLoginDate: 'date',
  Namespace: 'string',
});

export const namespaceRegistry = defineObject('NamespaceRegistry', '1NR', { NamespacePrefix: 'string' });

/** Only a Dev Hub that may make snapshots has it. */
export const orgSnapshot = defineObject('OrgSnapshot', '0Oo', {
  SnapshotName: 'string!',
  Description: 'textarea',
  Content: 'picklist',
  Status: 'picklist~',
  SourceOrg: 'string',
  ExpirationDate: 'date~',
  Error: 'string~',
  OwnerId: 'Owner>User',
});

/** Tooling API: what source tracking asks for. */
export const sourceMember = defineObject('SourceMember', '0MZ', {
  MemberType: 'string',
  MemberName: 'string',
  MemberIdOrName: 'string',
  IsNameObsolete: 'boolean',
  RevisionCounter: 'int',
  RevisionNum: 'int',
  IsNewMember: 'boolean',
  ChangedBy: 'string',
});
