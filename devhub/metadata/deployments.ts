import { createHash } from 'node:crypto';
import type { Clock } from '../world/clock.ts';
import { isInOrg } from './deploy-effects.ts';
import type { DeployPlan, DeployProblem, Need, PlannedComponent } from './component.ts';
import type { DeployOptions } from './deploy-options.ts';
import { planDeploy } from './deploy-plan.ts';
import { isSame, store, unstore } from './stored.ts';
import { keyOf } from './stored-component.ts';
import type { IdSequence } from '../world/ids.ts';
import type { Org } from '../world/org.ts';
import type { Row } from '../objects/table.ts';

/** What became of one component. */
export interface ComponentOutcome {
  readonly component: PlannedComponent;
  readonly problem?: DeployProblem;
  /** It was not in the org before. */
  readonly created: boolean;
  readonly warning?: string;
  /** It was, in another form. */
  readonly changed: boolean;
}

/** A metadata deploy that an org accepted. */
export interface Deployment {
  readonly id: string;
  readonly org: Org;
  readonly by: Row;
  readonly options: DeployOptions;
  readonly plan: DeployPlan;
  readonly startedAt: number;
  endsAt: number;
  /** Set when it has ended, unless it was canceled. */
  outcomes: readonly ComponentOutcome[] | undefined;
  canceledBy: Row | undefined;
}

export type DeployStatus =
  'Pending' | 'InProgress' | 'Succeeded' | 'SucceededPartial' | 'Failed' | 'Canceled';

/** The metadata deploys of all orgs. */
export class Deployments {
  readonly #all = new Map<string, Deployment>();
  /** The same zip goes to many orgs: it is read once. By its hash. */
  readonly #plans = new Map<string, Promise<DeployPlan>>();
  readonly #ids: IdSequence;
  readonly #clock: Clock;
  readonly #milliseconds: () => number;

  /** @param milliseconds how long a deploy takes */
  constructor(ids: IdSequence, clock: Clock, milliseconds: () => number) {
    this.#ids = ids;
    this.#clock = clock;
    this.#milliseconds = milliseconds;
  }

  async start(org: Org, by: Row, zip: Buffer, options: DeployOptions): Promise<Deployment> {
    const plan = await this.#planOf(zip);
    const startedAt = this.#clock.now();
    const milliseconds = this.#milliseconds();
    const deployment: Deployment = {
      id: this.#ids.take('0Af'),
      org,
      by,
      options,
      plan,
      startedAt,
      endsAt: startedAt + milliseconds,
      outcomes: undefined,
      canceledBy: undefined,
    };
    this.#all.set(deployment.id, deployment);
    org.after(milliseconds, () => this.#end(deployment));
    return deployment;
  }

  find(org: Org, id: string): Deployment | undefined {
    const deployment = this.#all.get(id);
    return deployment?.org === org ? deployment : undefined;
  }

  /** A deploy that has ended can't be canceled. */
  cancel(deployment: Deployment, by: Row): void {
    if (deployment.outcomes) return;
    deployment.canceledBy = by;
    deployment.endsAt = this.#clock.now();
  }

  status({ outcomes, plan, options, canceledBy, startedAt }: Deployment): DeployStatus {
    if (canceledBy) return 'Canceled';
    if (!outcomes) return this.#clock.now() === startedAt ? 'Pending' : 'InProgress';
    if (plan.errorMessage !== undefined) return 'Failed';
    const failed = outcomes.filter(({ problem }) => problem).length;
    if (failed === 0) return 'Succeeded';
    return options.rollbackOnError || failed === outcomes.length ? 'Failed' : 'SucceededPartial';
  }

  #planOf(zip: Buffer): Promise<DeployPlan> {
    const hash = createHash('sha256').update(zip).digest('hex');
    const plan = this.#plans.get(hash) ?? planDeploy(zip);
    this.#plans.set(hash, plan);
    return plan;
  }

  #end(deployment: Deployment): void {
    if (deployment.canceledBy) return;
    const { org, plan, options } = deployment;
    const outcomes = plan.components.map((component) => outcomeOf(component, plan, org));
    const isGood = outcomes.every(({ problem }) => !problem);
    if (!options.checkOnly && (isGood || !options.rollbackOnError)) {
      const good = outcomes.filter(({ problem }) => !problem).map(({ component }) => component);
      for (const component of good.sort((a, b) => rank(a) - rank(b))) {
        for (const effect of component.effects) effect(org);
        if (component.deletes === true) unstore(org, component, deployment.by);
        else if (component.stored) {
          store(org, component, component.stored, deployment.by, deployment.endsAt);
        }
      }
    }
    deployment.outcomes = outcomes;
  }
}

/** What others refer to comes first. */
function rank({ type }: PlannedComponent): number {
  const order = [
    ...['CustomObject', 'CustomField', 'ApexClass', 'PermissionSet', 'PermissionSetGroup'],
    ...['ConnectedApp', 'ExternalClientApplication', 'ExtlClntAppGlobalOauthSettings'],
    ...[
      'ExtlClntAppOauthConfigurablePolicies',
      'ExtlClntAppConfigurablePolicies',
      'ExtlClntAppOauthSettings',
    ],
  ];
  return order.indexOf(type) < 0 ? 2 : order.indexOf(type);
}

function outcomeOf(component: PlannedComponent, plan: DeployPlan, org: Org): ComponentOutcome {
  const before = org.metadata.get(keyOf(component));
  const created = component.deletes !== true && before === undefined;
  const changed = before !== undefined && component.stored !== undefined && !isSame(before, component.stored);
  const missing = component.needs.find((need) => !isInOrg(org, need) && !isInPlan(plan, need));
  const refusal = component.refusedBy?.(org, plan);
  const problem =
    component.problem ??
    (missing && { problem: missing.problem }) ??
    (refusal === undefined ? undefined : { problem: refusal });
  const warning = component.warns?.(org);
  return {
    component,
    created,
    changed,
    ...(problem ? { problem } : {}),
    ...(warning === undefined ? {} : { warning }),
  };
}

function isInPlan({ components }: DeployPlan, { type, name }: Need): boolean {
  return components.some((one) => one.type === type && one.fullName === name && !one.problem);
}
