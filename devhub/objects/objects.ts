import { defineObject } from './schema.ts';

const withoutIsDeleted = { system: 'withoutIsDeleted' } as const;

/** Objects that every org has. */
export const organization = defineObject(
  'Organization',
  '00D',
  {
    Name: 'string(80)',
    NamespacePrefix: 'string(15)',
    InstanceName: 'string(5)',
    IsSandbox: 'boolean',
    TrialExpirationDate: 'datetime',
    OrganizationType: 'picklist',
    LanguageLocaleKey: 'picklist',
    TimeZoneSidKey: 'picklist',
    Country: 'string(80)',
  },
  withoutIsDeleted,
);

export const user = defineObject(
  'User',
  '005',
  {
    Username: 'string(80)',
    Name: 'string(121)',
    FirstName: 'string(40)',
    LastName: 'string(80)',
    Email: 'email(128)',
    Alias: 'string(8)',
    IsActive: 'boolean',
    UserType: 'picklist',
    ProfileId: 'Profile>Profile',
    LanguageLocaleKey: 'picklist',
    TimeZoneSidKey: 'picklist',
    LocaleSidKey: 'picklist',
    EmailEncodingKey: 'picklist',
  },
  withoutIsDeleted,
);

export const profile = defineObject(
  'Profile',
  '00e',
  { Name: 'string(255)', UserType: 'picklist' },
  withoutIsDeleted,
);

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userlogin.htm */
export const userLogin = defineObject(
  'UserLogin',
  '0Yw',
  { UserId: 'User>User', IsFrozen: 'boolean', IsPasswordLocked: 'boolean' },
  { system: 'lastChangeOnly' },
);

/**
 * Only a Dev Hub has these two.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_scratchorginfo.htm
 */
export const scratchOrgInfo = defineObject('ScratchOrgInfo', '2SR', {
  Name: 'string',
  OwnerId: 'Owner>User',
  AdminEmail: 'email',
  AuthCode: 'string',
  ConnectedAppCallbackUrl: 'textarea',
  ConnectedAppConsumerKey: 'string',
  Country: 'string',
  DeletedBy: 'string',
  DeletedDate: 'date',
  Description: 'textarea',
  DurationDays: 'int',
  Edition: 'picklist',
  ErrorCode: 'string',
  ExpirationDate: 'date',
  Features: 'textarea',
  HasSampleData: 'boolean',
  Language: 'picklist',
  LastLoginDate: 'date',
  LastReferencedDate: 'datetime',
  LastViewedDate: 'datetime',
  LoginUrl: 'textarea',
  Namespace: 'string',
  OrgName: 'string',
  Package2AncestorIds: 'string',
  Release: 'picklist',
  ScratchOrg: 'string',
  SignupCountry: 'string',
  SignupEmail: 'email',
  SignupInstance: 'string',
  SignupLanguage: 'picklist',
  SignupTrialDays: 'int',
  SignupUsername: 'string',
  Snapshot: 'string',
  SourceOrg: 'string',
  Status: 'picklist',
  Username: 'string',
});

export const activeScratchOrg = defineObject('ActiveScratchOrg', '2AS', {
  Name: 'string',
  OwnerId: 'Owner>User',
  ScratchOrgInfoId: 'ScratchOrgInfo>ScratchOrgInfo',
  ScratchOrg: 'string',
  SignupUsername: 'string',
  SignupEmail: 'email',
  SignupInstance: 'string',
  SignupTrialDays: 'int',
  OrgName: 'string',
  Edition: 'picklist',
  ExpirationDate: 'date',
  Description: 'textarea',
  Features: 'textarea',
  HasSampleData: 'boolean',
  LastLoginDate: 'date',
  LastReferencedDate: 'datetime',
  LastViewedDate: 'datetime',
  Namespace: 'string',
  Snapshot: 'string',
});

export const namespaceRegistry = defineObject('NamespaceRegistry', '1NR', {
  Name: 'string',
  NamespaceOrg: 'string',
  NamespacePrefix: 'string',
});

/** Only a Dev Hub that may make snapshots has it. */
export const orgSnapshot = defineObject('OrgSnapshot', '0Oo', {
  SnapshotName: 'string',
  Description: 'textarea',
  Content: 'picklist',
  Status: 'picklist',
  SourceOrg: 'string',
  ExpirationDate: 'date',
  Error: 'string',
  OwnerId: 'Owner>User',
});
