import { randomInt } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../errors.ts';
import { rowOf, tableOf } from '../records/records.ts';
import type { RecordContext } from '../records/context.ts';
import { to15 } from '../world/ids.ts';
import type { Grant } from '../world/sessions.ts';
import { textOf } from '../objects/table.ts';
import type { World } from '../world/world.ts';

/**
 * `…/sobjects/User/{id}/password`: sets, resets and asks for a user's password. Nobody logs in with one here.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_user_password.htm
 */
export function registerPassword(
  app: FastifyInstance,
  path: string,
  open: (request: FastifyRequest) => RecordContext,
): void {
  const url = `${path}/User/:id/password`;
  const user = (request: FastifyRequest<{ Params: { id: string } }>) => {
    const context = open(request);
    return { context, id: rowOf(request.params.id, tableOf('User', context)).Id };
  };
  app.get<{ Params: { id: string } }>(url, async (request) => {
    user(request);
    return { isExpired: false };
  });
  app.post<{ Params: { id: string } }>(url, async (request, reply) => {
    const { context, id } = user(request);
    if (!maySetPassword(id, context.grant, context.world)) throw notForSelf();
    return reply.code(204).send();
  });
  app.delete<{ Params: { id: string } }>(url, async (request) => {
    const { context, id } = user(request);
    if (!maySetPassword(id, context.grant, context.world)) throw notForSelf();
    const { world, grant } = context;
    const person = rowOf(id, tableOf('User', context));
    world.mails.push({
      to: textOf(person, 'Email'),
      org: grant.org.id,
      username: textOf(person, 'Username'),
    });
    const password = newPassword();
    world.sessions.given.push(password);
    return { NewPassword: password };
  });
}

export function newPassword(): string {
  return `${randomInt(1e9)}aB!`;
}

/** https://github.com/salesforcecli/plugin-user/blob/main/messages/password.generate.md, noSelfSetError */
export const selfIsRefused = 'Cannot set password for self';

function notForSelf(): Refusal {
  return new Refusal(403, [{ errorCode: 'INSUFFICIENT_ACCESS', message: selfIsRefused }]);
}

/** Another user's, and one's own only with the feature EnableSetPasswordInApi. */
export function maySetPassword(id: string, { org, user }: Grant, world: World): boolean {
  if (to15(id) !== to15(user.Id)) return true;
  const info = world.hub
    .table('ScratchOrgInfo')
    .rows()
    .find((row) => textOf(row, 'ScratchOrg') === to15(org.id));
  const features = info ? textOf(info, 'Features').toLowerCase().split(/[;,]/) : [];
  return features.includes('enablesetpasswordinapi');
}
