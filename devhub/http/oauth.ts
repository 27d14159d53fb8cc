import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { KeyObject } from 'node:crypto';
import { isApproved } from '../world/apps.ts';
import type { Consumer } from '../world/consumers.ts';
import { checkExternalApp } from '../world/external-apps.ts';
import type { App } from '../world/platform-cli.ts';
import { readAssertion } from './assertion.ts';
import type { Claims } from './assertion.ts';
import { errorPage, goneOrg, html, loginRefusals, Refusal } from '../errors.ts';
import type { Org } from '../world/org.ts';
import { bearerGrant } from './bearer.ts';
import type { Listener } from './request-notes.ts';
import type { Grant } from '../world/sessions.ts';
import { textOf } from '../objects/table.ts';
import type { Row } from '../objects/table.ts';
import type { World } from '../world/world.ts';

const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/**
 * CumulusCI's assertions expire the second they are signed, and Salesforce takes them: it lets some time pass. Nothing
 * public says how much. https://github.com/SFDO-Tooling/CumulusCI, cumulusci/oauth/salesforce.py
 */
const leeway = 60_000;
const formType = 'application/x-www-form-urlencoded';

type Form = Readonly<Record<string, string | undefined>>;

/** `/services/oauth2/*` and the identity URL. */
export function registerOauth(app: FastifyInstance, world: World, listener: Listener): void {
  app.post('/services/oauth2/token', async (request, reply) => {
    reply.headers({ 'cache-control': 'no-cache,must-revalidate,max-age=0,no-store,private' });
    return token(request, world, listener);
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/services/oauth2/revoke',
    handler: async (request, reply) => {
      const token = formOf(request)['token'] ?? (request.query as Form)['token'];
      if (token === undefined || !world.sessions.revoke(token)) throw loginRefusals.invalidToken();
      return reply.header('content-type', formType).send('');
    },
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/services/oauth2/userinfo',
    handler: async (request) => userInfo(sessionOr403(request, world), world),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/services/oauth2/singleaccess',
    handler: async (request) => singleAccess(request, sessionOr403(request, world)),
  });
  app.get('/secur/frontdoor.jsp', async () => {
    throw new Refusal(501, errorPage('Embedded Dev Hub', noPages), html);
  });
  app.get('/id/:org/:user', async (request) => userInfo(sessionOr403(request, world), world));
}

function token(request: FastifyRequest, world: World, listener: Listener): unknown {
  const form = formOf(request);
  const grantType = form['grant_type'];
  if (grantType === undefined) throw loginRefusals.missingParameter('grant_type');
  if (grantType === jwtBearer) {
    request.notes.grant = 'jwt-bearer';
    const assertion = form['assertion'];
    if (assertion === undefined) throw loginRefusals.missingParameter('assertion');
    return answer(grantByAssertion(assertion, request, world, listener), world, listener);
  }
  if (grantType === 'authorization_code' || grantType === 'refresh_token') {
    request.notes.grant = grantType;
    return webFlow(grantType, form, request, world, listener);
  }
  throw loginRefusals.unsupportedGrantType();
}

function grantByAssertion(
  assertion: string,
  request: FastifyRequest,
  world: World,
  listener: Listener,
): Grant {
  const { claims, isSignedFor, isSignedBy } = readAssertion(assertion);
  request.notes.username = claims.sub;
  const consumer = world.consumers.byKey(claims.iss);
  if (consumer !== undefined) return grantByConsumer(consumer, claims, isSignedBy, world, listener);
  const app = world.apps.get(claims.iss);
  if (!app) throw loginRefusals.unknownClient();
  if (!isSignedFor(app)) throw loginRefusals.invalidAssertion();
  if (hasExpired(app, world)) throw loginRefusals.invalidAssertion();
  if (claims.expiresAt + leeway <= world.clock.wall()) throw loginRefusals.assertionExpired();
  if (!isMeantFor(claims, world, listener)) throw loginRefusals.wrongAudience();
  const { org, user } = findApproved(claims, app, world, listener);
  return { org, user, consumerKey: app.consumerKey };
}

/** Through an External Client App of some org. */
function grantByConsumer(
  consumer: Consumer<Org>,
  claims: Claims,
  isSignedBy: (key: KeyObject | undefined) => boolean,
  world: World,
  listener: Listener,
): Grant {
  const { publicKey, consumerKey } = consumer;
  if (!isSignedBy(publicKey)) throw loginRefusals.invalidAssertion();
  if (hasExpired(consumer, world)) throw loginRefusals.invalidAssertion();
  if (claims.expiresAt + leeway <= world.clock.wall()) throw loginRefusals.assertionExpired();
  if (!isMeantFor(claims, world, listener)) throw loginRefusals.wrongAudience();
  const { org, user } = findLiving(claims, world, listener);
  checkExternalApp(consumer, { org, user, now: world.clock.now() }, world.settings.externalApps);
  return { org, user, consumerKey };
}

function hasExpired({ certificateExpiresAt }: Pick<App, 'certificateExpiresAt'>, world: World): boolean {
  if (certificateExpiresAt === undefined || world.settings.expiredCertificates === 'accepted') return false;
  return world.clock.wall() > certificateExpiresAt;
}

/** https://github.com/forcedotcom/cli/issues/3325: the audience must be this host's world, or the host itself. */
function isMeantFor(claims: Claims, world: World, listener: Listener): boolean {
  const accepted =
    listener === 'production'
      ? ['https://login.salesforce.com', world.urls.production]
      : ['https://test.salesforce.com', world.urls.sandbox];
  return claims.aud.some((audience) => accepted.includes(audience.replace(/\/$/, '')));
}

function findApproved(claims: Claims, app: App, world: World, listener: Listener): { org: Org; user: Row } {
  const { org, user } = findLiving(claims, world, listener);
  checkApproval(user, app, org, world);
  return { org, user };
}

function findLiving(claims: Claims, world: World, listener: Listener): { org: Org; user: Row } {
  const found = world.findUser(listener, claims.sub);
  if (!found) throw loginRefusals.notApproved();
  const { org, user } = found;
  if (org.goneAt !== undefined) {
    throw world.settings.loginsOfGoneOrgs === '420' ? goneOrg() : loginRefusals.notApproved();
  }
  if (!org.mayLogIn(user)) throw loginRefusals.inactiveUser();
  return { org, user };
}

/** A scratch org trusts the app that it was signed up with, for its users, as soon as that has been replicated. */
function checkApproval(user: Row, app: App, org: Org, world: World): void {
  if (org.signup) {
    const isItsApp = org.signup.consumerKey === app.consumerKey;
    if (!isItsApp || world.clock.now() < org.signup.loginsWorkFrom) throw loginRefusals.notApproved();
    const { permissionSetApproval } = world.settings;
    if (app.approvedBy === 'profile' || permissionSetApproval === 'opens') return;
    throw permissionSetApproval === 'not-approved'
      ? loginRefusals.notApproved()
      : loginRefusals.notAdminApproved();
  }
  if (isApproved(app, user, org)) return;
  throw app.permittedUsers === 'admin-approved'
    ? loginRefusals.notAdminApproved()
    : loginRefusals.notApproved();
}

function webFlow(
  grantType: string,
  form: Form,
  request: FastifyRequest,
  world: World,
  listener: Listener,
): unknown {
  const isCode = grantType === 'authorization_code';
  if (!world.apps.has(form['client_id'] ?? '')) throw loginRefusals.unknownClient();
  const grant = isCode
    ? world.sessions.takeCode(form['code'] ?? '', world.clock.now() - world.settings.authCodeMilliseconds)
    : world.sessions.findRefreshToken(form['refresh_token'] ?? '');
  if (!grant) throw isCode ? loginRefusals.invalidCode() : loginRefusals.expiredRefreshToken();
  if (grant.org.goneAt !== undefined) throw goneOrg();
  if (isCode && world.settings.apiAccessControl) throw loginRefusals.apiAccessControl();
  if (grant.consumerKey !== form['client_id']) throw loginRefusals.invalidCode();
  request.notes.username = textOf(grant.user, 'Username');
  const answered = answer(grant, world, listener);
  const accessToken = answered['access_token'] ?? '';
  const refresh = isCode ? { refresh_token: world.sessions.openRefreshToken(grant, accessToken) } : {};
  return { ...answered, ...refresh };
}

function answer(grant: Grant, world: World, listener: Listener): Record<string, string> {
  grant.org.addLogin(grant.user, 'Success');
  const isJwt = world.apps.get(grant.consumerKey)?.issuesJwts === true;
  return {
    access_token: isJwt ? world.sessions.openJwt(grant, grant.org.instanceUrl) : world.sessions.open(grant),
    ...(isJwt ? { token_format: 'jwt' } : {}),
    scope: 'refresh_token web api id',
    instance_url: grant.org.instanceUrl,
    id: identityUrl(grant, world.urls[listener]),
    token_type: 'Bearer',
  };
}

function identityUrl(grant: Grant, base: string): string {
  return `${base}/id/${grant.org.id}/${grant.user.Id}`;
}

/** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_userinfo_endpoint.htm */
function userInfo(grant: Grant, world: World): Record<string, unknown> {
  const { org, user } = grant;
  const base = world.urls[org.kind === 'hub' ? 'production' : 'sandbox'];
  return {
    sub: identityUrl(grant, base),
    id: identityUrl(grant, base),
    asserted_user: true,
    user_id: user.Id,
    organization_id: org.id,
    username: user['Username'],
    preferred_username: user['Username'],
    nick_name: user['Alias'],
    display_name: user['Name'],
    name: user['Name'],
    email: user['Email'],
    email_verified: true,
    given_name: user['FirstName'],
    family_name: user['LastName'],
    zoneinfo: user['TimeZoneSidKey'],
    active: user['IsActive'],
    user_type: 'STANDARD',
    language: user['LanguageLocaleKey'],
    locale: user['LocaleSidKey'],
    urls: {
      rest: `${org.instanceUrl}/services/data/v{version}/`,
      sobjects: `${org.instanceUrl}/services/data/v{version}/sobjects/`,
      query: `${org.instanceUrl}/services/data/v{version}/query/`,
      metadata: `${org.instanceUrl}/services/Soap/m/{version}/${org.id}`,
    },
  };
}

const noPages = 'This embedded Dev Hub has no pages to look at: it answers API calls alone.';

/** https://help.salesforce.com/s/articleView?id=xcloud.frontdoor_singleaccess.htm: a URL that opens the org once. */
function singleAccess(request: FastifyRequest, { org }: Grant): { readonly frontdoor_uri: string } {
  const path = formOf(request)['redirect_uri'] ?? (request.query as Form)['redirect_uri'];
  const url = new URL('/secur/frontdoor.jsp', org.instanceUrl);
  url.searchParams.set('otp', randomBytes(32).toString('base64url'));
  if (path !== undefined) url.searchParams.set('startURL', path);
  return { frontdoor_uri: url.href };
}

/** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_userinfo_endpoint.htm: 403, `Bad_OAuth_Token` */
function sessionOr403(request: FastifyRequest, world: World): Grant {
  const grant = bearerGrant(request, world);
  if (!grant) throw new Refusal(403, 'Bad_OAuth_Token', { 'content-type': 'text/html;charset=utf-8' });
  if (grant.org.goneAt !== undefined) throw goneOrg();
  return grant;
}

function formOf(request: FastifyRequest): Form {
  const isForm = request.headers['content-type']?.startsWith(formType) === true;
  return isForm && typeof request.body === 'object' ? (request.body as Form) : {};
}
