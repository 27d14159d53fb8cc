import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireGrant } from './bearer.ts';
import { runPart } from './parts.ts';
import { apiRefusals } from '../errors.ts';
import { invalidInput } from './request-records.ts';
import type { World } from '../world/world.ts';

interface BatchRequest {
  readonly method?: unknown;
  readonly url?: unknown;
  readonly richInput?: unknown;
}

interface BatchResult {
  readonly statusCode: number;
  readonly result: unknown;
}

const limit = 25;

/** What a part may be for, by the page named below; no source says how another is refused. */
const isForBatch =
  /^\/services\/data\/v\d+\.0\/(limits|sobjects(?!\/\w+\/\w+\/(Body|VersionData)\b)|query|queryAll|search|connect|chatter|actions)(?=[/?]|$)/i;

/**
 * `…/composite/batch`, of the Tooling API too: requests that know nothing of each other, none rolled back.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_batch.htm
 */
export function registerBatch(app: FastifyInstance, world: World): void {
  for (const api of ['', 'tooling/']) {
    app.post(`/services/data/:version/${api}composite/batch`, async (request) => {
      requireGrant(request, world);
      const { batchRequests, haltOnError } = (request.body ?? {}) as Record<string, unknown>;
      if (!Array.isArray(batchRequests)) throw apiRefusals.malformedJson('batchRequests is missing');
      if (batchRequests.length > limit) throw apiRefusals.tooManyRequests(limit);
      const isTaken = (url: string): boolean => api !== '' || isForBatch.test(url);
      return runBatch(app, request, batchRequests as BatchRequest[], haltOnError === true, isTaken);
    });
  }
}

async function runBatch(
  app: FastifyInstance,
  request: FastifyRequest,
  parts: readonly BatchRequest[],
  haltOnError: boolean,
  isTaken: (url: string) => boolean,
): Promise<{ readonly hasErrors: boolean; readonly results: readonly BatchResult[] }> {
  const results: BatchResult[] = [];
  for (const part of parts) {
    const hasFailed = results.some(({ statusCode }) => statusCode >= 400);
    results.push(haltOnError && hasFailed ? halted : await runOne(app, request, part, isTaken));
  }
  return { hasErrors: results.some(({ statusCode }) => statusCode >= 400), results };
}

const halted: BatchResult = {
  statusCode: 412,
  result: [{ errorCode: 'BATCH_PROCESSING_HALTED', message: 'Batch processing halted per request' }],
};

/** Its URL begins with the version, `v65.0/…`, or with `/services/data/`. */
async function runOne(
  app: FastifyInstance,
  request: FastifyRequest,
  { method, url, richInput }: BatchRequest,
  isTaken: (url: string) => boolean,
): Promise<BatchResult> {
  const text = typeof url === 'string' ? url : '';
  const path = text.startsWith('/services/data/') ? text : `/services/data/${text.replace(/^\/+/, '')}`;
  if (!isTaken(path)) {
    const refusal = invalidInput(`A subrequest can't be for ${text}.`);
    return { statusCode: refusal.status, result: refusal.body };
  }
  const { status, body } = await runPart(app, request, {
    method: typeof method === 'string' ? method : 'GET',
    url: path,
    body: richInput,
  });
  return { statusCode: status, result: body };
}
