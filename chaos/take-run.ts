import type { DevHub } from '../devhub/index.ts';
import { type Row, textOf } from '../devhub/objects/table.ts';
import { dateTime } from '../devhub/world/clock.ts';
import { consumerKey, fleetHub, hubInputs } from '../harness/fleet-fixture.ts';
import { type Job, startJob, type StepResult } from '../harness/index.ts';
import { rsaKey } from '../harness/keys.ts';
import { randomFrom } from '../harness/random.ts';
import { readLine } from '../src/fleet/plan/line.ts';

/** Processes that take from as many orgs at once, and how the hub holds their preconditions. */
export interface TakeScenario {
  readonly mode: 'strict' | 'weak';
  readonly seed: number;
  readonly takers: number;
  /** Takers that are killed before they have confirmed. */
  readonly kills: number;
  /** The confirmation's wait. */
  readonly seconds: number;
}

/** Counted on the hub, beside what the processes said. */
export interface TakeOutcome {
  /** Takers that weren't killed and have an org, by the hub. */
  readonly taken: number;
  /** Takers that weren't killed and have none, with why. */
  readonly without: readonly string[];
  /** Orgs that two processes were given. */
  readonly twice: readonly string[];
  /** Orgs that the hub has for a taker who doesn't know. */
  readonly lost: readonly string[];
  /** Orgs that stay with a killed taker: what may happen where preconditions are weak, see docs/pool.md. */
  readonly kept: number;
  /** Updates that the hub let pass: claims, those of them that didn't stand included, and confirmations by a request of their own. */
  readonly writes: number;
  /** Takers that came five minutes after those killed, and got an org. */
  readonly later: number;
  readonly seconds: number;
}

interface Ended {
  readonly holder: string;
  readonly isKilled: boolean;
  readonly step: StepResult;
}

const processMilliseconds = 250;

/** @throws Error when more are to be killed than there are */
export async function playTake(scenario: TakeScenario): Promise<TakeOutcome> {
  const { mode, takers, kills, seconds } = scenario;
  if (kills > takers) throw new Error(`A run can’t kill ${kills} of ${takers} takers.`);
  const startedAt = Date.now();
  const random = randomFrom(scenario.seed);
  const hub = await fleetHub({ limits: { activeScratchOrgs: takers, dailyScratchOrgs: 2 * takers } });
  hub.settings.preconditions = mode;
  hub.settings.updateMilliseconds = mode === 'weak' ? Math.min(300 * seconds, 1500) : 200;
  const rows = Array.from({ length: takers }, (_, place) => addOrg(hub, place + 1));
  const killed = new Set<number>();
  while (killed.size < kills) killed.add(Math.floor(random() * takers));
  letReadTogether(hub, takers);
  const places = Array.from({ length: takers }, (_, place) => place);
  const ended = await Promise.all(
    places.map((place) => take(hub, `taker-${place}`, scenario, killed.has(place) ? random() : undefined)),
  );
  const dead = ended.filter(({ isKilled }) => isKilled);
  const first = count(ended, rows);
  for (const row of rows) row['LastModifiedDate'] = dateTime(Date.now() - 302_000);
  const comers = await Promise.all(dead.map((_, place) => take(hub, `later-${place}`, scenario, undefined)));
  const second = count([...ended, ...comers], rows);
  const isOfKilled = (line: string) => dead.some(({ holder }) => line.endsWith(`: ${holder}`));
  const kept = second.lost.filter(isOfKilled).length;
  const written = hub.requests.filter(
    ({ method, path, status }) => method === 'PATCH' && /ScratchOrgInfo/.test(path) && status === 204,
  );
  await hub.close();
  return {
    taken: first.taken,
    without: second.without.slice(mode === 'weak' ? kept : 0),
    twice: second.twice,
    lost: second.lost.filter((line) => mode === 'strict' || !isOfKilled(line)),
    kept,
    writes: written.length,
    later: second.taken - first.taken,
    seconds: (Date.now() - startedAt) / 1000,
  };
}

function addOrg(hub: DevHub, number: number): Row {
  return hub.createScratchOrg({
    username: `pool.g1.dev.${number}a@${hub.hub.id.toLowerCase()}.orgkey`,
    consumerKey,
    durationDays: 7,
    ageMilliseconds: 3_600_000,
    fields: { Description: 'orgkey:1 state=ready at=2026-11-24T05:12:40Z digest=3f2a9c0d1e4b' },
  }).info;
}

/** All processes have their first answer at the same moment, however long each took to start. */
function letReadTogether(hub: DevHub, takers: number): void {
  const release = Date.now() + takers * processMilliseconds;
  const effect = {
    kind: 'latency' as const,
    get milliseconds() {
      return Math.max(0, release - Date.now());
    },
  };
  hub.faults.add({ method: 'GET', path: /\/query/, count: takers, effect });
}

/** @param killAfter the part of the confirmation's wait after which it is killed, counted from its claim */
async function take(
  hub: DevHub,
  holder: string,
  { seconds }: TakeScenario,
  killAfter: number | undefined,
): Promise<Ended> {
  const job: Job = await startJob({
    secrets: [rsaKey().pem],
    env: { ORGKEY_CLAIM_SECONDS: String(seconds) },
  });
  let claimedAt = Infinity;
  const isClaimed = () => rowsOf(hub).some((row) => readLine(textOf(row, 'Description'))?.by === holder);
  const when = (): boolean => {
    if (claimedAt === Infinity && isClaimed()) claimedAt = Date.now();
    return Date.now() > claimedAt + 900 * seconds * (killAfter ?? 0);
  };
  try {
    const step = await job.run(
      'fleet/take/action.yml',
      { ...hubInputs(hub), 'fleet-name': 'pool', holder, 'register-with-cli': 'false', revoke: 'false' },
      killAfter === undefined ? {} : { signalAfter: { signal: 'SIGKILL', when } },
    );
    return { holder, isKilled: step.signal === 'SIGKILL', step };
  } finally {
    job.close();
  }
}

function rowsOf(hub: DevHub): Row[] {
  return hub.hub.table('ScratchOrgInfo').rows();
}

function count(
  ended: readonly Ended[],
  rows: readonly Row[],
): Pick<TakeOutcome, 'taken' | 'without' | 'twice' | 'lost'> {
  const alive = ended.filter(({ isKilled }) => !isKilled);
  const given = new Map<string, string[]>();
  for (const { holder, step } of alive) {
    const { username } = step.outputs;
    if (username !== undefined) given.set(username, [...(given.get(username) ?? []), holder]);
  }
  const held = new Map(
    rows.flatMap((row) => {
      const { by, confirmed } = readLine(textOf(row, 'Description')) ?? {};
      return by !== undefined && confirmed === 'yes' ? [[textOf(row, 'SignupUsername'), by] as const] : [];
    }),
  );
  const isTold = ([username, by]: readonly [string, string]) => given.get(username)?.includes(by) === true;
  return {
    taken: [...held].filter(isTold).length,
    without: alive
      .filter(({ step }) => step.exitCode !== 0 || held.get(step.outputs['username'] ?? '') === undefined)
      .map(({ holder, step }) => `${holder}: ${step.log}`),
    twice: [...given]
      .filter(([, holders]) => holders.length > 1)
      .map(([username, holders]) => `${username}: ${holders.join(', ')}`),
    lost: [...held].filter((one) => !isTold(one)).map(([username, by]) => `${username}: ${by}`),
  };
}
