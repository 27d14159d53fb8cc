import { to15 } from '../world/ids.ts';
import type { ObjectDefinition } from './schema.ts';

export type Value = string | number | boolean | null | Value[] | { readonly [key: string]: Value };

/** A record: field names as the definition writes them. A field that is not there is null. */
export type Row = Record<string, Value> & { Id: string };

/** The records of one object in one org. */
export class Table {
  /** May be replaced: a metadata deploy adds fields. */
  definition: ObjectDefinition;
  readonly #rows = new Map<string, Row>();

  constructor(definition: ObjectDefinition) {
    this.definition = definition;
  }

  rows(): Row[] {
    return [...this.#rows.values()];
  }

  get size(): number {
    return this.#rows.size;
  }

  /** By id of 15 or 18 characters. */
  get(id: string): Row | undefined {
    return this.#rows.get(to15(id));
  }

  insert(row: Row): Row {
    this.#rows.set(to15(row.Id), row);
    return row;
  }

  /** Returns a function that restores the records as they are now. */
  remember(): () => void {
    const copies = [...this.#rows].map(([key, row]) => ({ key, row, copy: { ...row } }));
    return () => {
      this.#rows.clear();
      for (const { key, row, copy } of copies) {
        for (const field of Object.keys(row)) if (!(field in copy)) Reflect.deleteProperty(row, field);
        this.#rows.set(key, Object.assign(row, copy));
      }
    };
  }

  delete(id: string): boolean {
    return this.#rows.delete(to15(id));
  }
}

/** A field's text; empty when it is null. */
export function textOf(row: Row, field: string): string {
  return plainText(row[field] ?? null);
}

/** A value as text; empty when it is null or not a plain value. */
export function plainText(value: Value): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}
