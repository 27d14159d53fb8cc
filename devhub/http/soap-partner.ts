import type { FastifyInstance } from 'fastify';
import { answerSoap, soapFault, textIn } from './soap.ts';
import type { Elements, SoapApi, SoapOperation } from './soap.ts';
import { resetPassword, setPassword } from './user-password.ts';
import type { PasswordCall } from './user-password.ts';
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
    setPassword(callOf(request, grant, world), textIn(request, 'password'));
    return {};
  },
  // https://developer.salesforce.com/docs/platform/api/guide/sforce-api-header-emailheader.html
  resetPassword: (request, grant, world, header) => {
    const mails = textIn(header['EmailHeader'], 'triggerUserEmail') === 'true';
    return { password: resetPassword(callOf(request, grant, world), mails) };
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

/** @throws Refusal for a user that isn't there */
function callOf(request: Elements, grant: Grant, world: World): PasswordCall {
  const id = textIn(request, 'userId');
  const user = grant.org.table('User').get(id);
  if (!user) throw soapFault('INVALID_ID_FIELD', `invalid user id: ${id}`);
  return { user, grant, world, refuse: soapFault };
}
