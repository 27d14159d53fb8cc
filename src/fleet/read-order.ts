import pLimit from 'p-limit';
import { millisecondsOf } from '../limit/seconds.ts';
import { Problem } from '../problem.ts';
import type { Runner } from '../runner/runner.ts';
import { readFleetSpec } from './file/read.ts';
import type { FleetSpec } from './file/types.ts';
import type { OrderInputs } from './inputs.ts';
import { assertUsernamesFit } from './names.ts';
import type { FleetOrder } from './run/fleet-order.ts';
import { inputsFor } from './pool/pool-order.ts';
import { prepare } from './stages/prepare.ts';
import { setupScript } from './stages/setup-script.ts';

/** What reading an order takes from its caller. */
export interface Reading extends Pick<Runner, 'env' | 'mask'> {
  readonly workspace: string;
  /** A folder that setup scripts get their homes in. */
  readonly homes: string;
  /** Whether an installation key that isn't there is no more than a warning: nothing will be installed. */
  readonly withoutKeys: boolean;
  readonly warn: (sentence: string) => void;
  /** What of the fleet is made, where that isn't all of it. */
  readonly reshape?: (<Spec extends FleetSpec>(spec: Spec) => Spec) | undefined;
}

/**
 * What the fleet file asks for, read, checked and converted. The hub isn't asked.
 *
 * @throws Problems: all that is wrong with the files
 */
export async function readOrder<Inputs extends OrderInputs>(
  given: Inputs,
  consumerKey: string,
  { workspace, homes, withoutKeys, env: environment, mask, warn, reshape = (spec) => spec }: Reading,
): Promise<FleetOrder<Inputs>> {
  const spec = reshape(await readFleetSpec(given.spec, workspace));
  const inputs = inputsFor(given, spec);
  assertUsernamesFit(spec.name, inputs.generation, spec.groups);
  assertMinimumFits(spec, inputs);
  const env = withoutKeys ? { ...environment, ...keysToCome(spec, environment, warn) } : environment;
  const inTurn = pLimit(inputs.concurrency);
  const prepared = await prepare(spec, {
    ...{ workspace, env, mask },
    dataPatience: millisecondsOf('ORGKEY_DATA_PATIENCE_SECONDS', env) ?? 60_000,
    runScript: (path) => setupScript(path, { workspace, homes, inTurn, mask, env, consumerKey }),
  });
  for (const warning of prepared.warnings) warn(warning);
  return { inputs, spec, prepared };
}

/** More than there will be can't become ready. A shard may be smaller than the `minimum` that all shards are given. */
function assertMinimumFits({ groups }: FleetSpec, { minimum = 0, shard }: OrderInputs): void {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (shard.count > 1 || minimum <= count) return;
  throw new Problem({
    kind: 'fleet-input/minimum',
    what: `The input \`minimum\` is ${minimum}, and the fleet has ${count} orgs.`,
    fix: `Write ${count} at most, or leave it out to need all.`,
  });
}

/** Stands in for the installation keys that a secret would hold. */
function keysToCome(
  { groups }: FleetSpec,
  env: Reading['env'],
  warn: (sentence: string) => void,
): Record<string, string> {
  const names = new Set(
    groups.flatMap(({ setup }) =>
      setup.packages.flatMap(({ installationKeyEnv }) => installationKeyEnv ?? []),
    ),
  );
  const missing = [...names].filter((name) => (env[name] ?? '') === '');
  for (const name of missing)
    warn(`The environment variable ${name}, which holds an installation key, is empty.`);
  return Object.fromEntries(missing.map((name) => [name, 'not given']));
}
