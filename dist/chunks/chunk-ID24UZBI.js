import {
  retrying
} from "./chunk-3K6E5G4Z.js";
import {
  isCertainlyUndone,
  isTransient
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  isAnything,
  isNothing,
  isQueryPage
} from "./chunk-L3E6RXYU.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  AnswerTooLarge,
  boundedText,
  mostOfAnswer,
  mostOfQuery,
  revoke,
  waitingFor,
  withoutSecrets
} from "./chunk-D7HFNESS.js";

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

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

// src/salesforce/wire/reasons.ts
function unfit(request, errorCode, message, cause) {
  return new ApiFailure(request, { status: 0, body: { errorCode, message } }, { cause });
}
function reasonOfAnswer(status, isEmpty, parsed) {
  if (isEmpty && status < 300) return `HTTP ${status}, and the answer is empty`;
  if (parsed === void 0) return `HTTP ${status}, and the answer is not JSON`;
  return status < 300 ? `HTTP ${status}, and the answer is not what was asked for` : "";
}
function reasonOf(cause) {
  const deepest = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = deepest?.code;
  if (typeof code === "string") return code;
  return deepest instanceof Error ? deepest.message : "no answer";
}

// src/salesforce/wire/org-client.ts
var repeatable = {
  "if-transient": isTransient,
  "if-undone": (error) => isTransient(error) && isCertainlyUndone(error),
  never: () => false
};
var mostGoneAnswers = 5;
var mostGoneUnasked = 3;
var mostOpen = 25;
var OrgClient = class {
  wire;
  #renew;
  #isGone;
  #inTurn = pLimit(mostOpen);
  #logins = 1;
  #clock;
  #session;
  #renewing;
  /**
   * @param renew logs in again when the session has ended; the call that found it so is then repeated, once
   * @param isGone asked where the org answers as one that is gone (HTTP 420): while it isn't, the call is sent again
   */
  constructor(session, wire, renew, isGone) {
    this.#session = session;
    this.wire = wire;
    this.#renew = renew;
    this.#isGone = isGone;
  }
  /** How often this client has logged in. */
  get logins() {
    return this.#logins;
  }
  /** The login that calls go by now. */
  get session() {
    return this.#session;
  }
  /**
   * What time it is by Salesforce's own clock, as its last answer had it in `Date`: whole seconds then, so up to one early.
   * Milliseconds since the epoch; this machine's time where no answer said so yet.
   */
  get serverNow() {
    const now = this.wire.now();
    return this.#clock === void 0 ? now : this.#clock.said + now - this.#clock.at;
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
   * One call. A `Multipart` body goes as it is, anything else as JSON. An answer without content (204) is `undefined`; an
   * answer of success that isn't what was asked for counts as lost.
   *
   * @throws ApiFailure, the last one; and what renewing the session throws
   */
  call(method, path, body, options = {}) {
    const { repeat = method === "GET" ? "if-transient" : "never", signal } = options;
    const when = typeof repeat === "function" ? repeat : repeatable[repeat];
    const send = () => this.#callRenewing(method, path, body, options);
    return retrying(this.wire, () => this.#unlessGone(send, signal), { when, signal });
  }
  /** One HTTP 420 is no proof: an org that is there may answer so for a moment. */
  async #unlessGone(send, signal) {
    const most = this.#isGone === void 0 ? mostGoneUnasked : mostGoneAnswers;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await send();
      } catch (error) {
        const saysGone = error instanceof ApiFailure && error.status === 420;
        if (!saysGone || attempt === most) throw error;
        if (await this.#isGone?.()) throw error;
        await this.wire.sleep(1e3 * attempt, signal, `the next try (${error.message})`);
      }
    }
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
    this.#logins += 1;
  }
  async #callOnce(method, path, body, options) {
    const request = `${method} ${path.split("?")[0] ?? path}`;
    const what = `an answer to ${withoutIds(request)} from ${this.#session.instanceUrl}`;
    const send = () => waitingFor(this.wire, what, () => this.#send(request, method, path, body, options));
    const answer = await this.#inTurn(
      () => this.wire.inTurn === void 0 ? send() : this.wire.inTurn(send)
    );
    const { status, ok } = answer.response;
    this.#readClock(answer.response);
    const parsed = parseJson(ok ? answer.text : withoutSecrets(answer.text, [this.#session.accessToken]));
    const expects = options.expects ?? (method === "GET" || method === "POST" ? isAnything : isNothing);
    const isEmpty = answer.text === "";
    if (ok && (isEmpty ? status === 204 && expects === isNothing : expects(parsed))) return parsed;
    const seconds = Number(answer.response.headers.get("retry-after") ?? Number.NaN);
    throw new ApiFailure(request, {
      status,
      body: parsed,
      retryAfter: Number.isFinite(seconds) ? seconds * 1e3 : void 0,
      reason: reasonOfAnswer(status, isEmpty, parsed)
    });
  }
  #readClock({ headers }) {
    const said = Date.parse(headers.get("date") ?? "");
    if (!Number.isNaN(said)) this.#clock = { said, at: this.wire.now() };
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
    const expects = (answer) => isQueryPage(answer, options?.row);
    const ofPages = { ...options, expects, budget: { bytes: mostOfQuery.bytes } };
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
function saysSessionEnded(error) {
  if (!(error instanceof ApiFailure)) return false;
  return error.status === 401 || error.errors.some(({ errorCode }) => errorCode === "INVALID_SESSION_ID");
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

export {
  pLimit,
  Multipart,
  OrgClient
};
