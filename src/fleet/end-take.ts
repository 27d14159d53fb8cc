import { cleanUp } from '../login/hand-over/clean-up.ts';
import { messageOf } from '../problem.ts';
import { keptClaim } from './pool/kept-claim.ts';
import type { WithinLimit } from './with-hub.ts';

/** Milliseconds for it all: a cancelled job's post has five minutes. */
const longest = 120_000;

/**
 * Ends what main handed over, and deletes the org that it took, where that was asked for and its claim still stands. What
 * fails is a warning.
 */
export async function endTake(step: WithinLimit): Promise<void> {
  const { runner, wire, limit } = step;
  await cleanUp(runner, wire);
  const claim = keptClaim(runner);
  if (claim === undefined) return;
  try {
    limit.within(longest);
    // Most posts have no org to delete.
    const { readTakeInputs } = await import('./take-inputs.ts');
    const { withHub } = await import('./with-hub.ts');
    const { deleteHeld } = await import('./pool/give-back.ts');
    const isDeleted = await withHub(readTakeInputs(runner), step, (hub) =>
      limit.until(() => deleteHeld(hub, claim)),
    );
    if (isDeleted) runner.info('Deleted the org that this step took.');
    else runner.info('The org that this step took is no longer this step’s: it is left as it is.');
  } catch (error) {
    const what = messageOf(limit.stopped ?? error);
    runner.warning(
      `The org that this step took is not deleted (${what}): fleet/delete does it once its holder’s time is over.`,
    );
  } finally {
    limit.close();
  }
}
