// src/salesforce/wire/api-failure.ts
var longestText = 2e3;
var ApiFailure = class extends Error {
  name = "ApiFailure";
  /** HTTP status; 0 when no answer came (the cause says why). */
  status;
  errors;
  request;
  /** The parsed JSON body, for endpoints with error bodies of their own (composite/tree). */
  body;
  /** `Retry-After` in milliseconds, if the answer had one. */
  retryAfter;
  constructor(request, answer, options) {
    const errors = apiErrors(answer.body);
    const said = errors.map((error) => `${error.errorCode}: ${error.message}`).join("; ");
    const text = said || answer.reason || `HTTP ${answer.status}`;
    super(`${request}: ${text.slice(0, longestText)}`, options);
    this.request = request;
    this.status = answer.status;
    this.errors = errors;
    this.body = answer.body;
    this.retryAfter = answer.retryAfter;
  }
};
function apiErrors(body) {
  const list = Array.isArray(body) ? body : [body];
  return list.filter(
    (item) => typeof item === "object" && item !== null && typeof item.errorCode === "string" && typeof item.message === "string"
  );
}

export {
  ApiFailure
};
