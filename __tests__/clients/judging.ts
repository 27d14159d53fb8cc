import assert from 'node:assert/strict';
import { after, it } from 'node:test';

/** One line of the table in docs/devhub.md: what a client that nobody here wrote does with the embedded Dev Hub. */
export interface Row {
  /** As its users write it, `sf org login jwt`. */
  readonly command: string;
  /** How it is refused, in a few words; left out: it works. */
  readonly refused?: string;
}

export type Rows = Readonly<Record<string, Row>>;

/** Registers a test that shows one row, or several. */
export type Judged<Key extends string> = (
  keys: Key | readonly Key[],
  title: string,
  run: () => Promise<void>,
) => void;

/**
 * For a test file, or a suite in one, that shows all of these rows: a row that no test has shown in the end is a failure,
 * so that the table says nothing that doesn't run. Call it after the file's own `after`, which it must not keep from running.
 */
export function judging<Key extends string>(rows: Readonly<Record<Key, Row>>): Judged<Key> {
  const missing = new Set(Object.keys(rows));
  after(() => {
    assert.deepEqual([...missing], [], 'rows of the table that no test has shown');
  });
  return (keys, title, run) => {
    it(title, async () => {
      await run();
      for (const key of [keys].flat()) missing.delete(key);
    });
  };
}
