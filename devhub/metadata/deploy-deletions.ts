import { findAppRow, removeApp } from '../world/apps.ts';
import type { Org } from '../world/org.ts';
import { textOf } from '../objects/table.ts';
import type { Deletion, PlannedComponent } from './component.ts';
import { externalAppDeletions } from './delete-external-client-app.ts';
import { elementsIn, readXml, textIn, textsIn } from './metadata-xml.ts';

/**
 * What the zip's `destructiveChanges.xml` deletes, before or after the rest is deployed: both are the same here.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_deploy_deleting_files.htm
 */
export function planDeletions(files: ReadonlyMap<string, Buffer>, root: string): PlannedComponent[] {
  return ['', 'Pre', 'Post'].flatMap((when) => {
    const fileName = `${root}destructiveChanges${when}.xml`;
    const text = files.get(fileName)?.toString('utf8');
    if (text === undefined) return [];
    const xml = readXml(text);
    const base = { fileName, needs: [], effects: [] };
    if ('problem' in xml) return [{ ...base, type: '', fullName: fileName, problem: xml }];
    return elementsIn(xml.content, 'types').flatMap((types) =>
      textsIn(types, 'members').map((name) => planDeletion(textIn(types, 'name') ?? '', name, base)),
    );
  });
}

function planDeletion(
  type: string,
  name: string,
  base: Pick<PlannedComponent, 'fileName' | 'needs' | 'effects'>,
): PlannedComponent {
  const deletion = deletions[type];
  const component = { ...base, type, fullName: name, deletes: true };
  if (deletion === undefined) {
    return { ...component, problem: { problem: `This embedded Dev Hub deletes no ${type}` } };
  }
  return {
    ...component,
    effects: [
      (org) => {
        const row = deletion.find(org, name);
        if (row !== undefined) deletion.delete(org, row);
      },
    ],
    warns: (org) => (deletion.find(org, name) === undefined ? `No ${type} named: ${name} found` : undefined),
    refusedBy: (org) => {
      const row = deletion.find(org, name);
      return row === undefined ? undefined : deletion.refusedBy?.(org, row);
    },
  };
}

const deletions: Readonly<Record<string, Deletion>> = {
  ConnectedApp: {
    find: findAppRow,
    delete: (org, row) => {
      for (const app of org.apps.values()) if (app.applicationId === row.Id) removeApp(org, app.consumerKey);
      removeAccess(org, 'SetupEntityId', row.Id);
    },
  },
  PermissionSet: {
    find: (org, name) =>
      org
        .table('PermissionSet')
        .rows()
        .find((row) => textOf(row, 'Name') === name && (row['NamespacePrefix'] ?? null) === null),
    delete: (org, row) => {
      org.table('PermissionSet').delete(row.Id);
      removeAccess(org, 'ParentId', row.Id);
    },
    /** That it is refused: https://github.com/RoseSilverSoftware/IlluminatedCloud/issues/33; the words aren't known. */
    refusedBy: (org, row) =>
      org
        .table('PermissionSetAssignment')
        .rows()
        .some((assignment) => assignment['PermissionSetId'] === row.Id)
        ? `You can't delete the permission set ${textOf(row, 'Name')} because it's assigned to users`
        : undefined,
  },
  ...externalAppDeletions,
};

function removeAccess(org: Org, field: 'SetupEntityId' | 'ParentId', id: string): void {
  const access = org.table('SetupEntityAccess');
  for (const row of access.rows()) if (row[field] === id) access.delete(row.Id);
}
