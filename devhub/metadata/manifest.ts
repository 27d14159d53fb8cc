import type { PlannedComponent } from './component.ts';
import { childTypes, isTypeName } from './metadata-types.ts';
import { elementsIn, textIn, textsIn } from './metadata-xml.ts';
import type { XmlElement } from './metadata-xml.ts';
import { keyOf } from './stored-component.ts';
import type { Named } from './stored-component.ts';

/** What a package.xml names: types with their members. */
export type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/manifest_samples.htm */
export function membersOf(manifest: XmlElement): Members {
  return new Map(
    elementsIn(manifest, 'types').map((types) => [
      textIn(types, 'name') ?? '',
      new Set(textsIn(types, 'members')),
    ]),
  );
}

export function isDeclared({ type, fullName }: Named, declared: Members): boolean {
  const members = declared.get(type);
  if (members?.has(fullName) === true || members?.has('*') === true) return true;
  // What holds others is looked into, whatever of it is listed; an object is a component of its own beside its parts.
  if (type !== 'CustomObject' && childTypes(type).some((child) => declared.has(child))) return true;
  // A child comes with its object, unless its type is listed on its own.
  const [parent, child] = fullName.split('.');
  return child !== undefined && declared.get('CustomObject')?.has(parent ?? '') === true;
}

/** A file also belongs in a package that lists only some of its components, such as an object's fields. */
export function isMentioned({ type, fullName }: Named, declared: Members): boolean {
  const members = declared.get(type);
  if (members?.has(fullName) === true || members?.has('*') === true) return true;
  const children = childTypes(type).flatMap((child) => [...(declared.get(child) ?? [])]);
  return children.some((name) => name === '*' || !name.includes('.') || name.startsWith(`${fullName}.`));
}

export function missingFrom(
  found: readonly PlannedComponent[],
  declared: Members,
  manifest: string,
): PlannedComponent[] {
  const there = new Set([...found, ...found.flatMap(({ children = [] }) => children)].map(keyOf));
  const known = [...declared].filter(([type]) => isTypeName(type));
  return known.flatMap(([type, members]) =>
    [...members]
      .filter((name) => name !== '*' && !there.has(keyOf({ type, fullName: name })))
      .filter((name) => type !== 'CustomObject' || name.includes('__'))
      .map((fullName) => ({
        type: '',
        fullName,
        fileName: manifest,
        problem: {
          problem: `An object '${fullName}' of type ${type} was named in package.xml, but was not found in zipped directory`,
        },
        effects: [],
        needs: [],
      })),
  );
}

/** https://github.com/ForceCLI/force/issues/506 */
export function unknownTypes(declared: Members, manifest: string): PlannedComponent[] {
  const names = [...declared.keys()].filter((name) => !isTypeName(name));
  return names.map((name) => ({
    type: '',
    fullName: 'package.xml',
    fileName: manifest,
    problem: { problem: `Unknown type name '${name}' specified in package.xml` },
    effects: [],
    needs: [],
  }));
}
