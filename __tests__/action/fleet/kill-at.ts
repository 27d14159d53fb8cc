import type { DevHub } from '../../../devhub/index.ts';

/** Numbers in [0, 1) that are the same each time: mulberry32. */
export function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A moment of a run, by how far it got, so that a slow machine is killed in the same places as a fast one. */
export interface Kill {
  /** Requests since the run began. */
  readonly requests: number;
  /** Milliseconds. */
  readonly delay: number;
}

export function killAt(
  hub: DevHub,
  { requests, delay }: Kill,
): { signal: NodeJS.Signals; when: () => boolean } {
  const wanted = hub.requests.length + requests;
  let due = Infinity;
  const when = (): boolean => {
    if (due === Infinity && hub.requests.length >= wanted) due = Date.now() + delay;
    return Date.now() >= due;
  };
  return { signal: 'SIGKILL', when };
}
