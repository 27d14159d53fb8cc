import type { PlannedComponent } from './component.ts';
import { keyOf } from './stored-component.ts';
import type { Content, Named, StoredComponent } from './stored-component.ts';
import { isObjectPart, memberFiles } from './metadata-types.ts';
import { dateTime } from '../world/clock.ts';
import { to15 } from '../world/ids.ts';
import type { Org } from '../world/org.ts';
import type { Row } from '../objects/table.ts';

/** Whether the org has the component in exactly that form. */
export function isSame(stored: StoredComponent | undefined, content: Content): boolean {
  if (stored === undefined) return false;
  const [before, after] = [textsOf(stored.content), textsOf(merged(stored.content, content))];
  return before.size === after.size && [...after].every(([name, text]) => before.get(name) === text);
}

/** Puts a component into an org; a scratch org notes it for source tracking, unless nothing has changed. */
export function store(org: Org, component: PlannedComponent, content: Content, by: Row, at: number): void {
  const before = org.metadata.get(keyOf(component));
  if (isSame(before, content)) return;
  const changed = { by, at: dateTime(at) };
  org.metadata.set(keyOf(component), {
    type: component.type,
    fullName: component.fullName,
    id: before?.id ?? org.newId('0FM'),
    content: before ? merged(before.content, content) : content,
    created: before?.created ?? changed,
    changed,
  });
  if (org.kind === 'scratch') track(org, component, content, by);
}

/** Takes a component out of an org; source tracking keeps its name as obsolete. */
export function unstore(org: Org, component: Named, by: Row): void {
  org.metadata.delete(keyOf(component));
  if (org.kind !== 'scratch') return;
  const revision = org.nextRevision();
  for (const row of org.table('SourceMember').rows()) {
    if (row['MemberType'] !== component.type || row['MemberName'] !== component.fullName) continue;
    const counted = { RevisionCounter: revision, RevisionNum: revision, ChangedBy: to15(by.Id) };
    org.update(row, { ...counted, IsNameObsolete: true, IsNewMember: false }, by.Id);
  }
}

/** Elements that a deploy leaves out stay as they are. */
function merged(before: Content, after: Content): Content {
  if (!('parts' in before) || !('parts' in after)) return after;
  const named = new Set(after.parts.map(({ element }) => element));
  return { parts: [...before.parts.filter(({ element }) => !named.has(element)), ...after.parts] };
}

function textsOf(content: Content): ReadonlyMap<string, string> {
  if ('files' in content) {
    return new Map([...content.files].map(([path, file]) => [path, file.toString('latin1')]));
  }
  const groups = Map.groupBy(content.parts, ({ element }) => element);
  return new Map([...groups].map(([element, parts]) => [element, parts.map(({ xml }) => xml).join('\n')]));
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/tooling_api_objects_sourcemember.htm */
function track(org: Org, component: PlannedComponent, content: Content, by: Row): void {
  for (const { type, fullName } of membersOf(component, content)) {
    const fields = {
      MemberType: type,
      MemberName: fullName,
      MemberIdOrName: fullName,
      IsNameObsolete: false,
      ChangedBy: to15(by.Id),
      RevisionCounter: org.nextRevision(),
    };
    const rows = org.table('SourceMember').rows();
    const known = rows.find((row) => row['MemberType'] === type && row['MemberName'] === fullName);
    const revision = { ...fields, RevisionNum: fields.RevisionCounter };
    if (known) org.update(known, { ...revision, IsNewMember: false }, by.Id);
    else org.insert('SourceMember', { ...revision, IsNewMember: true }, by.Id);
  }
}

/**
 * What source tracking calls a component, as @salesforce/source-tracking 8.1, shared/metadataKeys, expects it: settings
 * by their own type, labels one by one, and each file of a bundle.
 */
function membersOf({ type, fullName, children = [] }: PlannedComponent, content: Content): readonly Named[] {
  if (type === 'CustomLabels') return children;
  if (type === 'Settings') return [{ type: `${fullName}Settings`, fullName }];
  const fileType = memberFiles[type];
  if (fileType === undefined || !('files' in content)) return [{ type, fullName: decodedName(fullName) }];
  const files = [...content.files.keys()].map((path) => path.split('/').slice(1).join('/'));
  return [{ type, fullName }, ...files.map((file) => ({ type: fileType, fullName: file }))];
}

/** A layout’s name is written with `%` in a package. */
function decodedName(fullName: string): string {
  try {
    return decodeURIComponent(fullName);
  } catch {
    return fullName;
  }
}

/** All of that type, by name. Those of an object’s parts are found by their own types. */
export function storedOf(org: Org, type: string): StoredComponent[] {
  const found = [...org.metadata.values()].filter((component) => component.type === type);
  return found.sort((a, b) => (a.fullName < b.fullName ? -1 : 1));
}

/** The fields and other parts of an object, whatever their types. */
export function partsOf(org: Org, object: string): StoredComponent[] {
  return [...org.metadata.values()].filter(
    ({ type, fullName }) => isObjectPart(type) && fullName.startsWith(`${object}.`),
  );
}
