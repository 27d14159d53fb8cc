import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A metadata type, as the registry of source-deploy-retrieve describes it. */
interface RegistryType {
  readonly name: string;
  readonly directoryName?: string;
  readonly suffix?: string;
  readonly inFolder?: boolean;
  readonly children?: { readonly types: Readonly<Record<string, { readonly name: string }>> };
  readonly strategies?: { readonly adapter?: string };
}

/** Which component a file of a metadata zip belongs to. */
export interface ComponentOfFile {
  readonly type: string;
  readonly fullName: string;
  /** `Foo.cls-meta.xml`, which goes with `Foo.cls`. */
  readonly isMetaFile: boolean;
  /** The type's content is a file of its own that needs a `-meta.xml` beside it. */
  readonly needsMetaFile: boolean;
}

let registry: Readonly<Record<string, RegistryType>> | undefined;
let byDirectory: ReadonlyMap<string, readonly RegistryType[]> | undefined;

/** The registry is read at the first deploy, not at start: a hub that is only logged in to needs none. */
function readRegistry(): Readonly<Record<string, RegistryType>> {
  if (registry) return registry;
  const path = createRequire(import.meta.url).resolve(
    '@salesforce/source-deploy-retrieve/lib/src/registry/metadataRegistry.json',
  );
  registry = (JSON.parse(readFileSync(path, 'utf8')) as { types: Record<string, RegistryType> }).types;
  return registry;
}

function typesOf(directory: string): readonly RegistryType[] {
  byDirectory ??= Map.groupBy(Object.values(readRegistry()), ({ directoryName = '' }) => directoryName);
  return byDirectory.get(directory) ?? [];
}

/** Whether a package.xml may name it: a type, or a child of one. */
export function isTypeName(name: string): boolean {
  const types = Object.values(readRegistry());
  const children = types.flatMap((type) => Object.values(type.children?.types ?? {}));
  return [...types, ...children].some((type) => type.name === name);
}

const withMetaFile = new Set(['ApexClass', 'ApexTrigger', 'ApexPage', 'ApexComponent', 'StaticResource']);

/**
 * @param path in the package, such as `classes/Foo.cls`
 * @returns undefined for a file in a folder that no metadata type has
 */
export function componentOfFile(path: string): ComponentOfFile | undefined {
  const [directory = '', ...rest] = path.split('/');
  const types = typesOf(directory);
  const isMetaFile = path.endsWith('-meta.xml');
  const file = rest.join('/').replace(/-meta\.xml$/, '');
  const bySuffix = types.find(({ suffix }) => suffix !== undefined && file.endsWith(`.${suffix}`));
  if (bySuffix?.suffix !== undefined && (rest.length === 1 || bySuffix.inFolder === true)) {
    const fullName = file.slice(0, -bySuffix.suffix.length - 1);
    return { type: bySuffix.name, fullName, isMetaFile, needsMetaFile: withMetaFile.has(bySuffix.name) };
  }
  const bundle = types.find(({ strategies }) => strategies?.adapter !== undefined && rest.length > 1);
  if (!bundle) return undefined;
  return { type: bundle.name, fullName: rest[0] ?? '', isMetaFile, needsMetaFile: false };
}

/**
 * The XML elements of a CustomObject that are components of their own, with their types.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customobject.htm
 */
export const objectChildren: Readonly<Record<string, string>> = {
  fields: 'CustomField',
  recordTypes: 'RecordType',
  validationRules: 'ValidationRule',
  listViews: 'ListView',
  compactLayouts: 'CompactLayout',
  webLinks: 'WebLink',
  businessProcesses: 'BusinessProcess',
  fieldSets: 'FieldSet',
  sharingReasons: 'SharingReason',
  indexes: 'Index',
};
