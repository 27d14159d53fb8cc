import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  PollingTimeout
} from "./chunk-5HOJ6CEU.js";
import {
  apiErrors,
  apiFailureMeaning,
  apiProblem,
  setupErrors,
  signupErrors
} from "./chunk-ZAG2PGKW.js";
import {
  ApiFailure
} from "./chunk-THCJSW4V.js";
import {
  Problem,
  Problems,
  messageOf
} from "./chunk-XHLOGNBX.js";

// src/fleet/stages/failure.ts
var OrgLost = class extends Problem {
};
function isOutOfAllocation(kind) {
  return kind === "signup/daily-limit" || kind === "signup/active-limit";
}
var transientKinds = /* @__PURE__ */ new Set([
  ...[...signupErrors, ...apiErrors, ...setupErrors].flatMap(
    ({ kind, transient }) => transient ? [kind] : []
  ),
  "scratch/not-replicated"
]);
function failureOf(error, subject) {
  const problem = problemFrom(error, subject);
  const next = nextAfter(error, problem);
  return { ...textOf(problem), next, lasts: next === "keep" && !mayPass.has(problem.kind) };
}
var mayPass = /* @__PURE__ */ new Set(["fleet/timeout", "fleet/unexpected", "signup/daily-limit", "signup/active-limit"]);
function nextAfter(error, problem) {
  if (error instanceof OrgLost || problem.kind === "api/org-gone") return "replace";
  if (error instanceof ApiFailure) return apiFailureMeaning(error).transient ? "replace" : "keep";
  return transientKinds.has(problem.kind) || problem.kind === "signup/unknown" ? "replace" : "keep";
}
function problemFrom(error, subject) {
  if (error instanceof Problem) return error;
  if (error instanceof Problems) return joined(error.problems);
  if (error instanceof ApiFailure) return apiProblem(error, subject);
  if (error instanceof PollingTimeout) {
    return new Problem(
      {
        kind: "fleet/timeout",
        what: `${subject} did not end within ${Math.round(error.timeout / 6e4)} minutes.`,
        fix: "Look at the org; run the fleet again with the same generation to go on where it stopped."
      },
      { cause: error }
    );
  }
  const said = messageOf(error);
  return new Problem(
    {
      kind: "fleet/unexpected",
      what: `${subject} failed: ${said}.`,
      fix: "Run the fleet again with the same generation; report it if it stays."
    },
    { cause: error }
  );
}
function joined(problems) {
  const [first] = problems;
  if (first === void 0 || problems.length === 1)
    return first ?? new Problem({ kind: "fleet/unexpected", what: "Failed.", fix: "Run the fleet again." });
  return new Problem({
    kind: first.kind,
    what: problems.map(({ what }) => what).join(" "),
    ...first.why === void 0 ? {} : { why: first.why },
    fix: [...new Set(problems.map(({ fix }) => fix))].join(" ")
  });
}
function textOf({ kind, what, why, fix, documented, place }) {
  return {
    kind,
    what,
    ...why === void 0 ? {} : { why },
    fix,
    ...documented ? { documented } : {},
    ...place === void 0 ? {} : { place }
  };
}

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

export {
  OrgLost,
  isOutOfAllocation,
  failureOf,
  pLimit
};
