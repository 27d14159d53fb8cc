import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { changedLine, describe, isClaimed, type Line, readLine } from '../../../src/fleet/plan/line.ts';

const at = Date.parse('2026-11-24T05:12:40Z');

/** Whole seconds of four-digit years. */
const time = fc.integer({ min: 0, max: 253402300799 }).map((seconds) => seconds * 1000);
const word = fc.stringMatching(/^[a-z0-9]{1,16}$/);
const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map((text) => text.toWellFormed());
const other = fc.stringMatching(/^x[!-~]{0,10}$/);
/** Any line that fits. */
const line: fc.Arbitrary<Line> = fc
  .record(
    {
      state: fc.constantFrom('making', 'ready', 'failed'),
      at: time,
      digest: word,
      data: word,
      key: fc.constantFrom('hub', 'own'),
      by: anyText,
      until: time,
      claim: word,
      confirmed: fc.constant('yes' as const),
      others: fc.array(other, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((one) => encodeURIComponent(one.by ?? '').length < 40);
/** What people, other tools and enemies write around it. */
const prose = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'orgkey:1',
        'orgkey:1 state=ready',
        ' orgkey:1 state=failed by=me',
        'orgkey:10 state=ready',
        'see orgkey:1 state=ready',
        '\n',
        '\r\n',
        '\r',
        '\u2028',
        ' ',
        '\t',
        '=',
        '%',
        '😀'.repeat(40),
        'For the nightly tests.',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const hostile = fc.string({ unit: 'binary', maxLength: 400 }).map((text) => `orgkey:1 ${text}`);

suite('a line', () => {
  test('is one line of plain words', () => {
    const whole: Line = { state: 'ready', at, digest: '3f2a9c0d1e4b', key: 'own', by: 'acme/app#7' };
    assert.equal(
      describe('', whole).description,
      'orgkey:1 state=ready at=2026-11-24T05:12:40Z digest=3f2a9c0d1e4b key=own by=acme/app#7',
    );
  });

  test('is read as it was written, whatever the text around it', () => {
    fc.assert(
      fc.property(prose, line, (text, one) => {
        assert.deepEqual(readLine(describe(text, one).description), one);
      }),
      { numRuns: 1000 },
    );
  });

  test('is written again as it was', () => {
    fc.assert(
      fc.property(prose, line, (text, one) => {
        const { description } = describe(text, one);
        assert.equal(describe(description, readLine(description) ?? {}).description, description);
      }),
      { numRuns: 500 },
    );
  });

  test('is found where an editor left it: indented, with other line ends, with text below', () => {
    for (const description of [
      '  orgkey:1   state=ready\t digest=d1  ',
      'Notes\r\norgkey:1 state=ready digest=d1\r\n',
      'Notes\norgkey:1 state=ready digest=d1\nTaken by Ann on Monday',
    ]) {
      assert.deepEqual(readLine(description), { state: 'ready', digest: 'd1' }, description);
    }
  });

  test('is the last of several, and not one of another version or in the middle of a sentence', () => {
    assert.deepEqual(readLine('orgkey:1 state=failed\nx\norgkey:1 state=ready'), { state: 'ready' });
    for (const text of [
      'orgkey:10 state=ready',
      'orgkey:2 state=ready',
      'so orgkey:1 state=ready',
      '',
      null,
    ]) {
      assert.equal(readLine(text), undefined, String(text));
    }
  });

  test('without a field, or with values that are none, says nothing of them', () => {
    assert.deepEqual(readLine('orgkey:1'), {});
    assert.deepEqual(readLine('orgkey:1 state=great at=yesterday until= key=theirs by='), {});
    for (const at of ['2026-13-45T99:00:00Z', '2026-11-24T05:12:40Zulu', '+2026-11-24T05:12:40Z'])
      assert.deepEqual(readLine(`orgkey:1 at=${at}`), {});
  });

  test('keeps what it does not know', () => {
    const description = 'orgkey:1 state=making pet=cat=dog! bare constructor=1 __proto__=2';
    const read = readLine(description) ?? {};
    assert.deepEqual(read.others, ['pet=cat=dog!', 'bare', 'constructor=1', '__proto__=2']);
    assert.equal(
      describe(description, changedLine(read, { state: 'ready' })).description,
      'orgkey:1 state=ready pet=cat=dog! bare constructor=1 __proto__=2',
    );
  });

  test('of any text at all reads as a line of known fields, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, prose), (text) => {
        const read = readLine(text);
        if (read === undefined) return;
        assert.ok(read.state === undefined || ['making', 'ready', 'failed'].includes(read.state));
        for (const value of [read.at, read.until]) assert.ok(value === undefined || Number.isFinite(value));
        describe(text, changedLine(read, { state: 'failed', at }));
      }),
      { numRuns: 1000 },
    );
  });

  test('changes field by field', () => {
    const held: Line = { state: 'ready', by: 'ann', claim: 'c1' };
    assert.deepEqual(changedLine(held, { by: undefined, claim: undefined, at }), { state: 'ready', at });
  });

  test('with a holder or a claim is claimed, whatever its time', () => {
    assert.equal(isClaimed(undefined), false);
    assert.equal(isClaimed({ state: 'ready' }), false);
    assert.equal(isClaimed({ state: 'ready', claim: 'c1' }), true);
    assert.equal(isClaimed({ state: 'ready', by: 'ann', until: 0 }), true);
  });
});

suite('a description', () => {
  test('keeps what others wrote, before and below', () => {
    const before = 'For the nightly tests.\r\norgkey:1 state=making digest=d1\r\nAnn: please keep';
    assert.deepEqual(describe(before, { state: 'ready', digest: 'd1' }), {
      description: 'For the nightly tests.\r\norgkey:1 state=ready digest=d1\r\nAnn: please keep',
      wasCut: false,
    });
  });

  test('keeps them, whatever they are, if there is room', () => {
    const noLine = prose.filter((text) => readLine(text) === undefined);
    fc.assert(
      fc.property(noLine, noLine, line, line, (before, after, one, next) => {
        const written = (mine: Line) => describe('', mine).description;
        const text = `${before}\n${written(one)}\n${after}`;
        assert.deepEqual(describe(text, next, 5000), {
          description: `${before}\n${written(next)}\n${after}`,
          wasCut: false,
        });
      }),
      { numRuns: 500 },
    );
  });

  test('has at most 255 characters, and whole ones', () => {
    fc.assert(
      fc.property(prose, line, (text, one) => {
        const { description, wasCut } = describe(text, one);
        assert.ok(description.length <= 255);
        assert.equal(description.isWellFormed(), text.isWellFormed());
        if (!wasCut) assert.ok(description.includes(text.trimEnd()) || readLine(text) !== undefined);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives way to the line, and ends where it was cut', () => {
    const { description, wasCut } = describe('x'.repeat(240), { state: 'making', at });
    assert.equal(wasCut, true);
    assert.equal(description.length, 255);
    assert.match(description, /^x+…\norgkey:1 state=making at=2026-11-24T05:12:40Z$/);
  });

  test('is cut only where both do not fit', () => {
    const line = 'orgkey:1 state=ready';
    assert.deepEqual(describe('Story', { state: 'ready' }, 26), {
      description: `Story\n${line}`,
      wasCut: false,
    });
    assert.deepEqual(describe('Story', { state: 'ready' }, 25), {
      description: `Sto…\n${line}`,
      wasCut: true,
    });
    assert.deepEqual(describe('Story', { state: 'ready' }, 21), { description: line, wasCut: true });
  });

  test('has what stood around it in one piece where that is cut', () => {
    const around = `  A\norgkey:1 state=making by=somebody\nB  `;
    assert.equal(describe(around, { state: 'ready' }, 24).description, 'A\nB\norgkey:1 state=ready');
    assert.equal(
      describe('\norgkey:1 state=making\nBB', { state: 'ready' }, 23).description,
      'BB\norgkey:1 state=ready',
    );
  });

  test('of a hub that takes less fits it', () => {
    assert.equal(describe('A long story', { state: 'ready' }, 24).description, 'A…\norgkey:1 state=ready');
  });

  test('drops what it does not know before what it does', () => {
    const others = ['a=1', 'b=2'];
    assert.equal(describe('text', { state: 'ready', others }, 24).description, 'orgkey:1 state=ready a=1');
    assert.throws(() => describe('', { state: 'ready' }, 19), RangeError);
  });
});
