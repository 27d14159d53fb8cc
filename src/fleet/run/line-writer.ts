import { messageOf } from '../../problem.ts';
import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import { apiErrorMeaning, isTransient } from '../../salesforce/errors/api.ts';
import type { CallOptions, OrgClient } from '../../salesforce/wire/org-client.ts';
import {
  type DescriptionRights,
  mostRecords,
  type SaveError,
} from '../../salesforce/scratch-orgs/descriptions.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import { saysGone, type ScratchOrgInfo } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { usernameOf } from '../plan/hub-fleet.ts';
import { describe, type Described, type LineChange, mostCharacters } from '../plan/line.ts';
import { changeLine, changeLines, type LineRoute } from './line-batch.ts';
import type { Passengers } from './signup-poll.ts';

/** Milliseconds that a line waits for others to go with. */
const latest = 5000;
/** Milliseconds for which a poll's reading counts as read for the line. */
const fresh = 1000;
/** More passengers would need a query of their own. */
const mostPassengers = 30;
/** A shorter field has no room for lines. */
const leastCharacters = 100;
/** Tries of a line that the hub refuses for now. */
const mostAttempts = 5;
/** Milliseconds for the last lines once the run was stopped: the runner gives it ten seconds in all. */
const whenStopped = 3000;

interface Waiting {
  readonly label: string;
  readonly username: string;
  readonly change: LineChange;
  readonly since: number;
  readonly attempts: number;
}

/**
 * Tells the hub how the run's orgs stand: the line in each one's description (see `plan/line.ts`), many at once, and at
 * most five seconds late. What goes wrong with it is a warning, never the run's failure.
 */
export class LineWriter implements Passengers {
  /** What a poll reads for the lines' sake. */
  readonly fields: readonly string[];
  readonly #route: LineRoute;
  readonly #isAllowed: boolean;
  readonly #warn: (sentence: string) => void;
  readonly #stopped: AbortSignal;
  /** By the ScratchOrgInfo's id of 15 characters, as below. */
  readonly #waiting = new Map<string, Waiting>();
  /** What a poll has read of those that wait. */
  #seen: { readonly at: number; readonly texts: ReadonlyMap<string, string> } = { at: 0, texts: new Map() };
  /** Why the hub took no line, with the orgs. */
  readonly #refused = new Map<string, string[]>();
  #isEnding: boolean;
  #wake = new AbortController();
  /** What has no answer by then is given up. */
  readonly #over = new AbortController();
  #work: Promise<void> | undefined;

  /** @param stopped once aborted, lines go out at once */
  constructor(
    hub: OrgClient,
    rights: DescriptionRights,
    { warn, stopped }: { readonly warn: (sentence: string) => void; readonly stopped: AbortSignal },
  ) {
    const most = rights.length ?? mostCharacters;
    this.#isAllowed = rights.missing === undefined && most >= leastCharacters;
    this.fields = this.#isAllowed ? ['Description'] : [];
    this.#route = { hub, most, options: () => this.#options() };
    this.#warn = warn;
    this.#stopped = stopped;
    this.#isEnding = stopped.aborted;
    stopped.addEventListener('abort', () => this.#endSoon(), { once: true });
  }

  /** What a signup says of its org, for `Description`: nothing where the user may not write lines later. */
  signupFields(description: unknown, digest: string): { readonly Description?: string } {
    const described = this.#first(description, digest);
    return described === undefined ? {} : { Description: described.description };
  }

  /** Whether a definition's description is too long to stand before the line. */
  cuts(description: unknown): boolean {
    return this.#first(description, '0'.repeat(12))?.wasCut === true;
  }

  /** A description that is no text is left for Salesforce to refuse. */
  #first(description: unknown, digest: string): Described | undefined {
    const text = description ?? null;
    if (!this.#isAllowed || !(typeof text === 'string' || text === null)) return undefined;
    return describe(text, { state: 'making', at: this.#second(), digest }, this.#route.most);
  }

  /** Notes how an org stands now. */
  put(info: ScratchOrgInfo, label: string, change: LineChange): void {
    if (!this.#isAllowed) return;
    this.#waiting.set(shortId(info.Id), {
      ...{ label, username: usernameOf(info), since: this.#now() },
      ...{ change: { at: this.#second(), ...change }, attempts: 1 },
    });
    this.#work ??= this.#run().finally(() => (this.#work = undefined));
  }

  /**
   * Takes back at once that an org is ready, before it is set up with something else.
   *
   * @returns `held` if somebody holds the org, which then stays as it is
   */
  async takeBack(info: ScratchOrgInfo, label: string, change: LineChange): Promise<'held' | 'ours'> {
    if (!this.#isAllowed) return 'ours';
    try {
      const outcome = await changeLine(this.#route, shortId(info.Id), { at: this.#second(), ...change });
      return outcome === 'held' ? 'held' : 'ours';
    } catch (error) {
      this.#refuse(label, reasonOf(error));
      return 'ours';
    }
  }

  /** The signups' poll may read the descriptions along with its own, since it asks anyway. */
  usernames(): string[] {
    if (this.#waiting.size > mostPassengers) return [];
    return [...this.#waiting.values()].map(({ username }) => username);
  }

  /** What is waiting goes now, if it would be late by the next poll. */
  seen(records: readonly ScratchOrgInfo[], next: number | undefined): void {
    const mine = records.filter(({ Description }) => Description !== undefined);
    const texts = mine.map(({ Id, Description }) => [shortId(Id), Description ?? ''] as const);
    this.#seen = { at: this.#now(), texts: new Map(texts) };
    const oldest = Math.min(...[...this.#waiting.values()].map(({ since }) => since));
    if (next !== undefined && oldest + latest < this.#now() + next) this.#wake.abort();
  }

  /** Writes what still waits, and warns of the lines that the hub didn't take. */
  async close(): Promise<void> {
    this.#hurry();
    await this.#work;
    for (const [reason, labels] of this.#refused) {
      const some = labels.length > 10 ? `${labels.slice(0, 10).join(', ')} …` : labels.join(', ');
      this.#warn(
        `The hub didn't take how ${labels.length} org${labels.length === 1 ? ' stands' : 's stand'} (${some}): ${reason}. fleet/list goes by what it says; run the fleet again with the same generation to correct that.`,
      );
    }
    this.#refused.clear();
  }

  async #run(): Promise<void> {
    while (this.#waiting.size > 0) {
      if (this.#waiting.size < mostRecords) await this.#pause();
      const batch = new Map([...this.#waiting].slice(0, mostRecords));
      for (const id of batch.keys()) this.#waiting.delete(id);
      try {
        const changes = new Map([...batch].map(([id, { change }]) => [id, change]));
        const known = this.#now() - this.#seen.at < fresh ? this.#seen.texts : new Map<string, string>();
        const refused = await changeLines(this.#route, changes, known);
        for (const [id, error] of refused) this.#handle(id, batch.get(id), error);
      } catch (error) {
        for (const [id, waiting] of batch) this.#handle(id, waiting, error);
      }
    }
  }

  /** Until others have come, or the run ends; what the hub didn't take is sent again after a pause in any case. */
  async #pause(): Promise<void> {
    const waiting = [...this.#waiting.values()];
    const tries = Math.max(...waiting.map(({ attempts }) => attempts));
    const due = Math.min(...waiting.map(({ since }) => since)) + latest - this.#now();
    this.#wake = new AbortController();
    if (this.#isEnding && (tries === 1 || this.#stopped.aborted)) return;
    const [time, signal] = tries > 1 ? [500 * 2 ** tries, this.#stopped] : [due, this.#wake.signal];
    if (time > 0)
      await this.#route.hub.wire.sleep(time, signal, 'more lines for the hub').catch(() => undefined);
  }

  #endSoon(): void {
    this.#hurry();
    setTimeout(() => this.#over.abort(), whenStopped).unref();
  }

  #hurry(): void {
    this.#isEnding = true;
    this.#wake.abort();
  }

  #handle(id: string, waiting: Waiting | undefined, error: unknown): void {
    // A record that is gone has nobody who would ask for its line.
    if (waiting === undefined || (isSaveError(error) && saysGone(error.statusCode))) return;
    const passes = isSaveError(error)
      ? apiErrorMeaning({ code: error.statusCode, text: error.message }).transient
      : isTransient(error);
    if (!passes || waiting.attempts >= mostAttempts || this.#stopped.aborted) {
      this.#refuse(waiting.label, reasonOf(error));
    } else if (!this.#waiting.has(id)) {
      // What was put meanwhile is newer.
      this.#waiting.set(id, { ...waiting, attempts: waiting.attempts + 1 });
    }
  }

  #refuse(label: string, reason: string): void {
    this.#refused.set(reason, [...(this.#refused.get(reason) ?? []), label]);
  }

  #options(): CallOptions {
    return { timeout: 30_000, repeat: 'never', signal: this.#over.signal, isClosing: true };
  }

  #now(): number {
    return this.#route.hub.wire.now();
  }

  /** The line has whole seconds. */
  #second(): number {
    return Math.floor(this.#now() / 1000) * 1000;
  }
}

function isSaveError(error: unknown): error is SaveError {
  return !(error instanceof Error) && typeof error === 'object' && error !== null && 'statusCode' in error;
}

function reasonOf(error: unknown): string {
  if (isSaveError(error)) return `${error.statusCode}: ${error.message}`;
  if (!(error instanceof ApiFailure)) return messageOf(error);
  const [first] = error.errors;
  return first === undefined ? error.message : `${first.errorCode}: ${first.message}`;
}
