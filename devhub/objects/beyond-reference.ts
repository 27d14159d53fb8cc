import type { FieldType } from './field-type.ts';

/**
 * Where the objects here differ from Salesforce's object reference or go beyond it: the one list, each entry with
 * its source. Flags are letters as in `reference.tsv`.
 */
interface Beyond {
  readonly source: string;
  /** By `Object.Field`; `*` stands for every object. */
  readonly fields: Readonly<Record<string, string>>;
}

export const beyondReference: readonly Beyond[] = [
  {
    // The reference leaves them out of most objects; where it lists them, such as at AuthSession, with these flags.
    source:
      'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/system_fields.htm',
    fields: {
      '*.Id': 'FSGDL',
      '*.IsDeleted': 'FSGD',
      '*.CreatedDate': 'FSD',
      '*.CreatedById': 'FSGD',
      '*.LastModifiedDate': 'FSD',
      '*.LastModifiedById': 'FSGD',
      '*.SystemModstamp': 'FSD',
    },
  },
  {
    // Its page lists the call create(), and Create and Update for each; the newer reference has lost them.
    source: 'http://www.salesforce.com/us/developer/docs/api/Content/sforce_api_objects_campaign.htm',
    fields: {
      'Campaign.ActualCost': 'CUFSN',
      'Campaign.BudgetedCost': 'CUFSN',
      'Campaign.Description': 'CUN',
      'Campaign.EndDate': 'CUFSGN',
      'Campaign.ExpectedResponse': 'CUFSN',
      'Campaign.ExpectedRevenue': 'CUFSN',
      'Campaign.IsActive': 'CUFSGD',
      'Campaign.Name': 'CUFSGLR',
      'Campaign.NumberSent': 'CUFSN',
      'Campaign.OwnerId': 'CUFSGD',
      'Campaign.ParentId': 'CUFSGN',
      'Campaign.StartDate': 'CUFSGN',
      'Campaign.Status': 'CUFSGND',
      'Campaign.Type': 'CUFSGND',
    },
  },
  {
    // The reference has it nillable, for person accounts, and required.
    source: '@jsforce/jsforce-node 3, types/standard-schema: made from an org’s describe answers',
    fields: { 'Lead.Company': 'CUFSGR' },
  },
  {
    source: '@salesforce/core 9.4, scratchOrgInfoGenerator: what the Salesforce CLI sends with every signup',
    fields: { 'ScratchOrgInfo.Package2AncestorIds': 'CN' },
  },
  {
    // “Required if you don’t provide Snapshot or SourceOrg”: the signup's own check knows these.
    source:
      'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_scratchorginfo.htm',
    fields: { 'ScratchOrgInfo.Edition': 'CFSGNP' },
  },
  {
    // The CLI filters on RevisionCounter and sets it to 0; it reads RevisionCounter and IsNewMember.
    source:
      'https://developer.salesforce.com/docs/atlas.en-us.244.0.api_tooling.meta/api_tooling/tooling_api_objects_sourcemember.htm; @salesforce/core 9.4, org/scratchOrgInfoApi, updateRevisionCounterToZero; @salesforce/source-tracking 8.1, shared/remote/orgQueries',
    fields: {
      'SourceMember.MemberType': 'CUFSGL',
      'SourceMember.MemberName': 'CUFSG',
      'SourceMember.MemberIdOrName': 'CUFSGN',
      'SourceMember.IsNameObsolete': 'CUFSGD',
      'SourceMember.RevisionCounter': 'CUFSGN',
      'SourceMember.RevisionNum': 'CUFSGN',
      'SourceMember.IsNewMember': 'CUFSGD',
      'SourceMember.ChangedBy': 'CUFSGN',
    },
  },
  {
    // A class is made with its name and body alone; the org works the others out.
    source:
      'https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/tooling_api_objects_apexclass.htm',
    fields: {
      'ApexClass.ApiVersion': 'CUFSD',
      'ApexClass.LengthWithoutComments': 'CUFSGD',
      'ApexClass.Status': 'CUFSGDP',
    },
  },
  {
    // Named in the object's WSDL, not among its described fields.
    source:
      'https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/tooling_api_objects_apextrigger.htm',
    fields: {
      'ApexTrigger.ApiVersion': 'CUFSD',
      'ApexTrigger.Name': 'CUFSG',
      'ApexTrigger.NamespacePrefix': 'FSGN',
      'ApexTrigger.Status': 'CUFSGDP',
      'ApexTrigger.TableEnumOrId': 'CFSGP',
    },
  },
  {
    // Of the form `Id = … AND InstallationKey = …`, which is the only one that Salesforce takes.
    source:
      '@salesforce/packaging 5.0, SubscriberPackageVersion: the query that the Salesforce CLI sends; the reference has “Not applicable”',
    fields: { 'SubscriberPackageVersion.InstallationKey': 'FN' },
  },
];

/** Fields whose type in the reference is wrong, each with where its own text there, or another source, says so. */
export const typesBeyond: Readonly<Record<string, { readonly type: FieldType; readonly source: string }>> = {
  'PermissionSet.Type': {
    type: 'picklist',
    source:
      'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionset.htm: a list of values',
  },
};

/**
 * Custom fields aren't in the reference: their flags go by type. Not filterable: long and rich text. Not sortable: these
 * and multi-select picklists. Not groupable: these, date and time, every custom number.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_orderby.htm
 * https://salesforce.stackexchange.com/q/235528
 */
export const customFieldFlags: Readonly<Record<FieldType, string>> = {
  id: 'FSGDL',
  reference: 'CUFSGN',
  string: 'CUFSGN',
  textarea: 'CUN',
  picklist: 'CUFSGN',
  boolean: 'CUFSGD',
  int: 'CUFSN',
  double: 'CUFSN',
  date: 'CUFSGN',
  datetime: 'CUFSN',
  complexvalue: 'N',
  currency: 'CUFSN',
  percent: 'CUFSN',
  email: 'CUFSGN',
  phone: 'CUFSGN',
  url: 'CUFSGN',
  multipicklist: 'CUFN',
  combobox: 'CUFSN',
};
/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_custom_object__c.htm */
export const customObjectFlags = { name: 'CUFSGLN', autoNumberName: 'FSLDA', owner: 'CUFSGD' } as const;
/** A number that counts itself up, and what an org works out (formulas, roll-up summaries). */
export const computedFlags = { autoNumber: 'FSDA', formula: 'FSN' } as const;

/** Where the reference lists a field without its flags, clients may rely on reading it alone. */
export const silentFlags = 'N';

const beyond = new Map(
  beyondReference.flatMap(({ fields }) =>
    Object.entries(fields).map(([name, letters]) => [name.toLowerCase(), letters] as const),
  ),
);

/** Flags by this list; undefined for a field that it doesn't have. `*` asks for a field of every object. */
export function flagsBeyond(object: string, field: string): string | undefined {
  return beyond.get(`${object}.${field}`.toLowerCase());
}
