import { SourceTracking } from '../../salesforce/source-tracking.ts';
import { platformCli } from '../../salesforce/apps/platform-cli.ts';
import { scratchOrgInfoRecord } from '../../salesforce/scratch-orgs/definition.ts';
import type { ScratchOrgInfo } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { longId, shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import { OrgLost } from '../stages/failure.ts';
import type { FleetOrg } from '../stages/stage.ts';
import { isPending } from '../plan/standing.ts';
import { type Attempt, usernameOfAttempt } from './attempt.ts';
import { needsKey, openSlotOrg } from './open-slot-org.ts';
import { slotCheck, yieldToElder } from './one-per-slot.ts';
import { OrgLine } from './org-line.ts';
import type { SignedUp } from './signup-desk.ts';

/**
 * Takes an attempt's org through signup, login and its group's stages.
 *
 * @throws UsernameTaken, OrgLost, Problem, ApiFailure
 */
export async function signUpAndSetUp(attempt: Attempt): Promise<void> {
  const { record, group, run, turn } = attempt;
  const username = usernameOfAttempt(attempt);
  record.know({ username, attempt: attempt.number, adopted: attempt.known !== undefined });
  const signedUp = await signUp(username, attempt);
  const { info, adopted } = signedUp;
  const id = shortId(info.ScratchOrg ?? '');
  const line = (attempt.line = new OrgLine(run.lines, info, record.label, group.digests));
  record.know({ orgId: longId(id), ...knownOf(info) });
  const org = await record.step(needsKey(info) ? 'key' : 'login', async (): Promise<FleetOrg> => {
    const { runner, route, journal, signal } = run;
    const note = (line: string) => run.log.note(record, line);
    const { client, way } = await openSlotOrg(signedUp, run, note);
    const { session } = client;
    if (shortId(session.orgId) !== id) throw otherOrg(username);
    record.know({ orgId: session.orgId });
    runner.mask(session.accessToken);
    if (way !== undefined) line.openedBy(way, turn?.isProbe === true);
    if (turn !== undefined && !adopted) route.found(turn.app, way && run.newOrgs.way);
    turn?.end();
    const tracking = new SourceTracking(client);
    return { label: record.label, client, id, journal, tracking, signal, adopted, note };
  });
  await setUp(org, line, attempt);
  line.ready();
}

async function signUp(username: string, attempt: Attempt): Promise<SignedUp> {
  const { known, isShared = false, turn, group, record, run } = attempt;
  const { hub, desk, inputs, spec, prepared, cleared, lines, journal } = run;
  if (known !== undefined && !isPending(known))
    return { username, info: known.info, adopted: true, isShared };
  if (known !== undefined) {
    return record.step('signup', async () => {
      const signedUp = await desk.wait(username);
      await yieldToElder(attempt, signedUp);
      return { ...signedUp, isShared };
    });
  }
  const fields = () => ({
    ...scratchOrgInfoRecord(group.definition, {
      username,
      durationDays: spec.durationDays,
      consumerKey: turn?.app === 'platform-cli' ? platformCli.consumerKey : inputs.identity.consumerKey,
      namespace: prepared.project.namespace,
      package2AncestorIds: cleared.ancestorIds,
    }),
    ...lines.signupFields(group.definition.fields['Description'], group.digests.setup),
  });
  const { promise: begun, resolve: begins } = Promise.withResolvers<undefined>();
  const made = desk.make(username, fields, {
    begins: () => begins(undefined),
    check: slotCheck(attempt),
  });
  // A stage begins when its signup does, not when the slot begins to wait for a place.
  await Promise.race([begun, made.then(() => undefined)]);
  return record.step('signup', async () => {
    const signedUp = await made;
    await yieldToElder(attempt, signedUp);
    const org = shortId(signedUp.info.ScratchOrg ?? '');
    if (!signedUp.adopted) journal.append({ event: 'began', org, at: hub.wire.now() });
    record.know({ adopted: signedUp.adopted });
    return signedUp;
  });
}

async function setUp(org: FleetOrg, line: OrgLine, { group, record, run }: Attempt): Promise<void> {
  try {
    const { is, note } = await line.begin();
    if (note !== undefined) org.note(note);
    for (const stage of group.stages) {
      run.signal.throwIfAborted();
      await record.stage(stage.name, async () => {
        if (is !== 'unfinished' || (stage.data !== undefined && line.hasData)) return 'skipped';
        const isDone = org.adopted && (await stage.isDone(org));
        if (!isDone) await stage.run(org);
        if (stage.data !== undefined) line.hasData = true;
        return isDone ? 'skipped' : 'done';
      });
    }
  } finally {
    // The login has served; a session that nobody ends lives on for hours.
    await org.client.end();
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
    fix: 'Wait: another org is made in its place.',
  });
}
