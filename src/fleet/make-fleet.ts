import { rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Problem } from '../problem.ts';
import type { PrivateKey } from '../key/private-key.ts';
import { restoreJournal } from '../runner/journal-cache.ts';
import { rememberFolder, temporaryFolder } from '../runner/own-folder.ts';
import type { Runner } from '../runner/runner.ts';
import type { OrgClient } from '../salesforce/wire/org-client.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import { endProcessSoon, stopSignal, type Stopped, workUntilStopped } from './run/stopping.ts';
import { withHub } from './with-hub.ts';
import { durationText } from './report/duration.ts';
import { FleetLog } from './report/log.ts';
import { readExternalApps } from '../salesforce/apps/hub-app.ts';
import { keyForOrgs } from '../login/key-for-orgs.ts';
import { NewOrgs } from '../login/open-new-org.ts';
import { historyOf, readSignupHistory, type SignupHistory } from './plan/signup-history.ts';
import { SignupRoute } from './run/signup-route.ts';
import { type HubFleet, readHubFleet } from './plan/hub-fleet.ts';
import { type FleetInputs, readFleetInputs } from './inputs.ts';
import { LineWriter } from './run/line-writer.ts';
import { Journal } from './stages/journal.ts';
import { homesState, journalPlace, rememberPlace } from './run/journal-place.ts';
import { assertUsernamesFit } from './names.ts';
import { setFleetOutputs } from './report/outputs.ts';
import { type FleetPlan, planFleet } from './plan/plan.ts';
import { preflight } from './run/preflight.ts';
import { prepare, type Prepared } from './stages/prepare.ts';
import { readFleetSpec } from './file/read.ts';
import { Recorder } from './report/recorder.ts';
import { countStates, type FleetReport } from './report/report.ts';
import { allocationNow } from '../salesforce/scratch-orgs/allocation.ts';
import { runFleet } from './run/run-fleet.ts';
import { setupScript } from './stages/setup-script.ts';
import { shardOf, slotsOf } from './plan/slots.ts';
import type { FleetSpec } from './file/spec.ts';
import { fleetSummary } from './report/summary.ts';

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
      fillFleet({ inputs, spec, prepared, hub, key, runner }),
    );
  } finally {
    // Scripts that went on when the run was stopped.
    rmSync(homes, { recursive: true, force: true });
  }
}

interface Filling {
  readonly inputs: FleetInputs;
  readonly spec: FleetSpec;
  readonly prepared: Prepared;
  readonly hub: OrgClient;
  readonly key: PrivateKey;
  readonly runner: Runner;
}

async function fillFleet(filling: Filling): Promise<void> {
  const { inputs, spec, prepared, hub, key, runner } = filling;
  const { wire } = hub;
  const there = await readHubFleet(hub, spec.name, inputs.generation, {
    withRecent: inputs.signupApp !== 'own',
  });
  const all = slotsOf(spec, inputs.generation);
  const slots = shardOf(all, inputs.shard);
  const cleared = await preflight(hub, planFleet(all, there.orgs, wire.now()), prepared);
  for (const warning of cleared.warnings) runner.warning(warning);
  const { allocation, rights, ancestorIds } = cleared;
  const plan = planFleet(slots, there.orgs, wire.now());
  const journal = await openJournal(filling, there.orgs.length > 0);
  const recorder = new Recorder(frameOf(filling, slots.length), wire.now);
  const log = new FleetLog(recorder, runner, wire.now);
  const { signal, done } = stopSignal(inputs.timeout);
  const warn = (sentence: string) => runner.warning(sentence);
  const lines = new LineWriter(hub, rights, { warn, stopped: signal });
  const consumerKey = inputs.identity.consumerKey;
  const history = await knownHistory(filling, there, plan);
  const route = new SignupRoute(inputs.signupApp, history, {
    tell: (line) => runner.info(line),
    elsewhere:
      inputs.shard.index === 1
        ? undefined
        : () => readSignupHistory(hub, consumerKey, { hasLines: there.hasLines, signal }),
    othersPatience: patienceOf('ORGKEY_SHARD_PATIENCE_SECONDS', runner),
    ...{ wire, signal },
  });
  const newOrgs = new NewOrgs(
    keyForOrgs(
      hub,
      key,
      {
        consumerKey,
        appName: inputs.appName,
        associationPatience: patienceOf('ORGKEY_ASSOCIATION_PATIENCE_SECONDS', runner),
      },
      warn,
    ),
    history.way,
  );
  runner.info(planLine(spec, inputs, plan));
  try {
    const work = runFleet({
      ...{ inputs, hub, key, prepared, plan, there, allocation, journal, recorder, signal },
      durationDays: spec.durationDays,
      ancestorIds,
      note: (record, line) => log.note(record, line),
      ...{ lines, route, newOrgs, warn },
      mask: (secret) => runner.mask(secret),
      onDone: (record) => log.done(record),
    });
    await workUntilStopped(work, signal);
  } finally {
    await lines.close();
    done();
    log.stop();
    journal.close();
  }
  recorder.end({
    cancelled: signal.aborted,
    allocation: signal.aborted ? undefined : await allocationNow(hub),
  });
  const report = recorder.report();
  await log.groups();
  setFleetOutputs(report, join(temporaryFolder(runner), `orgkey-fleet-${spec.name}.json`), runner);
  await runner.addSummary(fleetSummary(report, wire.now()));
  conclude(report, signal, runner);
}

/** What the last days' rows show, or else older ones; nothing more is asked where nothing will be signed up. */
async function knownHistory(
  { inputs, hub }: Filling,
  there: HubFleet,
  { slots }: FleetPlan,
): Promise<SignupHistory> {
  const { consumerKey } = inputs.identity;
  const shown = historyOf(there.recent.toReversed(), consumerKey);
  const isKnown = shown.app === 'own' || (shown.app !== undefined && shown.way !== undefined);
  const isMaking = slots.some(({ action }) => action === 'make' || action === 'replace');
  if (isKnown || !isMaking || inputs.signupApp === 'own') return shown;
  const older = await readSignupHistory(hub, consumerKey, { hasLines: there.hasLines });
  if (older.app !== undefined || inputs.signupApp !== 'auto') return older;
  // Where the hub has no External Client App, the key is a Connected App's, which signups bring along.
  const apps = await readExternalApps(hub);
  return apps?.length === 0 ? { ...older, app: 'own' } : older;
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

function planLine({ name }: FleetSpec, { generation, shard }: FleetInputs, { slots }: FleetPlan): string {
  const count = (action: string) => slots.filter((slot) => slot.action === action).length;
  const parts = [
    [count('make'), 'to sign up'],
    [count('adopt'), 'there already'],
    [count('wait'), 'on their way'],
    [count('replace'), 'to replace'],
  ] as const;
  const share = shard.count === 1 ? '' : `, shard ${shard.index}/${shard.count}`;
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `Fleet ${name}, generation ${generation}${share}: ${slots.length} org${slots.length === 1 ? '' : 's'} (${said.join(', ')}).`;
}

async function openJournal({ inputs, spec, hub, runner }: Filling, isResume: boolean): Promise<Journal> {
  const { generation, shard } = inputs;
  const place = journalPlace({ name: spec.name, generation, hubOrgId: hub.session.orgId, shard }, runner);
  const isRestored = isResume && (await restoreJournal(place, runner));
  rememberPlace(place, runner);
  const journal = new Journal(join(place.folder, 'journal.jsonl'));
  if (isRestored) journal.append({ event: 'restored' });
  return journal;
}

function frameOf(
  { inputs, spec, prepared, hub }: Filling,
  count: number,
): ConstructorParameters<typeof Recorder>[0] {
  const names = [...prepared.groups.values()].flatMap(({ stages }) => stages.map(({ name }) => name));
  const order = [
    'signup',
    'key',
    'login',
    'settings',
    'packages',
    'source',
    'permission sets',
    'data',
    'script',
    'source tracking',
  ];
  const { shard, generation } = inputs;
  return {
    fleet: spec.name,
    generation,
    hubUsername: inputs.hubUsername,
    startedAt: hub.wire.now(),
    groups: spec.groups.map(({ group }) => group),
    stages: order.filter((name) => ['signup', 'key', 'login'].includes(name) || names.includes(name)),
    minimum: Math.min(inputs.minimum ?? count, count),
    ...(shard.count === 1 ? {} : { shard: `${shard.index}/${shard.count}` }),
    resume: `Re-run this job, or run it with the generation “${generation}”: it goes on where it stopped, and what is ready stays.`,
  };
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

/** Milliseconds, where the environment has a number of seconds. */
function patienceOf(name: string, { env }: Runner): number | undefined {
  const seconds = Number(env[name] ?? NaN);
  return Number.isFinite(seconds) ? 1000 * seconds : undefined;
}
