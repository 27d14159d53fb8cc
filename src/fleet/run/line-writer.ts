import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import { isTransient } from '../../salesforce/errors/api.ts';
import type { CallOptions, OrgClient } from '../../salesforce/wire/org-client.ts';
import {
  type Description,
  type DescriptionRights,
  mostRecords,
  readDescriptions,
  replaceDescription,
  type SaveError,
  writeDescriptions,
} from '../../salesforce/scratch-orgs/descriptions.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import {
  changedLine,
  type Described,
  describe,
  isClaimed,
  type Line,
  type LineChange,
  mostCharacters,
  readLine,
} from '../plan/line.ts';

/** Milliseconds that a line waits for others to go with. */
const latest = 5000;
/** A field that takes less than that has no room for lines. */
const leastCharacters = 100;
/** How often a line is tried that the hub does not take for now. */
const mostAttempts = 5;
/** Milliseconds for the last lines of a run that was stopped: the runner gives it ten seconds in all. */
const whenStopped = 1500;
/** What a record's refusal means that passes. */
const passing = new Set(['UNABLE_TO_LOCK_ROW', 'SERVER_UNAVAILABLE', 'REQUEST_LIMIT_EXCEEDED']);
/** The record is gone, and with it who would ask for its line. */
const gone = new Set(['ENTITY_IS_DELETED', 'INVALID_CROSS_REFERENCE_KEY', 'NOT_FOUND']);

interface Waiting {
  readonly label: string;
  readonly change: LineChange;
  readonly attempts: number;
}

/**
 * Writes on the hub how the run's orgs stand: the line in each one's description (see `plan/line.ts`), many at once.
 *
 * Nobody but a person touches the line of an org that isn't ready, so those go by collections, read the moment before. An
 * org that is ready somebody may take at any time: its line is written by itself, on condition that nothing changed since
 * it was read, and never once somebody holds it.
 */
export class LineWriter {
  readonly #hub: OrgClient;
  readonly #isAllowed: boolean;
  readonly #most: number;
  readonly #warn: (sentence: string) => void;
  readonly #stopped: AbortSignal;
  readonly #hurry = new AbortController();
  /** By the ScratchOrgInfo's id of 15 characters. */
  readonly #waiting = new Map<string, Waiting>();
  /** Why the hub took no line, with the orgs. */
  readonly #refused = new Map<string, string[]>();
  #work: Promise<void> | undefined;

  /** @param stopped once aborted, lines go out at once */
  constructor(
    hub: OrgClient,
    rights: DescriptionRights,
    { warn, stopped }: { readonly warn: (sentence: string) => void; readonly stopped: AbortSignal },
  ) {
    this.#hub = hub;
    this.#most = rights.length ?? mostCharacters;
    this.#isAllowed = rights.missing === undefined && this.#most >= leastCharacters;
    this.#warn = warn;
    this.#stopped = stopped;
    stopped.addEventListener('abort', () => this.#hurry.abort(), { once: true });
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
    return describe(text, { state: 'making', at: this.#now(), digest }, this.#most);
  }

  /** Notes how an org stands now; the hub is told within five seconds. */
  put(infoId: string, label: string, change: LineChange): void {
    if (!this.#isAllowed) return;
    this.#waiting.set(shortId(infoId), { label, change: { at: this.#now(), ...change }, attempts: 1 });
    this.#work ??= this.#run().finally(() => (this.#work = undefined));
  }

  /**
   * Takes back at once that an org is ready, before it is set up with something else.
   *
   * @returns `held` if somebody holds the org, which then stays as it is
   */
  async takeBack(infoId: string, label: string, change: LineChange): Promise<'held' | 'ours'> {
    if (!this.#isAllowed) return 'ours';
    try {
      const outcome = await this.#replace(shortId(infoId), { at: this.#now(), ...change });
      return outcome === 'held' ? 'held' : 'ours';
    } catch (error) {
      this.#refuse(label, reasonOf(error));
      return 'ours';
    }
  }

  /** Writes what still waits, and warns of the lines that the hub didn't take. */
  async close(): Promise<void> {
    this.#hurry.abort();
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
        await this.#write(batch);
      } catch (error) {
        const passes = isTransient(error) && !this.#stopped.aborted;
        for (const [id, waiting] of batch) {
          if (passes) this.#again(id, waiting, reasonOf(error));
          else this.#refuse(waiting.label, reasonOf(error));
        }
      }
    }
  }

  /** Until others have come, or the run ends; what the hub didn't take is sent again after a pause in any case. */
  async #pause(): Promise<void> {
    const tries = Math.max(...[...this.#waiting.values()].map(({ attempts }) => attempts));
    const [time, signal] = tries > 1 ? [500 * 2 ** tries, this.#stopped] : [latest, this.#hurry.signal];
    if (!signal.aborted) await this.#hub.wire.sleep(time, signal).catch(() => undefined);
  }

  async #write(batch: ReadonlyMap<string, Waiting>): Promise<void> {
    const texts = new Map<string, string>();
    const alone: string[] = [];
    for (const description of await readDescriptions(this.#hub, [...batch.keys()], this.#options())) {
      const change = batch.get(description.id)?.change ?? {};
      const line = readLine(description.text);
      if (isClaimed(line) || saysSo(line, change)) continue;
      if (line?.state === 'ready') alone.push(description.id);
      else texts.set(description.id, this.#changed(description, change));
    }
    if (texts.size > 0) {
      const errors = await writeDescriptions(this.#hub, texts, this.#options());
      for (const [id, error] of errors) this.#refusedRecord(id, batch.get(id), error);
    }
    for (const id of alone) {
      const waiting = batch.get(id);
      if (waiting !== undefined) {
        await this.#replace(id, waiting.change).catch((error: unknown) =>
          this.#refuse(waiting.label, reasonOf(error)),
        );
      }
    }
  }

  /** Writes one line, if the record is as it was when it was read; else it is read again. */
  async #replace(id: string, change: LineChange): Promise<'held' | 'said' | 'gone'> {
    for (let attempt = 1; ; attempt += 1) {
      const [description] = await readDescriptions(this.#hub, [id], this.#options());
      if (description === undefined) return 'gone';
      const line = readLine(description.text);
      if (isClaimed(line)) return 'held';
      if (saysSo(line, change)) return 'said';
      try {
        const text = this.#changed(description, change);
        if (await replaceDescription(this.#hub, description, text, this.#options())) return 'said';
      } catch (error) {
        if (!isTransient(error) || attempt >= mostAttempts) throw error;
      }
      if (attempt >= mostAttempts) throw new Error('somebody else changes it all the time');
      if (!this.#stopped.aborted) await this.#hub.wire.sleep(200 * attempt, this.#stopped);
    }
  }

  /** A text that is longer already shows that the field takes more. */
  #changed({ text }: Description, change: LineChange): string {
    const line = changedLine(readLine(text) ?? {}, change);
    return describe(text, line, Math.max(this.#most, text.length)).description;
  }

  #refusedRecord(id: string, waiting: Waiting | undefined, { statusCode, message }: SaveError): void {
    if (waiting === undefined || gone.has(statusCode)) return;
    const reason = `${statusCode}: ${message}`;
    if (passing.has(statusCode)) this.#again(id, waiting, reason);
    else this.#refuse(waiting.label, reason);
  }

  /** What was put meanwhile is newer. */
  #again(id: string, { label, change, attempts }: Waiting, reason: string): void {
    if (this.#waiting.has(id)) return;
    if (attempts < mostAttempts) this.#waiting.set(id, { label, change, attempts: attempts + 1 });
    else this.#refuse(label, reason);
  }

  #refuse(label: string, reason: string): void {
    this.#refused.set(reason, [...(this.#refused.get(reason) ?? []), label]);
  }

  /** The run's signal ends what is under way; the last lines still go out after that, and quickly or not at all. */
  #options(): CallOptions {
    return this.#stopped.aborted
      ? { signal: AbortSignal.timeout(whenStopped), repeat: 'never' }
      : { timeout: 30_000, repeat: 'never' };
  }

  #now(): number {
    return Math.floor(this.#hub.wire.now() / 1000) * 1000;
  }
}

/** Whether the line needs no change but of its time. */
function saysSo(line: Line | undefined, { at: _, ...change }: LineChange): boolean {
  if (line === undefined) return false;
  const { at: __, ...now } = line;
  return JSON.stringify(changedLine(now, change)) === JSON.stringify(changedLine(now, {}));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof ApiFailure)) return error instanceof Error ? error.message : String(error);
  const [first] = error.errors;
  return first === undefined ? error.message : `${first.errorCode}: ${first.message}`;
}
