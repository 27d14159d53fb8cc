import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Interrupts } from '../../../src/cli/fleet/interrupts.ts';

function listening(t: TestContext): {
  readonly said: string[];
  readonly codes: number[];
  readonly press: (at: number) => void;
} {
  const [said, codes]: [string[], number[]] = [[], []];
  let now = 0;
  const interrupts = new Interrupts(
    (line) => void said.push(line),
    () => 'dev-1 may be left.',
    () => now,
    (code) => void codes.push(code),
  );
  t.after(() => interrupts.close());
  const press = (at: number): void => {
    now = at;
    process.emit('SIGINT');
  };
  return { said, codes, press };
}

test('one Ctrl-C that npx passes on a second time stops in order, and no sooner', (t) => {
  const { said, codes, press } = listening(t);
  press(0);
  press(20);
  assert.deepEqual([said, codes], [['Stopping in order; Ctrl-C again stops at once.'], []]);
});

test('a second Ctrl-C ends it at once, and says what may be left', (t) => {
  const { said, codes, press } = listening(t);
  press(0);
  press(900);
  assert.deepEqual([said.slice(1), codes], [['Stopped at once. dev-1 may be left.'], [130]]);
});
