import { randomBytes } from 'node:crypto';
import type { PrivateKey } from '../../key/private-key.ts';
import { messageOf, Problem } from '../../problem.ts';
import { approvalsOf } from '../../salesforce/apps/deploy-connected-app.ts';
import { problemOf } from '../../salesforce/errors/error-meaning.ts';
import { OrgClient } from '../../salesforce/wire/org-client.ts';
import { pollUntil } from '../../salesforce/wire/polling.ts';
import { platformCli } from '../../salesforce/apps/platform-cli.ts';
import { openThroughCli } from './open-through-cli.ts';
import { readScratchOrgDefinition, scratchOrgInfoRecord } from '../../salesforce/scratch-orgs/definition.ts';
import {
  decisiveSignup,
  deleteScratchOrg,
  findActiveScratchOrgs,
  readSignups,
  requestSignup,
  type ScratchOrgInfo,
} from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { signupErrorMeaning } from '../../salesforce/errors/signup.ts';
import type { CheckLine } from './check-line.ts';
import { logInToScratchOrg, patience, type HubLogin } from './check-login.ts';
import type { Tools } from '../tools.ts';

/** Whose key it is, and through which app. */
export interface Subject {
  readonly login: HubLogin;
  readonly key: PrivateKey;
  /** Its name in the hub, where that is known. */
  readonly connectedApp: string | undefined;
  readonly isExternal: boolean;
  readonly appName: string | undefined;
}

const definition = '{ "edition": "Developer", "orgName": "orgkey check" }';
/** Salesforce gives up on a signup by itself; most take three minutes. */
const signupTimeout = 15 * 60_000;

/**
 * Makes a scratch org, logs in to it with the key alone, and deletes it, whatever came of it. Costs one of the daily
 * allocation.
 *
 * @throws Problem `signup/…`, `login/…`, `setup/scratch-not-approved`
 */
export async function checkScratchOrg(
  hub: OrgClient,
  subject: Subject,
  tools: Tools,
): Promise<Omit<CheckLine, 'check'>> {
  const { login, key, connectedApp } = subject;
  const { terminal } = tools;
  const id = randomBytes(6).toString('hex');
  const username = `orgkey-check-${id}@orgkey.example`;
  // A failed signup's username is used up.
  const second = `orgkey-check-${id}-2@orgkey.example`;
  const startedAt = hub.wire.now();
  const made: string[] = [];
  const name = 'the definition of the check';
  const record = (as: string, consumerKey: string) =>
    scratchOrgInfoRecord(readScratchOrgDefinition(definition, name), {
      username: as,
      durationDays: 1,
      consumerKey,
    });
  let through = '';
  try {
    terminal.note(`Signing up the scratch org ${username}, which takes some minutes …`);
    const info = await signUp(hub, record(username, login.consumerKey), made).catch(
      async (error: unknown) => {
        if (!subject.isExternal || !isRefusedThroughApp(error)) throw error;
        terminal.note(
          'Salesforce makes no org through the app (C-1016): once more, through the Salesforce CLI’s app …',
        );
        const other = await signUp(hub, record(second, platformCli.consumerKey), made);
        through = await openThroughCli(hub, other, second, subject, tools);
        return undefined;
      },
    );
    if (info !== undefined) {
      const session = await logInToScratchOrg(username, info.LoginUrl, { login, key, tools }).catch(
        async (error: unknown) => {
          throw await withApprovals(error, hub, connectedApp);
        },
      );
      await new OrgClient(session, hub.wire).end();
    }
  } finally {
    await removeAll(hub, made, tools);
  }
  const seconds = Math.round((hub.wire.now() - startedAt) / 1000);
  return {
    state: 'good',
    detail: `made, logged in to with the key alone, and deleted, in ${seconds} s${through}`,
  };
}

async function signUp(
  hub: OrgClient,
  record: ReturnType<typeof scratchOrgInfoRecord>,
  made: string[],
): Promise<ScratchOrgInfo> {
  const username = String(record['Username']);
  made.push(username);
  await requestSignup(hub, record);
  const what = `the signup of ${username}`;
  return pollUntil(hub.wire, () => readEnded(hub, username), { timeout: signupTimeout, what });
}

function isRefusedThroughApp(error: unknown): boolean {
  return error instanceof Problem && error.kind === 'signup/connected-app';
}

/** How an org refuses its admin that is new and was made through the app. */
const refusedByNewOrg = new Set([
  'scratch/not-replicated',
  'scratch/app-not-approved',
  'scratch/not-approved',
]);

/**
 * A refusal that does not pass, with what the hub says of the app's approvals: one by a permission set may be worth
 * nothing in a new org, which has the standard profiles but not the hub's permission sets. No source tells.
 */
async function withApprovals(error: unknown, hub: OrgClient, app: string | undefined): Promise<unknown> {
  if (!(error instanceof Problem) || !refusedByNewOrg.has(error.kind)) return error;
  const approvals = app === undefined ? undefined : await approvalsOf(hub, app).catch(() => undefined);
  if ((approvals?.profiles.length ?? 0) > 0) return error;
  const sets = approvals?.permissionSets ?? [];
  const by =
    sets.length === 0
      ? 'a permission set'
      : `the permission set${sets.length === 1 ? '' : 's'} ${sets.join(', ')}`;
  return new Problem(
    {
      kind: 'setup/scratch-not-approved',
      what: `The scratch org refused its admin for ${patience / 60_000} min. ${error.what}`,
      why: `${approvals === undefined ? 'If the app is' : 'The app is'} approved by ${by} of the hub, new orgs don’t have that, and may then refuse their admin.`,
      fix: `Approve a profile: Setup → App Manager → ${app ?? '(the app)'} → Manage → Manage Profiles → System Administrator. Wait ten minutes, and run \`orgkey check --scratch\` again.`,
    },
    { cause: error },
  );
}

/** @throws Problem `signup/…` when the signup failed */
async function readEnded(hub: OrgClient, username: string): Promise<ScratchOrgInfo | undefined> {
  const info = decisiveSignup(await readSignups(hub, [username]));
  if (info?.Status === 'Active') return info;
  if (info?.Status !== 'Error') return undefined;
  const error = { code: info.ErrorCode };
  throw problemOf(signupErrorMeaning(error), `The signup of ${username}`, error);
}

/** Milliseconds for the deletion, also once the check was stopped. */
const removalTimeout = 20_000;

/**
 * Deletes what was signed up, or says which org is left. Never throws: what the check found counts more than an org that goes
 * away by itself tomorrow.
 */
async function removeAll(hub: OrgClient, usernames: readonly string[], { terminal }: Tools): Promise<void> {
  // A check that was stopped has yet to delete its org.
  const client = new OrgClient(hub.session, hub.wire.closing ?? hub.wire);
  const leave = (): never => {
    terminal.note(`Left: ${usernames.join(', ')}, which expires in a day. Delete it on the hub.`);
    process.exit(130);
  };
  process.once('SIGINT', leave);
  try {
    for (const one of usernames.toReversed()) await deleteOrg(client, one, terminal);
  } finally {
    process.off('SIGINT', leave);
  }
}

async function deleteOrg(hub: OrgClient, username: string, terminal: Tools['terminal']): Promise<void> {
  const signal = AbortSignal.timeout(removalTimeout);
  const left = (reason: string): void => {
    terminal.note(
      `Left: ${username}, which expires in a day: ${reason}. Delete it on the hub (Active Scratch Orgs).`,
    );
  };
  try {
    terminal.note(`Deleting ${username} …`);
    const info = decisiveSignup(await readSignups(hub, [username], signal));
    if (info?.Status === 'Error' || info?.Status === 'Deleted') return;
    if (info === undefined) left('the hub doesn’t know it, and its signup may yet arrive there');
    else if (info.ScratchOrg === null) left('the hub is still signing it up');
    else {
      for (const { Id } of await findActiveScratchOrgs(hub, [info.ScratchOrg], signal)) {
        await deleteScratchOrg(hub, Id, { signal });
      }
      terminal.note(`Deleted ${username}.`);
    }
  } catch (error) {
    left(`it could not be deleted (${messageOf(error)})`);
  }
}
