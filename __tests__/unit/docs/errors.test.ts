import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { anchorOf, chapters, errorDocs, readable } from '../../../scripts/error-docs.ts';

const root = resolve(import.meta.dirname, '../../..');
const errors = chapters.flatMap((chapter) => chapter.errors);

/** What `factsOf` and the hub's record give. */
const facts = new Set(
  'user hub host hostname lookedUp port reached audience now fingerprint offset status date on'.split(' '),
);

describe('docs/errors.md', () => {
  it('is what the tables say', async () => {
    assert.equal(readFileSync(join(root, 'docs/errors.md'), 'utf8'), await errorDocs());
  });

  it('has a section for each kind, once', () => {
    const kinds = errors.map(({ kind }) => kind);
    assert.deepEqual(
      kinds.filter((kind, index) => kinds.indexOf(kind) !== index),
      [],
    );
  });

  it('is linked to by kind, as GitHub makes anchors of headings', () => {
    for (const { kind } of errors) assert.equal(anchorOf(kind), kind.replace('/', ''));
  });
});

describe('the patterns of the tables, for people', () => {
  it('are alternatives, without what may be missing', () => {
    assert.deepEqual(readable(/internal (salesforce\.com )?error|already (exists|in use)/i), [
      'internal error',
      'already exists/in use',
    ]);
    assert.deepEqual(
      readable(/package version .*(invalid|not found)|no \w+ named|organi[sz]ation|total\s?requests/),
      ['package version … invalid/not found', 'no … named', 'organization', 'total requests'],
    );
  });

  it('have none of their signs left', () => {
    for (const { text } of errors) {
      for (const words of text === undefined ? [] : readable(text))
        assert.doesNotMatch(words, /[\\^$.*+?()[\]{}|]/);
    }
  });
});

describe('every error', () => {
  for (const error of errors) {
    it(error.kind, () => {
      const { kind, what, why, fix, source } = error;
      assert.match(kind, /^[a-z-]+\/[a-z-]+$/);
      for (const sentence of [what, fix, ...(why === undefined ? [] : [why])]) {
        assert.match(sentence, /^[A-Z{`].*\.$/, 'is a sentence');
        const used = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
        assert.deepEqual(
          used.filter((name) => !facts.has(name)),
          [],
          'names facts that are known',
        );
      }
      assert.notEqual(source, '');
    });
  }
});
