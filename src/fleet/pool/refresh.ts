import { messageOf } from '../../problem.ts';
import type { Runner } from '../../runner/runner.ts';
import { readSfdxProject } from '../../salesforce/scratch-orgs/project.ts';
import { SourceTracking } from '../../salesforce/source-tracking.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { deployTo } from '../stages/deploy.ts';
import { deployableSource } from '../stages/source.ts';

/** The job's own source, converted, and ready to be deployed to the org that is taken. */
export interface OwnSource {
  /** @throws Problem, ApiFailure */
  deployTo(org: OrgClient, signal: AbortSignal): Promise<void>;
}

/**
 * Reads and converts all package directories of the project that the job checked out.
 *
 * @throws Problem, Problems: what is wrong with the project or its source
 */
export async function ownSource(runner: Runner): Promise<OwnSource> {
  const { workspace } = runner;
  const project = await readSfdxProject(workspace);
  const { deployable, warnings } = await deployableSource(project, [], workspace);
  for (const warning of warnings) runner.warning(warning);
  return {
    deployTo: async (org, signal) => {
      const note = (line: string) => runner.info(line);
      const components = await deployTo(org, deployable, { signal, note });
      const tracking = new SourceTracking(org);
      tracking.deployed(components);
      await tracking.settle(signal).catch((error: unknown) => {
        signal.throwIfAborted();
        runner.warning(
          `Source tracking was not settled (${messageOf(error)}): \`sf project reset tracking\` settles it.`,
        );
      });
    },
  };
}
