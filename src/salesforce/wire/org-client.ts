import pLimit from 'p-limit';
import { apiVersion } from './api-version.ts';
import { AnswerTooLarge, boundedText, mostOfAnswer, mostOfQuery } from './answer-size.ts';
import { ApiFailure } from './api-failure.ts';
import { Multipart } from './multipart.ts';
import { waitingFor } from '../../limit/waiting.ts';
import { isAnything, isNothing, isQueryPage } from './answers.ts';
import { isCertainlyUndone, isTransient } from '../errors/api.ts';
import { revoke } from './login.ts';
import { reasonOf, reasonOfAnswer, unfit } from './reasons.ts';
import { retrying } from './retry.ts';
import type { Session } from './session.ts';
import type { Wire } from './wire.ts';
import { withoutSecrets } from './without-secrets.ts';

interface QueryPage<T> {
  readonly done: boolean;
  readonly nextRecordsUrl?: string;
  readonly records: readonly T[];
}

/**
 * When a failed call is sent again, with pauses that grow: `if-transient`: whenever it may succeed later, for calls that
 * may be made twice; `if-undone`: only if Salesforce certainly did not do it; or on the failures that a function picks.
 */
export type Repeat = 'if-transient' | 'if-undone' | 'never' | ((error: unknown) => boolean);

export interface CallOptions {
  /** Ends the request, or the pause before the next. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait for the answer. Default 120,000: Salesforce itself gives up at that. */
  readonly timeout?: number;
  /** Default: `if-transient` for reads, `never` for writes. */
  readonly repeat?: Repeat;
  /** Sent also once the run was stopped. */
  readonly isClosing?: boolean;
  /** Further headers, such as `if-unmodified-since`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether a success says what was asked for; else it counts as lost. Default for GET and POST: an object or a list. */
  readonly expects?: (answer: unknown) => boolean;
  /** Of a query: what each row has to be. */
  readonly row?: (row: unknown) => boolean;
  /** What this answer and further ones may have together. */
  readonly budget?: { bytes: number };
}

const repeatable = {
  'if-transient': isTransient,
  'if-undone': (error: unknown) => isTransient(error) && isCertainlyUndone(error),
  never: () => false,
};

/** How often in a row an org that the hub has may answer as one that is gone; and where no hub can be asked. */
const mostGoneAnswers = 5;
const mostGoneUnasked = 3;
/**
 * Requests open at once. An org takes 25 that last 20 seconds or longer; those beyond get REQUEST_LIMIT_EXCEEDED.
 * Source: Salesforce App Limits Cheat Sheet, “Concurrent API Request Limits”.
 */
const mostOpen = 25;

/** REST calls to one org, as one logged-in user; reads that fail for now are repeated. Paths are relative to `/services/data/vXX.0`, or absolute. */
export class OrgClient {
  readonly wire: Wire;
  readonly #renew: (() => Promise<Session>) | undefined;
  readonly #isGone: (() => Promise<boolean>) | undefined;
  readonly #inTurn = pLimit(mostOpen);
  #logins = 1;
  #clock: { readonly said: number; readonly at: number } | undefined;
  #session: Session;
  #renewing: Promise<Session> | undefined;

  /**
   * @param renew logs in again when the session has ended; the call that found it so is then repeated, once
   * @param isGone asked where the org answers as one that is gone (HTTP 420): while it isn't, the call is sent again
   */
  constructor(session: Session, wire: Wire, renew?: () => Promise<Session>, isGone?: () => Promise<boolean>) {
    this.#session = session;
    this.wire = wire;
    this.#renew = renew;
    this.#isGone = isGone;
  }

  /** How often this client has logged in. */
  get logins(): number {
    return this.#logins;
  }

  /** The login that calls go by now. */
  get session(): Session {
    return this.#session;
  }

  /**
   * What time it is by Salesforce's own clock, as its last answer had it in `Date`: whole seconds then, so up to one early.
   * Milliseconds since the epoch; this machine's time where no answer said so yet.
   */
  get serverNow(): number {
    const now = this.wire.now();
    return this.#clock === undefined ? now : this.#clock.said + now - this.#clock.at;
  }

  /**
   * Ends the session. A failure is no matter: the session ends by itself some hours later.
   *
   * @param timeout milliseconds to wait for the answer
   * @returns whether Salesforce said that it is gone
   */
  end(timeout?: number): Promise<boolean> {
    return revoke(this.#session, this.wire, timeout).catch(() => false);
  }

  /** All records of a SOQL query, every page of them. */
  query<T>(soql: string, options?: CallOptions): Promise<T[]> {
    return this.#queryAll<T>(`/query?q=${encodeURIComponent(soql)}`, options);
  }

  /** The same, with deleted records: they stay in the recycle bin for some days. */
  queryWithDeleted<T>(soql: string, options?: CallOptions): Promise<T[]> {
    return this.#queryAll<T>(`/queryAll?q=${encodeURIComponent(soql)}`, options);
  }

  /** All records of a Tooling API query. */
  toolingQuery<T>(soql: string, options?: CallOptions): Promise<T[]> {
    return this.#queryAll<T>(`/tooling/query?q=${encodeURIComponent(soql)}`, options);
  }

  get<T>(path: string, options?: CallOptions): Promise<T> {
    return this.call<T>('GET', path, undefined, options);
  }

  post<T>(path: string, body: unknown, options?: CallOptions): Promise<T> {
    return this.call<T>('POST', path, body, options);
  }

  patch<T>(path: string, body: unknown, options?: CallOptions): Promise<T> {
    return this.call<T>('PATCH', path, body, options);
  }

  async delete(path: string, options?: CallOptions): Promise<void> {
    await this.call('DELETE', path, undefined, options);
  }

  /**
   * One call. A `Multipart` body goes as it is, anything else as JSON. An answer without content (204) is `undefined`; an
   * answer of success that isn't what was asked for counts as lost.
   *
   * @throws ApiFailure, the last one; and what renewing the session throws
   */
  call<T>(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<T> {
    const { repeat = method === 'GET' ? 'if-transient' : 'never', signal } = options;
    const when = typeof repeat === 'function' ? repeat : repeatable[repeat];
    const send = () => this.#callRenewing<T>(method, path, body, options);
    return retrying(this.wire, () => this.#unlessGone(send, signal), { when, signal });
  }

  /** One HTTP 420 is no proof: an org that is there may answer so for a moment. */
  async #unlessGone<T>(send: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    const most = this.#isGone === undefined ? mostGoneUnasked : mostGoneAnswers;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await send();
      } catch (error) {
        const saysGone = error instanceof ApiFailure && error.status === 420;
        if (!saysGone || attempt === most) throw error;
        if (await this.#isGone?.()) throw error;
        await this.wire.sleep(1000 * attempt, signal, `the next try (${error.message})`);
      }
    }
  }

  async #callRenewing<T>(method: string, path: string, body: unknown, options: CallOptions): Promise<T> {
    const { accessToken } = this.#session;
    try {
      return await this.#callOnce<T>(method, path, body, options);
    } catch (error) {
      if (this.#renew === undefined || !saysSessionEnded(error)) throw error;
      if (accessToken === this.#session.accessToken) await this.#renewSession(this.#renew);
      return this.#callOnce<T>(method, path, body, options);
    }
  }

  /** Calls that fail together share one login. */
  async #renewSession(renew: () => Promise<Session>): Promise<void> {
    this.#renewing ??= renew().finally(() => (this.#renewing = undefined));
    this.#session = await this.#renewing;
    this.#logins += 1;
  }

  async #callOnce<T>(method: string, path: string, body: unknown, options: CallOptions): Promise<T> {
    const request = `${method} ${path.split('?')[0] ?? path}`;
    const what = `an answer to ${withoutIds(request)} from ${this.#session.instanceUrl}`;
    const send = () => waitingFor(this.wire, what, () => this.#send(request, method, path, body, options));
    const answer = await this.#inTurn(() =>
      this.wire.inTurn === undefined ? send() : this.wire.inTurn(send),
    );
    const { status, ok } = answer.response;
    this.#readClock(answer.response);
    const parsed = parseJson(ok ? answer.text : withoutSecrets(answer.text, [this.#session.accessToken]));
    const expects = options.expects ?? (method === 'GET' || method === 'POST' ? isAnything : isNothing);
    const isEmpty = answer.text === '';
    if (ok && (isEmpty ? status === 204 && expects === isNothing : expects(parsed))) return parsed as T;
    const seconds = Number(answer.response.headers.get('retry-after') ?? Number.NaN);
    throw new ApiFailure(request, {
      status,
      body: parsed,
      retryAfter: Number.isFinite(seconds) ? seconds * 1000 : undefined,
      reason: reasonOfAnswer(status, isEmpty, parsed),
    });
  }

  #readClock({ headers }: Response): void {
    const said = Date.parse(headers.get('date') ?? '');
    if (!Number.isNaN(said)) this.#clock = { said, at: this.wire.now() };
  }

  async #send(request: string, method: string, path: string, body: unknown, options: CallOptions) {
    const multipart = body instanceof Multipart;
    const timeout = AbortSignal.timeout(options.timeout ?? 120_000);
    const wire = options.isClosing === true ? (this.wire.closing ?? this.wire) : this.wire;
    try {
      const response = await wire.fetch(this.#url(path), {
        method,
        headers: {
          authorization: `Bearer ${this.#session.accessToken}`,
          accept: 'application/json',
          ...options.headers,
          ...(body === undefined || multipart ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: multipart ? body.body : JSON.stringify(body) }),
        redirect: 'manual',
        signal: options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]),
      });
      const most = Math.min(mostOfAnswer(path), options.budget?.bytes ?? Infinity);
      const { text, bytes } = await boundedText(response, most);
      if (options.budget !== undefined) options.budget.bytes -= bytes;
      return { response, text };
    } catch (cause) {
      options.signal?.throwIfAborted();
      if (cause instanceof AnswerTooLarge) throw unfit(request, cause.code, cause.message, cause);
      throw new ApiFailure(request, { status: 0, reason: reasonOf(cause) }, { cause });
    }
  }

  #url(path: string): string {
    const base = this.#session.instanceUrl;
    return path.startsWith('/services/') ? `${base}${path}` : `${base}/services/data/v${apiVersion}${path}`;
  }

  async #queryAll<T>(path: string, options?: CallOptions): Promise<T[]> {
    const pages: (readonly T[])[] = [];
    const asked = new Set<string>();
    const expects = (answer: unknown): boolean => isQueryPage(answer, options?.row);
    const ofPages = { ...options, expects, budget: { bytes: mostOfQuery.bytes } };
    for (let next: string | undefined = path; next !== undefined;) {
      if (asked.has(next) || asked.size >= mostOfQuery.pages) {
        throw unfit(`GET ${path.split('?')[0] ?? path}`, 'ENDLESS_QUERY', "the answer's pages don't end");
      }
      asked.add(next);
      const page: QueryPage<T> = await this.get<QueryPage<T>>(next, ofPages);
      pages.push(page.records);
      next = page.done ? undefined : page.nextRecordsUrl;
    }
    return pages.flat();
  }
}

function saysSessionEnded(error: unknown): boolean {
  if (!(error instanceof ApiFailure)) return false;
  return error.status === 401 || error.errors.some(({ errorCode }) => errorCode === 'INVALID_SESSION_ID');
}

/** Requests for different records are one to whoever reads what is waited for. */
function withoutIds(request: string): string {
  return request.replace(/\/\w{15}(\w{3})?(?=\/|$)/g, '/…');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
