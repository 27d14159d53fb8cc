import type { FleetReport, OrgFailure, OrgReport, StageRun } from '../../../src/fleet/report/report.ts';

export const start = Date.parse('2026-11-24T05:00:00Z');
const stages = ['signup', 'login', 'packages', 'source', 'permission sets', 'data', 'script'];

/** Stage after stage from `from` (seconds since the start), so many seconds each; the last one may end otherwise. */
export function stageRuns(
  from: number,
  seconds: readonly number[],
  last: StageRun['outcome'] = 'done',
): StageRun[] {
  let at = start + from * 1000;
  return seconds.map((each, index) => {
    const startedAt = at;
    at += each * 1000;
    const outcome = index === seconds.length - 1 ? last : 'done';
    return {
      name: stages[index] ?? '',
      startedAt,
      outcome,
      ...(outcome === 'running' ? {} : { endedAt: at }),
    };
  });
}

export function org(number: number, fields: Partial<OrgReport> = {}): OrgReport {
  const group = fields.group ?? 'dev';
  return {
    group,
    number,
    username: `morning.7.${group}.${String(number)}a@00dxx0000001gpleay.orgkey`,
    orgId: '00Dxx0000001gPL',
    loginUrl: 'https://acme.scratch.my.salesforce.com',
    expires: '2026-11-25',
    state: 'ready',
    adopted: false,
    attempt: 1,
    stages: stageRuns(number, [60, 5, 40, 30, 3, 10, 2]),
    ...fields,
  };
}

export const signupFailure: OrgFailure = {
  stage: 'signup',
  kind: 'signup/C-9999',
  what: 'Salesforce could not create the org (C-9999).',
  why: 'This is an error inside Salesforce.',
  fix: 'Run the job again.',
};

export function failedOrg(number: number, failure: OrgFailure = signupFailure, group = 'dev'): OrgReport {
  const { orgId: _, ...rest } = org(number, { group });
  return { ...rest, state: 'failed', failure, stages: stageRuns(number, [60], 'failed') };
}

export function report(orgs: readonly OrgReport[], fields: Partial<FleetReport> = {}): FleetReport {
  return {
    fleet: 'morning',
    generation: '7',
    hubUsername: 'admin@acme.example',
    startedAt: start,
    endedAt: start + 600_000,
    groups: ['dev', 'qa'],
    stages,
    orgs,
    minimum: orgs.length,
    ...fields,
  };
}

export function orgs(count: number, group = 'dev'): OrgReport[] {
  return Array.from({ length: count }, (_, index) => org(index + 1, { group }));
}
