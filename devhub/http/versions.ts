import type { FastifyRequest } from 'fastify';
import { apiRefusals } from '../errors.ts';

const oldest = 31;
const newest = 65;

/**
 * Oldest first, as Salesforce answers: clients such as the Salesforce CLI look for the highest. Versions up to 30.0 are
 * retired: https://help.salesforce.com/s/articleView?id=000389618
 */
const versions = Array.from({ length: newest - oldest + 1 }, (_, place) => `${oldest + place}.0`);

/** `GET /services/data` */
export function versionList(): unknown {
  return versions.map((version) => ({ label: `API ${version}`, url: `/services/data/v${version}`, version }));
}

/**
 * Before anything else is looked at.
 * @throws Refusal 404 for a version that doesn't exist, 410 for a retired one
 */
export function checkVersion(url: string): void {
  const [, rest] = /^\/+services\/+data\/+([^/?]+)/i.exec(url) ?? [];
  if (rest === undefined || versions.some((one) => `v${one}` === rest.toLowerCase())) return;
  const [, number] = /^v(\d+)\.0$/i.exec(rest) ?? [];
  throw number !== undefined && Number(number) < oldest && Number(number) >= 7
    ? apiRefusals.retiredVersion()
    : apiRefusals.notFound();
}

/** The version of a request's path, such as `v65.0`. */
export function versionOf(request: FastifyRequest): string {
  return (request.params as { version?: string }).version ?? '';
}

/** Whether SOAP has a version of the URL's form, such as `65.0`. */
export function isSoapVersion(version: string): boolean {
  return versions.includes(version);
}
