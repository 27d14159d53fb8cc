import { Problem } from '../../problem.ts';
import { waitingFor } from '../../limit/waiting.ts';
import type { Wire } from '../../salesforce/wire/wire.ts';
import type { HubFleet } from '../plan/hub-fleet.ts';
import { readLine } from '../plan/line.ts';
import type { CanaryChoice, SlotPlan } from '../plan/plan.ts';
import type { Slot } from '../plan/slots.ts';
import { durationText } from '../report/duration.ts';
import type { OrgReport } from '../report/report.ts';
import type { Prepared } from '../stages/prepare.ts';

/** The group's canary failed: the slot isn't signed up. */
export class CanaryFailed extends Problem {}

/** What `auto` thinks big enough. */
const bigGroup = 10;
const longestPause = 15_000;
const defaultPatience = 1_800_000;
/** Parts of the patience: until another shard has begun with its canary, and for which the canary may stand still. */
const parts = { begin: 1 / 6, still: 1 / 3, pause: 1 / 20 };

interface Group {
  readonly name: string;
  readonly digest: string;
  /** Whether this job makes the canary: it has the group's first slot, or the shard that has it does nothing. */
  isHere: boolean;
  /** The slot that goes first. */
  holder?: number;
  isTold?: boolean;
  state: 'pending' | 'open' | 'failed';
  /** Settles once the group is no longer pending. */
  readonly settled: Promise<void>;
  readonly settle: () => void;
  /** Settles once another shard's canary is no longer waited for. */
  readonly heard: Promise<void>;
  readonly endHearing: () => void;
}

export interface CanaryContext {
  readonly choice: CanaryChoice;
  /** Of the whole fleet. */
  readonly slots: readonly Slot[];
  /** Of this job. */
  readonly here: readonly SlotPlan[];
  readonly prepared: Prepared;
  readonly there: HubFleet;
  /** Asks the hub anew: how another shard's canary stands. */
  readonly look: () => Promise<HubFleet>;
  readonly tell: (line: string) => void;
  /** Milliseconds to wait at most for another shard's canary, as long as it gets on; default half an hour. */
  readonly patience?: number | undefined;
  readonly wire: Wire;
  readonly signal: AbortSignal;
}

/**
 * One org of a group goes through all stages before the group's other signups: a broken source then costs one signup,
 * and not all of them. An org that is ready with the same set-up, by its line on the hub, is canary enough.
 */
export class Canaries {
  readonly #about: CanaryContext;
  readonly #groups = new Map<string, Group>();
  #isLooking = false;

  constructor(about: CanaryContext) {
    this.#about = about;
    const good = readyDigests(about.there);
    for (const [name, slots] of Map.groupBy(about.slots, ({ group }) => group)) {
      const digest = about.prepared.groups.get(name)?.digests.setup ?? '';
      const isAsked = about.choice === 'true' || (about.choice === 'auto' && slots.length >= bigGroup);
      if (!isAsked || slots.length < 2) continue;
      const here = about.here.filter(({ slot }) => slot.group === name);
      const isHere = here.some(({ slot }) => slot.number === 1);
      // What is up already costs no signup.
      const up = here.find(({ action }) => action === 'adopt' || action === 'wait');
      // Without lines nobody learns of another shard's canary.
      const isKnown = good.has(digest) || (!isHere && !about.there.hasLines);
      const { promise: settled, resolve: settle } = Promise.withResolvers<undefined>();
      const { promise: heard, resolve: endHearing } = Promise.withResolvers<undefined>();
      this.#groups.set(name, {
        ...{ name, digest, isHere, settled, settle: () => settle(undefined) },
        ...{ heard, endHearing: () => endHearing(undefined) },
        state: isKnown ? 'open' : 'pending',
        ...(up === undefined ? {} : { holder: up.slot.number }),
      });
      if (isKnown && isHere) {
        about.tell(`No canary for ${name}: an org with the same set-up was ready before.`);
      }
    }
  }

  /**
   * Waits until a slot may be signed up: at once as the canary, or where the group needs no canary.
   *
   * @throws CanaryFailed
   */
  async turn({ group: name, number }: Slot): Promise<void> {
    const { wire, signal } = this.#about;
    const group = this.#groups.get(name);
    if (group?.state === 'pending' && !group.isHere) {
      void this.#lookElsewhere();
      const canary = `the canary of ${name} (${name}-1)`;
      await waitingFor(wire, canary, () => Promise.race([group.settled, group.heard]));
    }
    if (group?.state === 'pending') {
      this.#tellOnce(group, number);
      if (group.holder !== number) {
        const canary = `the canary of ${name} (${name}-${group.holder ?? number})`;
        await waitingFor(wire, canary, () => group.settled);
      }
    }
    signal.throwIfAborted();
    if (group?.state === 'failed') throw canaryFailed(group);
  }

  /** The first to ask goes first, unless an org is up. */
  #tellOnce(group: Group, number: number): void {
    if (group.isTold === true) return;
    group.isTold = true;
    const { name } = group;
    group.holder ??= number;
    this.#about.tell(
      `Canary: ${name}-${group.holder} goes through all stages before the other signups of ${name}, since no org with ` +
        'this set-up is known to be ready.',
    );
  }

  /**
   * An org is done with: a ready one lets its group's signups go on, a failed canary ends them.
   *
   * @returns whether the org was the canary, and ended its group
   */
  ended({ group: name, number }: Slot, { state }: OrgReport): boolean {
    const group = this.#groups.get(name);
    if (group?.state !== 'pending') return false;
    const isCanary = group.holder === number;
    if (state === 'ready') {
      settle(group, 'open');
      if (group.holder !== undefined)
        this.#about.tell(`${name}-${number} is ready: the other signups of ${name} follow.`);
    } else if (state === 'failed' && isCanary) {
      settle(group, 'failed');
      this.#about.tell(`The canary ${name}-${number} failed, so the other orgs of ${name} aren’t signed up.`);
      return true;
    } else if (isCanary) {
      // The run was stopped: nobody waits for it now.
      settle(group, 'open');
    }
    return false;
  }

  /**
   * What another shard's canary becomes shows on the hub, which is looked at for all groups together. A shard that was
   * killed says nothing more: where nothing of its canary changes for long, this shard makes one of its own.
   */
  async #lookElsewhere(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    const { wire, signal, look, tell, patience = defaultPatience } = this.#about;
    const pending = (): Group[] =>
      [...this.#groups.values()].filter(({ state, isHere }) => state === 'pending' && !isHere);
    const names = pending().map(({ name }) => name);
    tell(
      `Another shard makes the canary of ${names.join(', ')}; this one waits for it, up to ${durationText(patience)}.`,
    );
    const startedAt = wire.now();
    const seen = new Map<Group, { readonly stand: string; readonly at: number }>();
    const isStill = (group: Group): boolean => {
      const { at = startedAt, stand = '[]' } = seen.get(group) ?? {};
      const may = patience * (stand === '[]' ? parts.begin : parts.still);
      return wire.now() - at > may || wire.now() - startedAt > patience;
    };
    while (!signal.aborted && pending().length > 0) {
      const pause = Math.min(longestPause, patience * parts.pause);
      await wire.sleep(pause, signal, 'the next look at the canary').catch(() => undefined);
      const orgs = await look().then(
        (fleet) => fleet.orgs,
        () => undefined,
      );
      for (const group of pending()) {
        if (orgs !== undefined) {
          const stand = this.#judge(group, orgs);
          if (stand !== (seen.get(group)?.stand ?? '[]')) seen.set(group, { stand, at: wire.now() });
        }
        if (group.state === 'pending' && isStill(group)) this.#takeOver(group);
      }
    }
    // A run that was stopped waits for nobody.
    for (const group of pending()) settle(group, 'open');
  }

  /** @returns how another shard's canary stands, to tell whether it gets on: `[]` before it is signed up */
  #judge(group: Group, orgs: HubFleet['orgs']): string {
    const same = orgs.filter(({ name }) => name.group === group.name);
    const canary = same.filter(({ name }) => name.number === 1);
    if (same.some(({ line }) => line?.state === 'ready' && line.digest === group.digest)) {
      settle(group, 'open');
    } else if (canary.some(({ line }) => line?.state === 'failed')) {
      settle(group, 'failed');
      this.#about.tell(
        `The canary ${group.name}-1 failed in another shard, so no org of ${group.name} is signed up here.`,
      );
    }
    return JSON.stringify(canary.map(({ username, status, line }) => [username, status, line]));
  }

  #takeOver(group: Group): void {
    this.#about.tell(
      `The canary of ${group.name} doesn’t get on in the other shard: this one makes its own.`,
    );
    group.isHere = true;
    group.endHearing();
  }
}

function settle(group: Group, state: 'open' | 'failed'): void {
  group.state = state;
  group.settle();
}

/** The set-ups with which an org was ready, here or in a fleet of the last days. */
function readyDigests({ orgs, recent }: HubFleet): ReadonlySet<string> {
  const lines = [...orgs.map(({ line }) => line), ...recent.map((row) => readLine(row.Description ?? null))];
  return new Set(lines.flatMap((line) => (line?.state === 'ready' ? (line.digest ?? []) : [])));
}

function canaryFailed({ name, holder = 1 }: Group): CanaryFailed {
  return new CanaryFailed({
    kind: 'fleet/canary-failed',
    what: `The canary ${name}-${holder} failed, so this org was not signed up.`,
    fix: 'Do what the canary’s failure says, and run the fleet again with the same generation.',
  });
}
