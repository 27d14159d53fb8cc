import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startDevHub, type DevHub } from '../../../devhub/index.ts';
import { rsaKey } from '../../../harness/keys.ts';
import {
  deployRequest,
  startDeploy,
  waitForDeploy,
  type DeployOutcome,
} from '../../../src/salesforce/metadata/deploy.ts';
import { deployHubApp } from '../../../src/salesforce/apps/deploy-hub-app.ts';
import { partNames } from '../../../src/salesforce/apps/external-client-app.ts';
import { packageXml, type PackageTypes } from '../../../src/salesforce/metadata/xml.ts';
import { zipFiles } from '../../../src/salesforce/metadata/zip.ts';
import { hubClient, testWire } from '../salesforce/org-clients.ts';

let hub: DevHub;
before(async () => {
  hub = await startDevHub();
});
after(() => hub.close());

async function destroy(types: PackageTypes): Promise<DeployOutcome> {
  const org = hubClient(hub, testWire(hub));
  const zip = await zipFiles(
    new Map([
      ['package.xml', packageXml({}, '65.0')],
      ['destructiveChanges.xml', packageXml(types, '65.0')],
    ]),
  );
  return waitForDeploy(org, await startDeploy(org, deployRequest(zip)));
}

test('destructive changes delete an app and its access, and a permission set that nobody has', async () => {
  hub.addApp({ consumerKey: 'key', name: 'Old_App', certificate: rsaKey().certificate });
  const [app] = hub.hub.table('ConnectedApplication').rows();
  const set = hub.hub.insert('PermissionSet', { Name: 'Old_App', Label: 'Old_App', NamespacePrefix: null });
  hub.hub.insert('SetupEntityAccess', { ParentId: set.Id, SetupEntityId: app?.Id ?? '' });
  const [user] = hub.hub.table('User').rows();
  const assignment = hub.hub.insert('PermissionSetAssignment', {
    AssigneeId: user?.Id ?? '',
    PermissionSetId: set.Id,
  });

  const refused = await destroy({ ConnectedApp: ['Old_App'], PermissionSet: ['Old_App'] });
  assert.equal(refused.succeeded, false);
  assert.match(refused.failures[0]?.problem ?? '', /assigned to users/);
  assert.equal(hub.hub.table('ConnectedApplication').size, 1, 'all or nothing');

  hub.hub.table('PermissionSetAssignment').delete(assignment.Id);
  assert.equal((await destroy({ ConnectedApp: ['Old_App'], PermissionSet: ['Old_App'] })).succeeded, true);
  for (const table of ['ConnectedApplication', 'SetupEntityAccess', 'PermissionSet'])
    assert.equal(hub.hub.table(table).size, 0, table);
});

/** An app as `orgkey init` deploys it, and its parts by type. */
async function deployApp(name: string): Promise<PackageTypes> {
  const org = hubClient(hub, testWire(hub));
  const app = {
    name,
    permissionSet: name,
    contactEmail: 'admin@acme.example',
    consumerKey: `key.of.${name}`,
  };
  await deployHubApp(org, { ...app, certificate: rsaKey().certificate }, { withPermissionSet: true });
  return {
    ExtlClntAppGlobalOauthSettings: [partNames.globalSettings(name)],
    ExtlClntAppOauthSettings: [partNames.oauthSettings(name)],
    ExtlClntAppOauthConfigurablePolicies: [partNames.oauthPolicy(name)],
    ExtlClntAppConfigurablePolicies: [partNames.policy(name)],
  };
}

const appTables = [
  ...['ExternalClientApplication', 'ExtlClntAppOauthSettings'],
  ...['ExtlClntAppOauthPlcyCnfg', 'ExtlClntAppPlcyCnfg'],
];

test('an External Client App goes with all its parts in one deploy', async () => {
  const parts = await deployApp('Once');
  const outcome = await destroy({ ExternalClientApplication: ['Once'], ...parts });
  assert.equal(outcome.succeeded, true);
  for (const table of appTables) assert.equal(hub.hub.table(table).size, 0, table);
  assert.equal((await destroy({ PermissionSet: ['Once'] })).succeeded, true);
});

test('an org may refuse an app’s header while its parts are there', async () => {
  hub.settings.externalApps.deletion = 'parts-first';
  const parts = await deployApp('Twice');
  const refused = await destroy({ ExternalClientApplication: ['Twice'], ...parts });
  assert.match(refused.failures[0]?.problem ?? '', /referenced elsewhere/);
  assert.equal(hub.hub.table('ExtlClntAppOauthSettings').size, 1, 'all or nothing');
  assert.equal((await destroy(parts)).succeeded, true);
  assert.equal((await destroy({ ExternalClientApplication: ['Twice'] })).succeeded, true);
  for (const table of appTables) assert.equal(hub.hub.table(table).size, 0, table);
});

test('what is not there is a warning, and what this hub can’t delete is said', async () => {
  assert.equal((await destroy({ PermissionSet: ['Nobody'] })).succeeded, true);
  const { failures } = await destroy({ Layout: ['Account-Layout'] });
  assert.match(failures[0]?.problem ?? '', /deletes no Layout/);
});
