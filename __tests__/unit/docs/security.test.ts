import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite, test } from 'node:test';

const root = resolve(import.meta.dirname, '../../..');
const page = readFileSync(resolve(root, 'SECURITY.md'), 'utf8');

/** The lines under a heading. */
function chapter(heading: string): string {
  return (page.split(`\n## ${heading}\n`)[1] ?? '').split('\n## ')[0] ?? '';
}

/** What begins each paragraph of “How”, in bold. */
const claims = [...chapter('How').matchAll(/^\*\*([^*]+?)[.:]?\*\*/gm)].map(([, claim = '']) => claim);

let last = '';
const rows = [...chapter('How each claim is shown').matchAll(/^\|(.*?)\| `(\S+)`: (.*?) *\|$/gm)].map(
  ([, claim = '', file = '', name = '']) => {
    last = claim.trim() || last;
    return { claim: last, file, name };
  },
);

suite('SECURITY.md', () => {
  test('has claims, and rows of tests', () => {
    assert.ok(claims.length >= 9, claims.join());
    assert.ok(rows.length >= 30, String(rows.length));
  });

  for (const claim of claims) {
    test(`“${claim}” is shown by a test`, () => assert.ok(rows.some((row) => row.claim === claim)));
  }

  for (const { claim, file, name } of rows) {
    test(`“${name}” is a test, of a claim that is made`, () => {
      assert.ok(claims.includes(claim), claim);
      const path = resolve(root, '__tests__', file);
      assert.ok(existsSync(path), file);
      const source = readFileSync(path, 'utf8');
      const calls = source.matchAll(/\b(?:test|it|suite|describe)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs);
      const names = [...calls].map(([, , text = '']) => text.replace(/\\(.)/g, '$1'));
      assert.ok(
        names.some((one) => one.includes(name)),
        `${file} has no test of that name`,
      );
      assert.doesNotMatch(source, /\.only\(|\btodo\b/);
    });
  }
});
