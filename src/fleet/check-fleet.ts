import type { OrgClient } from '../salesforce/wire/org-client.ts';
import { Waiting } from '../limit/waiting.ts';
import type { Runner } from '../runner/runner.ts';
import type { FleetSpec } from './file/types.ts';
import { type OrderInputs, readDryRunInputs } from './inputs.ts';
import { orgsText } from './names.ts';
import { planLine } from './plan/plan-line.ts';
import { escapeMarkdown } from './report/markdown.ts';
import { type Reading, readOrder } from './read-order.ts';
import type { FleetOrder } from './run/fleet-order.ts';
import { surveyHub, warnOfRoom } from './run/survey.ts';
import { tellingStop } from './stop-report.ts';
import { withHub, type WithinLimit } from './with-hub.ts';

/** The fleet action with `dry-run`: all checks before the first signup, and nothing is made. */
export async function checkFleet(step: WithinLimit): Promise<void> {
  const { runner, limit } = step;
  const texts = { title: 'Fleet', line: 'nothing was to be made.', fix: 'Run it again.' };
  await tellingStop(limit, runner, texts, async () => {
    const { hub: hubInputs, ...inputs } = readDryRunInputs(runner);
    limit.within(inputs.timeout);
    const { workspace } = runner;
    const read = () => checkFiles(inputs, { runner, workspace, withoutKeys: hubInputs === undefined });
    const order = await limit.until(() => limit.waiting.for('the fleet’s files', read));
    texts.title = `Fleet ${order.spec.name}`;
    const lines = [filesLine(order.spec)];
    if (hubInputs === undefined) runner.notice(hubNotAsked);
    else {
      lines.push(await withHub(hubInputs, step, (hub) => checkWithHub(order, hub, runner, limit.waiting)));
    }
    for (const line of lines) runner.info(line);
    await runner.addSummary(
      drySummary(order.spec, hubInputs === undefined ? [...lines, hubNotAsked] : lines),
    );
  });
}

export const hubNotAsked =
  'No key is given, so the hub wasn’t asked: package versions, features, settings and room for the orgs are unchecked.';

/** What the files say, without the hub. @throws Problems */
export function checkFiles<Inputs extends OrderInputs>(
  inputs: Inputs,
  {
    runner,
    ...about
  }: Pick<Reading, 'workspace' | 'withoutKeys'> & {
    readonly runner: Pick<Runner, 'env' | 'mask' | 'warning'>;
  },
): Promise<FleetOrder<Inputs>> {
  return readOrder(inputs, '', {
    ...about,
    ...{ homes: about.workspace, env: runner.env },
    mask: (secret) => runner.mask(secret),
    warn: (sentence) => runner.warning(sentence),
  });
}

/** What only the hub knows. @returns the plan, in a sentence @throws Problems of the preflight */
export async function checkWithHub(
  order: FleetOrder<OrderInputs>,
  hub: OrgClient,
  runner: Pick<Runner, 'warning'>,
  waiting = new Waiting(),
): Promise<string> {
  const warn = (sentence: string) => runner.warning(sentence);
  const survey = await surveyHub(order, hub, { waiting, warn });
  warnOfRoom(survey, warn);
  const { plan, cleared } = survey;
  const { allocation } = cleared;
  const room =
    allocation === undefined
      ? ''
      : ` The hub has room for ${allocation.active.remaining} more orgs, and for ${allocation.daily.remaining} more signups today.`;
  return `${planLine(order, plan)}${room}`;
}

export function filesLine({ name, pool, groups }: FleetSpec): string {
  if (pool !== undefined) {
    const each = groups
      .map(({ group, count, max = count }) => `${group} ${count}, ${max} at most`)
      .join('; ');
    return `The files of pool ${name} are right: free orgs in each group: ${each}.`;
  }
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const inGroups = groups.map((group) => `${group.group} ${group.count}`).join(', ');
  return `The files of fleet ${name} are right: ${orgsText(count)} (${inGroups}).`;
}

function drySummary({ name }: FleetSpec, lines: readonly string[]): string {
  const items = lines.map((line) => `- ${escapeMarkdown(line, 1000)}`).join('\n');
  return `## Fleet ${escapeMarkdown(name)}: a dry run\n\nNothing was made.\n\n${items}\n`;
}
