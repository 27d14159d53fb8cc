import {
  pollUntil
} from "./chunk-VV4UEYUI.js";
import {
  openZip
} from "./chunk-FOJDTCO3.js";
import {
  XMLParser
} from "./chunk-SDLL65ZL.js";
import "./chunk-FGQNWEPF.js";
import {
  retrying
} from "./chunk-3K6E5G4Z.js";
import {
  apiProblem,
  isTransient
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  hasId
} from "./chunk-L3E6RXYU.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  isObject,
  textOf
} from "./chunk-BVEACDW4.js";
import {
  AnswerTooLarge,
  boundedText,
  messageOf,
  withoutSecrets
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/salesforce/metadata/retrieve.ts
var parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });
var longestAnswer = 4 * 1024 * 1024;
var mostUnpacked = 16 * 1024 * 1024;
async function retrieveMetadata(org, types, timeout = 3e5) {
  try {
    const policy = { attempts: 3, when: (error) => error instanceof BrokenZip };
    return await retrying(org.wire, () => retrieveOnce(org, types, timeout), policy);
  } catch (error) {
    if (!isTransient(error)) throw error;
    throw apiProblem(error, `The retrieve of ${Object.values(types).flat().join(", ")}`);
  }
}
var BrokenZip = class extends ApiFailure {
};
async function retrieveOnce(org, types, timeout) {
  const wanted = Object.entries(types).map(
    ([name, members]) => `<types>${members.map((one) => `<members>${one}</members>`).join("")}<name>${name}</name></types>`
  ).join("");
  const { id } = await call(
    org,
    "retrieve",
    hasId,
    `<retrieveRequest><apiVersion>${apiVersion}</apiVersion><singlePackage>true</singlePackage><unpackaged>${wanted}<version>${apiVersion}</version></unpackaged></retrieveRequest>`
  );
  const ended = await pollUntil(
    org.wire,
    async () => {
      const status = await call(
        org,
        "checkRetrieveStatus",
        isStatus,
        `<asyncProcessId>${textOf(id)}</asyncProcessId><includeZip>true</includeZip>`
      );
      return status["done"] === "true" ? status : void 0;
    },
    { timeout, what: "a retrieve to end" }
  );
  if (ended["success"] !== "true") {
    throw new ApiFailure("SOAP retrieve", { status: 200, reason: textOf(ended["errorMessage"]) });
  }
  return filesIn(textOf(ended["zipFile"]));
}
function isStatus({ done, success, zipFile }) {
  if (done !== "true") return done === "false";
  return success === "false" || success === "true" && textOf(zipFile) !== "";
}
function call(org, method, expects, content) {
  return retrying(
    org.wire,
    async () => {
      const result = await callOnce(org, method, content);
      if (expects(result)) return result;
      const reason = "HTTP 200, and the answer is not what was asked for";
      throw new ApiFailure(`SOAP ${method}`, { status: 200, reason });
    },
    { attempts: 4 }
  );
}
async function callOnce(org, method, content) {
  const { instanceUrl, accessToken } = org.session;
  const body = `<env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/" xmlns="http://soap.sforce.com/2006/04/metadata"><env:Header><SessionHeader><sessionId>${accessToken}</sessionId></SessionHeader></env:Header><env:Body><${method}>${content}</${method}></env:Body></env:Envelope>`;
  const request = `SOAP ${method}`;
  const { response, text } = await sent(async () => {
    const answer2 = await org.wire.fetch(`${instanceUrl}/services/Soap/m/${apiVersion}`, {
      method: "POST",
      headers: { "content-type": "text/xml; charset=utf-8", soapaction: '""' },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(12e4)
    });
    return { response: answer2, text: (await boundedText(answer2, longestAnswer)).text };
  }, request);
  const answer = bodyOf(text);
  const fault = isObject(answer["Fault"]) ? answer["Fault"] : void 0;
  if (!response.ok || fault !== void 0) {
    const status = fault === void 0 ? response.status : 400;
    throw new ApiFailure(request, {
      status,
      reason: withoutSecrets(textOf(fault?.["faultstring"]), [accessToken])
    });
  }
  const ofMethod = answer[`${method}Response`];
  const result = isObject(ofMethod) ? ofMethod["result"] : void 0;
  return isObject(result) ? result : {};
}
async function sent(send, request) {
  try {
    return await send();
  } catch (cause) {
    const body = cause instanceof AnswerTooLarge ? { errorCode: cause.code, message: cause.message } : void 0;
    throw new ApiFailure(request, { status: 0, body, reason: messageOf(cause) }, { cause });
  }
}
function bodyOf(text) {
  if (text.includes("<!DOCTYPE")) return {};
  try {
    const { Envelope: envelope } = parser.parse(text);
    const body = isObject(envelope) ? envelope["Body"] : void 0;
    return isObject(body) ? body : {};
  } catch {
    return {};
  }
}
function metadataIn(xml, type) {
  const root = parser.parse(xml)[type];
  return isObject(root) ? filled(root) : void 0;
}
function filled(value) {
  if (Array.isArray(value)) return value.map(filled);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== "");
  return Object.fromEntries(entries.map(([name, one]) => [name, filled(one)]));
}
async function filesIn(base64) {
  const files = /* @__PURE__ */ new Map();
  let left = mostUnpacked;
  try {
    for (const { name, content } of await openZip(Buffer.from(base64, "base64"))) {
      const bytes = await content(left);
      left -= bytes.length;
      files.set(name.replace(/^unpackaged\//, ""), bytes.toString("utf8"));
    }
  } catch (cause) {
    throw new BrokenZip(
      "SOAP retrieve",
      { status: 200, reason: "the zip in the answer can\u2019t be read" },
      { cause }
    );
  }
  return files;
}
export {
  metadataIn,
  retrieveMetadata
};
