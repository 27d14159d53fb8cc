import type { FastifyInstance } from 'fastify';
import { requireGrant } from './bearer.ts';
import { soapFault } from './soap.ts';
import { apiRefusals, noApex } from '../errors.ts';
import type { World } from '../world/world.ts';

/**
 * Where clients run Apex: `sf apex run` asks SOAP, `sf apex run test` the Tooling API, others its executeAnonymous or a
 * class of their own below apexrest. All get the same clear sentence.
 */
export function registerApexRefusals(app: FastifyInstance, world: World): void {
  const tooling = '/services/data/:version/tooling';
  const paths = [
    `${tooling}/executeAnonymous`,
    `${tooling}/runTestsAsynchronous`,
    `${tooling}/runTestsSynchronous`,
    '/services/apexrest/*',
  ];
  for (const url of paths) {
    app.route({
      method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      url,
      handler: async (request) => {
        requireGrant(request, world);
        throw apiRefusals.noApex();
      },
    });
  }
  for (const url of ['/services/Soap/s/:version', '/services/Soap/s/:version/:org']) {
    app.post(url, async () => {
      throw soapFault('API_DISABLED_FOR_ORG', noApex);
    });
  }
}
