import type { FaultEffect } from '../devhub/index.ts';
import { randomFrom } from '../harness/random.ts';

/** What a fault does; `html` instead of doing what was asked, `page` after it. */
export type Trouble =
  Exclude<FaultEffect['kind'], 'latency' | 'answer' | 'refuse' | 'request-limit'> | 'html';

/** How the orgs come to accept the key: by a Connected App, or by an External Client App's ways. */
export type AppKind = 'connected-app' | 'eca-associated' | 'eca-own' | 'eca-replicated';

/** What happens in one run, all of it by its seed. */
export interface Scenario {
  readonly seed: number;
  readonly orgs: number;
  readonly app: AppKind;
  /** Jobs that work on the fleet at once: alone, its shards, or several runs of one generation. */
  readonly jobs: 'one' | 'shards' | 'twins';
  readonly troubles: readonly Trouble[];
  /** The share of requests that meet one of these. */
  readonly share: number;
  /** When jobs are killed: parts of all the requests that such a run takes, one after the other. */
  readonly kills: readonly number[];
  /** What the run after a kill finds: the files of the killed one, what post saved, or nothing. */
  readonly machine: 'same' | 'cache' | 'nothing';
  /** The share of signups that Salesforce fails. */
  readonly failedSignups: number;
  /** After so many parts of the requests all sessions end. */
  readonly sessionEnds: readonly number[];
  /** Others use up the hub's daily allocation while the first run is on. */
  readonly limitsEaten: boolean;
  /** Orgs come with the records of Salesforce's own sample data. */
  readonly hasSampleData: boolean;
}

/** Some come twice, since there is more to lose. */
const allTroubles: readonly Trouble[] = [
  ...(['server-error', 'too-many-requests', 'gone', 'reset', 'lost-answer', 'stall'] as const),
  ...(['stalled-answer', 'malformed', 'empty', 'page', 'html'] as const),
];

export function scenarioOf(seed: number, most?: number): Scenario {
  const random = randomFrom(seed * 7919);
  const chance = (part: number): boolean => random() < part;
  const one = <T>(of: readonly [T, ...T[]]): T => of[Math.floor(random() * of.length)] ?? of[0];
  const orgs = 12 + Math.floor(random() ** 2 * 39);
  const app = one<AppKind>(['connected-app', 'connected-app', 'eca-associated', 'eca-own', 'eca-replicated']);
  const jobs = one<Scenario['jobs']>(['one', 'one', 'shards', 'twins']);
  const troubles = chance(0.15) ? [] : chance(0.4) ? allTroubles : allTroubles.filter(() => chance(0.4));
  return {
    seed,
    orgs: Math.min(orgs, most ?? orgs),
    ...{ app, jobs, troubles },
    share: 0.01 + 0.09 * random(),
    kills: chance(0.4) ? Array.from({ length: 1 + Math.floor(2 * random()) }, random) : [],
    machine: one<Scenario['machine']>(['same', 'cache', 'nothing']),
    failedSignups: chance(0.3) ? 0.02 + 0.1 * random() : 0,
    sessionEnds: chance(0.3) ? [random(), random()] : [],
    limitsEaten: chance(0.1),
    hasSampleData: chance(0.2),
  };
}

/** In one line, for people. */
export function scenarioText(scenario: Scenario): string {
  const { orgs, app, jobs, troubles, share, kills, machine, failedSignups, sessionEnds } = scenario;
  const parts = [
    `${orgs} orgs, ${app}`,
    jobs === 'one' ? '' : jobs === 'shards' ? '2 shards' : '2 runs at once',
    troubles.length === 0 ? 'no faults' : `${(100 * share).toFixed(1)} % of ${troubles.join(' ')}`,
    kills.length === 0 ? '' : `${kills.length} kills, then ${machine}`,
    failedSignups === 0 ? '' : `${(100 * failedSignups).toFixed(0)} % of signups fail`,
    sessionEnds.length === 0 ? '' : 'sessions end',
    scenario.limitsEaten ? 'limits eaten' : '',
    scenario.hasSampleData ? 'sample data' : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
