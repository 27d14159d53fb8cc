import type { Waiting } from '../../limit/waiting.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import type { OrderInputs } from '../inputs.ts';
import { type HubFleet, readHubFleet } from '../plan/hub-fleet.ts';
import { type FleetPlan, planFleet } from '../plan/plan.ts';
import { planPool, type PoolView, withinRoom } from '../plan/pool-plan.ts';
import { recentHistory, wantsApps } from '../plan/signup-history.ts';
import { shardOf, slotsOf } from '../plan/slots.ts';
import { type Retiring, retireOrgs } from '../pool/retire.ts';
import type { FleetOrder } from './fleet-order.ts';
import { type Cleared, preflight } from './preflight.ts';

/** What was asked before the first signup. */
export interface Survey {
  /** What the hub has of the fleet. */
  readonly there: HubFleet;
  /** What is to be done about it. */
  readonly plan: FleetPlan;
  readonly cleared: Cleared;
}

export interface SurveyContext {
  readonly waiting: Waiting;
  readonly warn: (sentence: string) => void;
  /** Where orgs are to be signed up for it, so that what they may need is asked for, too. */
  readonly consumerKey?: string;
}

/**
 * What the hub has of the fleet, and whether the rest can be made: all that is asked before the first signup.
 *
 * @throws Problems of the preflight
 */
export async function surveyHub(
  order: FleetOrder<OrderInputs>,
  hub: OrgClient,
  about: SurveyContext,
): Promise<Survey> {
  const { waiting, warn, consumerKey } = about;
  const { inputs, prepared } = order;
  const there = await look(order, hub, waiting);
  const plans = planOf(order, there, hub);
  const withApps =
    consumerKey !== undefined && wantsApps(inputs.signupApp, recentHistory(there, consumerKey), plans.whole);
  const check = () => preflight(hub, plans.whole, prepared, { withApps });
  const cleared = await waiting.for('the checks before the first signup', check);
  for (const warning of cleared.warnings) warn(warning);
  return { there, cleared, plan: within(cleared, plans.here) };
}

/**
 * Deletes what a pool's plan says, and looks again.
 *
 * @returns `gone`: the usernames of those that are deleted
 */
export async function retireFirst(
  order: FleetOrder<OrderInputs>,
  hub: OrgClient,
  survey: Survey,
  about: Omit<SurveyContext, 'consumerKey'> & Retiring,
): Promise<Survey & { readonly gone: ReadonlySet<string> }> {
  const { pool } = survey.plan;
  if (pool === undefined) return { ...survey, gone: new Set() };
  if (pool.retire.length === 0) {
    warnOfRoom(survey, about.warn);
    return { ...survey, gone: new Set() };
  }
  const retire = () => retireOrgs(hub, pool.retire, survey.there, about);
  const gone = await about.waiting.for('orgs to be retired', retire);
  const there = await look(order, hub, about.waiting);
  const { here } = planOf(order, there, hub, { gone, mayRetire: false });
  const after = { ...survey, there, gone, plan: within(survey.cleared, here, gone.size) };
  warnOfRoom(after, about.warn);
  return after;
}

function look(
  { inputs, spec }: FleetOrder<OrderInputs>,
  hub: OrgClient,
  waiting: Waiting,
): Promise<HubFleet> {
  const withRecent = inputs.signupApp !== 'own' || inputs.canary !== 'false';
  const read = () => readHubFleet(hub, spec.name, inputs.generation, { withRecent });
  return waiting.for('what the hub has of the fleet', read);
}

/** The plan of the whole fleet, and that of this job's share. */
function planOf(
  { inputs, spec }: FleetOrder<OrderInputs>,
  { orgs }: HubFleet,
  hub: OrgClient,
  view: Omit<PoolView, 'now'> = {},
): { readonly whole: FleetPlan; readonly here: FleetPlan } {
  if (spec.pool !== undefined) {
    const plan = planPool({ ...spec, pool: spec.pool }, orgs, { now: hub.serverNow, ...view });
    return { whole: plan, here: plan };
  }
  const now = hub.wire.now();
  const all = slotsOf(spec, inputs.generation);
  return { whole: planFleet(all, orgs, now), here: planFleet(shardOf(all, inputs.shard), orgs, now) };
}

/** A pool is filled as far as the hub has room. */
function within(
  { allocation }: Cleared,
  plan: FleetPlan,
  retired = plan.pool?.retire.length ?? 0,
): FleetPlan {
  if (plan.pool === undefined || allocation === undefined) return plan;
  const { active, daily } = allocation;
  return withinRoom(plan, Math.max(0, Math.min(active.remaining + retired, daily.remaining)));
}

/** Says how many orgs a pool lacks that the hub has no room for. */
export function warnOfRoom(
  { cleared: { allocation }, plan: { pool } }: Survey,
  warn: (sentence: string) => void,
): void {
  if (pool?.withoutRoom === undefined || allocation === undefined) return;
  const { active, daily } = allocation;
  warn(
    `The hub has no room for ${pool.withoutRoom} of the orgs that the pool lacks: active ${active.remaining} of ` +
      `${active.max} remaining, daily ${daily.remaining} of ${daily.max}.`,
  );
}
