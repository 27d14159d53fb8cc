import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { startJob, type Job, type StepOptions, type StepResult } from '../harness/index.ts';
import { repository } from '../harness/installed-action.ts';
import { need, StepFailed, type Run } from './step.ts';

/** What a runner hands on of its machine: how to get out, and whom to trust. */
const network = /^(HTTPS?_PROXY|NO_PROXY|NODE_EXTRA_CA_CERTS)$/i;

/** A machine that has nothing but the key and the project, as the next job's runner. */
async function freshJob(run: Run): Promise<Job> {
  const { encryptedKey, passphrase } = need(run.app, 'app');
  const env = Object.entries(run.env).filter(([name, value]) => network.test(name) && value !== undefined);
  const secrets = [encryptedKey, passphrase, run.options.package?.key ?? ''];
  const job = await startJob({
    secrets: secrets.filter((secret) => secret.length >= 6),
    env: Object.fromEntries(env) as Record<string, string>,
  });
  cpSync(join(repository, 'e2e/project'), job.workspace, { recursive: true });
  return job;
}

/** The inputs that all actions take. */
function keyInputs(run: Run): Record<string, string> {
  const { consumerKey, encryptedKey, passphrase } = need(run.app, 'app');
  const { username, url } = need(run.hub, 'hub');
  return {
    'consumer-key': consumerKey,
    'encrypted-key': encryptedKey,
    ...(passphrase === '' ? {} : { 'decryption-passphrase': passphrase }),
    'hub-username': username,
    'instance-url': url,
  };
}

/**
 * Runs one action in a job of its own, then its post step.
 *
 * @throws StepFailed with the errors that its user would read
 */
export async function runAction<T>(
  run: Run,
  actionYml: string,
  inputs: Readonly<Record<string, string>>,
  use: (step: StepResult, job: Job) => Promise<T> | T,
  { prepare, ...options }: StepOptions & { prepare?: (job: Job) => void } = {},
): Promise<T> {
  const job = await freshJob(run);
  try {
    prepare?.(job);
    const step = await job.run(actionYml, { ...keyInputs(run), ...inputs }, options);
    if (step.exitCode !== 0) throw new StepFailed(said(step));
    const result = await use(step, job);
    for (const post of await job.finish()) if (post.exitCode !== 0) throw new StepFailed(said(post));
    return result;
  } finally {
    await job.finish().catch(() => undefined);
    job.close();
  }
}

function said({ annotations, log }: StepResult): string {
  const errors = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  return errors.length > 0 ? errors.join('\n') : log.split('\n').slice(-20).join('\n');
}

/** The warnings of a step, for its line. */
export function warningsOf({ annotations }: StepResult): string {
  const warnings = annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
  return warnings.map((warning) => `; warned: ${warning.replaceAll(/\s+/g, ' ')}`).join('');
}
