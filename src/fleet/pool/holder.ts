import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import type { Runner } from '../../runner/runner.ts';

/** Characters of a holder's name, of the 255 that a description has. */
const longest = 80;

/**
 * Who takes an org, unless it is said: repository, pull request or run, workflow and job, such as `acme/app#7/ci/test`;
 * outside GitHub the user and the machine. Re-runs of a pull request's job are the same holder.
 */
export function defaultHolder({ env }: Pick<Runner, 'env'>): string {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_WORKFLOW, GITHUB_JOB } = env;
  if (!repository) return `${userInfo().username}@${hostname()}`;
  const pullRequest = pullRequestOf(env);
  const what = pullRequest === undefined ? `@${run ?? ''}` : `#${pullRequest}`;
  return [`${repository}${what}`, GITHUB_WORKFLOW ?? '', GITHUB_JOB ?? ''].filter(Boolean).join('/');
}

/** White space, invisible characters and the percent sign are a hyphen: a line's value is one word. */
export function asWord(text: string): string {
  return text.trim().replaceAll(/[\s\p{C}%]+/gu, '-');
}

/** A name as a line has room for it: one word, and what is too long ends in a digest of the whole. */
export function holderName(text: string): string {
  const name = asWord(text);
  if (encodeURI(name).length <= longest) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 10);
  const ascii = name.replaceAll(/[^!-~]/g, '-');
  return `${ascii.slice(0, longest - digest.length - 1)}~${digest}`;
}

/** By the ref, else by the event: `pull_request_target` runs on the base branch. */
function pullRequestOf(env: Runner['env']): string | undefined {
  const [, number] = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '') ?? [];
  if (number !== undefined) return number;
  const path = env['GITHUB_EVENT_PATH'];
  if (!path || !/^pull_request/.test(env['GITHUB_EVENT_NAME'] ?? '')) return undefined;
  try {
    const event = JSON.parse(readFileSync(path, 'utf8')) as { pull_request?: { number?: unknown } };
    const found = event.pull_request?.number;
    return typeof found === 'number' ? String(found) : undefined;
  } catch {
    return undefined;
  }
}
