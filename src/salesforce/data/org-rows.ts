import type { DataBatch } from './batches.ts';
import { childrenOf } from './references.ts';
import { momentOf } from '../moment.ts';
import { isTelling, type FieldFacts, type Row } from './likeness.ts';
import type { DataRecord } from './records.ts';
import { isDescribed, hasTexts } from '../wire/answers.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { soqlString } from '../wire/soql.ts';
import { isTransient } from '../errors/api.ts';

/** What an org says of an object. Names are in lower case, as API names are matched. */
export interface ObjectFacts {
  readonly fields: ReadonlyMap<string, FieldFacts>;
  /** By the parent's name for its children, such as `contacts`: the field that points to the parent. */
  readonly children: ReadonlyMap<string, string>;
}

/** Rows that an import of the logged-in user may have made. */
export interface CandidateRows {
  /** Since the user's first login. */
  readonly since: readonly Row[];
  /** From before: an import of the user's can't have made them. */
  readonly before: readonly Row[];
  /** There are more than were read, or the org gives no list of them. */
  readonly isTruncated: boolean;
}

const mostRows = 50_000;

interface Described {
  readonly fields: readonly { readonly name: string; readonly type: string; readonly scale?: number }[];
  readonly childRelationships?: readonly {
    readonly relationshipName?: string | null;
    readonly field: string;
  }[];
}

/**
 * The rows of one org that an import may have made, read once each. An import is told from all else by who made a row and
 * when: rows are its user's, and no older than the user's first login. Deleted rows are read as well, for a trigger or
 * a script may have deleted what went in.
 */
export class OrgRows {
  readonly #org: OrgClient;
  readonly #signal: AbortSignal | undefined;
  readonly #planned: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #nestings: readonly Nesting[];
  readonly #facts = new Map<string, Promise<ObjectFacts>>();
  readonly #rows = new Map<string, Promise<CandidateRows>>();
  #firstLogin: Promise<number | undefined> | undefined;

  /** @param batches of the whole import: what fields of its objects are of interest */
  constructor(org: OrgClient, batches: readonly DataBatch[], signal?: AbortSignal) {
    this.#org = org;
    this.#signal = signal;
    this.#planned = plannedFields(batches);
    this.#nestings = nestingsOf(batches);
  }

  facts(sobject: string): Promise<ObjectFacts> {
    return remembered(this.#facts, sobject.toLowerCase(), () => this.#describe(sobject));
  }

  candidates(sobject: string): Promise<CandidateRows> {
    return remembered(this.#rows, sobject.toLowerCase(), () => this.#read(sobject));
  }

  /** The fields that the import gives its records of that object, as the org has them, if rows can be told by them. */
  async fields(sobject: string): Promise<FieldFacts[]> {
    const { fields } = await this.facts(sobject);
    const given = this.#planned.get(sobject.toLowerCase()) ?? [];
    const names = new Set([...given, ...(await this.#linksOf(sobject))]);
    return [...names].flatMap((name) => fields.get(name) ?? []).filter(isTelling);
  }

  /** The fields by which records of that object hang on those that they are nested in. */
  async #linksOf(sobject: string): Promise<string[]> {
    const nestings = this.#nestings.filter(({ child }) => child === sobject.toLowerCase());
    const links = nestings.map(async ({ parent, name }) => (await this.facts(parent)).children.get(name));
    return (await Promise.all(links)).flatMap((link) => link?.toLowerCase() ?? []);
  }

  async #describe(sobject: string): Promise<ObjectFacts> {
    const path = `/sobjects/${encodeURIComponent(sobject)}/describe`;
    const { fields, childRelationships = [] } = await this.#org.get<Described>(path, {
      signal: this.#signal,
      expects: isDescribed,
    });
    return {
      fields: new Map(
        fields.map(({ name, type, scale }) => [
          name.toLowerCase(),
          { name, type, scale } satisfies FieldFacts,
        ]),
      ),
      children: new Map(
        childRelationships.flatMap(({ relationshipName, field }) =>
          !relationshipName ? [] : [[relationshipName.toLowerCase(), field] as const],
        ),
      ),
    };
  }

  async #read(sobject: string): Promise<CandidateRows> {
    const { fields } = await this.facts(sobject);
    const planned = this.#planned.get(sobject.toLowerCase()) ?? new Set();
    const names = new Set(['Id', ...(await this.fields(sobject)).map(({ name }) => name)]);
    // With the right to set them, an import may say otherwise by whom and when its records were made.
    const saysWho = fields.has('createdbyid') && !planned.has('createdbyid');
    const saysWhen = fields.has('createddate') && !planned.has('createddate');
    if (saysWhen) names.add('CreatedDate');
    if (fields.has('lastmodifieddate')) names.add('LastModifiedDate');
    const mine = saysWho ? ` WHERE CreatedById = ${soqlString(this.#org.session.userId)}` : '';
    const soql = `SELECT ${[...names].join(',')} FROM ${sobject}${mine} ORDER BY Id LIMIT ${mostRows}`;
    const rows = await unlessRefused(
      this.#org.queryWithDeleted<Row>(soql, { signal: this.#signal, row: hasTexts('Id') }),
    );
    if (rows === undefined) return { since: [], before: [], isTruncated: true };
    const first = saysWhen ? await (this.#firstLogin ??= this.#askFirstLogin()) : undefined;
    const isOlder = (row: Row): boolean => first !== undefined && momentOf(row['CreatedDate']) < first;
    return {
      since: rows.filter((row) => !isOlder(row)),
      before: rows.filter(isOlder),
      isTruncated: rows.length >= mostRows,
    };
  }

  /** In milliseconds since the epoch, by the org's clock; refused attempts count. Unknown where the user may not ask. */
  async #askFirstLogin(): Promise<number | undefined> {
    const user = soqlString(this.#org.session.userId);
    const soql = `SELECT LoginTime FROM LoginHistory WHERE UserId = ${user} ORDER BY LoginTime LIMIT 1`;
    const logins = this.#org.query<{ LoginTime: string }>(soql, { signal: this.#signal });
    const [first] = (await unlessRefused(logins)) ?? [];
    // Salesforce keeps whole seconds.
    return first === undefined ? undefined : Math.floor(momentOf(first.LoginTime) / 1000) * 1000;
  }
}

/** Rows by object, deleted ones included. Objects that can't be counted are left out. */
export type RowCounts = Readonly<Record<string, number>>;

export async function countRows(
  org: OrgClient,
  sobjects: readonly string[],
  signal?: AbortSignal,
): Promise<RowCounts> {
  const count = async (sobject: string): Promise<[string, number][]> => {
    const soql = `SELECT COUNT(Id) n FROM ${sobject}`;
    const rows = await unlessRefused(org.queryWithDeleted<{ n: number }>(soql, { signal }));
    return rows === undefined ? [] : [[sobject, rows[0]?.n ?? 0]];
  };
  const counted = await Promise.all([...new Set(sobjects)].map(count));
  return Object.fromEntries(counted.flat());
}

/** Some objects can only be queried with a filter of their own, as ContentDocumentLink, or not by everyone. */
async function unlessRefused<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiFailure && !isTransient(error)) return undefined;
    throw error;
  }
}

function plannedFields(batches: readonly DataBatch[]): Map<string, Set<string>> {
  const planned = new Map<string, Set<string>>();
  const add = (sobject: string, record: DataRecord): void => {
    const names = planned.get(sobject.toLowerCase()) ?? new Set();
    planned.set(sobject.toLowerCase(), names);
    for (const [name, value] of Object.entries(record)) {
      const children = childrenOf(value);
      if (children.length === 0) names.add(name.toLowerCase());
      for (const child of children) add(child.attributes.type, child);
    }
  };
  for (const { sobject, records } of batches) for (const record of records) add(sobject, record);
  return planned;
}

/** Records of the object `child` under `parent`, by the parent's name for them; all in lower case. */
interface Nesting {
  readonly parent: string;
  readonly name: string;
  readonly child: string;
}

function nestingsOf(batches: readonly DataBatch[]): Nesting[] {
  const nestings = new Map<string, Nesting>();
  const add = (sobject: string, record: DataRecord): void => {
    for (const [name, value] of Object.entries(record)) {
      for (const child of childrenOf(value)) {
        const { type } = child.attributes;
        const key = [sobject, name, type].join(' ').toLowerCase();
        const [parent = '', relationship = '', kind = ''] = key.split(' ');
        nestings.set(key, { parent, name: relationship, child: kind });
        add(type, child);
      }
    }
  };
  for (const { sobject, records } of batches) for (const record of records) add(sobject, record);
  return [...nestings.values()];
}

function remembered<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key) ?? make();
  kept.set(key, known);
  return known;
}
