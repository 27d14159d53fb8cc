import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import type { FleetOrg, MakeStage, StageWork } from './stage.ts';

/** Comes last, where a stage before did what shows in source tracking. */
export const sourceTracking: MakeStage = ({ before }) => ({
  work: before.some(({ isTracked }) => isTracked === true) ? sourceTrackingStage() : undefined,
});

/**
 * Lets the fleet's own deploys count as known to source tracking, so that a fresh clone meets neither remote changes
 * nor conflicts. In an org that was there before, only where something was deployed since: a change that a developer
 * made in it must go on to show.
 */
export function sourceTrackingStage(): StageWork {
  return {
    isDone: ({ id, journal, tracking }) => Promise.resolve(!tracking.isOpen && journal.isTracked(id)),
    run: settleTracking,
  };
}

/** No org is given up for that: what can't be settled is said. */
export async function settleTracking(org: FleetOrg): Promise<void> {
  try {
    await org.tracking.settle(org.signal);
    org.journal.append({ event: 'tracked', org: org.id });
  } catch (error) {
    if (!(error instanceof ApiFailure) || org.signal.aborted) throw error;
    org.note(
      `Source tracking was not settled (${error.message}): a fresh clone shows what was deployed here as remote changes. There, \`sf project reset tracking\` settles it.`,
    );
  }
}
