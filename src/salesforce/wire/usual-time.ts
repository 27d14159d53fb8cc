/** This many of the last ones count: a hub may be slower at noon. */
const counted = 20;
/** Milliseconds. What is known as closely as that is narrowed down no further. */
const closeEnough = 100;

/**
 * How long something usually takes, as many who wait for the same have seen it: they don't see it end, each only a look that
 * came too early and the one that found it. Where to look next lies between, so that a few looks come close to it.
 * Times are milliseconds.
 */
export class UsualTime {
  #tooEarly: number[] = [];
  #found: number[] = [];

  /** @param tooEarly the last look before; absent where the first one found it */
  ended(found: number, tooEarly = Math.min(middle(this.#tooEarly) ?? 0, found)): void {
    this.#tooEarly = [...this.#tooEarly, tooEarly].slice(-counted);
    this.#found = [...this.#found, found].slice(-counted);
  }

  /** When to look; `undefined` before the first has ended. */
  get expected(): number | undefined {
    const [from, to] = [middle(this.#tooEarly), middle(this.#found)];
    if (from === undefined || to === undefined) return undefined;
    return to - from > closeEnough ? (from + to) / 2 : to;
  }
}

function middle(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
