import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapped, wrappedCommand } from '../../../demo/wrap.ts';

test('text is broken at spaces, and a line’s indent kept', () => {
  assert.deepEqual(wrapped('one two three\n  four five six', 10), [
    'one two',
    'three',
    '  four',
    '  five six',
  ]);
});

test('text that fits stays as it is, empty lines too', () => {
  assert.deepEqual(wrapped('one\n\ntwo  three', 80), ['one', '', 'two  three']);
});

test('a word that is longer than the width stays whole', () => {
  assert.deepEqual(wrapped('at http://127.0.0.1:8080 now', 10), ['at', 'http://127.0.0.1:8080', 'now']);
});

test('a long command is broken before options, so that a shell takes it', () => {
  assert.deepEqual(wrappedCommand('sf org login jwt --client-id KEY --username admin@acme.example', 40), [
    'sf org login jwt --client-id KEY \\',
    '    --username admin@acme.example',
  ]);
  assert.deepEqual(wrappedCommand('openssl rand -base64 30', 40), ['openssl rand -base64 30']);
});
