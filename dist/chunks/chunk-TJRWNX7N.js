// src/login/access-token.ts
var jwtAccessToken = {
  kind: "login/jwt-access-token",
  codes: ["INVALID_SESSION_ID"],
  check: "The login works, REST takes its access token, and SOAP does not: the token is a JWT.",
  transient: false,
  what: "The app issues access tokens that are JWTs, which only REST APIs take.",
  why: "SOAP refuses them: settings that `sf org create scratch` deploys, and deploys and retrieves over SOAP, fail.",
  fix: "Turn off in the app\u2019s OAuth settings \u201CIssue JSON Web Token (JWT)-based access tokens for named users\u201D.",
  source: "https://help.salesforce.com/s/articleView?id=xcloud.jwt_access_tokens.htm"
};
function accessTokenWarning(accessToken) {
  if (!/^eyJ[\w-]*\.[\w-]+\.[\w-]+$/.test(accessToken)) return void 0;
  const { what, why = "", fix } = jwtAccessToken;
  return `${what} ${why} ${fix}`;
}

export {
  accessTokenWarning
};
