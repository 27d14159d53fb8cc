import { type OrgName, usernameFor } from '../names.ts';
import type { SlotPlan } from '../plan/plan.ts';
import type { HubOrg } from '../plan/member.ts';
import type { OrgRecord } from '../report/recorder.ts';
import type { PreparedGroup } from '../stages/prepare.ts';
import type { FleetRun } from './fleet-run.ts';
import type { OrgLine } from './org-line.ts';
import type { Turn } from './signup-route.ts';

/** One attempt at a slot: an org that is there, on its way or to be signed up, until it is ready or lost. */
export interface Attempt {
  readonly plan: SlotPlan;
  readonly group: PreparedGroup;
  readonly record: OrgRecord;
  readonly run: FleetRun;
  /** From 1. */
  readonly number: number;
  /** Set while there is an org to adopt or wait for. */
  readonly known: HubOrg | undefined;
  /** Whether another run is at work in that org. */
  readonly isShared?: boolean;
  /** How its signup goes, once it has its turn. */
  turn?: Turn;
  /** Once the hub has an active org. */
  line?: OrgLine;
}

export function firstAttempt(of: Pick<Attempt, 'plan' | 'group' | 'record' | 'run'>): Attempt {
  const { plan } = of;
  return plan.action === 'make' || plan.action === 'replace'
    ? { ...of, number: plan.attempt, known: undefined }
    : { ...of, number: plan.org.name.attempt, known: plan.org };
}

export function nextAttempt({ plan, group, record, run, number }: Attempt): Attempt {
  record.startAgain(number + 1);
  return { plan, group, record, run, number: number + 1, known: undefined };
}

/** The same org once more, as the hub has it: what is done in it is found done. */
export function attemptOnSame(
  { plan, group, record, run, number }: Attempt,
  known: HubOrg,
  isShared = false,
): Attempt {
  return { plan, group, record, run, number: Math.max(number, known.name.attempt), known, isShared };
}

/** Whether another org of this run was in the slot before. */
export function isReplacement({ plan, number }: Attempt): boolean {
  return !('attempt' in plan) || number > plan.attempt;
}

export function nameOfAttempt({ plan, number, known, turn, run }: Attempt): OrgName {
  const hubOrgId = run.hub.session.orgId;
  return known?.name ?? { ...plan.slot, attempt: number, hubOrgId, ownApp: turn?.ownApp ?? false };
}

export function usernameOfAttempt(attempt: Attempt): string {
  return attempt.known?.username ?? usernameFor(nameOfAttempt(attempt));
}
