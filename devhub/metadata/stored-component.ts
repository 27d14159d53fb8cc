import type { Row } from '../objects/table.ts';

/** What tells a component from all others of an org. */
export interface Named {
  readonly type: string;
  readonly fullName: string;
}

export function keyOf({ type, fullName }: Named): string {
  return `${type}#${fullName}`;
}

/** An element of an object’s file, as it was deployed: `fields`, `<fields>…</fields>`. */
export interface Part {
  readonly element: string;
  readonly xml: string;
}

/** What makes up a component: files by their paths in a package, or elements of its object’s file. */
export type Content = { readonly files: ReadonlyMap<string, Buffer> } | { readonly parts: readonly Part[] };

/** A component as an org has it. */
export interface StoredComponent extends Named {
  readonly id: string;
  readonly content: Content;
  readonly created: Change;
  readonly changed: Change;
}

interface Change {
  readonly by: Row;
  /** `2026-01-31T08:00:00.000+0000` */
  readonly at: string;
}
