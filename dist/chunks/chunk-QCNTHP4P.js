import {
  requestToken
} from "./chunk-OAF5NFLG.js";

// src/salesforce/apps/platform-cli.ts
var platformCli = {
  consumerKey: "PlatformCLI",
  /** What `sf` names for whatever app: see @salesforce/core, WebOAuthServer. */
  callbackUrl: "http://localhost:1717/OauthRedirect"
};
function redeemAuthCode(org, wire) {
  const form = new URLSearchParams({
    grant_type: "authorization_code",
    code: org.authCode,
    client_id: platformCli.consumerKey,
    redirect_uri: platformCli.callbackUrl
  });
  return requestToken(org, form, wire);
}
async function refreshSession(org, refreshToken, wire) {
  const form = new URLSearchParams({
    grant_type: "refresh_token",
    refresh_token: refreshToken,
    client_id: platformCli.consumerKey
  });
  return (await requestToken(org, form, wire)).session;
}

export {
  platformCli,
  redeemAuthCode,
  refreshSession
};
