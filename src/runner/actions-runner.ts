import { resolve } from 'node:path';
import * as core from '@actions/core';
import { messageOf, placeAtStart, Problem, Problems } from '../problem.ts';
import { plainText } from '../plain-text.ts';
import { assertRunnerTemp, runnerTemp } from './own-folder.ts';
import { maskForms } from './mask-forms.ts';
import type { Annotation, Runner } from './runner.ts';
import { whyMissing } from './why-missing.ts';

/** Writes lines: what they quote may be anyone's, so it reaches the log only as plain text. */
const lines: Pick<Runner, 'info' | 'debug' | 'notice' | 'warning' | 'error'> = {
  info: (line) => core.info(plainText(line)),
  debug: (line) => core.debug(plainText(line)),
  notice: (message) => core.notice(plainText(message)),
  warning: (message, at) =>
    core.warning(plainText(message), properties({ place: placeAtStart(message), ...at })),
  error: (message, at) => core.error(plainText(message), properties(at)),
};

/** `@actions/core` escapes what is a property's; a line feed has no meaning there. */
function properties({ title, place }: Annotation = {}): core.AnnotationProperties {
  const oneLine = (text: string): string => plainText(text).replaceAll('\n', ' ');
  return {
    ...(title === undefined ? {} : { title: oneLine(title) }),
    ...(place === undefined ? {} : { file: oneLine(place.file) }),
    ...(place?.line === undefined ? {} : { startLine: place.line }),
    ...(place?.column === undefined ? {} : { startColumn: place.column }),
  };
}

/** The runner this process runs under. */
export function actionsRunner(): Runner {
  return {
    input: (name) => core.getInput(name),
    rawInput: (name) => core.getInput(name, { trimWhitespace: false }),
    whyMissing: (name) => whyMissing(name, process.env),
    askSecret: () => Promise.resolve(undefined),
    setOutput: (name, value) => core.setOutput(name, value),
    exportVariable: (name, value) => core.exportVariable(name, value),
    mask: (secret) => {
      for (const form of maskForms(secret)) core.setSecret(form);
    },
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
    ...lines,
    addSummary: async (markdown) => {
      try {
        await core.summary.addRaw(markdown, true).write();
      } catch (error) {
        lines.warning(`The job's summary can’t be written: ${messageOf(error)}`);
      }
    },
    readMore,
    isJob: true,
    live: () => undefined,
    commandName: commandName(process.env),
    group: (title, body) => core.group(plainText(title), body),
    fail,
    env: process.env,
    workspace: resolve(process.env['GITHUB_WORKSPACE'] ?? '.'),
    readsAnywhere: false,
    runId: process.env['GITHUB_RUN_ID'],
    temporaryFolder: () => runnerTemp(process.env),
    assertTemporaryFolder: () => assertRunnerTemp(process.env, lines.warning),
    lastingFolder: () => runnerTemp(process.env),
    restoreFolder: async (place) => {
      const { restoreCached } = await import('./folder-cache.ts');
      return restoreCached(place, process.env, lines.warning);
    },
    saveFolder: async (place) => {
      const { saveCached } = await import('./folder-cache.ts');
      await saveCached(place, process.env, lines);
    },
  };
}

function fail(error: Error): void {
  const problems: readonly Error[] = error instanceof Problems ? error.problems : [error];
  for (const problem of problems) {
    lines.error(describe(problem), { place: problem instanceof Problem ? problem.place : undefined });
  }
  process.exitCode = core.ExitCode.Failure;
  if (!(error instanceof Problem || error instanceof Problems)) lines.debug(stackOf(error));
}

/** One line each: what happened, the likely cause, what to do, and where to read more. */
function describe(error: Error): string {
  if (!(error instanceof Problem)) {
    return `${safeMessageOf(error)}\nThis is not a failure Orgkey knows. Run the job again with debug logging on, and report what it shows.`;
  }
  const url = error.documented ? readMore(error.kind) : undefined;
  const more = url === undefined ? undefined : `More: ${url}`;
  return [error.what, error.why, error.fix, more].filter((part) => part !== undefined).join('\n');
}

/** Where this version of the action explains the kind; nowhere for an action that runs from the workspace. */
function readMore(kind: string): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = process.env;
  if (!server || !repository) return undefined;
  const ref = process.env['GITHUB_ACTION_REF'] || 'HEAD';
  return `${server}/${repository}/blob/${ref}/docs/errors.md#${kind.replace('/', '')}`;
}

/** Of the repository and the ref that the job has the action from; from the workspace, whatever is installed. */
function commandName({
  GITHUB_ACTION_REPOSITORY: repository,
  GITHUB_ACTION_REF: ref,
}: Runner['env']): string {
  return repository ? `npx github:${repository}#${ref || 'HEAD'}` : 'orgkey';
}

/** V8 quotes what it can't parse, `Unexpected token 's', "s3cret" is not valid JSON`, and that may be anything. */
function safeMessageOf(error: Error): string {
  return error instanceof SyntaxError
    ? 'SyntaxError: text that can’t be parsed'
    : error.message || error.name;
}

/** Where it came from; its causes are left out, since nothing is known of what they say. */
function stackOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [
    error instanceof SyntaxError ? safeMessageOf(error) : `${error.name}: ${error.message}`,
    ...frames,
  ].join('\n');
}

/** Runs a step's story; whatever it throws becomes the step's one error and exit code 1. */
export async function runStep(runner: Runner, story: () => Promise<void>): Promise<void> {
  try {
    await story();
  } catch (error) {
    runner.fail(error instanceof Error ? error : new Error(String(error)));
  }
}
