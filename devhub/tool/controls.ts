import type { DevHub } from '../dev-hub.ts';
import { FaultDesk } from './fault-desk.ts';

/** All that a person may set of a running hub. */
export interface Controls {
  readonly hub: DevHub;
  readonly faults: FaultDesk;
  readonly latency: Latency;
}

export function controlsOf(hub: DevHub, seed: number): Controls {
  return { hub, faults: new FaultDesk(hub, seed), latency: new Latency(hub) };
}

/** How much longer every request takes. */
class Latency {
  readonly #hub: DevHub;
  #remove: (() => void) | undefined;
  milliseconds = 0;

  constructor(hub: DevHub) {
    this.#hub = hub;
  }

  set(milliseconds: number): void {
    this.#remove?.();
    this.milliseconds = milliseconds;
    this.#remove =
      milliseconds === 0
        ? undefined
        : this.#hub.faults.add({
            when: ({ isPart }) => isPart !== true,
            effect: { kind: 'latency', milliseconds },
          });
  }
}
