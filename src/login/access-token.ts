import type { LoginCause } from './causes/cause.ts';

/** What later steps meet when the app gives out JWTs instead of session ids: they log in, and then SOAP refuses them. */
export const jwtAccessToken: LoginCause = {
  kind: 'login/jwt-access-token',
  codes: ['INVALID_SESSION_ID'],
  check: 'The login works, REST takes its access token, and SOAP does not: the token is a JWT.',
  transient: false,
  what: 'The app issues access tokens that are JWTs, which only REST APIs take.',
  why: 'SOAP refuses them: settings that `sf org create scratch` deploys, and deploys and retrieves over SOAP, fail.',
  fix: 'Turn off in the app’s OAuth settings “Issue JSON Web Token (JWT)-based access tokens for named users”.',
  source: 'https://help.salesforce.com/s/articleView?id=xcloud.jwt_access_tokens.htm',
};

/** The sentences to warn with, if the token is a JWT (three parts, the first a JSON object in base64url). */
export function accessTokenWarning(accessToken: string): string | undefined {
  if (!/^eyJ[\w-]*\.[\w-]+\.[\w-]+$/.test(accessToken)) return undefined;
  const { what, why = '', fix } = jwtAccessToken;
  return `${what} ${why} ${fix}`;
}
