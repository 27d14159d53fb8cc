import { consumerKeysFor } from '../salesforce/apps/consumer-key.ts';
import { sandboxLogin } from '../salesforce/wire/host.ts';
import { isLoginFailure, login } from '../salesforce/wire/login.ts';
import { OrgClient } from '../salesforce/wire/org-client.ts';
import type { Session } from '../salesforce/wire/session.ts';
import { openKnownOrg } from '../sf-cli/known-org.ts';
import { commandCauses, commandProblem } from './causes.ts';
import { logInToHub } from './check/check-login.ts';
import { newOrgsOf } from './new-orgs.ts';
import { type ExistingKey, readExistingKey } from './setup/existing-key.ts';
import { type Subject, subjectOf, type SubjectOptions } from './subject.ts';
import type { Tools } from './tools.ts';
import { jsonText } from './terminal.ts';

export interface AdoptOptions extends SubjectOptions {
  readonly targetOrg: string;
  readonly json: boolean;
}

/** By which app the org takes the key; `before`: it did so already. */
interface Adopted {
  readonly consumerKey: string;
  readonly way: 'hub' | 'own' | 'before';
}

/**
 * Makes a scratch org that the `sf` CLI is logged in to accept the key, and proves it by a login. May be repeated.
 *
 * @returns the exit code
 * @throws Problem `adopt/…`, `app/…`, `login/…`, `sf-cli/…`, `cli/settings`
 */
export async function adopt(options: AdoptOptions, tools: Tools): Promise<number> {
  const subject = await subjectOf(options, tools.env);
  const key = await readExistingKey(subject.key, tools);
  const { session } = await openKnownOrg(options.targetOrg, tools.wire);
  await refuseOtherOrgs(new OrgClient(session, tools.wire), options.targetOrg);
  const adopted =
    (await openedBefore(session, subject, key, tools)) ?? (await makeAccept(session, subject, key, tools));
  const { say, style } = tools.terminal;
  const { username, instanceUrl, orgId } = session;
  if (options.json) say(jsonText({ username, orgId, instanceUrl, ...adopted }));
  else for (const line of linesOf(session, adopted)) say(line.replace(/^✔/, style.good('✔')));
  return 0;
}

function* linesOf({ username, instanceUrl }: Session, { consumerKey, way }: Adopted): Generator<string> {
  yield `✔ ${username} logs in with nothing but the key, ${ways[way]}`;
  yield '';
  yield 'In a job, the auth action opens it with the hub’s consumer key:';
  yield `  scratch-username: ${username}`;
  yield `  instance-url: ${instanceUrl}`;
  yield 'The sf CLI opens it with the unencrypted key:';
  yield `  sf org login jwt --username ${username} --client-id ${consumerKey} --jwt-key-file server.key --instance-url ${instanceUrl}`;
}

const ways = {
  hub: 'by the hub’s app, with which it is associated',
  own: 'by an app of its own',
  before: 'as it did before: nothing was changed',
};

/** An app that takes the key has no business in an org that lasts. */
async function refuseOtherOrgs(org: OrgClient, targetOrg: string): Promise<void> {
  const [row] = await org.query<{ readonly IsSandbox: boolean; readonly TrialExpirationDate: string | null }>(
    'SELECT IsSandbox, TrialExpirationDate FROM Organization',
  );
  if (row?.IsSandbox === true && row.TrialExpirationDate !== null) return;
  throw commandProblem(commandCauses.notAScratchOrg, {
    what: `${targetOrg} (${org.session.username}) is not a scratch org. Nothing was changed.`,
  });
}

/** One request for each app that could open it: what the answers mean is no matter yet. */
async function openedBefore(
  { username, instanceUrl }: Session,
  { login: hub }: Subject,
  { keyObject }: ExistingKey,
  { wire }: Tools,
): Promise<Adopted | undefined> {
  const { first, second } = consumerKeysFor(hub.consumerKey, username);
  for (const consumerKey of [first, second]) {
    const identity = { consumerKey, username, loginUrl: instanceUrl, audience: sandboxLogin };
    try {
      await new OrgClient(await login(identity, keyObject, wire), wire).end();
      return { consumerKey, way: 'before' };
    } catch (error) {
      if (!isLoginFailure(error)) throw error;
    }
  }
  return undefined;
}

async function makeAccept(
  session: Session,
  { login: by, externalClientApp }: Subject,
  key: ExistingKey,
  tools: Tools,
): Promise<Adopted> {
  const { wire, terminal } = tools;
  const hub = new OrgClient(await logInToHub(by, key, tools), wire);
  try {
    const app = { consumerKey: by.consumerKey, appName: externalClientApp };
    const newOrgs = newOrgsOf(hub, key, app, tools);
    const org = { username: session.username, loginUrl: session.instanceUrl };
    terminal.note(`Making ${session.username} accept the key …`);
    const { session: proof, way } = await newOrgs.accept(new OrgClient(session, wire), org, {
      mask: () => undefined,
      tell: (line) => terminal.note(line),
    });
    await new OrgClient(proof, wire).end();
    return { consumerKey: newOrgs.consumerKeyFor(session.username, way), way };
  } finally {
    await hub.end();
  }
}
