import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  assertReady,
  consumerKey,
  hubWithApp,
  logIn,
  logInToScratchOrg,
  scratchUsername,
  waitingLines,
} from './scenario.ts';

describe('what takes long', { concurrency: true }, () => {
  it('a scratch org that is ready after 40 s: one line a try, seconds apart', async (t) => {
    const hub = await hubWithApp({}, { replicationMilliseconds: 40_000 });
    t.after(() => hub.close());
    hub.createScratchOrg({ username: scratchUsername, consumerKey });
    const ending = await logInToScratchOrg(hub);
    assertReady(ending);
    const logins = hub.requests.filter(({ listener }) => listener === 'sandbox').map(({ at }) => at);
    assert.equal(waitingLines(ending).length, logins.length - 1);
    const pauses = logins.slice(1).map((at, index) => at - (logins[index] ?? 0));
    assert.ok(
      pauses.every((pause) => pause >= 1400),
      `pauses of ${pauses.join(', ')} ms`,
    );
    assert.ok((logins.at(-1) ?? 0) - (logins[0] ?? 0) >= 35_000, 'it took the 40 s');
    assert.equal(ending.requests.production, 2, 'the hub said once that the org is up');
  });

  it('a server that does not answer for half a minute', async (t) => {
    const hub = await hubWithApp();
    t.after(() => hub.close());
    hub.faults.add({ count: 1, effect: { kind: 'latency', milliseconds: 45_000 } });
    const ending = await logIn(hub);
    assertReady(ending);
    assert.match(waitingLines(ending)[0] ?? '', /^No answer from 127\.0\.0\.1:\d+ yet\. Next try in /);
  });
});
