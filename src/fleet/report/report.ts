import type { ProblemText } from '../../problem.ts';

/** What happened, or happens, to a fleet: plain data that the log, the summary and the manifest are made of. */
export interface FleetReport {
  readonly fleet: string;
  readonly generation: string;
  readonly hubUsername: string;
  /** Milliseconds since the epoch, here and below. */
  readonly startedAt: number;
  /** Absent while it runs. */
  readonly endedAt?: number;
  /** The groups in the fleet file's order. */
  readonly groups: readonly string[];
  /** The stages that orgs go through, in order, such as `signup`, `login`, `packages`. */
  readonly stages: readonly string[];
  /** One for each slot of this job, in any order. */
  readonly orgs: readonly OrgReport[];
  /** How many must be ready for the step to succeed. */
  readonly minimum: number;
  readonly allocation?: Allocation;
  /** How many orgs that a pool lacks the hub has no room for. */
  readonly withoutRoom?: number;
  /** Of a pool, once it ends. */
  readonly pool?: PoolCounts;
  /** This job's share, such as `2/5`, if it is not the whole fleet. */
  readonly shard?: string;
  /** The job was cancelled, or its time was over. */
  readonly cancelled?: boolean;
  /** The time was over. */
  readonly timedOut?: boolean;
  /** What it was waiting for then. */
  readonly waitedFor?: string;
}

/** What a pool has: ready and nobody's, held, and deleted by this run. */
export interface PoolCounts {
  readonly free: number;
  readonly taken: number;
  readonly retired: number;
}

/** The hub's two limits, after this run. */
export interface Allocation {
  readonly active: { readonly remaining: number; readonly max: number };
  readonly daily: { readonly remaining: number; readonly max: number };
}

/** `waiting`: not begun. `given-up`: not tried, or stopped half-way, because the run ended. */
export type OrgState = 'waiting' | 'running' | 'ready' | 'failed' | 'given-up';

export interface OrgReport {
  readonly group: string;
  /** From 1. */
  readonly number: number;
  /** Absent before the signup. */
  readonly username?: string;
  /** 18 characters. */
  readonly orgId?: string;
  readonly loginUrl?: string;
  /** The org's last day, `2026-11-25`. */
  readonly expires?: string;
  readonly state: OrgState;
  /** True if an earlier run, or another job, made the org. */
  readonly adopted: boolean;
  /** 1 for an org that needed no replacement. */
  readonly attempt: number;
  /** What was done for it in this run, in order, replaced attempts included. */
  readonly stages: readonly StageRun[];
  /** Why it failed, with what to do. */
  readonly failure?: OrgFailure;
  /** Somebody took it while the others were made. */
  readonly isTaken?: boolean;
  /** It failed as its group’s canary, so that the others weren’t signed up. */
  readonly isCanary?: boolean;
  /** The orgs that this slot had before, in this run, and why they were given up. */
  readonly replaced?: readonly Replaced[];
}

export interface OrgFailure extends ProblemText {
  readonly stage: string;
  /** Whether every run ends in it until somebody changes a file or the hub. */
  readonly lasts?: boolean;
}

export interface Replaced {
  readonly stage: string;
  readonly what: string;
}

export interface StageRun {
  readonly name: string;
  readonly startedAt: number;
  /** Absent while it runs. */
  readonly endedAt?: number;
  /** `skipped`: it was done already. */
  readonly outcome: 'running' | 'done' | 'skipped' | 'failed';
}

export interface Counts {
  readonly total: number;
  readonly ready: number;
  readonly failed: number;
  readonly running: number;
  readonly waiting: number;
  readonly givenUp: number;
}

export function countStates(orgs: readonly OrgReport[]): Counts {
  const count = (state: OrgState) => orgs.filter((org) => org.state === state).length;
  return {
    total: orgs.length,
    ready: count('ready'),
    failed: count('failed'),
    running: count('running'),
    waiting: count('waiting'),
    givenUp: count('given-up'),
  };
}

/** Milliseconds from an org's first stage to its last one's end (to `now` for one that runs); undefined before. */
export function tookMilliseconds(org: OrgReport, now: number): number | undefined {
  const first = org.stages[0];
  if (first === undefined) return undefined;
  return Math.max(...org.stages.map((stage) => stage.endedAt ?? now)) - first.startedAt;
}

/** Orgs in the fleet file's order of groups, then by number. */
export function inOrder(report: FleetReport): OrgReport[] {
  const rank = new Map(report.groups.map((group, index) => [group, index]));
  const rankOf = (org: OrgReport) => rank.get(org.group) ?? report.groups.length;
  return report.orgs.toSorted((one, other) => rankOf(one) - rankOf(other) || one.number - other.number);
}

export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle];
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
