import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readXml, type XmlNode } from '../../../devhub/metadata/metadata-xml.ts';
import { elementsOf } from '../../../devhub/metadata/type-facts.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { connectedAppPackage, connectedAppSource } from '../../../src/salesforce/apps/connected-app.ts';
import { devHubPackage } from '../../../src/salesforce/scratch-orgs/dev-hub.ts';
import { readOrgSettings, settingsFiles } from '../../../src/salesforce/scratch-orgs/settings.ts';

const app = {
  name: 'Orgkey',
  permissionSet: 'Orgkey',
  contactEmail: 'admin@acme.example',
  consumerKey: 'OrgkeyAppOfTheTest0123456789',
  certificate: rsaKey().certificate,
};

/** Written as nobody should have to know: in no order at all. */
const definition = {
  settings: {
    securitySettings: {
      sessionSettings: { sessionTimeout: 'TwelveHours', forceRelogin: false, enableU2F: true },
      passwordPolicies: { minimumPasswordLength: 12, complexity: 'AlphaNumeric' },
      enableAdminLoginAsAnyUser: true,
    },
    lightningExperienceSettings: { enableS1DesktopEnabled: true, enableAccessCheckCrucPref: true },
  },
  objectSettings: {
    opportunity: { sharingModel: 'private', defaultRecordType: 'default' },
    case: { defaultRecordType: 'default' },
  },
};
const { orgSettings } = readOrgSettings(definition.settings, definition.objectSettings, 'def.json');
assert.ok(orgSettings);

const deploys: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  'the Connected App': connectedAppPackage(app, { withPermissionSet: true }),
  'the source that --print-metadata writes': connectedAppSource(app),
  'the settings of a definition': settingsFiles(orgSettings, '65.0'),
  'the setting that turns Dev Hub on': devHubPackage(),
};

/** Names of elements that the type has, each behind those that the schema has before it. */
function* outOfPlace(node: XmlNode, type: string): Generator<string> {
  const elements = elementsOf(type);
  if (elements === undefined) return;
  const order = [...elements.keys()];
  let before = 0;
  for (const child of node.children) {
    const place = order.indexOf(child.name);
    if (place < before) yield `${type}.${child.name}`;
    before = place;
    yield* outOfPlace(child, elements.get(child.name)?.type ?? '');
  }
}

void describe('what Orgkey deploys stands in the order of Salesforce’s schema', () => {
  for (const [what, files] of Object.entries(deploys)) {
    it(what, () => {
      const read = [...files].filter(([path]) => !path.endsWith('.json') && path !== 'package.xml');
      assert.ok(read.length > 0);
      for (const [path, text] of read) {
        const file = readXml(text);
        assert.ok('root' in file, path);
        assert.ok(elementsOf(file.root.name), `the facts have ${file.root.name}`);
        assert.deepEqual([...outOfPlace(file.root, file.root.name)], [], path);
      }
    });
  }
});
