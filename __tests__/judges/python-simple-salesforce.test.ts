import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import JSZip from 'jszip';
import { startDevHub } from '../../devhub/index.ts';
import type { DevHub } from '../../devhub/index.ts';
import { rsaKey } from '../../harness/keys.ts';
import { packageXml } from '../../src/salesforce/metadata/xml.ts';
import { zipFiles } from '../../src/salesforce/metadata/zip.ts';
import { judging } from '../clients/judging.ts';
import { simpleSalesforceRows } from '../clients/simple-salesforce.ts';
import { needs, pathOf } from './tools/judge.ts';
import { pythonPlace } from './tools/python-client.ts';
import type { PythonPlace } from './tools/python-client.ts';
import { pythonEnvironment } from './tools/python.ts';

const clients = await pythonEnvironment('clients');
const username = 'simple@acme.example';
const script = join(import.meta.dirname, 'python/simple_salesforce_judge.py');

interface Refusal {
  readonly kind?: string;
  readonly said?: string;
}

describe('simple-salesforce', needs(clients), () => {
  let hub: DevHub;
  let place: PythonPlace;
  const values = new Map<string, unknown>();

  before(async () => {
    place = pythonPlace(pathOf(clients), () => hub);
    hub = await startDevHub({ tls: place.tls });
    hub.addApp({ consumerKey: '3MVG9simple', certificate: rsaKey().certificate });
    const { org } = hub.createScratchOrg({ username, fields: { Features: 'EnableSetPasswordInApi' } });
    for (let number = 0; number < 2100; number++) {
      org?.insert('Lead', { LastName: `L${number}`, Company: 'Acme' });
    }
    const classXml =
      '<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>65.0</apiVersion></ApexClass>';
    const zip = join(place.folder, 'source.zip');
    const files = {
      'package.xml': packageXml({ ApexClass: ['Hello'] }, '65.0'),
      'classes/Hello.cls': 'public class Hello {}',
      'classes/Hello.cls-meta.xml': classXml,
    };
    writeFileSync(zip, await zipFiles(new Map(Object.entries(files))));
    const ended = await place.run('python', [script, username, '3MVG9simple', place.keyFile, '65.0', zip]);
    for (const line of ended.stdout.split('\n').filter((text) => text.startsWith('{'))) {
      const { step, value, error } = JSON.parse(line) as { step: string; value?: unknown; error?: string };
      values.set(step, error === undefined ? value : new Error(error));
    }
    assert.equal(ended.exitCode, 0, ended.stderr);
  });
  after(async () => {
    await hub.close();
    place.remove();
  });
  const judged = judging(simpleSalesforceRows);

  /** What a step of the script came to; the test says of what form that has to be. */
  function came(step: string): unknown {
    const value = values.get(step);
    if (value instanceof Error) throw value;
    assert.notEqual(value, undefined, `no ${step}`);
    return value;
  }

  it('reaches this machine alone', async () => {
    const script = 'import requests; requests.get("https://pypi.org")';
    const ended = await place.run('python', ['-c', script]);
    assert.match(ended.stderr, /pypi\.org is outside this machine/);
  });

  judged('login', 'logs in with a key, at test.salesforce.com', async () => {
    assert.deepEqual(came('who'), { instance: new URL(hub.sandboxUrl).host, sandbox: true });
  });

  judged('query', 'queries page by page', async () => {
    assert.deepEqual(came('query'), { total: 2100, pages: [2000, 100], all: 2100, iter: 2100 });
  });

  judged('records', 'creates, reads, changes, upserts and deletes', async () => {
    const { gone, ...rest } = came('records') as { gone: Refusal };
    assert.deepEqual(rest, {
      success: true,
      changed: 204,
      name: 'Wile Coyote',
      same: true,
      upserted: [200, 201],
      deleted: 204,
    });
    assert.equal(gone.kind, 'SalesforceResourceNotFound');
  });

  judged(['describe', 'limits'], 'describes objects, and reads the limits', async () => {
    assert.deepEqual(came('describe'), { objects: true, fields: ['LastName'] });
    assert.ok((came('limits') as { limits: string[] }).limits.includes('DailyApiRequests'));
  });

  judged(
    ['deploy', 'retrieve', 'tooling'],
    'deploys by SOAP, and finds it by Tooling and a retrieve',
    async () => {
      assert.equal((came('deploy') as { state: string }).state, 'Succeeded');
      const { state, zip } = came('retrieve') as { state: string; zip: string };
      assert.equal(state, 'Succeeded');
      // It sends singlePackage as Python writes it, `True`, which is no boolean of XML.
      const { files } = await JSZip.loadAsync(zip, { base64: true });
      assert.equal(await files['unpackaged/classes/Hello.cls']?.async('text'), 'public class Hello {}');
      assert.equal((came('tooling') as { Name: string }[])[0]?.Name, 'Hello');
    },
  );

  judged('restful', 'asks for anything else by its path', async () => {
    assert.equal((came('restful') as { Username: string }[])[0]?.Username, username);
  });

  judged('password', 'sets a password', async () => {
    assert.ok('set' in (came('password') as object));
  });

  judged('apex', 'is told that no Apex runs', async () => {
    assert.match((came('apex') as Refusal).said ?? '', /This embedded Dev Hub runs no Apex/);
  });

  judged(['bulk', 'search', 'deleted'], 'finds no Bulk API, no search and no recycle bin', async () => {
    const refusals = [...(came('bulk') as Refusal[]), came('search') as Refusal, came('deleted') as Refusal];
    for (const { said } of refusals) assert.match(said ?? '', /NOT_FOUND/);
  });
});
