import {
  isObject
} from "./chunk-BVEACDW4.js";
import {
  isProof,
  proofOf
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/login/hand-over/own-registration.ts
function registrationText(registration, runner) {
  return JSON.stringify({ ...registration, proof: proofOf(subject(registration), runner) });
}
function readRegistration(text, runner) {
  const { proof, ...registration } = parsed(text);
  if (typeof proof === "string" && isProof(proof, subject(registration), runner)) {
    return registration;
  }
  throw new Error("the state holds no registration of this step, and was left as it is");
}
function subject(registration) {
  return `orgkey registration
${JSON.stringify(registration)}`;
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
export {
  readRegistration,
  registrationText
};
