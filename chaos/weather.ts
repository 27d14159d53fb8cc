import { createHash } from 'node:crypto';
import type { DevHub, FaultEffect, FaultRequest } from '../devhub/index.ts';
import { errorPage, html } from '../devhub/errors.ts';
import type { Scenario, Trouble } from './scenario.ts';

/**
 * Lets requests meet the scenario's troubles. Which ones is told by the seed, by whose request it is, what it asks for
 * and how often it was asked before, and not by the order in which requests of many orgs happen to come in.
 */
export function armFaults(hub: DevHub, { seed, troubles, share }: Scenario): () => void {
  const asked = new Map<string, number>();
  let last: { readonly request: FaultRequest; readonly drawn: readonly [number, number] } | undefined;
  // The same request is asked about for each trouble in turn.
  const numbersFor = (request: FaultRequest): readonly [number, number] => {
    if (last?.request === request) return last.drawn;
    const key = `${request.username ?? request.listener} ${request.method} ${kindOf(request.url)}`;
    const count = (asked.get(key) ?? 0) + 1;
    asked.set(key, count);
    const digest = createHash('sha256').update(`${seed} ${key} ${count}`).digest();
    const drawn = [digest.readUInt32BE(0) / 2 ** 32, digest.readUInt32BE(4) / 2 ** 32] as const;
    last = { request, drawn };
    return drawn;
  };
  const removals = troubles.map((trouble, index) =>
    hub.faults.add({
      when: (request) => {
        const [hit, which] = numbersFor(request);
        return hit < share && Math.floor(which * troubles.length) === index;
      },
      effect: effectOf(trouble),
    }),
  );
  return () => removals.forEach((remove) => remove());
}

/** What is asked for, without what differs from run to run. */
function kindOf(url: string): string {
  return decodeURIComponent(url)
    .replaceAll(/'[^']*'/g, '?')
    .replaceAll(/\b[A-Za-z0-9]{15,18}\b/g, '#')
    .slice(0, 200);
}

function effectOf(trouble: Trouble): FaultEffect {
  switch (trouble) {
    case 'html':
      return { kind: 'answer', status: 200, body: errorPage('Maintenance', 'Back soon.'), headers: html };
    case 'too-many-requests':
      return { kind: trouble, retryAfterSeconds: 5 };
    default:
      return { kind: trouble };
  }
}
