import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const namespace = 'http://soap.sforce.com/2006/04/metadata';

const xml = (root: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${content}\n</${root}>\n`;

const object = xml(
  'CustomObject',
  `<deploymentStatus>Deployed</deploymentStatus><label>Invoice</label>
   <nameField><displayFormat>INV-{0000}</displayFormat><label>Invoice Number</label><type>AutoNumber</type></nameField>
   <pluralLabel>Invoices</pluralLabel><sharingModel>ReadWrite</sharingModel>`,
);

const field = (content: string) => xml('CustomField', content);

/** A small project: an object with a lookup to Account, a permission set that opens it, and an Apex class. */
export const sampleProject: Readonly<Record<string, string>> = {
  'sfdx-project.json': JSON.stringify({
    packageDirectories: [{ path: 'force-app', default: true }],
    sourceApiVersion: '65.0',
  }),
  'force-app/main/default/objects/Invoice__c/Invoice__c.object-meta.xml': object,
  'force-app/main/default/objects/Invoice__c/fields/Account__c.field-meta.xml': field(
    `<fullName>Account__c</fullName><label>Account</label><referenceTo>Account</referenceTo>
     <relationshipName>Invoices</relationshipName><type>Lookup</type>`,
  ),
  'force-app/main/default/objects/Invoice__c/fields/Total__c.field-meta.xml': field(
    `<fullName>Total__c</fullName><label>Total</label><precision>12</precision><scale>2</scale><type>Currency</type>`,
  ),
  'force-app/main/default/classes/Totals.cls':
    "public with sharing class Totals {\n    public static String label() {\n        return 'Total';\n    }\n}\n",
  'force-app/main/default/classes/Totals.cls-meta.xml': xml(
    'ApexClass',
    '<apiVersion>65.0</apiVersion><status>Active</status>',
  ),
  'force-app/main/default/permissionsets/Invoices.permissionset-meta.xml': xml(
    'PermissionSet',
    `<classAccesses><apexClass>Totals</apexClass><enabled>true</enabled></classAccesses>
     <fieldPermissions><editable>true</editable><field>Invoice__c.Total__c</field><readable>true</readable></fieldPermissions>
     <label>Invoices</label>
     <objectPermissions><allowCreate>true</allowCreate><allowDelete>true</allowDelete><allowEdit>true</allowEdit><allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords><object>Invoice__c</object><viewAllRecords>false</viewAllRecords></objectPermissions>`,
  ),
};

/** Writes a project's files below a folder, and returns the folder. */
export function writeProject(
  folder: string,
  files: Readonly<Record<string, string>> = sampleProject,
): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
