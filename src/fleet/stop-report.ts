import { endProcessSoon, type RunLimit } from '../limit/run-limit.ts';
import { stopCauses } from '../limit/stop-causes.ts';
import type { Stopped } from '../limit/stopped.ts';
import { Problem } from '../problem.ts';
import type { Runner } from '../runner/runner.ts';
import { escapeMarkdown } from './report/markdown.ts';

/** A step that was stopped before its end, and has told so in its summary. */
export class StopReported extends Problem {}

/** What a step says that is stopped. */
export interface StopTexts {
  /** The summary's heading: `Fleet morning`. */
  title: string;
  /** How far it got: one sentence. */
  line: string;
  fix: string;
}

/** The error of a step that was stopped, with what it was waiting for. */
export function stopProblem(
  { reason, waitedFor }: Stopped,
  { line, fix }: Omit<StopTexts, 'title'>,
  { isJob }: Pick<Runner, 'isJob'>,
): StopReported {
  const cancelled = isJob ? 'The job was cancelled' : 'It was interrupted';
  return new StopReported({
    kind: reason === 'cancelled' ? stopCauses.stepCancelled.kind : stopCauses.stepTimeout.kind,
    documented: true,
    what: `${reason === 'cancelled' ? cancelled : '`timeout-minutes` ran out'}: ${line}`,
    ...(waitedFor === '' ? {} : { why: `It was waiting for ${waitedFor}.` }),
    fix,
  });
}

/**
 * Runs a step's story. If the run is stopped before the story has an end of its own, whatever became of it, the step ends
 * with a summary and an error that say so.
 *
 * @param texts read when the run is stopped: the story may have changed them
 */
export async function tellingStop<T>(
  limit: RunLimit,
  runner: Runner,
  texts: StopTexts,
  story: () => Promise<T>,
): Promise<T> {
  try {
    return await story();
  } catch (error) {
    const { stopped } = limit;
    if (stopped === undefined || error instanceof StopReported) throw error;
    const problem = stopProblem(stopped, texts, runner);
    await runner.addSummary(stopSummary(texts.title, problem));
    throw problem;
  } finally {
    if (limit.stopped === undefined) limit.close();
    else endProcessSoon();
  }
}

function stopSummary(title: string, { what, why, fix }: Problem): string {
  const lines = [what, why, fix].filter((line) => line !== undefined);
  return [
    `## ${escapeMarkdown(title)}: stopped`,
    '',
    '> [!CAUTION]',
    ...lines.map((line) => `> ${escapeMarkdown(line)}`),
    '',
  ].join('\n');
}
