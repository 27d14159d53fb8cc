import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { ComponentSet } from '@salesforce/source-deploy-retrieve';
import { startDesk } from './orgkey.ts';

const expected = {
  'external-client-app': [
    'ExternalClientApplication Orgkey',
    'ExtlClntAppConfigurablePolicies Orgkey_plcy',
    'ExtlClntAppGlobalOauthSettings Orgkey_glbloauth',
    'ExtlClntAppOauthConfigurablePolicies Orgkey_oauthPlcy',
    'ExtlClntAppOauthSettings Orgkey_oauth',
    'PermissionSet Orgkey',
  ],
  'connected-app': ['ConnectedApp Orgkey', 'PermissionSet Orgkey'],
} as const;

describe('what --print-metadata writes, by the registry of source-deploy-retrieve', () => {
  for (const kind of ['external-client-app', 'connected-app'] as const) {
    test(`is components of known types, each file one’s own (${kind})`, async (t) => {
      const desk = await startDesk(t);
      const ended = await desk.orgkey([
        ...['init', '--app', kind, '--target-org', 'hub', '--print-metadata', 'source'],
        ...['--key-size', '2048', '--passphrase-env', 'ORGKEY_TEST_PASSPHRASE'],
      ]);
      assert.equal(ended.exitCode, 0, ended.stderr);
      const source = join(desk.folder, 'source/force-app');
      const components = ComponentSet.fromSource(source).getSourceComponents().toArray();
      const names = components.map(({ type, fullName }) => `${type.name} ${fullName}`);
      assert.deepEqual(names.toSorted(), expected[kind]);
      const owned = components.flatMap(({ xml, content }) =>
        [xml, content].filter((path) => path !== undefined),
      );
      const files = readdirSync(source, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(source, join(parentPath, name)));
      assert.deepEqual(owned.map((path) => relative(source, path)).toSorted(), files.toSorted());
      for (const component of components) {
        const [root] = Object.keys(await component.parseXml()).filter((key) => !key.startsWith('?'));
        assert.equal(root, component.type.name);
      }
    });
  }
});
