import type { DevHub } from '../devhub/index.ts';

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
