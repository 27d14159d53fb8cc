import { sandboxLogin } from '../salesforce/wire/host.ts';
import type { Identity, SalesforceUrl } from '../salesforce/wire/session.ts';
import { hubOf, type KnownScratchOrg } from './ask-hub.ts';
import type { LoginCause } from './causes/cause.ts';
import type { Surroundings } from './facts.ts';
import type { Circumstances, LoginFailure } from './persist.ts';
import { scratchOrgVerdict } from './scratch-org-verdict.ts';
import { causeOfFailure, verdictOf, type Verdict } from './verdict.ts';

/** Finds the cause of a failed login. */
export type Explain = (failure: LoginFailure, identity: Identity) => Promise<Verdict>;

/**
 * What explains the failures of one login, one after the other. Most causes show in the answer; where the answer of
 * a scratch org has several, its hub is asked with the same key: two requests, and one for each time that it has to
 * be asked again.
 */
export function explainerOf(about: Circumstances): Explain {
  const askHub = hubOf(about);
  const tried = new Set<SalesforceUrl>();
  return async (failure, identity) => {
    tried.add(identity.loginUrl);
    const cause = causeOfFailure(failure, identity);
    const login = { failure, identity, about };
    if (!about.request.isScratchOrg || !dependsOnTheHub(cause, identity)) return verdictOf(cause, login);
    return scratchOrgVerdict(await askHub(), { ...login, cause, tried });
  };
}

/**
 * The same for one failure of a scratch org's login, by someone who has read the org's record already.
 */
export function explainByRecord(
  failure: LoginFailure,
  identity: Identity,
  about: Surroundings,
  info: KnownScratchOrg,
): Verdict {
  const cause = causeOfFailure(failure, identity);
  const login = { failure, identity, about };
  if (!dependsOnTheHub(cause, identity)) return verdictOf(cause, login);
  const tried = new Set([identity.loginUrl]);
  return scratchOrgVerdict({ outcome: 'known', info }, { ...login, cause, tried });
}

/** An audience that the user chose is wrong for an old org and a new one alike. */
function dependsOnTheHub(cause: LoginCause, identity: Identity): boolean {
  if (cause.kind === 'login/audience' && identity.audience !== sandboxLogin) return false;
  return cause.askHub === true;
}
