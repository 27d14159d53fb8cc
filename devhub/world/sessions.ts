import { randomBytes } from 'node:crypto';
import { to15 } from './ids.ts';
import type { Org } from './org.ts';
import type { Row } from '../objects/table.ts';

/** Whose session a token opens. */
export interface Grant {
  readonly org: Org;
  readonly user: Row;
  readonly consumerKey: string;
}

/** The tokens that this server has given out and not taken back. */
export class Sessions {
  readonly #accessTokens = new Map<string, Grant>();
  readonly #refreshTokens = new Map<string, Grant>();
  readonly #codes = new Map<string, { readonly grant: Grant; readonly since: number }>();
  /** The access tokens that came with a refresh token: they end with it. */
  readonly #accessOf = new Map<string, string>();
  /**
   * Every access token, refresh token and signup's code ever given out: what a test looks for where no token may
   * show.
   */
  readonly given: string[] = [];

  /** A session id: the org's id, `!`, and random text. */
  open(grant: Grant): string {
    return this.#give(
      `${to15(grant.org.id)}!AQ${randomBytes(60).toString('base64url').replaceAll('-', '.')}`,
      grant,
    );
  }

  /** A JWT-based access token, which only REST takes. */
  openJwt(grant: Grant, issuer: string): string {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const { org, user, consumerKey } = grant;
    const claims = { iss: issuer, sub: `uid:${user.Id}`, client_id: consumerKey, sfi: org.id };
    const signature = randomBytes(256).toString('base64url');
    return this.#give(
      `${part({ alg: 'RS256', typ: 'JWT', tty: 'sfdc-core-token' })}.${part(claims)}.${signature}`,
      grant,
    );
  }

  #give(token: string, grant: Grant): string {
    this.#accessTokens.set(token, grant);
    this.given.push(token);
    return token;
  }

  /** @param accessToken given out together with it */
  openRefreshToken(grant: Grant, accessToken?: string): string {
    const token = `5Aep861${randomBytes(48).toString('base64url').replaceAll('-', '.')}`;
    this.#refreshTokens.set(token, grant);
    if (accessToken !== undefined) this.#accessOf.set(token, accessToken);
    this.given.push(token);
    return token;
  }

  /** A code for the web server flow, good once. `since`: when it was made, by the lifecycle clock. */
  openCode(grant: Grant, since: number): string {
    const code = `aPrx${randomBytes(40).toString('base64url').replaceAll('-', '.')}==`;
    this.#codes.set(code, { grant, since });
    this.given.push(code);
    return code;
  }

  /** @param oldest codes from before are too old */
  takeCode(code: string, oldest: number): Grant | undefined {
    const kept = this.#codes.get(code);
    this.#codes.delete(code);
    return kept === undefined || kept.since < oldest ? undefined : kept.grant;
  }

  find(accessToken: string): Grant | undefined {
    return this.#accessTokens.get(accessToken);
  }

  findRefreshToken(token: string): Grant | undefined {
    return this.#refreshTokens.get(token);
  }

  /** How many access tokens of that user or org still work. */
  count(matches: (grant: Grant) => boolean): number {
    return [...this.#accessTokens.values()].filter(matches).length;
  }

  /** Ends one token of either kind. False for an unknown token. */
  revoke(token: string): boolean {
    this.#accessTokens.delete(this.#accessOf.get(token) ?? '');
    return this.#accessTokens.delete(token) || this.#refreshTokens.delete(token);
  }

  /** Ends access tokens, as the session time-out does. Refresh tokens live on. */
  expire(matches: (grant: Grant) => boolean): number {
    const ended = [...this.#accessTokens].filter(([, grant]) => matches(grant));
    for (const [token] of ended) this.#accessTokens.delete(token);
    return ended.length;
  }
}
