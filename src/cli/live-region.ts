/** Where a region is drawn: a terminal's stream. */
export interface LiveStream {
  readonly write: (text: string) => unknown;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
}

export type Draw = (columns: number) => readonly string[];

/** Milliseconds between two drawings. */
const interval = 250;

/**
 * Lines at the end of a terminal's output that change in place: what is written meanwhile goes above them, into the scrollback, as it is.
 * They are cut to the window, so that what is drawn again takes the rows that it took before; a window made narrower wraps them,
 * which is counted.
 */
export class LiveRegion {
  readonly #stream: LiveStream;
  readonly #draw: Draw;
  readonly #timer: NodeJS.Timeout;
  #shown: readonly string[] = [];

  constructor(stream: LiveStream, draw: Draw) {
    this.#stream = stream;
    this.#draw = draw;
    this.#timer = setInterval(() => this.#redraw(''), interval);
    this.#timer.unref();
  }

  /** Writes a line above the region. */
  write(line: string): void {
    this.#redraw(`${line}\n`);
  }

  /** Takes the region away. */
  stop(): void {
    clearInterval(this.#timer);
    const erased = this.#erasing();
    this.#shown = [];
    if (erased !== '') this.#stream.write(erased);
  }

  #redraw(above: string): void {
    const { columns = 80, rows = 24 } = this.#stream;
    // A line as wide as the window would have some terminals begin the next one.
    const lines = this.#draw(columns - 1)
      .slice(0, Math.max(1, rows - 1))
      .map((line) => line.slice(0, columns - 1));
    if (above === '' && lines.join('\n') === this.#shown.join('\n')) return;
    const erased = this.#erasing();
    this.#shown = lines;
    this.#stream.write(`${erased}${above}${lines.map((line) => `${line}\n`).join('')}`);
  }

  /** Up to the region's first row, and all below it gone. Source: ECMA-48, CPL and ED. */
  #erasing(): string {
    if (this.#shown.length === 0) return '';
    const { columns = 80 } = this.#stream;
    const taken = this.#shown.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
    return `\u001b[${String(taken)}F\u001b[J`;
  }
}

/** Whether lines may change in place: to a person's terminal, which doesn't ask for plain text. */
export function canDrawLive(
  isTTY: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  const isSet = (name: string): boolean => (env[name] ?? '') !== '';
  return isTTY === true && !isSet('CI') && !isSet('NO_COLOR') && env['TERM'] !== 'dumb';
}
