import { causeOf } from '../../login/causes/cause.ts';
import { neverOpened, newOrgCauses } from '../../login/causes/new-orgs.ts';
import { saidBy } from '../../login/facts.ts';
import { isCodeUsed, type KeyWay } from '../../login/open-new-org.ts';
import { persistBy } from '../../login/persist.ts';
import type { Verdict } from '../../login/request.ts';
import { causeOfFailure, verdictOf } from '../../login/verdict.ts';
import { Problem } from '../../problem.ts';
import { platformCli } from '../../salesforce/apps/platform-cli.ts';
import { readSignups, type ScratchOrgInfo } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { sandboxLogin } from '../../salesforce/wire/host.ts';
import { login, type LoginFailure } from '../../salesforce/wire/login.ts';
import { OrgClient } from '../../salesforce/wire/org-client.ts';
import type { Identity, Session } from '../../salesforce/wire/session.ts';
import { parseUsername } from '../names.ts';
import { readLine } from '../plan/line.ts';
import { OrgLost } from '../stages/failure.ts';
import type { FleetRun } from './fleet-run.ts';
import { loginToOrg, loginUrlOf, orgGone } from './org-login.ts';
import type { SignedUp } from './signup-desk.ts';

/** A slot's org once it is logged in to. */
export interface OpenedOrg {
  /** Logs in once more, when the session has ended. */
  readonly client: OrgClient;
  /** Which app let the key in; undefined where the signup brought it. */
  readonly way?: KeyWay;
}

const longestSpreadPause = 10_000;
/** Times the patience of a run by itself. */
const sharedTimes = 5;

/** Whether an org was signed up through the CLI's own app, and so has to be made to accept the key. */
export function needsKey({ ConnectedAppConsumerKey }: ScratchOrgInfo): boolean {
  return ConnectedAppConsumerKey === platformCli.consumerKey;
}

/**
 * Opens a slot's org by the key. One that was signed up through the CLI's own app is made to accept it first, unless an
 * earlier run did so.
 *
 * @param note a line for the org's log
 * @throws OrgLost, Problem, ApiFailure
 */
export async function openSlotOrg(
  org: SignedUp,
  run: FleetRun,
  note: (line: string) => void,
): Promise<OpenedOrg> {
  if (!needsKey(org.info)) {
    const logIn = () => loginToOrg(org, run.inputs.identity.consumerKey, run);
    return { client: clientOf(org, await logIn(), logIn, run) };
  }
  const opened = org.adopted ? await openAgain(org, run) : undefined;
  return opened ?? (await openFirst(org, run, note));
}

/** @returns undefined if the org does not accept the key, or not yet */
async function openAgain(org: SignedUp, run: FleetRun): Promise<OpenedOrg | undefined> {
  const said = readLine(org.info.Description ?? null)?.key;
  const named: KeyWay = parseUsername(org.username)?.ownApp === true ? 'own' : 'hub';
  for (const way of new Set<KeyWay>([said ?? named, named, 'hub', 'own'])) {
    const session = await tryWay(way, org, run);
    if (session !== undefined) return openedBy(way, session, org, run);
  }
  return undefined;
}

async function openFirst(org: SignedUp, run: FleetRun, note: (line: string) => void): Promise<OpenedOrg> {
  const { username, info } = org;
  const authCode = info.AuthCode ?? (await readAuthCode(username, run));
  if (authCode === undefined) throw lost(username);
  const mask = (secret: string) => run.runner.mask(secret);
  mask(authCode);
  try {
    const gone = async (failure: LoginFailure) =>
      (await run.watch.isGone(username)) ? orgGone(username, failure) : undefined;
    const opening = { mask, tell: note, signal: run.signal, lost: gone };
    const { session, way } = await run.newOrgs.open(
      { username, loginUrl: loginUrlOf(info), authCode },
      opening,
    );
    return openedBy(way, session, org, run);
  } catch (error) {
    if (!isCodeUsed(error)) throw error;
    // An app that an earlier run made may not be known yet.
    // Another run that is at work in the org has used its code, and needs its time.
    const spreadPatience = run.newOrgs.spreadPatience * (org.isShared === true ? sharedTimes : 1);
    const pause = Math.min(longestSpreadPause, spreadPatience);
    for (let waited = 0; waited < spreadPatience; waited += pause) {
      await run.hub.wire.sleep(pause, run.signal, 'the app of an org to be known');
      const opened = await openAgain(org, run);
      if (opened !== undefined) return opened;
    }
    throw lost(username, error);
  }
}

function openedBy(way: KeyWay, session: Session, org: SignedUp, run: FleetRun): OpenedOrg {
  const consumerKey = run.newOrgs.consumerKeyFor(org.username, way);
  // By the record the org takes the CLI's app alone; it takes this one since.
  const taking = { ...org, info: { ...org.info, ConnectedAppConsumerKey: consumerKey } };
  const logIn = () => loginToOrg(taking, consumerKey, run);
  return { client: clientOf(org, session, logIn, run), way };
}

function clientOf(
  { username }: SignedUp,
  session: Session,
  renew: () => Promise<Session>,
  { hub, watch }: FleetRun,
): OrgClient {
  return new OrgClient(session, hub.wire, renew, () => watch.isGone(username));
}

/** A login, repeated only where Salesforce has an error of its own. @throws OrgLost when the org is gone */
async function tryWay(
  way: KeyWay,
  { username, info }: SignedUp,
  { newOrgs, key: { keyObject: key }, hub: { wire }, signal, watch }: FleetRun,
): Promise<Session | undefined> {
  const identity: Identity = {
    consumerKey: newOrgs.consumerKeyFor(username, way),
    username,
    loginUrl: loginUrlOf(info),
    audience: sandboxLogin,
  };
  const explain = async (failure: LoginFailure): Promise<Verdict> => {
    // What a way's first minutes may meet says here that it isn't the org's way.
    const known = causeOf(Object.values(newOrgCauses), saidBy(failure));
    const cause = known === undefined ? causeOfFailure(failure, identity) : { ...known, transient: false };
    if (await watch.isGone(username)) throw orgGone(username, failure);
    return verdictOf(cause, { failure, identity, about: { identity, key, wire } });
  };
  try {
    const send = (who: Identity) => login(who, key, wire);
    return await persistBy({ identity, wire, signal, explain, send }, { patience: 10_000, firstPause: 1000 });
  } catch (error) {
    if (!(error instanceof Problem) || error instanceof OrgLost) throw error;
    return undefined;
  }
}

async function readAuthCode(username: string, { hub, signal }: FleetRun): Promise<string | undefined> {
  const infos = await readSignups(hub, [username], signal, ['AuthCode']);
  return infos.find(({ Status }) => Status === 'Active')?.AuthCode ?? undefined;
}

function lost(username: string, cause?: unknown): OrgLost {
  const { kind, what, why, fix } = neverOpened;
  return new OrgLost({ kind, what: what.replace('{user}', username), why, fix }, { cause });
}
