import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DevHub, type RequestLogEntry, startDevHub } from '../devhub/index.ts';
import { type CacheService, startCacheService } from '../harness/cache-service.ts';
import { matrixOf } from '../harness/fleet-counts.ts';
import {
  consumerKey,
  demoPackage,
  fleetJob,
  hubInputs,
  wipeRunnerTemp,
  writeFleet,
} from '../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../harness/index.ts';
import { rsaKey } from '../harness/keys.ts';
import { killAt } from '../harness/kill-at.ts';
import { appMark } from '../src/salesforce/apps/consumer-key.ts';
import {
  type Counts,
  countOnHub,
  countReady,
  lockedByKill,
  lockedByLostAnswers,
  lockedByTime,
} from './count.ts';
import type { Scenario } from './scenario.ts';
import { armFaults } from './weather.ts';

/** How a run ended. */
export interface Outcome extends Counts {
  /** What went on past its time. */
  readonly hung: readonly string[];
  /** Rounds that nobody killed, until all jobs ended well; undefined: never. */
  readonly rounds: number | undefined;
  readonly signups: number;
  readonly requests: number;
  readonly mostOfOneOrg: number;
  readonly mostInAll: number;
  /** For whoever looks into it. */
  readonly log: string;
}

/** What Salesforce takes for its part, in milliseconds of the runs' clock. */
const times = {
  signupMilliseconds: 20_000,
  replicationMilliseconds: 2000,
  installMilliseconds: 10_000,
  deployMilliseconds: 4000,
  importMilliseconds: 500,
  firstRows: { sampleDataMilliseconds: 8000 },
};
/** About so many requests an org takes: to know when a part of a run is over. */
const requestsPerOrg = 45;
/** Milliseconds of the runs' clock that a round may take: the orgs' own patience ends before that. */
const longestRound = 3_600_000;
/** The run that nobody kills, and one more. */
const mostRounds = 2;

export async function play(scenario: Scenario): Promise<Outcome> {
  const hub = await hubFor(scenario);
  const cache = scenario.machine === 'cache' ? await startCacheService() : undefined;
  const jobs = await jobsFor(scenario, hub, cache);
  const calm = [armFaults(hub, scenario), endSessions(hub, scenario)];
  const ready: Pick<Counts, 'incomplete' | 'ghosts'>[] = [];
  const hung: string[] = [];
  const locked: string[] = [];
  const log: string[] = [];
  let rounds: number | undefined;
  try {
    for (let round = 1; round <= scenario.kills.length + mostRounds; round += 1) {
      const kill = scenario.kills[round - 1];
      const restore = round === 1 && scenario.limitsEaten ? eatLimits(hub, scenario) : () => undefined;
      const steps = await playRound(jobs, hub, scenario, { round, kill });
      restore();
      if (kill !== undefined) locked.push(...lockedByKill(hub));
      for (const step of steps) {
        if (typeof step === 'string') hung.push(step.split('\n', 1)[0] ?? '');
        else
          ready.push(
            countReady(
              hub,
              matrixOf(step).map(({ username = '' }) => username),
            ),
          );
        log.push(`===== round ${round}`, typeof step === 'string' ? step : step.log);
      }
      if (!steps.every((step) => typeof step !== 'string' && step.exitCode === 0)) continue;
      rounds = Math.max(1, round - scenario.kills.length);
      break;
    }
    calm.forEach((end) => end());
    await settle(hub);
    const { openRequests, requests } = hub;
    return {
      ...countOnHub(
        hub,
        slotsOf(scenario),
        new Set([...locked, ...lockedByLostAnswers(hub), ...lockedByTime(hub)]),
      ),
      ghosts: ready.flatMap(({ ghosts }) => ghosts),
      incomplete: ready.flatMap(({ incomplete }) => incomplete),
      ...{ hung, rounds, log: [...log, '===== requests', ...requests.map(requestLine)].join('\n') },
      signups: hub.hub
        .table('ScratchOrgInfo')
        .rows()
        .filter((row) => row['Status'] !== 'Error').length,
      requests: requests.length,
      mostOfOneOrg: openRequests.mostOfOneOrg,
      mostInAll: openRequests.mostInAll,
    };
  } finally {
    calm.forEach((end) => end());
    for (const { job } of jobs) job.close();
    await cache?.close();
    await hub.close();
  }
}

async function hubFor({ app, failedSignups, orgs }: Scenario): Promise<DevHub> {
  const limits = { activeScratchOrgs: 4 * orgs, dailyScratchOrgs: 8 * orgs };
  const hub = await startDevHub({ ...times, limits });
  const { certificate } = rsaKey();
  if (app === 'connected-app') {
    hub.addApp({ consumerKey, certificate });
  } else {
    hub.refuseNewConnectedApps();
    hub.addApp({
      ...{ consumerKey, certificate, kind: 'external-client-app', name: 'Orgkey' },
      description: appMark(consumerKey),
      distributionState: app === 'eca-own' ? 'Local' : 'Packaged',
    });
    if (app === 'eca-replicated') hub.settings.externalApps.signup = 'replicated';
  }
  hub.addPackage(demoPackage);
  if (failedSignups > 0) hub.signupFaults.push({ share: failedSignups, errorCode: 'S-1001' });
  return hub;
}

interface FleetJob {
  readonly job: Job;
  readonly shard: string;
}

async function jobsFor(
  { jobs, orgs, hasSampleData }: Scenario,
  hub: DevHub,
  cache: CacheService | undefined,
): Promise<FleetJob[]> {
  const shards = jobs === 'shards' ? ['1/2', '2/2'] : jobs === 'twins' ? ['', ''] : [''];
  return Promise.all(
    shards.map(async (shard) => {
      const job = await fleetJob(hub, { secretsNow: () => [], env: { ...cache?.env } });
      writeFleet(job, groupsOf(orgs));
      if (hasSampleData) giveSampleData(job, 'config/qa-scratch-def.json');
      return { job, shard };
    }),
  );
}

function groupsOf(orgs: number): { readonly dev: number; readonly qa: number } {
  const qa = Math.floor(orgs / 4);
  return { dev: orgs - qa, qa };
}

function slotsOf({ orgs }: Scenario): string[] {
  const { dev, qa } = groupsOf(orgs);
  const numbered = (group: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${group}.${index + 1}`);
  return [...numbered('dev', dev), ...numbered('qa', qa)];
}

function giveSampleData(job: Job, definition: string): void {
  const parsed = JSON.parse(readFileSync(join(job.workspace, definition), 'utf8')) as object;
  job.place(definition, JSON.stringify({ ...parsed, hasSampleData: true }));
}

/** All jobs of a round at once, the first of them killed if so; a text for one that hung. */
function playRound(
  jobs: readonly FleetJob[],
  hub: DevHub,
  { orgs, machine }: Scenario,
  { round, kill }: { readonly round: number; readonly kill: number | undefined },
): Promise<(StepResult | string)[]> {
  return Promise.all(
    jobs.map(async ({ job, shard }, index) => {
      const isKilled = kill !== undefined && index === 0;
      const at = isKilled
        ? { requests: 1 + Math.floor(0.9 * kill * orgs * requestsPerOrg), delay: 40 }
        : undefined;
      try {
        const step = await job.run(
          'fleet/action.yml',
          { ...hubInputs(hub), generation: 'g1', concurrency: '20', shard },
          {
            timeoutMs: longestRound,
            env: {
              GITHUB_RUN_ATTEMPT: String(round),
              NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'fast-clock.ts')).href}`,
              ORGKEY_CHAOS_CLOCK: process.env['ORGKEY_CHAOS_CLOCK'] ?? '',
            },
            ...(at === undefined ? {} : { signalAfter: killAt(hub, at) }),
          },
        );
        await job.post(step);
        if (machine !== 'same') wipeRunnerTemp(job);
        return step;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    }),
  );
}

function afterRequests(hub: DevHub, count: number, action: () => void): () => void {
  const timer = setInterval(() => {
    if (hub.requests.length < count) return;
    clearInterval(timer);
    action();
  }, 10);
  return () => clearInterval(timer);
}

function endSessions(hub: DevHub, { orgs, sessionEnds }: Scenario): () => void {
  const ends = sessionEnds.map((part) =>
    afterRequests(hub, part * orgs * requestsPerOrg, () => void hub.expireSessions()),
  );
  return () => ends.forEach((end) => end());
}

/** Others take what is left, once the first signups are through; @returns what gives it back, as the next day does */
function eatLimits(hub: DevHub, { orgs }: Scenario): () => void {
  const { limits } = hub.settings;
  const before = limits.dailyScratchOrgs;
  const end = afterRequests(hub, 30 + orgs, () => (limits.dailyScratchOrgs = 0));
  return () => {
    end();
    limits.dailyScratchOrgs = before;
  };
}

function requestLine({
  at,
  method,
  path,
  status,
  username = '',
  grant = '',
  isAnswerLost,
}: RequestLogEntry): string {
  const time = new Date(at).toISOString().slice(11, 23);
  const lost = isAnswerLost === true ? ' (answer lost)' : '';
  return `${time} ${username.split('@')[0] ?? ''} ${method} ${path} ${grant} ${status}${lost}`;
}

/** Lets signups that are on their way come to their end. */
async function settle(hub: DevHub): Promise<void> {
  hub.clock.advance(times.signupMilliseconds);
  await fetch(`${hub.productionUrl}/services/data`);
}
