import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../errors.ts';
import { rowOf, tableOf } from '../records/records.ts';
import type { RecordContext } from '../records/context.ts';
import { resetPassword, setPassword } from './user-password.ts';
import type { PasswordCall } from './user-password.ts';

type OfUser = FastifyRequest<{ Params: { id: string } }>;

/**
 * `…/sobjects/User/{id}/password`: sets, resets and asks for a user's password. Nobody logs in with one here.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_sobject_user_password.htm
 */
export function registerPassword(
  app: FastifyInstance,
  path: string,
  open: (request: FastifyRequest) => RecordContext,
): void {
  const url = `${path}/User/:id/password`;
  const callOf = (request: OfUser): PasswordCall => {
    const context = open(request);
    const user = rowOf(request.params.id, tableOf('User', context));
    return { user, grant: context.grant, world: context.world, refuse };
  };
  app.get(url, async (request: OfUser) => {
    const { user, grant } = callOf(request);
    const isOwn = user.Id === grant.user.Id;
    if (!isOwn && !grant.org.isAdministrator(grant.user)) {
      throw refuse('INSUFFICIENT_ACCESS', 'You do not have permission to view this record.');
    }
    return { isExpired: false };
  });
  app.post(url, async (request: OfUser, reply) => {
    const { NewPassword } = (request.body ?? {}) as { NewPassword?: unknown };
    setPassword(callOf(request), NewPassword);
    return reply.code(204).send();
  });
  // Always with a link by mail; by SOAP only where a header asks for it.
  app.delete(url, async (request: OfUser) => ({ NewPassword: resetPassword(callOf(request), true) }));
}

function refuse(errorCode: string, message: string): Refusal {
  return new Refusal(errorCode === 'INSUFFICIENT_ACCESS' ? 403 : 400, [{ errorCode, message }]);
}
