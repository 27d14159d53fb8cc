import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  isCertainlyUndone,
  isTransient
} from "./chunk-ZAG2PGKW.js";
import {
  ApiFailure
} from "./chunk-THCJSW4V.js";
import {
  apiVersion
} from "./chunk-2TF3VUN4.js";
import {
  isObject
} from "./chunk-2H3763GF.js";
import {
  revoke
} from "./chunk-LKZ4VLC6.js";
import {
  AnswerTooLarge,
  boundedText,
  mostOfAnswer,
  mostOfQuery
} from "./chunk-RPFLKXDH.js";
import {
  waitingFor
} from "./chunk-24HOWIMM.js";
import {
  messageOf
} from "./chunk-XHLOGNBX.js";

// src/salesforce/wire/multipart.ts
var Multipart = class {
  body;
  constructor(parts) {
    const boundary = `orgkey-${crypto.randomUUID()}`;
    const pieces = parts.flatMap(({ name, contentType, filename, content }) => {
      const file = filename === void 0 ? "" : `; filename="${filename}"`;
      const disposition = `Content-Disposition: form-data; name="${name}"${file}`;
      return [`--${boundary}\r
${disposition}\r
Content-Type: ${contentType}\r
\r
`, content, "\r\n"];
    });
    const type = `multipart/form-data; boundary=${boundary}`;
    this.body = new Blob([...pieces, `--${boundary}--\r
`], { type });
  }
};

// src/salesforce/wire/retry.ts
var LONGEST_RETRY_AFTER = 6e5;
async function retrying(wire, call, policy = {}) {
  const { attempts = 5, when = isTransient } = policy;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call(attempt);
    } catch (error) {
      if (attempt >= attempts || !when(error)) throw error;
      const pause = pauseAfter(error, attempt, wire, policy);
      policy.onRetry?.(error, pause, attempt);
      await wire.sleep(pause, policy.signal, `the next try (${messageOf(error)})`);
    }
  }
}
function pauseAfter(error, attempt, wire, { firstPause = 1e3, longestPause = 3e4 } = {}) {
  if (error instanceof ApiFailure && error.retryAfter !== void 0) {
    return Math.min(error.retryAfter, LONGEST_RETRY_AFTER);
  }
  const full = Math.min(firstPause * 2 ** (attempt - 1), longestPause);
  return Math.round(full / 2 + full / 2 * wire.random());
}

// src/salesforce/wire/org-client.ts
var repeatable = {
  "if-transient": isTransient,
  "if-undone": (error) => isTransient(error) && isCertainlyUndone(error),
  never: () => false
};
var OrgClient = class {
  wire;
  #renew;
  #session;
  #renewing;
  /** @param renew logs in again when the session has ended; the call that found it so is then repeated, once */
  constructor(session, wire, renew) {
    this.#session = session;
    this.wire = wire;
    this.#renew = renew;
  }
  /** The login that calls go by now. */
  get session() {
    return this.#session;
  }
  /**
   * Ends the session. A failure is no matter: the session ends by itself some hours later.
   *
   * @param timeout milliseconds to wait for the answer
   * @returns whether Salesforce said that it is gone
   */
  end(timeout) {
    return revoke(this.#session, this.wire, timeout).catch(() => false);
  }
  /** All records of a SOQL query, every page of them. */
  query(soql, options) {
    return this.#queryAll(`/query?q=${encodeURIComponent(soql)}`, options);
  }
  /** The same, with deleted records: they stay in the recycle bin for some days. */
  queryWithDeleted(soql, options) {
    return this.#queryAll(`/queryAll?q=${encodeURIComponent(soql)}`, options);
  }
  /** All records of a Tooling API query. */
  toolingQuery(soql, options) {
    return this.#queryAll(`/tooling/query?q=${encodeURIComponent(soql)}`, options);
  }
  get(path, options) {
    return this.call("GET", path, void 0, options);
  }
  post(path, body, options) {
    return this.call("POST", path, body, options);
  }
  patch(path, body, options) {
    return this.call("PATCH", path, body, options);
  }
  async delete(path, options) {
    await this.call("DELETE", path, void 0, options);
  }
  /**
   * One call. A `Multipart` body goes as it is, anything else as JSON; an empty answer is `undefined`.
   *
   * @throws ApiFailure, the last one; and what renewing the session throws
   */
  call(method, path, body, options = {}) {
    const { repeat = method === "GET" ? "if-transient" : "never", signal } = options;
    const when = typeof repeat === "function" ? repeat : repeatable[repeat];
    return retrying(this.wire, () => this.#callRenewing(method, path, body, options), { when, signal });
  }
  async #callRenewing(method, path, body, options) {
    const { accessToken } = this.#session;
    try {
      return await this.#callOnce(method, path, body, options);
    } catch (error) {
      if (this.#renew === void 0 || !saysSessionEnded(error)) throw error;
      if (accessToken === this.#session.accessToken) await this.#renewSession(this.#renew);
      return this.#callOnce(method, path, body, options);
    }
  }
  /** Calls that fail together share one login. */
  async #renewSession(renew) {
    this.#renewing ??= renew().finally(() => this.#renewing = void 0);
    this.#session = await this.#renewing;
  }
  async #callOnce(method, path, body, options) {
    const request = `${method} ${path.split("?")[0] ?? path}`;
    const what = `an answer to ${withoutIds(request)} from ${this.#session.instanceUrl}`;
    const send = () => this.#send(request, method, path, body, options);
    const answer = await waitingFor(this.wire, what, send);
    const parsed = parseJson(answer.text);
    const isRead = answer.text === "" || parsed !== void 0;
    const isExpected = options.expects?.(parsed) ?? true;
    if (answer.response.ok && isRead && isExpected) return parsed;
    const seconds = Number(answer.response.headers.get("retry-after") ?? Number.NaN);
    throw new ApiFailure(request, {
      status: answer.response.status,
      body: parsed,
      retryAfter: Number.isFinite(seconds) ? seconds * 1e3 : void 0,
      reason: notAsExpected(answer.response.status, parsed, isExpected)
    });
  }
  async #send(request, method, path, body, options) {
    const multipart = body instanceof Multipart;
    const timeout = AbortSignal.timeout(options.timeout ?? 12e4);
    const wire = options.isClosing === true ? this.wire.closing ?? this.wire : this.wire;
    try {
      const response = await wire.fetch(this.#url(path), {
        method,
        headers: {
          authorization: `Bearer ${this.#session.accessToken}`,
          accept: "application/json",
          ...options.headers,
          ...body === void 0 || multipart ? {} : { "content-type": "application/json" }
        },
        ...body === void 0 ? {} : { body: multipart ? body.body : JSON.stringify(body) },
        redirect: "manual",
        signal: options.signal === void 0 ? timeout : AbortSignal.any([timeout, options.signal])
      });
      const most = Math.min(mostOfAnswer(path), options.budget?.bytes ?? Infinity);
      const { text, bytes } = await boundedText(response, most);
      if (options.budget !== void 0) options.budget.bytes -= bytes;
      return { response, text };
    } catch (cause) {
      options.signal?.throwIfAborted();
      if (cause instanceof AnswerTooLarge) throw unfit(request, cause.code, cause.message, cause);
      throw new ApiFailure(request, { status: 0, reason: reasonOf(cause) }, { cause });
    }
  }
  #url(path) {
    const base = this.#session.instanceUrl;
    return path.startsWith("/services/") ? `${base}${path}` : `${base}/services/data/v${apiVersion}${path}`;
  }
  async #queryAll(path, options) {
    const pages = [];
    const asked = /* @__PURE__ */ new Set();
    const ofPages = { ...options, expects: isQueryPage, budget: { bytes: mostOfQuery.bytes } };
    for (let next = path; next !== void 0; ) {
      if (asked.has(next) || asked.size >= mostOfQuery.pages) {
        throw unfit(`GET ${path.split("?")[0] ?? path}`, "ENDLESS_QUERY", "the answer's pages don't end");
      }
      asked.add(next);
      const page = await this.get(next, ofPages);
      pages.push(page.records);
      next = page.done ? void 0 : page.nextRecordsUrl;
    }
    return pages.flat();
  }
};
function isQueryPage(answer) {
  if (!isObject(answer) || !Array.isArray(answer["records"])) return false;
  const { done, nextRecordsUrl: next } = answer;
  const isLast = done === true;
  return (isLast || typeof next === "string" && next.startsWith("/services/data/")) && answer["records"].every(isObject);
}
function unfit(request, errorCode, message, cause) {
  return new ApiFailure(request, { status: 0, body: { errorCode, message } }, { cause });
}
function notAsExpected(status, parsed, isExpected) {
  if (parsed === void 0) return `HTTP ${status}, and the answer is not JSON`;
  return isExpected ? "" : `HTTP ${status}, and the answer is not what was asked for`;
}
function saysSessionEnded(error) {
  if (!(error instanceof ApiFailure)) return false;
  return error.status === 401 || error.errors.some(({ errorCode }) => errorCode === "INVALID_SESSION_ID");
}
function soqlString(value) {
  return `'${soqlEscaped(value)}'`;
}
function soqlEscaped(value) {
  return value.replace(/[\\']/g, "\\$&");
}
function withoutIds(request) {
  return request.replace(/\/\w{15}(\w{3})?(?=\/|$)/g, "/\u2026");
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function reasonOf(cause) {
  const deepest = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = deepest?.code;
  return code ?? (deepest instanceof Error ? deepest.message : "no answer");
}

export {
  Multipart,
  pauseAfter,
  OrgClient,
  soqlString,
  soqlEscaped
};
