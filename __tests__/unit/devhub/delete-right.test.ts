import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub } from '../../../devhub/index.ts';
import { Api } from './client.ts';

describe('a user who may not delete', () => {
  let hub: DevHub;
  let api: Api;
  before(async () => {
    hub = await startDevHub();
    for (const name of ['one', 'two']) hub.createScratchOrg({ username: `${name}@acme.example` });
    hub.takeRight(hub.hubUsername, { object: 'ActiveScratchOrg', right: 'delete' });
    api = Api.ofHub(hub);
  });
  after(async () => hub.close());

  const ids = async (object: string) =>
    (await api.records(`SELECT Id FROM ${object} ORDER BY Id`)).map(({ Id }) => String(Id));

  it('is refused, and the record stays', async () => {
    const [id = ''] = await ids('ActiveScratchOrg');
    const { status, text } = await api.send('DELETE', `/sobjects/ActiveScratchOrg/${id}`);
    assert.equal(status, 400);
    assert.match(text, /INSUFFICIENT_ACCESS_OR_READONLY/);
    assert.equal((await ids('ActiveScratchOrg')).length, 2);
  });

  it('is refused per record of many, and with allOrNone wholly', async () => {
    const [active = ''] = await ids('ActiveScratchOrg');
    const [first = ''] = await ids('ScratchOrgInfo');
    const remove = async (more: string) => {
      const { body } = await api.send('DELETE', `/composite/sobjects?ids=${first},${active}${more}`);
      return (body as { errors: { statusCode: string }[] }[]).map(({ errors }) => errors[0]?.statusCode);
    };
    assert.deepEqual(await remove('&allOrNone=true'), [
      'ALL_OR_NONE_OPERATION_ROLLED_BACK',
      'INSUFFICIENT_ACCESS_OR_READONLY',
    ]);
    assert.equal((await ids('ScratchOrgInfo')).length, 2);
    assert.deepEqual(await remove(''), [undefined, 'INSUFFICIENT_ACCESS_OR_READONLY']);
    assert.equal((await ids('ScratchOrgInfo')).length, 1);
  });

  it('reads in the description that it may not', async () => {
    const { body } = await api.send('GET', '/sobjects/ActiveScratchOrg/describe');
    assert.equal((body as { deletable: boolean }).deletable, false);
  });

  it('is one who may not edit', async () => {
    const username = 'reader@acme.example';
    hub.addUser(username);
    hub.takeRight(username, { object: 'ScratchOrgInfo', right: 'edit' });
    const reader = new Api(hub.productionUrl, hub.openSession(username));
    const before = await ids('ScratchOrgInfo');
    const { status, text } = await reader.send('DELETE', `/sobjects/ScratchOrgInfo/${before[0] ?? ''}`);
    assert.equal(status, 400);
    assert.match(text, /INSUFFICIENT_ACCESS_OR_READONLY/);
    assert.deepEqual(await ids('ScratchOrgInfo'), before);
  });
});
