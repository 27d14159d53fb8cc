import type { KeyObject } from 'node:crypto';
import { Problem } from '../problem.ts';
import { acceptKey, NotAssociated } from '../salesforce/apps/accept-key.ts';
import { ownConsumerKey } from '../salesforce/apps/consumer-key.ts';
import type { AppReference, OwnApp } from '../salesforce/apps/external-client-app.ts';
import { platformCli, redeemAuthCode, refreshSession } from '../salesforce/apps/platform-cli.ts';
import { sandboxLogin } from '../salesforce/wire/host.ts';
import {
  login,
  type LoginFailure,
  LoginRefused,
  revokeToken,
  type TokenGrant,
} from '../salesforce/wire/login.ts';
import { OrgClient } from '../salesforce/wire/org-client.ts';
import { retrying } from '../salesforce/wire/retry.ts';
import type { Identity, SalesforceUrl, Session } from '../salesforce/wire/session.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import { causeOf, causeProblem } from './causes/cause.ts';
import { authCodeCauses, newOrgCauses } from './causes/new-orgs.ts';
import { factsOf, saidBy } from './facts.ts';
import { persistBy } from './persist.ts';
import type { Verdict } from './request.ts';
import { causeOfFailure, verdictOf } from './verdict.ts';

/** Which app lets the key in: the hub's, with which the org is associated, or one of the org's own. */
export type KeyWay = 'hub' | 'own';

/** The key that new orgs shall accept, and the app that it belongs to. */
export interface KeyForOrgs {
  readonly wire: Wire;
  readonly consumerKey: string;
  readonly key: KeyObject;
  /** The hub's app, where orgs may refer to it. */
  readonly hubApp: () => Promise<AppReference | undefined>;
  /** For orgs' own apps: name, contact, and the certificate's PEM. */
  readonly ownApp: () => Promise<Omit<OwnApp, 'consumerKey'>>;
  /** Milliseconds that an org may say that it doesn't have the hub's app, before it gets one of its own. Default two minutes. */
  readonly associationPatience?: number | undefined;
}

/** A scratch org that was signed up through the CLI's own app. */
export interface NewOrg {
  readonly username: string;
  /** The org's own. */
  readonly loginUrl: SalesforceUrl;
  /** ScratchOrgInfo.AuthCode: a secret. */
  readonly authCode: string;
}

export interface Opening {
  readonly mask: (secret: string) => void;
  /** Told what is waited for, and what was found. */
  readonly tell: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** Asked after each refusal of a login: what it answers ends the opening. */
  readonly lost?: ((failure: LoginFailure) => Promise<Error | undefined>) | undefined;
}

const defaultAssociationPatience = 120_000;
/** Milliseconds that Salesforce may take to know an app: “seconds to 30 minutes”. */
const patience = 1_800_000;
/** Milliseconds that a new org's host may take to be there. */
const hostPatience = 300_000;
const pauses = { firstPause: 500, longestPause: 10_000 };

/**
 * Opens new scratch orgs once, by their signup's code, and makes them accept the key. What one org shows, the next ones
 * go by: which way works, and what orgs call an app's policy.
 */
export class NewOrgs {
  readonly #of: KeyForOrgs;
  readonly #policyNames = new Map<KeyWay, string>();
  /** What worked in earlier runs, until an org of this one shows otherwise. */
  readonly #before: KeyWay | undefined;
  #shown: KeyWay | undefined;
  #asked: Promise<AppReference | undefined> | undefined;

  /** @param way what worked before for orgs of this hub */
  constructor(of: KeyForOrgs, way?: KeyWay) {
    this.#of = of;
    this.#before = way;
  }

  /** The hub's app, where orgs may go by it: asked for once, and only if an org needs it. */
  async #associable(): Promise<AppReference | undefined> {
    if (this.way === 'own') return undefined;
    this.#asked ??= this.#of.hubApp().catch((error: unknown) => {
      this.#asked = undefined;
      throw error;
    });
    return this.#asked;
  }

  /** Milliseconds for an app to become known where nothing can be done but wait for it. */
  get spreadPatience(): number {
    return this.#of.associationPatience ?? defaultAssociationPatience;
  }

  /** The way that worked: in this run, once one org has shown it, else in those before. */
  get way(): KeyWay | undefined {
    return this.#shown ?? this.#before;
  }

  /** The consumer key by which an org that was opened this way lets the key in. */
  consumerKeyFor(username: string, way: KeyWay): string {
    return way === 'hub' ? this.#of.consumerKey : ownConsumerKey(this.#of.consumerKey, username);
  }

  /**
   * Makes an org accept the key and logs in by it. The session that the code gave ends, and its refresh token with it.
   *
   * @throws Problem `app/…`, `deploy/…`, `login/…`; ApiFailure
   */
  async open(org: NewOrg, opening: Opening): Promise<{ readonly session: Session; readonly way: KeyWay }> {
    const { session, refreshToken } = await redeem(org, this.#of, opening);
    for (const secret of [session.accessToken, refreshToken]) if (secret !== undefined) opening.mask(secret);
    try {
      const { wire } = this.#of;
      const client = new OrgClient(session, wire, renewalBy(refreshToken, org, this.#of, opening));
      // The code is spent: an org that does not accept the key now never will.
      return await retrying(wire, () => this.accept(client, org, opening), {
        ...{ attempts: 3, firstPause: 5000, signal: opening.signal },
      });
    } finally {
      const token = refreshToken ?? session.accessToken;
      await revokeToken(session.instanceUrl, token, this.#of.wire).catch(() => false);
    }
  }

  /**
   * Makes an org accept the key, by its admin's session, and logs in by the key.
   *
   * @throws Problem `app/…`, `deploy/…`, `login/…`; ApiFailure
   */
  async accept(
    client: OrgClient,
    org: Omit<NewOrg, 'authCode'>,
    opening: Opening,
  ): Promise<{ readonly session: Session; readonly way: KeyWay }> {
    const first = (await this.#associable()) === undefined ? 'own' : 'hub';
    try {
      return await this.#openBy(first, org, client, opening);
    } catch (error) {
      if (!(error instanceof NotAssociated)) throw error;
      opening.tell(
        `${org.username} can't go by the hub's app (${error.message}): it gets an app of its own.`,
      );
      return await this.#openBy('own', org, client, opening);
    }
  }

  /** @throws NotAssociated only for `hub` */
  async #openBy(way: KeyWay, org: Omit<NewOrg, 'authCode'>, client: OrgClient, opening: Opening) {
    const consumerKey = this.consumerKeyFor(org.username, way);
    const hubApp = way === 'hub' ? await this.#asked : undefined;
    const acceptance =
      hubApp !== undefined
        ? ({ way: 'hub', app: hubApp } as const)
        : ({ way: 'own', app: { ...(await this.#of.ownApp()), consumerKey } } as const);
    const policy = await acceptKey(client, acceptance, this.#policyNames.get(way), opening.signal);
    this.#policyNames.set(way, policy);
    const identity = { consumerKey, username: org.username, loginUrl: org.loginUrl, audience: sandboxLogin };
    // What one org waited for in vain, the others needn't.
    const isGivenUp = () => way === 'hub' && this.#shown === 'own';
    const session = await logInSoon(identity, way, { ...this.#of, isGivenUp }, opening);
    this.#shown ??= way;
    return { session, way };
  }
}

/** @throws NotAssociated, Problem */
function logInSoon(
  identity: Identity,
  way: KeyWay,
  {
    wire,
    key,
    associationPatience = defaultAssociationPatience,
    isGivenUp,
  }: KeyForOrgs & { readonly isGivenUp: () => boolean },
  { tell, signal, lost }: Opening,
): Promise<Session> {
  const startedAt = wire.now();
  let isFirst = true;
  const explain = async (failure: LoginFailure): Promise<Verdict> => {
    const end = await lost?.(failure);
    if (end !== undefined) throw end;
    const said = saidBy(failure);
    const cause = causeOf(Object.values(newOrgCauses), said) ?? causeOfFailure(failure, identity);
    const isUnassociated =
      cause.kind === newOrgCauses.crossOrg.kind ||
      (cause.kind === newOrgCauses.notInstalled.kind &&
        (isGivenUp() || wire.now() - startedAt >= associationPatience));
    if (way === 'hub' && isUnassociated) throw new NotAssociated(said);
    const verdict = verdictOf(cause, { failure, identity, about: { identity, key, wire } });
    if (isFirst && verdict.next === 'wait') tell(verdict.line);
    isFirst = false;
    return verdict;
  };
  return persistBy(
    { identity, wire, signal, explain, send: (who) => login(who, key, wire) },
    { ...pauses, patience },
  );
}

/**
 * @throws Problem `app/code-used`, `app/access-control`, or what an unreachable host or an error of Salesforce's means
 */
function redeem(org: NewOrg, { wire, key }: KeyForOrgs, { signal, lost }: Opening): Promise<TokenGrant> {
  const { consumerKey } = platformCli;
  const identity = { consumerKey, username: org.username, loginUrl: org.loginUrl, audience: sandboxLogin };
  const about = { identity, key, wire };
  const explain = async (failure: LoginFailure): Promise<Verdict> => {
    const end = await lost?.(failure);
    if (end !== undefined) throw end;
    const said = saidBy(failure);
    const known = causeOf([authCodeCauses.refused, authCodeCauses.used], said);
    if (failure instanceof LoginRefused && known !== undefined) {
      const subject = `Opening ${org.username} by its signup’s code`;
      throw causeProblem(known, subject, said, factsOf(failure, identity, about), { cause: failure });
    }
    return verdictOf(causeOfFailure(failure, identity), { failure, identity, about });
  };
  return persistBy(
    { identity, wire, signal, explain, send: () => redeemAuthCode(org, wire) },
    { ...pauses, patience: hostPatience },
  );
}

/** Sessions may end before all is done, and only the first came of the code. */
function renewalBy(
  refreshToken: string | undefined,
  org: NewOrg,
  { wire, key }: KeyForOrgs,
  { mask, signal }: Opening,
): (() => Promise<Session>) | undefined {
  if (refreshToken === undefined) return undefined;
  const { consumerKey } = platformCli;
  const identity = { consumerKey, username: org.username, loginUrl: org.loginUrl, audience: sandboxLogin };
  const explain = (failure: LoginFailure): Promise<Verdict> =>
    Promise.resolve(
      verdictOf(causeOfFailure(failure, identity), { failure, identity, about: { identity, key, wire } }),
    );
  return async () => {
    const session = await persistBy(
      { identity, wire, signal, explain, send: () => refreshSession(org, refreshToken, wire) },
      { ...pauses, patience: hostPatience },
    );
    mask(session.accessToken);
    return session;
  };
}

/** Whether an org is beyond being opened: its code is used up. */
export function isCodeUsed(error: unknown): boolean {
  return error instanceof Problem && error.kind === authCodeCauses.used.kind;
}
