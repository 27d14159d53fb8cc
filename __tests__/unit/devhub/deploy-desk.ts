import assert from 'node:assert/strict';
import { packageXml } from '../../../src/salesforce/metadata/xml.ts';
import type { PackageTypes } from '../../../src/salesforce/metadata/xml.ts';
import { zipFiles } from '../../../src/salesforce/metadata/zip.ts';
import type { Api } from './api.ts';

export interface Message {
  readonly componentType: string;
  readonly fullName: string;
  readonly fileName: string;
  readonly problem?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

export interface DeployResult {
  readonly id: string;
  readonly status: string;
  readonly done: boolean;
  readonly numberComponentsTotal: number;
  readonly numberComponentErrors: number;
  readonly errorMessage?: string;
  readonly details: { readonly componentFailures: Message[]; readonly componentSuccesses: Message[] };
}

export const xml = (root: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${root}>`;

export const invoice = xml(
  'CustomObject',
  `<label>Invoice</label><pluralLabel>Invoices</pluralLabel><nameField><label>Name</label><type>Text</type></nameField>
   <fields><fullName>Total__c</fullName><label>Total</label><type>Number</type></fields>
   <fields><fullName>Kind__c</fullName><label>Kind</label><type>Picklist</type><valueSet><restricted>true</restricted>
     <valueSetDefinition><value><fullName>Open</fullName></value></valueSetDefinition></valueSet></fields>
   <fields><fullName>Account__c</fullName><label>Account</label><type>Lookup</type><referenceTo>Account</referenceTo>
     <relationshipName>Invoices</relationshipName></fields>`,
);
export const classMeta = xml('ApexClass', '<apiVersion>65.0</apiVersion><status>Active</status>');

/** Deploys to whatever org `api` is of by then. */
export function deploysTo(api: () => Api) {
  async function start(
    files: Readonly<Record<string, string>>,
    types: PackageTypes,
    options: object = {},
    part = 'entity_content',
  ): Promise<DeployResult> {
    const zip = await zipFiles(
      new Map([['package.xml', packageXml(types, '65.0')], ...Object.entries(files)]),
    );
    const form = new FormData();
    const content = JSON.stringify({
      deployOptions: { singlePackage: true, rollbackOnError: true, ...options },
    });
    form.append(part, new Blob([content], { type: 'application/json' }));
    form.append('file', new Blob([new Uint8Array(zip)], { type: 'application/zip' }), 'deploy.zip');
    const answer = await api().post<{ deployResult: DeployResult }>('metadata/deployRequest', form);
    assert.equal(answer.status, 201);
    return answer.body.deployResult;
  }

  async function status(id: string): Promise<DeployResult> {
    const path = `metadata/deployRequest/${id}?includeDetails=true`;
    return (await api().get<{ deployResult: DeployResult }>(path)).body.deployResult;
  }

  const deploy = async (...parameters: Parameters<typeof start>): Promise<DeployResult> =>
    status((await start(...parameters)).id);

  return { start, status, deploy };
}
