import type { FastifyRequest } from 'fastify';
import { apiRefusals, goneOrg } from '../errors.ts';
import type { Grant } from '../world/sessions.ts';
import { textOf } from '../objects/table.ts';
import type { World } from '../world/world.ts';

/** Whose session a request has, by its Authorization header: `Bearer TOKEN` or `OAuth TOKEN`. */
export function bearerGrant(request: FastifyRequest, world: World): Grant | undefined {
  const [scheme = '', token = ''] = (request.headers.authorization ?? '').split(' ');
  if (!['bearer', 'oauth'].includes(scheme.toLowerCase())) return undefined;
  return grantOfToken(token, request, world);
}

/** The same for a token that came otherwise, such as a SOAP header's sessionId. */
export function grantOfToken(token: string, request: FastifyRequest, world: World): Grant | undefined {
  const grant = world.sessions.find(token);
  if (grant) request.notes.username = textOf(grant.user, 'Username');
  return grant;
}

/**
 * @throws Refusal 401 INVALID_SESSION_ID, or 420 when the org is gone
 */
export function requireGrant(request: FastifyRequest, world: World): Grant {
  const grant = bearerGrant(request, world);
  if (!grant) {
    if (isOfGoneOrg((request.headers.authorization ?? '').split(' ')[1] ?? '', world)) throw goneOrg();
    throw apiRefusals.invalidSession();
  }
  grant.org.settle();
  return grant;
}

/** An expired or deleted scratch org answers 420 whatever the token: its host serves nothing else any more. */
export function isOfGoneOrg(token: string, world: World): boolean {
  const [orgId = ''] = token.split('!');
  return world.orgs.some((org) => org.goneAt !== undefined && orgId !== '' && org.id.startsWith(orgId));
}
