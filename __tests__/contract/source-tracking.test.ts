import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { textOf } from '../../devhub/objects/table.ts';
import { judging } from '../clients/judging.ts';
import { sfRows } from '../clients/sf.ts';
import { startContract, type Contract } from './harness.ts';
import { sampleProject, writeProject } from './project.ts';

const xml = (root: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${root}>\n`;
const main = 'force-app/main/default';
/** With what source tracking knows by other names than the Metadata API. */
const trackedProject = {
  ...sampleProject,
  [`${main}/lwc/hello/hello.js`]:
    "import { LightningElement } from 'lwc';\nexport default class Hello extends LightningElement {}\n",
  [`${main}/lwc/hello/hello.html`]: '<template><p>Hello</p></template>\n',
  [`${main}/lwc/hello/hello.js-meta.xml`]: xml('LightningComponentBundle', '<apiVersion>65.0</apiVersion>'),
  [`${main}/labels/CustomLabels.labels-meta.xml`]: xml(
    'CustomLabels',
    '<labels><fullName>Hi</fullName><language>en_US</language><protected>true</protected><shortDescription>Hi</shortDescription><value>Hi</value></labels>',
  ),
};

interface Previewed {
  readonly toRetrieve: readonly { readonly fullName: string }[];
  readonly conflicts: readonly unknown[];
}

/** What the CLI makes of an org that tracks its source, of which the embedded hub knows every change. */
describe('source tracking', () => {
  let contract: Contract;
  let project: string;

  before(async () => {
    contract = await startContract();
    const { hub, sf } = contract;
    hub.createScratchOrg({ username: 'tracked@acme.example' });
    project = writeProject(join(sf.home, 'project'), trackedProject);
    await contract.login('tracked@acme.example', hub.sandboxUrl, { args: ['--set-default'] });
  });
  after(async () => contract.close());
  const judged = judging(sfRows.tracking);

  /** By `ApexClass Totals`, the revision. */
  const members = (): Map<string, unknown> => {
    const org = contract.hub.orgs.find(({ kind }) => kind === 'scratch');
    const rows = org?.table('SourceMember').rows() ?? [];
    return new Map(
      rows.map((row) => [
        `${textOf(row, 'MemberType')} ${textOf(row, 'MemberName')}`,
        row['RevisionCounter'],
      ]),
    );
  };
  const preview = (cwd: string) => contract.sf.json<Previewed>(['project', 'retrieve', 'preview'], { cwd });

  it('finds the members of a deploy at once, and does not warn', async () => {
    const asked = contract.hub.requests.length;
    const ended = await contract.sf.sf(['project', 'deploy', 'start', '--json'], { cwd: project });
    const { status, warnings } = ended.json();
    assert.equal(status, 0, ended.stdout);
    assert.deepEqual(warnings ?? [], []);
    const polls = contract.hub.requests.slice(asked).filter(({ soql }) => soql?.includes('SourceMember'));
    assert.ok(polls.length <= 3, `${polls.length} queries of SourceMember`);
    assert.deepEqual([...members().keys()].sort(), [
      'ApexClass Totals',
      'CustomField Invoice__c.Account__c',
      'CustomField Invoice__c.Total__c',
      'CustomLabel Hi',
      'CustomObject Invoice__c',
      'LightningComponentBundle hello',
      'LightningComponentResource hello/hello.html',
      'LightningComponentResource hello/hello.js',
      'LightningComponentResource hello/hello.js-meta.xml',
      'PermissionSet Invoices',
    ]);
  });

  it('counts only what a deploy changes', async () => {
    const before = members();
    const again = ['project', 'deploy', 'start', '--source-dir', 'force-app', '--ignore-conflicts'];
    await contract.sf.json(again, { cwd: project });
    assert.deepEqual(members(), before);
    const changed = writeProject(join(contract.sf.home, 'changed'), {
      ...trackedProject,
      'force-app/main/default/classes/Totals.cls': 'public with sharing class Totals {\n}\n',
    });
    await contract.sf.json(again, { cwd: changed });
    const moved = [...members()].filter(([name, revision]) => before.get(name) !== revision);
    assert.deepEqual(
      moved.map(([name]) => name),
      ['ApexClass Totals'],
    );
  });

  judged('preview', 'shows in a fresh clone what another machine deployed', async () => {
    const clone = writeProject(join(contract.sf.home, 'clone'), trackedProject);
    const { toRetrieve, conflicts } = await preview(clone);
    assert.ok(toRetrieve.length + conflicts.length >= 5);
  });

  judged('retrieve', 'gives back with sf project retrieve start what was deployed', async () => {
    const empty = writeProject(join(contract.sf.home, 'empty'), {
      'sfdx-project.json': sampleProject['sfdx-project.json'] ?? '',
      'force-app/.gitkeep': '',
    });
    await contract.sf.json(
      [
        ...['project', 'retrieve', 'start', '--ignore-conflicts', '--metadata', 'CustomObject:Invoice__c'],
        ...['ApexClass', 'PermissionSet:Invoices'],
      ],
      { cwd: empty },
    );
    const retrieved = join(empty, main);
    assert.match(readFileSync(join(retrieved, 'classes/Totals.cls'), 'utf8'), /class Totals/);
    assert.ok(existsSync(join(retrieved, 'classes/Totals.cls-meta.xml')));
    assert.match(
      readFileSync(join(retrieved, 'objects/Invoice__c/fields/Total__c.field-meta.xml'), 'utf8'),
      /<precision>12<\/precision>/,
    );
    assert.match(
      readFileSync(join(retrieved, 'objects/Invoice__c/Invoice__c.object-meta.xml'), 'utf8'),
      /<label>Invoice<\/label>/,
    );
    assert.ok(existsSync(join(retrieved, 'permissionsets/Invoices.permissionset-meta.xml')));
  });

  it('says of what is not there that it can’t be found', async () => {
    const ended = await contract.sf.sf(
      ['project', 'retrieve', 'start', '--metadata', 'ApexClass:Nothing', '--json'],
      { cwd: project },
    );
    assert.match(ended.stdout, /Entity of type 'ApexClass' named 'Nothing' cannot be found/);
  });

  judged('list', 'lists with sf org list metadata and metadata-types', async () => {
    const classes = await contract.sf.json<{ fullName: string; fileName: string; type: string }[]>([
      ...['org', 'list', 'metadata', '--metadata-type', 'ApexClass'],
    ]);
    assert.deepEqual(
      classes.map(({ fullName, fileName, type }) => [fullName, fileName, type]),
      [['Totals', 'classes/Totals.cls', 'ApexClass']],
    );
    const none = await contract.sf.json<unknown[]>(['org', 'list', 'metadata', '--metadata-type', 'Layout']);
    assert.deepEqual(none, []);
    const { metadataObjects } = await contract.sf.json<{ metadataObjects: { xmlName: string }[] }>([
      ...['org', 'list', 'metadata-types'],
    ]);
    assert.ok(metadataObjects.some(({ xmlName }) => xmlName === 'ExtlClntAppGlobalOauthSettings'));
  });
});
