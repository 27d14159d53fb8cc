// src/login/cli-login.ts
function cliLoginOf(session, request, more = {}) {
  const { username, orgId, instanceUrl, accessToken } = session;
  return {
    ...{ username, orgId, instanceUrl, accessToken },
    loginUrl: request.identity.loginUrl,
    consumerKey: session.consumerKey ?? request.identity.consumerKey,
    isScratchOrg: request.isScratchOrg,
    ...request.isScratchOrg ? { devHubUsername: request.hubUsername } : {},
    ...more
  };
}

export {
  cliLoginOf
};
