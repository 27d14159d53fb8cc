import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { withFiles } from '../../../harness/keys.ts';
import { counts, printScores, strykerPlugins } from '../../../scripts/mutation-reporter.ts';

const source = 'const a = 1;\nif (a > 0) {\n  tell(a);\n}\n';

/** What is printed while this is done. */
function printedBy(t: TestContext, run: () => void): string[] {
  const { mock } = t.mock.method(console, 'log', () => undefined);
  run();
  const texts = mock.calls.map(({ arguments: [text] }) => String(text));
  mock.restore();
  return texts;
}

test('a change that lived is printed the moment that it is known, one that was noticed isn’t', (t) => {
  withFiles({ 'a.ts': source }, (folder) => {
    const fileName = resolve(folder, 'a.ts');
    const [plugin] = strykerPlugins;
    assert.ok(plugin);
    const reporter = new plugin.injectableClass();
    const change = (status: string, mutatorName: string, replacement: string, at: readonly number[]) => {
      const [fromLine = 0, fromColumn = 0, line = 0, column = 0] = at;
      const location = { start: { line: fromLine, column: fromColumn }, end: { line, column } };
      return printedBy(t, () => {
        reporter.onMutantTested({ fileName, status, mutatorName, replacement, location });
      });
    };
    const [inLine = '', ...more] = change('Survived', 'EqualityOperator', 'a >= 0', [2, 5, 2, 10]);
    assert.match(
      inLine,
      /^\n\[Survived\] EqualityOperator\n.*a\.ts:2:5\n- {3}if \(a > 0\) \{\n\+ {3}if \(a >= 0\) \{$/,
    );
    assert.deepEqual(more, []);
    const [ofBlock = ''] = change('NoCoverage', 'BlockStatement', '{}', [2, 12, 4, 2]);
    assert.match(ofBlock, /\n- {3}if \(a > 0\) \{\n- {5}tell\(a\);\n- {3}\}\n\+ {3}if \(a > 0\) \{\}$/);
    for (const status of ['Killed', 'Timeout', 'Killed', 'Ignored'])
      assert.deepEqual(change(status, 'X', '', [1, 1, 1, 1]), []);
    const scores = printedBy(t, printScores);
    assert.match(scores[1] ?? '', /^ 60 % {2}.*a\.ts {2}\(3 of 5\)$/);
    assert.match(scores.at(-1) ?? '', /^ 60 % {2}all {2}\(3 of 5\)$/);
    counts.clear();
    assert.match(printedBy(t, printScores).at(-1) ?? '', /– % {2}all {2}\(0 of 0\)$/);
  });
});
