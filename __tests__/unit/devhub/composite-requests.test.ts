import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub } from '../../../devhub/index.ts';
import { Api } from './client.ts';

interface Part {
  readonly body: unknown;
  readonly httpStatusCode: number;
  readonly httpHeaders: Record<string, string>;
  readonly referenceId: string;
}

let hub: DevHub;
let api: Api;
let number = 0;
before(async () => {
  hub = await startDevHub();
});
after(async () => hub.close());
beforeEach(() => {
  const username = `composite-${++number}@acme.example`;
  api = Api.ofNewOrg(hub, username);
});

const names = async () =>
  (await api.records("SELECT Name FROM Account WHERE Name LIKE 'A%'")).map(({ Name }) => Name);
const data = '/services/data/v65.0';

describe('composite', () => {
  const send = async (compositeRequest: object[], allOrNone = false): Promise<Part[]> => {
    const { status, body } = await api.send('POST', '/composite', { allOrNone, compositeRequest });
    assert.equal(status, 200);
    return (body as { compositeResponse: Part[] }).compositeResponse;
  };
  const account = {
    ...{ method: 'POST', url: `${data}/sobjects/Account`, referenceId: 'account' },
    body: { Name: 'Acme' },
  };

  it('lets later requests use what earlier ones answered', async () => {
    const parts = await send([
      account,
      {
        ...{ method: 'POST', url: `${data}/sobjects/Contact`, referenceId: 'contact' },
        body: { LastName: 'Coyote', AccountId: '@{account.id}' },
      },
      {
        ...{ method: 'GET', referenceId: 'found' },
        url: `${data}/query?q=SELECT+Id,Name+FROM+Account+WHERE+Id='@{account.id}'`,
      },
      {
        ...{
          method: 'PATCH',
          url: `${data}/sobjects/Account/@{found.records[0].Id}`,
          referenceId: 'changed',
        },
        body: { Name: 'A @{found.records[0].Name}' },
      },
    ]);
    assert.deepEqual(
      parts.map(({ httpStatusCode, referenceId }) => [referenceId, httpStatusCode]),
      [
        ['account', 201],
        ['contact', 201],
        ['found', 200],
        ['changed', 204],
      ],
    );
    const { id } = parts[0]?.body as { id: string };
    assert.deepEqual(parts[0]?.httpHeaders, { Location: `${data}/sobjects/Account/${id}` });
    assert.equal(parts[3]?.body, null);
    assert.deepEqual(await names(), ['A Acme']);
    const [contact] = await api.records('SELECT Account.Name FROM Contact');
    assert.equal((contact?.['Account'] as { Name: string }).Name, 'A Acme');
  });

  it('takes requests for the resources that it takes, and no others', async () => {
    const answerTo = async (url: string, more: object = {}) => {
      const compositeRequest = [{ method: 'GET', url: `${data}${url}`, referenceId: 'one', ...more }];
      return (await api.send('POST', '/composite', { compositeRequest })).status;
    };
    for (const url of [
      '/sobjects',
      '/sobjects/Account/describe',
      '/query?q=SELECT+Id+FROM+User',
      '/queryAll?q=SELECT+Id+FROM+User',
    ])
      assert.equal(await answerTo(url), 200, url);
    for (const url of [
      '/limits',
      '/tooling/query?q=SELECT+Id+FROM+ApexClass',
      '/composite',
      '/composite/batch',
      '/composite/tree/Account',
      '/sobjectsy',
      '/sobjects/Attachment/00P000000000001/Body',
    ])
      assert.equal(await answerTo(url), 400, url);
    assert.equal(
      await answerTo('/sobjects', { httpHeaders: { 'If-Modified-Since': 'Tue, 31 May 2016 18:00:00 GMT' } }),
      200,
    );
    assert.equal(await answerTo('/sobjects', { httpHeaders: { accept: 'text/xml' } }), 400);
  });

  it('goes on after a failure, but not with what depends on it', async () => {
    const parts = await send([
      { ...account, body: { Nmae: 'Acme' } },
      {
        ...{ method: 'POST', url: `${data}/sobjects/Contact`, referenceId: 'contact' },
        body: { LastName: 'Coyote', AccountId: '@{account.id}' },
      },
      { ...account, referenceId: 'other', body: { Name: 'Alone' } },
    ]);
    assert.deepEqual(
      parts.map(({ httpStatusCode }) => httpStatusCode),
      [400, 400, 201],
    );
    assert.deepEqual(parts[1]?.body, [
      {
        errorCode: 'PROCESSING_HALTED',
        message: 'Invalid reference specified. No value for account.id found in account',
      },
    ]);
    assert.deepEqual(await names(), ['Alone']);
  });

  it('takes everything back with allOrNone: what was made, changed and deleted', async () => {
    const made = await api.send('POST', '/sobjects/Account', { Name: 'A1' });
    const gone = await api.send('POST', '/sobjects/Account', { Name: 'A2' });
    const idOf = (answer: { body: unknown }) => (answer.body as { id: string }).id;
    const parts = await send(
      [
        account,
        {
          ...{ method: 'PATCH', url: `${data}/sobjects/Account/${idOf(made)}`, referenceId: 'changed' },
          body: { Name: 'Another', Phone: '1' },
        },
        { method: 'DELETE', url: `${data}/sobjects/Account/${idOf(gone)}`, referenceId: 'gone' },
        { method: 'GET', url: `${data}/sobjects/Account/001Hb0000000ZZ9`, referenceId: 'missing' },
        { method: 'GET', url: `${data}/sobjects`, referenceId: 'never' },
      ],
      true,
    );
    const codes = parts.map(({ body }) => (body as [{ errorCode: string }])[0].errorCode);
    const halted = 'PROCESSING_HALTED';
    assert.deepEqual(codes, [halted, halted, halted, 'NOT_FOUND', halted]);
    assert.deepEqual(await names(), ['A1', 'A2']);
    assert.deepEqual(await api.records("SELECT Phone FROM Account WHERE Name = 'A1'"), [{ Phone: null }]);
  });

  it('is one of the client’s calls, whatever is in it', async () => {
    const before = hub.requests.length;
    await send([account, { ...account, referenceId: 'second' }]);
    assert.deepEqual(
      hub.requests.slice(before).map(({ method, path }) => `${method} ${path}`),
      ['POST /services/data/v65.0/composite'],
    );
  });

  it('takes 25 requests of different names, none of them composite itself', async () => {
    const refused = async (compositeRequest: object[]) =>
      (await api.send('POST', '/composite', { compositeRequest })).status;
    const many = Array.from({ length: 26 }, (_, place) => ({ ...account, referenceId: `a${place}` }));
    assert.equal(await refused(many), 400);
    assert.equal(await refused([account, account]), 400);
    assert.equal(await refused([{ ...account, url: `${data}/composite` }]), 400);
    assert.equal(
      await refused([{ ...account, url: 'https://elsewhere.example/services/data/v65.0/x' }]),
      400,
    );
    assert.deepEqual(await names(), []);
  });

  it('takes no more than five queries and collections among them', async () => {
    const query = { method: 'GET', url: `${data}/query?q=SELECT+Id+FROM+Account` };
    const queries = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ ...query, referenceId: `q${place}` }));
    const collection = {
      method: 'GET',
      url: `${data}/composite/sobjects/Account?ids=x&fields=Id`,
      referenceId: 'c',
    };
    assert.equal((await send(queries(5))).length, 5);
    const shouted = queries(6).map((one) => ({ ...one, url: one.url.replace('/query', '/QUERY') }));
    for (const parts of [queries(6), shouted, [...queries(5), collection]]) {
      const { status, text } = await api.send('POST', '/composite', { compositeRequest: parts });
      assert.equal(status, 400);
      assert.match(text, /LIMIT_EXCEEDED.*can’t contain more than 5/);
    }
  });

  it('is for whom the session is', async () => {
    const stranger = new Api(hub.sandboxUrl, 'nonsense');
    assert.equal((await stranger.send('POST', '/composite', { compositeRequest: [account] })).status, 401);
  });
});

describe('composite/batch', () => {
  const send = async (batchRequests: object[], haltOnError?: boolean) => {
    const { status, body } = await api.send('POST', '/composite/batch', { batchRequests, haltOnError });
    assert.equal(status, 200);
    return body as { hasErrors: boolean; results: { statusCode: number; result: unknown }[] };
  };
  const make = { method: 'POST', url: 'v65.0/sobjects/Account', richInput: { Name: 'Acme' } };
  const wrong = { ...make, richInput: { Nmae: 'Acme' } };

  it('runs each request by itself', async () => {
    const { hasErrors, results } = await send([
      make,
      wrong,
      { method: 'GET', url: `${data}/query?q=SELECT+Name+FROM+Account+WHERE+Name='Acme'` },
    ]);
    assert.equal(hasErrors, true);
    assert.deepEqual(
      results.map(({ statusCode }) => statusCode),
      [201, 400, 200],
    );
    assert.equal((results[2]?.result as { totalSize: number }).totalSize, 1);
  });

  it('takes requests for the resources that it takes, and no others', async () => {
    const statusesOf = async (path: string, urls: readonly string[]) => {
      const batchRequests = urls.map((url) => ({ method: 'GET', url: `v65.0/${url}` }));
      const { body } = await api.send('POST', path, { batchRequests });
      return (body as { results: { statusCode: number }[] }).results.map(({ statusCode }) => statusCode);
    };
    const soql = 'q=SELECT+Id+FROM+User';
    const taken = ['limits', 'sobjects/Account/describe', `query?${soql}`, `queryAll?${soql}`];
    assert.deepEqual(await statusesOf('/composite/batch', taken), [200, 200, 200, 200]);
    const others = [
      'tooling/sobjects',
      'composite/sobjects/Account?ids=1&fields=Id',
      'sobjects/Attachment/1/Body',
    ];
    assert.deepEqual(await statusesOf('/composite/batch', others), [400, 400, 400]);
    assert.deepEqual(await statusesOf('/tooling/composite/batch', ['tooling/sobjects']), [200]);
  });

  it('stops at the first failure when asked to, and keeps what was done', async () => {
    const { results } = await send([make, wrong, make], true);
    assert.deepEqual(results[2], {
      statusCode: 412,
      result: [{ errorCode: 'BATCH_PROCESSING_HALTED', message: 'Batch processing halted per request' }],
    });
    assert.deepEqual(await names(), ['Acme']);
  });

  it('takes 25 requests', async () => {
    const many = Array.from({ length: 26 }, () => make);
    const { status, text } = await api.send('POST', '/composite/batch', { batchRequests: many });
    assert.equal(status, 400);
    assert.match(text, /OPERATION_TOO_LARGE.*|Only 25 requests are allowed in a single batch operation/);
  });
});
