import type { HubOrg } from '../plan/member.ts';
import { isPending } from '../plan/standing.ts';
import type { Failure } from '../stages/failure.ts';
import { type Attempt, nameOfAttempt, usernameOfAttempt } from './attempt.ts';

/** Milliseconds before the first time that an org is gone on with, which double. */
const firstPause = 5000;
/** So often an org is gone on with before another takes its place. */
export const mostTimesAgain = 5;

/**
 * Whether a failure says little of the org itself: calls that failed again and again for reasons that pass, or a host that
 * said that the org is gone. The hub knows better.
 */
export function mayStillStand({ next, kind }: Failure): boolean {
  return next === 'replace' && (kind.startsWith('api/') || kind === 'fleet/org-gone');
}

/**
 * The org of an attempt as the hub has it, after a pause: on its way, or up. A stage that failed goes on in it where it
 * stopped, which costs no signup.
 *
 * @param times how often that was done before
 * @returns `gone` where the hub has no such org, `unknown` where it doesn't answer
 */
export async function sameOrg(attempt: Attempt, times: number): Promise<HubOrg | 'gone' | 'unknown'> {
  const { hub, slots, signal } = attempt.run;
  await hub.wire.sleep(firstPause * 2 ** times, signal, 'the hub’s word on an org');
  const username = usernameOfAttempt(attempt);
  const orgs = await slots.ask(nameOfAttempt(attempt));
  if (orgs === undefined) return 'unknown';
  const isThere = (org: HubOrg) => isPending(org) || (org.status === 'Active' && org.exists);
  return orgs.find((org) => org.username === username && isThere(org)) ?? 'gone';
}
