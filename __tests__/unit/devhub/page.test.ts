import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import { whyNot } from '../../../devhub/page/guard.ts';
import { html, short } from '../../../devhub/page/html.ts';
import { states } from '../../../devhub/tool/states.ts';
import { readFaultSpec } from '../../../devhub/tool/fault-spec.ts';
import { type HubWithPage, startWithPage } from './with-page.ts';
import { getAs } from './raw-http.ts';

/** As the page's own form sends it. */
async function send(
  { hub }: Pick<HubWithPage, 'hub'>,
  path: string,
  form: Readonly<Record<string, string>>,
  origin = hub.productionUrl,
) {
  const answer = await fetch(`${hub.productionUrl}/devhub/${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    headers: { origin },
  });
  return { status: answer.status, text: await answer.text() };
}

async function pageOf({ hub }: Pick<HubWithPage, 'hub'>): Promise<string> {
  const answer = await fetch(hub.productionUrl);
  assert.equal(answer.status, 200);
  return answer.text();
}

describe('the page at /', () => {
  it('shows orgs, requests and faults, the newest first', async (t) => {
    const tool = await startWithPage(t);
    await tool.signUp('one@acme.example');
    tool.controls.faults.add(readFaultSpec('signup', 'C-9999:1'));
    await tool.signUp('two@acme.example');
    await tool.api.query('SELECT Id FROM User');
    const page = await pageOf(tool);
    assert.match(page, /two@acme\.example.*Error C-9999.*one@acme\.example.*Active/s);
    assert.match(page, /1 Active, 1 Error</);
    assert.match(page, /SELECT Id FROM User.*sobjects\/ScratchOrgInfo/s);
    assert.match(page, /C-9999 for the first signup.*hit once, over/s);
    assert.match(page, /orgkey init &lt;here&gt;/);
  });

  it('is none of Salesforce’s: no fault hits it, no log has it, and a hub without it has a 404 there', async (t) => {
    const tool = await startWithPage(t);
    tool.controls.faults.add(readFaultSpec('request', '503'));
    await pageOf(tool);
    assert.deepEqual([tool.hub.requests.length, tool.controls.faults.list()[0]?.hits], [0, 0]);
    assert.equal((await fetch(tool.hub.sandboxUrl)).status, 503);
    const plain = await startDevHub();
    t.after(async () => plain.close());
    assert.equal((await fetch(plain.productionUrl)).status, 404);
  });

  it('has lists that end', async (t) => {
    const tool = await startWithPage(t, { requestsKept: 120 });
    for (let n = 0; n < 130; n++) tool.hub.createScratchOrg({ username: `n${n}@acme.example` });
    for (let n = 0; n < 250; n++) await fetch(`${tool.hub.sandboxUrl}/nowhere/${n}`);
    const page = await pageOf(tool);
    assert.equal([...page.matchAll(/name="username"/g)].length, 100);
    assert.equal([...page.matchAll(/GET \/nowhere/g)].length, 100);
    assert.match(page, /30 older orgs aren’t shown/);
    assert.match(page, /150 older requests aren’t shown/);
    assert.ok(tool.hub.requests.length <= 240);
  });

  it('shows what others write as text', async (t) => {
    const tool = await startWithPage(t);
    const evil = `"'><script>alert(1)</script>`;
    tool.hub.createScratchOrg({ username: `${evil}@acme.example`, fields: { Description: evil } });
    tool.controls.faults.add(readFaultSpec('request', `503:1@${evil}`));
    await tool.api.query(`SELECT Id FROM User WHERE Name = '${evil.replaceAll("'", '')}'`);
    await getAs(tool.hub.productionUrl, `/a<script>"'`, {});
    const page = await pageOf(tool);
    assert.doesNotMatch(page, /<script>|"'>|\/a</);
    assert.equal([...page.matchAll(/&lt;script&gt;alert\(1\)/g)].length >= 5, true);
    assert.equal(
      html`<a>${'<'}${html`<b>${'"'}</b>`}${undefined}${[html`&`]}${1}</a>`.text,
      '<a>&lt;<b>&quot;</b>&1</a>',
    );
  });

  it('has no token in it', async (t) => {
    const tool = await startWithPage(t);
    await tool.signUp('one@acme.example');
    await tool.api.send('GET', `/sobjects/${tool.hub.tokensGiven[0]}`);
    const page = await pageOf(tool);
    for (const token of tool.hub.tokensGiven) assert.ok(!page.includes(token.slice(20)));
  });
});

describe('the forms of the page', () => {
  it('set and take away faults', async (t) => {
    const tool = await startWithPage(t);
    const fault = { of: 'signup', what: 'S-2006', times: '2', percent: '', where: 'qa' };
    assert.equal((await send(tool, 'faults', fault)).status, 303);
    await send(tool, 'faults', { of: 'request', what: '429', percent: '5' });
    assert.deepEqual(
      tool.controls.faults.list().map(({ text }) => text),
      ['S-2006 for the first 2 signups with “qa” in the username', '429 for 5% of requests'],
    );
    await send(tool, 'faults/remove', { id: '1' });
    assert.equal(tool.controls.faults.list().length, 1);
    await send(tool, 'faults/remove', { id: 'all' });
    assert.deepEqual(tool.controls.faults.list(), []);
  });

  it('say what is wrong with what they were sent', async (t) => {
    const tool = await startWithPage(t);
    const { status, text } = await send(tool, 'faults', { of: 'signup', what: '<b>' });
    assert.equal(status, 400);
    assert.match(
      text,
      /role="alert">\s*<li>A signup fails with a code such as C-9999, not with &quot;&lt;b&gt;&quot;/,
    );
  });

  it('set every state that there is, all or none', async (t) => {
    const tool = await startWithPage(t);
    const page = await pageOf(tool);
    for (const { name } of states) assert.ok(page.includes(`name="${name}"`), name);
    const refused = await send(tool, 'states', { active: '40', daily: 'x', 'gone-orgs': '404' });
    assert.equal(refused.status, 400);
    assert.match(refused.text, /daily takes a whole number.*gone-orgs is one of/s);
    assert.equal(tool.hub.settings.limits.activeScratchOrgs, 100);
    assert.equal((await send(tool, 'states', { active: '40', 'no-connected-apps': 'true' })).status, 303);
    assert.equal(tool.hub.settings.limits.activeScratchOrgs, 40);
    assert.equal(tool.hub.hub.allowsNewConnectedApps, false);
    assert.equal(tool.hub.settings.limits.dailyScratchOrgs, 200);
  });

  it('delete orgs, end sessions and let time pass', async (t) => {
    const tool = await startWithPage(t);
    await tool.signUp('one@acme.example');
    await send(tool, 'orgs/delete', { username: 'one@acme.example' });
    assert.equal((await send(tool, 'orgs/delete', { username: 'nobody@acme.example' })).status, 303);
    assert.match(await pageOf(tool), /one@acme\.example.*Deleted/s);
    await tool.signUp('two@acme.example');
    await send(tool, 'clock', { hours: '720' });
    assert.equal((await send(tool, 'clock', { hours: '-1' })).status, 400);
    assert.doesNotMatch(await pageOf(tool), />Active</);
    await send(tool, 'sessions', {});
    assert.equal(tool.hub.openSessions(), 0);
  });
});

describe('another site in the same browser', () => {
  const set = { of: 'request', what: '503' };

  it('sets nothing: its Origin is another, is `null`, or is missing', async (t) => {
    const tool = await startWithPage(t);
    const { port } = new URL(tool.hub.productionUrl);
    const others = [
      'https://evil.example',
      'null',
      `http://127.0.0.1:${Number(port) + 1}`,
      `https://127.0.0.1:${port}`,
    ];
    for (const origin of [...others, `http://localhost:${port}`]) {
      assert.equal((await send(tool, 'faults', set, origin)).status, 403, origin);
    }
    const bare = await fetch(`${tool.hub.productionUrl}/devhub/faults`, {
      method: 'POST',
      body: new URLSearchParams(set),
    });
    assert.equal(bare.status, 403);
    for (const path of ['states', 'faults/remove', 'orgs/delete', 'sessions', 'clock']) {
      assert.equal(
        (await send(tool, path, { hours: '24', active: '1' }, 'https://evil.example')).status,
        403,
        path,
      );
    }
    assert.deepEqual(tool.controls.faults.list(), []);
    assert.equal(tool.hub.settings.limits.activeScratchOrgs, 100);
  });

  it('sees nothing through a name of its own that leads here', async (t) => {
    const { hub, controls } = await startWithPage(t);
    const { port } = new URL(hub.productionUrl);
    for (const path of ['/', '/devhub/live', '/devhub/page.css']) {
      for (const host of [`evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port}.evil.example`]) {
        assert.equal((await getAs(hub.productionUrl, path, { host })).status, 403, host);
      }
      assert.equal((await getAs(hub.productionUrl, path, { host: `localhost:${port}` })).status, 200);
    }
    const origin = `http://evil.example:${port}`;
    const rebound = await getAs(
      hub.productionUrl,
      '/devhub/faults',
      { host: `evil.example:${port}`, origin },
      'of=request&what=503',
    );
    assert.equal(rebound.status, 403);
    const own = `localhost:${port}`;
    const byName = await getAs(
      hub.productionUrl,
      '/devhub/faults',
      { host: own, origin: `http://${own}` },
      'of=request&what=503',
    );
    assert.equal(byName.status, 303);
    assert.equal(controls.faults.list().length, 1);
  });

  it('is far from another machine, and by https another site than by http', () => {
    const byHttps = (origin: string) =>
      whyNot(
        { ip: '127.0.0.1', headers: { host: 'localhost', origin }, method: 'POST' },
        'https://127.0.0.1:443',
      );
    assert.equal(byHttps('https://localhost'), undefined);
    assert.match(byHttps('http://localhost') ?? '', /this one is https:\/\/localhost/);
    const headers = { host: '127.0.0.1:8080' };
    const ask = (ip: string) => whyNot({ ip, headers, method: 'GET' }, 'http://127.0.0.1:8080');
    assert.match(ask('192.0.2.1') ?? '', /for this machine alone/);
    assert.equal(ask('127.0.0.1'), undefined);
    assert.deepEqual([short('abc', 3), short('abcd', 3)], ['abc', 'abc…']);
  });

  it('doesn’t frame the page, and has it load nothing from elsewhere', async (t) => {
    const { hub } = await startWithPage(t);
    const { headers } = await fetch(hub.productionUrl);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/);
    assert.equal(headers.get('x-frame-options'), 'DENY');
    assert.equal(headers.get('cache-control'), 'no-store');
  });
});
