import { Problem } from '../problem.ts';
import { platformCli } from '../salesforce/apps/platform-cli.ts';
import { apiFailureMeaning } from '../salesforce/errors/api.ts';
import { problemOf } from '../salesforce/errors/error-meaning.ts';
import { salesforceUrl } from '../salesforce/wire/host.ts';
import { LoginRefused, type LoginFailure } from '../salesforce/wire/login.ts';
import type { ApiFailure } from '../salesforce/wire/api-failure.ts';
import type { Identity, SalesforceUrl } from '../salesforce/wire/session.ts';
import { signupErrorMeaning } from '../salesforce/errors/signup.ts';
import type { HubAnswer } from './ask-hub.ts';
import type { ScratchOrgInfo } from '../salesforce/scratch-orgs/scratch-orgs.ts';
import { causeOf, causeProblem, type LoginCause } from './causes/cause.ts';
import { factsOf, saidBy } from './facts.ts';
import { hubCauses, scratchOrgCauses } from './causes/scratch-orgs.ts';
import { causeOfFailure, subjectOf, verdictOf, type FailedLogin } from './verdict.ts';
import type { Verdict } from './request.ts';
import { momentOf } from '../salesforce/moment.ts';

/** A scratch org's login that failed for a cause that its hub may know. */
interface ScratchOrgLogin extends FailedLogin {
  /** What the org's answer says. */
  readonly cause: LoginCause;
  /** Where the login was tried already. */
  readonly tried: ReadonlySet<SalesforceUrl>;
}

/** How long after its signup an org's refusals are put down to its being new. */
const isNewFor = 30 * 60_000;

/** Makes one verdict of what the scratch org said and what its hub says. */
export function scratchOrgVerdict(answer: HubAnswer, login: ScratchOrgLogin): Verdict {
  switch (answer.outcome) {
    case 'known':
      return byRecord(answer.info, login);
    case 'unknown':
      return verdictOf(scratchOrgCauses.unknown, login);
    case 'refused':
      return hubRefused(answer.failure, answer.identity, login);
    case 'failed':
      return hubFailed(answer.failure, login);
  }
}

function byRecord(info: ScratchOrgInfo, login: ScratchOrgLogin): Verdict {
  const { Status: status } = info;
  if (status === 'New' || status === 'Creating')
    return verdictOf(scratchOrgCauses.creating, login, { more: { status } });
  if (status === 'Error') return signupFailed(info, login);
  const date = info.ExpirationDate ?? 'an unknown day';
  const hasExpired = info.ExpirationDate !== null && info.ExpirationDate <= today(login);
  if (status === 'Deleted' && hasExpired)
    return verdictOf(scratchOrgCauses.expired, login, { more: { date } });
  if (status === 'Deleted') {
    const on = info.DeletedDate ? ` on ${info.DeletedDate.slice(0, 10)}` : '';
    return verdictOf(scratchOrgCauses.deleted, login, { more: { date, on } });
  }
  if (info.ConnectedAppConsumerKey === platformCli.consumerKey)
    return verdictOf(scratchOrgCauses.webLogin, login);
  const { ConnectedAppConsumerKey: through } = info;
  if (through !== null && through !== login.identity.consumerKey) {
    return verdictOf(scratchOrgCauses.otherApp, login);
  }
  if (hasExpired && login.cause.kind === 'login/not-serving') {
    return verdictOf(scratchOrgCauses.expired, login, { more: { date } });
  }
  return ofAnOrgThatIsUp(info, login);
}

function ofAnOrgThatIsUp(info: ScratchOrgInfo, login: ScratchOrgLogin): Verdict {
  const loginUrl = checkedLoginUrl(info.LoginUrl);
  if (loginUrl !== undefined && !login.tried.has(loginUrl)) {
    const line = `The hub says that ${login.identity.username} logs in at ${loginUrl}: trying there.`;
    return { next: 'try-at', loginUrl, line };
  }
  if (now(login) - momentOf(info.CreatedDate) < isNewFor) {
    const isPolicy = login.cause.kind === 'login/not-admin-approved';
    return verdictOf(isPolicy ? scratchOrgCauses.appNotApproved : scratchOrgCauses.notReplicated, login);
  }
  switch (login.cause.kind) {
    case 'login/key':
      return verdictOf(scratchOrgCauses.olderCertificate, login);
    case 'login/consumer-key':
    case 'login/not-approved':
    case 'login/not-admin-approved':
      return verdictOf(scratchOrgCauses.notApproved, login);
    default:
      return verdictOf(login.cause, login);
  }
}

/** The hub's `LoginUrl` is as little trusted as a user's `instance-url`. */
function checkedLoginUrl(text: string | null): SalesforceUrl | undefined {
  try {
    return text === null ? undefined : salesforceUrl(text, 'LoginUrl of the hub');
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function signupFailed(info: ScratchOrgInfo, login: ScratchOrgLogin): Verdict {
  const meaning = signupErrorMeaning({ code: info.ErrorCode });
  const subject = `The hub could not make ${login.identity.username}: its signup`;
  return { next: 'stop', problem: problemOf(meaning, subject, { code: info.ErrorCode }) };
}

/** The hub's refusal is the news: the key or the app is at fault, not the scratch org. */
function hubRefused(failure: LoginFailure, identity: Identity, login: ScratchOrgLogin): Verdict {
  const { about } = login;
  const subject = `${subjectOf(login)} failed (${saidBy(login.failure)}), and asking the hub for the reason as ${identity.username} at ${identity.loginUrl}`;
  return verdictOf(causeOfFailure(failure, identity), { failure, identity, about }, { subject });
}

function hubFailed(failure: ApiFailure, login: ScratchOrgLogin): Verdict {
  const { about, identity } = login;
  const said = failure.errors[0]?.errorCode ?? `HTTP ${failure.status}`;
  const subject = `${subjectOf(login)} failed (${saidBy(login.failure)}), and asking the hub for the reason`;
  const known = causeOf(Object.values(hubCauses), `${said}: ${failure.errors[0]?.message ?? ''}`);
  if (known !== undefined) {
    const facts = factsOf(login.failure, identity, about);
    return { next: 'stop', problem: causeProblem(known, subject, said, facts, { cause: failure }) };
  }
  const meaning = apiFailureMeaning(failure);
  const problem = problemOf(meaning, subject, { text: said }, { cause: failure });
  if (!meaning.transient) return { next: 'stop', problem };
  const line = `The hub does not answer (${said}), and so can’t tell why ${identity.username} is refused.`;
  return { next: 'wait', line, problem };
}

/** Salesforce's clock where the answer shows it: ours may be off. */
function now({ failure, about }: ScratchOrgLogin): number {
  return (failure instanceof LoginRefused ? failure.serverTime : undefined) ?? about.wire.now();
}

function today(login: ScratchOrgLogin): string {
  return new Date(now(login)).toISOString().slice(0, 10);
}
