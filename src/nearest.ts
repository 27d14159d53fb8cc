/** The candidate that `text` was probably meant to be, or `undefined` if none is near: at most a third is different. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const scored = candidates.map((candidate) => ({
    candidate,
    distance: editDistance(text.toLowerCase(), candidate.toLowerCase()),
  }));
  const best = scored.toSorted((one, other) => one.distance - other.distance)[0];
  if (best === undefined) return undefined;
  return best.distance <= Math.max(text.length, best.candidate.length) / 3 ? best.candidate : undefined;
}

/** Letters to insert, delete, replace, or swap with the next one, to get from one text to the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
