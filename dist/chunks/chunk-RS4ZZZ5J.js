import {
  authenticate,
  productionLogin,
  salesforceUrl,
  sandboxLogin
} from "./chunk-D7HFNESS.js";

// src/cli/check/check-login.ts
function logInToHub(login, key, tools) {
  const { consumerKey, hubUsername, instanceUrl } = login;
  return authenticate(
    {
      identity: { consumerKey, username: hubUsername, loginUrl: instanceUrl, audience: productionLogin },
      isScratchOrg: false,
      hubUsername,
      hubLoginUrl: instanceUrl,
      retryTimeout: 0
    },
    key,
    actionLog(tools),
    tools.wire
  );
}
var patience = 3e5;
function logInToScratchOrg(username, loginUrl, { login, key, tools }) {
  const url = loginUrl === null ? sandboxLogin : salesforceUrl(loginUrl, "The login URL of the scratch org");
  return authenticate(
    {
      identity: { consumerKey: login.consumerKey, username, loginUrl: url, audience: sandboxLogin },
      isScratchOrg: true,
      hubUsername: login.hubUsername,
      hubLoginUrl: login.instanceUrl,
      retryTimeout: patience
    },
    key,
    actionLog(tools),
    tools.wire
  );
}
function actionLog({ terminal, env }) {
  return { info: (line) => terminal.note(line), mask: () => void 0, env };
}

export {
  logInToHub,
  patience,
  logInToScratchOrg
};
