import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import { type Controls, controlsOf } from '../../../devhub/tool/controls.ts';
import { readFaultSpec, requestFaults, signupCodes } from '../../../devhub/tool/fault-spec.ts';
import { requestLine, shownPath } from '../../../devhub/tool/request-line.ts';
import { slowTimes, withSlowValue } from '../../../devhub/tool/slow.ts';
import { problemOfState } from '../../../devhub/tool/state.ts';
import { states } from '../../../devhub/tool/states.ts';
import { readCommandLine } from '../../../devhub/options.ts';
import { addApp, Api, requestToken } from './client.ts';

async function start(t: TestContext, seed = 1): Promise<Controls & { readonly api: Api }> {
  const hub = await startDevHub();
  t.after(async () => hub.close());
  addApp(hub);
  return { ...controlsOf(hub, seed), api: Api.ofHub(hub) };
}

/** Signs an org up; the error code that it ends with, or none. */
async function signUp({ api }: { readonly api: Api }, username: string): Promise<unknown> {
  const { body } = await api.send('POST', '/sobjects/ScratchOrgInfo', {
    Username: username,
    Edition: 'Developer',
    OrgName: 'Acme',
    ConnectedAppConsumerKey: 'PlatformCLI',
    ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
  });
  const { id } = body as { id: string };
  const { body: info } = await api.send('GET', `/sobjects/ScratchOrgInfo/${id}`);
  return (info as { ErrorCode: unknown }).ErrorCode;
}

describe('faults that somebody sets', () => {
  it('hit the first signups, or those with a text in their username', async (t) => {
    const tool = await start(t);
    tool.faults.add(readFaultSpec('signup', 'C-9999:2@qa'));
    const codes = [];
    for (const name of ['dev.1', 'qa.1', 'QA.2', 'qa.3'])
      codes.push(await signUp(tool, `${name}@acme.example`));
    assert.deepEqual(codes, [null, 'C-9999', 'C-9999', null]);
    assert.deepEqual(tool.faults.list(), [
      {
        id: 1,
        of: 'signup',
        text: 'C-9999 for the first 2 signups with “qa” in the username',
        hits: 2,
        isOver: true,
      },
    ]);
  });

  it('hit a share of the signups', async (t) => {
    const tool = await start(t);
    tool.faults.add(readFaultSpec('signup', 'S-2006:50%'));
    const codes = [];
    for (const name of ['a', 'b', 'c', 'd']) codes.push(await signUp(tool, `${name}@acme.example`));
    assert.deepEqual(codes, [null, 'S-2006', null, 'S-2006']);
  });

  it('hit requests with a text in method or path, until they are taken away', async (t) => {
    const { hub, api, faults } = await start(t);
    faults.add(readFaultSpec('request', '503:2@POST /services/oauth2/token'));
    faults.add(readFaultSpec('request', '429@limits'));
    const statuses = [];
    for (let time = 0; time < 3; time++) statuses.push((await requestToken(hub.productionUrl)).status);
    assert.deepEqual(statuses, [503, 503, 200]);
    assert.equal((await api.send('GET', '/limits')).status, 429);
    assert.equal((await api.query('SELECT Id FROM User')).status, 200);
    const [, second] = faults.list();
    assert.equal(faults.remove(second?.id ?? 0), true);
    assert.equal(faults.remove(second?.id ?? 0), false);
    assert.equal((await api.send('GET', '/limits')).status, 200);
    faults.removeAll();
    assert.deepEqual(faults.list(), []);
  });

  it('hit what comes by itself, and no request inside another', async (t) => {
    const { api, faults } = await start(t);
    faults.add(readFaultSpec('request', '503@sobjects'));
    const part = { method: 'GET', url: '/services/data/v65.0/sobjects', referenceId: 'one' };
    const { status, body } = await api.send('POST', '/composite', { compositeRequest: [part] });
    const [answer] = (body as { compositeResponse: { httpStatusCode: number }[] }).compositeResponse;
    assert.deepEqual([status, answer?.httpStatusCode, faults.list()[0]?.hits], [200, 200, 0]);
    assert.equal((await api.send('GET', '/sobjects')).status, 503);
  });

  it('hit the same share of the same requests for a seed', async (t) => {
    const run = async (seed: number) => {
      const { api, faults } = await start(t, seed);
      faults.add(readFaultSpec('request', '500:40%'));
      const statuses = [];
      for (let time = 0; time < 20; time++) statuses.push((await api.send('GET', '/limits')).status);
      return statuses;
    };
    const [one, again, other] = [await run(7), await run(7), await run(8)];
    assert.deepEqual(one, again);
    assert.notDeepEqual(one, other);
    const hits = one.filter((status) => status === 500).length;
    assert.ok(hits > 2 && hits < 15, String(hits));
  });

  it('end sessions, but don’t call a login one', async (t) => {
    const { hub, api, faults } = await start(t);
    faults.add(readFaultSpec('request', '401'));
    assert.equal((await requestToken(hub.productionUrl)).status, 200);
    assert.equal((await api.send('GET', '/limits')).status, 401);
  });

  it('are bounded in number', async (t) => {
    const { faults } = await start(t);
    for (let time = 0; time < 50; time++) faults.add(readFaultSpec('request', '503@nowhere'));
    assert.throws(() => faults.add(readFaultSpec('request', '503')), /There are 50 faults already/);
  });

  it('are all there by the names that help and page have for them', async (t) => {
    const { faults } = await start(t);
    for (const { name } of requestFaults) faults.add(readFaultSpec('request', `${name}:1@nowhere`));
    for (const { name } of signupCodes) faults.add(readFaultSpec('signup', name));
    assert.equal(faults.list().length, requestFaults.length + signupCodes.length);
  });
});

describe('states', () => {
  for (const state of states) {
    const { name, value } = state;
    const texts = value === 'switch' ? ['true', 'false'] : 'choices' in value ? value.choices : ['7', '0'];
    it(`${name} is read as it was set`, async (t) => {
      const controls = await start(t);
      for (const text of texts) {
        assert.equal(problemOfState(state, text), undefined);
        state.set(controls, text);
        assert.equal(state.read(controls), text);
      }
      for (const wrong of ['', 'x', '-1', '1e3', '9999999']) assert.ok(problemOfState(state, wrong), wrong);
    });
  }

  it('latency slows every request down, until it is 0', async (t) => {
    const { hub, latency, api } = await start(t);
    latency.set(300);
    await api.send('GET', '/limits');
    latency.set(0);
    await api.send('GET', '/limits');
    assert.ok((hub.requests[0]?.milliseconds ?? 0) >= 290);
    assert.deepEqual(hub.faults.take({ listener: 'production', method: 'GET', url: '/' }), []);
  });
});

describe('--slow', () => {
  const times = (...args: string[]) => readCommandLine(args).states;

  it('stands for times as on real hubs, by a factor, or for latency alone', () => {
    assert.equal(times().get('signup-seconds'), '3');
    assert.equal(times('--slow').get('signup-seconds'), '90');
    assert.equal(times('--slow', '0.1', '--request-log').get('signup-seconds'), '9');
    assert.equal(times('--slow=2').get('latency-milliseconds'), '400');
    const latencyAlone = times('--slow', '250ms');
    assert.deepEqual(
      [latencyAlone.get('latency-milliseconds'), latencyAlone.get('signup-seconds')],
      ['250', '3'],
    );
  });

  it('gives way to a time of its own', () => {
    assert.equal(times('--signup-seconds', '5', '--slow').get('signup-seconds'), '5');
  });

  it('names states that there are', () => {
    for (const name of slowTimes('1')?.keys() ?? [])
      assert.ok(
        states.some((state) => state.name === name),
        name,
      );
    assert.deepEqual(withSlowValue(['--slow', '--port', '1']), ['--slow=1', '--port', '1']);
  });
});

describe('the line of a request', () => {
  const entry = { at: Date.parse('2026-01-31T08:00:00'), listener: 'sandbox', method: 'GET' } as const;

  it('says when, what, how it ended, how long it took and whose it was', () => {
    const line = requestLine({ ...entry, path: '/services/data', status: 200, milliseconds: 12 });
    assert.equal(line, '08:00:00 GET /services/data 200 12 ms -\n');
    const lost = requestLine({ ...entry, path: '/x', status: 0, milliseconds: 1, isAnswerLost: true });
    assert.equal(lost, '08:00:00 GET /x no answer 1 ms -\n');
  });

  it('has no token, and nothing that steers a terminal', async (t) => {
    const { hub } = await start(t);
    const token = hub.openSession(hub.hubUsername);
    assert.equal(shownPath({ path: `/a/${token}/b` }), '/a/***/b');
    assert.equal(shownPath({ path: '/a/eyJhbGciOi.eyJpc3Mi.c2ln' }), '/a/***');
    const hostile = { ...entry, path: '/\u001b[2J', username: 'a\nb\u202ec', status: 404, milliseconds: 1 };
    assert.equal(requestLine(hostile), '08:00:00 GET /?[2J 404 1 ms a?b?c\n');
    assert.equal(shownPath({ path: 'x'.repeat(300) }).length, 201);
  });
});
