import { XMLParser } from 'fast-xml-parser';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { grantOfToken, isOfGoneOrg } from './bearer.ts';
import { deployResult } from '../metadata/deploy-result.ts';
import { fileProperties } from '../metadata/file-properties.ts';
import { describeTypes, isTypeName } from '../metadata/metadata-types.ts';
import type { RetrieveRequest } from '../metadata/retrieve.ts';
import { storedOf } from '../metadata/stored.ts';
import type { Deployment } from '../metadata/deployments.ts';
import { DeployRefused, readDeployOptions } from '../metadata/deploy-options.ts';
import type { DeployOptions } from '../metadata/deploy-options.ts';
import { goneOrg, noMetadataAccess, Refusal } from '../errors.ts';
import { isSoapVersion } from './versions.ts';
import type { Org } from '../world/org.ts';
import type { Grant } from '../world/sessions.ts';
import type { World } from '../world/world.ts';
import { toXml } from '../metadata/xml.ts';

/** Elements of a request or an answer, without namespaces; everything is text. */
export type Elements = Readonly<Record<string, unknown>>;

/** What one SOAP operation does: the request's element and the envelope's header in, the `result` elements out. */
export type SoapOperation = (
  request: Elements,
  grant: Grant,
  world: World,
  header: Elements,
) => Elements | readonly Elements[] | Promise<Elements>;

const metadataNamespace = 'http://soap.sforce.com/2006/04/metadata';
const parser = new XMLParser({ ignoreAttributes: true, removeNSPrefix: true, parseTagValue: false });

/**
 * The Metadata API as SOAP: the Salesforce CLI deploys a definition file's settings through it.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_calls_intro.htm
 */
export function registerSoap(app: FastifyInstance, world: World): void {
  for (const path of ['/services/Soap/m/:version', '/services/Soap/m/:version/*']) {
    app.post<{ Params: { version: string } }>(path, async (request, reply) => {
      if (!isSoapVersion(request.params.version)) {
        throw soapFault('UNSUPPORTED_API_VERSION', 'Invalid Api version specified on URL');
      }
      const xml = await answerSoap(request, world, metadataApi);
      return reply.type('text/xml;charset=UTF-8').send(xml);
    });
  }
}

/** One of Salesforce's SOAP APIs: its namespace, and what it does. */
export interface SoapApi {
  readonly namespace: string;
  readonly operations: Readonly<Record<string, SoapOperation>>;
}

/** @throws Refusal */
export async function answerSoap(
  request: FastifyRequest,
  world: World,
  { namespace, operations }: SoapApi,
): Promise<string> {
  const { header, operation, body } = readEnvelope(request.body);
  const token = textIn(header['SessionHeader'], 'sessionId');
  const grant = grantOfToken(token, request, world);
  if (isOfGoneOrg(token, world)) throw goneOrg();
  // https://help.salesforce.com/s/articleView?id=xcloud.jwt_access_tokens.htm: JWTs are for REST only.
  if (!grant || token.startsWith('eyJ')) throw invalidSession();
  grant.org.settle();
  const run = operations[operation];
  if (!run) {
    throw soapFault('UNKNOWN_EXCEPTION', `No operation available for request {${namespace}}${operation}`);
  }
  const result = toXml({ [`${operation}Response`]: { result: await run(body, grant, world, header) } });
  return `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body>${result}</soapenv:Body></soapenv:Envelope>`;
}

const metadataOperations: Readonly<Record<string, SoapOperation>> = {
  deploy: async (request, grant, world) => {
    if (!grant.org.isAdministrator(grant.user)) {
      throw soapFault('INSUFFICIENT_ACCESS', noMetadataAccess);
    }
    const zip = Buffer.from(textIn(request, 'ZipFile'), 'base64');
    const options = optionsFor(grant.org, elements(request['DeployOptions']));
    const deployment = await world.deployments.start(grant.org, grant.user, zip, options);
    return { done: false, id: deployment.id, state: 'Queued' };
  },
  checkDeployStatus: (request, grant, world) => {
    const deployment = deploymentOf(request, 'asyncProcessId', grant, world);
    return deployResult(deployment, world.deployments, textIn(request, 'includeDetails') === 'true');
  },
  cancelDeploy: (request, grant, world) => {
    const deployment = deploymentOf(request, 'String', grant, world);
    world.deployments.cancel(deployment, grant.user);
    return { done: true, id: deployment.id };
  },
  retrieve: async (request, { org, user }, world) => {
    if (!org.isAdministrator(user)) throw soapFault('INSUFFICIENT_ACCESS', noMetadataAccess);
    // The WSDL has `retrieveRequest`; jsforce, and with it the CLI, sends `request`.
    const wanted = elements(request['retrieveRequest'] ?? request['request']);
    const id = await world.retrievals.start(org, retrieveRequest(wanted));
    return { done: false, id, state: 'Queued' };
  },
  /** The status of a deploy or a retrieve, as older clients ask for it. */
  checkStatus: (request, { org }, world) => {
    const id = textIn(request, 'asyncProcessId');
    const isKnown = world.retrievals.find(org, id) ?? world.deployments.find(org, id);
    if (!isKnown) throw soapFault('INVALID_ID_FIELD', `Invalid id: ${id}`);
    return { done: true, id, state: 'Completed' };
  },
  checkRetrieveStatus: (request, { org }, world) => {
    const id = textIn(request, 'asyncProcessId');
    const result = world.retrievals.find(org, id);
    if (!result) throw soapFault('INVALID_ID_FIELD', `Invalid id: ${id}`);
    const { zipFile, ...rest } = result;
    return textIn(request, 'includeZip') === 'false' ? rest : { ...rest, zipFile };
  },
  listMetadata: (request, { org }) =>
    listIn(request, 'queries').flatMap((query) => {
      const type = textIn(query, 'type');
      if (!isTypeName(type)) throw soapFault('INVALID_TYPE', `Unknown type:${type}`);
      return storedOf(org, type).map((component) => fileProperties(component));
    }),
  describeMetadata: () => ({
    metadataObjects: describeTypes().map(
      ({ name, directoryName, suffix, inFolder, metaFile, childNames }) => ({
        childXmlNames: childNames,
        directoryName,
        inFolder,
        metaFile,
        suffix,
        xmlName: name,
      }),
    ),
    organizationNamespace: '',
    partialSaveAllowed: true,
    testRequired: false,
  }),
};

const metadataApi: SoapApi = { namespace: metadataNamespace, operations: metadataOperations };

/** https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_retrieve_request.htm */
function retrieveRequest(request: Elements): RetrieveRequest {
  const unpackaged = elements(request['unpackaged']);
  return {
    types: listIn(unpackaged, 'types').map((types) => ({
      name: textIn(types, 'name'),
      members: [types['members'] ?? []].flat().map(String),
    })),
    version: textIn(unpackaged, 'version') || textIn(request, 'apiVersion'),
    singlePackage: textIn(request, 'singlePackage') === 'true',
  };
}

function listIn(value: Elements, name: string): Elements[] {
  const list: unknown = value[name] ?? [];
  return [list].flat().map(elements);
}

function optionsFor(org: Org, given: Elements): DeployOptions {
  try {
    return readDeployOptions(given, org);
  } catch (error) {
    throw error instanceof DeployRefused ? soapFault(error.code, error.message) : error;
  }
}

function deploymentOf(request: Elements, field: string, grant: Grant, world: World): Deployment {
  const id = textIn(request, field);
  const deployment = world.deployments.find(grant.org, id);
  if (!deployment) throw soapFault('INVALID_ID_FIELD', `Invalid id: ${id}`);
  return deployment;
}

function readEnvelope(xml: unknown): { header: Elements; operation: string; body: Elements } {
  if (typeof xml !== 'string') throw soapFault('INVALID_XML', 'Content is not allowed in prolog.');
  const document = parser.parse(xml) as { Envelope?: { Header?: Elements; Body?: Elements } };
  const [operation, body] = Object.entries(document.Envelope?.Body ?? {})[0] ?? [];
  if (operation === undefined) throw soapFault('INVALID_XML', 'Envelope without a body');
  return { header: document.Envelope?.Header ?? {}, operation, body: elements(body) };
}

function elements(value: unknown): Elements {
  return typeof value === 'object' && value !== null ? (value as Elements) : {};
}

export function textIn(value: unknown, name: string): string {
  const text = elements(value)[name];
  return typeof text === 'string' ? text : '';
}

/** jsforce looks for this text to renew a session: https://github.com/jsforce/jsforce/blob/main/src/soap.ts */
function invalidSession(): Refusal {
  return soapFault('INVALID_SESSION_ID', 'Invalid Session ID found in SessionHeader: Illegal Session');
}

export function soapFault(code: string, message: string): Refusal {
  const fault = toXml({ faultcode: `sf:${code}`, faultstring: `${code}: ${message}` });
  return new Refusal(
    500,
    `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:sf="${metadataNamespace}"><soapenv:Body><soapenv:Fault>${fault}</soapenv:Fault></soapenv:Body></soapenv:Envelope>`,
    { 'content-type': 'text/xml;charset=UTF-8' },
  );
}
