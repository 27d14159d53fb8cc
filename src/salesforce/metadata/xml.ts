/** Members by metadata type: `{ Settings: ['Case'], CustomObject: ['Account'] }`. */
export type PackageTypes = Readonly<Record<string, readonly string[]>>;

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * One metadata file: an object's keys become elements, a list becomes repeated elements. They stand in the order of the
 * schema, whatever the order of the keys: alphabetically behind `fullName`.
 * Source: Metadata API Developer Guide, "Metadata Components and Types", and the Metadata WSDL.
 */
export function metadataXml(root: string, content: Readonly<Record<string, unknown>>): string {
  return `${DECLARATION}<${root} xmlns="${NAMESPACE}">\n${elements(content, 1)}</${root}>\n`;
}

/** A `package.xml`; see Metadata API Developer Guide, "package.xml Manifest File". */
export function packageXml(types: PackageTypes, apiVersion: string): string {
  const entries = Object.entries(types)
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => ({ members, name }));
  return metadataXml('Package', { types: entries, version: apiVersion });
}

function elements(content: Readonly<Record<string, unknown>>, depth: number): string {
  return Object.entries(content)
    .sort(([a], [b]) => schemaOrder(a, b))
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? (value as unknown[]) : [value]).map((item) => [name, item]),
    )
    .map(([name, item]) => element(String(name), item, depth))
    .join('');
}

function schemaOrder(a: string, b: string): number {
  if (a === 'fullName' || b === 'fullName') return a === b ? 0 : a === 'fullName' ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

function element(name: string, value: unknown, depth: number): string {
  const indent = '    '.repeat(depth);
  if (value === null || value === undefined) return `${indent}<${name}/>\n`;
  if (typeof value === 'object') {
    return `${indent}<${name}>\n${elements(value as Record<string, unknown>, depth + 1)}${indent}</${name}>\n`;
  }
  return `${indent}<${name}>${escapeXml(typeof value === 'string' ? value : JSON.stringify(value))}</${name}>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
