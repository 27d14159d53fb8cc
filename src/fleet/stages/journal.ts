import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/**
 * What was done in a fleet's orgs that can't be asked of them afterwards: which batches of data went in, which deploy
 * was whose source, whether the script ended. A line of JSON each, appended as it happens, so that a killed process
 * loses nothing. It holds no token and no key; what is restored is checked line by line.
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
  /** Rows of the data's objects before its first batch: the org's own. */
  z.strictObject({
    event: z.literal('baseline'),
    org: z.string(),
    rows: z.record(z.string(), z.int().min(0)),
  }),
  /** `at`: milliseconds since the epoch. */
  z.strictObject({
    event: z.literal('sending'),
    org: z.string(),
    data: z.string(),
    batch: z.int().min(0),
    at: z.int().optional(),
  }),
  /** Salesforce refused the batch as a whole. */
  z.strictObject({ event: z.literal('refused'), org: z.string(), data: z.string(), batch: z.int().min(0) }),
  z.strictObject({
    event: z.literal('sent'),
    org: z.string(),
    data: z.string(),
    batch: z.int().min(0),
    ids: z.record(z.string(), id),
  }),
  z.strictObject({ event: z.literal('script'), org: z.string() }),
  /** What was deployed so far counts as known to source tracking. */
  z.strictObject({ event: z.literal('tracked'), org: z.string() }),
]);

export type JournalEntry = z.infer<typeof entrySchema>;

/** How far an org's data got, as far as the journal knows. */
export type DataProgress =
  /** The next batch to send, and the ids of those before it. */
  | {
      readonly state: 'known';
      readonly next: number;
      readonly ids: Readonly<Record<string, string>>;
      /** When the setup began, in milliseconds since the epoch. */
      readonly since?: number;
    }
  /** The batch `next` was sent, and its answer never came. */
  | {
      readonly state: 'unanswered';
      readonly next: number;
      readonly ids: Readonly<Record<string, string>>;
      /** In milliseconds since the epoch. */
      readonly sentAt?: number;
    }
  /** Other data than is planned now went in, or may have. */
  | { readonly state: 'other-data' }
  /** The journal does not know the org, or only by hearsay: the org has to be asked. */
  | { readonly state: 'unknown' };

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

  /** Whether nothing was deployed in the org since its source tracking was settled, as far as is known. */
  isTracked(org: string): boolean {
    const deploying = ['deploy', 'script', 'tracked'];
    const last = this.#entries.findLast(
      (entry) => deploying.includes(entry.event) && 'org' in entry && entry.org === org,
    );
    return last === undefined || last.event === 'tracked';
  }

  /** The rows that the org had before its data, as last counted; true or not. */
  baseline(org: string): Readonly<Record<string, number>> | undefined {
    const found = this.#entries.findLast((entry) => entry.event === 'baseline' && entry.org === org);
    return found?.event === 'baseline' ? found.rows : undefined;
  }

  /** All ids that the org is said to have given to this data; true or not. */
  claimedIds(org: string, data: string): Readonly<Record<string, string>> {
    const ids: Record<string, string> = {};
    for (const entry of this.#entries) {
      if (entry.event === 'sent' && entry.org === org && entry.data === data) Object.assign(ids, entry.ids);
    }
    return ids;
  }

  /** @param data tells one set of data from another: batches are numbered in it */
  dataProgress(org: string, data: string): DataProgress {
    const begin = this.#entries.findLastIndex((entry) => entry.event === 'began' && entry.org === org);
    const isHearsay = begin < this.#entries.findLastIndex(({ event }) => event === 'restored');
    if (begin === -1 || isHearsay) return { state: 'unknown' };
    const entry = this.#entries[begin];
    const since = entry?.event === 'began' && entry.at !== undefined ? { since: entry.at } : {};
    const progress = this.#batchesSince(begin, org, data);
    return progress.state === 'known' ? { ...progress, ...since } : progress;
  }

  #batchesSince(begin: number, org: string, data: string): DataProgress {
    const ids: Record<string, string> = {};
    let progress: DataProgress = { state: 'known', next: 0, ids };
    let isOther = false;
    for (const entry of this.#entries.slice(begin)) {
      if (!('batch' in entry) || entry.org !== org) continue;
      const { event, batch } = entry;
      if (entry.data !== data) {
        // Nothing of other data can be told apart. What was refused did not go in.
        isOther = event !== 'refused';
        if (event === 'sent') break;
      } else if (event === 'sent') {
        Object.assign(ids, entry.ids);
        progress = { state: 'known', next: batch + 1, ids };
      } else if (event === 'sending') {
        const sentAt = entry.at === undefined ? {} : { sentAt: entry.at };
        progress = { state: 'unanswered', next: batch, ids, ...sentAt };
      } else progress = { state: 'known', next: batch, ids };
    }
    return isOther ? { state: 'other-data' } : progress;
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}

/** Of 1,000 orgs with 1,000 rows of data each, a journal has a third. A larger one knows nothing: the orgs are asked. */
const mostBytes = 128 * 1024 * 1024;

function readEntries(file: string): JournalEntry[] {
  let text: string;
  try {
    if (statSync(file).size > mostBytes) return [];
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
