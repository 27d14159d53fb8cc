import type { KeyObject } from 'node:crypto';
import type { Runner } from '../runner/runner.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import type { ScratchOrgInfo } from '../salesforce/scratch-orgs/scratch-orgs.ts';
import type { Problem } from '../problem.ts';
import type { LoginFailure } from '../salesforce/wire/login.ts';
import type { Identity, SalesforceUrl } from '../salesforce/wire/session.ts';

/** A login that is wanted: what the actions' inputs have in common, as far as logging in goes. */
export interface LoginRequest {
  /** Who logs in: the hub's user, or a scratch org's. */
  readonly identity: Identity;
  readonly isScratchOrg: boolean;
  readonly hubUsername: string;
  /** Where the hub logs in; for a scratch org, asked only to explain a failed login. */
  readonly hubLoginUrl: SalesforceUrl;
  /** Milliseconds to go on while the cause of a failure is one that passes; counted from the first request. */
  readonly retryTimeout: number;
  /** Whether the login will be registered with the CLI: what that takes is loaded while Salesforce answers. */
  readonly registerWithCli?: boolean;
}

/** What logging in uses of the runner. */
export type LoginRunner = Pick<Runner, 'info' | 'mask' | 'env'>;

/** A login with all that it takes, and what there is to explain its failure with. */
export interface LoginAttempt {
  readonly identity: Identity;
  readonly key: KeyObject;
  readonly wire: Wire;
  /** The hub of a scratch org: asked, with the same key, why the org refuses. */
  readonly hub?: {
    readonly username: string;
    readonly loginUrl: SalesforceUrl;
    readonly consumerKey: string;
  };
  /** Another consumer key by which the org may let the key in: tried once, where the first is refused as if it were the wrong one. */
  readonly otherConsumerKey?: string;
  readonly runner?: Pick<LoginRunner, 'mask' | 'env'>;
  /** Ends the waiting between two tries. */
  readonly signal?: AbortSignal;
}

/** What is known besides the answers: the org's record, read before; or that the app was made a moment ago. */
export type Known =
  | {
      readonly info: ScratchOrgInfo;
      /** Reads the record anew; undefined where the hub doesn't answer. */
      readonly ask?: () => Promise<ScratchOrgInfo | undefined>;
    }
  | { readonly app: 'new' };

/** How long to go on, and what is known besides the answers. Times are milliseconds. */
export interface Persistence {
  /** Counted from the first request. */
  readonly patience: number;
  /** Default: what the hub says, once it is asked. */
  readonly known?: Known;
  /** Told of each failure that is waited for. */
  readonly tell?: (line: string) => void;
  /** Doubles from pause to pause. Default 2,000. */
  readonly firstPause?: number;
  /** Default 15,000. */
  readonly longestPause?: number;
}

/** What to do after a failed login. */
export type Verdict =
  /** The cause will not pass. */
  | { readonly next: 'stop'; readonly problem: Problem }
  /** The cause passes by itself; `problem` is what to say if it has not by the end of `retry-timeout`. */
  | {
      readonly next: 'wait';
      readonly line: string;
      /** Milliseconds that Salesforce asks to wait. */
      readonly after?: number;
      readonly problem: Problem;
    }
  /** The org logs in somewhere else. */
  | { readonly next: 'try-at'; readonly loginUrl: SalesforceUrl; readonly line: string };

/** Finds the cause of a failed login. */
export interface Explain {
  (failure: LoginFailure, identity: Identity): Promise<Verdict>;
  /** Ends what finding causes took. */
  readonly close?: () => Promise<void>;
}
