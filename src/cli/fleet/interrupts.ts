/**
 * Milliseconds: `npx` passes on each signal that the terminal has sent to us already, so that one Ctrl-C comes twice.
 * Source: npm, `@npmcli/run-script`, signal-manager.
 */
const oneKey = 500;

/** What a command does about Ctrl-C while it stops in order: it says so, and a second one ends it at once. */
export class Interrupts {
  readonly #note: (line: string) => void;
  readonly #atOnce: () => string;
  readonly #now: () => number;
  readonly #leave: (code: number) => void;
  #first: number | undefined;
  readonly #listener = (): void => this.#came();

  /**
   * @param atOnce what to say of what is under way then
   * @param leave ends the process
   */
  constructor(
    note: (line: string) => void,
    atOnce = () => 'What is under way at Salesforce goes on; the hub knows of it.',
    now: () => number = Date.now,
    leave: (code: number) => void = (code) => process.exit(code),
  ) {
    this.#note = note;
    this.#atOnce = atOnce;
    this.#now = now;
    this.#leave = leave;
    process.on('SIGINT', this.#listener);
  }

  close(): void {
    process.off('SIGINT', this.#listener);
  }

  #came(): void {
    if (this.#first === undefined) {
      this.#first = this.#now();
      this.#note('Stopping in order; Ctrl-C again stops at once.');
    } else if (this.#now() - this.#first >= oneKey) {
      this.#note(`Stopped at once. ${this.#atOnce()}`);
      this.#leave(130);
    }
  }
}
