import {
  withoutSecrets
} from "./chunk-GXBQXXIF.js";
import {
  salesforceUrl
} from "./chunk-VGZWLXY4.js";
import {
  longId
} from "./chunk-TNLS3DQA.js";
import {
  waitingFor
} from "./chunk-M2NI3HRT.js";

// src/salesforce/wire/login.ts
import { sign } from "node:crypto";
var assertionSeconds = 180;
var requestTimeout = 3e4;
var LoginRefused = class extends Error {
  name = "LoginRefused";
  /** HTTP status. */
  status;
  /** OAuth error code such as `invalid_grant`; `''` where the answer was not an OAuth error. */
  error;
  /** `error_description`; for an answer that was not an OAuth error, what it was instead. */
  description;
  /** The server's clock by its Date header, in milliseconds since the epoch. */
  serverTime;
  /** Our clock when the assertion was signed, in milliseconds since the epoch. */
  signedAt;
  /** `Retry-After` in milliseconds, if the answer had one. */
  retryAfter;
  constructor(answer) {
    const [error, description] = [oneLine(answer.error), oneLine(answer.description)];
    const status = answer.status >= 500 || error === "" ? `HTTP ${answer.status}` : "";
    super([status, error, description].filter(Boolean).join(": "));
    this.status = answer.status;
    this.error = error;
    this.description = description;
    const date = Date.parse(answer.header("date") ?? "");
    this.serverTime = Number.isNaN(date) ? void 0 : date;
    this.signedAt = answer.signedAt;
    const seconds = Number(answer.header("retry-after") ?? Number.NaN);
    this.retryAfter = Number.isFinite(seconds) ? seconds * 1e3 : void 0;
  }
};
var LoginUnreachable = class extends Error {
  name = "LoginUnreachable";
  /** Node's code, such as `ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED`, `TIMEOUT`. */
  code;
  constructor(host, cause) {
    const code = codeOf(cause);
    super(`${host}: ${code}`, { cause });
    this.code = code;
  }
};
function isLoginFailure(error) {
  return error instanceof LoginRefused || error instanceof LoginUnreachable;
}
async function signAssertion(identity, key, now) {
  const claims = {
    iss: identity.consumerKey,
    sub: identity.username,
    aud: identity.audience,
    exp: Math.floor(now / 1e3) + assertionSeconds
  };
  const signed = [{ alg: "RS256" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  const signature = await new Promise((resolve, reject) => {
    sign("sha256", Buffer.from(signed), key, (error, made) => {
      if (error === null) resolve(made);
      else reject(error);
    });
  });
  return `${signed}.${signature.toString("base64url")}`;
}
async function login(identity, key, wire) {
  const signedAt = wire.now();
  const assertion = await signAssertion(identity, key, signedAt);
  const form = new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion });
  const { session } = await requestToken(identity, form, wire, signedAt);
  return { ...session, consumerKey: identity.consumerKey };
}
async function requestToken(identity, form, wire, signedAt = wire.now()) {
  const response = await post(`${identity.loginUrl}/services/oauth2/token`, form, wire);
  const answer = jsonObject(response.text);
  for (const token of tokensIn(answer)) wire.mask?.(token);
  if (isOk(response) && answer !== void 0 && typeof answer["access_token"] === "string") {
    const session = sessionFrom(answer, identity.username);
    if (session !== void 0) {
      return { session, refreshToken: stringIn(answer, "refresh_token") || void 0 };
    }
  }
  const sent = [...form].flatMap(([name, value]) => name === "grant_type" ? [] : [value]);
  const said = (...names) => names.map((name) => withoutSecrets(stringIn(answer, name), sent)).find((text) => text !== "") ?? "";
  throw new LoginRefused({
    status: response.status,
    error: said("error", "errorCode"),
    description: said("error_description", "message") || describeForeign(response, answer, sent),
    header: response.header,
    signedAt
  });
}
async function revoke(session, wire, timeout = requestTimeout) {
  return revokeToken(session.instanceUrl, session.accessToken, wire, timeout);
}
async function revokeToken(instanceUrl, token, wire, timeout = requestTimeout) {
  const body = new URLSearchParams({ token });
  const response = await post(`${instanceUrl}/services/oauth2/revoke`, body, wire.closing ?? wire, timeout);
  return isOk(response);
}
async function post(url, form, wire, timeout = requestTimeout) {
  const what = `an answer from ${url}`;
  try {
    const send = () => waitingFor(wire, what, () => wire.postForm(url, form, timeout));
    return await (wire.inTurn === void 0 ? send() : wire.inTurn(send));
  } catch (cause) {
    throw new LoginUnreachable(new URL(url).origin, cause);
  }
}
function isOk(response) {
  return response.status >= 200 && response.status < 300;
}
function sessionFrom(answer, username) {
  const [, orgId, userId] = /\/id\/(00D\w{12,15})\/(005\w{12,15})$/.exec(stringIn(answer, "id")) ?? [];
  const instance = stringIn(answer, "instance_url");
  if (orgId === void 0 || userId === void 0 || instance === "") return void 0;
  return {
    username,
    orgId: longId(orgId),
    userId,
    instanceUrl: salesforceUrl(instance, "the instance_url in the answer"),
    accessToken: stringIn(answer, "access_token")
  };
}
function jsonObject(text) {
  try {
    const [value] = [JSON.parse(text)].flat();
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
function oneLine(text) {
  return text.replace(/[\s\p{Cc}]+/gu, " ").slice(0, 500);
}
function stringIn(answer, key) {
  const value = answer?.[key];
  return typeof value === "string" ? value : "";
}
function tokensIn(answer) {
  return ["access_token", "refresh_token"].map((name) => stringIn(answer, name)).filter((text) => text !== "");
}
function describeForeign(response, answer, sent) {
  if (answer !== void 0) return "the answer is JSON, but not the answer of a token endpoint";
  const type = withoutSecrets(response.header("content-type")?.split(";")[0] ?? "nothing", sent);
  const location = response.header("location");
  return location === void 0 ? `the answer is ${type}, not JSON` : `redirected to ${originOf(location)}`;
}
function codeOf(cause) {
  for (let error = cause; error instanceof Error; error = error.cause) {
    const code = error.code;
    if (typeof code === "string") return code;
    if (error.name === "TimeoutError") return "TIMEOUT";
  }
  return cause instanceof Error ? cause.name : "UNKNOWN";
}
function originOf(location) {
  return URL.canParse(location) ? new URL(location).origin : "another page";
}

export {
  LoginRefused,
  LoginUnreachable,
  isLoginFailure,
  login,
  requestToken,
  revoke,
  revokeToken
};
