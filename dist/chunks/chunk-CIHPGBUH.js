import {
  OrgClient
} from "./chunk-3WAVJ5CP.js";
import {
  apiProblem
} from "./chunk-6TRZ7DX3.js";
import {
  ApiFailure
} from "./chunk-UJM7ZMG4.js";
import {
  authenticate
} from "./chunk-PLXXFFY5.js";
import {
  loadKey
} from "./chunk-KAHBJLZP.js";

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
