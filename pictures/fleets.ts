import type { FleetReport, OrgFailure, OrgReport, StageRun } from '../src/fleet/report/report.ts';

const start = Date.parse('2026-11-24T05:00:00Z');
const stages = ['signup', 'login', 'settings', 'packages', 'source', 'permission sets', 'data', 'script'];
const usual = [62, 2, 6, 75, 38, 2, 9, 12];

const brokenClass: OrgFailure = {
  stage: 'source',
  kind: 'source/deploy-failed',
  what: 'Deploying force-app failed:\nforce-app/main/default/classes/PriceEngine.cls:41:9 Variable does not exist: rebate (ApexClass PriceEngine)\nforce-app/main/default/classes/PriceEngineTest.cls:12:17 Method does not exist or incorrect signature: void total(Integer) from the type PriceEngine (ApexClass PriceEngineTest)\n',
  why: 'Salesforce refuses what the source says.',
  fix: 'Correct what each line names; `sf project deploy start --dry-run` checks it without an org of the fleet.',
  documented: true,
  lasts: true,
  place: { file: 'force-app/main/default/classes/PriceEngine.cls', line: 41, column: 9 },
};

const insideSalesforce: OrgFailure = {
  stage: 'signup',
  kind: 'signup/internal',
  what: 'Salesforce could not create the org (C-9999).',
  why: 'It is an error inside Salesforce.',
  fix: 'Run the job again; if it stays, ask Salesforce Support with the ScratchOrgInfo’s id.',
  documented: true,
};

/** Varies as real orgs do, and the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function runs(
  random: () => number,
  from: number,
  until = stages.length,
  last: StageRun['outcome'] = 'done',
  factor = 1,
): StageRun[] {
  let at = start + from * 1000;
  return usual.slice(0, until).map((seconds, index) => {
    const startedAt = at;
    at += seconds * 1000 * (0.8 + 0.5 * random()) * (index === 0 ? 1 : factor);
    return {
      name: stages[index] ?? '',
      startedAt,
      endedAt: at,
      outcome: index === until - 1 ? last : 'done',
    };
  });
}

function fleet(
  groups: Readonly<Record<string, number>>,
  more: (org: OrgReport, random: () => number) => OrgReport,
): FleetReport {
  const random = dice(7);
  const orgs = Object.entries(groups).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index): OrgReport => {
      const number = index + 1;
      return more(
        {
          group,
          number,
          username: `morning.4711.${group}.${String(number)}a@00d5j0000004abceay.orgkey`,
          orgId: '00D5j0000004abcEAY',
          loginUrl: 'https://acme--dev.scratch.my.salesforce.com',
          expires: '2026-11-25',
          state: 'ready',
          adopted: false,
          attempt: 1,
          stages: runs(random, Math.floor(index / 20) * 70 + random() * 4),
        },
        random,
      );
    }),
  );
  const ends = orgs.flatMap((org) => org.stages.map(({ endedAt = start }) => endedAt));
  return {
    fleet: 'morning',
    generation: '4711',
    hubUsername: 'release@acme.example',
    startedAt: start,
    endedAt: Math.max(start, ...ends),
    groups: Object.keys(groups),
    stages,
    orgs,
    minimum: orgs.length,
    allocation: { active: { remaining: 38, max: 100 }, daily: { remaining: 141, max: 200 } },
  };
}

const fails = (org: OrgReport, failure: OrgFailure, random: () => number): OrgReport => ({
  ...org,
  state: 'failed',
  failure,
  stages: runs(random, 0, stages.indexOf(failure.stage) + 1, 'failed'),
});

/** Summaries worth a look: of few and of many orgs, of orgs that are slow, and of a morning on which nothing works. */
export const fleets: Readonly<Record<string, FleetReport>> = {
  five: fleet({ dev: 5 }, (org) => org),
  fifty: fleet({ dev: 40, qa: 10 }, (org, random) => {
    if (org.group === 'qa' && org.number === 4) return fails(org, brokenClass, random);
    if (org.number === 17) return fails(org, insideSalesforce, random);
    if (org.number === 31)
      return {
        ...org,
        attempt: 2,
        replaced: [{ stage: 'signup', what: 'Salesforce could not create the org (C-9999).' }],
      };
    return org;
  }),
  'one-slow': fleet({ dev: 30 }, (org, random) =>
    org.number === 10 ? { ...org, stages: runs(random, 2, stages.length, 'done', 9) } : org,
  ),
  'five-hundred': fleet({ dev: 300, qa: 150, demo: 50 }, (org, random) =>
    org.number % 97 === 0 ? fails(org, insideSalesforce, random) : org,
  ),
  'all-failed': fleet({ dev: 40, qa: 10 }, (org, random) => fails(org, brokenClass, random)),
};
