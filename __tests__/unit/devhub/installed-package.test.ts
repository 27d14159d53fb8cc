import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { packageXml } from '../../../src/salesforce/metadata/xml.ts';
import { zipFiles } from '../../../src/salesforce/metadata/zip.ts';
import { testHub } from './api.ts';
import type { Api, TestHub } from './api.ts';

interface Result {
  readonly status: string;
  readonly details: { readonly componentFailures: readonly { readonly problem: string }[] };
}

describe('a managed package by its namespace and number, as metadata', () => {
  let hub: TestHub;
  let api: Api;
  before(async () => {
    hub = await testHub();
    hub.hub.addPackage({ id: '04tHb0000000001AAA', name: 'Base', namespace: 'base', version: '2.1.0.4' });
    hub.hub.addPackage({
      ...{ id: '04tHb0000000002AAA', name: 'Kept', namespace: 'kept', version: '1.0.0.1' },
      installationKey: 'open-sesame',
    });
    ({ api } = await hub.scratchOrg('installed@acme.example'));
  });
  after(async () => hub[Symbol.asyncDispose]());

  const install = async (namespace: string, number: string, password = ''): Promise<Result> => {
    const content = `<versionNumber>${number}</versionNumber>${password === '' ? '' : `<password>${password}</password>`}`;
    const files = {
      'package.xml': packageXml({ InstalledPackage: [namespace] }, '65.0'),
      [`installedPackages/${namespace}.installedPackage`]: `<?xml version="1.0" encoding="UTF-8"?><InstalledPackage xmlns="http://soap.sforce.com/2006/04/metadata">${content}</InstalledPackage>`,
    };
    const zip = await zipFiles(new Map(Object.entries(files)));
    const form = new FormData();
    const options = JSON.stringify({ deployOptions: { singlePackage: true, rollbackOnError: true } });
    form.append('entity_content', new Blob([options], { type: 'application/json' }));
    form.append('file', new Blob([new Uint8Array(zip)], { type: 'application/zip' }), 'deploy.zip');
    const started = await api.post<{ id: string }>('metadata/deployRequest', form);
    const path = `metadata/deployRequest/${started.body.id}?includeDetails=true`;
    return (await api.get<{ deployResult: Result }>(path)).body.deployResult;
  };
  const installed = async () =>
    (
      await api.tooling<{ SubscriberPackage: { NamespacePrefix: string } }>(
        'SELECT SubscriberPackage.NamespacePrefix FROM InstalledSubscriberPackage',
      )
    ).map((row) => row.SubscriberPackage.NamespacePrefix);

  it('is refused where there is none of that number, and never a made-up success', async () => {
    for (const number of ['2.2', '2', '']) {
      const { status, details } = await install('base', number);
      assert.equal(status, 'Failed', number);
      assert.match(details.componentFailures[0]?.problem ?? '', /has no version/);
    }
    assert.deepEqual(await installed(), []);
  });

  it('is installed, and then in the org', async () => {
    assert.equal((await install('base', '2.1')).status, 'Succeeded');
    assert.deepEqual(await installed(), ['base']);
  });

  it('needs its installation key', async () => {
    assert.equal((await install('kept', '1.0')).status, 'Failed');
    assert.equal((await install('kept', '1.0', 'open-sesame')).status, 'Succeeded');
    assert.deepEqual(await installed(), ['base', 'kept']);
  });
});
