import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { beyondReference, silentFlags, typesBeyond } from '../../../devhub/objects/beyond-reference.ts';
import { flagLetters, flagsOfLetters } from '../../../devhub/objects/reference.ts';
import { testHub } from './api.ts';
import type { Api, TestHub } from './api.ts';

type DescribedField = Readonly<Record<string, unknown>> & { readonly name: string; readonly type: string };

interface Fact {
  readonly type: string;
  readonly letters: string;
}

const flagNames = Object.keys(flagLetters).filter((name) => name !== 'saidRequired');
/** The type that describe has for what the reference calls so. */
const typeNames: Readonly<Record<string, string>> = { dateTime: 'datetime', ID: 'reference', RAW: 'string' };
const plainTypes =
  /^(boolean|combobox|currency|date|datetime|double|email|int|percent|phone|picklist|reference|string|textarea|url)$/;

describe('the objects of the embedded hub', () => {
  let hub: TestHub;
  let facts: ReadonlyMap<string, Fact>;
  const described = new Map<string, DescribedField>();

  before(async () => {
    hub = await testHub();
    facts = await readFacts();
    const { api } = await hub.scratchOrg('objects@acme.example');
    for (const one of [hub.as(), api]) {
      await describeAll(one, 'sobjects', 'data', described);
      await describeAll(one, 'tooling/sobjects', 'tooling', described);
    }
  });
  after(async () => hub[Symbol.asyncDispose]());

  /** The flags by the one list of what the reference lacks, else by the reference. */
  function expected(key: string): string | undefined {
    const [, name = ''] = key.split(' ');
    const [, field = ''] = name.split('.');
    const listed = (wanted: string) => beyondReference.find(({ fields }) => wanted in fields)?.fields[wanted];
    const fact = facts.get(key.toLowerCase());
    const said = fact?.letters === '?' ? undefined : fact?.letters;
    return listed(name) ?? said ?? listed(`*.${field}`) ?? (fact && silentFlags);
  }

  it('allow with each field what Salesforce’s reference says, or a listed source', () => {
    assert.ok(described.size > 300, String(described.size));
    for (const [key, field] of described) {
      const letters = expected(key);
      assert.ok(letters !== undefined, `${key} is neither in the reference nor on the list beyond it`);
      const flags = Object.entries(flagsOfLetters(letters)).filter(([flag]) => flag !== 'saidRequired');
      const said = flagNames.map((flag) => [flag, field[flag]]);
      assert.deepEqual(Object.fromEntries(said), Object.fromEntries(flags), key);
    }
  });

  it('have the reference’s types', () => {
    for (const [key, { type, soapType }] of described) {
      const fact = facts.get(key.toLowerCase());
      if (fact === undefined) continue;
      if (/^(xsd|tns):/.test(fact.type)) {
        assert.equal(soapType, fact.type, key);
        continue;
      }
      const name = typeNames[fact.type] ?? fact.type;
      const wanted =
        typesBeyond[key.split(' ')[1] ?? '']?.type ?? (plainTypes.test(name) ? name : 'complexvalue');
      assert.equal(type, wanted, `${key}, which the reference calls ${fact.type}`);
    }
  });

  it('deviate from the reference only where they have to', () => {
    for (const { source, fields } of beyondReference) {
      assert.match(source, /^https?:\/\/|^@(salesforce|jsforce)\//);
      for (const [name, letters] of Object.entries(fields)) {
        const apis = ['data', 'tooling'].filter((api) => described.has(`${api} ${name}`));
        assert.ok(
          name.startsWith('*.') || apis.length > 0,
          `no object here has ${name}: take it off the list`,
        );
        for (const api of apis)
          assert.notEqual(
            facts.get(`${api} ${name}`.toLowerCase())?.letters,
            letters,
            `the reference has ${name} the same way`,
          );
      }
    }
    for (const name of Object.keys(typesBeyond)) {
      assert.ok(described.has(`data ${name}`) || described.has(`tooling ${name}`), name);
    }
  });

  it('have the system fields, and the fields that may be empty, of the org that jsforce’s types come from', async () => {
    const seen = await readJsforceTypes();
    const systemFields = /^(Id|IsDeleted|(Created|LastModified)(Date|ById)|SystemModstamp)$/;
    const names = [...described.keys()].flatMap((key) => /^data (\w+)\./.exec(key)?.[1] ?? []);
    let compared = 0;
    for (const object of new Set(names)) {
      const real = seen.get(object);
      if (real === undefined) continue;
      const here = [...described]
        .filter(([key]) => key.startsWith(`data ${object}.`))
        .map(([, field]) => field);
      assert.deepEqual(
        here
          .map(({ name }) => name)
          .filter((name) => systemFields.test(name))
          .toSorted(),
        [...real.keys()].filter((name) => systemFields.test(name)).toSorted(),
        object,
      );
      for (const { name, nillable } of here) {
        // Features and later releases bring fields that the org didn't have.
        if (!real.has(name)) continue;
        assert.equal(nillable, real.get(name), `${object}.${name} may be empty`);
        compared += 1;
      }
    }
    assert.ok(compared > 200, String(compared));
  });
});

async function describeAll(
  api: Api,
  path: string,
  kind: 'data' | 'tooling',
  described: Map<string, DescribedField>,
): Promise<void> {
  const { sobjects } = (await api.get<{ sobjects: { name: string }[] }>(path)).body;
  for (const { name } of sobjects) {
    // The Tooling API shows the data API's objects too.
    if (kind === 'tooling' && [...described.keys()].some((key) => key.startsWith(`data ${name}.`))) continue;
    const { fields } = (await api.get<{ fields: DescribedField[] }>(`${path}/${name}/describe`)).body;
    for (const field of fields) described.set(`${kind} ${name}.${field.name}`, field);
  }
}

async function readFacts(): Promise<Map<string, Fact>> {
  const text = await readFile(new URL('../../../devhub/objects/reference.tsv', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [api = '', object = '', field = '', type = '', letters = ''] = row.split('\t');
      return [`${api} ${object}.${field}`.toLowerCase(), { type, letters }];
    }),
  );
}

/** By object: its fields, and whether they may be empty. jsforce has made its types from an org's describe answers. */
async function readJsforceTypes(): Promise<Map<string, Map<string, boolean>>> {
  const path = '../../../node_modules/@jsforce/jsforce-node/lib/types/standard-schema.d.ts';
  const text = await readFile(new URL(path, import.meta.url), 'utf8');
  return new Map(
    [...text.matchAll(/^type Fields\$(\w+) = \{\n(.*?)^\};/gms)].map(([, object = '', body = '']) => {
      const fields = [...body.matchAll(/^ {4}(\w+): (.*);$/gm)];
      return [object, new Map(fields.map(([, name = '', type = '']) => [name, type.endsWith('| null')]))];
    }),
  );
}
