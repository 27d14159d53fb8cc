import { dateOnly, dateTime } from './clock.ts';
import type { Org } from './org.ts';
import type { Row, Value } from '../objects/table.ts';

/** Who made the records that a new org comes with, by their CreatedById, and when the sample data is there. */
export interface FirstRows {
  /** `admin`: the user that the signup made, as in Developer editions. `platform`: another. */
  by: 'admin' | 'platform';
  /** How long after the org is active the sample data of `hasSampleData` comes, in milliseconds. */
  sampleDataMilliseconds: number;
}

type Fields = Readonly<Record<string, Value>>;

/**
 * What every new scratch org has. The names are those that Salesforce's own tests and CumulusCI leave out:
 * https://github.com/salesforcecli/plugin-data/blob/main/test/commands/data/tree/dataTreeSelfReferencing.nut.ts
 * https://github.com/SFDO-Tooling/CumulusCI/blob/main/cumulusci/tasks/bulkdata/extract_dataset_utils/hardcoded_default_declarations.py
 */
export function addDefaultRows(org: Org, admin: Row, createdAt: number, { by }: FirstRows): void {
  const add = adder(org, by === 'admin' ? admin.Id : platformUser(org), createdAt);
  const account = add('Account', { Name: 'Sample Account for Entitlements' });
  add('Pricebook2', { Name: 'Standard Price Book', IsActive: true, IsStandard: true });
  const hours = { IsActive: true, IsDefault: true, TimeZoneSidKey: 'America/Los_Angeles' };
  add('BusinessHours', { Name: 'Default', ...hours });
  add('Entitlement', { Name: 'Sample Entitlement', AccountId: account.Id });
  for (const Name of ['First Response to Customer', 'Escalate Case', 'Close Case'])
    add('MilestoneType', { Name });
  for (const [DeveloperName, Type] of [
    ['SharedApp', 'Document'],
    ['EinsteinBotReports', 'Report'],
  ] as const) {
    add('Folder', { Name: DeveloperName, DeveloperName, Type, AccessType: 'Public' });
  }
}

/** What `hasSampleData: true` brings, by the names of Developer editions: dozens of records. */
export function addSampleData(org: Org, admin: Row, createdAt: number, { by }: FirstRows): void {
  const user = by === 'admin' ? admin.Id : platformUser(org);
  const add = adder(org, user, createdAt);
  for (const [name, industry, contacts] of sampleAccounts) {
    const account = add('Account', { Name: name, Industry: industry, OwnerId: user });
    for (const [FirstName, LastName] of contacts) {
      const Name = `${FirstName} ${LastName}`;
      add('Contact', { FirstName, LastName, Name, AccountId: account.Id, OwnerId: user });
    }
    for (const [index, StageName] of ['Prospecting', 'Closed Won'].entries()) {
      const Name = `${name} ${index === 0 ? 'Generator' : 'Installations'}`;
      const CloseDate = dateOnly(createdAt + index * 86_400_000);
      add('Opportunity', { Name, StageName, CloseDate, AccountId: account.Id, OwnerId: user });
    }
    add('Case', { Subject: `Maintenance guidelines for ${name}`, Status: 'New', AccountId: account.Id });
    add('Lead', { FirstName: 'Bertha', LastName: 'Boxer', Name: 'Bertha Boxer', Company: `${name} partner` });
  }
  for (const Name of [
    'GC Product Webinar - Jan 7',
    'User Conference - Jun 17-19',
    'DM Campaign to Top Customers',
  ]) {
    add('Campaign', { Name, IsActive: true });
  }
  for (const kind of ['Portable', 'Low', 'High'])
    add('Product2', { Name: `GenWatt Diesel ${kind}`, IsActive: true });
}

const sampleAccounts: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'Edge Communications',
    'Electronics',
    [
      ['Rose', 'Gonzalez'],
      ['Sean', 'Forbes'],
    ],
  ],
  ['Burlington Textiles Corp of America', 'Apparel', [['Jack', 'Rogers']]],
  ['Pyramid Construction Inc.', 'Construction', [['Pat', 'Stumuller']]],
  ['Dickenson plc', 'Consulting', [['Andy', 'Young']]],
  [
    'Grand Hotels & Resorts Ltd',
    'Hospitality',
    [
      ['Tim', 'Barr'],
      ['John', 'Bond'],
    ],
  ],
  [
    'United Oil & Gas Corp.',
    'Energy',
    [
      ['Lauren', 'Boyle'],
      ['Avi', 'Green'],
    ],
  ],
  [
    'Express Logistics and Transport',
    'Transportation',
    [
      ['Babara', 'Levy'],
      ['Josh', 'Davis'],
    ],
  ],
  ['University of Arizona', 'Education', [['Jane', 'Grey']]],
  ['United Oil & Gas, UK', 'Energy', [['Ashley', 'James']]],
  [
    'United Oil & Gas, Singapore',
    'Energy',
    [
      ['Tom', 'Ripley'],
      ['Liz', "D'Cruz"],
    ],
  ],
  ['GenePoint', 'Biotechnology', [['Edna', 'Frank']]],
  [
    'sForce',
    'Technology',
    [
      ['Jake', 'Llorrac'],
      ['Siddartha', 'Nedaerk'],
    ],
  ],
];

function adder(org: Org, user: string, createdAt: number): (object: string, fields: Fields) => Row {
  const at = dateTime(createdAt);
  const system = { CreatedDate: at, LastModifiedDate: at, SystemModstamp: at };
  return (object, fields) => {
    const row = org.insert(object, { ...system, ...fields }, user);
    org.firstRows.add(row.Id);
    return row;
  };
}

/** `Automated Process`: no client can log in as that user. */
function platformUser(org: Org): string {
  const name = `autoproc@${org.id.toLowerCase()}`;
  return (org.findUser(name) ?? org.addUser(name, { name: 'Automated Process', profile: 'Standard User' }))
    .Id;
}
