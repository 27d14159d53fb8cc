import {
  proxiesOf
} from "./chunk-OCVG2BW3.js";
import {
  AnswerTooLarge,
  boundedText,
  mostOfLogin
} from "./chunk-23VQQF5U.js";

// src/salesforce/wire/real-wire.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/salesforce/wire/post-form.ts
var postForm = (url, form, milliseconds, signal) => {
  const name = url.startsWith("https:") ? "node:https" : "node:http";
  const http = process.getBuiltinModule(name);
  const body = Buffer.from(form.toString());
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": body.length,
    accept: "application/json",
    "user-agent": "orgkey"
  };
  return new Promise((resolve, reject) => {
    const fail = (error) => {
      clearTimeout(timer);
      reject(error);
    };
    const options = { method: "POST", headers, agent: false, ...signal === void 0 ? {} : { signal } };
    const sent = http.request(url, options, (response) => {
      const chunks = [];
      let bytes = 0;
      response.on("data", (chunk) => {
        bytes += chunk.length;
        if (bytes > mostOfLogin) sent.destroy(new AnswerTooLarge(mostOfLogin));
        else chunks.push(chunk);
      });
      response.on("error", fail);
      response.on("end", () => {
        clearTimeout(timer);
        resolve(answer(response, Buffer.concat(chunks).toString("utf8")));
      });
    });
    const timer = setTimeout(() => {
      sent.destroy(Object.assign(new Error(`no answer within ${milliseconds} ms`), { code: "TIMEOUT" }));
    }, milliseconds);
    sent.on("error", fail);
    sent.end(body);
  });
};
function answer(response, text) {
  return {
    status: response.statusCode ?? 0,
    header: (name) => [response.headers[name]].flat()[0],
    text
  };
}
function postFormBy(fetch2) {
  return async (url, form, milliseconds, signal) => {
    const timeout = AbortSignal.timeout(milliseconds);
    const response = await fetch2(url, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
      body: form.toString(),
      redirect: "manual",
      signal: signal === void 0 ? timeout : AbortSignal.any([timeout, signal])
    });
    return {
      status: response.status,
      header: (name) => response.headers.get(name) ?? void 0,
      text: (await boundedText(response, mostOfLogin)).text
    };
  };
}

// src/salesforce/wire/real-wire.ts
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
    loaded ??= import("./proxied-fetch-RMLHG5N6.js").then(({ fetchThrough }) => fetchThrough(proxies));
    return (await loaded)(input, init);
  };
}

export {
  realWire
};
