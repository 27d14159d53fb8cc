import assert from 'node:assert/strict';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DevHub } from '../../../../devhub/index.ts';
import { rsaKey, selfSigned } from '../../../../harness/keys.ts';
import { hubWithApp, logIn, waitingLines, type Ending } from './scenario.ts';

let hub: DevHub;
let folder: string;
const servers: Server[] = [];
before(async () => {
  hub = await hubWithApp();
  folder = mkdtempSync(join(tmpdir(), 'orgkey-network-'));
});
afterEach(() => servers.splice(0).forEach((server) => server.close()));
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await hub.close();
});

describe('nothing answers', () => {
  it('the port is closed', async () => {
    const port = await closedPort();
    const ending = await logIn(hub, { 'instance-url': `http://127.0.0.1:${port}`, 'retry-timeout': '0' });
    assertUnreachable(ending, [
      `The login of admin@acme.example at http://127.0.0.1:${port} failed (ECONNREFUSED). Connections to 127.0.0.1:${port} are refused.`,
      'Nothing listens there, or a firewall refuses for it.',
      `Let the runner reach 127.0.0.1 on port ${port}; check \`instance-url\` and HTTPS_PROXY.`,
    ]);
  });

  it('a closed port is waited for', async () => {
    const port = await closedPort();
    const ending = await logIn(hub, { 'instance-url': `http://127.0.0.1:${port}`, 'retry-timeout': '6' });
    assert.match(ending.error[0] ?? '', /are refused\. It was still so after [2-6] s\.$/);
    assert.match(
      waitingLines(ending)[0] ?? '',
      /^Connections to 127\.0\.0\.1:\d+ are refused\. Next try in /,
    );
  });

  it('the connection breaks', async () => {
    const removeFault = hub.faults.add({ effect: { kind: 'reset' } });
    const ending = await logIn(hub, { 'retry-timeout': '0' });
    removeFault();
    assertUnreachable(ending, [
      `The login of admin@acme.example at HUB failed (ECONNRESET). The connection to ${new URL(hub.productionUrl).host} broke before the answer came.`,
      'Check the runner’s network, firewall and proxy, and run the job again.',
    ]);
  });
});

describe('what answers', () => {
  it('sends more than a login has', async () => {
    const url = await httpServer(200, 'application/json', `{"access_token":"${'x'.repeat(200_000)}"}`);
    assertUnreachable(await logIn(hub, { 'instance-url': url }), [
      `The login of admin@acme.example at ${url} failed (ANSWER_TOO_LARGE). The answer from ${new URL(url).host} is larger than 64 KiB: that is not a login.`,
      'Another server answers in Salesforce’s place, such as a proxy.',
      'Check `instance-url` and HTTPS_PROXY.',
    ]);
  });
});

describe('the network does not get there', () => {
  const myDomain = 'https://acme.my.salesforce.com';

  it('a My Domain that no DNS knows', async () => {
    assertUnreachable(await withoutNetwork('ENOTFOUND', { 'instance-url': myDomain }), [
      `The login of admin@acme.example at ${myDomain} failed (ENOTFOUND). There is no host acme.my.salesforce.com.`,
      'A My Domain is mistyped or was renamed, or the scratch org is gone.',
      'Check `instance-url`: Setup, My Domain, has the current one.',
    ]);
  });

  it('a DNS that does not answer', async () => {
    assertUnreachable(await withoutNetwork('EAI_AGAIN', { 'instance-url': myDomain, 'retry-timeout': '0' }), [
      `The login of admin@acme.example at ${myDomain} failed (EAI_AGAIN). The runner cannot look up acme.my.salesforce.com: its DNS does not answer.`,
      'Check the runner’s DNS and network; a runner that has only a proxy needs HTTPS_PROXY.',
    ]);
  });

  it('no route', async () => {
    assertUnreachable(
      await withoutNetwork('ENETUNREACH', { 'instance-url': myDomain, 'retry-timeout': '0' }),
      [
        `The login of admin@acme.example at ${myDomain} failed (ENETUNREACH). The runner has no route to acme.my.salesforce.com.`,
        'Check the runner’s network; a runner that has only a proxy needs HTTPS_PROXY.',
      ],
    );
  });

  it('a DNS that does not answer is waited for', async () => {
    const ending = await withoutNetwork('EAI_AGAIN', { 'instance-url': myDomain, 'retry-timeout': '4' });
    assert.match(
      waitingLines(ending)[0] ?? '',
      /^The runner cannot look up acme\.my\.salesforce\.com\. Next try in /,
    );
    assert.equal(ending.exitCode, 1);
  });
});

describe('what answers is not to be trusted', () => {
  it('a certificate that nobody signed', async () => {
    const url = await tlsServer(selfSigned(rsaKey().pem));
    assertUnreachable(
      await logIn(hub, { 'instance-url': url }),
      untrusted(url, 'DEPTH_ZERO_SELF_SIGNED_CERT'),
    );
  });

  it('a certificate of another host', async () => {
    const certificate = selfSigned(rsaKey().pem, { commonName: 'another.example' });
    const url = await tlsServer(certificate);
    const ending = await logIn(hub, { 'instance-url': url }, { env: trusting(certificate) });
    assertUnreachable(ending, untrusted(url, 'ERR_TLS_CERT_ALTNAME_INVALID'));
  });

  it('a certificate that has expired', async () => {
    const certificate = selfSigned(rsaKey().pem, { days: -1 });
    const url = await tlsServer(certificate);
    const ending = await logIn(hub, { 'instance-url': url }, { env: trusting(certificate) });
    const now = /by the runner’s clock \((\S+Z)\)/.exec(ending.error[0] ?? '')?.[1] ?? '';
    assert.ok(Math.abs(Date.parse(now) - Date.now()) < 60_000);
    assertUnreachable(ending, [
      `The login of admin@acme.example at ${url} failed (CERT_HAS_EXPIRED). The TLS certificate of 127.0.0.1 is not valid now, by the runner’s clock (${now}).`,
      'The clock is wrong, or a proxy has an expired certificate.',
      'Set the runner’s clock (NTP), or renew the proxy’s certificate.',
    ]);
  });

  it('a server that does not speak TLS', async () => {
    const url = hub.productionUrl.replace('http:', 'https:');
    const ending = await logIn(hub, { 'instance-url': url });
    assert.match(
      ending.error[0] ?? '',
      /failed \((EPROTO|ERR_SSL_[A-Z_]+)\)\. The answer from 127\.0\.0\.1:\d+ is not in the expected protocol\.$/,
    );
    assertUnreachable(ending, [
      ending.error[0] ?? '',
      'HTTPS_PROXY most often begins with http://, also where it serves https.',
      'Check HTTPS_PROXY and `instance-url`.',
    ]);
  });

  it('a login page of the network', async () => {
    const url = await httpServer(200, 'text/html', '<html>Accept the terms of the guest network</html>');
    const ending = await logIn(hub, { 'instance-url': url, 'retry-timeout': '0' });
    assertUnreachable(ending, [
      `The login of admin@acme.example at ${url} failed (HTTP 200: the answer is text/html, not JSON). Something other than Salesforce’s token endpoint answered.`,
      'A proxy, firewall or login page of the network stands between the runner and Salesforce.',
      `Let the runner reach ${url}, or set HTTPS_PROXY; check \`instance-url\`.`,
    ]);
  });

  it('a page that is there for a moment is not believed', async () => {
    const effect = {
      kind: 'answer',
      status: 200,
      body: '<html>',
      headers: { 'content-type': 'text/html' },
    } as const;
    hub.faults.add({ path: '/services/oauth2/token', count: 2, effect });
    const ending = await logIn(hub, {});
    assert.deepEqual(ending.error, []);
  });

  it('nor is an error of the server’s own in JSON', async () => {
    hub.faults.add({
      ...{ path: '/services/oauth2/token', count: 1 },
      effect: { kind: 'answer', status: 503, body: { error: 'temporarily_unavailable' } },
    });
    const ending = await logIn(hub, {});
    assert.deepEqual(ending.error, []);
  });

  it('a page that redirects', async () => {
    const url = await httpServer(302, 'text/html', '', { location: 'https://portal.example/login' });
    const ending = await logIn(hub, { 'instance-url': url });
    assertUnreachable(ending, [
      `The login of admin@acme.example at ${url} failed (HTTP 302: redirected to https://portal.example). ${url} issues no tokens for users of this org.`,
      'It may be a site, a community or the Lightning pages’ address, or an org that has moved.',
      'Set `instance-url` to https://login.salesforce.com, https://test.salesforce.com or the org’s My Domain (acme.my.salesforce.com).',
    ]);
  });
});

describe('the proxy', () => {
  it('wants a user name and password, and answers in Salesforce’s place', async () => {
    const url = await httpServer(407, 'text/html', 'Proxy Authentication Required');
    const ending = await logIn(hub, { 'instance-url': url });
    assertUnreachable(ending, [
      `The login of admin@acme.example at ${url} failed (HTTP 407: the answer is text/html, not JSON). The proxy wants a user name and password.`,
      'Put them in HTTPS_PROXY, from a secret: http://USER:PASSWORD@proxy.example:8080.',
    ]);
  });

  it('is not there', async () => {
    const port = await closedPort();
    const proxy = `http://user:proxy-password@127.0.0.1:${port}`;
    const ending = await logIn(
      hub,
      { 'instance-url': 'https://127.0.0.1:8443', 'retry-timeout': '0' },
      { env: { HTTPS_PROXY: proxy } },
    );
    assertUnreachable(ending, [
      `The login of admin@acme.example at https://127.0.0.1:8443 failed (ECONNREFUSED). Connections to the proxy http://127.0.0.1:${port} are refused.`,
      'Nothing listens there, or a firewall refuses for it.',
      'Let the runner reach 127.0.0.1 on port 8443; check `instance-url` and HTTPS_PROXY.',
    ]);
    assert.doesNotMatch(ending.main.rawLog, /proxy-password/);
  });

  for (const status of [403, 407]) {
    it(`does not let the connection through (${status})`, async () => {
      const proxy = await connectProxy(status);
      const ending = await logIn(
        hub,
        { 'instance-url': 'https://127.0.0.1:8443', 'retry-timeout': '0' },
        { env: { HTTPS_PROXY: proxy } },
      );
      assertUnreachable(ending, [
        `The login of admin@acme.example at https://127.0.0.1:8443 failed (UND_ERR_ABORTED). The connection to 127.0.0.1 was refused by the proxy ${proxy}.`,
        'It may want a user name and password, or allow other hosts only.',
        'Allow 127.0.0.1 in the proxy, or put the credentials in HTTPS_PROXY; NO_PROXY goes round it.',
      ]);
    });
  }
});

function assertUnreachable(ending: Ending, error: readonly string[]): void {
  assert.deepEqual(ending.error, error);
  assert.equal(ending.exitCode, 1);
  assert.deepEqual(waitingLines(ending), []);
}

/** As where no host name can be looked up: nothing is sent. */
function withoutNetwork(code: string, inputs: Readonly<Record<string, string>>): Promise<Ending> {
  const preload = new URL('../../../../harness/failing-network.ts', import.meta.url).href;
  const env = { NODE_OPTIONS: `--import=${preload}`, ORGKEY_TEST_NETWORK: code };
  return logIn(hub, inputs, { env });
}

function untrusted(url: string, code: string): string[] {
  return [
    `The login of admin@acme.example at ${url} failed (${code}). The runner does not trust the TLS certificate of 127.0.0.1.`,
    'A proxy that reads TLS traffic, such as Zscaler, answers with a certificate of its own.',
    'Set NODE_EXTRA_CA_CERTS to a file with the proxy’s CA certificate in the job’s `env`, or let 127.0.0.1 pass unread.',
  ];
}

function trusting(certificate: string): Record<string, string> {
  const file = join(folder, 'ca.pem');
  writeFileSync(file, certificate);
  return { NODE_EXTRA_CA_CERTS: file };
}

async function closedPort(): Promise<number> {
  const server = createTcpServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function tlsServer(certificate: string): Promise<string> {
  const server = createTlsServer({ key: rsaKey().pem, cert: certificate }, (_request, response) =>
    response.end(),
  );
  return `https://127.0.0.1:${await listen(server)}`;
}

async function httpServer(
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const server = createHttpServer((_request, response) => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

async function connectProxy(status: number): Promise<string> {
  const server = createHttpServer();
  server.on('connect', (_request, socket) =>
    socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`),
  );
  return `http://127.0.0.1:${await listen(server)}`;
}

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
