import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  isLoginFailure,
  login
} from "./chunk-EBUWMCP5.js";

// src/login/authenticate.ts
async function authenticate(request, key, runner, wire) {
  const startedAt = wire.now();
  const session = await persist(
    {
      identity: request.identity,
      key: key.keyObject,
      wire: request.registerWithCli === true ? loadingWhileWaiting(wire) : wire,
      runner,
      ...request.isScratchOrg ? { hub: { username: request.hubUsername, loginUrl: request.hubLoginUrl } } : {}
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
    const { persistAfter } = await import("./persist-YWB5SYC4.js");
    return persistAfter(failure, attempt, { ...persistence, startedAt });
  }
}
function loadingWhileWaiting(wire) {
  return {
    ...wire,
    postForm: (url, form, milliseconds) => {
      const answer = wire.postForm(url, form, milliseconds);
      setImmediate(() => void import("./preload-6BEMMRVL.js").catch(() => void 0));
      return answer;
    }
  };
}

export {
  authenticate,
  persist
};
