import assert from 'node:assert/strict';
import { test } from 'node:test';
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
      assert.equal(said ?? new URL(url).origin, await originAsked(url, none));
    });
  }
}

/** Where undici connects to, without letting it; the connection to the proxy has a connector of its own. */
async function originAsked(url: string, noProxy: string): Promise<string> {
  let asked = proxy;
  const connect = (
    options: { hostname: string; port: string | number | null },
    done: (error: Error, socket: null) => void,
  ) => {
    asked = new URL(`http://${options.hostname}:${options.port || 80}`).origin;
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
