import { collect, Problem, throwAll } from '../problem.ts';
import { isUsername, salesforceUrl } from '../salesforce/wire/host.ts';
import type { SalesforceUrl } from '../salesforce/wire/session.ts';
import type { Runner } from './runner.ts';

/** Reads a step's inputs and collects what is wrong with them, so that one run shows all of it. */
export class InputReader {
  readonly runner: Runner;
  readonly #problems: Problem[] = [];

  constructor(runner: Runner) {
    this.runner = runner;
  }

  optional(name: string): string | undefined {
    const value = this.runner.input(name);
    return value === '' ? undefined : value;
  }

  /** An optional input with its white space: passphrases may start or end with it. */
  optionalRaw(name: string): string | undefined {
    const value = this.runner.rawInput(name);
    return value === '' ? undefined : value;
  }

  required(name: string): string {
    const value = this.optional(name);
    if (value === undefined) this.reportMissing(name);
    return value ?? '';
  }

  /** A Salesforce username: the form of an email address. */
  username(name: string, value: string | undefined): string | undefined {
    if (value !== undefined && value !== '' && !isUsername(value)) {
      this.report(
        new Problem({
          kind: 'input/not-a-username',
          what: `The input \`${name}\` is "${value}", which is not a Salesforce username.`,
          why: 'A username has the form of an email address; an alias of the `sf` CLI exists only on the machine that made it.',
          fix: 'Give the username, such as admin@acme.example.',
        }),
      );
    }
    return value;
  }

  boolean(name: string, whenEmpty: boolean): boolean {
    const value = this.optional(name);
    if (value === undefined) return whenEmpty;
    if (/^(true|True|TRUE)$/.test(value)) return true;
    if (!/^(false|False|FALSE)$/.test(value)) {
      this.report(
        new Problem({
          kind: 'input/not-a-boolean',
          what: `The input \`${name}\` is "${value}".`,
          fix: 'Write true or false.',
        }),
      );
    }
    return false;
  }

  /** One of a few words; undefined when empty. */
  choice<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.optional(name);
    const word = words.find((one) => one === value?.toLowerCase());
    if (value !== undefined && word === undefined) {
      this.report(
        new Problem({
          kind: 'input/not-a-choice',
          what: `The input \`${name}\` is "${value}".`,
          fix: `Write one of: ${words.join(', ')}.`,
        }),
      );
    }
    return word;
  }

  /** A whole number in [min, max]. */
  integer(name: string, range: { min: number; max: number; whenEmpty: number; unit?: string }): number {
    const value = this.optional(name);
    if (value === undefined) return range.whenEmpty;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= range.min && number <= range.max) return number;
    this.report(
      new Problem({
        kind: 'input/not-a-number',
        what: `The input \`${name}\` is "${value}".`,
        fix: `Write a whole number from ${range.min} to ${range.max}${range.unit === undefined ? '' : `, in ${range.unit}`}.`,
      }),
    );
    return range.whenEmpty;
  }

  /** The URL of a Salesforce host. */
  url(name: string, whenEmpty: SalesforceUrl): SalesforceUrl {
    const value = this.optional(name);
    if (value === undefined) return whenEmpty;
    return this.collect(() => salesforceUrl(value, `The input \`${name}\``)) ?? whenEmpty;
  }

  /** What `read` reads; `undefined` if it fails with problems, which are reported. */
  collect<T>(read: () => T): T | undefined {
    return collect(this.#problems, read);
  }

  reportMissing(name: string): void {
    const what = `The input \`${name}\` is empty.`;
    this.report(new Problem({ kind: 'input/missing', what, ...this.runner.whyMissing(name) }));
  }

  report(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** @throws Problems */
  finish(): void {
    throwAll(this.#problems);
  }
}
