import { errorPage } from '../errors.ts';
import type { Refusal } from '../errors.ts';

/** What a fault does to a request. */
export type FaultEffect =
  /** The answer comes, but late. */
  | { readonly kind: 'latency'; readonly milliseconds: number }
  /** A 5xx page in HTML, as Salesforce's edge sends it. Default 503. */
  | { readonly kind: 'server-error'; readonly status?: number }
  /** HTTP 420, as an org that is gone or under maintenance answers. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'too-many-requests'; readonly retryAfterSeconds?: number }
  /** 403 REQUEST_LIMIT_EXCEEDED: the org's API calls of the day are used up. */
  | { readonly kind: 'request-limit' }
  /** The connection breaks before anything was done. */
  | { readonly kind: 'reset' }
  /** The request is carried out, then the connection breaks: the client never sees the answer. */
  | { readonly kind: 'lost-answer' }
  /** The request is carried out, and the JSON of its answer is cut off in the middle. */
  | { readonly kind: 'malformed' }
  /** Nothing is done and no answer ever comes: the client has to give up. */
  | { readonly kind: 'stall' }
  /** The request is carried out, and no answer ever comes. */
  | { readonly kind: 'stalled-answer' }
  /** The request is carried out, and a success is answered with its status and nothing else. */
  | { readonly kind: 'empty' }
  /** The request is carried out, and a success is answered by a page in HTML with 200, as proxies send them. */
  | { readonly kind: 'page' }
  /** One of Salesforce's own refusals: `loginRefusals` and `apiRefusals` make them. */
  | { readonly kind: 'refuse'; readonly refusal: Refusal }
  /** Any answer, word by word; an object is sent as JSON. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** Which requests a fault hits. Everything left out matches anything. */
export interface Fault {
  readonly listener?: 'production' | 'sandbox';
  readonly method?: string;
  /** A prefix of the path without its query, or a pattern for the whole URL with its query decoded. */
  readonly path?: string | RegExp;
  /** Whether it hits this one of the requests that match otherwise. */
  readonly when?: (request: FaultRequest) => boolean;
  /** How many matching requests it lets through first. Default 0. */
  readonly skip?: number;
  /** How many requests it hits, then it is over. Default: all. */
  readonly count?: number;
  readonly effect: FaultEffect;
}

export interface FaultRequest {
  /** One of several that came as one. */
  readonly isPart?: boolean;
  readonly listener: 'production' | 'sandbox';
  readonly method: string;
  readonly url: string;
  /** Whose session it is, where it has one. */
  readonly username?: string | undefined;
}

interface Armed {
  readonly fault: Fault;
  skip: number;
  left: number;
}

/** The faults of this server: settings, changed at any time. */
export class Faults {
  #armed: Armed[] = [];

  /** Returns a function that takes the fault away again. */
  add(fault: Fault): () => void {
    const armed: Armed = { fault, skip: fault.skip ?? 0, left: fault.count ?? Infinity };
    this.#armed.push(armed);
    return () => {
      this.#armed = this.#armed.filter((other) => other !== armed);
    };
  }

  clear(): void {
    this.#armed = [];
  }

  /** What happens to this request; counts it. */
  take(request: FaultRequest): FaultEffect[] {
    const effects: FaultEffect[] = [];
    for (const armed of this.#armed) {
      if (armed.left <= 0 || !matches(armed.fault, request)) continue;
      if (request.isPart === true && !hitsParts(armed.fault.effect)) continue;
      if (armed.skip > 0) {
        armed.skip--;
        continue;
      }
      armed.left--;
      effects.push(armed.fault.effect);
    }
    return effects;
  }
}

/** A request inside another has no connection of its own to break. */
function hitsParts({ kind }: FaultEffect): boolean {
  return ['latency', 'server-error', 'too-many-requests', 'request-limit', 'refuse', 'answer'].includes(kind);
}

function matches(fault: Fault, request: FaultRequest): boolean {
  if (fault.listener && fault.listener !== request.listener) return false;
  if (fault.method && fault.method.toUpperCase() !== request.method) return false;
  if (!matchesPath(fault.path, request.url)) return false;
  return fault.when?.(request) ?? true;
}

function matchesPath(path: Fault['path'], url: string): boolean {
  if (path === undefined) return true;
  if (typeof path === 'string') return url.startsWith(path);
  return path.test(decodeURIComponent(url.replaceAll('+', ' ')));
}

/** The page of a 5xx answer. */
export function serverErrorPage(status: number): string {
  return errorPage(`${status}`, status === 503 ? 'Service Unavailable' : 'Server Error');
}

/** A refusal as the effect of a fault: the answer to whatever the fault hits. */
export function answerWith({ status, body, headers }: Refusal): FaultEffect {
  return { kind: 'answer', status, body, headers };
}
