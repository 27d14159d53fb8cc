import {
  openState,
  stateFolder
} from "./chunk-Q32WTSKI.js";
import {
  exclusively,
  inHome
} from "./chunk-TWY4OJLS.js";
import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  OrgClient
} from "./chunk-ID24UZBI.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  Problem,
  login,
  platformCli,
  productionLogin,
  requestToken,
  salesforceUrl,
  sandboxLogin
} from "./chunk-D7HFNESS.js";

// src/sf-cli/known-org.ts
import { createPrivateKey } from "node:crypto";
import { readFile } from "node:fs/promises";
async function openKnownOrg(name, wire, home) {
  const known = await readLogin(name, home);
  const session = sessionOf(known, known.accessToken);
  try {
    return await withUser(session, wire);
  } catch (error) {
    if (!(error instanceof ApiFailure) || error.status !== 401) throw error;
    const renewed = await renew(known, name, wire, home);
    return withUser(renewed, wire);
  }
}
async function readLogin(name, home) {
  const folder = stateFolder(home);
  const fields = await inHome(folder.home, async () => {
    const state = await openState();
    const username2 = state.aliases.resolveUsername(name);
    return { username: username2, ...await state.orgs.read(username2, true, false) ?? {} };
  });
  const { username, accessToken, instanceUrl, orgId } = fields;
  if (username !== void 0 && accessToken !== void 0 && instanceUrl !== void 0) {
    return { ...fields, username, accessToken, instanceUrl, orgId: orgId ?? "" };
  }
  throw new Problem({
    kind: "sf-cli/unknown-org",
    what: `The sf CLI knows no org by the username or alias ${name}.`,
    why: `Its logins are in ${folder.path}.`,
    fix: `Run \`sf org list\` to see the orgs that it knows, or log in first: \`sf org login web --alias ${name}\`.`
  });
}
function sessionOf({ username, orgId, instanceUrl }, accessToken) {
  return {
    username,
    orgId,
    userId: "",
    instanceUrl: salesforceUrl(instanceUrl, "The instance URL of the org"),
    accessToken
  };
}
async function withUser(session, wire) {
  const soql = `SELECT Id, Email FROM User WHERE Username = ${soqlString(session.username)}`;
  const users = await new OrgClient(session, wire).query(soql, {
    repeat: "never"
  });
  const [user] = users;
  return {
    session: { ...session, userId: user?.Id ?? "" },
    email: user?.Email ?? session.username
  };
}
async function renew(known, name, wire, home) {
  try {
    if (known.privateKey !== void 0) return await renewByKey(known, known.privateKey, wire);
    if (known.refreshToken !== void 0) return await renewByToken(known, known.refreshToken, wire, home);
  } catch (cause) {
    throw sessionEnded(name, cause);
  }
  throw sessionEnded(name);
}
async function renewByKey(known, keyFile, wire) {
  const loginUrl = salesforceUrl(known.loginUrl ?? productionLogin, "The login URL of the org");
  const key = createPrivateKey(await readFile(keyFile));
  const audience = loginUrl === sandboxLogin ? sandboxLogin : productionLogin;
  return login(
    { consumerKey: known.clientId ?? "", username: known.username, loginUrl, audience },
    key,
    wire
  );
}
async function renewByToken(known, refreshToken, wire, home) {
  const loginUrl = salesforceUrl(known.loginUrl ?? known.instanceUrl, "The login URL of the org");
  const form = new URLSearchParams({
    grant_type: "refresh_token",
    client_id: known.clientId ?? platformCli.consumerKey,
    refresh_token: refreshToken,
    ...known.clientSecret === void 0 ? {} : { client_secret: known.clientSecret }
  });
  const granted = await requestToken({ loginUrl, username: known.username }, form, wire);
  const { refreshToken: next } = granted;
  if (next !== void 0 && next !== refreshToken) await keepRefreshToken(known.username, next, home);
  return sessionOf(known, granted.session.accessToken);
}
async function keepRefreshToken(username, refreshToken, home) {
  const folder = stateFolder(home);
  await inHome(
    folder.home,
    () => exclusively(folder, async () => {
      const state = await openState();
      await state.orgs.read(username, false, false);
      state.orgs.update(username, { refreshToken });
      await state.orgs.write(username);
    })
  );
}
function sessionEnded(name, cause) {
  const reason = cause instanceof Error ? ` (${cause.message})` : "";
  return new Problem(
    {
      kind: "sf-cli/session-ended",
      what: `The sf CLI\u2019s session with ${name} has ended, and can\u2019t be renewed${reason}.`,
      fix: `Log in again: \`sf org login web --alias ${name}\`.`
    },
    { cause }
  );
}

export {
  openKnownOrg
};
