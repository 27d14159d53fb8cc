import { checkFiles, checkWithHub, filesLine } from '../../fleet/check-fleet.ts';
import { type DryRunInputs, readDryRunInputs } from '../../fleet/inputs.ts';
import type { FleetOrder } from '../../fleet/run/fleet-order.ts';
import { withHub } from '../../fleet/with-hub.ts';
import { RunLimit } from '../../limit/run-limit.ts';
import { variableOf } from '../../runner/input-definition.ts';
import { OrgClient } from '../../salesforce/wire/org-client.ts';
import { openKnownOrg } from '../../sf-cli/known-org.ts';
import { givenOptions } from '../input-options.ts';
import { runStory, type Step, type StepOptions } from '../step.ts';
import { jsonText } from '../terminal.ts';
import type { Tools } from '../tools.ts';

export interface FleetCheckOptions extends StepOptions {
  readonly targetOrg?: string;
  readonly json: boolean;
}

/**
 * Checks a fleet's files, and with a hub what only the hub knows. Makes nothing. The hub is asked where the command line or the
 * environment has a key, or with `--target-org`.
 *
 * @returns the exit code
 */
export async function fleetCheck(options: FleetCheckOptions, tools: Tools): Promise<number> {
  const { targetOrg, json } = options;
  // The settings alone don't have the hub asked: they would have the passphrase asked for as well.
  const asks = targetOrg === undefined && givesKey(options, tools.env);
  const { say, style } = tools.terminal;
  return runStory('make', asks ? options : { ...options, settings: '' }, tools, async (step) => {
    const warnings: string[] = [];
    const runner = {
      ...step.runner,
      warning: (sentence: string) => {
        warnings.push(sentence);
        step.runner.warning(sentence);
      },
    };
    const inputs = readDryRunInputs(runner, asks);
    const withoutKeys = !asks && targetOrg === undefined;
    const order = await checkFiles(inputs, { runner, withoutKeys, workspace: runner.workspace });
    const said = [filesLine(order.spec), ...(await fromHub(order, targetOrg, { ...step, runner }))];
    if (json) say(jsonText({ fleet: order.spec.name, said, warnings }));
    else for (const line of said) say(`${style.good('✔')} ${line}`);
    if (said.length === 1 && !json) say(`  ${hubNotAsked}`);
    return 0;
  });
}

const hubNotAsked =
  'The hub wasn’t asked: with a key or --target-org, package versions, features and room for the orgs are checked, too.';

const keyInputs = ['encrypted-key', 'encrypted-key-file', 'decryption-passphrase', 'decryption-key'] as const;

function givesKey(options: FleetCheckOptions, env: Tools['env']): boolean {
  const { values, files, variables } = givenOptions('make', options);
  const ofEnvironment = keyInputs
    .flatMap((name) => [name, `${name}-file`])
    .map((name) => env[variableOf(name)]);
  const given = [values, files, variables].flatMap((each) => keyInputs.map((name) => each[name]));
  return [...given, ...ofEnvironment].some((value) => value !== undefined && value !== '');
}

async function fromHub(
  order: FleetOrder<DryRunInputs>,
  targetOrg: string | undefined,
  { runner, wire }: Step,
): Promise<string[]> {
  const { hub: hubInputs } = order.inputs;
  if (targetOrg !== undefined) {
    const { session } = await openKnownOrg(targetOrg, wire);
    return [await checkWithHub(order, new OrgClient(session, wire), runner)];
  }
  if (hubInputs === undefined) return [];
  const limit = new RunLimit();
  try {
    limit.within(order.inputs.timeout);
    const check = (hub: OrgClient) => checkWithHub(order, hub, runner, limit.waiting);
    return [await withHub(hubInputs, { runner, wire, limit }, check)];
  } finally {
    limit.close();
  }
}
