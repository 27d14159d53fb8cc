import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  LoginRefused
} from "./chunk-GGVGUJK4.js";
import {
  proxiesOf
} from "./chunk-GB7FFH77.js";

// src/login/facts.ts
import { createHash, createPublicKey } from "node:crypto";
function saidBy(failure) {
  return failure instanceof LoginRefused ? failure.message : failure.code;
}
var noticeableOffset = 6e4;
function clockOffset({ serverTime, signedAt }) {
  const offset = serverTime === void 0 ? 0 : signedAt - serverTime;
  return Math.abs(offset) >= noticeableOffset ? offset : void 0;
}
function factsOf(failure, identity, about) {
  const url = new URL(identity.loginUrl);
  const proxy = proxyFor(url, about.runner?.env ?? {});
  return {
    said: saidBy(failure),
    user: identity.username,
    hub: about.hub?.username ?? "the Dev Hub user",
    host: identity.loginUrl,
    hostname: url.hostname,
    lookedUp: lookedUpName(failure) ?? url.hostname,
    port: url.port || (url.protocol === "https:" ? "443" : "80"),
    reached: proxy === void 0 ? url.host : `the proxy ${proxy}`,
    audience: identity.audience,
    now: new Date(about.wire.now()).toISOString().replace(/\.\d+Z$/, "Z"),
    fingerprint: fingerprint(about.key),
    offset: offsetInWords(failure instanceof LoginRefused ? clockOffset(failure) : void 0)
  };
}
function lookedUpName(failure) {
  for (let error = failure.cause; error instanceof Error; error = error.cause) {
    const { hostname } = error;
    if (typeof hostname === "string") return hostname;
  }
  return void 0;
}
function offsetInWords(offset = 0) {
  const seconds = Math.round(Math.abs(offset) / 1e3);
  const parts = [
    [Math.floor(seconds / 86400), "d"],
    [Math.floor(seconds / 3600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"]
  ];
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return `${words.slice(0, 2).join(" ")} ${offset < 0 ? "behind" : "ahead of"}`;
}
function fingerprint(key) {
  const publicKey = createPublicKey(key).export({ type: "spki", format: "der" });
  return createHash("sha256").update(publicKey).digest("hex");
}
function proxyFor(url, env) {
  const { http = "", https = "", none = "" } = proxiesOf(env) ?? {};
  const proxy = url.protocol === "https:" ? https || http : http;
  const isExempt = none.split(/[\s,]+/).some((entry) => entry === "*" || entry !== "" && url.host.endsWith(entry.replace(/^\*?\./, "")));
  if (proxy === "" || isExempt) return void 0;
  return URL.canParse(proxy) ? new URL(proxy).origin : "of this runner";
}

export {
  saidBy,
  clockOffset,
  factsOf,
  lookedUpName
};
