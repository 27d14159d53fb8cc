import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub, Org } from '../../../devhub/index.ts';
import { Api } from './client.ts';

let hub: DevHub;
let api: Api;
let org: Org;
before(async () => {
  hub = await startDevHub();
  api = Api.ofNewOrg(hub, 'admin@scratch.example');
  org = hub.orgs.at(-1) as Org;
});
after(async () => hub.close());

describe('a user', () => {
  const make = async (Username: string, by = api) => {
    const [own] = await api.records("SELECT ProfileId FROM User WHERE Username = 'admin@scratch.example'");
    const rest = { LastName: 'Coyote', Alias: 'coyote', Email: 'coyote@acme.example', ...own };
    const locale = { LanguageLocaleKey: 'en_US', LocaleSidKey: 'en_US', EmailEncodingKey: 'UTF-8' };
    return by.send('POST', '/sobjects/User', {
      ...{ Username, TimeZoneSidKey: 'America/Los_Angeles' },
      ...rest,
      ...locale,
    });
  };

  it('has a username that no org of Salesforce has', async () => {
    for (const taken of ['admin@scratch.example', hub.hubUsername.toUpperCase()]) {
      const { status, body } = await make(taken);
      assert.equal(status, 400);
      assert.deepEqual(body, [
        {
          errorCode: 'DUPLICATE_USERNAME',
          message:
            "Duplicate Username.<br>The username already exists in this or another Salesforce organization. Usernames must be unique across all Salesforce organizations. To resolve, use a different username (it doesn't need to match the user's email address).",
          fields: ['Username'],
        },
      ]);
    }
    assert.equal((await make('free@scratch.example')).status, 201);
  });

  it('keeps its own username, and is not renamed to one that is taken', async () => {
    const user = hub.addUser('renamed@scratch.example', { org });
    const rename = async (Username: string) =>
      (await api.send('PATCH', `/sobjects/User/${user.Id}`, { Username })).status;
    assert.equal(await rename(hub.hubUsername), 400);
    assert.equal(await rename('Renamed@scratch.example'), 204);
    assert.equal(await rename('again@scratch.example'), 204);
    assert.equal(await rename('again'), 400);
  });

  it('is an administrator’s to create and to change', async () => {
    hub.addUser('nobody@scratch.example', { org, profile: 'Standard User' });
    const nobody = new Api(hub.sandboxUrl, hub.openSession('nobody@scratch.example'));
    const own = org.findUser('nobody@scratch.example')?.Id ?? '';
    for (const { status, text } of [
      await make('made@scratch.example', nobody),
      await nobody.send('PATCH', `/sobjects/User/${own}`, { LastName: 'Else' }),
    ]) {
      assert.equal(status, 400);
      assert.match(text, /INSUFFICIENT_ACCESS_OR_READONLY/);
    }
  });

  it('has a username in the form of an email address', async () => {
    const { status, body } = await make('coyote');
    assert.equal(status, 400);
    assert.deepEqual(body, [
      {
        errorCode: 'INVALID_EMAIL_ADDRESS',
        message: 'Username: invalid email address: coyote',
        fields: ['Username'],
      },
    ]);
  });

  it('can’t be deleted', async () => {
    const other = hub.addUser('stays@scratch.example', { org });
    const path = `/sobjects/User/${other.Id}`;
    const { status, body } = await api.send('DELETE', path);
    assert.deepEqual(
      [status, (body as { errorCode: string }[])[0]?.errorCode],
      [400, 'INVALID_TYPE_FOR_OPERATION'],
    );
    const many = await api.send('DELETE', `/composite/sobjects?ids=${other.Id}`);
    assert.deepEqual((many.body as { success: boolean }[])[0]?.success, false);
    assert.equal((await api.send('GET', path)).status, 200);
    const byName = await api.send('DELETE', '/sobjects/User/Username/stays@scratch.example');
    assert.equal(byName.status, 400);
    assert.equal((await api.send('GET', path)).status, 200);
    const described = (await api.send('GET', '/sobjects/User/describe')).body;
    assert.equal((described as { deletable: boolean }).deletable, false);
  });
});

describe('a password', () => {
  const path = (id: string) => `/sobjects/User/${id}/password`;
  const soap = async (username: string, operation: string, id: string, header = '') => {
    const session = `<SessionHeader><sessionId>${hub.openSession(username)}</sessionId></SessionHeader>${header}`;
    const call = `<${operation}><userId>${id}</userId><password>x</password></${operation}>`;
    const answer = await fetch(`${hub.sandboxUrl}/services/Soap/u/65.0`, {
      method: 'POST',
      headers: { 'content-type': 'text/xml', soapaction: '""' },
      body: `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header>${session}</soapenv:Header><soapenv:Body>${call}</soapenv:Body></soapenv:Envelope>`,
    });
    return answer.text();
  };

  it('of another user is an administrator’s to set and reset', async () => {
    hub.addUser('plain@scratch.example', { org, profile: 'Standard User' });
    const other = hub.addUser('other@scratch.example', { org });
    const plain = new Api(hub.sandboxUrl, hub.openSession('plain@scratch.example'));
    for (const answer of [
      await plain.send('POST', path(other.Id), { NewPassword: 'x' }),
      await plain.send('DELETE', path(other.Id)),
    ]) {
      assert.equal(answer.status, 403);
      assert.match(answer.text, /INSUFFICIENT_ACCESS/);
    }
    for (const operation of ['setPassword', 'resetPassword']) {
      assert.match(await soap('plain@scratch.example', operation, other.Id), /INSUFFICIENT_ACCESS/);
    }
  });

  it('is set to a text that isn’t empty', async () => {
    const other = hub.addUser('texts@scratch.example', { org });
    for (const body of [undefined, {}, { NewPassword: '' }, { NewPassword: 7 }]) {
      assert.equal((await api.send('POST', path(other.Id), body)).status, 400);
    }
    assert.equal((await api.send('POST', path(other.Id), { NewPassword: 'x' })).status, 204);
  });

  it('is mailed a link for when it is reset by REST, by SOAP only on request', async () => {
    const other = hub.addUser('mailed@scratch.example', { org });
    const mails = () => hub.mails.filter(({ username }) => username === 'mailed@scratch.example').length;
    const reset = async (trigger?: boolean) => {
      const header =
        trigger === undefined
          ? ''
          : `<EmailHeader><triggerUserEmail>${trigger}</triggerUserEmail></EmailHeader>`;
      return soap('admin@scratch.example', 'resetPassword', other.Id, header);
    };
    const { body } = await api.send('DELETE', path(other.Id));
    assert.equal(mails(), 1);
    const passwords = [(body as { NewPassword: string }).NewPassword];
    for (const [trigger, wanted] of [
      [undefined, 1],
      [false, 1],
      [true, 2],
    ] as const) {
      passwords.push(/<password>(\d[^<]+)/.exec(await reset(trigger))?.[1] ?? '');
      assert.equal(mails(), wanted);
    }
    for (const password of passwords) assert.ok(hub.tokensGiven.includes(password), password);
  });

  it('is asked about by an administrator, and by its user', async () => {
    const asking = hub.addUser('asking@scratch.example', { org, profile: 'Standard User' });
    const other = hub.addUser('asked@scratch.example', { org });
    const plain = new Api(hub.sandboxUrl, hub.openSession('asking@scratch.example'));
    const status = async (who: Api, id: string) => (await who.send('GET', path(id))).status;
    assert.deepEqual(
      [await status(plain, other.Id), await status(plain, asking.Id), await status(api, other.Id)],
      [403, 200, 200],
    );
  });
});
