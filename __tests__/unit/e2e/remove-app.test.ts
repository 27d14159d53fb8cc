import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { removeApp } from '../../../e2e/remove-app.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { deployHubApp } from '../../../src/salesforce/apps/deploy-hub-app.ts';
import { assignPermissionSets } from '../../../src/salesforce/permission-sets.ts';
import { hubClient, testWire } from '../salesforce/org-clients.ts';

const tables = [
  ...['ExternalClientApplication', 'ExtlClntAppOauthSettings', 'ExtlClntAppOauthPlcyCnfg'],
  ...['ExtlClntAppPlcyCnfg', 'PermissionSetAssignment'],
];

describe('an External Client App is removed with its permission set', () => {
  for (const deletion of ['at-once', 'parts-first', 'header-alone'] as const) {
    for (const policyNames of ['with-the-app', 'always-its-own'] as const) {
      test(`where the org deletes it ${deletion}, and names policies ${policyNames}`, async (t) => {
        const hub = await startDevHub();
        t.after(() => hub.close());
        Object.assign(hub.settings.externalApps, { deletion, policyNames });
        const admin = hubClient(hub, testWire(hub));
        const names = { name: 'Orgkey_e2e1', permissionSet: 'Orgkey_e2e1' };
        const app = { ...names, contactEmail: 'admin@acme.example', consumerKey: 'key.of.e2e' };
        await deployHubApp(admin, { ...app, certificate: rsaKey().certificate }, { withPermissionSet: true });
        await assignPermissionSets(admin, [app.permissionSet], { userId: admin.session.userId });
        const said = await removeApp(admin, { kind: 'external-client-app', name: app.name });
        assert.equal(said, 'Orgkey_e2e1 and its permission set are deleted');
        for (const table of tables) assert.equal(hub.hub.table(table).size, 0, table);
        const sets = hub.hub.table('PermissionSet').rows();
        assert.ok(sets.every((row) => textOf(row, 'Name') !== app.permissionSet));
      });
    }
  }
});
