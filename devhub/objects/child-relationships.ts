import type { FieldDefinition } from './schema.ts';
import type { Table } from './table.ts';

/** Records of one object that point to a record of another, by the relationship's name. */
export interface ChildRelationship {
  readonly name: string;
  readonly table: Table;
  readonly field: FieldDefinition;
}

/** Such as Contacts, Opportunities and Cases of Account. */
function childRelationships(parent: Table, tables: ReadonlyMap<string, Table>): readonly ChildRelationship[] {
  return [...tables.values()].flatMap((table) =>
    table.definition.fields.flatMap((field) => {
      const { to, children } = field.relationship ?? {};
      return to === parent.definition.name && children !== undefined
        ? [{ name: children, table, field }]
        : [];
    }),
  );
}

/** Matched without regard to case, as all API names are. */
export function findChildRelationship(
  name: string,
  parent: Table,
  tables: ReadonlyMap<string, Table>,
): ChildRelationship | undefined {
  return childRelationships(parent, tables).find((one) => one.name.toLowerCase() === name.toLowerCase());
}
