import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub } from '../../../devhub/index.ts';
import { Api } from './client.ts';

let hub: DevHub;
let token: string;
let api: Api;
before(async () => {
  hub = await startDevHub();
  hub.createScratchOrg({ username: 'try@acme.example' });
  token = hub.openSession('try@acme.example');
  api = new Api(hub.sandboxUrl, token);
});
after(async () => hub.close());

async function soap(path: string, operation: string, content = '', session = token) {
  const answer = await fetch(`${hub.sandboxUrl}/services/Soap/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml', soapaction: '""' },
    body: `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header><SessionHeader><sessionId>${session}</sessionId></SessionHeader></soapenv:Header><soapenv:Body><${operation}>${content}</${operation}></soapenv:Body></soapenv:Envelope>`,
  });
  return { status: answer.status, text: await answer.text() };
}

describe('Apex', () => {
  const sentence = /This embedded Dev Hub runs no Apex/;

  it('is refused with a clear sentence wherever it would run, and is never a success or a 404', async () => {
    for (const [method, path] of [
      ['GET', '/tooling/executeAnonymous?anonymousBody=System.debug(1);'],
      ['POST', '/tooling/runTestsAsynchronous'],
      ['POST', '/tooling/runTestsSynchronous'],
      ['POST', '//services/apexrest/acme/orders'],
    ] as const) {
      const { status, text } = await api.send(method, path, method === 'POST' ? {} : undefined);
      assert.equal(status, 501, path);
      assert.match(text, sentence);
    }
    const { status, text } = await soap('s/65.0/00D000000000001', 'executeAnonymous', '<String>x</String>');
    assert.equal(status, 500);
    assert.match(text, sentence);
  });

  it('is not even talked about without a session', async () => {
    assert.equal((await new Api(hub.sandboxUrl, 'x').send('GET', '/tooling/executeAnonymous')).status, 401);
  });
});

describe('a URL that opens an org', () => {
  it('is given for a session, with where to go, and says that there is nothing to look at', async () => {
    const path = '//services/oauth2/singleaccess?redirect_uri=/lightning/setup';
    const { status, body } = await api.send('GET', path);
    assert.equal(status, 200);
    const url = new URL((body as { frontdoor_uri: string }).frontdoor_uri);
    assert.equal(url.origin, hub.sandboxUrl);
    assert.equal(url.searchParams.get('startURL'), '/lightning/setup');
    assert.doesNotMatch(url.href, new RegExp(token.split('!')[1] ?? '-'));
    const page = await fetch(url);
    assert.equal(page.status, 501);
    assert.match(await page.text(), /has no pages to look at/);
    assert.equal((await new Api(hub.sandboxUrl, 'x').send('GET', path)).status, 403);
  });
});

describe('the partner API', () => {
  const own = () => hub.orgs.at(-1)?.findUser('try@acme.example')?.Id ?? '';

  it('says who one is, and the time', async () => {
    const { status, text } = await soap('u/65.0', 'getUserInfo');
    assert.equal(status, 200);
    assert.match(text, /<userName>try@acme\.example<\/userName>/);
    assert.match((await soap('u/65.0', 'getServerTimestamp')).text, /<timestamp>20/);
  });

  it('sets another user’s password, and one’s own only with the feature for it', async () => {
    const org = hub.orgs.at(-1);
    const other = hub.addUser('other@acme.example', org === undefined ? {} : { org });
    const ids = (id: string) => `<userId>${id}</userId><password>x</password>`;
    assert.equal((await soap('u/65.0', 'setPassword', ids(other.Id))).status, 200);
    assert.match((await soap('u/65.0', 'resetPassword', ids(other.Id))).text, /<password>\d/);
    const refused = await soap('u/65.0', 'setPassword', ids(own()));
    assert.equal(refused.status, 500);
    assert.match(refused.text, /INSUFFICIENT_ACCESS: Cannot set password for self/);
    assert.match((await soap('u/65.0', 'setPassword', ids('005000000000001'))).text, /INVALID_ID_FIELD/);
  });

  it('is not needed for a password: REST does it too', async () => {
    const org = hub.orgs.at(-1);
    const other = hub.addUser('rest@acme.example', org === undefined ? {} : { org });
    const path = (id: string) => `/sobjects/User/${id}/password`;
    assert.equal((await api.send('POST', path(other.Id), { NewPassword: 'x' })).status, 204);
    assert.deepEqual((await api.send('GET', path(other.Id))).body, { isExpired: false });
    const { body } = await api.send('DELETE', path(other.Id));
    assert.match((body as { NewPassword: string }).NewPassword, /^\d/);
    const self = await api.send('POST', path(own()), { NewPassword: 'x' });
    assert.deepEqual([self.status, self.text.includes('Cannot set password for self')], [403, true]);
  });

  it('knows no other operation, and nobody without a session', async () => {
    assert.match((await soap('u/65.0', 'merge')).text, /No operation available for request/);
    assert.match((await soap('u/65.0', 'getUserInfo', '', 'x')).text, /INVALID_SESSION_ID/);
  });
});

describe('permission set licenses', () => {
  it('are assigned once each, as long as there are some', async () => {
    const [license] = await api.records(
      "SELECT Id, UsedLicenses, TotalLicenses FROM PermissionSetLicense WHERE DeveloperName = 'IdentityConnect'",
    );
    const org = hub.orgs.at(-1);
    const assign = async (name: string) => {
      const user = org?.findUser(name) ?? hub.addUser(name, org === undefined ? {} : { org });
      const fields = { AssigneeId: user.Id, PermissionSetLicenseId: license?.['Id'] };
      return api.send('POST', '/sobjects/PermissionSetLicenseAssign', fields);
    };
    assert.equal((await assign('psl-1@acme.example')).status, 201);
    assert.match((await assign('psl-1@acme.example')).text, /DUPLICATE_VALUE.*|duplicate value found/);
    for (let number = 2; number <= Number(license?.['TotalLicenses']); number++) {
      assert.equal((await assign(`psl-${number}@acme.example`)).status, 201);
    }
    assert.match((await assign('psl-11@acme.example')).text, /LICENSE_LIMIT_EXCEEDED/);
  });
});

describe('what clients look up', () => {
  it('is in a description: a default for each field, and whether it is an external id', async () => {
    const { body } = await api.send('GET', '/sobjects/Contact/describe');
    const { fields } = body as { fields: Record<string, unknown>[] };
    for (const field of fields) {
      for (const name of ['defaultValue', 'externalId', 'calculated', 'aggregatable', 'permissionable']) {
        assert.ok(name in field, `${String(field['name'])} has no ${name}`);
      }
    }
    const optOut = fields.find(({ name }) => name === 'HasOptedOutOfEmail');
    assert.equal(optOut?.['defaultValue'], false);
  });

  it('is the number of records', async () => {
    await api.send('POST', '/sobjects/Contact', { LastName: 'Coyote' });
    const { body } = await api.send('GET', '/limits/recordCount?sObjects=Contact,Nothing');
    assert.deepEqual(body, { sObjects: [{ count: 1, name: 'Contact' }] });
  });
});

describe('the Metadata API', () => {
  const ids = (text: string) => /<id>(\w+)<\/id>/.exec(text)?.[1] ?? '';

  it('takes a retrieve under the name of its WSDL, at any path, and says how it stands', async () => {
    for (const [path, element] of [
      ['m/65.0', 'request'],
      ['m/65.0/00D000000000001', 'retrieveRequest'],
      ['m/65.0/deployRequest/09S000000000001', 'retrieveRequest'],
    ] as const) {
      const types = '<types><members>*</members><name>PermissionSet</name></types>';
      const content = `<${element}><unpackaged>${types}<version>65.0</version></unpackaged></${element}>`;
      const { text } = await soap(path, 'retrieve', content);
      const id = `<asyncProcessId>${ids(text)}</asyncProcessId>`;
      assert.match((await soap(path, 'checkStatus', id)).text, /<state>Completed<\/state>/);
      assert.match((await soap(path, 'checkRetrieveStatus', id)).text, /<status>Succeeded<\/status>/);
    }
    const unknown = await soap('m/65.0', 'checkStatus', '<asyncProcessId>09S000000000001</asyncProcessId>');
    assert.match(unknown.text, /INVALID_ID_FIELD/);
  });
});
