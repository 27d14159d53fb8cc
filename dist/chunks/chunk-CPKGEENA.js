import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  hasTexts
} from "./chunk-L3E6RXYU.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  isObject
} from "./chunk-BVEACDW4.js";

// src/salesforce/source-tracking.ts
var batchSize = 25;
var firstPatience = 1e3;
var patiencePerComponent = 5;
var longestPatience = 1e4;
var pause = 1e3;
var mostPasses = 10;
var SourceTracking = class {
  #org;
  #isOpen = false;
  /** When all of it should be there, in milliseconds since the epoch. */
  #completeAt = 0;
  constructor(org) {
    this.#org = org;
  }
  /** Whether something changed the org since it was settled. */
  get isOpen() {
    return this.#isOpen;
  }
  /** Settings or a package changed the org: source tracking shows little of that, and the CLI doesn't wait for it either. */
  changed() {
    this.#isOpen = true;
  }
  /** Source was deployed just now: what is tracked of it may still be on its way. */
  deployed(components) {
    this.#isOpen = true;
    const patience = Math.min(firstPatience + patiencePerComponent * components, longestPatience);
    this.#completeAt = Math.max(this.#completeAt, this.#org.wire.now() + patience);
  }
  /**
   * Sets the counters to 0, and waits for those that may still come.
   *
   * @returns how many there were
   * @throws ApiFailure
   */
  async settle(signal) {
    const { wire } = this.#org;
    let settled = 0;
    for (let pass = 1; pass <= mostPasses; pass += 1) {
      const wait = pass === 1 ? this.#completeAt - wire.now() : pass > 2 ? pause : 0;
      if (wait > 0) await wire.sleep(wait, signal, "source tracking");
      const ids = await this.#changedMembers(signal);
      if (ids.length === 0) break;
      for (let at = 0; at < ids.length; at += batchSize) {
        await this.#setToZero(ids.slice(at, at + batchSize), signal);
      }
      settled += ids.length;
    }
    this.#isOpen = false;
    return settled;
  }
  /** Empty in an org that doesn't track its source. */
  async #changedMembers(signal) {
    try {
      const soql = "SELECT Id FROM SourceMember WHERE RevisionCounter > 0";
      const found = await this.#org.toolingQuery(soql, {
        signal,
        row: hasTexts("Id")
      });
      return found.map(({ Id }) => Id);
    } catch (error) {
      if (error instanceof ApiFailure && error.errors.some(({ errorCode }) => errorCode === "INVALID_TYPE")) {
        return [];
      }
      throw error;
    }
  }
  /** Many in one call, as the CLI did it before; one by one, as it does now, where the org won't. */
  async #setToZero(ids, signal) {
    const options = { repeat: "if-transient", signal };
    const isBatch = (answer) => isObject(answer) && Array.isArray(answer["results"]);
    const path = (id) => `/tooling/sobjects/SourceMember/${id}`;
    const fields = { RevisionCounter: 0 };
    const batchRequests = ids.map((id) => ({
      method: "PATCH",
      url: `v${apiVersion}${path(id)}`,
      richInput: fields
    }));
    let left = ids;
    try {
      const body = { batchRequests };
      const { results = [] } = await this.#org.post("/tooling/composite/batch", body, {
        ...options,
        expects: isBatch
      });
      left = ids.filter(
        (_, place) => (results[place]?.statusCode ?? 0) >= 300 || results[place] === void 0
      );
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.status < 400 || error.status >= 500) throw error;
    }
    for (const id of left) await this.#org.patch(path(id), fields, options);
  }
};

export {
  SourceTracking
};
