import { millisecondsOf } from '../limit/seconds.ts';
import { Problem } from '../problem.ts';
import { InputReader } from '../runner/inputs.ts';
import { type KeyInputs, readKeyInputs } from '../runner/key-inputs.ts';
import type { Runner } from '../runner/runner.ts';
import { productionLogin } from '../salesforce/wire/host.ts';
import type { Identity } from '../salesforce/wire/session.ts';
import { generationName } from './plan/generations.ts';
import { isName, nameRule, suggestedName } from './names.ts';
import type { SpecRequest } from './file/read.ts';
import type { CanaryChoice } from './plan/plan.ts';
import type { SignupAppChoice } from './plan/signup-history.ts';
import type { DeletionChoice } from './plan/deletions.ts';
import { parseShard, type Shard } from './plan/slots.ts';
import { holderPattern } from './pool/holder-pattern.ts';

/** What all three fleet actions take: who logs in to which hub, with which key. */
export interface HubInputs {
  readonly key: KeyInputs;
  readonly identity: Identity;
  /** For the login's explanation; the hub is asked about itself. */
  readonly isScratchOrg: false;
  readonly hubUsername: string;
  readonly hubLoginUrl: Identity['loginUrl'];
  /** Milliseconds. */
  readonly retryTimeout: number;
  readonly registerWithCli: false;
}

/** Which fleet, how made: what needs no hub. */
export interface OrderInputs {
  readonly spec: SpecRequest;
  readonly generation: string;
  /** Whether somebody chose it. */
  readonly isGenerationGiven: boolean;
  readonly concurrency: number;
  /** Undefined: all. */
  readonly minimum: number | undefined;
  readonly retries: number;
  readonly shard: Shard;
  readonly signupApp: SignupAppChoice;
  readonly canary: CanaryChoice;
  /** The hub's External Client App by name, where its description doesn't say that it is the consumer key's. */
  readonly appName: string | undefined;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface FleetInputs extends HubInputs, OrderInputs {}

/** Whether `dry-run` is set; what is wrong with it, its reader says. */
export function isDryRun(runner: Runner): boolean {
  return /^true$/i.test(runner.input('dry-run'));
}

/** @throws Problem or Problems: all that is wrong with the inputs */
export function readFleetInputs(runner: Runner): FleetInputs {
  const inputs = new InputReader(runner);
  inputs.boolean('dry-run', false);
  const result = { ...hubInputs(inputs), ...orderInputs(inputs) };
  inputs.finish();
  return result;
}

export interface DryRunInputs extends OrderInputs {
  /** Undefined where no key is given, as in a pull request from a fork: then the hub isn't asked. */
  readonly hub: HubInputs | undefined;
}

const keyInputs = ['consumer-key', 'encrypted-key', 'encrypted-key-file', 'decryption-passphrase'];

/**
 * @param asksHub whether the key is to be used; default where one is given
 * @throws Problem or Problems: all that is wrong with the inputs
 */
export function readDryRunInputs(
  runner: Runner,
  asksHub = keyInputs.some((name) => runner.input(name) !== ''),
): DryRunInputs {
  const inputs = new InputReader(runner);
  const result = { ...orderInputs(inputs), hub: asksHub ? hubInputs(inputs) : undefined };
  inputs.finish();
  return result;
}

function orderInputs(inputs: InputReader): OrderInputs {
  const { runner } = inputs;
  const text = (name: string) => inputs.optional(name) ?? '';
  return {
    spec: {
      fleetFile: text('fleet-file'),
      projectDir: text('project-dir'),
      fleetName: text('fleet-name'),
      definitionFile: text('definition-file'),
      count: text('count'),
      durationDays: text('duration-days'),
      packages: text('packages'),
      source: text('source'),
      permissionSets: text('permission-sets'),
      data: text('data'),
      script: text('script'),
    },
    generation:
      inputs.collect(() => generationName(text('generation') || defaultGeneration(runner, text('shard')))) ??
      '',
    isGenerationGiven: text('generation') !== '',
    concurrency: inputs.integer('concurrency', { min: 1, max: 100, whenEmpty: 20 }),
    minimum:
      inputs.optional('minimum') === undefined
        ? undefined
        : inputs.integer('minimum', { min: 0, max: 500, whenEmpty: 0 }),
    retries: inputs.integer('retries', { min: 0, max: 10, whenEmpty: 2 }),
    shard: inputs.collect(() => parseShard(text('shard'))) ?? { index: 1, count: 1 },
    canary: inputs.choice('canary', ['auto', 'true', 'false']) ?? 'auto',
    signupApp: inputs.choice('signup-app', ['auto', 'own', 'platform-cli']) ?? 'auto',
    appName: inputs.optional('app-name'),
    timeout: timeoutOf(inputs, 120),
  };
}

export interface ListInputs extends HubInputs {
  readonly fleetName: string;
  /** Milliseconds. */
  readonly timeout: number;
  /** Undefined: the newest that has orgs up. */
  readonly generation: string | undefined;
  /** Whether what somebody holds is left out. */
  readonly onlyFree: boolean;
}

/** Whether `all` is set; what is wrong with it, its reader says. */
export function isOfAll(runner: Runner): boolean {
  return /^true$/i.test(runner.input('all'));
}

export function readListAllInputs(runner: Runner): HubInputs & Pick<ListInputs, 'timeout'> {
  const inputs = new InputReader(runner);
  const result = { ...hubInputs(inputs), timeout: timeoutOf(inputs, 10) };
  inputs.finish();
  return result;
}

export function readListInputs(runner: Runner): ListInputs {
  const inputs = new InputReader(runner);
  inputs.boolean('all', false);
  const onlyFree = inputs.choice('only', ['free']) !== undefined;
  const result = { ...hubInputs(inputs), ...namedFleet(inputs), onlyFree };
  inputs.finish();
  return result;
}

export interface DeleteInputs extends Omit<ListInputs, 'onlyFree'>, DeletionChoice {
  readonly dryRun: boolean;
  /** Whether records of orgs that are gone go, too. */
  readonly purge: boolean;
}

export function readDeleteInputs(runner: Runner): DeleteInputs {
  const inputs = new InputReader(runner);
  const hours = inputs.integer('older-than', { min: 0, max: 720, whenEmpty: 0 });
  const holder = inputs.optional('holder');
  const result = {
    ...hubInputs(inputs),
    ...namedFleet(inputs),
    dryRun: inputs.boolean('dry-run', false),
    olderThan: inputs.optional('older-than') === undefined ? undefined : hours * 3_600_000,
    holder: holder === undefined ? undefined : inputs.collect(() => holderPattern(holder)),
    onlyOver: inputs.boolean('expired-claims', false),
    purge: inputs.boolean('purge', false),
  };
  inputs.finish();
  return result;
}

export function hubInputs(inputs: InputReader): HubInputs {
  const consumerKey = inputs.required('consumer-key');
  const key = readKeyInputs(inputs);
  const hubUsername = inputs.username('hub-username', inputs.required('hub-username')) ?? '';
  const loginUrl = inputs.url('instance-url', productionLogin);
  return {
    key,
    identity: { consumerKey, username: hubUsername, loginUrl, audience: productionLogin },
    isScratchOrg: false,
    hubUsername,
    hubLoginUrl: loginUrl,
    retryTimeout: 60_000,
    registerWithCli: false,
  };
}

/** Milliseconds. */
function timeoutOf(inputs: InputReader, whenEmpty: number): number {
  const minutes = inputs.integer('timeout-minutes', { min: 1, max: 350, whenEmpty });
  return Math.min(60_000 * minutes, millisecondsOf('ORGKEY_TIMEOUT_SECONDS', inputs.runner.env) ?? Infinity);
}

export function namedFleet(
  inputs: InputReader,
  minutes = 10,
): Pick<ListInputs, 'fleetName' | 'generation' | 'timeout'> {
  const fleetName = inputs.required('fleet-name');
  if (fleetName !== '' && !isName(fleetName)) {
    const suggestion = suggestedName(fleetName);
    inputs.report(
      new Problem({
        kind: 'fleet-input/fleet-name',
        what: `The input \`fleet-name\` is "${fleetName}", which is not a valid fleet name.`,
        why: `A fleet's name is made of ${nameRule}.`,
        fix:
          suggestion === undefined
            ? 'Give the `name` in the fleet file.'
            : `Write "${suggestion}", or what the fleet file has as its \`name\`.`,
      }),
    );
  }
  const generation = inputs.optional('generation');
  return {
    fleetName,
    generation: generation === undefined ? undefined : inputs.collect(() => generationName(generation)),
    timeout: timeoutOf(inputs, minutes),
  };
}

/**
 * The run's id: the same for all attempts of a run, so that "Re-run failed jobs" resumes. Elsewhere the time in UTC: `20261125-063000`.
 *
 * @throws Problem `fleet-input/generation-of-shards` where each shard would choose one of its own
 */
function defaultGeneration(runner: Runner, shard: string): string {
  if (runner.runId !== undefined) return runner.runId;
  if (shard === '' || shard === '1/1')
    return new Date().toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  throw new Problem({
    kind: 'fleet-input/generation-of-shards',
    what: 'The input `shard` is set, and `generation` isn’t.',
    why: 'Without a job’s run there is no generation that all shards of a fleet know.',
    fix: 'Give all of them the same `generation`, such as the number of the pipeline.',
  });
}
