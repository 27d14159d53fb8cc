import { Problem } from '../../problem.ts';
import { isRefusedRead, limitsRefused } from '../errors/api.ts';
import { problemOf } from '../errors/error-meaning.ts';
import { isObject } from '../wire/json.ts';
import type { CallOptions, OrgClient } from '../wire/org-client.ts';

/** How many orgs a hub may have, and make in 24 hours. */
export interface Allocation {
  readonly active: { readonly max: number; readonly remaining: number };
  readonly daily: { readonly max: number; readonly remaining: number };
}

/**
 * The hub's allocation: `GET limits`, ActiveScratchOrgs and DailyScratchOrgs. An org where Dev Hub is off has these
 * limits too: `isDevHub` asks for that.
 *
 * @returns a Problem `api/limits-refused` where this user may not see them, which hinders nothing else
 * @throws ApiFailure when the hub does not answer, or has no API requests left
 */
export async function readAllocation(hub: OrgClient, options?: CallOptions): Promise<Allocation | Problem> {
  let limits: Record<string, unknown>;
  try {
    limits = await hub.get<Record<string, unknown>>('/limits', options);
  } catch (cause) {
    if (!isRefusedRead(cause)) throw cause;
    const [said] = cause.errors;
    return problemOf(limitsRefused, subject, { code: said?.errorCode, text: said?.message }, { cause });
  }
  const [active, daily] = [limitOf(limits['ActiveScratchOrgs']), limitOf(limits['DailyScratchOrgs'])];
  if (active !== undefined && daily !== undefined) return { active, daily };
  return problemOf(limitsRefused, subject, { text: 'the answer has no limits for scratch orgs' });
}

const subject = 'Reading the hub’s limits';

function limitOf(value: unknown): { max: number; remaining: number } | undefined {
  if (!isObject(value)) return undefined;
  const { Max, Remaining } = value;
  return typeof Max === 'number' && typeof Remaining === 'number'
    ? { max: Max, remaining: Remaining }
    : undefined;
}

/** The allocation after the run, for the summary; a hub that does not tell it now is no failure. */
export async function allocationNow(hub: OrgClient): Promise<Allocation | undefined> {
  const answer = await readAllocation(hub, { repeat: 'never' }).catch(() => undefined);
  return answer instanceof Problem ? undefined : answer;
}
