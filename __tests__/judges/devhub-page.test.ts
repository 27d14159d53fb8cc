import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { chromePath, type Page, withPage } from '../../pictures/browser.ts';
import { startWithPage } from '../unit/devhub/with-page.ts';

const skip =
  chromePath() === undefined && process.env['CI'] === undefined ? 'Chromium is not installed' : false;

/** Text as a script's literal. */
const quoted = (text: string): string => JSON.stringify(text);

async function waitForText(page: Page, selector: string, text: string): Promise<void> {
  const shown = `document.querySelector(${quoted(selector)})?.textContent.includes(${quoted(text)})`;
  await page.waitForFunction(shown, { timeout: 20_000 });
}

/** Fills the fields of a form in and sends it, as somebody does who presses its button. */
async function sendForm(page: Page, form: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const filled = Object.entries(fields).map(
    ([name, value]) => `form.elements[${quoted(name)}].value = ${quoted(value)};`,
  );
  await page.evaluate(
    `(() => { const form = document.querySelector(${quoted(form)}); ${filled.join(' ')} form.querySelector('button').click(); })()`,
  );
}

/** Another site, with a page that does what it says as soon as it is open. */
async function otherSite(t: TestContext, body: string): Promise<string> {
  const server = createServer((_request, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>evil</title>${body}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

describe('the page of `npm run devhub` in a browser', { skip }, () => {
  it('sets faults by its forms, and shows orgs and requests as they come', async (t) => {
    const { hub, controls, signUp } = await startWithPage(t);
    await withPage(async (page) => {
      await page.goto(hub.productionUrl);
      await waitForText(page, '#live-faults', 'No fault is set');
      await sendForm(page, '[action="/devhub/faults"]', { what: 'C-9999', times: '1' });
      await waitForText(page, '#live-faults', 'C-9999 for the first signup');
      assert.equal(controls.faults.list().length, 1);
      await page.evaluate(
        `window.isSamePage = true; document.querySelector('[name="where"]').value = 'half typed'`,
      );
      await signUp('one@acme.example');
      await signUp('two@acme.example');
      await waitForText(page, '#live-orgs', 'two@acme.example');
      await waitForText(page, '#live-orgs', 'Error C-9999');
      await waitForText(page, '#live-faults', 'hit once, over');
      await waitForText(page, '#live-requests', 'POST /services/data/v65.0/sobjects/ScratchOrgInfo');
      const kept = `window.isSamePage && document.querySelector('[name="where"]').value`;
      assert.equal(await page.evaluate(kept), 'half typed');
      await page.evaluate(`document.querySelector('#live-orgs button').click()`);
      await page.waitForFunction('window.isSamePage === undefined', { timeout: 20_000 });
      await waitForText(page, '#live-orgs', 'Deleted');
      await sendForm(page, '[action="/devhub/states"]', { 'signup-seconds': '7', 'replicate-eca': 'true' });
      await page.waitForFunction(`document.querySelector('[name="signup-seconds"]')?.value === '7'`, {
        timeout: 20_000,
      });
      assert.deepEqual(
        [hub.settings.signupMilliseconds, hub.settings.externalApps.signup],
        [7000, 'replicated'],
      );
    });
  });

  it('says so when the hub has stopped', async (t) => {
    const { hub } = await startWithPage(t);
    await withPage(async (page) => {
      await page.goto(hub.productionUrl);
      await hub.close();
      await page.waitForFunction(`document.querySelector('#stopped').checkVisibility()`, { timeout: 20_000 });
    });
  });

  it('runs nothing that clients wrote, when it is loaded and when it is renewed', async (t) => {
    const { hub, api } = await startWithPage(t);
    const evil = (id: string) =>
      `<img src=x onerror="document.title='${id}'"><script>document.title='${id}'</script>`;
    hub.createScratchOrg({ username: 'first@acme.example', fields: { Description: evil('loaded') } });
    await withPage(async (page) => {
      await page.goto(hub.productionUrl);
      hub.createScratchOrg({ username: 'second@acme.example', fields: { Description: evil('renewed') } });
      await api.query(`SELECT Id FROM User WHERE Name = '${evil('soql').replaceAll("'", '')}'`);
      await waitForText(page, '#live-orgs', evil('renewed'));
      await waitForText(page, '#live-orgs', evil('loaded'));
      assert.deepEqual(await page.evaluate(`[document.title, document.images.length]`), [
        'Embedded Dev Hub',
        0,
      ]);
    });
  });

  it('is light or dark, as the browser is, with nothing wider than the window', async (t) => {
    const { hub, signUp } = await startWithPage(t);
    await signUp('a-rather-long-name.12345678901234567890.of-a-fleet.1a@00d000000000001eaa.orgkey');
    const grounds = await withPage(async (page) => {
      const seen: string[] = [];
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await page.goto(hub.productionUrl);
        seen.push(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor'));
        for (const width of [1280, 420]) {
          await page.setViewport({ width, height: 800 });
          assert.equal(
            await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
            true,
            `${width}`,
          );
        }
      }
      return seen;
    });
    assert.deepEqual(grounds, ['rgb(246, 248, 250)', 'rgb(13, 17, 23)']);
  });
});

describe('another site in the same browser', { skip }, () => {
  it('sets nothing, by a form, by fetch, or by a name of its own for this machine', async (t) => {
    const { hub, controls } = await startWithPage(t);
    const { port } = new URL(hub.productionUrl);
    const rebound = `http://evil.example:${port}`;
    const form = (action: string) => `<form method=post action="${action}/devhub/faults">
      <input name=of value=request><input name=what value=503></form>`;
    const statuses: string[] = [];
    await withPage(
      async (page) => {
        for (const body of [
          `${form(hub.productionUrl)}<script>document.forms[0].submit()</script>`,
          `${form(rebound)}<script>document.forms[0].submit()</script>`,
        ]) {
          await page.goto(await otherSite(t, body));
          await page.waitForFunction(`location.pathname === '/devhub/faults'`, { timeout: 20_000 });
          statuses.push(await page.evaluate<string>('document.body.textContent'));
        }
        const fetching = `<script>fetch('${hub.productionUrl}/devhub/faults', { method: 'POST', mode: 'no-cors', credentials: 'include',
          body: new URLSearchParams({ of: 'request', what: '503' }) }).finally(() => { document.title = 'sent'; });</script>`;
        await page.goto(await otherSite(t, fetching));
        await page.waitForFunction(`document.title === 'sent'`, { timeout: 20_000 });
        await page.goto(rebound);
        statuses.push(await page.evaluate<string>('document.body.textContent'));
      },
      ['--host-resolver-rules=MAP evil.example 127.0.0.1'],
    );
    assert.match(statuses[0] ?? '', /^Another page may set nothing here/);
    for (const text of statuses.slice(1)) assert.match(text, /^Open this page by the address/);
    assert.deepEqual(controls.faults.list(), []);
    await withPage(async (page) => {
      await page.goto(hub.productionUrl);
      await sendForm(page, '[action="/devhub/faults"]', { what: 'C-9999' });
      await waitForText(page, '#live-faults', 'C-9999 for all signups');
    });
  });

  it('can’t put the page in a frame', async (t) => {
    const { hub } = await startWithPage(t);
    const body = `<iframe src="${hub.productionUrl}" onload="document.title = 'loaded'"></iframe>`;
    await withPage(async (page) => {
      await page.goto(await otherSite(t, body));
      await page.waitForFunction(`document.title === 'loaded'`, { timeout: 20_000 });
      const [, framed] = page.frames();
      assert.match(framed?.url() ?? '', /^chrome-error:/);
    });
  });
});
