import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  requestToken
} from "./chunk-LKZ4VLC6.js";

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

export {
  platformCli,
  redeemAuthCode
};
