import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHttpDate } from '../../../devhub/http/http-date.ts';

const now = Date.UTC(2026, 10, 25);
const parse = (text: string) => parseHttpDate(text, now);

describe('a date of HTTP', () => {
  const example = Date.UTC(1994, 10, 6, 8, 49, 37);

  for (const text of [
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
  ]) {
    it(`is read from ${text}`, () => assert.equal(parse(text), example));
  }

  it('is one that JavaScript writes', () => {
    for (const time of [
      0,
      example,
      Date.UTC(2000, 1, 29, 23, 59, 59),
      Date.UTC(2026, 11, 31),
      Date.UTC(9999, 0),
    ]) {
      assert.equal(parse(new Date(time).toUTCString()), time);
    }
  });

  it('with a year of two digits is at most 50 years in the future', () => {
    assert.equal(parse('Wednesday, 25-Nov-76 00:00:00 GMT'), Date.UTC(2076, 10, 25));
    assert.equal(parse('Thursday, 25-Nov-76 00:00:01 GMT'), Date.UTC(1976, 10, 25, 0, 0, 1));
    assert.equal(parse('Tuesday, 29-Feb-00 00:00:00 GMT'), Date.UTC(2000, 1, 29));
    assert.equal(parseHttpDate('Friday, 01-Jan-10 00:00:00 GMT', Date.UTC(2080, 0)), Date.UTC(2110, 0));
  });

  it('has days of two digits in the last form, too, and may have a leap second', () => {
    assert.equal(parse('Wed Nov 16 08:49:37 1994'), Date.UTC(1994, 10, 16, 8, 49, 37));
    assert.equal(parse('Sat, 31 Dec 2016 23:59:60 GMT'), Date.UTC(2017, 0));
  });

  for (const text of [
    '',
    'yesterday',
    '1994-11-06T08:49:37Z',
    '784111777',
    'Sun, 6 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 08:49:37',
    'Sun, 06 Nov 1994 08:49:37 UTC',
    'Sun, 06 Nov 1994 08:49:37 +0000',
    'Sun, 06 Nov 1994 24:00:00 GMT',
    'Sun, 06 Nov 1994 08:60:37 GMT',
    'Wed, 30 Feb 1994 08:49:37 GMT',
    'Sun, 00 Nov 1994 08:49:37 GMT',
    'Sun, 06 nov 1994 08:49:37 GMT',
    'sun, 06 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 94 08:49:37 GMT',
    'Sun, 06-Nov-94 08:49:37 GMT',
    'Sunday, 06-Nov-1994 08:49:37 GMT',
    'Sun Nov 6 08:49:37 1994',
    'Sun Nov 06 08:49:37 1994 GMT',
    ' Sun, 06 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT',
  ]) {
    it(`is not "${text}"`, () => assert.equal(parse(text), undefined));
  }
});
