import {
  millisecondsOf
} from "./chunk-XOYGAZKK.js";
import {
  OrgClient
} from "./chunk-J6ZLAPQF.js";
import {
  ApiFailure,
  apiProblem
} from "./chunk-DOVUVMLR.js";
import {
  authenticate
} from "./chunk-NJACVBZV.js";
import {
  loadKey
} from "./chunk-J3UFZT6F.js";

// src/fleet/with-hub.ts
var revocationTimeout = 1e3;
async function withHub(inputs, step, body) {
  const { runner, limit } = step;
  const load = () => limit.waiting.for("the private key", () => loadKey(inputs.key, runner));
  const key = await limit.until(load);
  return withHubOf(key, inputs, step, (hub) => body(hub, key));
}
async function withHubOf(key, inputs, { runner, wire: plain, limit }, body) {
  const wire = limit.wire(plain);
  const logIn = async () => {
    const session = await authenticate(inputs, key, runner, wire);
    runner.mask(session.accessToken);
    return session;
  };
  const login = () => limit.waiting.for("the login to the Dev Hub", logIn);
  const hub = new OrgClient(await limit.until(login), wire, logIn);
  try {
    return await body(hub);
  } catch (error) {
    throw error instanceof ApiFailure ? apiProblem(error, error.request) : error;
  } finally {
    await hub.end(revocationTimeout);
  }
}

// src/fleet/pool/times.ts
var unconfirmedFor = 3e5;
function claimTimes({ env }) {
  const confirm = millisecondsOf("ORGKEY_CLAIM_SECONDS", env) ?? 15e3;
  return { claim: Math.round(confirm * 2 / 3), confirm };
}

export {
  unconfirmedFor,
  claimTimes,
  withHub,
  withHubOf
};
