import { codeHidden } from '../../login/causes/new-orgs.ts';
import { Problem } from '../../problem.ts';
import { failureOf, type Failure } from '../stages/failure.ts';
import type { SlotPlan } from '../plan/plan.ts';
import type { OrgRecord } from '../report/recorder.ts';
import type { PreparedGroup } from '../stages/prepare.ts';
import { type Attempt, attemptOnSame, firstAttempt, nextAttempt } from './attempt.ts';
import type { FleetRun } from './fleet-run.ts';
import { CanaryFailed } from './canary.ts';
import { discard, SlotTaken } from './one-per-slot.ts';
import { mayStillStand, mostTimesAgain, sameOrg } from './same-org.ts';
import { signUpAndSetUp } from './set-up-org.ts';
import { UsernameTaken } from './signup-desk.ts';

/** Taken usernames cost no allocation; a slot that meets nothing else has another problem. */
const mostTakenUsernames = 20;

/**
 * Takes one slot from its plan to an org that is ready: signup, login, and the group's stages, each org at its own
 * pace. An org that is lost is deleted and the slot made again, within `retries` and the allocation. Never throws:
 * what became of the slot is in its record.
 */
export async function runSlot(
  plan: SlotPlan,
  group: PreparedGroup,
  record: OrgRecord,
  run: FleetRun,
): Promise<void> {
  const so = { replaced: 0, taken: 0, turned: 0, again: 0, left: 0 };
  for (let attempt = firstAttempt({ plan, group, record, run }); ;) {
    try {
      await inTurn(attempt);
      record.ready();
      return;
    } catch (error) {
      if (run.signal.aborted || error instanceof CanaryFailed) {
        record.givenUp();
        return;
      }
      const then = await afterFailure(error, attempt, so);
      if ('failure' in then) {
        fail(record, then.failure);
        return;
      }
      attempt = then.attempt;
    }
  }
}

/** @returns why the slot ends here, or what is tried next, which is counted */
async function afterFailure(
  error: unknown,
  attempt: Attempt,
  so: { replaced: number; taken: number; turned: number; again: number; left: number },
): Promise<{ readonly failure: Failure } | { readonly attempt: Attempt }> {
  const { record, run } = attempt;
  const { log, desk, inputs } = run;
  if (error instanceof UsernameTaken && so.taken < mostTakenUsernames) {
    so.taken += 1;
    return { attempt: nextAttempt(attempt) };
  }
  if (error instanceof SlotTaken) return { attempt: attemptOnSame(attempt, error.org, true) };
  if (isAppRefused(error, attempt) && so.turned === 0 && desk.hasRoom) {
    so.turned += 1;
    log.note(record, 'No signup goes through the app of the consumer key (C-1016): the CLI’s app is taken.');
    if ((await discard(attempt)) === 'gone') return { attempt: nextAttempt(attempt) };
    return { failure: failureOf(error, `The signup of ${record.label}`) };
  }
  const failure = failureOf(error, `The stage ${record.lastStage} of ${record.label}`);
  while (mayStillStand(failure)) {
    const known = await sameOrg(attempt, so.again);
    so.again += 1;
    const isLast = so.again > mostTimesAgain;
    if (known === 'gone' || (isLast && known !== 'unknown')) break;
    // An org that can't be asked stays for the next run: another in its place would cost a signup.
    if (isLast) return { failure };
    if (known === 'unknown') continue;
    log.note(record, `${failure.what} The hub has the org: going on in it.`);
    return { attempt: attemptOnSame(attempt, known) };
  }
  if (failure.next === 'replace' && so.replaced < inputs.retries && desk.hasRoom) {
    so.replaced += 1;
    so.again = 0;
    log.note(record, `${failure.what} Making another (${so.replaced} of at most ${inputs.retries}).`);
    const rest = await discard(attempt);
    if (rest === 'gone') {
      record.lost(failure.what);
      return { attempt: nextAttempt(attempt) };
    }
    if (rest !== 'left') {
      so.left += 1;
      log.note(record, 'Another run has set the org up meanwhile: it stays.');
      if (so.left === 1) return { attempt: attemptOnSame(attempt, rest) };
      return { failure };
    }
  }
  attempt.line?.failed();
  return { failure };
}

function fail(record: OrgRecord, { next: _, ...failure }: Failure): void {
  record.failed({ ...failure, stage: record.lastStage });
}

/** A signup waits for its turn: what the probe finds out, it goes by. */
async function inTurn(attempt: Attempt): Promise<void> {
  const { run } = attempt;
  run.signal.throwIfAborted();
  if (attempt.known === undefined) {
    await run.canaries.turn(attempt.plan.slot);
    attempt.turn = await run.route.take();
  }
  try {
    // A signup that nobody could open would be wasted.
    if (attempt.turn?.app === 'platform-cli' && run.cleared.isCodeHidden) {
      throw new Problem({ ...codeHidden, documented: true });
    }
    await signUpAndSetUp(attempt);
  } catch (error) {
    if (isAppRefused(error, attempt)) run.route.refused();
    throw error;
  } finally {
    // What it found it has told; where it found nothing, another finds out.
    attempt.turn?.end();
  }
}

/**
 * Whether the key's own app is what stood in the way: Salesforce doesn't copy it, or copied something that doesn't open
 * (forcedotcom/cli#3515, #3638).
 */
function isAppRefused(error: unknown, { turn, run }: Attempt): boolean {
  if (!run.route.isOpen || !(error instanceof Problem)) return false;
  // A signup that an earlier run left on its way was the key's own app's.
  if (error.kind === 'signup/connected-app') return turn === undefined || turn.app === 'own';
  return turn?.isProbe === true && turn.app === 'own' && error.kind === 'login/external-client-app';
}
