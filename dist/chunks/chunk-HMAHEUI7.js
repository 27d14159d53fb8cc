import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  LoginRefused,
  LoginUnreachable,
  login
} from "./chunk-ZZESMIQP.js";

// src/login/authenticate.ts
async function authenticate(request, key, runner, wire) {
  const startedAt = wire.now();
  const firstWire = request.registerWithCli === true ? loadingWhileWaiting(wire) : wire;
  let session;
  try {
    session = await login(request.identity, key.keyObject, firstWire);
  } catch (failure) {
    if (!(failure instanceof LoginRefused || failure instanceof LoginUnreachable)) throw failure;
    const { persist } = await import("./persist-IQIIMI6N.js");
    session = await persist(failure, { request, key: key.keyObject, runner, wire, startedAt });
  }
  const seconds = ((wire.now() - startedAt) / 1e3).toFixed(1);
  const org = request.isScratchOrg ? "scratch org" : "Dev Hub";
  runner.info(
    `Logged in to the ${org} as ${session.username} in ${seconds} s (${session.orgId}, ${session.instanceUrl}).`
  );
  return session;
}
function loadingWhileWaiting(wire) {
  return {
    ...wire,
    postForm: (url, form, milliseconds) => {
      const answer = wire.postForm(url, form, milliseconds);
      setImmediate(() => void import("./preload-7S2OTA4U.js").catch(() => void 0));
      return answer;
    }
  };
}

export {
  authenticate
};
