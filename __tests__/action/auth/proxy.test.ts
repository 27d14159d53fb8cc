import assert from 'node:assert/strict';
import { createServer } from 'node:https';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { rsaKey, selfSigned } from '../../../harness/keys.ts';
import { startProxy, type Proxy, type ProxyOptions } from '../../../harness/proxy.ts';
import { errorsOf, startLogin, warningsOf } from './login-fixture.ts';

async function proxyFor(t: TestContext, options?: ProxyOptions): Promise<Proxy> {
  const proxy = await startProxy(options);
  t.after(() => proxy.close());
  return proxy;
}

/** An https server that stands for login.salesforce.com, in front of the hub. */
async function salesforceLogin(
  t: TestContext,
  hubUrl: string,
): Promise<{ port: number; certificate: string }> {
  const key = rsaKey('tls').pem;
  const certificate = selfSigned(key, { commonName: 'login.salesforce.com' });
  const server = createServer({ key, cert: certificate }, (incoming, outgoing) => {
    const { method, headers } = incoming;
    const upstream = request(new URL(incoming.url ?? '', hubUrl), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, certificate };
}

for (const [variable, other] of [
  ['HTTP_PROXY', 'http_proxy'],
  ['http_proxy', 'HTTP_PROXY'],
] as const) {
  test(`${variable}: the login goes through the proxy, and so does revoking`, async (t) => {
    const { hub, job, hubInputs, run, requests } = await startLogin(t);
    const proxy = await proxyFor(t);
    const step = await run(hubInputs, { env: { [variable]: proxy.url, [other]: '' } });
    assert.equal(step.exitCode, 0, step.log);
    assert.equal(proxy.passed.length, 1, proxy.passed.join('\n'));
    assert.deepEqual(requests(), ['production POST /services/oauth2/token']);
    const post = await job.post(step);
    assert.deepEqual(warningsOf(post), []);
    assert.equal(proxy.passed.length, 2, proxy.passed.join('\n'));
    const host = new URL(hub.productionUrl).host;
    for (const passed of proxy.passed) assert.ok(passed.includes(host), passed);
    assert.equal(hub.openSessions(), 0);
  });
}

test('a proxy may be given without its scheme, as for curl', async (t) => {
  const { hubInputs, run } = await startLogin(t);
  const proxy = await proxyFor(t, { credentials: 'runner:pr0xy-p4ssword' });
  const step = await run(hubInputs, { env: { HTTP_PROXY: proxy.url.replace('http://', '') } });
  assert.equal(step.exitCode, 0, step.log);
  assert.ok(proxy.passed.length > 0);
});

test('a proxy that is no URL is an error at once, which does not show it', async (t) => {
  const { hubInputs, run } = await startLogin(t);
  const step = await run(hubInputs, { env: { HTTP_PROXY: 'http://runner:pr0xy/p4ssword@proxy:x' } });
  assert.equal(step.exitCode, 1);
  assert.match(
    errorsOf(step).join('\n'),
    /\(ERR_INVALID_URL\)\. HTTPS_PROXY or HTTP_PROXY is not the URL of a proxy\./,
  );
  assert.equal(errorsOf(step).length, 1);
  assert.doesNotMatch(step.rawLog, /p4ssword/);
});

test('HTTPS_PROXY: login.salesforce.com is reached by name through the proxy, which sees no more than that', async (t) => {
  const { hub, job, hubInputs, run } = await startLogin(t);
  const login = await salesforceLogin(t, hub.productionUrl);
  const proxy = await proxyFor(t, {
    ports: { 'login.salesforce.com:443': login.port },
    credentials: 'runner:pr0xy-p4ssword',
  });
  const inputs = { ...hubInputs, 'instance-url': '' };
  const authority = job.place(join(job.runnerTemp, 'ca.pem'), login.certificate);
  const step = await run(inputs, { env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: authority } });
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(proxy.passed, ['CONNECT login.salesforce.com:443']);
  assert.doesNotMatch(step.rawLog, /pr0xy-p4ssword/);
  await job.post(step);
});

for (const [what, list] of [
  ['the host', '127.0.0.1'],
  ['the host in a list', 'github.com, 127.0.0.1'],
  ['every host', '*'],
] as const) {
  test(`NO_PROXY with ${what}: neither the login nor revoking goes through the proxy`, async (t) => {
    const { hub, job, hubInputs, run } = await startLogin(t);
    const proxy = await proxyFor(t);
    const step = await run(hubInputs, {
      env: { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: list },
    });
    assert.equal(step.exitCode, 0, step.log);
    const post = await job.post(step);
    assert.deepEqual(warningsOf(post), []);
    assert.equal(hub.openSessions(), 0);
    assert.deepEqual(proxy.passed, []);
  });
}

test('the proxy is followed to the hub that explains a failed login, too', async (t) => {
  const { hub, scratchInputs, run, requests } = await startLogin(t);
  hub.createScratchOrg({ username: 'gone@scratch.example', status: 'Deleted' });
  const proxy = await proxyFor(t);
  const step = await run(scratchInputs('gone@scratch.example'), {
    env: { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url },
  });
  assert.equal(step.exitCode, 1);
  const hosts = new Set(proxy.passed.map((line) => /127\.0\.0\.1:\d+/.exec(line)?.[0]));
  assert.deepEqual(hosts, new Set([new URL(hub.sandboxUrl).host, new URL(hub.productionUrl).host]));
  assert.ok(requests().length > 2);
});
