import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { Problem } from '../problem.ts';
import { productionLogin, salesforceUrl, sandboxLogin } from '../salesforce/wire/host.ts';
import { platformCli } from '../salesforce/apps/platform-cli.ts';
import { login, requestToken } from '../salesforce/wire/login.ts';
import { ApiFailure } from '../salesforce/wire/api-failure.ts';
import { OrgClient } from '../salesforce/wire/org-client.ts';
import { soqlString } from '../salesforce/wire/soql.ts';
import type { Session } from '../salesforce/wire/session.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import { exclusively, inHome } from './one-at-a-time.ts';
import { stateFolder } from './state-folder.ts';
import { openState } from './state.ts';

/** An org that the `sf` CLI is logged in to, with the session that it has there. */
export interface KnownOrg {
  readonly session: Session;
  /** Of the user who is logged in. */
  readonly email: string;
}

/** What is used of an auth file; its names are the CLI's. */
interface Login {
  readonly username: string;
  readonly accessToken: string;
  readonly instanceUrl: string;
  readonly orgId: string;
  readonly loginUrl?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly refreshToken?: string;
  /** A path. */
  readonly privateKey?: string;
}

/**
 * Uses the login that the CLI has of an org, and renews its session if it has ended, as the CLI would.
 *
 * @param name a username, or an alias
 * @throws Problem `sf-cli/unknown-org`, `sf-cli/session-ended`, `host/…`
 */
export async function openKnownOrg(name: string, wire: Wire, home?: string): Promise<KnownOrg> {
  const known = await readLogin(name, home);
  const session = sessionOf(known, known.accessToken);
  try {
    return await withUser(session, wire);
  } catch (error) {
    if (!(error instanceof ApiFailure) || error.status !== 401) throw error;
    const renewed = await renew(known, name, wire, home);
    return withUser(renewed, wire);
  }
}

async function readLogin(name: string, home: string | undefined): Promise<Login> {
  const folder = stateFolder(home);
  const fields = await inHome(folder.home, async () => {
    const state = await openState();
    const username = state.aliases.resolveUsername(name);
    return { username, ...((await state.orgs.read(username, true, false)) ?? {}) };
  });
  const { username, accessToken, instanceUrl, orgId } = fields as Partial<Login>;
  if (username !== undefined && accessToken !== undefined && instanceUrl !== undefined) {
    return { ...(fields as Partial<Login>), username, accessToken, instanceUrl, orgId: orgId ?? '' };
  }
  throw new Problem({
    kind: 'sf-cli/unknown-org',
    what: `The sf CLI knows no org by the username or alias ${name}.`,
    why: `Its logins are in ${folder.path}.`,
    fix: `Run \`sf org list\` to see the orgs that it knows, or log in first: \`sf org login web --alias ${name}\`.`,
  });
}

function sessionOf({ username, orgId, instanceUrl }: Login, accessToken: string): Session {
  return {
    username,
    orgId,
    userId: '',
    instanceUrl: salesforceUrl(instanceUrl, 'The instance URL of the org'),
    accessToken,
  };
}

/** The first request with the session: it tells whether that still works, and who is logged in. */
async function withUser(session: Session, wire: Wire): Promise<KnownOrg> {
  const soql = `SELECT Id, Email FROM User WHERE Username = ${soqlString(session.username)}`;
  const users = await new OrgClient(session, wire).query<{ Id: string; Email: string | null }>(soql, {
    repeat: 'never',
  });
  const [user] = users;
  return {
    session: { ...session, userId: user?.Id ?? '' },
    email: user?.Email ?? session.username,
  };
}

async function renew(known: Login, name: string, wire: Wire, home: string | undefined): Promise<Session> {
  try {
    if (known.privateKey !== undefined) return await renewByKey(known, known.privateKey, wire);
    if (known.refreshToken !== undefined) return await renewByToken(known, known.refreshToken, wire, home);
  } catch (cause) {
    throw sessionEnded(name, cause);
  }
  throw sessionEnded(name);
}

async function renewByKey(known: Login, keyFile: string, wire: Wire): Promise<Session> {
  const loginUrl = salesforceUrl(known.loginUrl ?? productionLogin, 'The login URL of the org');
  const key = createPrivateKey(await readFile(keyFile));
  const audience = loginUrl === sandboxLogin ? sandboxLogin : productionLogin;
  return login(
    { consumerKey: known.clientId ?? '', username: known.username, loginUrl, audience },
    key,
    wire,
  );
}

/** Source: “OAuth 2.0 Refresh Token Flow for Renewed Sessions”, Salesforce Help. */
async function renewByToken(
  known: Login,
  refreshToken: string,
  wire: Wire,
  home: string | undefined,
): Promise<Session> {
  const loginUrl = salesforceUrl(known.loginUrl ?? known.instanceUrl, 'The login URL of the org');
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: known.clientId ?? platformCli.consumerKey,
    refresh_token: refreshToken,
    ...(known.clientSecret === undefined ? {} : { client_secret: known.clientSecret }),
  });
  const granted = await requestToken({ loginUrl, username: known.username }, form, wire);
  const { refreshToken: next } = granted;
  if (next !== undefined && next !== refreshToken) await keepRefreshToken(known.username, next, home);
  return sessionOf(known, granted.session.accessToken);
}

/** Where tokens rotate, the CLI would be locked out with the old one. */
async function keepRefreshToken(username: string, refreshToken: string, home?: string): Promise<void> {
  const folder = stateFolder(home);
  await inHome(folder.home, () =>
    exclusively(folder, async () => {
      const state = await openState();
      await state.orgs.read(username, false, false);
      state.orgs.update(username, { refreshToken });
      await state.orgs.write(username);
    }),
  );
}

function sessionEnded(name: string, cause?: unknown): Problem {
  const reason = cause instanceof Error ? ` (${cause.message})` : '';
  return new Problem(
    {
      kind: 'sf-cli/session-ended',
      what: `The sf CLI’s session with ${name} has ended, and can’t be renewed${reason}.`,
      fix: `Log in again: \`sf org login web --alias ${name}\`.`,
    },
    { cause },
  );
}
