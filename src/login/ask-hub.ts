import { productionLogin, sandboxLogin } from '../salesforce/wire/host.ts';
import { isLoginFailure, login, type LoginFailure, revoke } from '../salesforce/wire/login.ts';
import { ApiFailure } from '../salesforce/wire/api-failure.ts';
import { OrgClient } from '../salesforce/wire/org-client.ts';
import { soqlString } from '../salesforce/wire/soql.ts';
import {
  decisiveSignup,
  type ScratchOrgInfo,
  scratchOrgInfoFields,
} from '../salesforce/scratch-orgs/scratch-orgs.ts';
import type { Identity, SalesforceUrl } from '../salesforce/wire/session.ts';
import type { LoginAttempt } from './request.ts';

/** What the hub says about a scratch org. */
export type HubAnswer =
  | { readonly outcome: 'known'; readonly info: ScratchOrgInfo }
  | { readonly outcome: 'unknown' }
  /** It refused the login. */
  | { readonly outcome: 'refused'; readonly failure: LoginFailure; readonly identity: Identity }
  /** It took the login, and did not answer. */
  | { readonly outcome: 'failed'; readonly failure: ApiFailure };

const requestTimeout = 30_000;
/** An answer that can change at any moment is asked for again; one that an org is up is good for a while. */
const goodFor = 60_000;

type OfScratchOrg = LoginAttempt & Required<Pick<LoginAttempt, 'hub'>>;

/** Somebody who asks the hub about a scratch org. */
export interface HubAsker {
  readonly ask: () => Promise<HubAnswer>;
  /** Ends the session that asking took, if it can within two seconds. */
  readonly close: () => Promise<void>;
}

/** Milliseconds. */
const revocationTimeout = 2000;

/**
 * Asks the hub about the scratch org, with the same key: one login, which is kept for the next time, and one query.
 */
export function hubOf(about: OfScratchOrg): HubAsker {
  const { wire } = about;
  let client: OrgClient | undefined;
  let latest: { readonly answer: HubAnswer; readonly at: number } | undefined;
  const ask = async (): Promise<HubAnswer> => {
    try {
      client ??= await logIn(about);
      return await readInfo(client, about.identity.username);
    } catch (failure) {
      if (failure instanceof ApiFailure) {
        if (failure.status === 401) client = undefined;
        return { outcome: 'failed', failure };
      }
      if (isLoginFailure(failure)) {
        return { outcome: 'refused', failure, identity: hubIdentity(about) };
      }
      throw failure;
    }
  };
  const askOnce = async (): Promise<HubAnswer> => {
    if (latest !== undefined && isUp(latest.answer) && wire.now() - latest.at < goodFor) return latest.answer;
    const answer = await ask();
    latest = { answer, at: wire.now() };
    return answer;
  };
  const close = async (): Promise<void> => {
    if (client !== undefined) await revoke(client.session, wire, revocationTimeout).catch(() => undefined);
  };
  return { ask: askOnce, close };
}

/** Who logs in to the hub to ask. */
function hubIdentity({ hub }: OfScratchOrg): Identity {
  const audience = isSandbox(hub.loginUrl) ? sandboxLogin : productionLogin;
  return { ...hub, audience };
}

async function logIn(about: OfScratchOrg): Promise<OrgClient> {
  const session = await login(hubIdentity(about), about.key, about.wire);
  about.runner?.mask(session.accessToken);
  return new OrgClient(session, about.wire);
}

async function readInfo(hub: OrgClient, username: string): Promise<HubAnswer> {
  const name = soqlString(username);
  const records = await hub.query<ScratchOrgInfo>(
    `SELECT ${scratchOrgInfoFields}, DeletedDate FROM ScratchOrgInfo WHERE Username = ${name} OR SignupUsername = ${name} ORDER BY CreatedDate, Id`,
    { repeat: 'never', timeout: requestTimeout },
  );
  const info = decisiveSignup(records);
  return info === undefined ? { outcome: 'unknown' } : { outcome: 'known', info };
}

function isUp(answer: HubAnswer): boolean {
  return answer.outcome === 'known' && answer.info.Status === 'Active';
}

/** https://help.salesforce.com/s/articleView?id=xcloud.domain_name_url_formats.htm */
function isSandbox(url: SalesforceUrl): boolean {
  return url === sandboxLogin || new URL(url).hostname.endsWith('.sandbox.my.salesforce.com');
}
