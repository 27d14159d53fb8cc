import {
  withoutSecrets
} from "./chunk-GXBQXXIF.js";
import {
  salesforceUrl
} from "./chunk-VITSNKTG.js";
import {
  JOSENotSupported,
  JWSInvalid,
  JWS_RECOGNIZED,
  JWTInvalid,
  assertNotSet,
  checkModulusLength,
  concat,
  encode,
  encode2,
  encoder,
  isDisjoint,
  isObject,
  prepareKey,
  rawKey,
  serializeJoseHeader,
  table,
  validateB64,
  validateCrit,
  validateCritDuplicates
} from "./chunk-V773HF4S.js";
import {
  longId
} from "./chunk-TNLS3DQA.js";
import {
  waitingFor
} from "./chunk-M2NI3HRT.js";

// node_modules/jose/dist/webapi/lib/jws_algorithms.js
var sig = [["verify"], ["sign"]];
function hmac(bits) {
  const subtle = { name: "HMAC", hash: `SHA-${bits}` };
  return { kty: ["oct"], secret: true, subtle, signing: subtle, usages: sig };
}
function rsa(bits, saltLength) {
  const subtle = { name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${bits}` };
  return {
    kty: ["RSA"],
    subtle,
    signing: saltLength ? { ...subtle, saltLength } : subtle,
    usages: sig,
    minRsaBits: 2048
  };
}
function ecdsa(crv, bits) {
  return {
    kty: ["EC"],
    crv,
    subtle: { name: "ECDSA", namedCurve: crv },
    signing: { name: "ECDSA", hash: `SHA-${bits}` },
    usages: sig
  };
}
function eddsa() {
  const subtle = { name: "Ed25519" };
  return {
    kty: ["OKP"],
    crv: "Ed25519",
    subtle,
    signing: subtle,
    usages: sig
  };
}
function mldsa(parameterSet) {
  const subtle = { name: `ML-DSA-${parameterSet}` };
  return {
    kty: ["AKP"],
    subtle,
    signing: subtle,
    usages: sig
  };
}
var JWS = table({
  HS256: hmac(256),
  HS384: hmac(384),
  HS512: hmac(512),
  RS256: rsa(256),
  RS384: rsa(384),
  RS512: rsa(512),
  PS256: rsa(256, 32),
  PS384: rsa(384, 48),
  PS512: rsa(512, 64),
  ES256: ecdsa("P-256", 256),
  ES384: ecdsa("P-384", 384),
  ES512: ecdsa("P-521", 512),
  EdDSA: eddsa(),
  Ed25519: eddsa(),
  "ML-DSA-44": mldsa(44),
  "ML-DSA-65": mldsa(65),
  "ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
  const entry = typeof alg == "string" ? JWS[alg] : void 0;
  if (!entry)
    throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
  return entry;
}

// node_modules/jose/dist/webapi/lib/jws_sign.js
async function createSignature(input, key, rejectUnencoded) {
  let [payload, protectedHeader, unprotectedHeader, crit] = input, encodedProtectedHeader = "";
  if (protectedHeader !== void 0) {
    const normalized = serializeJoseHeader(JWSInvalid, protectedHeader);
    protectedHeader = normalized[0], encodedProtectedHeader = encode2(normalized[1]);
  }
  if (unprotectedHeader !== void 0 && (unprotectedHeader = serializeJoseHeader(JWSInvalid, unprotectedHeader)[0]), !protectedHeader && !unprotectedHeader)
    throw new JWSInvalid("either setProtectedHeader or setUnprotectedHeader must be called before #sign()");
  if (!isDisjoint(protectedHeader, unprotectedHeader))
    throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...unprotectedHeader };
  validateCritDuplicates(JWSInvalid, protectedHeader);
  const b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, crit, protectedHeader, joseHeader));
  b64 || rejectUnencoded?.();
  const { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  const entry = jwsAlgorithm(alg);
  let encodedPayload = "", signingPayload = payload, signingInput;
  if (b64) {
    const encodedPayloadCache = input[4];
    encodedPayloadCache ? (encodedPayload = encodedPayloadCache[0] ??= encode2(payload), signingPayload = encodedPayloadCache[1] ??= encode(encodedPayload)) : (encodedPayload = encode2(payload), signingInput = encoder.encode(`${encodedProtectedHeader}.${encodedPayload}`));
  }
  signingInput ??= concat(encode(encodedProtectedHeader), encode("."), signingPayload);
  const signingKey = await rawKey(await prepareKey(entry, key, "sign"), entry.subtle, "sign");
  entry.minRsaBits && checkModulusLength(entry.alg, signingKey);
  const jws = {
    signature: encode2(new Uint8Array(await crypto.subtle.sign(entry.signing, signingKey, signingInput))),
    payload: encodedPayload
  };
  return protectedHeader && (jws.protected = encodedProtectedHeader), unprotectedHeader && (jws.header = unprotectedHeader), [jws, b64];
}
async function createCompactSignature(payload, protectedHeader, crit, key, rejectUnencoded) {
  const [jws] = await createSignature([payload, protectedHeader, void 0, crit], key, rejectUnencoded);
  return `${jws.protected}.${jws.payload}.${jws.signature}`;
}

// node_modules/jose/dist/webapi/lib/jwt_claims_set.js
var epoch = (date) => Math.floor(date.getTime() / 1e3);
var multipliers = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
  w: 604800,
  y: 31557600
};
var REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i;
function invalidDuration() {
  throw new TypeError("Invalid time period format");
}
function secs(str) {
  typeof str != "string" && invalidDuration();
  const matched = REGEX.exec(str);
  (!matched || matched[4] && matched[1]) && invalidDuration();
  const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
  return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4]?.toLowerCase() === "ago" ? -durationSeconds : durationSeconds;
}
function validateInput(label, input) {
  if (!Number.isFinite(input))
    throw new TypeError(`Invalid ${label} input`);
  return input;
}
function validateStringClaim(claim, value) {
  if (typeof value != "string")
    throw new TypeError(`"${claim}" claim must be a string`);
}
function validateAudienceClaim(value) {
  if (typeof value != "string" && (!Array.isArray(value) || Array.from(value).some((member) => typeof member != "string")))
    throw new TypeError('"aud" claim must be a string or an array of strings');
}
function numericDate(value, label) {
  return typeof value == "number" ? validateInput(label, value) : value instanceof Date ? validateInput(label, epoch(value)) : epoch(/* @__PURE__ */ new Date()) + secs(value);
}
var producerClaimsSets;
function producerClaimsSet(producer) {
  return producerClaimsSets.get(producer);
}
function jwtClaimsSetBytes(producer) {
  const claimsSet = producerClaimsSet(producer);
  for (const claim of ["iat", "nbf", "exp"]) {
    const value = claimsSet[claim];
    if (typeof value == "number" && !Number.isFinite(value))
      throw new TypeError(`"${claim}" claim must be a finite number`);
  }
  return encoder.encode(JSON.stringify(claimsSet));
}
var JWTClaimsBuilder = class {
  constructor(claimsSet = {}) {
    if (!isObject(claimsSet))
      throw new TypeError("JWT Claims Set MUST be an object");
    (producerClaimsSets ||= /* @__PURE__ */ new WeakMap()).set(this, structuredClone(claimsSet));
  }
  setIssuer(value) {
    return validateStringClaim("iss", value), producerClaimsSet(this).iss = value, this;
  }
  setSubject(value) {
    return validateStringClaim("sub", value), producerClaimsSet(this).sub = value, this;
  }
  setAudience(value) {
    return validateAudienceClaim(value), producerClaimsSet(this).aud = value, this;
  }
  setJti(value) {
    return validateStringClaim("jti", value), producerClaimsSet(this).jti = value, this;
  }
  setNotBefore(value) {
    return producerClaimsSet(this).nbf = numericDate(value, "setNotBefore"), this;
  }
  setExpirationTime(value) {
    return producerClaimsSet(this).exp = numericDate(value, "setExpirationTime"), this;
  }
  setIssuedAt(value) {
    const claimsSet = producerClaimsSet(this);
    return value === void 0 ? claimsSet.iat = epoch(/* @__PURE__ */ new Date()) : typeof value == "string" ? claimsSet.iat = validateInput("setIssuedAt", epoch(/* @__PURE__ */ new Date()) + secs(value)) : claimsSet.iat = numericDate(value, "setIssuedAt"), this;
  }
};

// node_modules/jose/dist/webapi/jwt/sign.js
var SignJWT_base = JWTClaimsBuilder;
var SignJWT = class extends SignJWT_base {
  #protectedHeader;
  setProtectedHeader(protectedHeader) {
    return assertNotSet(this.#protectedHeader, "setProtectedHeader"), this.#protectedHeader = protectedHeader, this;
  }
  async sign(key, options) {
    return createCompactSignature(jwtClaimsSetBytes(this), this.#protectedHeader, options?.crit, key, () => {
      throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
    });
  }
};

// src/salesforce/wire/login.ts
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
function signAssertion(identity, key, now) {
  return new SignJWT().setProtectedHeader({ alg: "RS256" }).setIssuer(identity.consumerKey).setSubject(identity.username).setAudience(identity.audience).setExpirationTime(Math.floor(now / 1e3) + assertionSeconds).sign(key);
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
