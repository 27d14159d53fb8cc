import { Problem } from '../../problem.ts';

/** A problem that was found, and is put into words only if it is shown: to look for what was meant costs time. */
export type Finding = () => Problem;

/** As many as somebody reads. */
const mostShown = 50;

/** The first of what was found in a fleet file, and how many more there are. */
export function problemsOf(found: Iterable<Finding>): Problem[] {
  const problems: Problem[] = [];
  let more = 0;
  for (const finding of found) {
    if (problems.length < mostShown) problems.push(finding());
    else more += 1;
  }
  if (more > 0) problems.push(moreOfThem(more));
  return problems;
}

function moreOfThem(count: number): Problem {
  return new Problem({
    kind: 'fleet-file/more-problems',
    what: `There ${count === 1 ? 'is 1 more problem' : `are ${String(count)} more problems`} of this kind in the fleet file.`,
    fix: 'Correct these first; the next run lists what is left.',
  });
}
