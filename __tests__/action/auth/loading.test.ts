import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test, type TestContext } from 'node:test';
import type { StepResult } from '../../../harness/index.ts';
import { startLogin, type Inputs, type Login } from './login-fixture.ts';

/** What a step did, in order: `load <path>` for each module of dist, `request` as the token request begins. */
type Events = readonly string[];

/** Runs the action, main and post, with a module in front that writes down, in order, what is loaded and when a request begins. */
async function observed(
  t: TestContext,
  login: Login,
  inputs: Inputs,
): Promise<{ step: StepResult; events: Events; post: Events }> {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-events-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'events.txt');
  const observer = `
    import { appendFileSync } from 'node:fs';
    import { registerHooks } from 'node:module';
    import { subscribe } from 'node:diagnostics_channel';
    const write = (event) => appendFileSync(${JSON.stringify(file)}, event + '\\n');
    for (const channel of ['undici:request:create', 'http.client.request.start']) {
      subscribe(channel, () => write('request'));
    }
    registerHooks({
      load(url, context, next) {
        if (url.startsWith('file:')) write('load ' + url);
        return next(url, context);
      },
    });`;
  const url = `data:text/javascript;base64,${Buffer.from(observer).toString('base64')}`;
  const eventsOf = async (run: () => Promise<StepResult | undefined>): Promise<[StepResult, Events]> => {
    const step = await run();
    const events = readFileSync(file, 'utf8').trim().split('\n');
    rmSync(file);
    assert.ok(step);
    return [step, events];
  };
  const options = { env: { NODE_OPTIONS: `--import=${url}` } };
  const [step, events] = await eventsOf(() => login.run(inputs, options));
  const [, post] = await eventsOf(() => login.job.post(step));
  return { step, events, post };
}

function holds(event: string, part: string): boolean {
  return event.includes('/dist/') && sourceOf(event).includes(`// ${part}`);
}

/** esbuild heads each part of a bundle with its path. */
function holdsSalesforceCore(event: string): boolean {
  return event.startsWith('load ') && sourceOf(event).includes('// node_modules/@salesforce/core/');
}

function sourceOf(event: string): string {
  return readFileSync(fileURLToPath(event.slice('load '.length)), 'utf8');
}

test('with register-with-cli, @salesforce/core is loaded, but not before the token request is under way', async (t) => {
  const login = await startLogin(t);
  const { step, events } = await observed(t, login, login.hubInputs);
  assert.equal(step.exitCode, 0, step.log);
  assert.ok(events.includes('request'), 'no request was seen');
  assert.ok(events.some(holdsSalesforceCore), 'it was not loaded at all, or is not recognized');
  assert.ok(
    events.indexOf('request') < events.findIndex(holdsSalesforceCore),
    `loaded before the request: ${events.join('\n')}`,
  );
});

test('without register-with-cli, @salesforce/core is not loaded at all, in post neither', async (t) => {
  const login = await startLogin(t);
  const inputs = { ...login.hubInputs, 'register-with-cli': 'false' };
  const { step, events, post } = await observed(t, login, inputs);
  assert.equal(step.exitCode, 0, step.log);
  assert.ok(post.includes('request'), 'post was not observed');
  assert.deepEqual([...events, ...post].filter(holdsSalesforceCore), []);
});

test('a plain login loads a few files of dist, 200 kB at most', async (t) => {
  const login = await startLogin(t);
  const { events } = await observed(t, login, { ...login.hubInputs, 'register-with-cli': 'false' });
  const loaded = new Set(events.filter((event) => event.includes('/dist/')));
  const bytes = [...loaded].reduce((sum, event) => sum + Buffer.byteLength(sourceOf(event)), 0);
  assert.ok(loaded.size > 0);
  assert.ok(bytes < 200_000 && loaded.size < 10, `${bytes} bytes in ${loaded.size} files`);
});

test('without a proxy, what goes through proxies is not loaded, in post neither', async (t) => {
  const login = await startLogin(t);
  const { step, events, post } = await observed(t, login, login.hubInputs);
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(
    [...events, ...post].filter((event) => holds(event, 'node_modules/undici/')),
    [],
  );
});

test('bad input loads no @salesforce/core', async (t) => {
  const login = await startLogin(t);
  const { step, events } = await observed(t, login, { ...login.hubInputs, 'hub-username': 'my-hub' });
  assert.equal(step.exitCode, 1);
  assert.deepEqual(events.filter(holdsSalesforceCore), []);
});

test('what explains a failed login is loaded when one fails, and only then', async (t) => {
  const explains = (event: string): boolean => holds(event, 'src/login/causes/refusals.ts');
  const login = await startLogin(t);
  const { step, events } = await observed(t, login, login.hubInputs);
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(events.filter(explains), []);
  assert.equal(events.filter((event) => event === 'request').length, 1);
  const failed = await observed(t, login, { ...login.hubInputs, 'consumer-key': 'mistyped' });
  assert.equal(failed.step.exitCode, 1);
  assert.ok(failed.events.some(explains), 'it was not loaded at all, or is not recognized');
});
