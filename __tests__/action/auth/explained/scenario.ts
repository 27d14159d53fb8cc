import assert from 'node:assert/strict';
import type { AppSpec, DevHub, DevHubOptions } from '../../../../devhub/index.ts';
import { startDevHub } from '../../../../devhub/index.ts';
import { runAction, type StepResult } from '../../../../harness/index.ts';
import { rsaKey } from '../../../../harness/keys.ts';

export const consumerKey = '3MVG9_of_orgkey';
export const scratchUsername = 'morning-001@acme.example';

/** A Dev Hub with an app that takes the test's key. */
export async function hubWithApp(app: Partial<AppSpec> = {}, options: DevHubOptions = {}): Promise<DevHub> {
  const hub = await startDevHub(options);
  hub.addApp({ consumerKey, certificate: rsaKey().certificate, ...app });
  return hub;
}

/** How a step ended. */
export interface Ending {
  readonly exitCode: number | null;
  /** The one error, as its lines; the hub's URLs are HUB and SANDBOX in it. Empty: it succeeded. */
  readonly error: readonly string[];
  /** How many requests each host got. */
  readonly requests: { readonly production: number; readonly sandbox: number };
  readonly log: string;
  readonly main: StepResult;
}

/** Logs in to the hub, or with `scratch-username` to a scratch org, through `dist/`. */
export async function logIn(
  hub: DevHub,
  inputs: Readonly<Record<string, string>> = {},
  options: { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ending> {
  const before = { production: count(hub, 'production'), sandbox: count(hub, 'sandbox') };
  let requests = before;
  const { main } = await runAction('action.yml', {
    inputs: {
      'consumer-key': consumerKey,
      'encrypted-key': rsaKey().pem,
      'hub-username': hub.hubUsername,
      ...(inputs['scratch-username'] === undefined
        ? { 'instance-url': hub.productionUrl, audience: 'https://login.salesforce.com' }
        : { 'instance-url': hub.sandboxUrl, 'hub-instance-url': hub.productionUrl }),
      'register-with-cli': 'false',
      revoke: 'false',
      ...inputs,
    },
    secrets: [rsaKey().pem],
    secretsNow: () => {
      requests = {
        production: count(hub, 'production') - before.production,
        sandbox: count(hub, 'sandbox') - before.sandbox,
      };
      return hub.tokensGiven;
    },
    ...options,
  });
  const errors = main.annotations.filter(({ level }) => level === 'error');
  assert.ok(errors.length <= 1, 'a step has one error at most');
  const named = (text: string): string =>
    text.replaceAll(hub.productionUrl, 'HUB').replaceAll(hub.sandboxUrl, 'SANDBOX');
  return {
    exitCode: main.exitCode,
    error: errors.flatMap(({ message }) => named(message).split('\n')),
    requests,
    log: named(main.log),
    main,
  };
}

/** Logs in to a scratch org that can't be logged in to. */
export function logInToScratchOrg(
  hub: DevHub,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Ending> {
  return logIn(hub, { 'scratch-username': scratchUsername, ...inputs });
}

/** Asserts what the user reads, and that it was read at once. */
export function assertStopped(ending: Ending, error: readonly string[], requests: Ending['requests']): void {
  assert.deepEqual(ending.error, error);
  assert.equal(ending.exitCode, 1);
  assert.deepEqual(ending.requests, requests);
  assert.deepEqual(waitingLines(ending), []);
}

/** Asserts that it logged in in the end. */
export function assertReady(ending: Ending): void {
  assert.deepEqual(ending.error, []);
  assert.equal(ending.exitCode, 0);
  assert.match(ending.log, /^Logged in to the /m);
}

/** The lines that say what it waits for. */
export function waitingLines({ log }: Ending): string[] {
  return log.split('\n').filter((line) => line.includes('Next try in'));
}

function count(hub: DevHub, listener: 'production' | 'sandbox'): number {
  const asked = hub.requests.filter((request) => request.listener === listener);
  // What ends a session explains nothing.
  return asked.filter(({ path }) => !path.endsWith('/revoke')).length;
}
