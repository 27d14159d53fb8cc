import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  packageObjects,
  setupToolingObjects,
  hubToolingObjects,
  trackingObjects,
} from '../../../devhub/objects/objects-tooling.ts';
import { testHub } from '../devhub/api.ts';
import type { Api, TestHub } from '../devhub/api.ts';
import { sourceRequests } from './source-requests.ts';
import type { SourceQuery, SourceRequests, SourceWrite } from './source-requests.ts';
import { holes } from './source-bindings.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What only a run knows, outside of quotes, with what it can be: objects of a user's data, numbers, lists of ids. */
const known: Readonly<Record<string, readonly string[]>> = {
  'src/salesforce/scratch-orgs/ancestors.ts#major': ['1'],
  'src/salesforce/scratch-orgs/ancestors.ts#minor': ['0'],
  'src/salesforce/scratch-orgs/ancestors.ts#patch': ['0'],
  'src/salesforce/scratch-orgs/scratch-orgs.ts#chunk': ["'00D000000000001'"],
  'src/salesforce/scratch-orgs/scratch-orgs.ts#usernameFields': [
    "Username IN ('a') OR Username LIKE 'a%' OR SignupUsername IN ('a') OR SignupUsername LIKE 'a%'",
  ],
  'src/fleet/run/slot-look.ts#this.#more': ['Description'],
  'src/fleet/run/signup-poll.ts#this.#passengers.fields': ['Description'],
  'src/fleet/run/signup-poll.ts#this.#watched.values()': ['AuthCode'],
  'src/salesforce/data/org-rows.ts#name': ['Name'],
  'src/salesforce/data/org-rows.ts#sobject': ['Account', 'Case', 'MilestoneType', 'PricebookEntry'],
  'src/salesforce/data/went-in.ts#batch.sobject': ['Account', 'MilestoneType', 'PricebookEntry'],
  'src/salesforce/data/went-in.ts#type': ['Account', 'MilestoneType', 'PricebookEntry'],
};
/** Fields that a user's files name; what they may be is checked before they are sent. */
const fromUsers = new Set(['src/salesforce/scratch-orgs/definition.ts#fields']);
/**
 * Calls that aren't records of ours: a deploy, a user's data, a reset of a password, deletions, and many PATCHes in one, whose
 * fields a single PATCH beside it has too.
 */
const notRecords = [
  'POST /metadata/deployRequest',
  'POST /composite/tree/…',
  'POST /tooling/composite/batch',
  'POST /composite',
  'DELETE /composite/sobjects?ids=…&allOrNone=false',
  'DELETE /sobjects/User/…/password',
];

interface Field {
  readonly name: string;
  readonly type: string;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly nillable: boolean;
  readonly defaultedOnCreate: boolean;
}

describe('what the source asks of Salesforce', () => {
  let hub: TestHub;
  let api: Api;
  let requests: SourceRequests;
  before(async () => {
    hub = await testHub();
    api = wherever(hub.as(), (await hub.scratchOrg('source@acme.example')).api);
    requests = sourceRequests(join(root, 'src'), root);
  });
  after(async () => hub[Symbol.asyncDispose]());

  it('is a query that Salesforce’s reference allows, every one', async () => {
    assert.ok(requests.queries.length >= 25, String(requests.queries.length));
    assert.deepEqual(await problemsOf(requests.queries, api), []);
    const texts = requests.queries.flatMap((query) => query.texts).join('');
    const unused = Object.keys(known).filter((name) => !texts.includes(name));
    assert.deepEqual(unused, [], 'no query has these any more');
  });

  it('is sent by an OrgClient, so that this test sees it', () => {
    assert.deepEqual(requests.unsent, []);
  });

  it('is a record with fields that may be created or changed, and all that are required', async () => {
    assert.ok(requests.writes.length >= 6, String(requests.writes.length));
    for (const write of requests.writes) assert.deepEqual(await problemsOfWrite(write, api), [], write.place);
  });

  it('is otherwise one of a few calls', () => {
    const others = requests.others.map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual([...new Set(others)].toSorted(), notRecords.toSorted());
  });
});

describe('a request that Salesforce would refuse', () => {
  let hub: TestHub;
  before(async () => {
    hub = await testHub();
  });
  after(async () => hub[Symbol.asyncDispose]());

  /** What is said of a source file with this code. */
  async function said(code: string): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'wrong-'));
    const wire = join(root, 'src/salesforce/wire');
    const client =
      `import { OrgClient } from '${wire}/org-client.ts';` +
      `import { soqlString } from '${wire}/soql.ts';` +
      `import { readTogether } from '${wire}/read-together.ts';\n`;
    writeFileSync(join(folder, 'wrong.ts'), client + code);
    try {
      const found = sourceRequests(folder, folder);
      const writes = await Promise.all(found.writes.map((write) => problemsOfWrite(write, hub.as())));
      const others = found.others.map(({ method, path }) => `${method} ${path}`);
      const queries = await problemsOf(found.queries, hub.as());
      return [...queries, ...writes.flat(), ...others, ...found.unsent].join('\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  const wrong: Readonly<Record<string, readonly [code: string, says: RegExp]>> = {
    'in a template with a value': [
      'export const f = (org: OrgClient, url: string) => org.query(`SELECT Id FROM ScratchOrgInfo WHERE LoginUrl = ${soqlString(url)}`);',
      /field 'LoginUrl' can not be filtered/,
    ],
    'in a condition that another function is given': [
      `function find(org: OrgClient, condition: string) { const soql = \`SELECT Id FROM PackageInstallRequest WHERE \${condition}\`; return org.toolingQuery(soql); }
       export const f = (org: OrgClient) => find(org, "Status = 'SUCCESS'");`,
      /field 'Status' can not be filtered/,
    ],
    'in one way of a condition': [
      "export const f = (org: OrgClient, by: boolean) => org.query('SELECT Id FROM ScratchOrgInfo' + (by ? ' ORDER BY Features' : ''));",
      /field 'Features' can not be sorted/,
    ],
    'in a list of fields': [
      "const fields = ['Id', 'Password']; export const f = (org: OrgClient) => org.query(`SELECT ${fields.join(', ')} FROM User`);",
      /No such column 'Password'/,
    ],
    'in a list that grows': [
      "export function f(org: OrgClient) { const fields = new Set(['Id']); fields.add('Nothing'); return org.query(`SELECT ${[...fields].join(',')} FROM User`); }",
      /No such column 'Nothing'/,
    ],
    'of the data API’s object in the Tooling API': [
      "export const f = (org: OrgClient) => org.toolingQuery('SELECT Id FROM ScratchOrgInfo');",
      /ScratchOrgInfo is no object of the Tooling API/,
    ],
    'of what only a run knows': [
      'export const f = (org: OrgClient, field: string) => org.query(`SELECT Id FROM User WHERE ${field} = null`);',
      /wrong\.ts#field/,
    ],
    'that goes by a path of its own': [
      "export const f = (org: OrgClient) => org.get('/query?q=SELECT+Id+FROM+User');",
      /GET \/query/,
    ],
    'among several that one request sends': [
      `const soql = 'SELECT Id FROM ExternalClientApplication ORDER BY Nothing';
       export const f = (org: OrgClient) => readTogether(org, [{ query: 'SELECT Id FROM User' }, { query: soql }]);`,
      /No such column 'Nothing'/,
    ],
    'among several, by a path of its own': [
      "export const f = (org: OrgClient) => readTogether(org, [{ path: '/query?q=SELECT+Id+FROM+User' }]);",
      /GET \/query/,
    ],
    'among several that can’t be told': [
      'export const f = (org: OrgClient, reads: { query: string }[]) => readTogether(org, reads);',
      /can’t be told/,
    ],
    'in the body of a composite request': [
      "export const f = (org: OrgClient) => org.post('/composite', { compositeRequest: [{ method: 'GET', url: '/services/data/v65.0/query?q=SELECT+Id+FROM+User', referenceId: 'a' }] });",
      /POST \/composite/,
    ],
    'that no client sends': [
      "export const soql = 'SELECT Id FROM User'; export type Unused = OrgClient; void soqlString;",
      /wrong\.ts:2: 'SELECT Id FROM User'/,
    ],
    'that changes what can’t be changed': [
      "export const f = (org: OrgClient, id: string) => org.patch(`/sobjects/ScratchOrgInfo/${id}`, { OrgName: 'x' });",
      /PATCH ScratchOrgInfo: OrgName/,
    ],
    'that changes it in a collection': [
      `export const f = (org: OrgClient, ids: string[]) => {
         const records = ids.map((id) => ({ attributes: { type: 'ScratchOrgInfo' }, id, Status: 'Deleted' }));
         return org.patch('/composite/sobjects', { allOrNone: true, records });
       };`,
      /PATCH ScratchOrgInfo: Status/,
    ],
    'that leaves out what is required': [
      "export const f = (org: OrgClient) => org.post('/sobjects/PermissionSetAssignment', { PermissionSetId: 'x' });",
      /POST PermissionSetAssignment lacks AssigneeId/,
    ],
    'with fields that only a run knows': [
      "export const f = (org: OrgClient, fields: Record<string, string>) => org.post('/sobjects/Account', { ...fields, Name: 'x' });",
      /POST Account: .*wrong\.ts#fields/,
    ],
  };
  for (const [what, [code, says]] of Object.entries(wrong)) {
    it(`is found ${what}`, async () => {
      assert.match(await said(code), says);
    });
  }

  it('is none where nothing is wrong', async () => {
    const code =
      'export const f = (org: OrgClient, name: string) => org.query(`SELECT Id FROM User WHERE Username = ${soqlString(name)} AND IsActive = true`);';
    assert.equal(await said(code), '');
  });
});

/** The hub, or a scratch org for what only that has. */
function wherever(hub: Api, scratchOrg: Api): Api {
  const ofScratchOrgs = new RegExp(trackingObjects.map(({ name }) => name).join('|'));
  return { ...hub, get: (path) => (ofScratchOrgs.test(path) ? scratchOrg : hub).get(path) };
}

async function problemsOf(queries: readonly SourceQuery[], api: Api): Promise<string[]> {
  const problems: string[] = [];
  for (const { place, api: kind, texts } of queries) {
    const filled = new Set(texts.flatMap(filledIn));
    for (const soql of filled) {
      const problem = await problemOf(soql, kind, api);
      if (problem !== undefined) problems.push(`${place}: ${soql}: ${problem}`);
    }
  }
  return problems;
}

async function problemOf(soql: string, kind: 'data' | 'tooling', api: Api): Promise<string | undefined> {
  const unknown = [...soql.matchAll(holes)].map(([, name]) => name);
  if (unknown.length > 0) return `this test can't tell what ${unknown.join(', ')} is: add it to \`known\``;
  const object = /\bFROM\s+(\w+)/i.exec(soql)?.[1] ?? '';
  const objects = [...setupToolingObjects, ...hubToolingObjects, ...trackingObjects, ...packageObjects];
  if (kind === 'tooling' && !objects.some(({ name }) => name === object))
    return `${object} is no object of the Tooling API`;
  const path = kind === 'tooling' ? 'tooling/query' : 'query';
  const { status, body } = await api.get(`${path}?q=${encodeURIComponent(soql)}`);
  return status === 200 ? undefined : JSON.stringify(body);
}

/** A text with every value that its holes can have; within quotes any text will do. */
function filledIn(text: string): string[] {
  const parts = text.split(/('(?:[^'\\]|\\.)*')/);
  return parts.reduce<string[]>(
    (made, part, place) => {
      const texts = place % 2 === 1 ? [part.replaceAll(holes, 'x')] : ways(part);
      return made.flatMap((one) => texts.map((other) => one + other));
    },
    [''],
  );
}

function ways(part: string): string[] {
  const [found] = part.matchAll(holes);
  const values = found && known[found[1] ?? ''];
  if (found === undefined || values === undefined) return [part];
  return values.flatMap((value) => ways(part.replaceAll(found[0], value)));
}

async function problemsOfWrite(write: SourceWrite, api: Api): Promise<string[]> {
  const { api: kind, method, object, fields } = write;
  const path = `${kind === 'tooling' ? 'tooling/' : ''}sobjects/${object}/describe`;
  const described = (await api.get<{ fields?: Field[] }>(path)).body.fields;
  if (described === undefined) return [`${method} ${object}: there is no such object`];
  const dynamic = fields.filter((name) => name.startsWith('...'));
  const open = dynamic.flatMap((name) => [...name.matchAll(holes)].map(([, hole = '']) => hole));
  const problems = open
    .filter((hole) => !fromUsers.has(hole))
    .map((hole) => `${method} ${object}: this test can't tell what ${hole} is`);
  for (const name of fields.filter((one) => !one.startsWith('...'))) {
    const field = described.find((one) => one.name === name);
    const may = method === 'POST' ? field?.createable : field?.updateable;
    if (may !== true) problems.push(`${method} ${object}: ${name} can't be written`);
  }
  if (method === 'POST' && dynamic.length === 0) {
    const required = described.filter(isRequired).map(({ name }) => name);
    const missing = required.filter((name) => !fields.includes(name));
    if (missing.length > 0) problems.push(`POST ${object} lacks ${missing.join(', ')}`);
  }
  return problems;
}

/** As describe's documentation says: createable, not nillable, not defaulted. */
function isRequired({ type, createable, nillable, defaultedOnCreate }: Field): boolean {
  return createable && !nillable && !defaultedOnCreate && type !== 'boolean';
}
