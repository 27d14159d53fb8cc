import type { SignalAfter } from './process.ts';
import type { Annotation } from './step-log.ts';

export interface JobOptions {
  /** What must never show: keys, passphrases … At least 6 characters each. */
  readonly secrets?: readonly string[];
  /** Secrets that come to be during the job, such as the access tokens that a hub gave out. */
  readonly secretsNow?: () => readonly string[];
  /** Outputs that may hold a secret, if it is masked. Default: `access-token`. */
  readonly secretOutputs?: readonly string[];
  /** A HOME to use instead of an empty one; it stays when the job ends. */
  readonly home?: string;
  /** The `env:` of the workflow. */
  readonly env?: Readonly<Record<string, string>>;
  /** The repository of the actions. Default: this one. */
  readonly root?: string;
  /** As if step debugging were switched on: ACTIONS_STEP_DEBUG, RUNNER_DEBUG, and debug lines in the log. */
  readonly debug?: boolean;
}

export interface StepOptions {
  /** The `env:` of the step. */
  readonly env?: Readonly<Record<string, string>>;
  /** Cancellation: the runner sends SIGINT, then SIGTERM after 7.5 s, then SIGKILL after 2.5 s. */
  readonly signalAfter?: SignalAfter;
  /** The step may keep a secret in files of RUNNER_TEMP with mode 0600 until its post has run. */
  readonly keepsKeyUntilPost?: boolean;
  /** Default three minutes. */
  readonly timeoutMs?: number;
  /** Told each line of the log as the run's page would show it. */
  readonly onShown?: (line: string) => void;
}

export interface StepResult {
  readonly actionYml: string;
  readonly phase: 'main' | 'post';
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** All that the process printed, commands and secrets included. */
  readonly rawLog: string;
  /** As the run's page shows it: masked, commands taken out or shown as `##[error]…`, `##[group]…`. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  /** What the step exported for later steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly durationMs: number;
  /** What this step asked to be masked. */
  readonly masks: readonly string[];
  /** Required inputs that were not given. The runner starts the step all the same. */
  readonly missingInputs: readonly string[];
}
