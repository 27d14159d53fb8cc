import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub } from '../../../devhub/index.ts';
import { Api } from './client.ts';

interface Page {
  readonly totalSize: number;
  readonly done: boolean;
  readonly nextRecordsUrl?: string;
  readonly records: readonly { readonly Name: string }[];
}

let hub: DevHub;
let api: Api;
before(async () => {
  hub = await startDevHub();
  const { org } = hub.createScratchOrg({ username: 'pages@acme.example' });
  for (let number = 1; number <= 2500; number++) {
    org?.insert('Account', { Name: `A${String(number).padStart(4, '0')}` });
  }
  api = new Api(hub.sandboxUrl, hub.openSession('pages@acme.example'));
});
after(async () => hub.close());

describe('API versions', () => {
  it('that there are answer, in whatever case', async () => {
    for (const version of ['v31.0', 'v59.0', 'V65.0']) {
      assert.equal((await api.send('GET', `//services/data/${version}/limits`)).status, 200, version);
    }
    const { body } = await api.send('GET', '//services/data');
    assert.deepEqual((body as object[]).at(-1), {
      label: 'API 65.0',
      url: '/services/data/v65.0',
      version: '65.0',
    });
  });

  it('that there aren’t are not found, whatever stands behind them', async () => {
    const paths = [
      'v99.0/limits',
      'v65/limits',
      'v65.1/query?q=SELECT+Id+FROM+Account',
      '65.0/',
      'vNaN/sobjects',
    ];
    for (const path of paths) {
      const { status, body } = await api.send('GET', `//services/data/${path}`);
      assert.equal(status, 404, path);
      assert.deepEqual(body, [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }]);
    }
  });

  it('that are retired are gone', async () => {
    assert.equal((await api.send('GET', '//services/data/v30.0/limits')).status, 410);
  });

  it('are looked at by SOAP as well', async () => {
    const answer = await fetch(`${hub.sandboxUrl}/services/Soap/m/99.0`, {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body: '<x/>',
    });
    assert.equal(answer.status, 500);
    assert.match(await answer.text(), /UNSUPPORTED_API_VERSION: Invalid Api version specified on URL/);
  });
});

describe('a query', () => {
  const first = async (batchSize?: string): Promise<Page> => {
    const headers =
      batchSize === undefined ? undefined : { 'Sforce-Query-Options': `batchSize=${batchSize}` };
    const path = "/query?q=SELECT+Name+FROM+Account+WHERE+Name+LIKE+'A%25'+ORDER+BY+Name";
    return (await api.send('GET', path, undefined, headers)).body as Page;
  };
  const next = async ({ nextRecordsUrl }: Page): Promise<Page> =>
    (await api.send('GET', `/${String(nextRecordsUrl)}`)).body as Page;

  it('answers 2000 records a page, or as many as the client asks for', async () => {
    assert.equal((await first()).records.length, 2000);
    assert.equal((await first('500')).records.length, 500);
  });

  it('takes from 200 to 2000, and the nearest for anything else', async () => {
    assert.equal((await first('1')).records.length, 200);
    assert.equal((await first('9999')).records.length, 2000);
    assert.equal((await first('many')).records.length, 2000);
  });

  it('keeps the page’s size to its end, and gives each record once', async () => {
    let page = await first('1000');
    const names = page.records.map(({ Name }) => Name);
    const sizes = [page.records.length];
    while (!page.done) {
      page = await next(page);
      assert.equal(page.totalSize, 2500);
      sizes.push(page.records.length);
      names.push(...page.records.map(({ Name }) => Name));
    }
    assert.deepEqual(sizes, [1000, 1000, 500]);
    assert.deepEqual([new Set(names).size, names[0], names.at(-1)], [2500, 'A0001', 'A2500']);
    assert.equal(page.nextRecordsUrl, undefined);
  });

  it('is nobody else’s: another org’s session doesn’t get its next page', async () => {
    hub.createScratchOrg({ username: 'other@acme.example' });
    const other = new Api(hub.sandboxUrl, hub.openSession('other@acme.example'));
    const { nextRecordsUrl } = await first();
    const { status, text } = await other.send('GET', `/${String(nextRecordsUrl)}`);
    assert.equal(status, 400);
    assert.match(text, /INVALID_QUERY_LOCATOR/);
  });
});
