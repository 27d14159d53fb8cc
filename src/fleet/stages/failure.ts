import { messageOf, Problem, Problems, type ProblemText } from '../../problem.ts';
import { apiErrors, apiFailureMeaning, apiProblem } from '../../salesforce/errors/api.ts';
import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import { PollingTimeout } from '../../salesforce/wire/polling.ts';
import { setupErrors } from '../../salesforce/errors/setup.ts';
import { signupErrors } from '../../salesforce/errors/signup.ts';

/** What an org's failure means for its slot. */
export interface Failure extends ProblemText {
  /**
   * `replace`: this org is lost, or its state unknown, and another may do better. `keep`: another org would fail the
   * same way; this one stays for whoever looks into it.
   */
  readonly next: 'replace' | 'keep';
  /** Whether every run ends in it until somebody changes a file or the hub. */
  readonly lasts: boolean;
}

/** An org that can no longer be used, though its setup did not fail: deleted, expired, or with unknown data. */
export class OrgLost extends Problem {}

/** Whether any further signup would be refused as well. */
export function isOutOfAllocation(kind: string): boolean {
  return kind === 'signup/daily-limit' || kind === 'signup/active-limit';
}

/** Another org may do better. A login that fails until its patience ends has the transient kind of its cause. */
const transientKinds = new Set([
  ...[...signupErrors, ...apiErrors, ...setupErrors].flatMap(({ kind, transient }) =>
    transient ? [kind] : [],
  ),
  'scratch/not-replicated',
]);

/** @param subject what failed, such as `The stage packages of dev-7` */
export function failureOf(error: unknown, subject: string): Failure {
  const problem = problemFrom(error, subject);
  const next = nextAfter(error, problem);
  return { ...textOf(problem), next, lasts: next === 'keep' && !mayPass.has(problem.kind) };
}

/** Another org would do no better now; another time may. */
const mayPass = new Set(['fleet/timeout', 'fleet/unexpected', 'signup/daily-limit', 'signup/active-limit']);

function nextAfter(error: unknown, problem: Problem): Failure['next'] {
  if (error instanceof OrgLost || problem.kind === 'api/org-gone') return 'replace';
  if (error instanceof ApiFailure) return apiFailureMeaning(error).transient ? 'replace' : 'keep';
  return transientKinds.has(problem.kind) || problem.kind === 'signup/unknown' ? 'replace' : 'keep';
}

function problemFrom(error: unknown, subject: string): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Problems) return joined(error.problems);
  if (error instanceof ApiFailure) return apiProblem(error, subject);
  if (error instanceof PollingTimeout) {
    return new Problem(
      {
        kind: 'fleet/timeout',
        what: `${subject} did not end within ${Math.round(error.timeout / 60_000)} minutes.`,
        fix: 'Look at the org; run the fleet again with the same generation to go on where it stopped.',
      },
      { cause: error },
    );
  }
  const said = messageOf(error);
  return new Problem(
    {
      kind: 'fleet/unexpected',
      what: `${subject} failed: ${said}.`,
      fix: 'Run the fleet again with the same generation; report it if it stays.',
    },
    { cause: error },
  );
}

function joined(problems: readonly Problem[]): Problem {
  const [first] = problems;
  if (first === undefined || problems.length === 1)
    return first ?? new Problem({ kind: 'fleet/unexpected', what: 'Failed.', fix: 'Run the fleet again.' });
  return new Problem({
    kind: first.kind,
    what: problems.map(({ what }) => what).join(' '),
    ...(first.why === undefined ? {} : { why: first.why }),
    fix: [...new Set(problems.map(({ fix }) => fix))].join(' '),
  });
}

function textOf({ kind, what, why, fix, documented, place }: Problem): ProblemText {
  return {
    kind,
    what,
    ...(why === undefined ? {} : { why }),
    fix,
    ...(documented ? { documented } : {}),
    ...(place === undefined ? {} : { place }),
  };
}
