import type { FastifyReply, FastifyRequest } from 'fastify';
import { apiRefusals } from '../errors.ts';
import { textOf } from '../objects/table.ts';
import type { Row } from '../objects/table.ts';

/**
 * `If-Unmodified-Since` and `If-Modified-Since`, which Salesforce holds against a record's LastModifiedDate in whole
 * seconds ("weak validation"): a change within the same second goes unnoticed. DELETE doesn't take them.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_conditional_requests.htm
 * @throws Refusal 412 when the record was changed after If-Unmodified-Since; on a change, 400 for text that isn't a
 * date
 */
export function checkUnmodified(request: FastifyRequest, row: Row): void {
  const text = request.headers['if-unmodified-since'];
  if (text === undefined) return;
  const limit = Date.parse(text);
  if (!Number.isNaN(limit)) {
    if (modifiedAt(row) > limit) throw apiRefusals.modifiedSince();
  } else if (request.method !== 'GET') {
    throw apiRefusals.invalidHeader('If-Unmodified-Since', text);
  }
}

/** For a GET: says when the record was changed, and whether the client's copy is as good. */
export function isNotModified(request: FastifyRequest, reply: FastifyReply, row: Row): boolean {
  reply.header('last-modified', new Date(modifiedAt(row)).toUTCString());
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && modifiedAt(row) <= since;
}

/** Milliseconds since the epoch, in whole seconds. */
function modifiedAt(row: Row): number {
  const time = Date.parse(textOf(row, 'LastModifiedDate').replace('+0000', 'Z'));
  return Math.floor(time / 1000) * 1000;
}
