import { customField, customObject, problemOfField, problemOfObject } from '../objects/custom-object.ts';
import type { Need, PlannedComponent, PlannedEffects } from './component.ts';
import { elementsIn, textIn, textsIn } from './metadata-xml.ts';
import type { XmlElement, XmlNode } from './metadata-xml.ts';
import { objectChildren } from './metadata-types.ts';
import type { Part } from './stored-component.ts';
import type { Org } from '../world/org.ts';
import { addPermissionSet } from '../world/permission-sets.ts';
import { textOf } from '../objects/table.ts';
import type { Row } from '../objects/table.ts';

type Base = Pick<PlannedComponent, 'type' | 'fullName' | 'fileName'>;

/** A custom object, or the additions to a standard one, with a component for every child. */
export function planCustomObject(base: Base, content: XmlElement, root: XmlNode): PlannedComponent[] {
  const { fullName: object, fileName } = base;
  const problem = problemOfObject(object, content);
  const effects = [(org: Org) => addObject(org, object, content)];
  const self: PlannedComponent = {
    ...base,
    needs: [],
    effects,
    stored: { parts: partsIn(root, ({ name }) => objectChildren[name] === undefined) },
    ...(problem ? { problem: { problem } } : {}),
  };
  const children = Object.entries(objectChildren).flatMap(([element, type]) => {
    const parts = partsIn(root, ({ name }) => name === element);
    return elementsIn(content, element).map((child, place): PlannedComponent => {
      const fullName = `${object}.${textIn(child, 'fullName') ?? ''}`;
      const common = { type, fullName, fileName, stored: { parts: parts.slice(place, place + 1) } };
      if (type === 'CustomField') return { ...common, ...planField(object, child) };
      const record = (org: Org) => addRecordType(org, object, child);
      return { ...common, needs: [], effects: type === 'RecordType' ? [record] : [] };
    });
  });
  return [self, ...children];
}

function partsIn(root: XmlNode, isWanted: (node: XmlNode) => boolean): Part[] {
  return root.children.filter(isWanted).map(({ name, source }) => ({ element: name, xml: source }));
}

function planField(object: string, content: XmlElement): PlannedEffects & Pick<PlannedComponent, 'problem'> {
  const problem = problemOfField(content);
  if (problem !== undefined) return { needs: [], effects: [], problem: { problem } };
  const name = textIn(content, 'fullName') ?? '';
  if (!name.endsWith('__c')) return { needs: [], effects: [] };
  const field = customField(content);
  const to = field.relationship?.to;
  return {
    needs:
      to?.endsWith('__c') === true
        ? [
            {
              type: 'CustomObject',
              name: to,
              problem: `referenceTo value of '${to}' does not resolve to a valid sObject type`,
            },
          ]
        : [],
    effects: [
      (org) => {
        const table = org.tables.get(object.toLowerCase());
        if (!table) return;
        const others = table.definition.fields.filter((other) => other.name !== field.name);
        table.definition = { ...table.definition, fields: [...others, field] };
      },
    ],
  };
}

function addObject(org: Org, name: string, content: XmlElement): void {
  if (!name.endsWith('__c')) return;
  const existing = org.tables.get(name.toLowerCase());
  const keyPrefix = existing?.definition.keyPrefix ?? org.nextKeyPrefix();
  const definition = customObject(name, { ...content, fields: [] }, keyPrefix);
  if (!existing) {
    org.addObject(definition);
    return;
  }
  const own = new Set(definition.fields.map((field) => field.name));
  const others = existing.definition.fields.filter((field) => !own.has(field.name));
  existing.definition = { ...definition, fields: [...definition.fields, ...others] };
}

function addRecordType(org: Org, object: string, content: XmlElement): void {
  const name = textIn(content, 'fullName') ?? '';
  const existing = org
    .table('RecordType')
    .rows()
    .some((row) => row['DeveloperName'] === name && row['SobjectType'] === object);
  if (existing) return;
  const label = textIn(content, 'label') ?? name;
  org.insert('RecordType', { Name: label, DeveloperName: name, SobjectType: object, IsActive: true });
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_permissionset.htm */
export function planPermissionSet(name: string, content: XmlElement): PlannedEffects {
  const label = textIn(content, 'label') ?? name;
  const names = (list: string, field: string) =>
    elementsIn(content, list).flatMap((one) => textsIn(one, field));
  const needs = [
    ...names('objectPermissions', 'object').map((object) => need('object', 'CustomObject', object)),
    ...names('fieldPermissions', 'field').map((field) => need('field', 'CustomField', field)),
    ...names('classAccesses', 'apexClass').map((apexClass) => need('apexClass', 'ApexClass', apexClass)),
  ].filter(({ type, name: needed }) => type === 'ApexClass' || needed.endsWith('__c'));
  return { needs, effects: [(org) => addPermissionSet(org, { name, label })] };
}

function need(element: string, type: Need['type'], name: string): Need {
  return { type, name, problem: `In field: ${element} - no ${type} named ${name} found` };
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_permissionsetgroup.htm */
export function planPermissionSetGroup(name: string, content: XmlElement): PlannedEffects {
  const label = textIn(content, 'label') ?? name;
  const sets = textsIn(content, 'permissionSets');
  const needs = sets.map((set) => need('permissionSets', 'PermissionSet', set));
  return { needs, effects: [(org) => addPermissionSetGroup(org, name, label, sets)] };
}

function addPermissionSetGroup(org: Org, name: string, label: string, sets: readonly string[]): void {
  const fields = { DeveloperName: name, MasterLabel: label, Status: 'Updated', Language: 'en_US' };
  const existing = find(org, 'PermissionSetGroup', 'DeveloperName', name);
  if (existing) {
    org.update(existing, fields);
    return;
  }
  const group = org.insert('PermissionSetGroup', fields);
  for (const set of sets) {
    const row = find(org, 'PermissionSet', 'Name', set);
    if (!row) continue;
    org.insert('PermissionSetGroupComponent', { PermissionSetGroupId: group.Id, PermissionSetId: row.Id });
  }
}

export function planApexClass(
  type: 'ApexClass' | 'ApexTrigger',
  name: string,
  body: string,
  meta: XmlElement,
): PlannedEffects {
  const fields = {
    Name: name,
    Body: body,
    ApiVersion: Number(textIn(meta, 'apiVersion') ?? '65.0'),
    Status: textIn(meta, 'status') ?? 'Active',
    IsValid: true,
  };
  return {
    needs: [],
    effects: [
      (org) => {
        const existing = find(org, type, 'Name', name);
        if (existing) org.update(existing, fields);
        else org.insert(type, fields);
      },
    ],
  };
}

function find(org: Org, object: string, field: string, value: string): Row | undefined {
  return org
    .table(object)
    .rows()
    .find((row) => textOf(row, field) === value);
}

/** Whether the org has it already. */
export function isInOrg(org: Org, { type, name }: Need): boolean {
  switch (type) {
    case 'CustomObject':
      return org.tables.has(name.toLowerCase());
    case 'CustomField': {
      const [object = '', field] = name.split('.');
      const definition = org.tables.get(object.toLowerCase())?.definition;
      return definition?.fields.some((one) => one.name === field) === true;
    }
    case 'ApexClass':
      return find(org, 'ApexClass', 'Name', name) !== undefined;
    case 'ExternalClientApplication':
      return find(org, 'ExternalClientApplication', 'DeveloperName', name) !== undefined;
    case 'PermissionSet':
      return find(org, 'PermissionSet', 'Name', name.replace(/^\w+?__/, '')) !== undefined;
  }
}
