import { textOf, type Run, type Step } from './step.ts';
import { cleanUpApp, cleanUpFiles, cleanUpOrgs } from './steps/clean-up.ts';
import { deleteFleet, list, make, packageStep, resume, takeOver } from './steps/fleet.ts';
import { check, init, openHub } from './steps/set-up.ts';

/** In this order; the first that fails ends the list. */
const steps: readonly Step[] = [
  ...[openHub, init, check],
  ...[make, takeOver, packageStep, list, resume, deleteFleet],
];

/** Always, whatever became of the others. */
const cleaning: readonly Step[] = [cleanUpOrgs, cleanUpApp, cleanUpFiles];

/**
 * Runs the list, a line for each step, and cleans up.
 *
 * @param signal ends the list before its next step
 * @returns whether everything that was run was right
 */
export async function runAll(run: Run, say: (line: string) => void, signal: AbortSignal): Promise<boolean> {
  const width = Math.max(...[...steps, ...cleaning].map(({ name }) => name.length));
  let failed: string | undefined;
  const act = async (step: Step): Promise<void> => {
    const name = step.name.padEnd(width);
    const reason = step.leftOut?.(run);
    if (reason !== undefined) {
      say(`– ${name}  left out: ${reason}`);
      return;
    }
    const startedAt = run.wire.now();
    try {
      const saw = await step.act(run);
      say(`✔ ${name}  ${saw} (${Math.round((run.wire.now() - startedAt) / 1000)} s)`);
    } catch (error) {
      failed ??= step.name;
      const [first = '', ...more] = textOf(error).split('\n');
      say(`✘ ${name}  ${first}`);
      for (const line of more) say(`${' '.repeat(width + 4)}${line}`);
    }
  };
  for (const step of steps) {
    const ended = signal.aborted ? 'the run was interrupted' : failed && `${failed} failed`;
    if (ended === undefined) await act(step);
    else say(`– ${step.name.padEnd(width)}  left out: ${ended}`);
  }
  for (const step of cleaning) await act(step);
  return failed === undefined && !signal.aborted;
}
