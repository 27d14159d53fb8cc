import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DevHub } from '../../../../devhub/index.ts';
import { startJob } from '../../../../harness/index.ts';
import { consumerKey, hubWithApp } from './scenario.ts';

let hub: DevHub;
before(async () => {
  hub = await hubWithApp();
});
after(() => hub.close());

describe('a secret is empty', () => {
  it('because the pull request comes from a fork', async () => {
    assert.deepEqual(
      await withEmptyKey({
        env: { GITHUB_EVENT_NAME: 'pull_request' },
        event: { pull_request: { head: { repo: { full_name: 'octocat/app', fork: true } } } },
      }),
      [
        'The input `encrypted-key` is empty.',
        'This pull request comes from a fork (octocat/app), and GitHub gives workflows of forks no secrets.',
        'Skip this job for forks: `if: github.event.pull_request.head.repo.full_name == github.repository`.',
      ],
    );
  });

  it('because the pull request’s fork is gone', async () => {
    assert.deepEqual(
      await withEmptyKey({
        env: { GITHUB_EVENT_NAME: 'pull_request' },
        event: { pull_request: { head: { repo: null } } },
      }),
      [
        'The input `encrypted-key` is empty.',
        'This pull request comes from a fork, and GitHub gives workflows of forks no secrets.',
        'Skip this job for forks: `if: github.event.pull_request.head.repo.full_name == github.repository`.',
      ],
    );
  });

  it('because Dependabot started the workflow', async () => {
    assert.deepEqual(
      await withEmptyKey({
        env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'dependabot[bot]' },
        event: { pull_request: { head: { repo: { full_name: 'acme/app' } } } },
      }),
      [
        'The input `encrypted-key` is empty.',
        'Dependabot started this workflow, and it gets Dependabot’s secrets, not those of Actions.',
        "Add the secret in Settings, “Secrets and variables”, Dependabot, too, or skip this job: `if: github.actor != 'dependabot[bot]'`.",
      ],
    );
  });

  for (const [name, event] of [
    ['push', {}],
    ['pull_request', { pull_request: { head: { repo: { full_name: 'acme/app' } } } }],
  ] as const) {
    it(`for another reason, in a ${name} of the repository itself`, async () => {
      assert.deepEqual(await withEmptyKey({ env: { GITHUB_EVENT_NAME: name }, event }), [
        'The input `encrypted-key` is empty.',
        'A secret that does not exist, or that this workflow does not get, is empty: check its name, its environment, and `secrets: inherit` in reusable workflows.',
        'Set `encrypted-key` (or `encrypted-key-file`) in the step’s `with`.',
      ]);
    });
  }
});

/** The error's lines; nothing may have been asked of Salesforce. */
async function withEmptyKey(started: {
  readonly env: Readonly<Record<string, string>>;
  readonly event: unknown;
}): Promise<string[]> {
  const job = await startJob();
  try {
    job.folders.place(job.folders.eventPath, JSON.stringify(started.event));
    const step = await job.run(
      'action.yml',
      {
        'consumer-key': consumerKey,
        'encrypted-key': '',
        'hub-username': hub.hubUsername,
        'instance-url': hub.productionUrl,
      },
      { env: started.env },
    );
    assert.equal(step.exitCode, 1);
    assert.equal(hub.requests.length, 0);
    return step.annotations
      .filter(({ level }) => level === 'error')
      .flatMap(({ message }) => message.split('\n'));
  } finally {
    job.close();
  }
}
