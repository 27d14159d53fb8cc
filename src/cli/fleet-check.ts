import { checkFiles, checkWithHub, filesLine } from '../fleet/check-fleet.ts';
import type { OrderInputs } from '../fleet/inputs.ts';
import { generationName } from '../fleet/plan/generations.ts';
import { OrgClient } from '../salesforce/wire/org-client.ts';
import { openKnownOrg } from '../sf-cli/known-org.ts';
import type { Tools } from './tools.ts';
import { jsonText } from './terminal.ts';

export interface FleetCheckOptions {
  readonly fleetFile?: string;
  readonly projectDir?: string;
  readonly fleetName?: string;
  readonly generation?: string;
  readonly targetOrg?: string;
  readonly json: boolean;
}

/**
 * Checks a fleet's files, and with a hub what only the hub knows. Makes nothing.
 *
 * @returns the exit code
 * @throws Problems: all that is wrong with the files, or with what the hub is asked for
 */
export async function fleetCheck(
  options: FleetCheckOptions,
  { terminal, wire, env }: Tools,
): Promise<number> {
  const warnings: string[] = [];
  const warning = (sentence: string): void => {
    warnings.push(sentence);
    terminal.note(`! ${sentence}`);
  };
  const { targetOrg } = options;
  const runner = { env, warning, mask: () => undefined };
  const about = { workspace: process.cwd(), withoutKeys: targetOrg === undefined, runner };
  const order = await checkFiles(orderOf(options), about);
  const said = [filesLine(order.spec)];
  if (targetOrg !== undefined) {
    const { session } = await openKnownOrg(targetOrg, wire);
    said.push(await checkWithHub(order, new OrgClient(session, wire), runner));
  }
  const { say, style } = terminal;
  if (options.json) say(jsonText({ fleet: order.spec.name, said, warnings }));
  else for (const line of said) say(`${style.good('✔')} ${line}`);
  if (targetOrg === undefined && !options.json) {
    say(
      '  The hub wasn’t asked: with --target-org, package versions, features and room for the orgs are checked, too.',
    );
  }
  return 0;
}

function orderOf({
  fleetFile = '',
  projectDir = '',
  fleetName = '',
  generation,
}: FleetCheckOptions): OrderInputs {
  const none = {
    definitionFile: '',
    count: '',
    durationDays: '',
    packages: '',
    source: '',
    permissionSets: '',
  };
  return {
    spec: { fleetFile, projectDir, fleetName, ...none, data: '', script: '' },
    generation: generationName(generation ?? new Date().toISOString().slice(0, 10).replaceAll('-', '')),
    isGenerationGiven: generation !== undefined,
    ...{ concurrency: 20, minimum: undefined, retries: 2, shard: { index: 1, count: 1 } },
    ...{ signupApp: 'own', canary: 'auto', appName: undefined, timeout: Infinity },
  };
}
