import type { Listener } from './request-notes.ts';
import formBody from '@fastify/formbody';
import { fastify } from 'fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DevHubOptions } from '../api.ts';
import { apiRefusals, goneOrg, html, Refusal } from '../errors.ts';
import { serverErrorPage } from '../world/faults.ts';
import { textOf } from '../objects/table.ts';
import { bearerGrant } from './bearer.ts';
import { registerMetadataRest } from './metadata-rest.ts';
import { registerOauth } from './oauth.ts';
import { registerApexRefusals } from './apex.ts';
import { isPart } from './parts.ts';
import { registerPartnerSoap } from './soap-partner.ts';
import { registerRest } from './rest.ts';
import { registerSoap } from './soap.ts';
import { checkVersion } from './versions.ts';
import type { ScratchOrgs } from '../world/scratch-orgs.ts';
import type { World } from '../world/world.ts';

/** One of the two listeners, not listening yet. */
export async function makeServer(
  listener: Listener,
  world: World,
  scratchOrgs: ScratchOrgs,
  tls?: DevHubOptions['tls'],
): Promise<FastifyInstance> {
  const app = fastify({
    // Fastify types http and https apart; here nothing depends on which it is.
    ...((tls ? { https: { key: tls.key, cert: tls.certificate } } : {}) as object),
    bodyLimit: 64 * 1024 * 1024,
    forceCloseConnections: true,
    // After `sf org login access-token` the CLI asks for `//services/data`, which Salesforce takes.
    routerOptions: { caseSensitive: false, ignoreTrailingSlash: true, ignoreDuplicateSlashes: true },
  });
  app.decorateRequest('notes');
  await app.register(formBody);
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    async (_request: unknown, body: string) => parseJson(body),
  );
  app.addContentTypeParser(['text/xml', 'application/xml'], { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
  app.addHook('onRequest', async (request, reply) => {
    request.notes = { after: [], since: performance.now() };
    scratchOrgs.settle();
    if (request.routeOptions.config.isOfThePage) {
      request.notes.isLogged = true;
      return;
    }
    if (!isPart(request)) noteOpen(request, reply, world, listener);
    await sufferFaults(request, reply, world, listener);
    checkVersion(request.url);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    // Of the answer, which may come long after the request.
    reply.header('date', new Date(world.clock.wall()).toUTCString());
    return spoil(request, reply, payload);
  });
  app.addHook('onResponse', async (request, reply) => log(request, reply.statusCode, world, listener));
  app.addHook('onRequestAbort', async (request) => log(request, 0, world, listener));
  app.setNotFoundHandler(async () => {
    throw apiRefusals.notFound();
  });
  app.setErrorHandler(async (error: FastifyError | Refusal, _request, reply) => refuse(error, reply));
  registerOauth(app, world, listener);
  registerRest(app, world, scratchOrgs);
  registerSoap(app, world);
  registerPartnerSoap(app, world);
  registerApexRefusals(app, world);
  await registerMetadataRest(app, world);
  return app;
}

/** A DELETE may say that it is JSON and have no body, as the Salesforce CLI's does. */
function parseJson(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch (error) {
    throw apiRefusals.malformedJson(error instanceof Error ? error.message : 'not JSON');
  }
}

/** Counts the requests that are open at once. */
function noteOpen(request: FastifyRequest, reply: FastifyReply, world: World, listener: Listener): void {
  const close = world.openRequests.open(bearerGrant(request, world)?.org.id);
  reply.raw.once('close', () => {
    close();
    // An answer that a fault cut off never ends by itself.
    log(request, reply.raw.writableFinished ? reply.statusCode : 0, world, listener);
  });
}

function log(request: FastifyRequest, status: number, world: World, listener: Listener): void {
  if (isPart(request)) return;
  const { username, grant, soql, isAnswerLost, isLogged, since } = request.notes;
  if (isLogged) return;
  request.notes.isLogged = true;
  world.requests.add({
    at: world.clock.now(),
    listener,
    method: request.method,
    path: request.url.split('?')[0] ?? request.url,
    ...(soql === undefined ? {} : { soql }),
    ...(username === undefined ? {} : { username }),
    ...(grant === undefined ? {} : { grant }),
    ...(isAnswerLost ? { isAnswerLost } : {}),
    status,
    milliseconds: Math.round(performance.now() - since),
  });
}

async function sufferFaults(
  request: FastifyRequest,
  reply: FastifyReply,
  world: World,
  listener: Listener,
): Promise<void> {
  const username = usernameOf(request, world);
  const { method, url } = request;
  for (const effect of world.faults.take({ listener, method, url, username, isPart: isPart(request) })) {
    switch (effect.kind) {
      case 'latency':
        await sleep(effect.milliseconds);
        break;
      case 'server-error': {
        const status = effect.status ?? 503;
        throw new Refusal(status, serverErrorPage(status), html);
      }
      case 'gone':
        throw goneOrg();
      case 'too-many-requests':
        throw new Refusal(429, '', {
          'content-type': 'text/plain',
          'retry-after': String(effect.retryAfterSeconds ?? 1),
        });
      case 'request-limit':
        throw apiRefusals.requestLimit();
      case 'refuse':
        throw effect.refusal;
      case 'answer':
        throw new Refusal(effect.status, effect.body, effect.headers ?? {});
      case 'reset':
        breakConnection(request, reply);
        return;
      case 'stall':
        await closed(reply);
        reply.hijack();
        return;
      default:
        request.notes.after.push(effect);
    }
  }
}

/** What faults do once the request has been carried out. */
async function spoil(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const isSuccess = reply.statusCode >= 200 && reply.statusCode < 300;
  for (const effect of request.notes.after) {
    if (isSuccess) request.notes.isAnswerLost = true;
    if (effect.kind === 'lost-answer') breakConnection(request, reply);
    if (effect.kind === 'stalled-answer') await closed(reply);
    if (effect.kind === 'empty' && isSuccess) {
      reply.header('content-length', 0);
      return '';
    }
    if (effect.kind === 'page' && isSuccess) {
      const page = serverErrorPage(200);
      reply.code(200).headers({ ...html, 'content-length': Buffer.byteLength(page) });
      return page;
    }
    if (effect.kind === 'malformed' && typeof payload === 'string') {
      const cut = payload.slice(0, Math.floor(payload.length / 2));
      reply.header('content-length', Buffer.byteLength(cut));
      return cut;
    }
  }
  return payload;
}

/** Until the client gives up. */
function closed(reply: FastifyReply): Promise<void> {
  return new Promise((resolve) => {
    if (reply.raw.destroyed) resolve();
    else reply.raw.once('close', resolve);
  });
}

/** By the Authorization header; a request may end before anything else looks at it. */
function usernameOf(request: FastifyRequest, world: World): string | undefined {
  const grant = bearerGrant(request, world);
  return grant === undefined ? undefined : textOf(grant.user, 'Username');
}

/** A reset, as far as TCP lets us: the client sees ECONNRESET. */
function breakConnection(request: FastifyRequest, reply: FastifyReply): void {
  reply.hijack();
  request.raw.socket.resetAndDestroy();
}

async function refuse(error: FastifyError | Refusal, reply: FastifyReply): Promise<unknown> {
  if (error instanceof Refusal) return reply.code(error.status).headers(error.headers).send(error.body);
  if (error.statusCode !== undefined && error.statusCode < 500) {
    const { status, body } = apiRefusals.malformedJson(error.message);
    return reply.code(status).send(body);
  }
  return reply.code(500).send([{ errorCode: 'UNKNOWN_EXCEPTION', message: error.stack ?? error.message }]);
}
