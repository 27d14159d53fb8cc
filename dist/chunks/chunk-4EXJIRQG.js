import {
  postForm,
  postFormBy,
  proxiesOf
} from "./chunk-D7HFNESS.js";

// src/salesforce/wire/real-wire.ts
import { setTimeout as sleep } from "node:timers/promises";
function realWire(env, mask) {
  const proxies = proxiesOf(env);
  const proxied = proxies === void 0 ? void 0 : loadedWhenUsed(proxies);
  return {
    // Named, not called: the mere mention of the global would load it.
    fetch: proxied ?? ((input, init) => fetch(input, init)),
    postForm: proxied === void 0 ? postForm : postFormBy(proxied),
    now: Date.now,
    sleep: (milliseconds, signal) => sleep(milliseconds, void 0, signal === void 0 ? {} : { signal }),
    random: Math.random,
    ...mask === void 0 ? {} : { mask }
  };
}
function loadedWhenUsed(proxies) {
  let loaded;
  return async (input, init) => {
    loaded ??= import("./proxied-fetch-NW5OBB6L.js").then(({ fetchThrough }) => fetchThrough(proxies));
    return (await loaded)(input, init);
  };
}

export {
  realWire
};
