import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { testHub } from './api.ts';
import type { Api, TestHub } from './api.ts';
import { classMeta, deploysTo, invoice } from './deploy-desk.ts';

describe('metadata deploys', () => {
  let hub: TestHub;
  let api: Api;
  let number = 0;

  before(async () => {
    hub = await testHub();
  });
  after(async () => hub[Symbol.asyncDispose]());
  beforeEach(async () => {
    hub.hub.settings.deployMilliseconds = 0;
    ({ api } = await hub.scratchOrg(`deploy-${++number}@acme.example`));
  });
  const { start, status, deploy } = deploysTo(() => api);

  test('takes its time, and is pending, in progress, done', async () => {
    hub.hub.settings.deployMilliseconds = 30_000;
    const { id, done } = await start(
      { 'objects/Invoice__c.object': invoice },
      { CustomObject: ['Invoice__c'] },
    );
    assert.equal(done, false);
    hub.hub.clock.advance(15_000);
    assert.equal((await status(id)).status, 'InProgress');
    hub.hub.clock.advance(15_000);
    assert.equal((await status(id)).status, 'Succeeded');
  });

  test('can be canceled while it runs, and then changes nothing', async () => {
    hub.hub.settings.deployMilliseconds = 30_000;
    const { id } = await start({ 'objects/Invoice__c.object': invoice }, { CustomObject: ['Invoice__c'] });
    const token = hub.hub.openSession(`deploy-${number}@acme.example`);
    const url = `${hub.hub.sandboxUrl}/services/data/v65.0/metadata/deployRequest/${id}`;
    const body = JSON.stringify({ deployResult: { status: 'Canceling' } });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    assert.equal((await fetch(url, { method: 'PATCH', headers, body })).status, 202);
    hub.hub.clock.advance(30_000);
    assert.equal((await status(id)).status, 'Canceled');
    await assert.rejects(api.query('SELECT Id FROM Invoice__c'), /INVALID_TYPE/);
  });

  test('one bad component fails the whole deploy, unless rollbackOnError is off', async () => {
    const files = {
      'objects/Invoice__c.object': invoice,
      'classes/Bad.cls': 'public class Bad {\n  void go() {\n    if (true) {\n  }\n}\n',
      'classes/Bad.cls-meta.xml': classMeta,
    };
    const types = { CustomObject: ['Invoice__c'], ApexClass: ['Bad'] };
    const failed = await deploy(files, types);
    assert.equal(failed.status, 'Failed');
    assert.equal(failed.numberComponentErrors, 1);
    const [failure] = failed.details.componentFailures;
    assert.deepEqual(
      [failure?.componentType, failure?.fullName, failure?.fileName, failure?.problem, failure?.lineNumber],
      ['ApexClass', 'Bad', 'classes/Bad.cls', "Missing '}' at '<EOF>'", 6],
    );
    await assert.rejects(api.query('SELECT Id FROM Invoice__c'), /INVALID_TYPE/);
    const partial = await deploy(files, types, { rollbackOnError: false });
    assert.equal(partial.status, 'SucceededPartial');
    assert.deepEqual(await api.query('SELECT Id FROM Invoice__c'), []);
  });

  // CumulusCI sends its options in a part of that name, and booleans as texts: cumulusci/salesforce_api/rest_deploy.py
  for (const [part, checkOnly] of [
    ['entity_content', true],
    ['json', 'true'],
  ] as const) {
    test(`checkOnly in the part ${part} checks and changes nothing`, async () => {
      const files = { 'objects/Invoice__c.object': invoice };
      const checked = await deploy(files, { CustomObject: ['Invoice__c'] }, { checkOnly }, part);
      assert.equal(checked.status, 'Succeeded');
      await assert.rejects(api.query('SELECT Id FROM Invoice__c'), /INVALID_TYPE/);
    });
  }

  test('what package.xml names has to be in the zip, and what is in the zip has to be named', async () => {
    const files = { 'classes/Extra.cls': 'public class Extra {}', 'classes/Extra.cls-meta.xml': classMeta };
    const { details } = await deploy(files, { ApexClass: ['Missing'] });
    assert.deepEqual(
      details.componentFailures.map(({ fullName, problem }) => [fullName, problem]),
      [
        ['Extra', 'Not in package.xml'],
        [
          'Missing',
          "An object 'Missing' of type ApexClass was named in package.xml, but was not found in zipped directory",
        ],
      ],
    );
  });

  test('a file that is no XML is named with its line', async () => {
    const files = {
      'permissionsets/Admin_PS.permissionset': '<PermissionSet>\n<label>Admin</labl>\n</PermissionSet>',
    };
    const { details } = await deploy(files, { PermissionSet: ['Admin_PS'] });
    const [failure] = details.componentFailures;
    assert.match(failure?.problem ?? '', /^Error parsing file:/);
    assert.equal(failure?.lineNumber, 2);
  });

  test('a production hub refuses NoTestRun, one of Developer Edition takes it, and a word of no enum is refused', async () => {
    const level = async (url: string, token: string, testLevel?: string) => {
      const form = new FormData();
      form.append('entity_content', JSON.stringify({ deployOptions: { testLevel } }));
      form.append('file', new Blob(['PK?']), 'deploy.zip');
      const headers = { authorization: `Bearer ${token}` };
      const path = '/services/data/v65.0/metadata/deployRequest';
      const answer = await fetch(url + path, { method: 'POST', headers, body: form });
      return { status: answer.status, body: await answer.json() };
    };
    const { hub: production } = hub;
    const token = production.openSession(production.hubUsername);
    assert.deepEqual(await level(production.productionUrl, token, 'NoTestRun'), {
      status: 400,
      body: [
        {
          message: 'testLevel of NoTestRun cannot be used in production organizations',
          errorCode: 'INVALID_OPERATION',
        },
      ],
    });
    assert.equal((await level(production.productionUrl, token)).status, 201);
    const unknown = await level(production.productionUrl, token, 'None');
    assert.match(JSON.stringify(unknown.body), /'None' is not a valid value for the enum 'TestLevel'/);
    await using developer = await testHub({ hubEdition: 'Developer Edition' });
    const other = developer.hub.openSession(developer.hub.hubUsername);
    assert.equal((await level(developer.hub.productionUrl, other, 'NoTestRun')).status, 201);
  });

  test('a zip that is none fails as a whole', async () => {
    const form = new FormData();
    form.append('entity_content', '{"deployOptions":{}}');
    form.append('file', new Blob(['PK?']), 'deploy.zip');
    const { body } = await api.post<{ id: string }>('metadata/deployRequest', form);
    const result = await status(body.id);
    assert.equal(result.status, 'Failed');
    assert.match(result.errorMessage ?? '', /INVALID_ZIP/);
  });
});
