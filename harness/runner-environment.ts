import { delimiter } from 'node:path';
import type { JobFolders } from './job-folders.ts';

/** The variables that a hosted Linux runner sets for each step; of the caller's own environment only PATH. */
export function runnerEnvironment(
  folders: JobFolders,
  options: { readonly path: readonly string[]; readonly debug: boolean },
): Record<string, string> {
  return {
    PATH: [...options.path, process.env['PATH'] ?? ''].join(delimiter),
    HOME: folders.home,
    TMPDIR: folders.tmp,
    ...(process.platform === 'win32' ? ofWindows(folders) : {}),
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__acme_orgkey',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: folders.eventPath,
    GITHUB_JOB: 'test',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '17',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.runnerTemp,
    ...(options.debug ? { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } : {}),
  };
}

/** What programs need there to start at all, and where they look for what others have HOME and TMPDIR for. */
function ofWindows(folders: JobFolders): Record<string, string> {
  const { SystemRoot = String.raw`C:\Windows`, PATHEXT = '.COM;.EXE;.BAT;.CMD' } = process.env;
  return { SystemRoot, PATHEXT, USERPROFILE: folders.home, TEMP: folders.tmp, TMP: folders.tmp };
}
