import type { Place } from '../../problem.ts';
import type { Runner } from '../../runner/runner.ts';
import { failureCauses } from './causes.ts';
import { countStates, type FleetReport } from './report.ts';

/** What to do about a fleet that isn't complete: a re-run where that helps, a change where nothing else does. */
export function adviceOf(report: FleetReport, { isJob }: Pick<Runner, 'isJob'> = { isJob: true }): string {
  const causes = failureCauses(report).map(({ failure }) => failure);
  const lasting = causes.filter(({ lasts }) => lasts);
  const { total, ready, failed } = countStates(report.orgs);
  const mayPass = causes.length > lasting.length || total - ready - failed > heldBack(report);
  const place = lasting[0]?.place;
  if (!isJob && mayPass) {
    const again = `Run the same command with \`--generation ${report.generation}\`: it goes on where it stopped, and what is ready stays.`;
    const first =
      place === undefined ? 'mend first what each cause names' : `fix \`${placeText(place)}\` first`;
    return lasting.length > 0 ? `${again} For all of them, ${first}.` : again;
  }
  return [
    ...(mayPass
      ? [
          `Re-run ${lasting.length > 0 ? 'this job for the others' : 'this job'}, or run it with the generation “${report.generation}”: it goes on where it stopped, and what is ready stays.`,
        ]
      : []),
    ...(lasting.length > 0 ? [changeFirst(place, report.generation, isJob)] : []),
  ].join(' ');
}

/** Orgs that weren't signed up since their group's canary failed of what lasts: a re-run only makes that fail again. */
function heldBack({ orgs }: FleetReport): number {
  const groups = new Set(
    orgs
      .filter(({ isCanary, failure }) => isCanary === true && failure?.lasts === true)
      .map(({ group }) => group),
  );
  return orgs.filter(({ group, state }) => groups.has(group) && state === 'given-up').length;
}

function changeFirst(place: Place | undefined, generation: string, isJob: boolean): string {
  const what = place === undefined ? 'Mend what each cause names' : `Fix \`${placeText(place)}\``;
  if (!isJob) {
    return `${what}, and run the same command with \`--generation ${generation}\`: what is ready stays.`;
  }
  return `${what}, push, and run with the generation “${generation}”: a re-run of this job takes the same files and fails again; what is ready stays.`;
}

/** `force-app/main/default/classes/Foo.cls:12` */
export function placeText({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}
