import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { editDistance, nearest } from '../../../src/nearest.ts';
import { parseFleetFile } from '../../../src/fleet/file/spec.ts';
import { parseFleetYaml } from '../../../src/fleet/file/yaml.ts';

const file = 'config/fleet.yml';

function onlyProblem(text: string, kind: string, phrase: string): void {
  const { problems } = parseFleetFile(text, file);
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.kind, kind);
  assert.ok(problems[0].message.includes(phrase), problems[0].message);
}

suite('a file that is no YAML', () => {
  test('is refused with the place', () => {
    onlyProblem('name: [a', 'fleet-file/syntax', 'config/fleet.yml:1:7: the `[` here is never closed');
    onlyProblem(
      'name: a\nname: b',
      'fleet-file/syntax',
      'config/fleet.yml:2:1: the key "name" is there already, on line 1.',
    );
    onlyProblem(
      'name: a\n---\nname: b',
      'fleet-file/syntax',
      'config/fleet.yml:2:1: a second document begins here',
    );
    onlyProblem('name: *nope', 'fleet-file/syntax', 'config/fleet.yml:1:7: the alias *nope has no anchor');
    onlyProblem('orgs: &a [*a]', 'fleet-file/syntax', 'config/fleet.yml:1:11: the alias *a stands inside');
    onlyProblem('name: !!js/function x', 'fleet-file/syntax', 'Unresolved tag');
  });

  test('but an alias bomb, or too deep or too long, is refused at once', () => {
    const lines = Array.from(
      { length: 12 },
      (_, index) => `a${String(index + 1)}: &a${String(index + 1)} [${`*a${String(index)},`.repeat(9)}]`,
    );
    onlyProblem(`a0: &a0 [x]\n${lines.join('\n')}`, 'fleet-file/syntax', 'unfold to too much');
    onlyProblem('['.repeat(20_000), 'fleet-file/syntax', 'nested too deeply');
    onlyProblem(`name: ${'x'.repeat(500_000)}`, 'fleet-file/syntax', 'more than 500,000 characters');
  });

  test('aliases and merge keys have a budget, which is looked at before any is followed', () => {
    const tooMuch = (text: string) => onlyProblem(text, 'fleet-file/syntax', 'unfold to too much');
    tooMuch(`a: &a [x]\nb:\n${'  - *a\n'.repeat(201)}`);
    const merged = (index: number) =>
      `a${String(index + 1)}: &a${String(index + 1)} {<<: [${`*a${String(index)},`.repeat(6)}]}`;
    tooMuch(`a0: &a0 {k: v}\n${Array.from({ length: 9 }, (_, index) => merged(index)).join('\n')}`);
    const wide = Array.from({ length: 3000 }, (_, index) => `k${String(index)}: 1`).join(', ');
    tooMuch(`a: &a {${wide}}\nb:\n${'  - {<<: *a}\n'.repeat(100)}`);
  });

  test('takes as many keys and aliases as a large fleet has', () => {
    const keys = Array.from({ length: 40_000 }, (_, index) => `k${String(index)}: 1`).join('\n');
    const groups = '  - { group: dev, count: 1, definition: d.json, setup: { <<: *s } }\n'.repeat(200);
    for (const text of [keys, `setup: &s { source: [a] }\norgs:\n${groups}`]) {
      assert.ok(!('problems' in parseFleetYaml(text, file)));
    }
  });

  test('never throws, whatever it holds', () => {
    const pieces = fc.constantFrom(
      'name',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '<<',
      '"',
      'orgs',
      'setup',
      'group',
      '1',
      '? ',
      '|',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        assert.ok(parseFleetFile(parts.join(''), file).problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});

suite('the nearest word', () => {
  test('is found for a typo and not for another word', () => {
    assert.equal(nearest('sorce', ['source', 'script']), 'source');
    assert.equal(nearest('banana', ['source', 'script']), undefined);
    assert.equal(nearest('x', []), undefined);
  });

  test('counts letters to change, and a swap as one', () => {
    assert.equal(editDistance('', 'abc'), 3);
    assert.equal(editDistance('kitten', 'sitting'), 3);
    assert.equal(editDistance('cuont', 'count'), 1);
  });
});
