export interface Style {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

/** What the adapter takes of a terminal. */
export interface Screen {
  /** False in scripts and pipes: nothing is asked there. */
  readonly interactive: boolean;
  /** A line of progress. */
  readonly note: (line: string) => void;
  /** Lines that change in place, below all others; undefined where that can’t be. @returns what takes them away */
  readonly live: (draw: (columns: number) => readonly string[]) => (() => void) | undefined;
  readonly style: Style;
  /** Cuts a secret out of all that is shown from now on. */
  readonly mask: (secret: string) => void;
  readonly askSecret: (
    question: string,
    rules: { readonly refuse: (answer: string) => string | undefined },
    missing: string,
  ) => Promise<string>;
}
