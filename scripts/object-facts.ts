/**
 * Writes devhub/objects/reference.tsv, what Salesforce's object reference says of the fields of the objects that the
 * embedded Dev Hub has, from a table of all of the reference's fields: lines of API (`enterprise`, `tooling`), object,
 * field, type, properties (`Create, Filter, Group, Nillable`) and `required`, with tabs between.
 *
 * npm run facts:objects -- FILE [TARGET]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { flagLetters } from '../devhub/objects/reference.ts';

/** Those that the embedded Dev Hub defines, or Orgkey asks a hub for. */
const objects: Readonly<Record<string, readonly string[]>> = {
  data: [
    ...[
      'Account',
      'ActiveScratchOrg',
      'BusinessHours',
      'Campaign',
      'Case',
      'ConnectedApplication',
      'Contact',
    ],
    ...[
      'Entitlement',
      'Event',
      'ExternalClientApplication',
      'ExtlClntAppOauthPlcyCnfg',
      'ExtlClntAppOauthSettings',
    ],
    ...[
      'ExtlClntAppPlcyCnfg',
      'Folder',
      'Group',
      'Lead',
      'LoginHistory',
      'MilestoneType',
      'NamespaceRegistry',
      'Opportunity',
    ],
    ...['OrgSnapshot', 'Organization', 'PermissionSet', 'PermissionSetAssignment', 'PermissionSetGroup'],
    ...['PermissionSetGroupComponent', 'PermissionSetLicense', 'PermissionSetLicenseAssign', 'Pricebook2'],
    ...[
      'PricebookEntry',
      'Product2',
      'Profile',
      'RecordType',
      'ScratchOrgInfo',
      'SetupEntityAccess',
      'Task',
      'User',
    ],
    'UserLogin',
  ],
  tooling: [
    ...['ApexClass', 'ApexTrigger', 'InstalledSubscriberPackage', 'Package2', 'Package2Version'],
    ...['PackageInstallRequest', 'SubscriberPackage', 'SubscriberPackageVersion'],
  ],
};

const words: Readonly<Record<string, string>> = {
  create: flagLetters.createable,
  update: flagLetters.updateable,
  filter: flagLetters.filterable,
  sort: flagLetters.sortable,
  sortable: flagLetters.sortable,
  group: flagLetters.groupable,
  nillable: flagLetters.nillable,
  // As the reference has it in two places.
  nillablesort: flagLetters.nillable + flagLetters.sortable,
  'defaulted on create': flagLetters.defaultedOnCreate,
  idlookup: flagLetters.idLookup,
  'id lookup': flagLetters.idLookup,
  autonumber: flagLetters.autoNumber,
  'restricted picklist': flagLetters.restrictedPicklist,
  required: flagLetters.saidRequired,
};
/** Properties that say nothing of a query or of saving. */
const ignored = new Set([
  '',
  'aggregate',
  'unique',
  'none',
  'not applicable',
  'layout',
  'search',
  'undelete',
]);
const calls = new Set(['delete', 'query', 'retrieve']);

/** Relationships and child lists, which a WSDL has among the fields; the parts of a list begin with a small letter. */
const notFields = /^(ens|mns):|Query(Result|Locator)$/;

const [source, target = new URL('../devhub/objects/reference.tsv', import.meta.url)] = process.argv.slice(2);
if (source === undefined) {
  console.error('Name the table: npm run facts:objects -- FILE');
  process.exitCode = 2;
} else {
  const lines = (await readFile(source, 'utf8')).split('\n').slice(1);
  await writeFile(target, [...legend(), ...lines.flatMap(factLine).toSorted(), ''].join('\n'));
}

function legend(): string[] {
  const letters = Object.entries(flagLetters).map(([flag, letter]) => `${letter} ${flag}`);
  return [
    '# Salesforce’s object reference on the fields of the objects here: API, object, field, type, flags. Made by `npm run facts:objects`.',
    `# Flags: ${letters.join(', ')}; ? not said.`,
  ];
}

function factLine(line: string): string[] {
  const [reference, object = '', field = '', type = '', properties = '', required = ''] = line.split('\t');
  const api = reference === 'enterprise' ? 'data' : 'tooling';
  if (reference === undefined || objects[api]?.includes(object) !== true) return [];
  if (notFields.test(type) || /^[a-z]/.test(field)) return [];
  const isSilent = properties === '' || properties.startsWith('(');
  const letters = isSilent ? '?' : lettersOf(`${properties},${required}`, `${object}.${field}`);
  return [[api, object, field, type, letters].join('\t')];
}

function lettersOf(properties: string, field: string): string {
  const named = properties
    .toLowerCase()
    .split(',')
    .map((word) => word.trim());
  const known = named.filter((word) => !ignored.has(word) && !calls.has(word));
  const strange = known.filter((word) => words[word] === undefined);
  if (strange.length > 0) throw new Error(`${field} has properties not known here: ${strange.join(', ')}`);
  const letters = known.map((word) => words[word]).join('');
  return Object.values(flagLetters)
    .filter((letter) => letters.includes(letter))
    .join('');
}
