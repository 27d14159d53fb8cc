import { defineObject } from './schema.ts';
import type { ObjectDefinition } from './schema.ts';

/**
 * Standard objects that sample data is made of, with the fields that it usually has.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_list.htm
 */
const owner = { OwnerId: 'Owner>User' };

const address = (prefix: string) => ({
  [`${prefix}Street`]: 'textarea',
  [`${prefix}City`]: 'string(40)',
  [`${prefix}State`]: 'string(80)',
  [`${prefix}PostalCode`]: 'string(20)',
  [`${prefix}Country`]: 'string(80)',
});

const account = defineObject('Account', '001', {
  Name: 'string(255)',
  AccountNumber: 'string(40)',
  AccountSource: 'picklist',
  AnnualRevenue: 'currency',
  ...address('Billing'),
  ...address('Shipping'),
  Description: 'textarea(32000)',
  Fax: 'phone(40)',
  Industry: 'picklist',
  NumberOfEmployees: 'int',
  ...owner,
  Ownership: 'picklist',
  ParentId: 'Parent>Account/ChildAccounts',
  Phone: 'phone(40)',
  Rating: 'picklist',
  RecordTypeId: 'RecordType>RecordType',
  Sic: 'string(20)',
  Site: 'string(80)',
  TickerSymbol: 'string(20)',
  Type: 'picklist',
  Website: 'url(255)',
});

const contact = defineObject('Contact', '003', {
  AccountId: 'Account>Account/Contacts',
  AssistantName: 'string(40)',
  AssistantPhone: 'phone(40)',
  Birthdate: 'date',
  Department: 'string(80)',
  Description: 'textarea(32000)',
  DoNotCall: 'boolean',
  Email: 'email(80)',
  Fax: 'phone(40)',
  FirstName: 'string(40)',
  HasOptedOutOfEmail: 'boolean',
  HomePhone: 'phone(40)',
  LastName: 'string(80)',
  LeadSource: 'picklist',
  ...address('Mailing'),
  MobilePhone: 'phone(40)',
  Name: 'string(121)',
  ...address('Other'),
  OtherPhone: 'phone(40)',
  ...owner,
  Phone: 'phone(40)',
  RecordTypeId: 'RecordType>RecordType',
  ReportsToId: 'ReportsTo>Contact',
  Salutation: 'picklist',
  Title: 'string(128)',
});

const opportunity = defineObject('Opportunity', '006', {
  AccountId: 'Account>Account/Opportunities',
  Amount: 'currency',
  CampaignId: 'Campaign>Campaign/Opportunities',
  CloseDate: 'date',
  ContactId: 'Contact>Contact/Opportunities',
  Description: 'textarea(32000)',
  ForecastCategoryName: 'picklist',
  IsClosed: 'boolean',
  IsPrivate: 'boolean',
  IsWon: 'boolean',
  LeadSource: 'picklist',
  Name: 'string(120)',
  NextStep: 'string(255)',
  ...owner,
  Pricebook2Id: 'Pricebook2>Pricebook2',
  Probability: 'percent',
  RecordTypeId: 'RecordType>RecordType',
  StageName: 'picklist',
  TotalOpportunityQuantity: 'double',
  Type: 'picklist',
});

const lead = defineObject('Lead', '00Q', {
  ...address(''),
  AnnualRevenue: 'currency',
  Company: 'string(255)',
  Description: 'textarea(32000)',
  Email: 'email(80)',
  Fax: 'phone(40)',
  FirstName: 'string(40)',
  Industry: 'picklist',
  LastName: 'string(80)',
  HasOptedOutOfEmail: 'boolean',
  IsConverted: 'boolean',
  LeadSource: 'picklist',
  MobilePhone: 'phone(40)',
  Name: 'string(121)',
  NumberOfEmployees: 'int',
  ...owner,
  Phone: 'phone(40)',
  Rating: 'picklist',
  Salutation: 'picklist',
  Status: 'picklist',
  Title: 'string(128)',
  Website: 'url(255)',
});

const caseObject = defineObject('Case', '500', {
  AccountId: 'Account>Account/Cases',
  CaseNumber: 'string(30)',
  ContactId: 'Contact>Contact/Cases',
  Description: 'textarea(32000)',
  IsClosed: 'boolean',
  IsEscalated: 'boolean',
  Origin: 'picklist',
  ...owner,
  ParentId: 'Parent>Case/Cases',
  Priority: 'picklist',
  Reason: 'picklist',
  Status: 'picklist',
  Subject: 'string(255)',
  SuppliedCompany: 'string(80)',
  SuppliedEmail: 'email(80)',
  SuppliedName: 'string(80)',
  SuppliedPhone: 'string(40)',
  Type: 'picklist',
});

const campaign = defineObject('Campaign', '701', {
  ActualCost: 'currency',
  BudgetedCost: 'currency',
  Description: 'textarea(32000)',
  EndDate: 'date',
  ExpectedResponse: 'percent',
  ExpectedRevenue: 'currency',
  IsActive: 'boolean',
  Name: 'string(80)',
  NumberSent: 'double',
  ...owner,
  ParentId: 'Parent>Campaign/ChildCampaigns',
  StartDate: 'date',
  Status: 'picklist',
  Type: 'picklist',
});

const task = defineObject('Task', '00T', {
  ActivityDate: 'date',
  CompletedDateTime: 'datetime',
  Description: 'textarea(32000)',
  IsClosed: 'boolean',
  IsReminderSet: 'boolean',
  ...owner,
  Priority: 'picklist',
  Status: 'picklist',
  Subject: 'combobox(255)',
  TaskSubtype: 'picklist',
  Type: 'picklist',
  WhatId: 'What>Account/Tasks',
  WhoId: 'Who>Contact/Tasks',
});

const product = defineObject('Product2', '01t', {
  Description: 'textarea(4000)',
  DisplayUrl: 'url(1000)',
  ExternalId: 'string(255)',
  Family: 'picklist',
  IsActive: 'boolean',
  Name: 'string(255)',
  ProductCode: 'string(255)',
  QuantityUnitOfMeasure: 'picklist',
  StockKeepingUnit: 'string(180)',
});

const pricebook = defineObject('Pricebook2', '01s', {
  Description: 'string(255)',
  IsActive: 'boolean',
  IsStandard: 'boolean',
  Name: 'string(255)',
});

const pricebookEntry = defineObject('PricebookEntry', '01u', {
  IsActive: 'boolean',
  Name: 'string(255)',
  Pricebook2Id: 'Pricebook2>Pricebook2/PricebookEntries',
  Product2Id: 'Product2>Product2/PricebookEntries',
  ProductCode: 'string(255)',
  UnitPrice: 'currency',
  UseStandardPrice: 'boolean',
});

const recordType = defineObject(
  'RecordType',
  '012',
  {
    Name: 'string(80)',
    DeveloperName: 'string(80)',
    SobjectType: 'picklist',
    IsActive: 'boolean',
    NamespacePrefix: 'string(15)',
  },
  { system: 'withoutIsDeleted' },
);

export const sampleDataObjects: readonly ObjectDefinition[] = [
  account,
  contact,
  opportunity,
  lead,
  caseObject,
  campaign,
  task,
  product,
  pricebook,
  pricebookEntry,
  recordType,
];
