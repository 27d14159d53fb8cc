import XMLBuilder from 'fast-xml-builder';
import { isObject } from '../wire/json.ts';

/** Members by metadata type: `{ Settings: ['Case'], CustomObject: ['Account'] }`. */
export type PackageTypes = Readonly<Record<string, readonly string[]>>;

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  format: true,
  ignoreAttributes: false,
  indentBy: '    ',
  suppressEmptyNode: true,
});

/**
 * One metadata file: an object's keys become elements, a list becomes repeated elements. They stand in the order of the
 * schema, whatever the order of the keys: alphabetically behind `fullName`.
 * Source: Metadata API Developer Guide, "Metadata Components and Types", and the Metadata WSDL.
 */
export function metadataXml(root: string, content: Readonly<Record<string, unknown>>): string {
  return DECLARATION + builder.build({ [root]: { '@xmlns': NAMESPACE, ...inSchemaOrder(content) } });
}

/** A `package.xml`; see Metadata API Developer Guide, "package.xml Manifest File". */
export function packageXml(types: PackageTypes, apiVersion: string): string {
  const entries = Object.entries(types)
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => ({ members, name }));
  return metadataXml('Package', { types: entries, version: apiVersion });
}

function inSchemaOrder(content: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(content).sort(([a], [b]) => schemaOrder(a, b));
  return Object.fromEntries(entries.map(([name, value]) => [name, ordered(value)]));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  return isObject(value) ? inSchemaOrder(value) : (value ?? null);
}

function schemaOrder(a: string, b: string): number {
  if (a === 'fullName' || b === 'fullName') return a === b ? 0 : a === 'fullName' ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}
