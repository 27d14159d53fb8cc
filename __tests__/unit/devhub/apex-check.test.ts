import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkApex } from '../../../devhub/metadata/apex-check.ts';

const good = `
/** A comment with { in it */
@isTest
public with sharing class Totals {
  public enum Kind { OPEN, PAID }
  public Integer count { get { return 1; } set; }
  // an odd one: ' {
  private static final Map<String, Integer> WEIGHTS = new Map<String, Integer>{ 'a' => 1, 'it\\'s' => 2 };
  public List<Account> all() {
    for (Account one : [SELECT Id FROM Account WHERE Name = '}']) {
      if (one.Id == null) { continue; } else { break; }
    }
    return new List<Account>{};
  }
}`;

test('a good class has no problem', () => {
  assert.equal(checkApex(good, 'class'), undefined);
  assert.equal(checkApex('trigger T on Account (before insert) { System.debug(1); }', 'trigger'), undefined);
});

for (const [name, source, problem, line, column] of [
  [
    'a statement without its semicolon',
    'class A {\n  void go() {\n    x = 1\n  }\n}',
    "Missing ';' at '}'",
    4,
    3,
  ],
  ['a brace too few', 'class A {\n  void go() {\n}', "Missing '}' at '<EOF>'", 3, 2],
  ['a brace too many', 'class A {\n}\n}', "Unexpected token '}'.", 3, 1],
  ['a bracket that is closed by another', 'class A { void go() { f(1]; } }', "Missing ')' at ']'", 1, 26],
  [
    'a text that does not end',
    "class A {\n  String s = 'open;\n}",
    "Unterminated string literal: '\\n'",
    2,
    14,
  ],
  ['a file that declares nothing', 'hello', "Unexpected token 'hello'.", 1, 1],
] as const) {
  test(`finds ${name}`, () => assert.deepEqual(checkApex(source, 'class'), { problem, line, column }));
}
