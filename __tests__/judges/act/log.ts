import { z } from 'zod';

/**
 * A line of `act --json`. `msg` is what a person at the terminal sees, masks applied. Its other fields hold the raw
 * command too, masked or not: they never reach a terminal, and GitHub's runner has nothing like them, so they are
 * not judged.
 */
const Line = z.object({
  msg: z.string(),
  level: z.string(),
  jobID: z.string().optional(),
  matrix: z.record(z.string(), z.unknown()).nullish(),
  step: z.string().optional(),
  stepID: z.array(z.string()).optional(),
  stage: z.string().optional(),
  raw_output: z.boolean().optional(),
  command: z.string().optional(),
  content: z.string().optional(),
  stepResult: z.string().optional(),
  jobResult: z.string().optional(),
});
type Line = z.infer<typeof Line>;

type Result = 'success' | 'failure' | 'skipped';

/** One stage of one step, as the runner showed it. */
export interface StepShown {
  /** Such as `OWNER/orgkey@v1`, or a `run` step's first line. */
  readonly name: string;
  readonly stage: 'Pre' | 'Main' | 'Post';
  readonly result: Result | undefined;
  /** Its log as a person sees it, with `::error::` and the like as such lines. */
  readonly log: string;
  /** What it wrote to GITHUB_STEP_SUMMARY. */
  readonly summary: string;
}

/** One job, or one of a matrix. */
export interface JobShown {
  readonly id: string;
  readonly matrix: Readonly<Record<string, unknown>>;
  readonly result: Result | undefined;
  readonly steps: readonly StepShown[];
  readonly log: string;
  /** The stage of the only step whose name contains this text. Throws if there is none. */
  step(name: string, stage?: StepShown['stage']): StepShown;
}

/** What act printed, line by line; lines that aren't JSON are its own last words. */
export function readLog(printed: string): { jobs: JobShown[]; shown: string } {
  const lines = printed.split('\n').flatMap(parse);
  const byJob = Map.groupBy(
    lines.filter(({ jobID }) => jobID !== undefined),
    ({ jobID, matrix }) => JSON.stringify([jobID, matrix ?? {}]),
  );
  return { jobs: [...byJob.values()].map(jobOf), shown: lines.map(shownAs).join('\n') };
}

function parse(text: string): Line[] {
  if (text.trim() === '') return [];
  if (!text.startsWith('{')) return [{ msg: text, level: 'info' }];
  return [Line.parse(JSON.parse(text))];
}

function shownAs({ jobID, matrix, msg, raw_output }: Line): string {
  const of = Object.values(matrix ?? {}).join(' ');
  const prefix = jobID === undefined ? '' : `[${jobID}${of === '' ? '' : ` ${of}`}] `;
  return `${prefix}${raw_output === true ? '  | ' : ''}${msg.trimEnd()}`;
}

function jobOf(lines: readonly Line[]): JobShown {
  const [first] = lines;
  const steps = [
    ...Map.groupBy(
      lines.filter(({ stage }) => stage !== undefined),
      ({ stepID = [], stage }) => `${stepID.join(' ')} ${stage ?? ''}`,
    ).values(),
  ].map(stepOf);
  const id = first?.jobID ?? '';
  return {
    id,
    matrix: first?.matrix ?? {},
    result: resultIn(lines.map(({ jobResult }) => jobResult)),
    steps,
    log: lines.map(shownAs).join('\n'),
    step: (name, stage = 'Main') => {
      const [found, ...more] = steps.filter((step) => step.name.includes(name) && step.stage === stage);
      if (found !== undefined && more.length === 0) return found;
      const has = steps.map((step) => `${step.stage} ${step.name}`).join('\n  ');
      throw new Error(`Job ${id} has not one step “${stage} ${name}” but these:\n  ${has}`);
    },
  };
}

function stepOf(lines: readonly Line[]): StepShown {
  const [first] = lines;
  const stage = first?.stage;
  return {
    name: first?.step ?? '',
    stage: stage === 'Pre' || stage === 'Post' ? stage : 'Main',
    result: resultIn(lines.map(({ stepResult }) => stepResult)),
    log: lines
      .filter(({ raw_output, command }) => raw_output === true || isAnnotation(command))
      .map(({ msg }) => msg.trimEnd())
      .join('\n'),
    summary: lines
      .filter(({ command }) => command === 'summary')
      .map(({ content = '' }) => content)
      .join('\n'),
  };
}

function isAnnotation(command: string | undefined): boolean {
  return ['error', 'warning', 'notice'].includes(command ?? '');
}

function resultIn(results: readonly (string | undefined)[]): Result | undefined {
  return results.findLast(
    (result): result is Result => result === 'success' || result === 'failure' || result === 'skipped',
  );
}
