import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { judging } from '../clients/judging.ts';
import { sfRows } from '../clients/sf.ts';
import { startContract } from './harness.ts';
import type { Contract } from './harness.ts';
import { sampleProject, writeProject } from './project.ts';

const username = 'setup@acme.example';
const base = { id: '04tHb0000000001AAA', name: 'Base', namespace: 'base', permissionSets: ['Base_Admin'] };
const app = { id: '04tHb0000000002AAA', name: 'App', dependencies: [base.id], installationKey: 's3cret' };

interface DeployAnswer {
  readonly status: string;
  readonly files: readonly {
    readonly fullName: string;
    readonly state: string;
    readonly error?: string;
    readonly lineNumber?: number;
    readonly columnNumber?: number;
  }[];
}

interface QueryAnswer {
  readonly records: readonly Readonly<Record<string, unknown>>[];
}

/** Every step that makes a scratch org ready, as the Salesforce CLI takes it. */
describe('setting up a scratch org', () => {
  let contract: Contract;
  let project: string;

  before(async () => {
    contract = await startContract();
    const { hub, sf } = contract;
    hub.addPackage(base);
    hub.addPackage(app);
    hub.createScratchOrg({ username });
    project = writeProject(join(sf.home, 'project'));
    await contract.login(username, hub.sandboxUrl, { args: ['--alias', 'scratch', '--set-default'] });
  });
  after(async () => contract.close());
  const judged = judging(sfRows.setup);

  const query = async (soql: string, ...more: string[]): Promise<QueryAnswer['records']> =>
    (await contract.sf.json<QueryAnswer>(['data', 'query', '--query', soql, ...more])).records;

  describe('sf package install', () => {
    const install = async (id: string, ...more: string[]) =>
      contract.sf.sf([
        'package',
        'install',
        '--package',
        id,
        '--wait',
        '2',
        '--no-prompt',
        '--json',
        ...more,
      ]);

    it('says which package is missing', async () => {
      const { stdout } = await install(app.id, '--installation-key', app.installationKey);
      assert.match(stdout, /A required package is missing: Package \\"Base\\"/);
    });

    it('says that the installation key is wrong, or missing', async () => {
      const wrong = await install(app.id, '--installation-key', 'guess');
      assert.match(wrong.json().message ?? '', /Invalid InstallationKey/);
      const none = await install(app.id);
      assert.match(none.json().message ?? '', /provide installationkey/);
    });

    judged('install', 'installs in order, and lists what is there', async () => {
      const first = await install(base.id);
      assert.equal(first.json<{ Status: string }>().result.Status, 'SUCCESS');
      const second = await install(app.id, '--installation-key', app.installationKey);
      assert.equal(second.json<{ Status: string }>().result.Status, 'SUCCESS');
      const installed = await contract.sf.json<{ SubscriberPackageVersionId: string }[]>([
        ...['package', 'installed', 'list', '--target-org', 'scratch'],
      ]);
      assert.deepEqual(
        installed.map((one) => one.SubscriberPackageVersionId).sort(),
        [base.id, app.id].sort(),
      );
    });
  });

  describe('sf project deploy start', () => {
    const deploy = async (folder: string, env: Record<string, string> = {}) =>
      contract.sf.sf(
        ['project', 'deploy', 'start', '--source-dir', 'force-app', '--target-org', 'scratch', '--json'],
        { cwd: folder, env },
      );

    it('names the file, line and problem of a class that does not compile, and deploys nothing', async () => {
      const broken = writeProject(join(contract.sf.home, 'broken'), {
        ...sampleProject,
        'force-app/main/default/classes/Totals.cls':
          "public class Totals {\n    public static String label() {\n        return 'Total'\n    }\n}\n",
      });
      const { result, status } = (await deploy(broken)).json<DeployAnswer>();
      assert.equal(status, 1);
      assert.equal(result.status, 'Failed');
      const failed = result.files.find(({ fullName }) => fullName === 'Totals');
      assert.equal(failed?.state, 'Failed');
      assert.equal(failed.error, "Missing ';' at '}' (4:5)");
      assert.deepEqual([failed.lineNumber, failed.columnNumber], [4, 5]);
      const rows = await query("SELECT Name FROM ApexClass WHERE Name = 'Totals'", '--use-tooling-api');
      assert.deepEqual(rows, []);
    });

    for (const [api, env] of [
      ['SOAP', {}],
      ['REST', { SF_ORG_METADATA_REST_DEPLOY: 'true' }],
    ] as const) {
      it(`deploys a project over ${api}`, async () => {
        const { result } = (await deploy(project, env)).json<DeployAnswer>();
        assert.equal(result.status, 'Succeeded');
        assert.deepEqual([...new Set(result.files.map(({ fullName }) => fullName))].sort(), [
          'Invoice__c',
          'Invoice__c.Account__c',
          'Invoice__c.Total__c',
          'Invoices',
          'Totals',
        ]);
      });
    }

    judged('deploy', 'makes an object that can be queried', async () => {
      assert.deepEqual(await query('SELECT Id, Name, Total__c, Account__r.Name FROM Invoice__c'), []);
      const [row] = await query("SELECT Name FROM ApexClass WHERE Name = 'Totals'", '--use-tooling-api');
      assert.equal(row?.['Name'], 'Totals');
    });
  });

  describe('sf org assign permset', () => {
    const assign = async (name: string) =>
      contract.sf.sf(['org', 'assign', 'permset', '--name', name, '--json']);

    judged(
      'permset',
      'assigns one that a deploy brought, and one of a package by its namespace',
      async () => {
        assert.equal((await assign('Invoices')).json().status, 0);
        assert.equal((await assign('base__Base_Admin')).json().status, 0);
        const rows = await query('SELECT PermissionSet.Name FROM PermissionSetAssignment');
        const names = rows.map((row) => (row['PermissionSet'] as { Name: string }).Name);
        assert.deepEqual(names.sort(), ['Base_Admin', 'Invoices']);
      },
    );

    it('shows that it is assigned already', async () => {
      const again = await assign('Invoices');
      assert.notEqual(again.exitCode, 0);
      assert.match(again.stdout, /Duplicate PermissionSetAssignment/);
    });

    it('shows that there is none of that name', async () => {
      assert.match((await assign('Nobody')).stdout, /Permission set .*Nobody.* not found/i);
    });
  });

  describe('sf data import tree and export tree', () => {
    const record = (type: string, referenceId: string, fields: object) => ({
      attributes: { type, referenceId },
      ...fields,
    });
    const accounts = [
      record('Account', 'AccountRef1', { Name: 'Acme' }),
      record('Account', 'AccountRef2', { Name: 'Beep' }),
    ];
    const invoices = Array.from({ length: 250 }, (_, place) =>
      record('Invoice__c', `Invoice__cRef${place + 1}`, {
        Total__c: place,
        Account__c: `@AccountRef${(place % 2) + 1}`,
      }),
    );

    const writePlan = (folder: string, records: object[]): string => {
      writeProject(folder, {
        'Accounts.json': JSON.stringify({ records: accounts }),
        'Invoices.json': JSON.stringify({ records }),
        'plan.json': JSON.stringify([
          { sobject: 'Account', files: ['Accounts.json'] },
          { sobject: 'Invoice__c', files: ['Invoices.json'] },
        ]),
      });
      return join(folder, 'plan.json');
    };

    judged('import', 'imports a plan with parents and children, and reads it back', async () => {
      const plan = writePlan(join(contract.sf.home, 'data'), invoices);
      const imported = await contract.sf.json<unknown[]>(['data', 'import', 'tree', '--plan', plan]);
      assert.equal(imported.length, 252);
      const rows = await query(
        "SELECT Name, Total__c, Account__r.Name FROM Invoice__c WHERE Account__r.Name = 'Beep' ORDER BY Total__c",
      );
      assert.equal(rows.length, 125);
      assert.deepEqual([rows[0]?.['Name'], rows[0]?.['Total__c']], ['INV-0002', 1]);
    });

    judged('export', 'exports what it imported, as a plan', async () => {
      const folder = join(contract.sf.home, 'exported');
      await contract.sf.json([
        ...['data', 'export', 'tree', '--plan', '--output-dir', folder],
        ...['--query', 'SELECT Name, (SELECT Total__c FROM Invoices__r) FROM Account'],
      ]);
      const plan = JSON.parse(
        readFileSync(join(folder, 'Account-Invoice__c-plan.json'), 'utf8'),
      ) as unknown[];
      assert.equal(plan.length, 2);
      const { records } = JSON.parse(readFileSync(join(folder, 'Invoice__c.json'), 'utf8')) as {
        records: Record<string, string>[];
      };
      assert.equal(records.length, 250);
      assert.match(records[0]?.['Account__c'] ?? '', /^@AccountRef\d$/);
    });

    it('says which record of a plan was refused, and why', async () => {
      const plan = writePlan(join(contract.sf.home, 'bad-data'), [
        record('Invoice__c', 'Invoice__cRef1', { Total__c: 1, Account__c: '001000000000000AAA' }),
      ]);
      const { exitCode, stdout } = await contract.sf.sf(['data', 'import', 'tree', '--plan', plan, '--json']);
      assert.notEqual(exitCode, 0);
      assert.match(stdout, /Invoice__cRef1/);
      assert.match(stdout, /INVALID_CROSS_REFERENCE_KEY/);
    });

    it('names a field that the org does not have', async () => {
      const plan = writePlan(join(contract.sf.home, 'unknown-field'), [
        record('Invoice__c', 'Invoice__cRef1', { Amount__c: 1 }),
      ]);
      const { stdout } = await contract.sf.sf(['data', 'import', 'tree', '--plan', plan, '--json']);
      assert.match(stdout, /Amount__c/);
      assert.match(stdout, /Invoice__c/);
    });
  });
});
