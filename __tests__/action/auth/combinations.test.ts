import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { leftovers, type Job, type StepResult } from '../../../harness/index.ts';
import { startLogin, warningsOf, type Inputs, type Login } from './login-fixture.ts';

const scratchUsernames = ['test-1@scratch.example', 'test-2@scratch.example'] as const;

interface Choice {
  readonly refreshable: boolean;
  readonly revoke: boolean;
  readonly setDefault: boolean;
  readonly alias: string | undefined;
}

/** All sixteen. */
function choices(alias: string): Choice[] {
  const both = [true, false];
  return both.flatMap((refreshable) =>
    both.flatMap((revoke) =>
      both.flatMap((setDefault) =>
        [alias, undefined].map((given) => ({ refreshable, revoke, setDefault, alias: given })),
      ),
    ),
  );
}

function inputsOf({ refreshable, revoke, setDefault, alias }: Choice): Inputs {
  return {
    refreshable: String(refreshable),
    revoke: String(revoke),
    'set-default': String(setDefault),
    ...(alias === undefined ? {} : { alias }),
  };
}

function nameOf(choice: Choice): string {
  return Object.entries(inputsOf(choice))
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}

function aliasesIn({ home }: Job): Record<string, string> {
  const file = join(home, '.sfdx/alias.json');
  if (!existsSync(file)) return {};
  return (JSON.parse(readFileSync(file, 'utf8')) as { orgs: Record<string, string> }).orgs;
}

function keptKeys({ runnerTemp }: Job): number {
  return readdirSync(runnerTemp).filter((name) => name.startsWith('orgkey-')).length;
}

async function act(login: Login, inputs: Inputs, choice: Choice): Promise<StepResult> {
  const all = { ...inputs, ...inputsOf(choice) };
  const step = await login.run(all, { keepsKeyUntilPost: choice.refreshable });
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(step.annotations, []);
  return step;
}

describe('one login', () => {
  for (const choice of choices('hub')) {
    test(nameOf(choice), async (t) => {
      const login = await startLogin(t);
      const { hub, job, hubInputs, requests } = login;
      const { hubUsername } = hub;
      const step = await act(login, hubInputs, choice);
      assert.deepEqual(step.env, choice.setDefault ? { SF_TARGET_DEV_HUB: hubUsername } : {});
      assert.deepEqual(aliasesIn(job), choice.alias === undefined ? {} : { [choice.alias]: hubUsername });
      assert.equal(keptKeys(job), choice.refreshable ? 1 : 0);
      const post = await job.post(step);
      assert.deepEqual([post?.exitCode, warningsOf(post)], [0, []]);
      assert.equal(hub.openSessions(), choice.revoke ? 0 : 1);
      assert.equal(requests().length, choice.revoke ? 2 : 1);
      assert.deepEqual(leftovers(job), []);
    });
  }
});

describe('the hub and two scratch orgs in one job', () => {
  const all = choices('org');
  // Each login with a choice of its own, and over the eight jobs every choice.
  for (const first of [0, 2, 4, 6, 8, 10, 12, 14]) {
    const chosen = [all[first], all[(first + 5) % 16], all[(first + 11) % 16]] as [Choice, Choice, Choice];
    test(chosen.map(nameOf).join(' | '), async (t) => {
      const login = await startLogin(t);
      const { hub, job, hubInputs, scratchInputs } = login;
      for (const username of scratchUsernames) hub.createScratchOrg({ username });
      const logins = [hubInputs, ...scratchUsernames.map(scratchInputs)];
      const usernames = [hub.hubUsername, ...scratchUsernames];
      const steps: StepResult[] = [];
      for (const [index, choice] of chosen.entries()) {
        const unique = choice.alias === undefined ? choice : { ...choice, alias: `org-${index}` };
        steps.push(await act(login, logins[index] ?? {}, unique));
      }
      const expectedAliases = chosen.flatMap(({ alias }, index) =>
        alias === undefined ? [] : [[`org-${index}`, usernames[index]]],
      );
      assert.deepEqual(aliasesIn(job), Object.fromEntries(expectedAliases));
      assert.equal(keptKeys(job), chosen.filter(({ refreshable }) => refreshable).length);
      const [hubDefault, ...scratchDefaults] = chosen.map(({ setDefault }) => setDefault);
      const lastDefault = scratchUsernames[scratchDefaults.lastIndexOf(true)];
      assert.deepEqual(job.env, {
        ...(hubDefault === true ? { SF_TARGET_DEV_HUB: hub.hubUsername } : {}),
        ...(lastDefault === undefined ? {} : { SF_TARGET_ORG: lastDefault }),
      });
      for (const post of await job.finish()) assert.deepEqual([post.exitCode, warningsOf(post)], [0, []]);
      assert.equal(hub.openSessions(), chosen.filter(({ revoke }) => !revoke).length);
      assert.deepEqual(leftovers(job), []);
    });
  }
});

describe('without the CLI', () => {
  test('there is no key to keep and no alias to give: the step says so, and writes nothing', async (t) => {
    const { job, hubInputs, run } = await startLogin(t);
    const step = await run({ ...hubInputs, 'register-with-cli': 'false', refreshable: 'true', alias: 'hub' });
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(warningsOf(step), [
      'With `register-with-cli: false`, `alias` and `refreshable` have no effect: both are for the sf CLI.',
    ]);
    assert.deepEqual(leftovers(job), []);
  });
});
