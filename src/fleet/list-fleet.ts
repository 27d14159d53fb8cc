import { Problem } from '../problem.ts';
import type { Runner } from '../runner/runner.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import { withHub } from './with-hub.ts';
import { newestGeneration } from './plan/generations.ts';
import { readHubFleet } from './plan/hub-fleet.ts';
import type { HubOrg } from './plan/member.ts';
import { type ListInputs, readListInputs } from './inputs.ts';
import { matrixOf } from './report/matrix.ts';
import { slotLabel } from './names.ts';
import { isUp } from './plan/plan.ts';

/** The list action: which orgs of a fleet are up, by the hub alone. */
export async function listFleet(runner: Runner, wire: Wire): Promise<void> {
  const inputs = readListInputs(runner);
  await withHub(inputs, runner, wire, async (hub) => {
    const { orgs } = await readHubFleet(hub, inputs.fleetName, inputs.generation);
    const up = orgs.filter((org) => isUp(org, wire.now()));
    const generation = inputs.generation ?? newestOf(up);
    const listed = up.filter(({ name }) => name.generation === generation);
    if (generation === undefined || listed.length === 0) throw noneUp(inputs, orgs.length);
    report(listed, generation, inputs, runner);
  });
}

function newestOf(orgs: readonly HubOrg[]): string | undefined {
  return newestGeneration(orgs.map(({ name, createdAt }) => ({ generation: name.generation, createdAt })));
}

function report(
  orgs: readonly HubOrg[],
  generation: string,
  { fleetName }: ListInputs,
  runner: Runner,
): void {
  const matrix = matrixOf(
    orgs.map(({ name, username, orgId = '', loginUrl = '', expires = '' }) => ({
      group: name.group,
      number: name.number,
      ...{ username, orgId, loginUrl, expires },
    })),
  );
  runner.info(`Fleet ${fleetName}, generation ${generation}: ${orgs.length} orgs are up.`);
  for (const { name, username, expires } of matrix.entries) {
    runner.info(`  ${name.padEnd(12)} ${username}  until ${expires}`);
  }
  for (const warning of matrix.warnings) runner.warning(warning);
  runner.setOutput('matrix', matrix.json);
  runner.setOutput('ready', String(orgs.length));
  runner.setOutput('expires', firstToExpire(orgs));
}

/** The day on which the first of them ends. */
function firstToExpire(orgs: readonly HubOrg[]): string {
  return orgs.flatMap(({ expires }) => expires ?? []).toSorted()[0] ?? '';
}

function noneUp({ fleetName, generation }: ListInputs, known: number): Problem {
  const which = generation === undefined ? '' : `, generation ${generation}`;
  return new Problem({
    kind: 'fleet/none-up',
    what: `No org of the fleet ${fleetName}${which} is up.`,
    why:
      known === 0
        ? 'This hub never made one of that name.'
        : `All ${known} signups that the hub has of it failed, are on their way, or their orgs have expired or were deleted.`,
    fix: `Run the fleet action first, or check \`fleet-name\` against the fleet file’s \`name\`${known === 0 ? '' : `, e.g. one of ${slotLabel({ group: 'group', number: 1 })} …`}.`,
  });
}
