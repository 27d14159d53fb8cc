/** Longer texts are no mistyped names; to compare them costs the product of their lengths. */
const mostCharacters = 100;
/** Of a longer list, what stands behind isn't looked at. */
const mostCandidates = 5000;

/** The candidate that `text` was probably meant to be, or `undefined` if all are far: more than a third is different. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > mostCharacters) return undefined;
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates.slice(0, mostCandidates)) {
    const most = Math.max(text.length, candidate.length) / 3;
    if (Math.abs(text.length - candidate.length) > most) continue;
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
    if (distance <= most && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
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
