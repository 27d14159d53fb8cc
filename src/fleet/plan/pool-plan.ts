import type { FleetSpec, GroupSpec, PoolSpec } from '../file/types.ts';
import { poolGeneration } from './generations.ts';
import type { HubOrg } from './member.ts';
import { type FleetPlan, goOn, newOrg, type SlotPlan } from './plan.ts';
import { type PoolStock, stockOf } from './pool-stock.ts';
import type { Slot } from './slots.ts';
import { isPending } from './standing.ts';

/** A pool's plan: slots are those alone that get an org, or go on with one. */
export interface PoolPlan extends FleetPlan {
  readonly pool: PoolStock;
}

export interface PoolView {
  /** By the hub's clock. */
  readonly now: number;
  /** Orgs that were deleted a moment ago, which the hub may still list. */
  readonly gone?: ReadonlySet<string>;
  /** Whether what is to go is gone soon, so that its slot can be filled; default true. */
  readonly mayRetire?: boolean;
}

/**
 * What a fill does: it goes on with signups on their way and orgs left half-way, and makes new ones, until `count` orgs of a
 * group are free or on their way to it, within `max`. What is free is left as it is, and so is what somebody holds.
 *
 * @param orgs all rows of the pool
 */
export function planPool(
  spec: FleetSpec & { readonly pool: PoolSpec },
  orgs: readonly HubOrg[],
  { now, gone = new Set(), mayRetire = true }: PoolView,
): PoolPlan {
  const there = orgs.filter(({ username }) => !gone.has(username));
  const stock = stockOf(there, spec.pool, now);
  const slots = spec.groups.flatMap((group) => slotsOfGroup(group, { spec, orgs, stock, now, mayRetire }));
  return { slots, surplus: [], pool: stock };
}

function slotsOfGroup(
  { group, count, max = count }: GroupSpec,
  of: {
    readonly spec: FleetSpec;
    readonly orgs: readonly HubOrg[];
    readonly stock: PoolStock;
    readonly now: number;
    readonly mayRetire: boolean;
  },
): SlotPlan[] {
  const mine = (orgs: readonly HubOrg[]) => orgs.filter(({ name }) => name.group === group);
  const { free, taken, leaving, unfinished, retire } = of.stock;
  const slotAt = (number: number): Slot => ({
    ...{ fleet: of.spec.name, generation: poolGeneration, group, number },
  });
  const stays = of.mayRetire ? [] : retire.map(({ org }) => org);
  const occupied = [free, taken, leaving, unfinished, stays].flatMap(mine);
  const numbers = new Set(occupied.map(({ name }) => name.number));
  // What another fill replaces counts as there.
  const missing = count - mine(free).length - mine(leaving).length;
  const goingOn = mine(unfinished)
    .toSorted((one, other) => rank(one) - rank(other) || one.name.number - other.name.number)
    .slice(0, Math.max(0, missing));
  const empty = Array.from({ length: max }, (_, index) => index + 1).filter((number) => !numbers.has(number));
  const room = Math.min(missing - goingOn.length, max - numbers.size);
  return [
    ...goingOn.map((org) => goOn(slotAt(org.name.number), org)),
    ...empty.slice(0, Math.max(0, room)).map((number) => {
      const had = mine(of.orgs).filter(({ name }) => name.number === number);
      return newOrg(slotAt(number), had, of.now);
    }),
  ].toSorted((one, other) => one.slot.number - other.slot.number);
}

/** What is on its way first: it comes by itself. */
function rank(org: HubOrg): number {
  return isPending(org) ? 0 : 1;
}

/** The same plan, its signups cut to what the hub has room for. */
export function withinRoom(plan: FleetPlan, room: number): FleetPlan {
  const isNew = ({ action }: SlotPlan) => action === 'make' || action === 'replace';
  const withoutRoom = plan.slots.filter(isNew).slice(room);
  if (plan.pool === undefined || withoutRoom.length === 0) return plan;
  const slots = plan.slots.filter((slot) => !withoutRoom.includes(slot));
  return { ...plan, slots, pool: { ...plan.pool, withoutRoom: withoutRoom.length } };
}
