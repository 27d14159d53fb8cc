import type { FastifyInstance, FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createCollection,
  deleteCollection,
  readCollection,
  updateCollection,
  upsertCollection,
} from './collections.ts';
import { registerBatch } from './composite-batch.ts';
import { registerCompositeRequests } from './composite-requests.ts';
import { createTree } from './composite-tree.ts';
import type { RecordContext } from '../records/context.ts';
import type { World } from '../world/world.ts';

type Open = (request: FastifyRequest) => RecordContext;
type Query = Readonly<Record<string, string | undefined>>;

/** `…/composite` and what stands below it. */
export function registerComposite(app: FastifyInstance, world: World, open: Open): void {
  const base = '/services/data/:version/composite';
  app.post<{ Params: { type: string } }>(`${base}/tree/:type`, async (request, reply) => {
    const context = open(request);
    await sleep(context.world.settings.importMilliseconds);
    const answer = createTree(request.params.type, request.body, context);
    return reply.code(answer.hasErrors ? 400 : 201).send(answer);
  });
  registerCompositeRequests(app, world);
  registerBatch(app, world);
  registerCollections(app, `${base}/sobjects`, open);
}

function registerCollections(app: FastifyInstance, path: string, open: Open): void {
  app.post(path, async (request) => createCollection(request.body, open(request)));
  app.patch(path, async (request) => updateCollection(request.body, open(request)));
  app.delete(path, async (request) => {
    const { ids, allOrNone } = request.query as Query;
    return deleteCollection(listOf(ids), allOrNone === 'true', open(request));
  });
  app.get<{ Params: { type: string } }>(`${path}/:type`, async (request) => {
    const { ids, fields } = request.query as Query;
    return readCollection(request.params.type, listOf(ids), listOf(fields), open(request));
  });
  app.patch<{ Params: { type: string; field: string } }>(`${path}/:type/:field`, async (request) =>
    upsertCollection(request.params.type, request.params.field, request.body, open(request)),
  );
  app.post<{ Params: { type: string } }>(`${path}/:type`, async (request) => {
    const { ids, fields } = (request.body ?? {}) as { ids?: unknown; fields?: unknown };
    return readCollection(request.params.type, textsOf(ids), textsOf(fields), open(request));
  });
}

function listOf(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((one) => one !== '');
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
