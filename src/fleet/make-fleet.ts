import { rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Problem } from '../problem.ts';
import type { PrivateKey } from '../key/private-key.ts';
import { rememberFolder } from '../runner/own-folder.ts';
import type { Runner } from '../runner/runner.ts';
import { allocationNow } from '../salesforce/scratch-orgs/allocation.ts';
import type { OrgClient } from '../salesforce/wire/org-client.ts';
import { bounded } from '../salesforce/wire/in-turn.ts';
import { Stopped } from '../limit/stopped.ts';
import { type FleetInputs, readFleetInputs } from './inputs.ts';
import { orgsText } from './names.ts';
import { readHubFleet } from './plan/hub-fleet.ts';
import { planLine } from './plan/plan-line.ts';
import { stockOf } from './plan/pool-stock.ts';
import { type Reading, readOrder } from './read-order.ts';
import { adviceOf } from './report/advice.ts';
import { closingLines } from './report/closing-lines.ts';
import { durationText } from './report/duration.ts';
import { setFleetOutputs } from './report/outputs.ts';
import { countStates, type FleetReport, type PoolCounts } from './report/report.ts';
import { fleetSummary } from './report/summary.ts';
import { collectSooner } from './run/collect-sooner.ts';
import type { FleetOrder } from './run/fleet-order.ts';
import { type FleetRun, openRun } from './run/fleet-run.ts';
import { homesState } from './run/journal-place.ts';
import { runFleet } from './run/run-fleet.ts';
import { stopProblem, tellingStop } from './stop-report.ts';
import { withHub, type WithinLimit } from './with-hub.ts';

/** A run that differs from the fleet action's in what it makes, or in how it ends. */
export interface Making {
  readonly inputs: (runner: Runner) => FleetInputs;
  readonly reshape?: Reading['reshape'];
  /** What a terminal shows at the end. */
  readonly closing: (report: FleetReport, runner: Runner) => readonly string[];
  /** What to do where not all are ready. */
  readonly advice: (report: FleetReport, runner: Runner) => string;
  /** The manifest's name, before the fleet's. */
  readonly manifest: string;
  /** What is done with the orgs. */
  readonly fill: (order: FleetOrder, hub: OrgClient, key: PrivateKey, step: WithinLimit) => Promise<void>;
}

const action: Making = {
  inputs: readFleetInputs,
  closing: closingLines,
  advice: adviceOf,
  manifest: 'orgkey-fleet',
  fill: (order, hub, key, step) => fillFleet(order, hub, key, step),
};

/** The fleet action: from the inputs to orgs that are ready, or a report that says why not. */
export async function makeFleet(step: WithinLimit, making = action): Promise<void> {
  collectSooner();
  const { runner, limit } = step;
  const fix = 'Run it again: it goes on with what the hub has of the fleet.';
  const texts = { title: 'Fleet', line: 'no org was signed up.', fix };
  await tellingStop(limit, runner, texts, async () => {
    const inputs = making.inputs(runner);
    limit.within(inputs.timeout);
    runner.assertTemporaryFolder();
    const homesName = `orgkey-homes-${randomUUID()}`;
    const homes = join(runner.temporaryFolder(), homesName);
    const about = { ...reading(homes, runner), reshape: making.reshape };
    const read = () =>
      limit.waiting.for('the fleet’s files', () => readOrder(inputs, inputs.identity.consumerKey, about));
    const order = await limit.until(read);
    texts.title = `Fleet ${order.spec.name}`;
    rememberFolder(homesState, homesName, runner);
    try {
      const many = { ...step, wire: bounded(step.wire) };
      await withHub(inputs, many, (hub, key) => making.fill(order, hub, key, step));
    } finally {
      // Scripts that went on when the run was stopped.
      rmSync(homes, { recursive: true, force: true });
    }
  });
}

function reading(homes: string, runner: Runner): Reading {
  return {
    workspace: runner.workspace,
    ...{ homes, withoutKeys: false, env: runner.env },
    mask: (secret) => runner.mask(secret),
    warn: (sentence) => runner.warning(sentence),
  };
}

/** Makes the orgs, and reports what became of them. @throws Problem where too few are ready */
export async function fillFleet(
  order: FleetOrder,
  hub: OrgClient,
  key: PrivateKey,
  { runner, limit }: WithinLimit,
  { closing, advice, manifest }: Pick<Making, 'closing' | 'advice' | 'manifest'> = action,
): Promise<void> {
  const run = await limit.until(() => openRun(order, { hub, key, runner, limit }));
  const { signal, recorder, log } = run;
  runner.info(planLine(order, run.plan));
  try {
    await limit.until(() => runFleet(run)).catch(unlessStopped);
  } finally {
    await run.close();
  }
  const [allocation, pool] = signal.aborted
    ? []
    : await Promise.all([allocationNow(hub), poolCounts(order, hub, run)]);
  recorder.end({ stopped: limit.stopped, allocation, pool });
  const report = recorder.report();
  await log.groups();
  setFleetOutputs(report, join(runner.lastingFolder(), `${manifest}-${order.spec.name}.json`), runner);
  log.causes(report);
  const summary = fleetSummary(report, hub.wire.now(), (kind) => runner.readMore(kind), runner.commandName);
  await runner.addSummary(summary, () => closing(report, runner));
  conclude(report, limit.stopped, runner, advice(report, runner));
}

/** What a pool has by now: some were taken while others were made. */
async function poolCounts(
  { spec, inputs }: FleetOrder,
  hub: OrgClient,
  { recorder, gone }: FleetRun,
): Promise<PoolCounts | undefined> {
  if (spec.pool === undefined) return undefined;
  const { orgs } = await readHubFleet(hub, spec.name, inputs.generation);
  const there = orgs.filter(({ username }) => !gone.has(username));
  const { taken } = stockOf(there, spec.pool, hub.serverNow);
  recorder.taken(new Set(taken.map(({ username }) => username)));
  const free = recorder.report().orgs.filter(({ state, isTaken }) => state === 'ready' && isTaken !== true);
  return { free: free.length, taken: taken.length, retired: gone.size };
}

/** What has no answer by then is given up. */
function unlessStopped(error: unknown): void {
  if (!(error instanceof Stopped)) throw error;
}

function reasonOf({ withoutRoom }: FleetReport): string {
  const failed = 'Each failed org is named above and in the summary, with Salesforce’s reason.';
  return withoutRoom === undefined ? failed : `The hub has no room for ${orgsText(withoutRoom)}. ${failed}`;
}

/** `Pool: 5 free, 2 taken, 1 retired. ` */
function poolText({ pool }: FleetReport): string {
  if (pool === undefined) return '';
  return `Pool: ${pool.free} free, ${pool.taken} taken, ${pool.retired} retired. `;
}

/** The step's outcome: `minimum` decides. */
function conclude(report: FleetReport, stopped: Stopped | undefined, runner: Runner, advice: string): void {
  const { ready, total, failed } = countStates(report.orgs);
  const took = durationText((report.endedAt ?? 0) - report.startedAt);
  const line = `${poolText(report)}${ready} of ${total} orgs ${ready === 1 ? 'is' : 'are'} ready, ${failed} failed, after ${took}.`;
  if (stopped !== undefined) throw stopProblem(stopped, { line, fix: advice }, runner);
  if (ready < report.minimum) {
    throw new Problem({
      kind: 'fleet/too-few-ready',
      what: `${line} At least ${report.minimum} were asked for.`,
      why: reasonOf(report),
      fix: advice,
    });
  }
  if (ready < total) runner.warning(`${line} That is enough for \`minimum\` (${report.minimum}).`);
  else runner.info(line);
}
