import type { Stopped } from '../../limit/stopped.ts';
import { Waiting } from '../../limit/waiting.ts';
import { slotLabel } from '../names.ts';
import type { HubOrg } from '../plan/member.ts';
import { beforeSetup, type EarlyStep } from '../stages/index.ts';
import type {
  Allocation,
  FleetReport,
  OrgFailure,
  OrgReport,
  OrgState,
  PoolCounts,
  Replaced,
  StageRun,
} from './report.ts';

/** The parts of a report that are known before the first org. */
export type ReportFrame = Omit<
  FleetReport,
  'orgs' | 'endedAt' | 'cancelled' | 'timedOut' | 'waitedFor' | 'allocation' | 'pool'
>;

/** Keeps the report of a fleet at work; `report()` is what it says now. */
export class Recorder {
  readonly #frame: ReportFrame;
  readonly #orgs = new Map<string, OrgRecord>();
  readonly #now: () => number;
  readonly #waiting: Waiting;
  #end: Partial<Omit<FleetReport, keyof ReportFrame | 'orgs'>> = {};

  /** @param waiting where the stages that run say so */
  constructor(frame: ReportFrame, now: () => number, waiting = new Waiting(now)) {
    this.#frame = frame;
    this.#now = now;
    this.#waiting = waiting;
  }

  org(slot: { readonly group: string; readonly number: number }): OrgRecord {
    const label = slotLabel(slot);
    const known = this.#orgs.get(label) ?? new OrgRecord(slot, this.#now, this.#waiting);
    this.#orgs.set(label, known);
    return known;
  }

  end(how: {
    readonly stopped?: Stopped | undefined;
    readonly allocation?: Allocation | undefined;
    readonly pool?: PoolCounts | undefined;
  }): void {
    const { stopped, allocation, pool } = how;
    for (const org of this.#orgs.values()) org.endUnlessDone();
    this.#end = {
      endedAt: this.#now(),
      cancelled: stopped !== undefined,
      ...(stopped?.reason === 'timeout' ? { timedOut: true } : {}),
      ...(stopped === undefined || stopped.waitedFor === '' ? {} : { waitedFor: stopped.waitedFor }),
      ...(allocation === undefined ? {} : { allocation }),
      ...(pool === undefined ? {} : { pool }),
    };
  }

  /** Somebody has taken these orgs. */
  taken(usernames: ReadonlySet<string>): void {
    for (const org of this.#orgs.values()) {
      const { state, username = '' } = org.report();
      if (state === 'ready' && usernames.has(username)) org.taken();
    }
  }

  report(): FleetReport {
    const orgs = [...this.#orgs.values()].map((org) => org.report());
    const had = (name: string) => orgs.some(({ stages }) => stages.some((stage) => stage.name === name));
    const without: EarlyStep | '' = had('key') ? (had('login') ? '' : 'login') : 'key';
    const stages = this.#frame.stages.filter((name) => name !== without);
    return { ...this.#frame, ...this.#end, stages, orgs };
  }
}

/** What happens to one slot. */
export class OrgRecord {
  readonly group: string;
  readonly number: number;
  readonly #now: () => number;
  readonly #waiting: Waiting;
  #facts: Omit<OrgReport, 'group' | 'number' | 'stages' | 'state' | 'replaced'> = {
    adopted: false,
    attempt: 1,
  };
  #state: OrgState = 'waiting';
  #stages: StageRun[] = [];
  readonly #replaced: Replaced[] = [];

  constructor(
    { group, number }: { readonly group: string; readonly number: number },
    now: () => number,
    waiting: Waiting,
  ) {
    this.group = group;
    this.number = number;
    this.#now = now;
    this.#waiting = waiting;
  }

  get label(): string {
    return slotLabel(this);
  }

  know(
    facts: Partial<Omit<OrgReport, 'group' | 'number' | 'stages' | 'state' | 'failure' | 'replaced'>>,
  ): void {
    this.#facts = { ...this.#facts, ...facts };
  }

  /** The org is given up, and another takes its place. */
  lost(what: string): void {
    this.#replaced.push({ stage: this.lastStage, what });
  }

  /** A replacement begins: nothing of the org before is true of it but what was done. */
  startAgain(attempt: number): void {
    this.#facts = { adopted: false, attempt };
  }

  /** Times a stage; what it throws is passed on. The body says whether there was anything to do. */
  async stage(name: string, body: () => Promise<'done' | 'skipped'>): Promise<void> {
    await this.#timed(name, async () => ({ outcome: await body(), value: undefined }));
  }

  /** Times a stage that has a result. */
  step<T>(name: EarlyStep, body: () => Promise<T>): Promise<T> {
    return this.#timed(name, async () => ({ outcome: 'done', value: await body() }));
  }

  async #timed<T>(
    name: string,
    body: () => Promise<{ readonly outcome: StageRun['outcome']; readonly value: T }>,
  ): Promise<T> {
    this.#state = 'running';
    const startedAt = this.#now();
    const index = this.#stages.push({ name, startedAt, outcome: 'running' }) - 1;
    let outcome: StageRun['outcome'] = 'failed';
    try {
      const ended = await this.#waiting.for(`the stage ${name}`, body, { who: this.label });
      outcome = ended.outcome;
      return ended.value;
    } finally {
      this.#stages[index] = { name, startedAt, endedAt: this.#now(), outcome };
    }
  }

  ready(): void {
    this.#state = 'ready';
  }

  /** It is ready since an earlier run, and nothing is done to it. */
  isFree({ name, username, orgId, loginUrl, expires }: HubOrg): void {
    this.#facts = {
      ...{ username, attempt: name.attempt, adopted: true },
      ...(orgId === undefined ? {} : { orgId }),
      ...(loginUrl === undefined ? {} : { loginUrl }),
      ...(expires === undefined ? {} : { expires }),
    };
    this.ready();
  }

  taken(): void {
    this.#facts = { ...this.#facts, isTaken: true };
  }

  failed(failure: OrgFailure): void {
    this.#state = 'failed';
    this.#facts = { ...this.#facts, failure };
  }

  /** Its failure kept its group’s other orgs from being signed up. */
  wasCanary(): void {
    this.#facts = { ...this.#facts, isCanary: true };
  }

  givenUp(): void {
    this.#state = 'given-up';
  }

  endUnlessDone(): void {
    if (this.#state === 'waiting' || this.#state === 'running') this.givenUp();
  }

  /** The stage that ran last. */
  get lastStage(): string {
    return this.#stages.at(-1)?.name ?? beforeSetup[0];
  }

  report(): OrgReport {
    return {
      group: this.group,
      number: this.number,
      ...this.#facts,
      state: this.#state,
      stages: [...this.#stages],
      ...(this.#replaced.length === 0 ? {} : { replaced: [...this.#replaced] }),
    };
  }
}
