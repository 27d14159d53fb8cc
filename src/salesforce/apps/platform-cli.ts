import { requestToken, type TokenGrant } from '../wire/login.ts';
import type { SalesforceUrl, Session } from '../wire/session.ts';
import type { Wire } from '../wire/wire.ts';

/**
 * The CLI's own app, which every org has: a scratch org can be signed up through it by whatever app the hub was logged
 * in. Both fields are needed: without the callback Salesforce answers REQUIRED_FIELD_MISSING (forcedotcom/cli#3515).
 */
export const platformCli = {
  consumerKey: 'PlatformCLI',
  /** What `sf` names for whatever app: see @salesforce/core, WebOAuthServer. */
  callbackUrl: 'http://localhost:1717/OauthRedirect',
} as const;

/**
 * Opens a new scratch org once, as its admin, by the code that the signup came with: the web server flow of a public
 * client, without a secret. The code can be used once.
 *
 * @param org `authCode`: ScratchOrgInfo.AuthCode, a secret
 * @throws LoginRefused (`invalid_grant` when the code was used or is too old, `invalid_app_access` where API Access
 *   Control lets the CLI's app in only for some), LoginUnreachable
 */
export function redeemAuthCode(
  org: { readonly username: string; readonly loginUrl: SalesforceUrl; readonly authCode: string },
  wire: Wire,
): Promise<TokenGrant> {
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    code: org.authCode,
    client_id: platformCli.consumerKey,
    redirect_uri: platformCli.callbackUrl,
  });
  return requestToken(org, form, wire);
}

/**
 * Another session by the refresh token that came with the first.
 *
 * @throws as `redeemAuthCode`
 */
export async function refreshSession(
  org: { readonly username: string; readonly loginUrl: SalesforceUrl },
  refreshToken: string,
  wire: Wire,
): Promise<Session> {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    client_id: platformCli.consumerKey,
  });
  return (await requestToken(org, form, wire)).session;
}
