import {
  deployProblem,
  deployState,
  isTransientDeployFailure,
  type LocateSource,
  startDeploy,
  waitForDeploy,
} from '../../salesforce/metadata/deploy.ts';
import type { Multipart } from '../../salesforce/wire/multipart.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { UsualTime } from '../../salesforce/wire/usual-time.ts';
import type { FleetOrg, StageWork } from './stage.ts';

/** Something to deploy to every org, made once. */
export interface Deployable {
  readonly request: Multipart;
  /** Tells its content from others in the journal. */
  readonly hash: string;
  /** What errors call it: `force-app`, `the settings of config/dev.json`. */
  readonly subject: string;
  readonly components: string;
  /** Settings have no source. */
  readonly isSource: boolean;
  readonly locate?: LocateSource;
}

const attempts = 3;

/** What the fleet deploys goes to scratch orgs. */
export const noTests = { testLevel: 'NoTestRun' } as const;

/**
 * The stages `settings` and `source`: a deploy, known from the journal and the org together.
 *
 * @param usual how long such a deploy took other orgs
 */
export function deployStage(deployable: Deployable, usual = new UsualTime()): StageWork {
  return {
    isTracked: true,
    isDone: (org) => isDeployed(org, deployable),
    run: (org) => deploy(org, deployable, usual),
  };
}

async function isDeployed(org: FleetOrg, { hash }: Deployable): Promise<boolean> {
  const id = org.journal.deployId(org.id, hash);
  return id !== undefined && (await deployState(org.client, id)) === 'succeeded';
}

async function deploy(org: FleetOrg, deployable: Deployable, usual: UsualTime): Promise<void> {
  const { client, journal, signal, note } = org;
  const started = (id: string) => journal.append({ event: 'deploy', org: org.id, hash: deployable.hash, id });
  const components = await deployTo(client, deployable, { signal, usual, note, started });
  if (deployable.isSource) org.tracking.deployed(components);
  else org.tracking.changed();
}

interface Deploying extends Pick<FleetOrg, 'note'> {
  readonly signal?: AbortSignal;
  readonly usual?: UsualTime;
  /** Told of each deploy, by its id. */
  readonly started?: (id: string) => void;
}

/**
 * Deploys, and again where the failure is one that passes.
 *
 * @returns how many components
 * @throws Problem, ApiFailure
 */
export async function deployTo(
  client: OrgClient,
  { request, subject, components, locate }: Deployable,
  { note, started, ...options }: Deploying,
): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const id = await startDeploy(client, request, options.signal);
    started?.(id);
    const outcome = await waitForDeploy(client, id, { ...options, ...(locate ? { locate } : {}) });
    if (outcome.succeeded) {
      note(`Deployed ${subject}: ${components} (${id}).`);
      return outcome.components;
    }
    const problem = deployProblem(outcome, subject);
    if (attempt === attempts || !isTransientDeployFailure(outcome)) throw problem;
    note(`${problem.what} Trying again.`);
  }
}
