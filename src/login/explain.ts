import type { ScratchOrgInfo } from '../salesforce/scratch-orgs/scratch-orgs.ts';
import { sandboxLogin } from '../salesforce/wire/host.ts';
import type { Identity, SalesforceUrl } from '../salesforce/wire/session.ts';
import { hubOf, type HubAnswer, type HubAsker } from './ask-hub.ts';
import type { LoginCause } from './causes/cause.ts';
import { newAppCause } from './causes/new-app.ts';
import type { Explain, Known, LoginAttempt } from './request.ts';
import { scratchOrgVerdict } from './scratch-org-verdict.ts';
import { causeOfFailure, verdictOf } from './verdict.ts';

/**
 * What explains the failures of one login, one after the other. Most causes show in the answer; where the answer of
 * a scratch org has several, its hub is asked with the same key: two requests, one for each time that it has to be asked
 * again, and one that ends its session.
 */
export function explainerOf(about: LoginAttempt, known?: Known): Explain {
  if (known !== undefined && 'app' in known) return explainerOfNewApp(about);
  const asker = known === undefined ? askerOf(about) : undefined;
  const answer = known === undefined ? asker?.ask : recordOf(known);
  const tried = new Set<SalesforceUrl>();
  const explain: Explain = async (failure, identity) => {
    tried.add(identity.loginUrl);
    const cause = causeOfFailure(failure, identity);
    const login = { failure, identity, about };
    if (answer === undefined || !dependsOnTheHub(cause, identity)) return verdictOf(cause, login);
    return scratchOrgVerdict(await answer(cause), { ...login, cause, tried });
  };
  return asker === undefined ? explain : Object.assign(explain, { close: asker.close });
}

/**
 * The record, read anew where it may have changed since it was read: for an org that doesn't serve, and for one that
 * refuses a second time.
 */
function recordOf(
  known: Extract<Known, { readonly info: ScratchOrgInfo }>,
): (cause: LoginCause) => Promise<HubAnswer> {
  let refusals = 0;
  let info = known.info;
  return async ({ kind }) => {
    refusals += 1;
    if (refusals > 1 || kind === 'login/not-serving') info = (await known.ask?.()) ?? info;
    return { outcome: 'known', info };
  };
}

function askerOf(about: LoginAttempt): HubAsker | undefined {
  return about.hub === undefined ? undefined : hubOf({ ...about, hub: about.hub });
}

function explainerOfNewApp(about: LoginAttempt): Explain {
  return (failure, identity) => {
    const cause = causeOfFailure(failure, identity);
    return Promise.resolve(
      verdictOf(cause.settles === true ? newAppCause : cause, { failure, identity, about }),
    );
  };
}

/** An audience that the user chose is wrong for an old org and a new one alike. */
function dependsOnTheHub(cause: LoginCause, identity: Identity): boolean {
  if (cause.kind === 'login/audience' && identity.audience !== sandboxLogin) return false;
  return cause.askHub === true;
}
