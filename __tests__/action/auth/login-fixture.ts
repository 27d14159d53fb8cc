import type { TestContext } from 'node:test';
import { startDevHub, type DevHub, type DevHubOptions } from '../../../devhub/index.ts';
import {
  startJob,
  type Job,
  type JobOptions,
  type StepOptions,
  type StepResult,
} from '../../../harness/index.ts';
import { openssl, rsaKey } from '../../../harness/keys.ts';

export const consumerKey = '3MVG9OrgkeyTestConsumerKey';
/** Long enough that it can't be found in innocent text. */
export const passphrase = 'Tr0ub4dor & "3", gülden';

export type Inputs = Readonly<Record<string, string>>;

/** A Dev Hub with a Connected App, and a job whose steps log in to it. */
export interface Login {
  readonly hub: DevHub;
  readonly job: Job;
  /** The inputs of a hub login, in the default format. */
  readonly hubInputs: Inputs;
  /** The inputs of a scratch org's login. */
  readonly scratchInputs: (username: string) => Inputs;
  /** Runs the auth action. */
  readonly run: (inputs: Inputs, options?: StepOptions) => Promise<StepResult>;
  /** The requests so far, such as `production POST /services/oauth2/token`. */
  readonly requests: () => string[];
}

let encrypted: string | undefined;

/** The test process's key as `openssl pkcs8 -topk8 -v2 aes256` encrypts it. */
export function encryptedKey(): string {
  encrypted ??= openssl(
    ['pkcs8', '-topk8', '-v2', 'aes256', '-passout', `pass:${passphrase}`],
    rsaKey().pem,
  ).toString('utf8');
  return encrypted;
}

/** Starts both; they end with the test. */
export async function startLogin(
  t: TestContext,
  options: { readonly devHub?: DevHubOptions; readonly job?: JobOptions } = {},
): Promise<Login> {
  const hub = await startDevHub(options.devHub);
  t.after(() => hub.close());
  hub.addApp({ consumerKey, certificate: rsaKey().certificate });
  const job = await startJob({
    ...options.job,
    secretsNow: () => hub.tokensGiven,
    secrets: [rsaKey().pem, passphrase, ...(options.job?.secrets ?? [])],
  });
  t.after(() => job.close());
  const hubInputs = {
    'consumer-key': consumerKey,
    'encrypted-key': encryptedKey(),
    'decryption-passphrase': passphrase,
    'hub-username': hub.hubUsername,
    'instance-url': hub.productionUrl,
  };
  return {
    hub,
    job,
    hubInputs,
    scratchInputs: (username) => ({
      ...hubInputs,
      'scratch-username': username,
      'instance-url': hub.sandboxUrl,
      'hub-instance-url': hub.productionUrl,
    }),
    run: (inputs, stepOptions) => job.run('action.yml', inputs, stepOptions),
    requests: () => hub.requests.map(({ listener, method, path }) => `${listener} ${method} ${path}`),
  };
}

/** What the user reads of a step that failed, one error each. */
export function errorsOf(step: StepResult): string[] {
  return step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
}

/** What the user reads as warnings. */
export function warningsOf(step: StepResult | undefined): string[] {
  return (step?.annotations ?? []).filter(({ level }) => level === 'warning').map(({ message }) => message);
}
