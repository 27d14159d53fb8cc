import type { FastifyInstance, FastifyRequest } from 'fastify';
import { grantOfToken, isOfGoneOrg } from './bearer.ts';
import { goneOrg } from '../errors.ts';
import { maySetPassword, newPassword, selfIsRefused } from './password.ts';
import { invalidSession, readEnvelope, soapFault, textIn } from './soap.ts';
import type { Elements } from './soap.ts';
import { toXml } from '../metadata/xml.ts';
import { dateTime } from '../world/clock.ts';
import type { Grant } from '../world/sessions.ts';
import { textOf } from '../objects/table.ts';
import type { World } from '../world/world.ts';

const namespace = 'urn:partner.soap.sforce.com';

type Operation = (request: Elements, grant: Grant, world: World) => Elements;

/**
 * The partner API as SOAP, as far as clients that talk REST need it: `sf org generate password` sets one here.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_list.htm
 */
export function registerPartnerSoap(app: FastifyInstance, world: World): void {
  for (const path of ['/services/Soap/u/:version', '/services/Soap/u/:version/:org']) {
    app.post(path, async (request, reply) =>
      reply.type('text/xml;charset=UTF-8').send(answer(request, world)),
    );
  }
}

function answer(request: FastifyRequest, world: World): string {
  const { header, operation, body } = readEnvelope(request.body);
  const token = textIn(header['SessionHeader'], 'sessionId');
  const grant = grantOfToken(token, request, world);
  if (isOfGoneOrg(token, world)) throw goneOrg();
  if (!grant || token.startsWith('eyJ')) throw invalidSession();
  grant.org.settle();
  const run = operations[operation];
  if (!run) {
    throw soapFault('UNKNOWN_EXCEPTION', `No operation available for request {${namespace}}${operation}`);
  }
  const result = toXml({ [`${operation}Response`]: { result: run(body, grant, world) } });
  return `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body>${result}</soapenv:Body></soapenv:Envelope>`;
}

const operations: Readonly<Record<string, Operation>> = {
  setPassword: (request, grant, world) => {
    checkPasswordOf(request, grant, world);
    return {};
  },
  resetPassword: (request, grant, world) => {
    checkPasswordOf(request, grant, world);
    return { password: newPassword() };
  },
  getServerTimestamp: (_request, _grant, world) => ({ timestamp: dateTime(world.clock.now()) }),
  getUserInfo: (_request, { org, user }) => ({
    organizationId: org.id,
    organizationName: textOf(org.table('Organization').rows()[0] ?? user, 'Name'),
    profileId: textOf(user, 'ProfileId'),
    userEmail: textOf(user, 'Email'),
    userFullName: textOf(user, 'Name'),
    userId: user.Id,
    userLanguage: textOf(user, 'LanguageLocaleKey'),
    userLocale: textOf(user, 'LocaleSidKey'),
    userName: textOf(user, 'Username'),
    userTimeZone: textOf(user, 'TimeZoneSidKey'),
    userType: textOf(user, 'UserType'),
  }),
};

/** @throws Refusal */
function checkPasswordOf(request: Elements, grant: Grant, world: World): void {
  const id = textIn(request, 'userId');
  if (!grant.org.table('User').get(id)) throw soapFault('INVALID_ID_FIELD', `invalid user id: ${id}`);
  if (!maySetPassword(id, grant, world)) throw soapFault('INSUFFICIENT_ACCESS', selfIsRefused);
}
