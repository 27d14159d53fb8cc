import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireGrant } from './bearer.ts';
import type { Deployment } from '../metadata/deployments.ts';
import { DeployRefused, readDeployOptions } from '../metadata/deploy-options.ts';
import type { DeployOptions } from '../metadata/deploy-options.ts';
import { deployResult } from '../metadata/deploy-result.ts';
import { apiRefusals, Refusal } from '../errors.ts';
import type { Org } from '../world/org.ts';
import type { World } from '../world/world.ts';

const mebibyte = 1024 * 1024;

/**
 * `…/metadata/deployRequest`
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_rest_deploy.htm
 */
export async function registerMetadataRest(app: FastifyInstance, world: World): Promise<void> {
  await app.register(multipart, { limits: { fileSize: 64 * mebibyte, fieldSize: 64 * mebibyte } });
  const path = '/services/data/:version/metadata/deployRequest';
  app.post(path, async (request, reply) => {
    const { org, user } = requireGrant(request, world);
    if (!org.isAdministrator(user)) throw apiRefusals.noMetadataAccess();
    const { zip, options } = await readDeploy(request);
    const deployment = await world.deployments.start(org, user, zip, optionsFor(org, options));
    return reply.code(201).send({
      deployOptions: deployment.options,
      deployResult: deployResult(deployment, world.deployments, false),
      id: deployment.id,
      validatedDeployRequestId: null,
    });
  });
  app.get<{ Params: { id: string } }>(`${path}/:id`, async (request) => {
    const { includeDetails } = request.query as Readonly<Record<string, string | undefined>>;
    const deployment = deploymentOf(request, request.params.id, world);
    return answer(deployment, world, includeDetails === 'true');
  });
  app.patch<{ Params: { id: string } }>(`${path}/:id`, async (request, reply) => {
    const deployment = deploymentOf(request, request.params.id, world);
    world.deployments.cancel(deployment, requireGrant(request, world).user);
    return reply.code(202).send(answer(deployment, world, false));
  });
}

function answer(deployment: Deployment, world: World, includeDetails: boolean): unknown {
  return {
    deployResult: deployResult(deployment, world.deployments, includeDetails),
    id: deployment.id,
    url: `${deployment.org.instanceUrl}/services/data/v65.0/metadata/deployRequest/${deployment.id}`,
  };
}

function deploymentOf(request: FastifyRequest, id: string, world: World): Deployment {
  const deployment = world.deployments.find(requireGrant(request, world).org, id);
  if (!deployment) throw apiRefusals.notFound();
  return deployment;
}

/**
 * The parts `file` (the zip) and, with `deployOptions` as JSON, `json`, as CumulusCI sends them, or
 * `entity_content`, as jsforce and the Salesforce CLI do; in any order.
 */
async function readDeploy(
  request: FastifyRequest,
): Promise<{ zip: Buffer; options: Readonly<Record<string, unknown>> }> {
  if (!request.isMultipart()) throw badRequest('A deploy request has to be multipart/form-data.');
  let zip: Buffer | undefined;
  let options: Readonly<Record<string, unknown>> = {};
  for await (const part of request.parts()) {
    if (part.fieldname === 'file') zip = part.type === 'file' ? await part.toBuffer() : undefined;
    else if (part.fieldname === 'json' || part.fieldname === 'entity_content') {
      options = optionsOf(part.type === 'file' ? (await part.toBuffer()).toString('utf8') : part.value);
    }
  }
  if (!zip) throw badRequest('The request has no part with the name file.');
  return { zip, options };
}

function optionsOf(content: unknown): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = typeof content === 'string' ? JSON.parse(content) : content;
    return (parsed as { deployOptions?: Record<string, unknown> } | null)?.deployOptions ?? {};
  } catch (error) {
    throw apiRefusals.malformedJson(error instanceof Error ? error.message : 'not JSON');
  }
}

function optionsFor(org: Org, given: Readonly<Record<string, unknown>>): DeployOptions {
  try {
    return readDeployOptions(given, org);
  } catch (error) {
    if (!(error instanceof DeployRefused)) throw error;
    throw new Refusal(400, [{ message: error.message, errorCode: error.code }]);
  }
}

function badRequest(message: string): Refusal {
  return new Refusal(400, [{ message, errorCode: 'INVALID_MULTIPART_REQUEST' }]);
}
