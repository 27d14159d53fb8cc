import { isDryRun } from '../../fleet/inputs.ts';
import type { StepOptions } from '../step.ts';
import type { Tools } from '../tools.ts';
import { runFleetStory } from './run-fleet-story.ts';

/** `orgkey fleet make`: the fleet action. @returns the exit code */
export function fleetMake(options: StepOptions, tools: Tools): Promise<number> {
  return runFleetStory('make', options, tools, async (step) => {
    const story = isDryRun(step.runner)
      ? (await import('../../fleet/check-fleet.ts')).checkFleet
      : (await import('../../fleet/make-fleet.ts')).makeFleet;
    await story(step);
    return undefined;
  });
}

/** `orgkey fleet list`: what is ready is the result. @returns the exit code */
export function fleetList(options: StepOptions, tools: Tools): Promise<number> {
  return runFleetStory(
    'list',
    options,
    tools,
    async (step) => {
      if (/^true$/i.test(step.runner.input('all'))) {
        const { total, unclaimed } = await (await import('../../fleet/list-all.ts')).listAll(step);
        return { total, unclaimed };
      }
      await (await import('../../fleet/list-fleet.ts')).listFleet(step);
      return undefined;
    },
    { logIsResult: true },
  );
}

/** `orgkey fleet delete`. @returns the exit code */
export function fleetDelete(options: StepOptions, tools: Tools): Promise<number> {
  return runFleetStory('delete', options, tools, async (step) => {
    await (await import('../../fleet/delete-fleet.ts')).deleteFleet(step);
    return undefined;
  });
}

export interface FleetTryOptions extends StepOptions {
  readonly keep: boolean;
}

/** `orgkey fleet try`. @returns the exit code */
export function fleetTry(options: FleetTryOptions, tools: Tools): Promise<number> {
  let removal = '';
  const began = (command: string) => void (removal = command);
  return runFleetStory(
    'make',
    options,
    tools,
    async (step) => {
      await (await import('../../fleet/try-fleet.ts')).tryFleet(step, { keep: options.keep, began });
      return undefined;
    },
    { atOnce: () => (removal === '' ? 'Nothing was made.' : `Orgs may be left. To delete them: ${removal}`) },
  );
}
