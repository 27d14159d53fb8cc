import { isAbsolute, join } from 'node:path';
import { readAction, stepInputs, type ActionDefinition } from './action-definition.ts';
import { installAction, repository } from './installed-action.ts';
import { JobFolders } from './job-folders.ts';
import { leaksOfStep } from './job-leaks.ts';
import type { JobOptions, StepOptions, StepResult } from './job-types.ts';
import { SecretLeaked } from './leaks.ts';
import { Masks } from './masks.ts';
import { runScript } from './process.ts';
import { runnerEnvironment } from './runner-environment.ts';
import { makeStepFiles, takeStepFiles } from './step-files.ts';
import { StepLog } from './step-log.ts';

interface Step {
  readonly actionYml: string;
  readonly action: ActionDefinition;
  readonly inputEnv: Readonly<Record<string, string>>;
  readonly options: StepOptions;
  readonly state: Map<string, string>;
  /** Files with a secret that it may keep for now. */
  readonly keeps: Set<string>;
  posted: boolean;
}

/** A job on a runner: steps that share HOME, workspace, environment and masks. */
export class Job {
  readonly folders: JobFolders;
  readonly masks = new Masks();
  readonly #options: JobOptions;
  readonly #root: string;
  readonly #env: Map<string, string>;
  readonly #path: string[] = [];
  readonly #steps: Step[] = [];
  /** What the secret outputs held so far: nothing may show it later either. */
  readonly #seen = new Set<string>();
  readonly #stepOf = new WeakMap<StepResult, Step>();

  constructor(options: JobOptions) {
    this.#options = options;
    this.#root = installAction(options.root ?? repository);
    this.folders = new JobFolders(options.home);
    this.#env = new Map(Object.entries(options.env ?? {}));
  }

  get home(): string {
    return this.folders.home;
  }
  get workspace(): string {
    return this.folders.workspace;
  }
  get runnerTemp(): string {
    return this.folders.runnerTemp;
  }

  /** What a next step's environment gets from the steps so far. */
  get env(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#env);
  }

  /** Writes a file of the test's own, in the workspace unless the path is absolute. @returns its absolute path */
  place(path: string, content: string | Uint8Array, mode?: number): string {
    const absolute = isAbsolute(path) ? path : join(this.workspace, path);
    this.folders.place(absolute, content, mode);
    return absolute;
  }

  /** Makes a symbolic link of the test's own in the workspace. */
  link(path: string, target: string): void {
    this.folders.link(join(this.workspace, path), target);
  }

  /**
   * Runs the main script of an action.
   * @param actionYml such as `action.yml` or `fleet/list/action.yml`
   * @throws SecretLeaked when a secret shows unmasked anywhere, or was left in a file
   */
  async run(
    actionYml: string,
    inputs: Readonly<Record<string, string>>,
    options: StepOptions = {},
  ): Promise<StepResult> {
    const action = readAction(this.#root, actionYml);
    const given = stepInputs(action, inputs);
    const step: Step = {
      actionYml,
      action,
      inputEnv: given.env,
      options,
      state: new Map(),
      keeps: new Set(),
      posted: false,
    };
    this.#steps.push(step);
    return this.#runPhase(step, { phase: 'main', script: action.main, options, ...given });
  }

  /**
   * Runs the post script of a step with its state, as the runner does when the job ends, however main ended.
   * May be called again, to see that it does no harm.
   * @returns undefined if the action has none
   * @throws SecretLeaked when a secret shows unmasked anywhere, or was left in a file
   */
  async post(result: StepResult, options: StepOptions = {}): Promise<StepResult | undefined> {
    const step = this.#stepOf.get(result);
    if (step === undefined) throw new Error('That step is not of this job');
    return this.#post(step, options);
  }

  /** Ends the job: runs every post that has not run yet, the last step's first. */
  async finish(): Promise<StepResult[]> {
    const results: StepResult[] = [];
    for (const step of this.#steps.toReversed()) {
      if (step.posted) continue;
      const result = await this.#post(step, {});
      if (result !== undefined) results.push(result);
    }
    return results;
  }

  /** What other jobs would get of a step's outputs: the runner drops those that contain something masked. */
  jobOutputs(step: StepResult): { outputs: Record<string, string>; warnings: string[] } {
    const all = Object.entries(step.outputs);
    const isMasked = ([, value]: [string, string]): boolean => this.masks.apply(value) !== value;
    return {
      outputs: Object.fromEntries(all.filter((output) => !isMasked(output))),
      warnings: all.filter(isMasked).map(([name]) => `Skip output '${name}' since it may contain secret.`),
    };
  }

  /** Removes the job's folders. */
  close(): void {
    this.folders.remove();
  }

  async #post(step: Step, options: StepOptions): Promise<StepResult | undefined> {
    step.posted = true;
    if (step.action.post === undefined) return undefined;
    step.keeps.clear();
    return this.#runPhase(step, {
      phase: 'post',
      script: step.action.post,
      options: { ...options, env: { ...step.options.env, ...options.env } },
      env: step.inputEnv,
      warnings: [],
      missing: [],
    });
  }

  async #runPhase(
    step: Step,
    run: {
      readonly phase: 'main' | 'post';
      readonly script: string;
      readonly options: StepOptions;
      readonly env: Readonly<Record<string, string>>;
      readonly warnings: readonly string[];
      readonly missing: readonly string[];
    },
  ): Promise<StepResult> {
    const log = new StepLog(this.masks, this.#options.debug ?? false, run.options.onShown);
    const masksBefore = this.masks.added.length;
    const files = makeStepFiles(this.runnerTemp);
    for (const warning of run.warnings) log.annotate('warning', warning);
    const end = await runScript(join(this.#root, run.script), {
      cwd: this.workspace,
      env: this.#stepEnv(step, run.options, files),
      onLine: (line) => log.line(line),
      signalAfter: run.options.signalAfter,
      timeoutMs: run.options.timeoutMs,
    });
    const taken = takeStepFiles(this.runnerTemp, files);
    for (const error of taken.errors) log.annotate('error', error);
    for (const [name, value] of taken.env) this.#env.set(name, value);
    this.#path.unshift(...taken.path.toReversed());
    for (const [name, value] of [...log.state, ...taken.state]) step.state.set(name, value);
    const result: StepResult = {
      actionYml: step.actionYml,
      phase: run.phase,
      exitCode: end.exitCode === 0 && taken.errors.length > 0 ? 1 : end.exitCode,
      signal: end.signal,
      rawLog: log.raw,
      log: log.shown,
      annotations: log.annotations,
      outputs: Object.fromEntries([...log.outputs, ...taken.outputs]),
      env: Object.fromEntries(taken.env),
      path: taken.path,
      state: Object.fromEntries([...log.state, ...taken.state]),
      summary: taken.summary,
      durationMs: end.durationMs,
      masks: this.masks.added.slice(masksBefore),
      missingInputs: run.missing,
    };
    this.#stepOf.set(result, step);
    this.#checkForLeaks(step, result, log.debug);
    return result;
  }

  #stepEnv(
    step: Step,
    options: StepOptions,
    files: Readonly<Record<string, string>>,
  ): Record<string, string> {
    return {
      ...runnerEnvironment(this.folders, { path: this.#path, debug: this.#options.debug ?? false }),
      ...this.env,
      ...options.env,
      ...step.inputEnv,
      ...Object.fromEntries([...step.state].map(([name, value]) => [`STATE_${name}`, value])),
      ...files,
    };
  }

  #checkForLeaks(step: Step, result: StepResult, debugLog: string): void {
    const { secrets = [], secretsNow, secretOutputs = ['access-token'] } = this.#options;
    for (const name of secretOutputs) {
      const value = result.outputs[name] ?? '';
      if (value !== '') this.#seen.add(value);
    }
    const { leaks, kept } = leaksOfStep({
      result,
      debugLog,
      masks: this.masks,
      secrets: [...new Set([...secrets, ...this.#seen, ...(secretsNow?.() ?? [])])],
      secretOutputs,
      folders: this.folders,
      mayKeep: (path) =>
        (step.options.keepsKeyUntilPost === true &&
          result.phase === 'main' &&
          this.folders.isPrivateTemporary(path)) ||
        this.#steps.some((other) => other.keeps.has(path)),
    });
    for (const path of kept) if (result.phase === 'main') step.keeps.add(path);
    if (leaks.length > 0) throw new SecretLeaked(leaks);
  }
}
