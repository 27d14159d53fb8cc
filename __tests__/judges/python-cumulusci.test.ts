import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe } from 'node:test';
import { startDevHub } from '../../devhub/index.ts';
import type { DevHub, Org } from '../../devhub/index.ts';
import { rsaKey } from '../../harness/keys.ts';
import { packageXml } from '../../src/salesforce/metadata/xml.ts';
import { cumulusciRows } from '../clients/cumulusci.ts';
import { judging } from '../clients/judging.ts';
import { needs, pathOf } from './tools/judge.ts';
import { cumulusci } from './tools/cumulusci.ts';
import type { Ended, PythonPlace } from './tools/python-client.ts';
import { pythonPlace } from './tools/python-client.ts';
import { pythonEnvironment } from './tools/python.ts';

const clients = await pythonEnvironment('clients');
const username = 'cumulus@acme.example';
const packageId = '04tKY000000PkgAYAS';
const namespace = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

const project: Readonly<Record<string, string>> = {
  'src/package.xml': packageXml({ ApexClass: ['Acme_TEST'], PermissionSet: ['Judge'] }, '65.0'),
  'src/classes/Acme_TEST.cls': '@IsTest public class Acme_TEST {}',
  'src/classes/Acme_TEST.cls-meta.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<ApexClass ${namespace}><apiVersion>65.0</apiVersion><status>Active</status></ApexClass>`,
  'src/permissionsets/Judge.permissionset': `<?xml version="1.0" encoding="UTF-8"?>\n<PermissionSet ${namespace}><hasActivationRequired>false</hasActivationRequired><label>Judge</label></PermissionSet>`,
  'orgs/dev.json': '{"settings": {"lightningExperienceSettings": {"enableS1DesktopEnabled": true}}}',
  'datasets/mapping.yml': `Accounts:
  sf_object: Account
  fields: [Name]
Contacts:
  sf_object: Contact
  fields: [FirstName, LastName]
  lookups: { AccountId: { table: Account } }
`,
  'datasets/sample.sql': `BEGIN TRANSACTION;
CREATE TABLE "Account" (id VARCHAR(255) NOT NULL, "Name" VARCHAR(255), PRIMARY KEY (id));
INSERT INTO "Account" VALUES('Account-1','Acme');
INSERT INTO "Account" VALUES('Account-2','Globex');
CREATE TABLE "Contact" (id VARCHAR(255) NOT NULL, "FirstName" VARCHAR(255), "LastName" VARCHAR(255), "AccountId" VARCHAR(255), PRIMARY KEY (id));
INSERT INTO "Contact" VALUES('Contact-1','Wile','Coyote','Account-1');
COMMIT;
`,
  'requests/one.json': JSON.stringify({
    allOrNone: true,
    compositeRequest: [
      {
        ...{ method: 'POST', url: '/services/data/v65.0/sobjects/Account', referenceId: 'a' },
        body: { Name: 'Composite' },
      },
    ],
  }),
};

describe('CumulusCI', needs(clients), () => {
  let hub: DevHub;
  let org: Org;
  let place: PythonPlace;
  let cci: (...args: string[]) => Promise<Ended>;

  before(async () => {
    place = pythonPlace(pathOf(clients), () => hub);
    hub = await startDevHub({ tls: place.tls });
    hub.addApp({ consumerKey: '3MVG9cumulus', certificate: rsaKey().certificate });
    hub.addPackage({ id: packageId, name: 'Acme Base', namespace: 'acme', version: '2.1.0.1' });
    hub.addPackage({ id: '04tKY000000OtherAA', name: 'Other', namespace: 'other', version: '3.4.0.1' });
    const made = hub.createScratchOrg({ username });
    assert.ok(made.org);
    org = made.org;
    const folder = join(place.folder, 'project');
    for (const [path, text] of Object.entries(project)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    cci = cumulusci(place, folder, {
      hub,
      consumerKey: '3MVG9cumulus',
      orgs: { dev: { username, instanceUrl: hub.sandboxUrl } },
    });
    execFileSync('git', ['init', '--quiet', folder]);
  });
  after(async () => {
    await hub.close();
    place.remove();
  });
  const judged = judging(cumulusciRows);

  /** `cci task run …`, which has to succeed; what it prints, in one line. */
  const task = async (...args: string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await cci('task', 'run', ...args, '--org', 'dev');
    const said = `${stdout} ${stderr}`.replaceAll(/\s+/g, ' ');
    assert.equal(exitCode, 0, said);
    return said;
  };
  const refusal = async (...args: string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await cci('task', 'run', ...args, '--org', 'dev');
    assert.notEqual(exitCode, 0, stdout);
    return `${stdout} ${stderr}`.replaceAll(/\s+/g, ' ');
  };
  const names = (object: string) =>
    org
      .table(object)
      .rows()
      .map((row) => row['Name']);

  judged('login', 'logs in with a key that expires as it is signed', async () => {
    const { exitCode, stdout, stderr } = await cci('org', 'info', 'dev');
    assert.equal(exitCode, 0, stderr);
    assert.match(stdout, new RegExp(username));
    assert.match(stdout, /Developer Edition/);
  });

  judged(['deploy', 'retrieve', 'changes'], 'deploys by SOAP, and gets it back', async () => {
    assert.match(await task('deploy', '--path', 'src'), /\[Success\]: Succeeded/);
    assert.deepEqual(names('PermissionSet').includes('Judge'), true);
    const manifest = join('src', 'package.xml');
    await task('retrieve_unpackaged', '--path', 'got', '--package_xml', manifest);
    const got = join(place.folder, 'project/got/classes/Acme_TEST.cls');
    assert.equal(readFileSync(got, 'utf8'), project['src/classes/Acme_TEST.cls']);
    assert.match(await task('list_changes'), /ApexClass: Acme_TEST/);
  });

  judged(['deployRest', 'settings'], 'deploys by REST, and settings', async () => {
    assert.match(await task('deploy', '--path', 'src', '--rest_deploy', 'True'), /Deployment Succeeded/);
    await task('org_settings', '--definition_file', 'orgs/dev.json');
  });

  judged(
    ['installById', 'installByNumber', 'installed'],
    'installs packages by id and by number',
    async () => {
      assert.match(await task('install_managed', '--namespace', 'acme', '--version', packageId), /Success/);
      assert.match(await task('install_managed', '--namespace', 'other', '--version', '3.4'), /Succeeded/);
      const found = await task('get_installed_packages');
      assert.match(found, /'acme': '2\.1'/);
      assert.match(found, /'other': '3\.4'/);
      assert.equal(org.table('InstalledSubscriberPackage').size, 2);
      const missing = await refusal('install_managed', '--namespace', 'other', '--version', '9.9');
      assert.match(missing, /has no version 9\.9/);
    },
  );

  judged(['permissionSets', 'licenses'], 'assigns permission sets and licenses', async () => {
    await task('deploy', '--path', 'src');
    assert.match(await task('assign_permission_sets', '--api_names', 'Judge'), /✔/);
    assert.equal(org.table('PermissionSetAssignment').size, 1);
    assert.match(await task('assign_permission_set_licenses', '--api_names', 'IdentityConnect'), /✔/);
  });

  judged(['mapping', 'load', 'extract'], 'loads a dataset, and extracts it', async () => {
    await task('load_dataset');
    const [contact] = org.table('Contact').rows();
    const account = org.table('Account').get(contact?.['AccountId'] as string);
    assert.deepEqual([contact?.['Name'], account?.['Name']], ['Wile Coyote', 'Acme']);
    await task('extract_dataset', '--sql_path', 'out.sql');
    const sql = readFileSync(join(place.folder, 'project/out.sql'), 'utf8');
    assert.match(sql, /INSERT INTO "Contact" VALUES\('Contact-1','Wile','Coyote','Account-\d'\)/);
    await task('generate_dataset_mapping', '--path', 'made.yml', '--include', 'Account');
    assert.match(readFileSync(join(place.folder, 'project/made.yml'), 'utf8'), /sf_object: Account/);
  });

  judged(['record', 'composite'], 'inserts records', async () => {
    await task('insert_record', '--object', 'Account', '--values', 'Name:Inserted');
    await task('composite_request', '--data_files', 'requests/one.json');
    const accounts = names('Account');
    assert.ok(accounts.includes('Inserted') && accounts.includes('Composite'));
  });

  judged(['anonymous', 'tests'], 'is told that no Apex runs', async () => {
    const sentence = /This embedded Dev Hub runs no Apex/;
    await task('deploy', '--path', 'src');
    assert.match(await refusal('execute_anon', '--apex', 'System.debug(1);'), sentence);
    assert.match(await refusal('run_tests'), sentence);
  });

  judged('delete', 'deletes data', async () => {
    await task('delete_data', '--objects', 'Contact');
    assert.equal(org.table('Contact').size, 0);
  });

  judged('query', 'finds no Bulk API', async () => {
    const soql = ['--query', 'SELECT Name FROM Account', '--result_file', 'out.csv'];
    assert.match(await refusal('query', '--object', 'Account', ...soql), /Bulk API.*NOT_FOUND/);
  });
});
