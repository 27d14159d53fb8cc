import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
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

    it('installs in order, and lists what is there', async () => {
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

    it('makes an object that can be queried', async () => {
      assert.deepEqual(await query('SELECT Id, Name, Total__c, Account__r.Name FROM Invoice__c'), []);
      const [row] = await query("SELECT Name FROM ApexClass WHERE Name = 'Totals'", '--use-tooling-api');
      assert.equal(row?.['Name'], 'Totals');
    });
  });
});
