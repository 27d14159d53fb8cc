import {
  __commonJS
} from "./chunk-KIZ6KU7F.js";

// node_modules/@salesforce/core/lib/util/mutex.js
var require_mutex = __commonJS({
  "node_modules/@salesforce/core/lib/util/mutex.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Mutex = void 0;
    var Mutex = class {
      /**
       * Internal promise chain that maintains the mutex state.
       * Each new lock acquisition is chained to this promise.
       *
       * @private
       */
      mutex = Promise.resolve();
      /**
       * Acquires the mutex lock and executes the provided function.
       * The function will not execute until all previously queued operations complete.
       *
       * @template T - The return type of the function
       * @param fn - The function to execute while holding the mutex lock. Can be synchronous or asynchronous.
       * @returns A promise that resolves with the result of the function execution
       *
       * @example
       * ```typescript
       * const result = await mutex.lock(async () => {
       *   // This code is guaranteed to run exclusively
       *   return await someAsyncOperation();
       * });
       * ```
       */
      async lock(fn) {
        const unlock = await this.acquire();
        try {
          return await fn();
        } finally {
          unlock();
        }
      }
      /**
       * Acquires the mutex by waiting for the current promise chain to resolve
       * and returns a release function to unlock the mutex.
       *
       * @private
       * @returns A promise that resolves to a function that releases the mutex lock
       */
      async acquire() {
        let release;
        const promise = new Promise((resolve) => {
          release = resolve;
        });
        const currentMutex = this.mutex;
        this.mutex = this.mutex.then(() => promise);
        await currentMutex;
        return release;
      }
    };
    exports.Mutex = Mutex;
  }
});

export {
  require_mutex
};
