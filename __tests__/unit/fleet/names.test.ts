import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { Problem, Problems } from '../../../src/problem.ts';
import {
  assertUsernamesFit,
  hubKey,
  isName,
  parseUsername,
  soqlConditionFor,
  soqlPatternFor,
  suggestedName,
  usernameFor,
} from '../../../src/fleet/names.ts';
import { generationName, newestGeneration } from '../../../src/fleet/plan/generations.ts';
import type { OrgName } from '../../../src/fleet/names.ts';

const hub = '00Dxx0000001gPL';

const edge = fc.constantFrom(...Array.from('abz019'));
const inner = fc.string({ unit: fc.constantFrom(...Array.from('ab01-_')), maxLength: 6 });
const name = fc
  .tuple(edge, inner, edge)
  .map((parts) => parts.join(''))
  .filter(isName);
const hubId = fc
  .string({ unit: fc.constantFrom(...Array.from('abcXYZ0129')), minLength: 12, maxLength: 12 })
  .map((rest) => hubKey(`00D${rest}`));
const orgName: fc.Arbitrary<OrgName> = fc.record(
  {
    fleet: name,
    generation: name,
    group: name,
    number: fc.integer({ min: 1, max: 500 }),
    attempt: fc.integer({ min: 1, max: 800 }),
    hubOrgId: hubId,
  },
  { noNullPrototype: true },
);

/** LIKE as SOQL has it: `%` any text, `_` any character, a backslash escapes, case is ignored. */
function like(text: string, pattern: string): boolean {
  const expression = pattern.replaceAll(/\\(.)|[%_]|[^a-z0-9]/gi, (token, escaped: string | undefined) => {
    if (escaped !== undefined) return `[${escaped}]`;
    if (token === '%') return '.*';
    return token === '_' ? '.' : `[${token}]`;
  });
  return new RegExp(`^${expression}$`, 'is').test(text);
}

suite('the username of a fleet org', () => {
  test('reads as fleet, generation, group, number, attempt and hub', () => {
    assert.equal(
      usernameFor({
        fleet: 'morning',
        generation: '19876543210',
        group: 'dev',
        number: 7,
        attempt: 1,
        hubOrgId: hub,
      }),
      'morning.19876543210.dev.7a@00dxx0000001gpleay.orgkey',
    );
  });

  test('gets the next letter for a replacement, and two letters after z', () => {
    const letters = [1, 2, 26, 27, 28, 702, 703].map((attempt) => {
      const text = usernameFor({
        fleet: 'f',
        generation: 'g',
        group: 'o',
        number: 1,
        attempt,
        hubOrgId: hub,
      });
      return /1([a-z]+)@/.exec(text)?.[1];
    });
    assert.deepEqual(letters, ['a', 'b', 'z', 'aa', 'ab', 'zz', 'aaa']);
  });

  test('is parsed back to exactly what made it, in whatever case Salesforce returns it', () => {
    fc.assert(
      fc.property(orgName, fc.boolean(), (org, upper) => {
        const username = usernameFor(org);
        assert.deepEqual(parseUsername(upper ? username.toUpperCase() : username), org);
      }),
    );
  });

  test('is different for different orgs', () => {
    fc.assert(
      fc.property(orgName, orgName, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        assert.notEqual(usernameFor(one), usernameFor(other));
      }),
    );
  });

  test('has the form of an email address without empty labels', () => {
    fc.assert(
      fc.property(orgName, (org) => {
        assert.match(usernameFor(org), /^[a-z0-9_-]+(\.[a-z0-9_-]+)*@[a-z0-9]+(\.[a-z0-9]+)+$/);
      }),
    );
  });

  test('is not read into usernames that no fleet made', () => {
    const others = [
      'test-abc@example.com',
      'morning.1.dev.7@00dxx0000001gpleay.orgkey',
      'morning.1.dev.0a@00dxx0000001gpleay.orgkey',
      'morning.1.dev.07a@00dxx0000001gpleay.orgkey',
      '-morning.1.dev.7a@00dxx0000001gpleay.orgkey',
      'a.morning.1.dev.7a@00dxx0000001gpleay.orgkey',
      'morning.1.dev.7a@00dxx0000001gpl.orgkey',
      'morning.1.dev.7a@00dxx0000001gpleay.orgkey.evil',
    ];
    for (const other of others) assert.equal(parseUsername(other), undefined, other);
  });
});

suite('the hub in a username', () => {
  test('is the 18-character id in lower case, from either form', () => {
    assert.equal(hubKey('00Dxx0000001gPL'), '00dxx0000001gpleay');
    assert.equal(hubKey('00Dxx0000001gPLEAY'), '00dxx0000001gpleay');
  });

  test('differs for hubs whose 15-character ids differ in case only', () => {
    assert.notEqual(hubKey('00Dxx0000001gPL'), hubKey('00Dxx0000001gpl'));
  });
});

suite('the query for a fleet', () => {
  test('matches the orgs of this fleet on this hub, and no others', () => {
    fc.assert(
      fc.property(orgName, orgName, fc.boolean(), (org, asked, withGeneration) => {
        const generation = withGeneration ? asked.generation : undefined;
        const wanted =
          org.fleet === asked.fleet &&
          org.hubOrgId === asked.hubOrgId &&
          (generation === undefined || org.generation === generation);
        const pattern = soqlPatternFor(asked.fleet, asked.hubOrgId, generation);
        assert.equal(like(usernameFor(org), pattern), wanted);
        assert.ok(like(usernameFor(asked).toUpperCase(), pattern));
      }),
    );
  });

  test('keeps morning apart from morning-2, and a_b apart from axb', () => {
    const username = (fleet: string) =>
      usernameFor({ fleet, generation: '1', group: 'dev', number: 1, attempt: 1, hubOrgId: hub });
    assert.equal(like(username('morning-2'), soqlPatternFor('morning', hub)), false);
    assert.equal(like(username('morning'), soqlPatternFor('morning-2', hub)), false);
    assert.equal(like(username('axb'), soqlPatternFor('a_b', hub)), false);
    assert.equal(like(username('a_b'), soqlPatternFor('a_b', hub)), true);
  });

  test('finds orgs under either end of the domain, and reads which it is', () => {
    const name = { fleet: 'a', generation: '1', group: 'dev', number: 1, attempt: 1, hubOrgId: hub };
    const own = usernameFor({ ...name, ownApp: true });
    assert.equal(own, 'a.1.dev.1a@00dxx0000001gpleay.own.orgkey');
    assert.equal(like(own, soqlPatternFor('a', hub)), true);
    assert.equal(parseUsername(own)?.ownApp, true);
    assert.equal(parseUsername(usernameFor(name))?.ownApp, undefined);
  });

  test('escapes the wildcards and asks both username fields', () => {
    assert.equal(
      soqlConditionFor('my_fleet', hub, '7'),
      String.raw`(Username LIKE 'my\_fleet.7.%@00dxx0000001gpleay.%orgkey' OR SignupUsername LIKE 'my\_fleet.7.%@00dxx0000001gpleay.%orgkey')`,
    );
  });
});

suite('names and their limits', () => {
  test('a generation with other characters is refused, with one that would do', () => {
    assert.equal(generationName('19876543210'), '19876543210');
    assert.throws(
      () => generationName('Release 2026.11'),
      (error: unknown) =>
        error instanceof Problem &&
        error.kind === 'fleet-input/generation' &&
        error.fix.includes('"release-2026-11"'),
    );
    assert.throws(() => generationName('…'), /Leave `generation` out/);
  });

  test('a suggested name is a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const suggestion = suggestedName(text);
        assert.ok(suggestion === undefined || isName(suggestion));
      }),
    );
  });

  test('a fleet that fits passes; one that is too long says by how much', () => {
    assertUsernamesFit('morning', '19876543210', [{ group: 'dev', count: 500 }]);
    assert.throws(
      () =>
        assertUsernamesFit('a-very-long-name-for-a-fleet', '19876543210', [
          { group: 'dev', count: 10 },
          { group: 'quality-assurance', count: 10 },
        ]),
      (error: unknown) =>
        error instanceof Problems &&
        error.problems.length === 1 &&
        /would have 89 characters; Salesforce allows 80/.test(error.message) &&
        /Shorten these three names by 9 characters/.test(error.message),
    );
  });

  test('whatever passes makes usernames of at most 80 characters', () => {
    const long = fc.integer({ min: 1, max: 40 }).map((length) => 'x'.repeat(length));
    fc.assert(
      fc.property(long, long, long, fc.integer({ min: 1, max: 500 }), (fleet, generation, group, count) => {
        const length = usernameFor({
          fleet,
          generation,
          group,
          number: count,
          attempt: 702,
          hubOrgId: hub,
        }).length;
        const check = () => assertUsernamesFit(fleet, generation, [{ group, count }]);
        if (length > 80) assert.throws(check, Problems);
        else assert.doesNotThrow(check);
      }),
    );
  });
});

suite('the newest generation', () => {
  test('is the one that began last on the hub, whatever its name', () => {
    const orgs = [
      { generation: '9', createdAt: '2026-11-23T05:00:00.000+0000' },
      { generation: '10', createdAt: '2026-11-24T05:00:00.000+0000' },
      { generation: 'a', createdAt: '2026-11-22T05:00:00.000+0000' },
    ];
    assert.equal(newestGeneration(orgs), '10');
  });

  test('is the later name of two that began together, in any order', () => {
    const createdAt = '2026-11-24T05:00:00.000+0000';
    const [a, b] = ['7', '8'].map((generation) => ({ generation, createdAt }));
    assert.ok(a && b);
    assert.deepEqual([newestGeneration([a, b]), newestGeneration([b, a])], ['8', '8']);
  });

  test('is not changed by a replacement in an older one', () => {
    const orgs = [
      { generation: 'old', createdAt: '2026-11-23T05:00:00.000+0000' },
      { generation: 'old', createdAt: '2026-11-24T09:00:00.000+0000' },
      { generation: 'new', createdAt: '2026-11-24T05:00:00.000+0000' },
    ];
    assert.equal(newestGeneration(orgs), 'new');
    assert.equal(newestGeneration([]), undefined);
  });
});
