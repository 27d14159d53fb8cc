import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { elementsIn, textIn } from './metadata-xml.ts';
import type { XmlElement } from './metadata-xml.ts';
import type { Named } from './stored-component.ts';

/** A metadata type, as the registry of source-deploy-retrieve describes it. */
interface RegistryType {
  readonly name: string;
  readonly directoryName?: string;
  readonly suffix?: string;
  readonly inFolder?: boolean;
  readonly children?: { readonly types: Readonly<Record<string, RegistryChild>> };
  readonly strategies?: { readonly adapter?: string };
}

/** A component that stands in another's file. */
interface RegistryChild {
  readonly name: string;
  readonly directoryName: string;
  /** Default: `directoryName`. */
  readonly xmlElementName?: string;
  /** Default: `fullName`. */
  readonly uniqueIdElement?: string;
  /** A label's name is its own, other children's have their parent's in front. */
  readonly ignoreParentName?: boolean;
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

/** The types of components that a file of that type may hold. */
export function childTypes(type: string): string[] {
  return childrenOf(type).map(({ name }) => name);
}

/** The components that stand in another's file. */
export function childrenIn(type: string, fullName: string, content: XmlElement): Named[] {
  return childrenOf(type).flatMap(
    ({ name, directoryName, xmlElementName, uniqueIdElement, ignoreParentName }) =>
      elementsIn(content, xmlElementName ?? directoryName).map((child) => {
        const own = textIn(child, uniqueIdElement ?? 'fullName') ?? '';
        return { type: name, fullName: ignoreParentName === true ? own : `${fullName}.${own}` };
      }),
  );
}

function childrenOf(type: string): RegistryChild[] {
  const found = Object.values(readRegistry()).find(({ name }) => name === type);
  return Object.values(found?.children?.types ?? {});
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

/** Whether components of that type stand in an object’s file. */
export function isObjectPart(type: string): boolean {
  return Object.values(objectChildren).includes(type);
}

/** Bundles whose files source tracking lists one by one, and what it calls a file. */
export const memberFiles: Readonly<Record<string, string>> = {
  LightningComponentBundle: 'LightningComponentResource',
  AuraDefinitionBundle: 'AuraDefinition',
};

/** Of a type that has a folder: the folder, the suffix, and the types of its parts. */
export interface TypeDescription {
  readonly name: string;
  readonly directoryName: string;
  readonly suffix: string | undefined;
  readonly inFolder: boolean;
  readonly metaFile: boolean;
  readonly childNames: readonly string[];
}

export function describeTypes(): TypeDescription[] {
  return Object.values(readRegistry())
    .filter(({ directoryName }) => directoryName !== undefined)
    .map(({ name, directoryName = '', suffix, inFolder, children }) => ({
      name,
      directoryName,
      suffix,
      inFolder: inFolder === true,
      metaFile: withMetaFile.has(name),
      childNames: Object.values(children?.types ?? {}).map((child) => child.name),
    }));
}
