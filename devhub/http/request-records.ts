import { Refusal } from '../errors.ts';

export type Json = Readonly<Record<string, unknown>>;

/**
 * The `records` of a request's body.
 * @throws Refusal
 */
export function recordsOf(body: unknown): readonly Json[] {
  const records = typeof body === 'object' && body !== null ? (body as Json)['records'] : undefined;
  if (!Array.isArray(records)) throw invalidInput('The request has no records.');
  return records as Json[];
}

export function invalidInput(message: string): Refusal {
  return new Refusal(400, [{ message, errorCode: 'INVALID_INPUT' }]);
}
