import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireGrant } from './bearer.ts';
import { versionOf } from './versions.ts';
import { apiRefusals } from '../errors.ts';
import { queryColumns } from '../soql/soql-columns.ts';
import { runQuery } from '../soql/soql.ts';
import type { QueryResult } from '../soql/soql.ts';
import type { Org } from '../world/org.ts';
import type { World } from '../world/world.ts';

type Api = 'data' | 'tooling';

/** The records of a query that has more than one page, kept for the client that asked. */
interface OpenQuery {
  readonly result: QueryResult;
  readonly org: Org;
  readonly path: string;
  readonly batchSize: number;
}

const ofPackageVersions = /\bFROM\s+SubscriberPackageVersion\b/i;
const smallest = 200;
const largest = 2000;

/** `…/query`, `…/queryAll` and `…/tooling/query`, with their next pages. */
export function registerQuery(app: FastifyInstance, world: World): void {
  const open = new Map<string, OpenQuery>();
  for (const [path, api] of [
    ['query', 'data'],
    ['queryAll', 'data'],
    ['tooling/query', 'tooling'],
  ] as const) {
    app.get(`/services/data/:version/${path}`, async (request) => {
      const { org, user } = requireGrant(request, world);
      const { q: soql, columns } = request.query as Record<string, string | undefined>;
      if (soql === undefined) throw apiRefusals.malformedQuery('A query string has to be specified');
      request.notes.soql = soql;
      const tables = api === 'tooling' ? world.toolingTables(org, user) : org.tablesFor(user);
      const hidden = world.rights.hiddenFieldIn(user.Id, soql);
      if (hidden) throw apiRefusals.invalidField(soql, hidden.field, hidden.object);
      if (columns === 'true') return queryColumns(soql, tables);
      if (api === 'tooling' && ofPackageVersions.test(soql)) world.packages.checkQuery(soql);
      const answer = runQuery(soql, {
        tables,
        now: world.clock.now(),
        sobjectsPath: sobjectsPath(request, api),
        includeDeleted: path === 'queryAll',
        like: world.settings.like,
      });
      const batchSize = batchSizeOf(request) ?? largest;
      const { totalSize, records } = answer;
      if (records.length <= batchSize) return { totalSize, done: true, records };
      const locator = world.ids.take('01g');
      const kept: OpenQuery = {
        result: answer,
        org,
        path: api === 'tooling' ? 'tooling/query' : 'query',
        batchSize,
      };
      open.set(locator, kept);
      return page(request, kept, locator, 0);
    });
    app.get(`/services/data/:version/${path}/:locator`, async (request) => nextPage(request, world, open));
  }
}

function nextPage(request: FastifyRequest, world: World, open: ReadonlyMap<string, OpenQuery>): unknown {
  const { org } = requireGrant(request, world);
  const { locator = '' } = request.params as { locator?: string };
  const [id = '', offset] = locator.split('-');
  const query = open.get(id);
  if (query?.org !== org || offset === undefined) throw apiRefusals.invalidQueryLocator();
  return page(request, query, id, Number(offset));
}

function page(
  request: FastifyRequest,
  { result, path, batchSize }: OpenQuery,
  locator: string,
  offset: number,
): unknown {
  const next = offset + (batchSizeOf(request) ?? batchSize);
  const done = next >= result.records.length;
  return {
    totalSize: result.totalSize,
    done,
    ...(done ? {} : { nextRecordsUrl: `/services/data/${versionOf(request)}/${path}/${locator}-${next}` }),
    records: result.records.slice(offset, next),
  };
}

/**
 * `Sforce-Query-Options: batchSize=200`: records per page, from 200 to 2000.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/headers_queryoptions.htm
 */
function batchSizeOf(request: FastifyRequest): number | undefined {
  const [, size] = /\bbatchSize\s*=\s*(\d+)/i.exec(String(request.headers['sforce-query-options'])) ?? [];
  return size === undefined ? undefined : Math.min(largest, Math.max(smallest, Number(size)));
}

/** What a record's `attributes.url` begins with. */
export function sobjectsPath(request: FastifyRequest, api: Api): string {
  return `/services/data/${versionOf(request)}${api === 'tooling' ? '/tooling' : ''}/sobjects`;
}
