import type { FastifyReply, FastifyRequest } from 'fastify';
import { apiRefusals } from '../errors.ts';
import { textOf } from '../objects/table.ts';
import type { Row } from '../objects/table.ts';
import { parseHttpDate } from './http-date.ts';
import { timeOf } from '../world/clock.ts';

/**
 * `If-Unmodified-Since` and `If-Modified-Since`, which Salesforce holds against a record's LastModifiedDate in whole
 * seconds ("weak validation"): a change within the same second goes unnoticed. DELETE doesn't take them. What isn't a date
 * of HTTP is ignored, as RFC 9110 has it, but in a change, where Salesforce differs.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_conditional_requests.htm
 * @param now the hub's time, in milliseconds
 * @throws Refusal 412 when the record was changed after If-Unmodified-Since; on a change, 400 for text that isn't a
 * date
 */
export function checkUnmodified(request: FastifyRequest, row: Row, now: number): void {
  const text = request.headers['if-unmodified-since'];
  if (text === undefined) return;
  const limit = parseHttpDate(text, now);
  if (limit !== undefined) {
    if (modifiedAt(row) > limit) throw apiRefusals.modifiedSince();
  } else if (request.method !== 'GET') {
    throw apiRefusals.invalidHeader('If-Unmodified-Since', text);
  }
}

/** For a GET: says when the record was changed, and whether the client's copy is as good. */
export function isNotModified(request: FastifyRequest, reply: FastifyReply, row: Row, now: number): boolean {
  reply.header('last-modified', new Date(modifiedAt(row)).toUTCString());
  const since = parseHttpDate(request.headers['if-modified-since'] ?? '', now);
  return since !== undefined && modifiedAt(row) <= since;
}

/** Milliseconds since the epoch, in whole seconds. */
function modifiedAt(row: Row): number {
  const time = timeOf(textOf(row, 'LastModifiedDate'));
  return Math.floor(time / 1000) * 1000;
}
