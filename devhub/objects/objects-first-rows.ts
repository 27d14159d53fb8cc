import { defineObject } from './schema.ts';
import type { ObjectDefinition } from './schema.ts';

const withoutIsDeleted = { system: 'withoutIsDeleted' } as const;

/**
 * Objects that a new org has records of besides Accounts and price books, and the history of its logins.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_list.htm
 */
export const firstRowObjects: readonly ObjectDefinition[] = [
  defineObject(
    'BusinessHours',
    '01m',
    { Name: 'string(80)', IsActive: 'boolean', IsDefault: 'boolean', TimeZoneSidKey: 'picklist' },
    withoutIsDeleted,
  ),
  defineObject('Entitlement', '550', {
    Name: 'string(255)',
    AccountId: 'Account>Account/Entitlements',
    EndDate: 'date',
    StartDate: 'date',
    Status: 'picklist',
    Type: 'picklist',
  }),
  defineObject(
    'MilestoneType',
    '557',
    { Name: 'string(80)', Description: 'textarea(255)' },
    withoutIsDeleted,
  ),
  defineObject(
    'Folder',
    '00l',
    { AccessType: 'picklist', DeveloperName: 'string(80)', Name: 'string(80)', Type: 'picklist' },
    withoutIsDeleted,
  ),
  defineObject(
    'LoginHistory',
    '0Ya',
    { UserId: 'reference', LoginTime: 'datetime', LoginType: 'picklist', Status: 'string' },
    { system: 'idOnly' },
  ),
];
