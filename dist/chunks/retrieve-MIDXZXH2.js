import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  XMLParser
} from "./chunk-77ULFWIL.js";
import {
  openZip
} from "./chunk-O4IT3FPZ.js";
import "./chunk-YIS53DO3.js";
import {
  pollUntil
} from "./chunk-OMPUWXSF.js";
import {
  ApiFailure
} from "./chunk-THCJSW4V.js";
import {
  apiVersion
} from "./chunk-2TF3VUN4.js";
import "./chunk-7AYJHTSH.js";

// src/salesforce/metadata/retrieve.ts
var parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });
var longestAnswer = 4 * 1024 * 1024;
async function retrieveMetadata(org, types, timeout = 3e5) {
  const wanted = Object.entries(types).map(
    ([name, members]) => `<types>${members.map((one) => `<members>${one}</members>`).join("")}<name>${name}</name></types>`
  ).join("");
  const { id } = await call(
    org,
    "retrieve",
    `<retrieveRequest><apiVersion>${apiVersion}</apiVersion><singlePackage>true</singlePackage><unpackaged>${wanted}<version>${apiVersion}</version></unpackaged></retrieveRequest>`
  );
  const ended = await pollUntil(
    org.wire,
    async () => {
      const status = await call(
        org,
        "checkRetrieveStatus",
        `<asyncProcessId>${textOf(id)}</asyncProcessId><includeZip>true</includeZip>`
      );
      return status["done"] === "true" ? status : void 0;
    },
    { timeout }
  );
  if (ended["success"] !== "true") {
    throw new ApiFailure("SOAP retrieve", { status: 200, reason: textOf(ended["errorMessage"]) });
  }
  return filesIn(textOf(ended["zipFile"]));
}
async function call(org, method, content) {
  const { instanceUrl, accessToken } = org.session;
  const body = `<env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/" xmlns="http://soap.sforce.com/2006/04/metadata"><env:Header><SessionHeader><sessionId>${accessToken}</sessionId></SessionHeader></env:Header><env:Body><${method}>${content}</${method}></env:Body></env:Envelope>`;
  const response = await org.wire.fetch(`${instanceUrl}/services/Soap/m/${apiVersion}`, {
    method: "POST",
    headers: { "content-type": "text/xml; charset=utf-8", soapaction: '""' },
    body,
    redirect: "manual",
    signal: AbortSignal.timeout(12e4)
  });
  const text = await response.text();
  const request = `SOAP ${method}`;
  if (text.length > longestAnswer)
    throw new ApiFailure(request, { status: response.status, reason: "too long" });
  const envelope = parser.parse(text);
  const answer = envelope.Envelope?.Body ?? {};
  const fault = answer["Fault"];
  if (!response.ok || fault !== void 0) {
    const status = fault === void 0 ? response.status : 400;
    throw new ApiFailure(request, { status, reason: textOf(fault?.faultstring) });
  }
  const result = answer[`${method}Response`]?.result;
  return typeof result === "object" && result !== null ? result : {};
}
async function filesIn(base64) {
  const files = /* @__PURE__ */ new Map();
  for (const { name, content } of await openZip(Buffer.from(base64, "base64"))) {
    files.set(name.replace(/^unpackaged\//, ""), (await content()).toString("utf8"));
  }
  return files;
}
function textOf(value) {
  return typeof value === "string" ? value : "";
}
export {
  retrieveMetadata
};
