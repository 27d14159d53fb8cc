import { settleTracking } from './source-tracking.ts';
import type { FleetOrg, StageWork } from './stage.ts';

/** Runs the user's script for one org, logged in for the `sf` CLI in a HOME of its own. Rejects with a Problem. */
export type RunScript = (org: FleetOrg) => Promise<void>;

/** Runs the setup script once an org; a run that did not end is repeated, so the script must bear that. */
export function scriptStage(runScript: RunScript): StageWork {
  return {
    isDone: (org) => Promise.resolve(org.journal.scriptEnded(org.id)),
    run: async (org) => {
      // The script may deploy with the CLI, and should meet no conflict with what was deployed here.
      await settleTracking(org);
      await runScript(org);
      org.tracking.deployed(0);
      org.journal.append({ event: 'script', org: org.id });
    },
  };
}
