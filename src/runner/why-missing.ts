import { readFileSync } from 'node:fs';
import type { ProblemText } from '../problem.ts';
import type { Runner } from './runner.ts';

/**
 * A required input that is empty is most often a secret that the workflow does not get: GitHub gives no secrets to what a
 * fork or Dependabot starts. Sources: GitHub Docs, “Using secrets in GitHub Actions” and “Dependabot on GitHub
 * Actions”.
 */
export function whyMissing(name: string, env: Runner['env']): Pick<ProblemText, 'why' | 'fix'> {
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') {
    return {
      why: 'Dependabot started this workflow, and it gets Dependabot’s secrets, not those of Actions.',
      fix: "Add the secret in Settings, “Secrets and variables”, Dependabot, too, or skip this job: `if: github.actor != 'dependabot[bot]'`.",
    };
  }
  const fork = forkOf(env);
  if (fork !== undefined) {
    return {
      why: `This pull request comes from a fork${fork === '' ? '' : ` (${fork})`}, and GitHub gives workflows of forks no secrets.`,
      fix: 'Skip this job for forks: `if: github.event.pull_request.head.repo.full_name == github.repository`.',
    };
  }
  return {
    why: 'A secret that does not exist, or that this workflow does not get, is empty: check its name, its environment, and `secrets: inherit` in reusable workflows.',
    fix: `Set \`${name}\`${name === 'encrypted-key' ? ' (or `encrypted-key-file`)' : ''} in the step’s \`with\`.`,
  };
}

/** The fork that a pull request comes from; undefined when it is from this repository, or no pull request. */
function forkOf(env: Runner['env']): string | undefined {
  if (env['GITHUB_EVENT_NAME'] !== 'pull_request') return undefined;
  const repository = headRepository(env['GITHUB_EVENT_PATH'] ?? '');
  return repository === env['GITHUB_REPOSITORY'] ? undefined : repository;
}

/** `octocat/app`; `''` when the event does not say, as when the fork was deleted. */
function headRepository(eventPath: string): string {
  try {
    const event = JSON.parse(readFileSync(eventPath, 'utf8')) as PullRequestEvent | null;
    return event?.pull_request?.head?.repo?.full_name ?? '';
  } catch {
    return '';
  }
}

interface PullRequestEvent {
  readonly pull_request?: { readonly head?: { readonly repo?: { readonly full_name?: string } | null } };
}
