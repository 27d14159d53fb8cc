import {
  OrgClient
} from "./chunk-ID24UZBI.js";
import {
  apiProblem
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  authenticate,
  loadKey
} from "./chunk-D7HFNESS.js";

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

export {
  withHub,
  withHubOf
};
