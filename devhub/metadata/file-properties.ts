import { isObjectPart } from './metadata-types.ts';
import type { StoredComponent } from './stored-component.ts';
import { textOf } from '../objects/table.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_listmetadata.htm, FileProperties */
export function fileProperties(component: StoredComponent, base = ''): Readonly<Record<string, unknown>> {
  const { type, fullName, id, created, changed } = component;
  return {
    createdById: created.by.Id,
    createdByName: textOf(created.by, 'Name'),
    createdDate: created.at,
    fileName: base + packagePath(component),
    fullName,
    id,
    lastModifiedById: changed.by.Id,
    lastModifiedByName: textOf(changed.by, 'Name'),
    lastModifiedDate: changed.at,
    manageableState: 'unmanaged',
    type,
  };
}

/** The file of a component in a package: of a part, its object’s; of several files, the one that isn’t about another. */
export function packagePath({ type, fullName, content }: StoredComponent): string {
  if ('parts' in content) {
    const [object = fullName] = isObjectPart(type) ? fullName.split('.') : [fullName];
    return `objects/${object}.object`;
  }
  const paths = [...content.files.keys()];
  return paths.find((path) => !path.endsWith('-meta.xml')) ?? paths[0] ?? '';
}
