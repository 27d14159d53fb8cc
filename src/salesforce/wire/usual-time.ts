/** This many of the last ones count: a hub may be slower at noon. */
const counted = 20;
/** Milliseconds: a window as narrow as this is not narrowed further. */
const closeEnough = 100;

/**
 * How long something usually takes, learned from many who wait for the same. Nobody sees it end: each knows a look that came
 * too early, and the next one, which found it. The next to wait looks between the two, so a few looks come close.
 * Times are milliseconds.
 */
export class UsualTime {
  readonly #within: number;
  #tooEarly: number[] = [];
  #found: number[] = [];

  /**
   * @param within where between the two to look. Default halfway, so that each round of those who wait halves what the last
   *   one left open; later where a look that comes too early costs more than time
   */
  constructor(within = 0.5) {
    this.#within = within;
  }

  /** @param tooEarly the last look before; absent where the first one found it */
  ended(found: number, tooEarly = Math.min(middle(this.#tooEarly) ?? 0, found)): void {
    this.#tooEarly = [...this.#tooEarly, tooEarly].slice(-counted);
    this.#found = [...this.#found, found].slice(-counted);
  }

  /** When it was usually found; `undefined` before the first has ended. */
  get found(): number | undefined {
    return middle(this.#found);
  }

  /** When to look, so as to find it closer; `undefined` before the first has ended. */
  get expected(): number | undefined {
    const [from, to] = [middle(this.#tooEarly), middle(this.#found)];
    if (from === undefined || to === undefined) return undefined;
    return to - from > closeEnough ? from + this.#within * (to - from) : to;
  }
}

/** One of each name, for all who ask for it. */
export function usualTimes(): (name: string) => UsualTime {
  const known = new Map<string, UsualTime>();
  return (name) => {
    const usual = known.get(name) ?? new UsualTime();
    known.set(name, usual);
    return usual;
  };
}

function middle(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
