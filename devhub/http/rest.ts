import type { FastifyInstance, FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { requireGrant } from './bearer.ts';
import { describeBriefly, describedTo, describeFully } from '../objects/describe.ts';
import { registerComposite } from './composite.ts';
import { checkUnmodified, isNotModified } from './conditional.ts';
import { apiRefusals } from '../errors.ts';
import { createRecord, deleteRecord, readRecord, rowOf, tableOf, updateRecord } from '../records/records.ts';
import type { RecordContext } from '../records/context.ts';
import type { ScratchOrgs } from '../world/scratch-orgs.ts';
import { registerPassword } from './password.ts';
import { registerQuery, sobjectsPath } from './query.ts';
import { registerUpsert } from './upsert.ts';
import { versionList, versionOf } from './versions.ts';
import type { World } from '../world/world.ts';

/** `/services/data/*` */
export function registerRest(app: FastifyInstance, world: World, scratchOrgs: ScratchOrgs): void {
  const context = { world, scratchOrgs };
  app.get('/services/data', async () => versionList());
  app.get('/services/data/:version', async (request) => {
    requireGrant(request, world);
    return resources(versionOf(request));
  });
  app.get('/services/data/:version/limits', async (request) => {
    const { org, user } = requireGrant(request, world);
    if (!org.viewsSetup(user)) throw apiRefusals.noViewSetup();
    return limits(request, world, scratchOrgs);
  });
  app.get('/services/data/:version/limits/recordCount', async (request) => recordCount(request, world));
  registerQuery(app, world);
  registerRecords(app, context);
}

function registerRecords(app: FastifyInstance, parts: { world: World; scratchOrgs: ScratchOrgs }): void {
  const open = (request: FastifyRequest, api: 'data' | 'tooling'): RecordContext => {
    const grant = requireGrant(request, parts.world);
    const { org, user } = grant;
    return {
      ...parts,
      grant,
      tables: api === 'tooling' ? parts.world.toolingTables(org, user) : org.tablesFor(user),
      sobjectsPath: sobjectsPath(request, api),
    };
  };
  registerComposite(app, parts.world, (request) => open(request, 'data'));
  for (const [prefix, api] of [
    ['sobjects', 'data'],
    ['tooling/sobjects', 'tooling'],
  ] as const) {
    const path = `/services/data/:version/${prefix}`;
    app.get(path, async (request) => {
      const { tables } = open(request, api);
      const sobjects = [...tables.values()].map((one) =>
        describeBriefly(one.definition, sobjectsPath(request, api)),
      );
      return { encoding: 'UTF-8', maxBatchSize: 200, sobjects };
    });
    app.get<{ Params: { type: string } }>(`${path}/:type/describe`, async (request) => {
      const { tables, world, grant } = open(request, api);
      const table = tables.get(request.params.type.toLowerCase());
      if (!table) throw apiRefusals.notFound();
      const all = [...tables.values()].map((one) => one.definition);
      const described = describeFully(table.definition, all, sobjectsPath(request, api));
      return describedTo(grant.user.Id, table.definition.name, described, world.rights);
    });
    app.post<{ Params: { type: string } }>(`${path}/:type`, async (request, reply) => {
      const answer = createRecord(request.params.type, bodyOf(request), open(request, api));
      return reply.code(201).send(answer);
    });
    if (api === 'data') registerPassword(app, path, (request) => open(request, api));
    registerUpsert(app, path, (request) => open(request, api));
    app.get<{ Params: { type: string; id: string } }>(`${path}/:type/:id`, async (request, reply) => {
      const { type, id } = request.params;
      const { fields } = request.query as Record<string, string | undefined>;
      const context = open(request, api);
      const row = rowOf(id, tableOf(type, context));
      const now = context.world.clock.now();
      checkUnmodified(request, row, now);
      if (isNotModified(request, reply, row, now)) return reply.code(304).send();
      return readRecord(type, id, fields, context);
    });
    app.patch<{ Params: { type: string; id: string } }>(`${path}/:type/:id`, async (request, reply) => {
      const { type, id } = request.params;
      const context = open(request, api);
      const { settings, clock } = context.world;
      const { preconditions, updateMilliseconds } = settings;
      const check = () => checkUnmodified(request, rowOf(id, tableOf(type, context)), clock.now());
      if (preconditions === 'weak') check();
      if (updateMilliseconds > 0) await sleep(Math.random() * updateMilliseconds);
      if (preconditions === 'strict') check();
      updateRecord(type, id, bodyOf(request), context);
      return reply.code(204).send();
    });
    app.delete<{ Params: { type: string; id: string } }>(`${path}/:type/:id`, async (request, reply) => {
      deleteRecord(request.params.type, request.params.id, open(request, api));
      return reply.code(204).send();
    });
  }
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_record_count.htm */
function recordCount(request: FastifyRequest, world: World): unknown {
  const { org, user } = requireGrant(request, world);
  const { sObjects } = request.query as Record<string, string | undefined>;
  const wanted = sObjects?.toLowerCase().split(',');
  const counts = [...org.tablesFor(user)]
    .filter(([key]) => wanted?.includes(key) ?? true)
    .map(([, table]) => ({ count: table.size, name: table.definition.name }));
  return { sObjects: counts };
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_limits.htm */
function limits(request: FastifyRequest, world: World, scratchOrgs: ScratchOrgs): unknown {
  const { org } = requireGrant(request, world);
  const used = world.requests.ofTheApi;
  const common = {
    DailyApiRequests: { Max: 100_000, Remaining: Math.max(0, 100_000 - used) },
    DataStorageMB: { Max: 1024, Remaining: 1024 },
    FileStorageMB: { Max: 1024, Remaining: 1024 },
  };
  // Not only where Dev Hub is on: an org that could be a hub has them too (forcedotcom/sf-skills, dx-org-devhub-configure).
  if (org.kind !== 'hub') return common;
  const { active, daily } = scratchOrgs.allocation();
  return {
    ActiveScratchOrgs: { Max: active.max, Remaining: active.remaining },
    ...common,
    DailyScratchOrgs: { Max: daily.max, Remaining: daily.remaining },
  };
}

function resources(version: string): Record<string, string> {
  const base = `/services/data/${version}`;
  const names = [
    'tooling',
    'metadata',
    'composite',
    'query',
    'queryAll',
    'sobjects',
    'limits',
    'parameterizedSearch',
  ];
  return Object.fromEntries(names.map((name) => [name, `${base}/${name}`]));
}

function bodyOf(request: FastifyRequest): Record<string, unknown> {
  const { body } = request;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw apiRefusals.malformedJson('Unexpected end-of-input: expected an object');
  }
  return body as Record<string, unknown>;
}
