import {
  isLoginFailure,
  login
} from "./chunk-OAF5NFLG.js";

// src/salesforce/apps/consumer-key.ts
import { createHash, createHmac, randomBytes } from "node:crypto";
var prefix = "Orgkey";
function makeConsumerKey() {
  return `${prefix}${randomBytes(48).toString("base64").replaceAll(/[^A-Za-z0-9]/g, "").slice(0, 42)}`;
}
function ownConsumerKey(hubConsumerKey, username) {
  const text = `orgkey own app 1
${username.toLowerCase()}`;
  return `${prefix}${createHmac("sha256", hubConsumerKey).update(text).digest("hex")}`;
}
function appMark(consumerKey) {
  return `orgkey:app=${createHash("sha256").update(consumerKey).digest("hex").slice(0, 16)}`;
}
function consumerKeysFor(hubConsumerKey, username) {
  const own = ownConsumerKey(hubConsumerKey, username);
  const isOwn = username.toLowerCase().endsWith(".own.orgkey");
  return isOwn ? { first: own, second: hubConsumerKey } : { first: hubConsumerKey, second: own };
}

// src/login/authenticate.ts
async function authenticate(request, key, runner, wire) {
  const startedAt = wire.now();
  const { consumerKey, username } = request.identity;
  const keys = request.isScratchOrg ? consumerKeysFor(consumerKey, username) : void 0;
  const session = await persist(
    {
      identity: { ...request.identity, consumerKey: keys?.first ?? consumerKey },
      key: key.keyObject,
      wire: request.registerWithCli === true ? loadingMeanwhile(wire, () => import("./preload-NR7ESYTT.js")) : wire,
      runner,
      ...request.isScratchOrg ? { hub: { username: request.hubUsername, loginUrl: request.hubLoginUrl, consumerKey } } : {},
      ...keys === void 0 ? {} : { otherConsumerKey: keys.second }
    },
    { patience: request.retryTimeout, tell: (line) => runner.info(line) }
  );
  const seconds = ((wire.now() - startedAt) / 1e3).toFixed(1);
  const org = request.isScratchOrg ? "scratch org" : "Dev Hub";
  runner.info(
    `Logged in to the ${org} as ${session.username} in ${seconds} s (${session.orgId}, ${session.instanceUrl}).`
  );
  return session;
}
async function persist(attempt, persistence) {
  const startedAt = attempt.wire.now();
  try {
    return await login(attempt.identity, attempt.key, attempt.wire);
  } catch (failure) {
    if (!isLoginFailure(failure)) throw failure;
    const { persistAfter } = await import("./persist-UNVD43TQ.js");
    return persistAfter(failure, attempt, { ...persistence, startedAt });
  }
}
function loadingMeanwhile(wire, load) {
  return {
    ...wire,
    postForm: (...request) => {
      const answer = wire.postForm(...request);
      setImmediate(() => void load().catch(() => void 0));
      return answer;
    }
  };
}

export {
  makeConsumerKey,
  ownConsumerKey,
  appMark,
  consumerKeysFor,
  authenticate,
  persist,
  loadingMeanwhile
};
