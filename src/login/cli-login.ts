import type { Session } from '../salesforce/wire/session.ts';
import type { CliLogin } from '../sf-cli/auth-fields.ts';
import type { LoginRequest } from './request.ts';

/** What the `sf` CLI is told of a login that was granted. */
export function cliLoginOf(
  session: Session,
  request: Pick<LoginRequest, 'identity' | 'isScratchOrg' | 'hubUsername'>,
  more: Pick<CliLogin, 'privateKeyFile' | 'expirationDate'> = {},
): CliLogin {
  const { username, orgId, instanceUrl, accessToken } = session;
  return {
    ...{ username, orgId, instanceUrl, accessToken },
    loginUrl: request.identity.loginUrl,
    consumerKey: session.consumerKey ?? request.identity.consumerKey,
    isScratchOrg: request.isScratchOrg,
    ...(request.isScratchOrg ? { devHubUsername: request.hubUsername } : {}),
    ...more,
  };
}
