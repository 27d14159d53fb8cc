import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/**
 * What was done in a fleet's orgs that can't be asked of them afterwards: which batches of data went in, which deploy
 * was whose source, whether the script ended. A line of JSON each, appended as it happens, so that a killed process
 * loses none. It holds no token and no key; what is restored is checked line by line.
 */
const id = z.string().regex(/^[A-Za-z0-9]{15,18}$/);
const entrySchema = z.discriminatedUnion('event', [
  /**
   * What is above came out of the cache: it may be of an older attempt than the last, or anyone's who could write
   * there.
   */
  z.strictObject({ event: z.literal('restored') }),
  /**
   * The org's setup began in a run that keeps this journal: what is not in here was not done. `at`: milliseconds since
   * the epoch.
   */
  z.strictObject({ event: z.literal('began'), org: z.string(), at: z.int().optional() }),
  z.strictObject({ event: z.literal('deploy'), org: z.string(), hash: z.string(), id }),
  z.strictObject({ event: z.literal('sending'), org: z.string(), data: z.string(), batch: z.int().min(0) }),
  /** Salesforce said no to the batch, and so took none of it. */
  z.strictObject({ event: z.literal('refused'), org: z.string(), data: z.string(), batch: z.int().min(0) }),
  z.strictObject({
    event: z.literal('sent'),
    org: z.string(),
    data: z.string(),
    batch: z.int().min(0),
    ids: z.record(z.string(), id),
  }),
  z.strictObject({ event: z.literal('script'), org: z.string() }),
]);

export type JournalEntry = z.infer<typeof entrySchema>;

/** How far an org's data got, as far as the journal knows. */
export type DataProgress =
  /** The next batch to send, and the ids of those before it. `isHearsay`: to be checked against the org. */
  | {
      readonly known: true;
      readonly isHearsay: boolean;
      readonly next: number;
      readonly ids: Readonly<Record<string, string>>;
      /** When the setup began, in milliseconds since the epoch. */
      readonly since?: number;
    }
  /** A batch was sent and its answer never came, or the journal does not know the org. */
  | { readonly known: false; readonly reason: 'unanswered' | 'no-journal' };

/** The journal of one job, on disk. `org` is always the org's 15-character id: a replaced org starts afresh. */
export class Journal {
  readonly file: string;
  readonly #entries: JournalEntry[];
  #descriptor: number | undefined;

  constructor(file: string) {
    this.file = file;
    this.#entries = readEntries(file);
  }

  append(entry: JournalEntry): void {
    if (this.#descriptor === undefined) {
      mkdirSync(dirname(this.file), { recursive: true });
      this.#descriptor = openSync(this.file, 'a', 0o600);
      // A killed process may have left half a line.
      writeSync(this.#descriptor, '\n');
    }
    writeSync(this.#descriptor, `${JSON.stringify(entry)}\n`);
    this.#entries.push(entry);
  }

  /** The last deploy of this content in the org. */
  deployId(org: string, hash: string): string | undefined {
    const deploys = this.#entries.filter((entry) => entry.event === 'deploy');
    return deploys.findLast((entry) => entry.org === org && entry.hash === hash)?.id;
  }

  scriptEnded(org: string): boolean {
    return this.#entries.some((entry) => entry.event === 'script' && entry.org === org);
  }

  /** @param data tells one set of data from another: batches are numbered in it */
  dataProgress(org: string, data: string): DataProgress {
    const begin = this.#entries.findLastIndex((entry) => entry.event === 'began' && entry.org === org);
    if (begin === -1) return { known: false, reason: 'no-journal' };
    const isHearsay = begin < this.#entries.findLastIndex(({ event }) => event === 'restored');
    const { next, ids, isUnanswered } = this.#batchesSince(begin, org, data);
    const entry = this.#entries[begin];
    const since = entry?.event === 'began' && entry.at !== undefined ? { since: entry.at } : {};
    if (!isUnanswered) return { known: true, isHearsay, next, ids, ...since };
    // Whether that is so still only the org can tell, as if there were no journal.
    return { known: false, reason: isHearsay ? 'no-journal' : 'unanswered' };
  }

  #batchesSince(begin: number, org: string, data: string) {
    let next = 0;
    let ids: Record<string, string> = {};
    let isUnanswered = false;
    for (const entry of this.#entries.slice(begin)) {
      if (!('batch' in entry) || entry.org !== org) continue;
      if (entry.data !== data) {
        // Other data than now planned went in: nothing of it can be told apart. What was refused did not.
        isUnanswered = entry.event !== 'refused';
        if (entry.event === 'sent') break;
        continue;
      }
      isUnanswered = entry.event === 'sending';
      if (entry.event === 'sent') {
        next = entry.batch + 1;
        ids = { ...ids, ...entry.ids };
      }
    }
    return { next, ids, isUnanswered };
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}

function readEntries(file: string): JournalEntry[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    const entry = entrySchema.safeParse(parse(line));
    return entry.success ? [entry.data] : [];
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
