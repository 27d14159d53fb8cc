import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCommand } from '../../../harness/commands.ts';
import { parseKeyValues } from '../../../harness/file-commands.ts';

test('a command has a name, properties and data, each unescaped', () => {
  assert.deepEqual(parseCommand('::error file=a%2Cb.ts,line=3,title=Bad%3A it::two%0Alines 100%25'), {
    name: 'error',
    properties: { file: 'a,b.ts', line: '3', title: 'Bad: it' },
    data: 'two\nlines 100%',
  });
});

test('an escaped escape stays what it was', () => {
  assert.equal(parseCommand('::notice::%250A')?.data, '%0A');
});

test('leading space and upper case make no difference, unknown names are text', () => {
  assert.equal(parseCommand('  ::ADD-MASK::x')?.name, 'add-mask');
  assert.equal(parseCommand('::shout::x'), undefined);
  assert.equal(parseCommand('text ::add-mask::x'), undefined);
  assert.equal(parseCommand('::add-mask'), undefined);
});

test('values come as lines or as blocks', () => {
  const file = 'plain=a=b\nblock<<END\none\ntwo=2\n\nEND\nempty<<END\nEND\nwith<<D\nx<<y\nD\n';
  assert.deepEqual(Object.fromEntries(parseKeyValues(file)), {
    plain: 'a=b',
    block: 'one\ntwo=2\n',
    empty: '',
    with: 'x<<y',
  });
});

test('`a=b<<c` is a line, as its equals sign comes first', () => {
  assert.deepEqual([...parseKeyValues('a=b<<c\n')], [['a', 'b<<c']]);
});

test('a later value replaces an earlier one', () => {
  assert.deepEqual([...parseKeyValues('a=1\na=2\n')], [['a', '2']]);
});

test('what the runner refuses is an error', () => {
  assert.throws(() => parseKeyValues('nonsense\n'), /Invalid format 'nonsense'/);
  assert.throws(() => parseKeyValues('=x\n'), /Name must not be empty/);
  assert.throws(() => parseKeyValues('<<END\nEND\n'), /Name must not be empty/);
  assert.throws(() => parseKeyValues('a<<END\nb\n'), /Matching delimiter not found 'END'/);
});
