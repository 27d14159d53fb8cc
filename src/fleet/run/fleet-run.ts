import { join } from 'node:path';
import type { PrivateKey } from '../../key/private-key.ts';
import { keyForOrgs } from '../../login/key-for-orgs.ts';
import { NewOrgs } from '../../login/open-new-org.ts';
import type { Runner } from '../../runner/runner.ts';
import type { RunLimit } from '../../limit/run-limit.ts';
import { millisecondsOf } from '../../limit/seconds.ts';
import { type ExternalApp, readExternalApps } from '../../salesforce/apps/hub-app.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { type HubFleet, readHubFleet } from '../plan/hub-fleet.ts';
import type { FleetPlan } from '../plan/plan.ts';
import {
  knownHistory,
  readSignupHistory,
  recentHistory,
  type SignupHistory,
} from '../plan/signup-history.ts';
import { slotsOf } from '../plan/slots.ts';
import { claimTimes, type ClaimTimes } from '../pool/times.ts';
import { frameOf } from '../report/frame.ts';
import { FleetLog } from '../report/log.ts';
import { Recorder } from '../report/recorder.ts';
import { Journal } from '../stages/journal.ts';
import { Canaries } from './canary.ts';
import type { FleetOrder } from './fleet-order.ts';
import { journalPlace, rememberPlace } from './journal-place.ts';
import { LineWriter } from './line-writer.ts';
import { OrgWatch } from './org-watch.ts';
import type { Cleared } from './preflight.ts';
import { SignupDesk } from './signup-desk.ts';
import { SlotLook } from './slot-look.ts';
import { SignupRoute } from './signup-route.ts';
import { retireFirst, surveyHub } from './survey.ts';

/** One run of a fleet: what is asked for and what the hub has of it, and all that its orgs share on their way. */
export interface FleetRun extends FleetOrder {
  readonly hub: OrgClient;
  readonly key: PrivateKey;
  /** What the hub had of the fleet at the start. */
  readonly there: HubFleet;
  /** What this job is to do about it. */
  readonly plan: FleetPlan;
  readonly cleared: Cleared;
  readonly journal: Journal;
  readonly recorder: Recorder;
  readonly log: FleetLog;
  readonly desk: SignupDesk;
  /** Asks the hub about orgs that don't answer as they should. */
  readonly watch: OrgWatch;
  /** Asks the hub about slots that another run may have filled. */
  readonly slots: SlotLook;
  /** Tells the hub how the orgs stand. */
  readonly lines: LineWriter;
  /** Which orgs go first. */
  readonly canaries: Canaries;
  /** Which app signups go through. */
  readonly route: SignupRoute;
  /** Makes orgs of the CLI's app accept the key. */
  readonly newOrgs: NewOrgs;
  /** How long claims take. */
  readonly times: ClaimTimes;
  /** Orgs of a pool that this run deleted first. */
  readonly gone: ReadonlySet<string>;
  readonly runner: Pick<Runner, 'mask' | 'warning'>;
  /** Aborted by cancellation or by the timeout. */
  readonly signal: AbortSignal;
  /** Writes the last lines, and lets go of the journal. */
  readonly close: () => Promise<void>;
}

/**
 * Looks what the hub has of the fleet, checks that the rest can be made, and lays out what the run works with.
 *
 * @throws Problems of the preflight
 */
export async function openRun(
  order: FleetOrder,
  about: {
    readonly hub: OrgClient;
    readonly key: PrivateKey;
    readonly runner: Runner;
    readonly limit: RunLimit;
  },
): Promise<FleetRun> {
  const { hub, key, runner } = about;
  const { signal, waiting } = about.limit;
  const { inputs } = order;
  const { now } = hub.wire;
  const warn = (sentence: string) => runner.warning(sentence);
  const consumerKey = inputs.identity.consumerKey;
  const tell = (line: string) => runner.info(line);
  const times = claimTimes(runner);
  const survey = await surveyHub(order, hub, { waiting, warn, consumerKey });
  const surveyed = await retireFirst(order, hub, survey, { waiting, warn, tell, times });
  const { there, cleared, plan, gone } = surveyed;
  const apps = appsOf(hub, cleared);
  const recent = recentHistory(there, consumerKey);
  const shown = { consumerKey, choice: inputs.signupApp, recent, hasLines: there.hasLines, apps };
  const history = await knownHistory(hub, shown, plan);
  const restore = () => openJournal(order, hub, there.orgs.length > 0, runner);
  const journal = await waiting.for('the journal from the cache', restore);
  const recorder = new Recorder(frameOf(order, plan, now()), now, waiting);
  const log = new FleetLog(recorder, runner, now);
  const lines = new LineWriter(hub, cleared.rights, { warn, stopped: signal });
  const signups = signupsOf(order, history, { hub, key, there, runner, signal, apps });
  const desk = new SignupDesk(hub, {
    concurrency: inputs.concurrency,
    remaining: signupsLeft(cleared, plan),
    ...{ signal, passengers: lines },
  });
  const watch = new OrgWatch(hub, signal);
  const slots = new SlotLook(hub, signal, there);
  for (const username of gone) slots.discarded(username);
  const canaries = canariesOf(order, { hub, there, plan, runner, signal });
  const close = async () => {
    await lines.close();
    log.stop();
    journal.close();
  };
  return {
    ...order,
    ...signups,
    ...{ hub, key, there, plan, cleared, journal, recorder, log, desk, lines, watch, slots, canaries },
    ...{ runner, signal, close, times, gone },
  };
}

/** The hub's External Client Apps: as the preflight read them, else asked for once. */
function appsOf(hub: OrgClient, { apps: read }: Cleared): () => Promise<readonly ExternalApp[] | undefined> {
  let asked: Promise<readonly ExternalApp[] | undefined> | undefined;
  if (read !== undefined) return () => Promise.resolve(read.apps);
  return () =>
    (asked ??= readExternalApps(hub).catch((error: unknown) => {
      asked = undefined;
      throw error;
    }));
}

function canariesOf(
  { inputs, spec, prepared }: FleetOrder,
  of: Pick<FleetRun, 'hub' | 'there' | 'plan' | 'signal'> & { readonly runner: Runner },
): Canaries {
  const { hub, there, plan, runner, signal } = of;
  return new Canaries({
    choice: inputs.canary,
    slots: spec.pool === undefined ? slotsOf(spec, inputs.generation) : plan.slots.map(({ slot }) => slot),
    here: plan.slots,
    ...{ prepared, there, signal, wire: hub.wire },
    look: () => readHubFleet(hub, spec.name, inputs.generation, { signal }),
    tell: (line) => runner.info(line),
    patience: millisecondsOf('ORGKEY_SHARD_PATIENCE_SECONDS', runner.env),
  });
}

/** How signups go, and how their orgs come to accept the key. */
function signupsOf(
  { inputs }: FleetOrder,
  history: SignupHistory,
  of: Pick<FleetRun, 'hub' | 'key' | 'there' | 'signal'> & {
    readonly runner: Runner;
    readonly apps: () => Promise<readonly ExternalApp[] | undefined>;
  },
): Pick<FleetRun, 'route' | 'newOrgs'> {
  const { hub, key, there, runner, signal } = of;
  const { consumerKey } = inputs.identity;
  const elsewhere = () => readSignupHistory(hub, consumerKey, { hasLines: there.hasLines, signal });
  const route = new SignupRoute(inputs.signupApp, history, {
    tell: (line) => runner.info(line),
    elsewhere: inputs.shard.index === 1 ? undefined : elsewhere,
    othersPatience: millisecondsOf('ORGKEY_SHARD_PATIENCE_SECONDS', runner.env),
    ...{ wire: hub.wire, signal },
  });
  const associationPatience = millisecondsOf('ORGKEY_ASSOCIATION_PATIENCE_SECONDS', runner.env);
  const app = { consumerKey, appName: inputs.appName, associationPatience, apps: of.apps };
  const warn = (sentence: string) => runner.warning(sentence);
  return { route, newOrgs: new NewOrgs(keyForOrgs(hub, key, app, warn), history.way) };
}

/** What is unknown shows at a signup. */
function signupsLeft({ allocation }: Cleared, { slots }: FleetPlan): number {
  if (allocation === undefined) return Number.POSITIVE_INFINITY;
  return Math.min(allocation.daily.remaining, allocation.active.remaining + slots.length);
}

async function openJournal(
  { inputs, spec }: FleetOrder,
  hub: OrgClient,
  isResume: boolean,
  runner: Runner,
): Promise<Journal> {
  const { generation, shard } = inputs;
  const place = journalPlace({ name: spec.name, generation, hubOrgId: hub.session.orgId, shard }, runner);
  const isRestored = isResume && (await runner.restoreFolder(place));
  rememberPlace(place, runner);
  const journal = new Journal(join(place.folder, 'journal.jsonl'));
  if (isRestored) journal.append({ event: 'restored' });
  return journal;
}
