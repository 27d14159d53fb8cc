import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Problem, Problems } from '../../../src/problem.ts';
import { DataStateUnknown } from '../../../src/salesforce/data/import.ts';
import { NotAssociated } from '../../../src/salesforce/apps/accept-key.ts';
import { ApiFailure } from '../../../src/salesforce/wire/api-failure.ts';
import { LoginRefused, LoginUnreachable } from '../../../src/salesforce/wire/login.ts';
import { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { PollingTimeout } from '../../../src/salesforce/wire/polling.ts';
import type { FormAnswer } from '../../../src/salesforce/wire/post-form.ts';
import type { SalesforceUrl } from '../../../src/salesforce/wire/session.ts';
import type { Wire } from '../../../src/salesforce/wire/wire.ts';

/** How often a property is tried: few enough for CI. `FC_RUNS=100` tries each a hundred times as often. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: usual * Number(process.env['FC_RUNS'] ?? 1) };
}

/** Never in an input or an answer of these tests: where it shows, it came from the session. */
export const accessToken = '00D000000000001!T0KEN-that-no-message-has';

/** Texts that have hurt somebody: workflow commands, escapes, SOQL, prototypes, very long ones. */
const strangeText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    ...[
      '',
      '__proto__',
      'constructor',
      'toString',
      '\u0000',
      '\u001b[31m',
      '::error::x',
      '##[error]x',
      "' OR ''='",
    ],
    ...[
      '\ud800',
      'NaN',
      '-1',
      '1e999',
      '001000000000001AAA',
      '2026-13-99T99:99:99Z',
      'a\n::add-mask::b',
      '../../x',
    ],
    'x'.repeat(20_000),
  ),
);

/** Any value that JSON has. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  { maxDepth: 3 },
  strangeText,
  fc.constantFrom(null, true, false, 0, -1, 1e308, 2 ** 53 + 2),
  fc.jsonValue({ maxDepth: 3 }),
);

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

function changed(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) =>
      String(index) === String(key) ? changed(one, rest, change) : one,
    );
  }
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.flatMap(([name, inner]): [string, unknown][] => {
      if (name !== key) return [[name, inner]];
      const after = changed(inner, rest, change);
      return after === undefined ? [] : [[name, after]];
    }),
  );
}

/** A value like a real one, but for some of its parts: other values, missing, or there many times. */
export function like(...samples: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.constantFrom(...samples).chain((sample) => {
    const paths = pathsIn(sample);
    const path = fc.constantFrom(...paths);
    const change = fc.oneof(
      anyJson.map((value) => () => value),
      fc.constant(() => undefined),
      fc.constant((old: unknown) => [old, old]),
      fc.constant((old: unknown) =>
        Array.isArray(old) ? (old as unknown[]).flatMap((one) => [one, one]) : { '0': old },
      ),
    );
    return fc.array(fc.tuple(path, change), { maxLength: 3 }).map((changes) =>
      changes.reduce<unknown>((value, [at, how]) => {
        const isThere = pathsIn(value).some((one) => one.join('/') === at.join('/'));
        return isThere ? changed(value, at, how) : value;
      }, sample),
    );
  });
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** `undefined` is what is left of a value that was taken away. */
export const jsonOf = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));

const statuses = [200, 200, 200, 200, 200, 200, 201, 204, 400, 401, 403, 404, 420, 429, 500, 503];
const apiErrors = [
  [{ errorCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access', fields: [] }],
  [{ errorCode: 'INVALID_FIELD', message: "No such column 'Description'" }],
  [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }],
];

/** What a server may answer to a request that is answered so, and then what it may answer from then on. */
export function answersLike(...samples: readonly unknown[]): fc.Arbitrary<readonly Answer[]> {
  const body = fc.oneof(
    { arbitrary: like(...samples), weight: 8 },
    { arbitrary: like(...apiErrors), weight: 1 },
    { arbitrary: anyJson, weight: 1 },
  );
  const text = fc.oneof(
    { arbitrary: body.map(jsonOf), weight: 12 },
    { arbitrary: body.map((value) => jsonOf(value).slice(0, 40)), weight: 1 },
    { arbitrary: fc.constantFrom('', '<html>gateway</html>', 'null', '[]', '{}', '"ok"', '0'), weight: 2 },
  );
  const answer = fc.record({ status: fc.constantFrom(...statuses), text });
  return fc.array(answer, { minLength: 1, maxLength: 6 });
}

/** More than any of these functions should ask, with all repeats, before somebody gives up. */
const mostRequests = 3000;

/** Takes the answers in turn and the last for ever; time passes at once. */
export function wireOf(answers: readonly Answer[]): Wire {
  let [now, asked] = [Date.parse('2026-11-24T05:00:00Z'), 0];
  const next = (): Answer => {
    asked += 1;
    assert.ok(asked <= mostRequests, 'it goes on and on');
    return answers[Math.min(asked, answers.length) - 1] ?? { status: 200, text: '' };
  };
  return {
    fetch: () => {
      const { status, text } = next();
      return Promise.resolve(new Response(status === 204 ? null : text, { status }));
    },
    postForm: (): Promise<FormAnswer> => Promise.resolve({ ...next(), header: () => undefined }),
    now: () => now,
    sleep: (milliseconds, signal) => {
      signal?.throwIfAborted();
      now += milliseconds;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
}

function orgOf(answers: readonly Answer[]): OrgClient {
  const session = {
    username: 'admin@acme.example',
    orgId: '00D000000000001AAA',
    userId: '005000000000001AAA',
    instanceUrl: 'https://acme.my.salesforce.com' as SalesforceUrl,
    accessToken,
  };
  return new OrgClient(session, wireOf(answers));
}

/** What somebody can be told. Anything else, such as a TypeError, would be a fault of ours. */
const told = [
  Problem,
  Problems,
  ApiFailure,
  LoginRefused,
  LoginUnreachable,
  PollingTimeout,
  DataStateUnknown,
  NotAssociated,
];

/** Lines of a log that somebody still reads. */
const mostCharacters = 10_000;

/** Fails for an error that isn't told in plain words, or says what it must not. */
export function assertTold(error: unknown, secrets: readonly string[] = [accessToken]): void {
  if (!told.some((kind) => error instanceof kind)) throw error;
  const all = error instanceof Problems ? error.problems : [error as Error];
  for (const { message } of all) {
    assert.doesNotMatch(message, /^\s+at .*:\d+:\d+\)?$/m, 'a stack trace in a message');
    assert.ok(message.length <= mostCharacters, `${message.length} characters: ${message.slice(0, 300)}`);
    for (const secret of secrets) assert.ok(!message.includes(secret), 'a secret in a message');
  }
}

/** Does something with an org that answers so; it may fail, if that can be told. */
export async function withAnswers(
  answers: readonly Answer[],
  act: (org: OrgClient) => Promise<unknown>,
): Promise<void> {
  await act(orgOf(answers)).catch((error: unknown) => assertTold(error));
}
