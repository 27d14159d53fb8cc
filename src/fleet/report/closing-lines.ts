import type { Runner } from '../../runner/runner.ts';
import { orgsText, slotLabel } from '../names.ts';
import { adviceOf, placeText } from './advice.ts';
import { canaryText, type FailureCause, failureCauses, labelsOf } from './causes.ts';
import { durationText } from './duration.ts';
import { countStates, type FleetReport, inOrder } from './report.ts';

const mostCauses = 25;
const mostOrgsNamed = 12;
/** Characters of one sentence; Salesforce may say much. */
const longest = 1000;

/** What a fleet's run ends with at a terminal: causes with what to do, then each org that is ready with how to log in to it. */
export function closingLines(
  report: FleetReport,
  runner: Pick<Runner, 'commandName' | 'isJob'>,
  { withLogins = true }: { readonly withLogins?: boolean } = {},
): readonly string[] {
  const { ready, total } = countStates(report.orgs);
  const causes = failureCauses(report);
  const took = durationText((report.endedAt ?? report.startedAt) - report.startedAt);
  const left = causes.length - mostCauses;
  // Where too few are ready, the error says it.
  const advice = ready < total && ready >= report.minimum ? [adviceOf(report, runner)] : [];
  return [
    '',
    `Fleet ${report.fleet}, generation ${report.generation}: ${String(ready)} of ${String(total)} orgs ready, after ${took}.`,
    ...causes.slice(0, mostCauses).flatMap((cause) => causeLines(report, cause)),
    ...(left > 0 ? [`  and ${String(left)} more causes: the manifest has them.`] : []),
    ...(withLogins ? readyLines(report, runner.commandName) : []),
    ...advice,
  ];
}

function causeLines(report: FleetReport, { failure, orgs }: FailureCause): string[] {
  const { stage, what, why = '', fix, place } = failure;
  const where = place === undefined || what.includes(place.file) ? '' : `${placeText(place)}: `;
  const sentences = [`${where}${what}`, canaryText(report, orgs), why, fix];
  return [
    `✘ ${orgsText(orgs.length)} failed in ${stage}: ${labelsOf(orgs, mostOrgsNamed).join(', ')}`,
    ...sentences.flatMap((text) => (text.trim() === '' ? [] : indented(text))),
  ];
}

function indented(text: string): string[] {
  const short = text.length > longest ? `${text.slice(0, longest)} …` : text;
  return short
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`);
}

function readyLines(report: FleetReport, command: string): string[] {
  const ready = inOrder(report).filter(({ state, isTaken }) => state === 'ready' && isTaken !== true);
  if (ready.length === 0) return [];
  const width = Math.max(...ready.map((org) => slotLabel(org).length));
  return [
    'To log in to one of them:',
    ...ready.map(
      (org) => `  ${slotLabel(org).padEnd(width)}  ${command} login --scratch ${org.username ?? ''}`,
    ),
  ];
}
