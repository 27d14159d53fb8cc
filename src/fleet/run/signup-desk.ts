import pLimit, { type LimitFunction } from 'p-limit';
import { Problem } from '../../problem.ts';
import { apiFailureMeaning, isCertainlyUndone } from '../../salesforce/errors/api.ts';
import { problemOf } from '../../salesforce/errors/error-meaning.ts';
import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import type { ScratchOrgInfoFields } from '../../salesforce/scratch-orgs/definition.ts';
import {
  hasEnded,
  readSignups,
  requestSignup,
  type ScratchOrgInfo,
} from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { signupErrorMeaning, usernameTakenCode } from '../../salesforce/errors/signup.ts';
import { isOutOfAllocation } from '../stages/failure.ts';
import { platformCli } from '../../salesforce/apps/platform-cli.ts';
import { type Passengers, SignupPoll } from './signup-poll.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';

/** Salesforce refuses the username, which was used before, and the hub has no org of it. */
export class UsernameTaken extends Error {}

const requestAttempts = 3;

/** A slot's org once the hub has it, active. `adopted`: not by this run's own signup. */
export interface SignedUp {
  readonly username: string;
  readonly info: ScratchOrgInfo;
  readonly adopted: boolean;
  /** Another run has signed it up since this one began, and is at work in it. */
  readonly isShared?: boolean;
  /** Other orgs of its slot, as the hub had them when it was active: another run's. */
  readonly beside?: readonly ScratchOrgInfo[];
}

/** How one signup begins. */
export interface SignupStart {
  /** Told once there is a place and the signup begins. */
  readonly begins: () => void;
  /** What keeps the signup from being asked for, at the last moment, by what it throws. */
  readonly check?: () => Promise<void>;
}

/** Where a fleet's signups go through: some in flight at once, all watched by one poll, each asked for once. */
export class SignupDesk {
  readonly #hub: OrgClient;
  readonly #signal: AbortSignal;
  readonly #inFlight: LimitFunction;
  readonly #poll: SignupPoll;
  #remaining: number;
  #closed: Error | undefined;
  #hasCompany = false;

  /** @param options `remaining`: how many signups the hub's daily allocation still has */
  constructor(
    hub: OrgClient,
    options: {
      readonly concurrency: number;
      readonly remaining: number;
      readonly signal: AbortSignal;
      readonly passengers?: Passengers;
    },
  ) {
    this.#hub = hub;
    this.#signal = options.signal;
    this.#inFlight = pLimit(options.concurrency);
    this.#poll = new SignupPoll(hub, options.signal, options.passengers, () => this.#inFlight.pendingCount);
    this.#remaining = options.remaining;
  }

  /** Whether the allocation has room for another signup. */
  get hasRoom(): boolean {
    return this.#remaining > 0 && this.#closed === undefined;
  }

  /**
   * Signs an org up and waits until it is active. If another job asked for the same username first, its org is the
   * one: Salesforce takes both requests, and ends the later one with C-1007. A request whose answer was lost is looked
   * for, and sent again only if the hub does not know it.
   *
   * @param record made when the signup begins
   * @throws Problem `signup/…`, UsernameTaken, ApiFailure, what `check` throws
   */
  async make(
    username: string,
    record: () => ScratchOrgInfoFields,
    { begins, check }: SignupStart,
  ): Promise<SignedUp> {
    return this.#inFlight(async () => {
      this.#signal.throwIfAborted();
      if (this.#closed !== undefined) throw this.#closed;
      begins();
      await check?.();
      const fields = record();
      const { ours, isTaken = false } = await this.#request(username, fields);
      const needsCode = fields['ConnectedAppConsumerKey'] === platformCli.consumerKey;
      const { info, beside } = await this.#ended(username, needsCode ? ['AuthCode'] : []);
      if (info === undefined) throw ours === undefined ? new UsernameTaken(username) : lostSignup(username);
      const made = ours !== undefined && shortId(ours) === shortId(info.Id);
      // What became of another job's signup says nothing of this one's.
      const isForeign = info.ErrorCode === usernameTakenCode || !made;
      const isShared = !made && (ours !== undefined || isTaken);
      this.#hasCompany ||= isShared;
      if (info.Status !== 'Active' && isForeign) throw new UsernameTaken(username);
      return { username, info: activeOf(info), adopted: !made, isShared, beside };
    });
  }

  /** Whether another run signs up orgs of the same generation now. */
  get hasCompany(): boolean {
    return this.#hasCompany;
  }

  async #ended(username: string, more?: readonly string[]) {
    const info = await this.#poll.ended(username, more);
    const beside = this.#poll.beside(username);
    this.#hasCompany ||= beside.some((other) => !hasEnded(other));
    return { info, beside };
  }

  /** Waits for a signup that is on its way already. */
  async wait(username: string): Promise<SignedUp> {
    const { info, beside } = await this.#ended(username);
    if (info === undefined) throw lostSignup(username);
    return { username, info: activeOf(info), adopted: true, beside };
  }

  /**
   * @returns the id of the ScratchOrgInfo record; without it the hub has the username from somebody else (`isTaken`), or
   *   from a request whose answer was lost, which can't be told apart
   */
  async #request(
    username: string,
    record: ScratchOrgInfoFields,
  ): Promise<{ readonly ours?: string; readonly isTaken?: boolean }> {
    for (let attempt = 1; ; attempt += 1) {
      this.#remaining -= 1;
      try {
        const answer = await requestSignup(this.#hub, record, this.#signal);
        if (answer.outcome === 'requested') return { ours: answer.id };
        this.#remaining += 1;
        return { isTaken: true };
      } catch (error) {
        if (isCertainlyUndone(error)) this.#remaining += 1;
        // At once, before the next in line is let in.
        if (error instanceof ApiFailure && isOutOfAllocation(apiFailureMeaning(error).kind))
          this.#closed ??= error;
        if (this.#signal.aborted || isCertainlyUndone(error)) throw error;
        // The answer was lost; the hub knows whether the request was.
        await this.#hub.wire.sleep(1000 * attempt, this.#signal, 'a look for a signup whose answer was lost');
        const found = await readSignups(this.#hub, [username], this.#signal);
        if (found.length > 0) return {};
        this.#remaining += 1;
        if (attempt === requestAttempts) throw error;
      }
    }
  }
}

/** @throws Problem `signup/…` with Salesforce's reason when the signup did not succeed */
function activeOf(info: ScratchOrgInfo): ScratchOrgInfo {
  if (info.Status === 'Active') return info;
  const username = info.SignupUsername ?? info.Username ?? '';
  if (info.Status === 'Deleted') {
    throw new Problem({
      kind: 'signup/deleted',
      what: `${username} was deleted while it was set up.`,
      why: 'Somebody, or another job, deleted it.',
      fix: 'Run the fleet again.',
    });
  }
  const error = { code: info.ErrorCode };
  throw problemOf(signupErrorMeaning(error), `The signup of ${username}`, error);
}

function lostSignup(username: string): Problem {
  return new Problem({
    kind: 'signup/lost',
    what: `The hub took the signup of ${username}, and no longer knows it.`,
    fix: 'Run the fleet again with the same generation.',
  });
}
