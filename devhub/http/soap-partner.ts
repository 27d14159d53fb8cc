import type { FastifyInstance } from 'fastify';
import { maySetPassword, newPassword, selfIsRefused } from './password.ts';
import { answerSoap, soapFault, textIn } from './soap.ts';
import type { Elements, SoapApi, SoapOperation } from './soap.ts';
import { dateTime } from '../world/clock.ts';
import type { Grant } from '../world/sessions.ts';
import { textOf } from '../objects/table.ts';
import type { World } from '../world/world.ts';

const namespace = 'urn:partner.soap.sforce.com';

/**
 * The partner API as SOAP, as far as clients that talk REST need it: `sf org generate password` sets one here.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_list.htm
 */
export function registerPartnerSoap(app: FastifyInstance, world: World): void {
  for (const path of ['/services/Soap/u/:version', '/services/Soap/u/:version/:org']) {
    app.post(path, async (request, reply) =>
      reply.type('text/xml;charset=UTF-8').send(await answerSoap(request, world, partnerApi)),
    );
  }
}

const operations: Readonly<Record<string, SoapOperation>> = {
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

const partnerApi: SoapApi = { namespace, operations };

/** @throws Refusal */
function checkPasswordOf(request: Elements, grant: Grant, world: World): void {
  const id = textIn(request, 'userId');
  if (!grant.org.table('User').get(id)) throw soapFault('INVALID_ID_FIELD', `invalid user id: ${id}`);
  if (!maySetPassword(id, grant, world)) throw soapFault('INSUFFICIENT_ACCESS', selfIsRefused);
}
