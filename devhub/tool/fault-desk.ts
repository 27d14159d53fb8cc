import { randomFrom } from '../../harness/random.ts';
import type { DevHub } from '../dev-hub.ts';
import type { SignupFault } from '../world/signup-faults.ts';
import { describeFault, effectOf, type FaultSpec, FaultSpecError } from './fault-spec.ts';

/** A fault that is set. */
export interface SetFault {
  readonly id: number;
  readonly of: FaultSpec['of'];
  readonly text: string;
  /** How often it has hit. */
  readonly hits: number;
  /** It has hit as often as it may. */
  readonly isOver: boolean;
}

interface Kept {
  readonly id: number;
  readonly spec: FaultSpec;
  readonly hits: () => number;
  readonly remove: () => void;
}

const most = 50;

/** The faults that a person has set, by an option or on the page. */
export class FaultDesk {
  readonly #hub: DevHub;
  readonly #random: () => number;
  #kept: Kept[] = [];
  #next = 1;

  /** @param seed which requests a share hits: the same for the same requests in the same order */
  constructor(hub: DevHub, seed: number) {
    this.#hub = hub;
    this.#random = randomFrom(seed);
  }

  /** @throws FaultSpecError when there are too many, or what it asks for isn't there */
  add(spec: FaultSpec): void {
    if (this.#kept.length >= most)
      throw new FaultSpecError(`There are ${most} faults already; take one away.`);
    const armed = spec.of === 'signup' ? this.#failSignups(spec) : this.#failRequests(spec);
    this.#kept.push({ id: this.#next++, spec, ...armed });
  }

  list(): SetFault[] {
    return this.#kept.map(({ id, spec, hits }) => ({
      id,
      of: spec.of,
      text: describeFault(spec),
      hits: hits(),
      isOver: spec.times !== undefined && hits() >= spec.times,
    }));
  }

  /** False where there is no such fault, or no longer. */
  remove(id: number): boolean {
    const found = this.#kept.find((one) => one.id === id);
    found?.remove();
    this.#kept = this.#kept.filter((one) => one !== found);
    return found !== undefined;
  }

  removeAll(): void {
    for (const { remove } of this.#kept) remove();
    this.#kept = [];
  }

  #failSignups({ what, times, share, where }: FaultSpec): Pick<Kept, 'hits' | 'remove'> {
    const limit = times ?? Number.MAX_SAFE_INTEGER;
    const fault: SignupFault = {
      count: limit,
      errorCode: what,
      ...(share === undefined ? {} : { share }),
      ...(where === undefined ? {} : { username: new RegExp(escapePattern(where), 'i') }),
    };
    const { signupFaults } = this.#hub;
    signupFaults.push(fault);
    return {
      hits: () => limit - (fault.count ?? limit),
      remove: () => {
        const at = signupFaults.indexOf(fault);
        if (at >= 0) signupFaults.splice(at, 1);
      },
    };
  }

  #failRequests({ what, times, share, where }: FaultSpec): Pick<Kept, 'hits' | 'remove'> {
    const effect = effectOf(what);
    if (effect === undefined) throw new FaultSpecError(`There is no fault ${what}.`);
    let hits = 0;
    const remove = this.#hub.faults.add({
      effect,
      ...(times === undefined ? {} : { count: times }),
      // It is the last that is asked, so what it lets through is hit.
      when: ({ isPart, method, url }) => {
        if (isPart === true) return false;
        // Whoever logs in has no session yet.
        if (what === '401' && url.startsWith('/services/oauth2/')) return false;
        if (where !== undefined && !`${method} ${pathOf(url)}`.toLowerCase().includes(where.toLowerCase()))
          return false;
        if (share !== undefined && this.#random() >= share) return false;
        hits++;
        return true;
      },
    });
    return { hits: () => hits, remove };
  }
}

function pathOf(url: string): string {
  return url.split('?')[0] ?? url;
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
