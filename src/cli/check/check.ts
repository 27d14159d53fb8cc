import { endProcessSoon, RunLimit } from '../../limit/run-limit.ts';
import { millisecondsOf } from '../../limit/seconds.ts';
import { stopCauses } from '../../limit/stop-causes.ts';
import type { Stopped } from '../../limit/stopped.ts';
import { Problem } from '../../problem.ts';
import { accessTokenWarning } from '../../login/access-token.ts';
import { certificateWarning, daysLeft, endOf } from '../../key/certificate-end.ts';
import { findConnectedApp } from '../../salesforce/apps/deploy-connected-app.ts';
import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import { OrgClient } from '../../salesforce/wire/org-client.ts';
import { isDevHub } from '../../salesforce/scratch-orgs/dev-hub.ts';
import { readAllocation, type Allocation } from '../../salesforce/scratch-orgs/allocation.ts';
import { jsonOfLine, lineOf, tableOf, type CheckLine } from './check-line.ts';
import { logInToHub } from './check-login.ts';
import { readExistingKey, type ExistingKey } from '../setup/existing-key.ts';
import { type Subject, subjectOf, type SubjectOptions } from '../subject.ts';
import { externalAppLines, findHubApp } from './check-external-app.ts';
import type { ExternalApp } from '../../salesforce/apps/hub-app.ts';
import type { Tools } from '../tools.ts';
import { jsonText } from '../terminal.ts';

export interface CheckOptions extends SubjectOptions {
  readonly scratch: boolean;
  readonly json: boolean;
  /** Default 10, and 30 with a scratch org. */
  readonly timeoutMinutes?: number | undefined;
}

/** Milliseconds for what a check that is stopped tidies up: its scratch org and its session. */
const forTidyingUp = 30_000;

type Found = Omit<CheckLine, 'check'>;

/**
 * Checks a set-up from the key on to the org, and prints a line for each part.
 *
 * @returns the exit code: 1 if a part is bad
 * @throws Problem `cli/…` when they don't say what to check
 */
export async function check(options: CheckOptions, tools: Tools): Promise<number> {
  const limit = new RunLimit();
  const lines: CheckLine[] = [];
  // A check that is cut short has found nothing.
  const add = (...more: CheckLine[]): void => {
    if (limit.stopped === undefined) lines.push(...more);
  };
  try {
    const subject = await subjectOf(options, tools.env);
    limit.within(timeoutOf(options, tools));
    const within = { ...tools, wire: limit.wire(tools.wire) };
    await limit.until(() => checkAll(subject, options.scratch, within, { lines, add }), forTidyingUp);
  } catch (error) {
    if (limit.stopped === undefined) throw error;
  } finally {
    if (limit.stopped === undefined) limit.close();
    else endProcessSoon();
  }
  if (limit.stopped !== undefined) lines.push(stoppedLine(limit.stopped));
  const isGood = lines.every(({ state }) => state !== 'bad');
  const { say, style } = tools.terminal;
  if (options.json) say(jsonText({ good: isGood, checks: lines.map(jsonOfLine) }));
  else for (const line of tableOf(lines, style)) say(line);
  if (limit.stopped?.reason === 'cancelled') return 130;
  return isGood ? 0 : 1;
}

/** Milliseconds. */
function timeoutOf({ timeoutMinutes, scratch }: CheckOptions, { env }: Tools): number {
  const minutes = timeoutMinutes ?? (scratch ? 30 : 10);
  return Math.min(60_000 * minutes, millisecondsOf('ORGKEY_TIMEOUT_SECONDS', env) ?? Infinity);
}

function stoppedLine({ reason, waitedFor }: Stopped): CheckLine {
  const { kind, what, fix } = reason === 'cancelled' ? stopCauses.checkCancelled : stopCauses.checkTimeout;
  const why = waitedFor === '' ? {} : { why: `It was waiting for ${waitedFor}.` };
  const problem = new Problem({ kind, what, ...why, fix });
  return { check: 'Time', state: 'bad', detail: problem.what, problems: [problem] };
}

/** What was found so far, and how more is added. */
interface Findings {
  readonly lines: readonly CheckLine[];
  readonly add: (...more: CheckLine[]) => void;
}

async function checkAll(
  subject: Subject,
  scratch: boolean,
  tools: Tools,
  { lines, add }: Findings,
): Promise<void> {
  const { login, key } = subject;
  let read: ExistingKey | undefined;
  add(
    await lineOf('Private key', async () => {
      read = await readExistingKey(key, tools);
      const bits = read.keyObject.asymmetricKeyDetails?.modulusLength ?? 0;
      return { state: 'good', detail: `${read.format}, ${bits} bits` };
    }),
  );
  if (read === undefined) return;
  add(await lineOf('Certificate', certificateLine(read)));
  let hub: OrgClient | undefined;
  add(
    await lineOf('Login', async () => {
      const session = await logInToHub(login, read as ExistingKey, tools);
      hub = new OrgClient(session, tools.wire);
      const warning = accessTokenWarning(session.accessToken);
      const detail = `${session.username} at ${session.instanceUrl} (${session.orgId})`;
      return warning === undefined
        ? { state: 'good', detail }
        : { state: 'warning', detail: `${detail}. ${warning}` };
    }),
  );
  if (hub === undefined) return;
  try {
    const external = await findHubApp(hub, subject);
    add(...(await hubLines(hub, subject, external)));
    add(await scratchLine(hub, { subject, key: read, external, scratch, lines }, tools));
  } finally {
    await hub.end();
  }
}

function certificateLine({ certificate }: ExistingKey): () => Promise<Found> {
  return async () => {
    if (certificate === undefined) {
      return {
        state: 'unknown',
        detail: 'its end is unknown: append the certificate to the key file, or give --certificate-file',
      };
    }
    const now = Date.now();
    const days = daysLeft(certificate, now);
    const detail = `until ${endOf(certificate)}, ${days} ${days === 1 ? 'day' : 'days'} left`;
    const warning = certificateWarning(certificate, now);
    if (warning === undefined) return { state: 'good', detail };
    // Whether Salesforce refuses it, the next line tells.
    return { state: 'warning', detail: warning };
  };
}

async function hubLines(
  hub: OrgClient,
  subject: Subject,
  external: ExternalApp | undefined,
): Promise<CheckLine[]> {
  const devHub = await lineOf('Dev Hub', () => devHubLine(hub));
  const isExternal = external !== undefined || subject.isExternal;
  const app = isExternal
    ? await externalAppLines(hub, subject, external)
    : [await lineOf('Connected App', () => appLine(hub, subject.connectedApp))];
  if (devHub.state !== 'good') return [devHub, ...app];
  const allocation = await lineOf('Allocation', async () => allocationFound(await readAllocation(hub)));
  return [devHub, ...app, allocation];
}

async function devHubLine(hub: OrgClient): Promise<Found> {
  if (await isDevHub(hub)) return { state: 'good', detail: 'the org is one' };
  throw new Problem({
    kind: 'setup/not-a-dev-hub',
    what: 'Dev Hub is off, or the user may not read Scratch Org Infos.',
    why: 'Only the org in which Dev Hub is on makes scratch orgs.',
    fix: 'Open Setup → Dev Hub → Enable Dev Hub, which can’t be turned off again; or give the user access to Scratch Org Infos and Active Scratch Orgs by a permission set.',
  });
}

async function appLine(hub: OrgClient, name: string | undefined): Promise<Found> {
  if (name === undefined) return { state: 'unknown', detail: 'not looked at: give its name with --app-name' };
  const unseen = `the user may not see the app ${name}, or it has another name`;
  try {
    const app = await findConnectedApp(hub, name);
    if (app === undefined) return { state: 'unknown', detail: unseen };
    if (app.OptionsAllowAdminApprovedUsersOnly) {
      return { state: 'good', detail: `${name}: admin approved users are pre-authorized` };
    }
  } catch (error) {
    if (error instanceof ApiFailure && error.status >= 400 && error.status < 500) {
      return { state: 'unknown', detail: unseen };
    }
    throw error;
  }
  throw new Problem({
    kind: 'setup/self-authorize',
    what: `${name} lets all users authorize themselves.`,
    why: 'New scratch orgs then refuse the key: nobody has authorized the app there.',
    fix: 'Open Setup → App Manager → (the app) → Manage → Edit Policies → Permitted Users: “Admin approved users are pre-authorized”.',
  });
}

function allocationFound(answer: Allocation | Problem): Found {
  if (answer instanceof Problem) return { state: 'warning', detail: answer.what, problems: [answer] };
  const { active, daily } = answer;
  const detail = `${active.remaining} of ${active.max} active, ${daily.remaining} of ${daily.max} daily scratch orgs left`;
  return { state: active.remaining > 0 && daily.remaining > 0 ? 'good' : 'warning', detail };
}

async function scratchLine(
  hub: OrgClient,
  of: {
    readonly subject: Subject;
    readonly key: ExistingKey;
    readonly external: ExternalApp | undefined;
    readonly scratch: boolean;
    readonly lines: readonly CheckLine[];
  },
  tools: Tools,
): Promise<CheckLine> {
  const name = 'Scratch org';
  if (!of.scratch) return { check: name, state: 'skipped', detail: '--scratch makes, opens and deletes one' };
  if (of.lines.some(({ check: line, state }) => line === 'Dev Hub' && state === 'bad')) {
    return { check: name, state: 'skipped', detail: 'not tried: the org is no Dev Hub' };
  }
  const { checkScratchOrg } = await import('./check-scratch-org.ts');
  const { login, connectedApp, isExternal } = of.subject;
  const subject = {
    ...{ login, connectedApp, key: of.key, appName: of.external?.name ?? of.subject.externalClientApp },
    isExternal: of.external !== undefined || isExternal,
  };
  return lineOf(name, () => checkScratchOrg(hub, subject, tools));
}
