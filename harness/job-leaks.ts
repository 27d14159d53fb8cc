import { readFileSync } from 'node:fs';
import type { JobFolders } from './job-folders.ts';
import type { StepResult } from './job-types.ts';
import { LeakDetector, type Leak } from './leaks.ts';
import type { Masks } from './masks.ts';

/**
 * Looks for secrets in all that a step showed and left: log, debug log, annotations, outputs, state, env, PATH,
 * summary, and the name and content of every file that the job's steps wrote.
 * @returns the leaks, and the files with secrets that `mayKeep` allows for now
 */
export function leaksOfStep(step: {
  readonly result: StepResult;
  readonly debugLog: string;
  readonly masks: Masks;
  readonly secrets: readonly string[];
  /** Outputs that may hold a secret which is masked. */
  readonly secretOutputs: readonly string[];
  readonly folders: JobFolders;
  readonly mayKeep: (path: string) => boolean;
}): { leaks: Leak[]; kept: string[] } {
  const { result, masks } = step;
  const detector = new LeakDetector(step.secrets);
  const phase = `${result.phase} of ${result.actionYml}`;
  const named = (kind: string, values: Readonly<Record<string, string>>): [string, string][] =>
    Object.entries(values).map(([name, value]) => [`${kind} ${name}`, `${name}\n${value}`]);
  const outputs = Object.entries(result.outputs).map(([name, value]): [string, string] => [
    `output ${name}`,
    step.secretOutputs.includes(name) ? masks.apply(value) : value,
  ]);
  const texts: [string, string][] = [
    ['log', result.log],
    ['debug log', step.debugLog],
    ...result.annotations.map((annotation): [string, string] => ['annotation', JSON.stringify(annotation)]),
    ...outputs,
    ...named('state', result.state),
    ...named('exported variable', result.env),
    ['PATH', result.path.join('\n')],
    ['summary', result.summary],
  ];
  const leaks = texts.flatMap(([where, text]) => detector.find(`${where}, ${phase}`, text));
  const kept: string[] = [];
  for (const path of step.folders.written()) {
    const found = [
      // A name that holds a secret must not show in the report either.
      ...detector.find(`name of a file in ${step.folders.nameOf(path)}, after ${phase}`, path),
      ...detector.find(`file ${path}, after ${phase}`, contentOf(path)),
    ];
    if (found.length > 0 && step.mayKeep(path)) kept.push(path);
    else leaks.push(...found);
  }
  return { leaks, kept };
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    // A socket, a dangling link, or gone since: nothing to read.
    return '';
  }
}
