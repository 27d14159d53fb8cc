import { rmSync } from 'node:fs';
import { readHubFleet } from '../../src/fleet/plan/hub-fleet.ts';
import { isPending } from '../../src/fleet/plan/standing.ts';
import { shortId } from '../../src/salesforce/scratch-orgs/record-id.ts';
import { deleteScratchOrg } from '../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import { removeApp } from '../remove-app.ts';
import { fleetName, need, StepFailed, textOf, type MadeApp, type Run, type Step } from '../step.ts';

/** A signup that is under way can't be called back: its org is deleted once it is there. */
const patience = 20 * 60_000;
const pause = 5_000;

/** Orgs that a step which failed has left, signups under way included. Their records stay, as Salesforce keeps them. */
export const cleanUpOrgs: Step = {
  name: 'orgs left',
  leftOut: ({ admin }) => (admin === undefined ? 'the hub was not opened' : undefined),
  act: async (run) => {
    const admin = need(run.admin, 'hub');
    const deadline = run.wire.now() + patience;
    for (let deleted = 0; ;) {
      const fleet = await readHubFleet(admin, fleetName, run.id);
      // Only what the names say is this run's, whatever else the hub's answer to a pattern holds.
      const up = fleet.orgs.flatMap(({ orgId }) => fleet.active.get(shortId(orgId ?? '')) ?? []);
      for (const { Id } of up) {
        await deleteScratchOrg(admin, Id);
        deleted += 1;
      }
      const pending = fleet.orgs.filter(isPending);
      if (pending.length === 0 && up.length === 0) return deleted === 0 ? 'none' : `${deleted} deleted`;
      if (run.wire.now() > deadline) {
        throw new StepFailed(
          `Still being signed up: ${pending.map(({ username }) => username).join(', ')}. Each expires in a day.`,
        );
      }
      if (pending.length > 0) await run.wire.sleep(pause);
    }
  },
};

/** The app and its permission set, whatever became of the run. */
export const cleanUpApp: Step = {
  name: 'app',
  leftOut: ({ made }) => (made === undefined ? 'this run made none' : undefined),
  act: async (run) => {
    const app = need(run.made, 'app');
    try {
      return await removeApp(need(run.admin, 'hub'), app);
    } catch (error) {
      throw new StepFailed(`${textOf(error)}\n${byHand(app)}`);
    }
  },
};

/** Keys and settings. */
export const cleanUpFiles: Step = {
  name: 'files',
  act: async ({ folder }) => {
    rmSync(folder, { recursive: true, force: true });
    return 'the key and what was made with it are deleted';
  },
};

function byHand({ kind, name }: MadeApp): string {
  const where =
    kind === 'connected-app'
      ? `App Manager → ${name} → View → Delete`
      : `External Client App Manager → ${name} → Delete`;
  return `Delete it by hand: Setup → ${where}, and Setup → Permission Sets → ${name}.`;
}

/** What a run that was cut off may have left. */
export function leftBehind({ id, made }: Run): string {
  const app = made === undefined ? '' : `, the app and the permission set ${made.name}`;
  return `orgs of the fleet ${fleetName}, generation ${id}${app}`;
}
