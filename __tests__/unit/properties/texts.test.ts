import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { InputReader } from '../../../src/runner/inputs.ts';
import type { Runner } from '../../../src/runner/runner.ts';
import { generationName } from '../../../src/fleet/plan/generations.ts';
import { describe, mostCharacters, readLine, type Line } from '../../../src/fleet/plan/line.ts';
import { parseShard } from '../../../src/fleet/plan/slots.ts';
import { parseUsername, usernameFor } from '../../../src/fleet/names.ts';
import { readPrivateKey } from '../../../src/key/read-private-key.ts';
import { WorkBudget } from '../../../src/key/work-limit.ts';
import { salesforceUrl } from '../../../src/salesforce/wire/host.ts';
import { assertTold, runs } from './hostile.ts';

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom('a'.repeat(100_000), '%'.repeat(50_000), ' '.repeat(100_000), '\ud800'),
);

suite('the line on the hub', () => {
  const piece = fc.constantFrom(
    ...[
      'orgkey:1',
      ' ',
      '\t',
      '\n',
      'state=',
      'ready',
      'at=',
      '2026-11-24T05:12:40Z',
      'by=',
      '%',
      '%41%zz',
      '=',
    ],
    ...[
      'digest=3f2a',
      'claim=x',
      'until=9999-99-99T99:99:99Z',
      '__proto__=1',
      'constructor=2',
      'orgkey:2',
      '\r',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
    strange,
  );

  test('is read or not, and what is written is read back', () => {
    fc.assert(
      fc.property(text, (description) => {
        const line = readLine(description);
        const written = describe(description, { ...line, state: 'ready' });
        assert.ok(written.description.length <= mostCharacters);
        assert.equal(readLine(written.description)?.state, 'ready');
      }),
      runs(400),
    );
  });

  test('holds any holder and claim, as one word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }), (by) => {
        const line: Line = { state: 'ready', by };
        const { description } = describe(null, line);
        assert.equal(description.split(/\s/).length, 3);
        assert.equal(readLine(description)?.by, by.toWellFormed());
      }),
      runs(300),
    );
  });
});

test('a username is one of a fleet, or of none, and the same one when it is written again', () => {
  const part = fc.constantFrom(
    'a',
    'morning',
    'x-1',
    '.',
    '@',
    '00d000000000001aaa',
    '.orgkey',
    '.own',
    '1a',
    '0b',
    'Ä',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
        strange,
      ),
      (text) => {
        const name = parseUsername(text);
        if (name !== undefined) assert.equal(usernameFor(name), text.toLowerCase());
      },
    ),
    runs(500),
  );
});

test('inputs are refused in plain words', () => {
  const told = (act: () => unknown): void => {
    try {
      act();
    } catch (error) {
      assertTold(error);
    }
  };
  fc.assert(
    fc.property(strange, (text) => {
      told(() => parseShard(text));
      told(() => generationName(text));
      told(() => salesforceUrl(text));
      const runner = { input: () => text, rawInput: () => text, env: {} } as unknown as Runner;
      told(() => {
        const inputs = new InputReader(runner);
        inputs.username('hub-username', text);
        inputs.boolean('revoke', true);
        inputs.integer('count', { min: 1, max: 5, whenEmpty: 1 });
        inputs.choice('signup-app', ['auto']);
        inputs.url('instance-url', salesforceUrl('login.salesforce.com'));
        inputs.finish();
      });
    }),
    runs(200),
  );
});

test('only Salesforce’s hosts and loopback are ever sent an assertion, whatever a URL looks like', () => {
  const piece = fc.constantFrom(
    ...[
      'https://',
      'http://',
      '//',
      '@',
      ':',
      '/',
      '\\',
      '?',
      '#',
      '.',
      'salesforce.com',
      'login',
      'evil.example',
    ],
    ...[
      'localhost',
      '127.0.0.1',
      '0x7f.1',
      '[::1]',
      'salesforce.com.evil.example',
      '%2e',
      '443',
      'ſalesforce.com',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (parts) => {
      let url: URL;
      try {
        url = new URL(salesforceUrl(parts.join('')));
      } catch (error) {
        assertTold(error);
        return;
      }
      const isLoopback = /^(localhost|\[::1\]|127(\.\d+){3})$/.test(url.hostname);
      assert.ok(
        isLoopback || (url.protocol === 'https:' && url.hostname.endsWith('.salesforce.com')),
        url.href,
      );
      assert.equal(url.username + url.password, '');
    }),
    runs(1000),
  );
});

test('a key of any bytes is refused in plain words, with a passphrase too, within its work', async () => {
  const heads = [
    '',
    'Salted__',
    '-----BEGIN ENCRYPTED PRIVATE KEY-----\n',
    'eyJhbGciOiJQQkVTMi1IUzI1NitBMTI4S1ciLCJlbmMiOiJBMjU2R0NNIiwicDJjIjoxfQ.',
  ];
  const passphrase = 'property-p4ssphrase-of-texts';
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.uint8Array({ maxLength: 600 }),
      fc.boolean(),
      async (head, bytes, isText) => {
        const given = Buffer.concat([
          Buffer.from(head),
          isText ? Buffer.from(Buffer.from(bytes).toString('base64')) : bytes,
        ]);
        const work = new WorkBudget(5000);
        const tools = { gpgDecrypt: () => Promise.reject(new TypeError('gpg was called')), work };
        await readPrivateKey({ bytes: given, name: 'the key' }, { passphrase }, tools).catch(
          (error: unknown) => {
            if (error instanceof TypeError && error.message === 'gpg was called') return;
            assertTold(error, [passphrase]);
          },
        );
        assert.ok(work.spent <= 5000);
      },
    ),
    runs(200),
  );
});
