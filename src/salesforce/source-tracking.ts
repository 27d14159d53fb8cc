import { hasTexts } from './wire/answers.ts';
import { apiVersion } from './wire/api-version.ts';
import { ApiFailure } from './wire/api-failure.ts';
import { isObject } from './wire/json.ts';
import type { OrgClient } from './wire/org-client.ts';

/** `composite/batch` takes this many requests. */
const batchSize = 25;
/** Salesforce writes what a deploy changed down behind it: most is there within a second. */
const firstPatience = 1000;
/** And more, the more there is. The CLI waits 50 a component. */
const patiencePerComponent = 5;
const longestPatience = 10_000;
const pause = 1000;
const mostPasses = 10;

interface BatchAnswer {
  readonly results?: readonly { readonly statusCode: number }[];
}

/**
 * An org's source tracking: what the fleet deployed counts as known to the developers who use the org. In a fresh clone
 * the CLI takes every SourceMember with a RevisionCounter above 0 for a change that somebody made in the org; set to 0,
 * they are no changes, and later ones count on from where they were.
 * Source: @salesforce/source-tracking 8.1, remoteSourceTrackingService; @salesforce/core 9.4, scratchOrgInfoApi,
 * updateRevisionCounterToZero, which does the same behind its deploy of the settings.
 */
export class SourceTracking {
  readonly #org: OrgClient;
  #isOpen = false;
  /** When all of it should be there, in milliseconds since the epoch. */
  #completeAt = 0;

  constructor(org: OrgClient) {
    this.#org = org;
  }

  /** Whether something changed the org since it was settled. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Settings or a package changed the org: source tracking shows little of that, and the CLI doesn't wait for it either. */
  changed(): void {
    this.#isOpen = true;
  }

  /** Source was deployed just now: what is tracked of it may still be on its way. */
  deployed(components: number): void {
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
  async settle(signal: AbortSignal): Promise<number> {
    const { wire } = this.#org;
    let settled = 0;
    for (let pass = 1; pass <= mostPasses; pass += 1) {
      const wait = pass === 1 ? this.#completeAt - wire.now() : pass > 2 ? pause : 0;
      if (wait > 0) await wire.sleep(wait, signal, 'source tracking');
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
  async #changedMembers(signal: AbortSignal): Promise<string[]> {
    try {
      const soql = 'SELECT Id FROM SourceMember WHERE RevisionCounter > 0';
      const found = await this.#org.toolingQuery<{ readonly Id: string }>(soql, {
        signal,
        row: hasTexts('Id'),
      });
      return found.map(({ Id }) => Id);
    } catch (error) {
      if (error instanceof ApiFailure && error.errors.some(({ errorCode }) => errorCode === 'INVALID_TYPE')) {
        return [];
      }
      throw error;
    }
  }

  /** Many in one call, as the CLI did it before; one by one, as it does now, where the org won't. */
  async #setToZero(ids: readonly string[], signal: AbortSignal): Promise<void> {
    const options = { repeat: 'if-transient', signal } as const;
    const isBatch = (answer: unknown): boolean => isObject(answer) && Array.isArray(answer['results']);
    const path = (id: string) => `/tooling/sobjects/SourceMember/${id}`;
    const fields = { RevisionCounter: 0 };
    const batchRequests = ids.map((id) => ({
      method: 'PATCH',
      url: `v${apiVersion}${path(id)}`,
      richInput: fields,
    }));
    let left = ids;
    try {
      const body = { batchRequests };
      const { results = [] } = await this.#org.post<BatchAnswer>('/tooling/composite/batch', body, {
        ...options,
        expects: isBatch,
      });
      left = ids.filter(
        (_, place) => (results[place]?.statusCode ?? 0) >= 300 || results[place] === undefined,
      );
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.status < 400 || error.status >= 500) throw error;
    }
    for (const id of left) await this.#org.patch(path(id), fields, options);
  }
}
