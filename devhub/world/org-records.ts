import { activeScratchOrg, namespaceRegistry, orgSnapshot, scratchOrgInfo } from '../objects/objects.ts';
import type { ObjectDefinition } from '../objects/schema.ts';
import { type Row, Table, type Value } from '../objects/table.ts';
import { type Clock, dateTime } from './clock.ts';
import type { IdSequence } from './ids.ts';
import { withSignupValues } from './signup-values.ts';

export const hubObjects = [
  withSignupValues(scratchOrgInfo),
  activeScratchOrg,
  namespaceRegistry,
  orgSnapshot,
];

/** One org's objects and their records. */
export class OrgRecords {
  readonly tables = new Map<string, Table>();
  readonly toolingTables = new Map<string, Table>();
  /** Objects that the server keeps and no client sees. */
  readonly #hidden = new Map<string, Table>();
  readonly #ids: IdSequence;
  readonly #clock: Clock;
  #customObjects = 0;

  constructor(ids: IdSequence, clock: Clock) {
    this.#ids = ids;
    this.#clock = clock;
  }

  /** Milliseconds since the epoch, by the lifecycle clock. */
  get now(): number {
    return this.#clock.now();
  }

  addObject(definition: ObjectDefinition): void {
    this.tables.set(definition.name.toLowerCase(), new Table(definition));
  }

  addToolingObject(definition: ObjectDefinition): void {
    this.toolingTables.set(definition.name.toLowerCase(), new Table(definition));
  }

  newId(prefix: string): string {
    return this.#ids.take(prefix);
  }

  /** For the ids of one more custom object: a00, a01 and so on, in this org. */
  nextKeyPrefix(): string {
    return `a${(this.#customObjects++).toString(36).padStart(2, '0')}`;
  }

  /** Whether Dev Hub is on: clients find its objects only then. */
  get isDevHub(): boolean {
    return this.tables.has('scratchorginfo');
  }

  /** The objects of a hub with all their records, shown to clients or kept from them. */
  setDevHub(isOn: boolean): void {
    const [from, to] = isOn ? [this.#hidden, this.tables] : [this.tables, this.#hidden];
    for (const { name } of hubObjects) {
      const key = name.toLowerCase();
      const table = from.get(key);
      if (table) to.set(key, table);
      from.delete(key);
    }
  }

  /** @throws Error when this org has no such object: for the server's own use, not for a client's input. */
  table(name: string): Table {
    const key = name.toLowerCase();
    const table = this.tables.get(key) ?? this.toolingTables.get(key) ?? this.#hidden.get(key);
    if (!table) throw new Error(`This org has no object ${name}.`);
    return table;
  }

  /** Adds a record with its system fields. `by` is the user who does it. */
  insert(object: string, fields: Readonly<Record<string, Value>>, by?: string): Row {
    const table = this.table(object);
    const now = dateTime(this.#clock.now());
    return table.insert({
      IsDeleted: false,
      CreatedDate: now,
      CreatedById: by ?? null,
      LastModifiedDate: now,
      LastModifiedById: by ?? null,
      SystemModstamp: now,
      ...fields,
      Id: this.#ids.take(table.definition.keyPrefix),
    });
  }

  /** Changes a record's fields and its time of change. */
  update(row: Row, fields: Readonly<Record<string, Value>>, by?: string): void {
    const now = dateTime(this.#clock.now());
    Object.assign(row, fields, { LastModifiedDate: now, SystemModstamp: now });
    if (by !== undefined) row['LastModifiedById'] = by;
  }
}
