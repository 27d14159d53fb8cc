import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  explainerOf,
  saidBy
} from "./chunk-REL3Y4ID.js";
import "./chunk-BZD7GPFI.js";
import "./chunk-2TF3VUN4.js";
import "./chunk-FMJGWRFG.js";
import {
  LoginRefused,
  LoginUnreachable,
  login
} from "./chunk-ZZESMIQP.js";
import "./chunk-R4LHCBUU.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-GB7FFH77.js";
import {
  Problem
} from "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";

// src/login/persist.ts
var firstDelay = 2e3;
var longestDelay = 15e3;
async function persist(failure, about) {
  const { request, wire, runner } = about;
  const deadline = about.startedAt + request.retryTimeout;
  const explain = explainerOf(about);
  let identity = request.identity;
  let latest = failure;
  runner.info(`The login of ${identity.username} at ${identity.loginUrl} failed (${saidBy(failure)}).`);
  for (let waits = 0; ; ) {
    const verdict = await explain(latest, identity);
    if (verdict.next === "stop") throw verdict.problem;
    if (verdict.next === "try-at") {
      identity = { ...identity, loginUrl: verdict.loginUrl };
      runner.info(verdict.line);
    } else {
      waits += 1;
      const delay = delayBefore(waits, verdict.after, wire);
      const left = deadline - wire.now();
      if (left < delay) {
        throw waits === 1 ? verdict.problem : stillSo(verdict.problem, wire.now() - about.startedAt);
      }
      runner.info(`${verdict.line} Next try in ${seconds(delay)}, for up to ${seconds(left)} more.`);
      await wire.sleep(delay, request.signal);
    }
    try {
      return await login(identity, about.key, wire);
    } catch (error) {
      if (!(error instanceof LoginRefused || error instanceof LoginUnreachable)) throw error;
      latest = error;
    }
  }
}
function stillSo(problem, waited) {
  const { kind, what, why, fix, documented } = problem;
  const text = { kind, what: `${what} It was still so after ${seconds(waited)}.`, fix, documented };
  return new Problem(why === void 0 ? text : { ...text, why }, { cause: problem });
}
function seconds(milliseconds) {
  return `${Math.round(milliseconds / 1e3)} s`;
}
function delayBefore(wait, after, wire) {
  const backoff = Math.min(longestDelay, firstDelay * 2 ** (wait - 1)) * (0.75 + 0.5 * wire.random());
  return Math.max(backoff, after ?? 0);
}
export {
  persist
};
