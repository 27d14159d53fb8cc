import { rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Problem } from '../problem.ts';
import type { PrivateKey } from '../key/private-key.ts';
import { rememberFolder, temporaryFolder } from '../runner/own-folder.ts';
import type { Runner } from '../runner/runner.ts';
import { allocationNow } from '../salesforce/scratch-orgs/allocation.ts';
import type { OrgClient } from '../salesforce/wire/org-client.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import { readFleetSpec } from './file/read.ts';
import type { FleetSpec } from './file/spec.ts';
import { type FleetInputs, readFleetInputs } from './inputs.ts';
import { assertUsernamesFit } from './names.ts';
import type { FleetPlan } from './plan/plan.ts';
import { durationText } from './report/duration.ts';
import { setFleetOutputs } from './report/outputs.ts';
import { countStates, type FleetReport } from './report/report.ts';
import { fleetSummary } from './report/summary.ts';
import { type FleetOrder, openRun } from './run/fleet-run.ts';
import { homesState } from './run/journal-place.ts';
import { runFleet } from './run/run-fleet.ts';
import { endProcessSoon, type Stopped, workUntilStopped } from './run/stopping.ts';
import { prepare } from './stages/prepare.ts';
import { setupScript } from './stages/setup-script.ts';
import { withHub } from './with-hub.ts';

/** The fleet action: from the inputs to orgs that are ready, or a report that says why not. */
export async function makeFleet(runner: Runner, wire: Wire): Promise<void> {
  const inputs = readFleetInputs(runner);
  const workspace = runner.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const spec = await readFleetSpec(inputs.spec, workspace);
  assertUsernamesFit(spec.name, inputs.generation, spec.groups);
  assertMinimumFits(spec, inputs);
  const homesName = `orgkey-homes-${randomUUID()}`;
  const homes = join(temporaryFolder(runner), homesName);
  const prepared = await prepare(spec, preparation(inputs, workspace, homes, runner));
  for (const warning of prepared.warnings) runner.warning(warning);
  rememberFolder(homesState, homesName, runner);
  try {
    await withHub(inputs, runner, wire, (hub, key) =>
      fillFleet({ inputs, spec, prepared }, hub, key, runner),
    );
  } finally {
    // Scripts that went on when the run was stopped.
    rmSync(homes, { recursive: true, force: true });
  }
}

async function fillFleet(order: FleetOrder, hub: OrgClient, key: PrivateKey, runner: Runner): Promise<void> {
  const run = await openRun(order, { hub, key, runner });
  const { signal, recorder, log } = run;
  runner.info(planLine(order, run.plan));
  try {
    await workUntilStopped(runFleet(run), signal);
  } finally {
    await run.close();
  }
  recorder.end({
    cancelled: signal.aborted,
    allocation: signal.aborted ? undefined : await allocationNow(hub),
  });
  const report = recorder.report();
  await log.groups();
  setFleetOutputs(report, join(temporaryFolder(runner), `orgkey-fleet-${order.spec.name}.json`), runner);
  await runner.addSummary(fleetSummary(report, hub.wire.now()));
  conclude(report, signal, runner);
}

/** The step's outcome: `minimum` decides. */
function conclude(report: FleetReport, signal: AbortSignal, runner: Runner): void {
  const { ready, total, failed } = countStates(report.orgs);
  const took = durationText((report.endedAt ?? 0) - report.startedAt);
  const line = `${ready} of ${total} orgs are ready, ${failed} failed, after ${took}.`;
  const resume = report.resume ?? '';
  if (signal.aborted) {
    endProcessSoon();
    const { reason } = signal.reason as Stopped;
    throw new Problem({
      kind: `fleet/${reason}`,
      what: `${reason === 'cancelled' ? 'The job was cancelled' : 'The time was over (`timeout-minutes`)'}: ${line}`,
      fix: resume,
    });
  }
  if (ready < report.minimum) {
    throw new Problem({
      kind: 'fleet/too-few-ready',
      what: `${line} At least ${report.minimum} were asked for.`,
      why: 'Each failed org is named above and in the summary, with Salesforce’s reason.',
      fix: resume,
    });
  }
  if (ready < total) runner.warning(`${line} That is enough for \`minimum\` (${report.minimum}).`);
  else runner.info(line);
}

/** More than there will be can't become ready. A shard may be smaller than the `minimum` that all shards are given. */
function assertMinimumFits({ groups }: FleetSpec, { minimum = 0, shard }: FleetInputs): void {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (shard.count > 1 || minimum <= count) return;
  throw new Problem({
    kind: 'fleet-input/minimum',
    what: `The input \`minimum\` is ${minimum}, and the fleet has ${count} orgs.`,
    fix: `Write ${count} at most, or leave it out to need all.`,
  });
}

function planLine({ inputs, spec }: FleetOrder, { slots }: FleetPlan): string {
  const { generation, shard } = inputs;
  const count = (action: string) => slots.filter((slot) => slot.action === action).length;
  const parts = [
    [count('make'), 'to sign up'],
    [count('adopt'), 'there already'],
    [count('wait'), 'on their way'],
    [count('replace'), 'to replace'],
  ] as const;
  const share = shard.count === 1 ? '' : `, shard ${shard.index}/${shard.count}`;
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `Fleet ${spec.name}, generation ${generation}${share}: ${slots.length} org${slots.length === 1 ? '' : 's'} (${said.join(', ')}).`;
}

function preparation(
  inputs: FleetInputs,
  workspace: string,
  homes: string,
  runner: Runner,
): Parameters<typeof prepare>[1] {
  return {
    workspace,
    env: runner.env,
    mask: (secret) => runner.mask(secret),
    dataPatience: 1000 * Number(runner.env['ORGKEY_DATA_PATIENCE_SECONDS'] ?? 60),
    runScript: (path) =>
      setupScript(path, {
        workspace,
        homes,
        mask: (secret) => runner.mask(secret),
        env: runner.env,
        consumerKey: inputs.identity.consumerKey,
      }),
  };
}
