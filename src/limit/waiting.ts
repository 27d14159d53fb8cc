/** One thing that is waited for. */
interface Wait {
  /** What for, as a noun: `an answer to GET /limits from https://acme.my.salesforce.com`. */
  readonly what: string;
  /** Who waits, where many may: `dev-7`. */
  readonly who: string | undefined;
  /** Milliseconds since the epoch, as below. */
  readonly since: number;
  /** When it will be over, where that is known. */
  readonly until: number | undefined;
}

/** Details of a wait: who waits, and how many milliseconds it takes where that is known. */
export interface WaitDetails {
  readonly who?: string | undefined;
  readonly milliseconds?: number | undefined;
}

const mostNamed = 3;
const mostTexts = 4;

/**
 * What a run waits for at this moment. Every wait enters itself here for as long as it lasts, so that a run that is
 * stopped can say what it was waiting for.
 */
export class Waiting {
  readonly #now: () => number;
  readonly #waits = new Set<Wait>();

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Waits for `work`, and says so meanwhile. */
  async for<T>(what: string, work: () => Promise<T>, { who, milliseconds }: WaitDetails = {}): Promise<T> {
    const since = this.#now();
    const until = milliseconds === undefined ? undefined : since + milliseconds;
    const wait = { what, who, since, until };
    this.#waits.add(wait);
    try {
      return await work();
    } finally {
      this.#waits.delete(wait);
    }
  }

  /** What is waited for now, the longest wait first: `the stage packages (dev-1, dev-2) for 35 s`; `''` for nothing. */
  text(): string {
    const groups = [...Map.groupBy(this.#waits, ({ what }) => what).values()];
    const texts = groups
      .toSorted((one, other) => sinceOf(one) - sinceOf(other))
      .map((waits) => this.#textOf(waits));
    const more = texts.length > mostTexts ? `, and ${texts.length - mostTexts} more` : '';
    return texts.slice(0, mostTexts).join('; ') + more;
  }

  #textOf(waits: readonly Wait[]): string {
    const what = waits[0]?.what ?? '';
    const names = [...new Set(waits.flatMap(({ who }) => who ?? []))];
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
    const who = names.length === 0 ? '' : ` (${names.slice(0, mostNamed).join(', ')}${more})`;
    const waited = `for ${seconds(this.#now() - sinceOf(waits))}`;
    const ends = waits.flatMap(({ until }) => until ?? []);
    const left = ends.length === 0 ? '' : `, ${seconds(Math.max(0, Math.min(...ends) - this.#now()))} to go`;
    return `${what}${who} ${waited}${left}`;
  }
}

/** Waits for `work`, and says so where there is somebody to tell. */
export function waitingFor<T>(
  { waiting }: { readonly waiting?: Waiting | undefined },
  what: string,
  work: () => Promise<T>,
  details?: WaitDetails,
): Promise<T> {
  return waiting === undefined ? work() : waiting.for(what, work, details);
}

function sinceOf(waits: readonly Wait[]): number {
  return Math.min(...waits.map(({ since }) => since));
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}
