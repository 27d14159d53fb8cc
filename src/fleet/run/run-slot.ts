import type { KeyObject } from 'node:crypto';
import { revoke } from '../../salesforce/wire/login.ts';
import { OrgClient } from '../../salesforce/wire/org-client.ts';
import { SourceTracking } from '../../salesforce/source-tracking.ts';
import { scratchOrgInfoRecord } from '../../salesforce/scratch-orgs/definition.ts';
import {
  decisiveSignup,
  hasEnded,
  readSignups,
  type ScratchOrgInfo,
} from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { Problem } from '../../problem.ts';
import { failureOf, OrgLost, type Failure } from '../stages/failure.ts';
import type { FleetOrg } from '../stages/stage.ts';
import { deleteByUsername } from '../plan/hub-fleet.ts';
import type { Journal } from '../stages/journal.ts';
import { isClaimed, readLine } from '../plan/line.ts';
import type { LineWriter } from './line-writer.ts';
import { OrgLine } from './org-line.ts';
import { usernameFor } from '../names.ts';
import { platformCli } from '../../salesforce/apps/platform-cli.ts';
import type { NewOrgs } from '../../login/open-new-org.ts';
import { needsKey, openSlotOrg } from './open-slot-org.ts';
import type { SignupRoute, Turn } from './signup-route.ts';
import type { SlotPlan } from '../plan/plan.ts';
import type { PreparedGroup } from '../stages/prepare.ts';
import type { OrgRecord } from '../report/recorder.ts';
import { type SignupDesk, UsernameTaken } from './signup-desk.ts';
import { longId, shortId } from '../../salesforce/scratch-orgs/record-id.ts';

/** What all slots of a run share. */
export interface FleetRun {
  readonly hub: OrgClient;
  readonly desk: SignupDesk;
  readonly journal: Journal;
  readonly key: KeyObject;
  readonly consumerKey: string;
  readonly durationDays: number;
  readonly namespace: string | undefined;
  readonly ancestorIds: readonly string[];
  /** How often a slot may be signed up again after its org failed. */
  readonly retries: number;
  readonly signal: AbortSignal;
  /** By username, the records of orgs that were there at the start. */
  readonly infos: ReadonlyMap<string, ScratchOrgInfo>;
  /** Whether these have descriptions. */
  readonly hasLines: boolean;
  /** Tells the hub how the orgs stand. */
  readonly lines: LineWriter;
  /** Which app signups go through. */
  readonly route: SignupRoute;
  /** Makes orgs of the CLI's app accept the key. */
  readonly newOrgs: NewOrgs;
  readonly mask: (secret: string) => void;
  readonly note: (record: OrgRecord, line: string) => void;
}

/** Usernames that turn out to be taken cost no allocation; but a slot that meets only such has another problem. */
const mostTakenUsernames = 20;

interface Current {
  attempt: number;
  /** Set while there is an org to adopt or wait for. */
  known: { readonly username: string; readonly isActive: boolean } | undefined;
  /** Once the hub has an active org. */
  line?: OrgLine;
  /** How its signup goes, once it has its turn. */
  turn?: Turn;
}

/**
 * Takes one slot from its plan to an org that is ready: signup, login, and the group's stages, each org at its own
 * pace. An org that is lost is deleted and the slot made again, within `retries` and the allocation. Never throws:
 * what became of the slot is in its record.
 */
export async function runSlot(
  plan: SlotPlan,
  group: PreparedGroup,
  record: OrgRecord,
  run: FleetRun,
): Promise<void> {
  let current: Current = startOf(plan);
  let replaced = 0;
  let taken = 0;
  let turned = 0;
  for (;;) {
    try {
      await oneOrg(plan, current, group, record, run);
      record.ready();
      return;
    } catch (error) {
      if (run.signal.aborted) {
        record.givenUp();
        return;
      }
      if (error instanceof UsernameTaken && taken < mostTakenUsernames) {
        taken += 1;
      } else if (isAppRefused(error, current, run) && turned === 0 && run.desk.hasRoom) {
        turned += 1;
        run.note(
          record,
          'No signup goes through the app of the consumer key (C-1016): the CLI’s app is taken.',
        );
        if (!(await discard(current, plan, run))) {
          const failure = failureOf(error, `The signup of ${record.label}`);
          fail(record, failure);
          return;
        }
      } else {
        const failure = failureOf(error, `The stage ${record.lastStage} of ${record.label}`);
        const again = failure.next === 'replace' && replaced < run.retries && run.desk.hasRoom;
        if (!again) {
          fail(record, failure);
          current.line?.failed();
          return;
        }
        replaced += 1;
        run.note(record, `${failure.what} Making another (${replaced} of at most ${run.retries}).`);
        if (!(await discard(current, plan, run))) {
          fail(record, failure);
          current.line?.failed();
          return;
        }
      }
      current = { attempt: current.attempt + 1, known: undefined };
      record.startAgain(current.attempt);
    }
  }
}

function startOf(plan: SlotPlan): Current {
  if (plan.action === 'make' || plan.action === 'replace') return { attempt: plan.attempt, known: undefined };
  const { username, name } = plan.org;
  return { attempt: name.attempt, known: { username, isActive: plan.action === 'adopt' } };
}

function fail(record: OrgRecord, { kind, what, why, fix }: Failure): void {
  record.failed({ kind, what, ...(why === undefined ? {} : { why }), fix, stage: record.lastStage });
}

/** @returns whether there is certainly no org left of this attempt, and none to come */
async function discard(current: Current, plan: SlotPlan, run: FleetRun): Promise<boolean> {
  const username = usernameOf(current, plan, run);
  try {
    const more = run.hasLines ? ['Description'] : [];
    const signup = decisiveSignup(await readSignups(run.hub, [username], run.signal, more));
    if (signup !== undefined && !hasEnded(signup)) return false;
    // Somebody works in it.
    if (signup?.Status === 'Active' && isClaimed(readLine(signup.Description ?? null))) return false;
    if (signup?.Status !== 'Error') await deleteByUsername(run.hub, username);
    return true;
  } catch {
    return false;
  }
}

function usernameOf(current: Current, { slot }: SlotPlan, run: FleetRun): string {
  const { attempt, known, turn } = current;
  const name = { ...slot, attempt, hubOrgId: run.hub.session.orgId, ownApp: turn?.ownApp ?? false };
  return known?.username ?? usernameFor(name);
}

async function oneOrg(
  plan: SlotPlan,
  current: Current,
  group: PreparedGroup,
  record: OrgRecord,
  run: FleetRun,
): Promise<void> {
  run.signal.throwIfAborted();
  if (current.known === undefined) current.turn = await run.route.take();
  try {
    await signUpAndSetUp(plan, current, group, record, run);
  } catch (error) {
    if (isAppRefused(error, current, run)) run.route.refused();
    throw error;
  } finally {
    // What it found it has told; where it found nothing, another finds out.
    current.turn?.end();
  }
}

async function signUpAndSetUp(
  plan: SlotPlan,
  current: Current,
  group: PreparedGroup,
  record: OrgRecord,
  run: FleetRun,
): Promise<void> {
  const username = usernameOf(current, plan, run);
  record.know({ username, attempt: current.attempt, adopted: current.known !== undefined });
  const { info, adopted } = await signUp(username, current, group, record, run);
  const id = shortId(info.ScratchOrg ?? '');
  const line = (current.line = new OrgLine(run.lines, info, record.label, group.digests));
  record.know({ orgId: longId(id), ...knownOf(info) });
  const org = await record.step(needsKey(info) ? 'key' : 'login', async (): Promise<FleetOrg> => {
    const { signal } = run;
    const { wire } = run.hub;
    const note = (line: string) => run.note(record, line);
    const { session, logIn, way } = await openSlotOrg(info, username, adopted, run, note);
    if (shortId(session.orgId) !== id) throw otherOrg(username);
    record.know({ orgId: session.orgId });
    run.mask(session.accessToken);
    if (way !== undefined) line.openedBy(way, current.turn?.isProbe === true);
    if (current.turn !== undefined && !adopted) run.route.found(current.turn.app, way);
    current.turn?.end();
    const client = new OrgClient(session, wire, logIn);
    const tracking = new SourceTracking(client);
    return { label: record.label, client, id, journal: run.journal, tracking, signal, adopted, note };
  });
  await setUp(org, line, group, record, run);
  line.ready();
}

async function signUp(
  username: string,
  current: Current,
  group: PreparedGroup,
  record: OrgRecord,
  run: FleetRun,
): Promise<{ info: ScratchOrgInfo; adopted: boolean }> {
  const { known } = current;
  const there = known?.isActive === true ? run.infos.get(known.username.toLowerCase()) : undefined;
  if (there !== undefined) return { info: there, adopted: true };
  if (known !== undefined) {
    return record.step('signup', async () => ({ info: await run.desk.wait(username), adopted: true }));
  }
  const fields = () => ({
    ...scratchOrgInfoRecord(group.definition, {
      username,
      durationDays: run.durationDays,
      consumerKey: current.turn?.app === 'platform-cli' ? platformCli.consumerKey : run.consumerKey,
      namespace: run.namespace,
      package2AncestorIds: run.ancestorIds,
    }),
    ...run.lines.signupFields(group.definition.fields['Description'], group.digests.setup),
  });
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const made = run.desk.make(username, fields, begin);
  // A stage begins when its signup does, not when the slot begins to wait for a place.
  await Promise.race([begun, made.then(() => undefined)]);
  return record.step('signup', async () => {
    const { info, made: ours } = await made;
    const org = shortId(info.ScratchOrg ?? '');
    if (ours) run.journal.append({ event: 'began', org, at: run.hub.wire.now() });
    record.know({ adopted: !ours });
    return { info, adopted: !ours };
  });
}

async function setUp(
  org: FleetOrg,
  line: OrgLine,
  group: PreparedGroup,
  record: OrgRecord,
  run: FleetRun,
): Promise<void> {
  try {
    const { is, note } = await line.begin();
    if (note !== undefined) org.note(note);
    for (const stage of group.stages) {
      run.signal.throwIfAborted();
      await record.stage(stage.name, async () => {
        if (is !== 'unfinished' || (stage.name === 'data' && line.hasData)) return 'skipped';
        const isDone = org.adopted && (await stage.isDone(org));
        if (!isDone) await stage.run(org);
        if (stage.name === 'data') line.hasData = true;
        return isDone ? 'skipped' : 'done';
      });
    }
  } finally {
    // The login has served; a session that nobody ends lives on for hours.
    await revoke(org.client.session, org.client.wire).catch(() => undefined);
  }
}

function knownOf({ LoginUrl, ExpirationDate }: ScratchOrgInfo): { loginUrl?: string; expires?: string } {
  return {
    ...(LoginUrl === null ? {} : { loginUrl: LoginUrl }),
    ...(ExpirationDate === null ? {} : { expires: ExpirationDate }),
  };
}

function otherOrg(username: string): OrgLost {
  return new OrgLost({
    kind: 'fleet/other-org',
    what: `The login of ${username} led to another org than the hub names.`,
    fix: 'Another org is made in its place.',
  });
}

/**
 * Whether the key's own app is what stood in the way: Salesforce doesn't copy it, or copied something that doesn't open
 * (forcedotcom/cli#3515, #3638).
 */
function isAppRefused(error: unknown, { turn }: Current, run: FleetRun): boolean {
  if (!run.route.isOpen || !(error instanceof Problem)) return false;
  // A signup that an earlier run left on its way was the key's own app's.
  if (error.kind === 'signup/connected-app') return turn === undefined || turn.app === 'own';
  return turn?.isProbe === true && turn.app === 'own' && error.kind === 'login/external-client-app';
}
