import { parseCommand } from './commands.ts';
import type { Masks } from './masks.ts';

/** What a step shows beside the log, in the run's page and on the pull request's files. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Masked. */
  readonly message: string;
  readonly title: string | undefined;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * Takes a step's output line by line, as the runner does: acts on commands, and masks what it shows with the masks
 * known at that moment, so that a secret printed before its mask stays readable.
 */
export class StepLog {
  readonly #masks: Masks;
  readonly #showDebug: boolean;
  readonly #raw: string[] = [];
  readonly #shown: string[] = [];
  readonly #debug: string[] = [];
  readonly annotations: Annotation[] = [];
  /** From `::set-output` and `::save-state`, which the runner still reads. */
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  #stopToken: string | undefined;

  readonly #onShown: (line: string) => void;

  constructor(masks: Masks, showDebug: boolean, onShown: (line: string) => void = () => undefined) {
    this.#masks = masks;
    this.#showDebug = showDebug;
    this.#onShown = onShown;
  }

  /** All that the process printed, unmasked. */
  get raw(): string {
    return this.#raw.join('\n');
  }

  /** The log as the run's page shows it. */
  get shown(): string {
    return this.#shown.join('\n');
  }

  /** The debug lines, masked; part of the log only if step debugging is on. */
  get debug(): string {
    return this.#debug.join('\n');
  }

  /** Takes one line of stdout or stderr. */
  line(text: string): void {
    this.#raw.push(text);
    if (this.#stopToken !== undefined) {
      if (text.trim() === `::${this.#stopToken}::`) this.#stopToken = undefined;
      else this.#show(text);
      return;
    }
    const command = parseCommand(text);
    if (command === undefined) {
      this.#show(text);
      return;
    }
    const { name, properties, data } = command;
    switch (name) {
      case 'add-mask':
        if (data.trim() === '')
          this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
        this.#masks.add(data);
        break;
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, data, properties);
        break;
      case 'debug':
        this.#debug.push(this.#masks.apply(`##[debug]${data}`));
        if (this.#showDebug) this.#show(`##[debug]${data}`);
        break;
      case 'group':
        this.#show(`##[group]${data}`);
        break;
      case 'endgroup':
        this.#show('##[endgroup]');
        break;
      case 'set-output':
        this.outputs.set(properties['name'] ?? '', data);
        break;
      case 'save-state':
        this.state.set(properties['name'] ?? '', data);
        break;
      case 'stop-commands':
        this.#stopToken = data;
        break;
    }
  }

  /** Adds an annotation, which the log shows, too. */
  annotate(
    level: Annotation['level'],
    message: string,
    properties: Readonly<Record<string, string>> = {},
  ): void {
    const masked = this.#masks.apply(message);
    const title = properties['title'];
    this.annotations.push({
      level,
      message: masked,
      title: title === undefined ? undefined : this.#masks.apply(title),
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [name, this.#masks.apply(value)]),
      ),
    });
    this.#show(`##[${level}]${message}`);
  }

  #show(text: string): void {
    const line = this.#masks.apply(text);
    this.#shown.push(line);
    this.#onShown(line);
  }
}
