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
  });
}

/** `orgkey fleet list`: what is ready is the result. @returns the exit code */
export function fleetList(options: StepOptions, tools: Tools): Promise<number> {
  return runFleetStory(
    'list',
    options,
    tools,
    async (step) => (await import('../../fleet/list-fleet.ts')).listFleet(step),
    { logIsResult: true },
  );
}

/** `orgkey fleet delete`. @returns the exit code */
export function fleetDelete(options: StepOptions, tools: Tools): Promise<number> {
  return runFleetStory('delete', options, tools, async (step) =>
    (await import('../../fleet/delete-fleet.ts')).deleteFleet(step),
  );
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
    async (step) => (await import('../../fleet/try-fleet.ts')).tryFleet(step, { keep: options.keep, began }),
    { atOnce: () => (removal === '' ? 'Nothing was made.' : `Orgs may be left. To delete them: ${removal}`) },
  );
}
