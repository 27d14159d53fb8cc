import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { rsaKey } from '../../../harness/keys.ts';
import { explainerOf } from '../../../src/login/explain.ts';
import type { Verdict } from '../../../src/login/request.ts';
import { productionLogin, salesforceUrl, sandboxLogin } from '../../../src/salesforce/wire/host.ts';
import { login, LoginUnreachable } from '../../../src/salesforce/wire/login.ts';
import { postForm } from '../../../src/salesforce/wire/post-form.ts';
import { realWire } from '../../../src/salesforce/wire/real-wire.ts';
import type { SalesforceUrl } from '../../../src/salesforce/wire/session.ts';
import type { Wire } from '../../../src/salesforce/wire/wire.ts';

const key = createPrivateKey(rsaKey().pem);

describe('a host that can’t be looked up', () => {
  it('is mistyped, when the user gave it', async () => {
    const given = salesforceUrl('https://acne.my.salesforce.com');
    const verdict = await explained(given, failingWith('ENOTFOUND'));
    assert.equal(verdict.next, 'stop');
    assert.equal(
      problemOf(verdict),
      'The login of admin@acme.example at https://acne.my.salesforce.com failed (ENOTFOUND). There is no host acne.my.salesforce.com.',
    );
  });

  for (const [url, code] of [
    [productionLogin, 'ENOTFOUND'],
    [sandboxLogin, 'ENOTFOUND'],
    [productionLogin, 'EAI_AGAIN'],
  ] as const) {
    it(`is waited for, when it is ${url}: ${code}`, async () => {
      const verdict = await explained(url, failingWith(code));
      const { hostname } = new URL(url);
      assert.equal(verdict.next, 'wait');
      assert.equal(verdict.line, `The runner cannot look up ${hostname}.`);
      assert.equal(
        problemOf(verdict),
        `The login of admin@acme.example at ${url} failed (${code}). The runner cannot look up ${hostname}: its DNS does not answer.`,
      );
    });
  }
});

describe('a proxy that can’t be looked up', () => {
  for (const [code, next, text] of [
    ['ENOTFOUND', 'stop', 'There is no host proxy.acme.example, which is named as the proxy.'],
    ['EAI_AGAIN', 'wait', 'The runner cannot look up proxy.acme.example: its DNS does not answer.'],
  ] as const) {
    it(code, async () => {
      const verdict = await explained(productionLogin, failingWith(code, 'proxy.acme.example'));
      assert.equal(verdict.next, next);
      assert.equal(
        problemOf(verdict),
        `The login of admin@acme.example at https://login.salesforce.com failed (${code}). ${text}`,
      );
    });
  }
});

describe('a server that does not answer', () => {
  it('is waited for', async () => {
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = salesforceUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const verdict = await explained(url, (where, form) => postForm(where, form, 300));
    server.close();
    assert.equal(verdict.next, 'wait');
    assert.equal(verdict.line, `No answer from ${new URL(url).host} yet.`);
    assert.match(problemOf(verdict), /failed \(TIMEOUT\)\. No answer came from 127\.0\.0\.1:\d+ in time\.$/);
  });

  for (const code of ['EHOSTUNREACH', 'ENETUNREACH']) {
    it(`is waited for, when there is no route: ${code}`, async () => {
      const verdict = await explained(productionLogin, failingWith(code));
      assert.equal(verdict.next, 'wait');
      assert.match(problemOf(verdict), /The runner has no route to login\.salesforce\.com\.$/);
    });
  }
});

it('a code that nobody knows is waited for', async () => {
  const verdict = await explained(productionLogin, failingWith('EWHATEVER'));
  assert.equal(verdict.next, 'wait');
  assert.match(problemOf(verdict), /failed \(EWHATEVER\)\. No answer came from login\.salesforce\.com\.$/);
});

async function explained(loginUrl: SalesforceUrl, post: Wire['postForm']): Promise<Verdict> {
  const wire = { ...realWire({}), postForm: post };
  const identity = {
    consumerKey: 'key',
    username: 'admin@acme.example',
    loginUrl,
    audience: productionLogin,
  };
  const failure: unknown = await login(identity, key, wire).catch((error: unknown) => error);
  assert.ok(failure instanceof LoginUnreachable);
  return explainerOf({ identity, key, wire })(failure, identity);
}

/** As `fetch` fails: with Node's error as the cause. */
function failingWith(code: string, hostname?: string): Wire['postForm'] {
  const cause = Object.assign(new Error('no'), { code, ...(hostname === undefined ? {} : { hostname }) });
  return () => Promise.reject(new TypeError('fetch failed', { cause }));
}

function problemOf(verdict: Verdict): string {
  assert.notEqual(verdict.next, 'try-at');
  return verdict.next === 'try-at' ? '' : verdict.problem.what;
}
