import { usernameFor } from '../names.ts';
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

/** What another run may call the same slot's org if it goes by another app, or came to another attempt. */
export function otherUsernamesOf(of: Attempt): string[] {
  const { plan, number, run } = of;
  const hubOrgId = run.hub.session.orgId;
  const attempts = Array.from({ length: number + 1 }, (_, index) => index + 1);
  return attempts
    .flatMap((attempt) => [false, true].map((ownApp) => ({ attempt, ownApp })))
    .map((one) => usernameFor({ ...plan.slot, hubOrgId, ...one }))
    .filter((username) => username !== usernameOfAttempt(of));
}

/** The same org once more, as the hub has it: what is done in it is found done. */
export function attemptOnSame({ plan, group, record, run, number }: Attempt, known: HubOrg): Attempt {
  return { plan, group, record, run, number, known };
}

export function usernameOfAttempt({ plan, number, known, turn, run }: Attempt): string {
  const hubOrgId = run.hub.session.orgId;
  return (
    known?.username ?? usernameFor({ ...plan.slot, attempt: number, hubOrgId, ownApp: turn?.ownApp ?? false })
  );
}
