import { isTransient } from '../../salesforce/errors/api.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import {
  decisiveSignup,
  hasEnded,
  readSignups,
  type ScratchOrgInfo,
} from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { UsualTime } from '../../salesforce/wire/usual-time.ts';
import { isSameSlot, parseUsername, soqlPatternForSlot } from '../names.ts';
import { usernameOf } from '../plan/hub-fleet.ts';

interface Watched {
  readonly since: number;
  /** Fields that only this one needs. */
  readonly more: readonly string[];
  readonly resolve: (info: ScratchOrgInfo | undefined) => void;
  readonly reject: (error: unknown) => void;
  /** How often the hub was asked and did not know the username. */
  unknown: number;
  /** The last look that found it on its way, in milliseconds after `since`. */
  tooEarly?: number;
}

/** Orgs that are read along with the pending signups, since the hub is asked anyway. */
export interface Passengers {
  /** Fields of ScratchOrgInfo to read besides the signups'. */
  readonly fields: readonly string[];
  usernames(): readonly string[];
  /** @param next milliseconds to the next poll; `undefined` if no poll follows */
  seen(records: readonly ScratchOrgInfo[], next: number | undefined): void;
}

const nobody: Passengers = { fields: [], usernames: () => [], seen: () => undefined };

/** Rounds of signups, as many at a time as are watched. */
const fewRounds = 2;
const shortestPause = 250;
const longestPause = 10_000;
/** This many reads that don't find a username mean that the signup was not taken. */
const unknownReads = 3;

/**
 * A hub that does not answer for minutes is asked again all the same: who stopped waiting now would leave behind the
 * orgs that are on their way.
 */
function unlessItPasses(error: unknown): undefined {
  if (isTransient(error)) return undefined;
  throw error;
}

/**
 * Watches all pending signups by one query. How soon it asks again follows from how long signups take: often enough
 * that a place that is free is not left idle, seldom enough that polls stay fewer than signups.
 */
export class SignupPoll {
  readonly #hub: OrgClient;
  readonly #signal: AbortSignal;
  readonly #passengers: Passengers;
  readonly #toCome: () => number;
  readonly #watched = new Map<string, Watched>();
  /** Looks are calls of the hub, and one that sees half of a round ended splits the rounds to come. */
  readonly #took = new UsualTime(0.75);
  #isRunning = false;
  #latest: readonly ScratchOrgInfo[] = [];

  /** @param toCome how many signups wait to be watched */
  constructor(
    hub: OrgClient,
    signal: AbortSignal,
    passengers: Passengers = nobody,
    toCome: () => number = () => 0,
  ) {
    this.#hub = hub;
    this.#signal = signal;
    this.#passengers = passengers;
    this.#toCome = toCome;
  }

  /**
   * Resolves with the record once it is Active, Error or Deleted; with `undefined` when the hub does not know the
   * username, even after some time.
   */
  ended(username: string, more: readonly string[] = []): Promise<ScratchOrgInfo | undefined> {
    return new Promise((resolve, reject) => {
      const since = this.#hub.wire.now();
      this.#watched.set(username.toLowerCase(), { since, more, resolve, reject, unknown: 0 });
      if (!this.#isRunning) void this.#run();
    });
  }

  /** Other orgs of the same slot, as the last look has found them along with this one. */
  beside(username: string): ScratchOrgInfo[] {
    const name = parseUsername(username);
    if (name === undefined) return [];
    return this.#latest.filter((info) => {
      const other = parseUsername(usernameOf(info));
      return other !== undefined && isSameSlot(name, other) && usernameOf(info) !== username.toLowerCase();
    });
  }

  async #run(): Promise<void> {
    let pause = 500;
    this.#isRunning = true;
    try {
      while (this.#watched.size > 0) {
        await this.#hub.wire.sleep(this.#pauseFor(pause), this.#signal, 'the next look at the signups');
        pause = Math.min(pause * 1.3, longestPause);
        const asked = [...this.#watched.keys()];
        const records = await this.#read(asked).catch(unlessItPasses);
        if (records === undefined) continue;
        this.#latest = records;
        if (this.#settleAll(asked, records)) pause = 500;
        this.#passengers.seen(records, this.#nextAfter(pause));
      }
    } catch (error) {
      for (const { reject } of this.#watched.values()) reject(error);
      this.#watched.clear();
    } finally {
      this.#isRunning = false;
    }
  }

  /**
   * Until signups have been seen to end, the pauses grow; from then on the usual duration says when to look: when the
   * eldest should be there, and those that began with it.
   */
  #pauseFor(growing: number): number {
    const usual = this.#expected;
    if (usual === undefined) return growing;
    const between = Math.max(shortestPause, Math.min(longestPause, usual / 10));
    const begun = [...this.#watched.values()].map(({ since }) => since);
    const eldest = Math.min(...begun);
    const due = Math.max(...begun.filter((since) => since - eldest < between)) + usual - this.#hub.wire.now();
    return due > between ? Math.min(due, longestPause) : between;
  }

  /** To look closer costs a poll or two, and saves time in each round that is to come. */
  get #expected(): number | undefined {
    const hasRounds = this.#toCome() > fewRounds * this.#watched.size;
    return hasRounds ? this.#took.expected : this.#took.found;
  }

  /** Milliseconds to the next poll, as far as it can be told. */
  #nextAfter(growing: number): number | undefined {
    if (this.#watched.size > 0) return this.#pauseFor(growing);
    return this.#toCome() > 0 ? this.#expected : undefined;
  }

  /** Another run may have another org for the same slot: all of the slot's are read. */
  #read(asked: readonly string[]): Promise<ScratchOrgInfo[]> {
    const names = asked.map(parseUsername);
    const patterns = names.flatMap((name) => (name === undefined ? [] : [soqlPatternForSlot(name)]));
    const exactly = asked.filter((_, index) => names[index] === undefined);
    const usernames = [...new Set([...exactly, ...this.#passengers.usernames()])];
    const more = [...this.#watched.values()].flatMap((watched) => watched.more);
    const fields = [...new Set([...more, ...this.#passengers.fields])];
    return readSignups(this.#hub, usernames, this.#signal, fields, [...new Set(patterns)]);
  }

  /** @returns whether one of them has become active */
  #settleAll(asked: readonly string[], records: readonly ScratchOrgInfo[]): boolean {
    const byUsername = Map.groupBy(records, usernameOf);
    let some = false;
    for (const username of asked) {
      const info = decisiveSignup(byUsername.get(username) ?? []);
      some = this.#settle(username, info) || some;
    }
    return some;
  }

  #settle(username: string, info: ScratchOrgInfo | undefined): boolean {
    const watched = this.#watched.get(username);
    if (watched === undefined) return false;
    if (info === undefined) {
      watched.unknown += 1;
      if (watched.unknown < unknownReads) return false;
    } else if (!hasEnded(info)) {
      watched.tooEarly = this.#hub.wire.now() - watched.since;
      return false;
    }
    this.#watched.delete(username);
    if (info?.Status === 'Active') this.#took.ended(this.#hub.wire.now() - watched.since, watched.tooEarly);
    watched.resolve(info);
    return info?.Status === 'Active';
  }
}
