import type { FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { DevHubOptions } from './api.ts';
import type { DevHub } from './dev-hub.ts';
import { makeServer } from './http/server.ts';
import { RunningDevHub } from './running-dev-hub.ts';
import { dateOnly } from './world/clock.ts';
import { ScratchOrgs } from './world/scratch-orgs.ts';
import { World } from './world/world.ts';

export type { AppSpec, DevHubOptions } from './api.ts';
export type { AddedUser, DevHub, MadeScratchOrg, ScratchOrg } from './dev-hub.ts';
export type { Clock } from './world/clock.ts';
export { apiRefusals, goneOrg, loginRefusals } from './errors.ts';
export type { Fault, FaultEffect, FaultRequest } from './world/faults.ts';
export type { Org } from './world/org.ts';
export type { PackageVersion, PackageVersionSpec } from './world/packages.ts';
export type { RequestLogEntry } from './world/request-log.ts';
export type { SignupFault } from './world/signup-faults.ts';
export type { MissingRight } from './world/rights.ts';
export type { Row } from './objects/table.ts';
export type { Settings } from './world/world.ts';

/**
 * Starts the two listeners on loopback.
 *
 * @param extend adds routes of its own to the production listener, before it listens
 */
export async function startDevHub(
  options: DevHubOptions = {},
  extend?: (production: FastifyInstance, hub: DevHub) => void,
): Promise<DevHub> {
  const urls = { production: '', sandbox: '' };
  const world = new World(options, urls);
  const scratchOrgs = new ScratchOrgs(world);
  const production = await makeServer('production', world, scratchOrgs, options.tls);
  const sandbox = await makeServer('sandbox', world, scratchOrgs, options.tls);
  const hub = new RunningDevHub(world, scratchOrgs, [production, sandbox]);
  extend?.(production, hub);
  const port = options.port ?? 0;
  const scheme = options.tls ? 'https' : 'http';
  urls.production = await listen(production, scheme, port);
  urls.sandbox = await listen(sandbox, scheme, port === 0 ? 0 : port + 1);
  return hub;
}

async function listen(app: FastifyInstance, scheme: 'http' | 'https', port: number): Promise<string> {
  await app.listen({ host: '127.0.0.1', port });
  return `${scheme}://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

/** Today by the hub's clock, `2026-01-31`. */
export function today(hub: DevHub): string {
  return dateOnly(hub.clock.now());
}
