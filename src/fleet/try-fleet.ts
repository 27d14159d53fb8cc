import type { PrivateKey } from '../key/private-key.ts';
import { RunLimit } from '../limit/run-limit.ts';
import { messageOf, Problem } from '../problem.ts';
import type { Runner } from '../runner/runner.ts';
import type { FleetSpec } from './file/types.ts';
import { type FleetInputs, readFleetInputs } from './inputs.ts';
import { fillFleet, makeFleet } from './make-fleet.ts';
import { orgsText } from './names.ts';
import { tryGeneration } from './plan/generations.ts';
import { placeText } from './report/advice.ts';
import { failureCauses } from './report/causes.ts';
import { closingLines } from './report/closing-lines.ts';
import type { FleetReport } from './report/report.ts';
import { stageTimes } from './report/stage-times.ts';
import type { FleetOrder } from './run/fleet-order.ts';
import { removeOrgs } from './run/remove-orgs.ts';
import { type WithinLimit, withHubOf } from './with-hub.ts';

/** Milliseconds for a removal: a signup on its way has to end first. */
const longestRemoval = 240_000;

export interface Trial {
  /** Leaves the orgs up. */
  readonly keep: boolean;
  /** Told once it begins: which command removes what it may leave. */
  readonly began: (removal: string) => void;
}

/**
 * One org of each group through all stages, in a generation of its own, with the time that each stage took; deleted at the
 * end, however it ends: the proof of a fleet file before all of its orgs are made.
 */
export async function tryFleet(step: WithinLimit, { keep, began }: Trial): Promise<void> {
  const generation = tryGeneration(Date.now());
  const closing = (report: FleetReport, runner: Runner) => [
    ...closingLines(report, runner, { withLogins: keep }),
    ...stageTimes(report),
  ];
  const texts = { closing, advice: tryAgain, manifest: 'orgkey-try' };
  await makeFleet(step, {
    inputs: (runner) => trialInputs(readFleetInputs(runner), generation),
    reshape: oneOfEach,
    ...texts,
    fill: async (order, hub, key) => {
      const removal = `${step.runner.commandName} fleet delete --fleet-name ${order.spec.name} --generation ${generation}`;
      began(removal);
      const fill = () => fillFleet(order, hub, key, step, texts);
      if (keep) await fill().finally(() => step.runner.info(`The orgs stay. To delete them: ${removal}`));
      else await removingAfter(fill, removal, order, key, step);
    },
  });
}

/** What a trial differs in from the inputs that a fleet is made by. */
function trialInputs(inputs: FleetInputs, generation: string): FleetInputs {
  const whole = { minimum: undefined, shard: { index: 1, count: 1 }, canary: 'false' } as const;
  return { ...inputs, ...whole, generation, isGenerationGiven: true };
}

function oneOfEach<Spec extends FleetSpec>(spec: Spec): Spec {
  const { pool: _, ...rest } = spec;
  return { ...rest, groups: spec.groups.map((group) => ({ ...group, count: 1 })) } as unknown as Spec;
}

/** It has no generation to go on with. */
function tryAgain(report: FleetReport): string {
  const lasting = failureCauses(report).filter(({ failure }) => failure.lasts);
  if (lasting.length === 0) return 'Try it again.';
  const place = lasting[0]?.failure.place;
  return place === undefined
    ? 'Mend what each cause names, and try it again.'
    : `Fix \`${placeText(place)}\`, and try it again.`;
}

/** @throws Problem `fleet/try-left` where orgs are left, and nothing else went wrong */
async function removingAfter(
  fill: () => Promise<void>,
  removal: string,
  order: FleetOrder,
  key: PrivateKey,
  { runner, wire }: WithinLimit,
): Promise<void> {
  const failure = await fill().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  const left = await remove(order, key, { runner, wire });
  runner.setOutput('left', JSON.stringify(left));
  const what = `${orgsText(left.length)} of the trial may be left: ${left.join(', ')}.`;
  if (failure === undefined) {
    if (left.length > 0) throw leftProblem(what, removal);
    return;
  }
  if (left.length > 0) runner.error(`${what} To delete them: ${removal}`);
  throw failure;
}

function leftProblem(what: string, removal: string): Problem {
  return new Problem({ kind: 'fleet/try-left', what, fix: `Delete them: \`${removal}\`.` });
}

/** By a login and a time limit of its own: the run's may be over. @returns what may be left, by username */
async function remove(
  { inputs, spec }: FleetOrder,
  key: PrivateKey,
  { runner, wire }: Pick<WithinLimit, 'runner' | 'wire'>,
): Promise<string[]> {
  const limit = new RunLimit();
  const known = new Set<string>();
  const tell = (line: string) => runner.info(line);
  try {
    limit.within(longestRemoval);
    const which = { fleet: spec.name, generation: inputs.generation };
    const removing = { ...which, ...{ known, tell } };
    const step = { runner, wire, limit };
    return await withHubOf(key, inputs, step, (hub) => limit.until(() => removeOrgs(hub, removing)));
  } catch (error) {
    runner.warning(`The trial’s orgs could not be deleted (${messageOf(limit.stopped ?? error)}).`);
    return known.size > 0 ? [...known] : [`${spec.name}.${inputs.generation}.…`];
  } finally {
    limit.close();
  }
}
