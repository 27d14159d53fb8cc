import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { startDevHub, type DevHub } from '../../../devhub/index.ts';
import { planDevHub, turnOnDevHub } from '../../../src/cli/dev-hub.ts';
import type { Tools } from '../../../src/cli/tools.ts';
import { Problem } from '../../../src/problem.ts';
import { hubClient, testWire } from '../salesforce/org-clients.ts';

interface Seat {
  readonly hub: DevHub;
  readonly asked: string[];
  readonly plan: (answer: boolean) => Promise<boolean>;
  readonly turnOn: () => Promise<Problem | undefined>;
}

/** A person at a terminal, who answers every question the same. */
async function seat(t: TestContext): Promise<Seat> {
  const hub = await startDevHub();
  t.after(() => hub.close());
  const wire = testWire(hub);
  const asked: string[] = [];
  const tools = (answer: boolean): Tools => ({
    wire,
    env: {},
    terminal: {
      interactive: true,
      live: () => undefined,
      say: () => undefined,
      note: () => undefined,
      mask: () => undefined,
      handOver: () => undefined,
      showsResults: false,
      style: { good: String, bad: String, dim: String, bold: String },
      askSecret: async () => '',
      confirm: async (question) => {
        asked.push(question);
        return answer;
      },
    },
  });
  const org = hubClient(hub, wire);
  return {
    hub,
    asked,
    plan: (answer) => planDevHub(org, 'hub', 'ask', tools(answer)),
    turnOn: () => turnOnDevHub(org, tools(true)),
  };
}

describe('an org where Dev Hub is off', () => {
  test('is asked about once, with what can’t be undone, and still unchanged by the answer', async (t) => {
    const { hub, asked, plan, turnOn } = await seat(t);
    hub.disableDevHub();
    assert.equal(await plan(true), true);
    assert.equal(asked.length, 1);
    assert.match(asked[0] ?? '', /org 00D\w+, is not a Dev Hub.* can’t be turned off again/);
    assert.equal(hub.hub.isDevHub, false);
    assert.equal(await turnOn(), undefined);
    assert.ok(hub.hub.isDevHub);
  });

  test('stays as it is after a no', async (t) => {
    const { hub, plan } = await seat(t);
    hub.disableDevHub();
    await assert.rejects(
      plan(false),
      (error) => error instanceof Problem && error.kind === 'setup/not-a-dev-hub',
    );
    assert.equal(hub.hub.isDevHub, false);
  });

  test('that refuses after all says so, and what is left to do', async (t) => {
    const { hub, turnOn } = await seat(t);
    hub.disableDevHub();
    hub.hub.refusesDevHub = true;
    const problem = await turnOn();
    assert.equal(problem?.kind, 'setup/dev-hub-off');
    assert.match(problem.fix, /Setup → Dev Hub/);
  });
});

test('a Dev Hub is asked about by no one', async (t) => {
  const { asked, plan } = await seat(t);
  assert.equal(await plan(false), false);
  assert.deepEqual(asked, []);
});
