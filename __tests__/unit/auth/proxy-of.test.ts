import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EnvHttpProxyAgent, request } from 'undici';
import { proxyOf } from '../../../src/login/facts.ts';

/** Nothing listens there. */
const proxy = 'http://127.0.0.1:9';

for (const none of [
  '',
  '*',
  'salesforce.com',
  '.salesforce.com',
  '*.salesforce.com',
  'login.salesforce.com:443',
  'login.salesforce.com:80',
  'login.salesforce.com:8443, other.example',
  'notsalesforce.com sales',
  'LOGIN.salesforce.com',
  'force.com',
]) {
  for (const url of [
    'http://login.salesforce.com/',
    'http://login.salesforce.com:8443/',
    'http://notsalesforce.com/',
    'http://127.0.0.1:4000/',
  ]) {
    test(`NO_PROXY=${none}: ${url} goes the way that we say`, async () => {
      const said = proxyOf(new URL(url), { http: proxy, https: proxy, none });
      assert.equal(said ?? hostAndPort(new URL(url)), await originAsked(url, none));
    });
  }
}

const entry = fc
  .tuple(
    fc.constantFrom('', '.', '*.', '*', '..'),
    fc.constantFrom('', 'login.salesforce.com', 'Salesforce.com', 'com', '[::1]', '127.0.0.1', '*', 'a:b'),
    fc.constantFrom('', ':80', ':443', ':0', ':8443', ':080', ':', ':x'),
  )
  .map((parts) => parts.join(''));
const list = fc
  .array(fc.tuple(entry, fc.constantFrom(',', ' ', ', ', '\n', ',,')), { maxLength: 3 })
  .map((entries) => entries.flat().join(''));
const anyUrl = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom('login.salesforce.com', 'salesforce.com', '127.0.0.1', '[::1]'),
    fc.constantFrom('', ':8443', ':80', ':443'),
  )
  .map(([scheme, host, port]) => `${scheme}://${host}${port}/`);

test('any list, and any host: the way that undici goes', async () => {
  await fc.assert(
    fc.asyncProperty(list, anyUrl, async (none, url) => {
      const said = proxyOf(new URL(url), { http: proxy, https: proxy, none });
      assert.equal(said ?? hostAndPort(new URL(url)), await originAsked(url, none));
    }),
    { numRuns: 300 },
  );
});

function hostAndPort({ hostname, port, protocol }: URL): string {
  return `${hostname.replace(/[[\]]/g, '')}:${port || (protocol === 'https:' ? '443' : '80')}`;
}

/** Where undici connects to, without letting it; the connection to the proxy has a connector of its own. */
async function originAsked(url: string, noProxy: string): Promise<string> {
  let asked = proxy;
  const connect = (
    options: { protocol: string; hostname: string; port: string | number | null },
    done: (error: Error, socket: null) => void,
  ) => {
    const { protocol, hostname, port } = options;
    asked = `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
    done(new Error('not now'), null);
  };
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: proxy,
    httpsProxy: proxy,
    noProxy,
    connect,
  });
  await request(url, { dispatcher }).catch(() => undefined);
  return asked;
}
