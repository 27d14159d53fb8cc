import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireGrant } from './bearer.ts';
import { runPart } from './parts.ts';
import type { PartAnswer } from './parts.ts';
import { apiRefusals } from '../errors.ts';
import { invalidInput } from './request-records.ts';
import { MissingReference, withReferences } from './composite-references.ts';
import type { Org } from '../world/org.ts';
import type { World } from '../world/world.ts';

interface Subrequest {
  readonly method: string;
  readonly url: string;
  readonly referenceId: string;
  readonly body?: unknown;
  readonly httpHeaders?: Readonly<Record<string, string>>;
}

interface Subresult {
  readonly body: unknown;
  readonly httpHeaders: Readonly<Record<string, string>>;
  readonly httpStatusCode: number;
  readonly referenceId: string;
}

const limit = 25;
/** Of these 25, queries and collections. Source: the page named below. */
const queryLimit = 5;
/**
 * What a subrequest may be for, by the same page: sObjects but their blobs, Query and its next pages, QueryAll, and collections. The
 * Tooling API has a composite resource of its own.
 */
const isForComposite =
  /^\/services\/data\/v\d+\.0\/(sobjects(?!\/\w+\/\w+\/(Body|VersionData)\b)|query|queryAll|composite\/sobjects)(?=[/?]|$)/i;
/** They have their values from the request around them: resources_composite_composite_post.htm, “Composite Subrequest”. */
const inherited = ['accept', 'authorization', 'content-type'];
const isQuery = /^\/services\/data\/v\d+\.0\/(query|queryAll|composite\/sobjects)(?=[/?]|$)/i;

/**
 * `…/composite`: requests that may use what those before them answered, and with `allOrNone` are undone together.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_composite.htm
 */
export function registerCompositeRequests(app: FastifyInstance, world: World): void {
  app.post('/services/data/:version/composite', async (request, reply) => {
    const { org } = requireGrant(request, world);
    const { compositeRequest, allOrNone } = (request.body ?? {}) as Record<string, unknown>;
    if (!Array.isArray(compositeRequest)) throw apiRefusals.malformedJson('compositeRequest is missing');
    if (compositeRequest.length > limit) return reply.status(400).send(tooMany(`${limit} operations`));
    const parts = compositeRequest.map(subrequest);
    if (parts.filter(({ url }) => isQuery.test(url)).length > queryLimit) {
      return reply.status(400).send(tooMany(`${queryLimit} query or collection operations`));
    }
    checkReferenceIds(parts);
    return { compositeResponse: await runAll(app, request, parts, org, allOrNone === true) };
  });
}

async function runAll(
  app: FastifyInstance,
  request: FastifyRequest,
  parts: readonly Subrequest[],
  org: Org,
  allOrNone: boolean,
): Promise<Subresult[]> {
  const tables = [...org.tables.values(), ...org.toolingTables.values()];
  const undo = allOrNone ? tables.map((table) => table.remember()) : [];
  const answers = new Map<string, unknown>();
  const results: Subresult[] = [];
  for (const part of parts) {
    const answer = await runOne(app, request, part, answers);
    if (answer.status < 400) answers.set(part.referenceId, answer.body);
    results.push({
      body: answer.body,
      httpHeaders: headersOf(part, answer),
      httpStatusCode: answer.status,
      referenceId: part.referenceId,
    });
    if (allOrNone && answer.status >= 400) break;
  }
  if (!allOrNone || results.every(({ httpStatusCode }) => httpStatusCode < 400)) return results;
  for (const one of undo) one();
  const failed = results.length - 1;
  return parts.map(({ referenceId }, place) =>
    place === failed && results[failed] ? results[failed] : rolledBack(referenceId),
  );
}

async function runOne(
  app: FastifyInstance,
  request: FastifyRequest,
  part: Subrequest,
  answers: ReadonlyMap<string, unknown>,
): Promise<PartAnswer> {
  try {
    const { method, url, body, httpHeaders } = withReferences(part, answers);
    return await runPart(app, request, {
      method,
      url,
      body,
      ...(httpHeaders === undefined ? {} : { headers: httpHeaders }),
    });
  } catch (error) {
    if (!(error instanceof MissingReference)) throw error;
    return { status: 400, body: [{ errorCode: 'PROCESSING_HALTED', message: error.message }] };
  }
}

function headersOf({ method, url }: Subrequest, { status, body }: PartAnswer): Record<string, string> {
  const { id } = (typeof body === 'object' && body !== null ? body : {}) as { id?: unknown };
  const isCreated = status === 201 && method.toUpperCase() === 'POST' && typeof id === 'string';
  return isCreated && url.includes('/sobjects/') ? { Location: `${url.replace(/\/$/, '')}/${id}` } : {};
}

/**
 * The words for 25 are Salesforce's: https://github.com/guardian/support-service-lambdas/pull/766. Those for five, and
 * the status of the whole, aren't known.
 */
function tooMany(what: string): { readonly compositeResponse: readonly unknown[] } {
  const body = [{ errorCode: 'LIMIT_EXCEEDED', message: `The request can’t contain more than ${what}.` }];
  return { compositeResponse: [{ body, httpHeaders: {}, httpStatusCode: 400, referenceId: null }] };
}

function rolledBack(referenceId: string): Subresult {
  const message = 'The transaction was rolled back since another operation in the same transaction failed.';
  return {
    body: [{ errorCode: 'PROCESSING_HALTED', message }],
    httpHeaders: {},
    httpStatusCode: 400,
    referenceId,
  };
}

/**
 * That the whole request is refused with 400 is documented for headers; for other resources neither that nor the words are known.
 * @throws Refusal
 */
function subrequest(value: unknown): Subrequest {
  const { method, url, referenceId, httpHeaders } = (value ?? {}) as Record<string, unknown>;
  if (typeof method !== 'string' || typeof url !== 'string' || typeof referenceId !== 'string') {
    throw invalidInput('Each subrequest needs method, url and referenceId.');
  }
  if (!isForComposite.test(url)) throw invalidInput(`A subrequest can't be for ${url}.`);
  const header = Object.keys(httpHeaders ?? {}).find((name) => inherited.includes(name.toLowerCase()));
  if (header !== undefined) throw invalidInput(`A subrequest can't have the header ${header}.`);
  return value as Subrequest;
}

/** @throws Refusal */
function checkReferenceIds(parts: readonly Subrequest[]): void {
  const ids = parts.map(({ referenceId }) => referenceId);
  const wrong = ids.find((id, place) => !/^[A-Za-z]\w*$/.test(id) || ids.indexOf(id) !== place);
  if (wrong !== undefined) throw invalidInput(`The referenceId ${wrong} isn't a name, or is used twice.`);
}
