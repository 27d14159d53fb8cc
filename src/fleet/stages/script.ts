import { scriptHash } from './digest.ts';
import { settleTracking } from './source-tracking.ts';
import type { MakeStage, RunScript, StageWork } from './stage.ts';

/** Runs the setup script once an org; a run that did not end is repeated, so the script must bear that. */
export const script: MakeStage = async ({ setup: { script: path } }, { workspace, runScript }) =>
  path === undefined
    ? { content: undefined }
    : { content: await scriptHash(workspace, path), work: scriptStage(runScript(path)) };

function scriptStage(runScript: RunScript): StageWork {
  return {
    isTracked: true,
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
