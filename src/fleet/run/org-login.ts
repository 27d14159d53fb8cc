import type { KeyObject } from 'node:crypto';
import { OrgLost } from '../stages/failure.ts';
import { salesforceUrl, sandboxLogin } from '../../salesforce/wire/host.ts';
import { login, LoginRefused, LoginUnreachable } from '../../salesforce/wire/login.ts';
import { pauseAfter } from '../../salesforce/wire/retry.ts';
import type { ScratchOrgInfo } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import type { Session } from '../../salesforce/wire/session.ts';
import type { Wire } from '../../salesforce/wire/wire.ts';

/** Milliseconds that a new org may take to let its admin in: replication to the login hosts. */
const patience = 300_000;

/**
 * Logs in to an org of the fleet, at its own login URL, with the hub's key. A new org refuses for some time
 * (forcedotcom/cli#1640), and so it is asked again; an old one that refuses was made through another app.
 *
 * @throws OrgLost when the org is gone; Problem when it will never let this key in
 */
export async function loginToOrg(
  info: ScratchOrgInfo,
  username: string,
  with_: { readonly consumerKey: string; readonly key: KeyObject },
  wire: Wire,
  signal: AbortSignal,
): Promise<Session> {
  const loginUrl =
    info.LoginUrl === null ? sandboxLogin : salesforceUrl(info.LoginUrl, 'The LoginUrl of the org');
  const identity = { consumerKey: with_.consumerKey, username, loginUrl, audience: sandboxLogin };
  const deadline = wire.now() + patience;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await login(identity, with_.key, wire);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof LoginRefused || error instanceof LoginUnreachable)) throw error;
      if (error instanceof LoginRefused && error.status === 420) throw gone(username);
      const { explainByRecord } = await import('../../login/explain.ts');
      const verdict = explainByRecord(error, identity, { key: with_.key, wire }, info);
      if (verdict.next === 'stop') throw verdict.problem;
      const pause = pauseAfter(error, attempt, wire, { firstPause: 500, longestPause: 10_000 });
      if (wire.now() + pause > deadline) throw verdict.next === 'wait' ? verdict.problem : error;
      await wire.sleep(pause, signal);
    }
  }
}

function gone(username: string): OrgLost {
  return new OrgLost({
    kind: 'fleet/org-gone',
    what: `${username} is gone: it has expired or was deleted.`,
    fix: 'Another is made in its place.',
  });
}
