import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { after, before, describe } from 'node:test';
import { SignJWT } from 'jose';
import jsforce from 'jsforce';
import JSZip from 'jszip';
import type { Connection } from 'jsforce';
import { startDevHub } from '../../devhub/index.ts';
import type { DevHub } from '../../devhub/index.ts';
import { rsaKey } from '../../harness/keys.ts';
import { packageXml } from '../../src/salesforce/metadata/xml.ts';
import { zipFiles } from '../../src/salesforce/metadata/zip.ts';
import { jsforceRows } from '../clients/jsforce.ts';
import { judging } from '../clients/judging.ts';

const consumerKey = '3MVG9jsforce';
const username = 'jsforce@acme.example';

/** A connection through the app's key, renewed by it when the session has ended. */
async function connect(hub: DevHub): Promise<Connection> {
  const assertion = async () =>
    new SignJWT({ iss: consumerKey, sub: username, aud: 'https://test.salesforce.com' })
      .setProtectedHeader({ alg: 'RS256' })
      .setExpirationTime('3m')
      .sign(createPrivateKey(rsaKey().pem));
  const grant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
  const options = { loginUrl: hub.sandboxUrl, oauth2: { loginUrl: hub.sandboxUrl }, version: '65.0' };
  const conn = new jsforce.Connection({
    ...options,
    refreshFn: (_conn, done) => {
      const other = new jsforce.Connection(options);
      assertion()
        .then(async (jwt) => {
          await other.authorize({ grant_type: grant, assertion: jwt });
          done(null, other.accessToken ?? '');
        })
        .catch((error: unknown) => {
          done(error as Error);
        });
    },
  });
  await conn.authorize({ grant_type: grant, assertion: await assertion() });
  return conn;
}

describe('jsforce', () => {
  let hub: DevHub;
  let conn: Connection;

  before(async () => {
    hub = await startDevHub();
    hub.addApp({ consumerKey, certificate: rsaKey().certificate });
    hub.createScratchOrg({ username, fields: { Features: 'EnableSetPasswordInApi' } });
    conn = await connect(hub);
  });
  after(async () => hub.close());
  const judged = judging(jsforceRows);

  const refusal = async (call: () => Promise<unknown>): Promise<string> => {
    try {
      await call();
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`;
    }
    return 'not refused';
  };
  const clear = async () => {
    const rows = await conn.sobject('Contact').find({}, 'Id');
    if (rows.length > 0) await conn.sobject('Contact').destroy(rows.map(({ Id }) => Id));
  };

  judged(['login', 'identity'], 'logs in with a key, and learns who it is', async () => {
    const me = await conn.identity();
    assert.equal(me.username, username);
    assert.equal(conn.userInfo?.organizationId, me.organization_id);
    assert.equal(conn.instanceUrl, hub.sandboxUrl);
  });

  judged('renewal', 'goes on after its session has ended', async () => {
    hub.expireSessions(username);
    assert.equal((await conn.query('SELECT Id FROM User')).totalSize, 1);
  });

  judged('limits', 'reads the limits', async () => {
    assert.ok((await conn.limits())['DailyApiRequests']);
  });

  judged(['query', 'autoFetch', 'find'], 'queries page by page', async () => {
    const org = hub.orgs.at(-1);
    for (let number = 0; number < 2100; number++)
      org?.insert('Lead', { LastName: `L${number}`, Company: 'Acme' });
    const first = await conn.query('SELECT LastName FROM Lead');
    assert.deepEqual([first.totalSize, first.records.length, first.done], [2100, 2000, false]);
    const second = await conn.queryMore(first.nextRecordsUrl ?? '');
    assert.deepEqual([second.records.length, second.done], [100, true]);
    const all = await conn.query('SELECT LastName FROM Lead').execute({ autoFetch: true, maxFetch: 5000 });
    assert.equal(all.records.length, 2100);
    const small = await conn.query('SELECT LastName FROM Lead', {
      headers: { 'Sforce-Query-Options': 'batchSize=200' },
    });
    assert.equal(small.records.length, 200);
    const found = await conn
      .sobject('Lead')
      .find({ LastName: { $like: 'L209%' } }, ['LastName'])
      .sort('LastName')
      .limit(3);
    assert.deepEqual(
      found.map((lead) => lead['LastName'] as string),
      ['L209', 'L2090', 'L2091'],
    );
  });

  judged(
    ['create', 'retrieve', 'update', 'upsert', 'destroy'],
    'creates, reads, changes and deletes',
    async () => {
      const contacts = conn.sobject('Contact');
      const made = await contacts.create({ LastName: 'Coyote', Email: 'wile@acme.example' });
      assert.ok(made.success);
      const changed = await contacts.update({ Id: made.id, FirstName: 'Wile' });
      assert.ok(changed.success);
      assert.equal((await contacts.retrieve(made.id))['Name'], 'Wile Coyote');
      const upserted = await contacts.upsert({ Email: 'wile@acme.example', Title: 'Genius' }, 'Email');
      assert.deepEqual(
        [upserted.success, upserted.id, upserted.success && upserted.created],
        [true, made.id, false],
      );
      assert.ok((await contacts.destroy(made.id)).success);
      assert.match(await refusal(async () => contacts.retrieve(made.id)), /NOT_FOUND/);
      assert.match(await refusal(async () => contacts.create({ FirstName: 'x' })), /REQUIRED_FIELD_MISSING/);
    },
  );

  judged('many', 'does so with many records at once', async () => {
    await clear();
    const contacts = conn.sobject('Contact');
    const records = Array.from({ length: 250 }, (_, number) => ({
      LastName: `C${number}`,
      Email: `c${number}@acme.example`,
    }));
    const made = await contacts.create(records, { allowRecursive: true });
    assert.ok(made.every(({ success }) => success));
    const ids = made.map(({ id }) => id ?? '');
    const read = await contacts.retrieve(ids.slice(0, 3));
    assert.deepEqual(
      read.map((contact) => contact['LastName'] as string),
      ['C0', 'C1', 'C2'],
    );
    const changed = await contacts.update([
      { Id: ids[0] ?? '', LastName: 'First' },
      { Id: ids[1] ?? '', LastName: '' },
    ]);
    assert.deepEqual(
      changed.map(({ success }) => success),
      [true, false],
    );
    const upserted = await contacts.upsert(
      [
        { Email: 'c0@acme.example', LastName: 'Again' },
        { Email: 'new@acme.example', LastName: 'New' },
      ],
      'Email',
    );
    assert.deepEqual(
      upserted.map((one) => one.success && one.created),
      [false, true],
    );
    const gone = await contacts.destroy(ids, { allowRecursive: true });
    assert.ok(gone.every(({ success }) => success));
    assert.equal(await contacts.count(), 1);
  });

  judged(['tree', 'composite'], 'makes trees, and requests in requests', async () => {
    const tree = await conn.requestPost<{ hasErrors: boolean }>(`${conn._baseUrl()}/composite/tree/Account`, {
      records: [
        {
          ...{ attributes: { type: 'Account', referenceId: 'a' }, Name: 'Acme' },
          Contacts: { records: [{ attributes: { type: 'Contact', referenceId: 'c' }, LastName: 'Coyote' }] },
        },
      ],
    });
    assert.equal(tree.hasErrors, false);
    const composite = await conn.requestPost<{ compositeResponse: { httpStatusCode: number }[] }>(
      `${conn._baseUrl()}/composite`,
      { compositeRequest: [{ method: 'GET', url: '/services/data/v65.0/sobjects', referenceId: 'all' }] },
    );
    assert.equal(composite.compositeResponse[0]?.httpStatusCode, 200);
  });

  judged('describe', 'describes objects', async () => {
    const account = await conn.describe('Account');
    const name = account.fields.find((field) => field.name === 'Name');
    assert.deepEqual([name?.type, name?.nillable], ['string', false]);
    const { sobjects } = await conn.describeGlobal();
    assert.ok(sobjects.some((object) => object.name === 'Account'));
  });

  const zip = async () => {
    const classXml =
      '<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>65.0</apiVersion></ApexClass>';
    const files = {
      'package.xml': packageXml({ ApexClass: ['Hello'] }, '65.0'),
      'classes/Hello.cls': 'public class Hello {}',
      'classes/Hello.cls-meta.xml': classXml,
    };
    return await zipFiles(new Map(Object.entries(files)));
  };

  judged(
    ['deploy', 'deployRest', 'tooling'],
    'deploys by SOAP and REST, and finds it by Tooling',
    async () => {
      conn.metadata.pollInterval = 50;
      const bySoap = await conn.metadata.deploy(await zip(), { singlePackage: true }).complete(true);
      assert.deepEqual([bySoap.success, bySoap.status], [true, 'Succeeded']);
      const { id } = await conn.metadata.deploy(await zip());
      assert.equal((await conn.metadata.checkDeployStatus(id)).success, true);
      const byRest = await conn.metadata.deployRest(await zip(), { checkOnly: true }).complete();
      assert.equal(byRest.success, true);
      const classes = await conn.tooling.query("SELECT Id, Name FROM ApexClass WHERE Name = 'Hello'");
      assert.equal(classes.totalSize, 1);
      const one = await conn.tooling.sobject('ApexClass').retrieve(String(classes.records[0]?.['Id']));
      assert.equal((one as { Name?: string }).Name, 'Hello');
    },
  );

  judged(['retrieveMetadata', 'list'], 'lists the metadata, describes and retrieves it', async () => {
    const { metadataObjects } = await conn.metadata.describe();
    assert.ok(metadataObjects.some(({ xmlName }) => xmlName === 'ApexClass'));
    const listed = await conn.metadata.list({ type: 'ApexClass' });
    assert.deepEqual(
      listed.map(({ fullName }) => fullName),
      ['Hello'],
    );
    const { id } = await conn.metadata.retrieve({
      apiVersion: 65,
      singlePackage: true,
      // Its type wants all that a package.xml may hold.
      unpackaged: { types: [{ name: 'ApexClass', members: ['Hello'] }], version: '65.0' } as never,
    });
    const { zipFile } = await conn.metadata.checkRetrieveStatus(id);
    const { files } = await JSZip.loadAsync(zipFile, { base64: true });
    assert.equal(await files['classes/Hello.cls']?.async('text'), 'public class Hello {}');
  });

  judged('crud', 'can’t read metadata one by one', async () => {
    const read = await refusal(async () => conn.metadata.read('CustomObject', 'Account'));
    assert.match(read, /No operation available for request.*readMetadata/);
  });

  judged('password', 'sets a password by SOAP', async () => {
    const { user_id: id } = await conn.identity();
    await conn.soap.setPassword(id, 'a new one 7!');
  });

  judged('apex', 'is told that no Apex runs', async () => {
    const sentence = /This embedded Dev Hub runs no Apex/;
    assert.match(await refusal(async () => conn.tooling.executeAnonymous('System.debug(1);')), sentence);
    assert.match(await refusal(async () => conn.apex.get('/acme')), sentence);
  });

  judged(['bulk', 'search'], 'finds no Bulk API and no search', async () => {
    const load = async () =>
      conn.bulk2.loadAndWaitForResults({ object: 'Account', operation: 'insert', input: [{ Name: 'A' }] });
    assert.match(await refusal(load), /NOT_FOUND/);
    assert.notEqual(
      await refusal(async () => conn.bulk.load('Account', 'insert', [{ Name: 'A' }])),
      'not refused',
    );
    assert.match(await refusal(async () => conn.search('FIND {Acme}')), /NOT_FOUND/);
  });

  judged('logout', 'ends its session', async () => {
    const other = await connect(hub);
    const token = other.accessToken ?? '';
    await other.logout();
    const answer = await fetch(`${hub.sandboxUrl}/services/data/v65.0/limits`, {
      headers: { authorization: `Bearer ${token}` },
    });
    assert.equal(answer.status, 401);
  });
});
