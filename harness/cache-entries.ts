import { randomUUID } from 'node:crypto';

/** An archive in the cache. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  /** A hash of the cached paths and the compression: entries of other versions don't match. */
  readonly version: string;
  /** The signed URL's `sig`. */
  readonly signature: string;
  /** The archive; undefined before it is uploaded. */
  readonly content: Buffer | undefined;
}

/** Archives by key and version. A key that was ever reserved is never given again, finished or not. */
export class CacheEntries {
  readonly #entries: { -readonly [name in keyof CacheEntry]: CacheEntry[name] }[] = [];
  readonly #finalized: CacheEntry[] = [];

  /** Those that can be restored, the oldest first. */
  get finalized(): readonly CacheEntry[] {
    return this.#finalized;
  }

  byId(id: number): CacheEntry | undefined {
    return this.#entries[id - 1];
  }

  /** @returns undefined if the key is taken */
  reserve(key: string, version: string): CacheEntry | undefined {
    if (this.#find(key, version) !== undefined) return undefined;
    const id = this.#entries.length + 1;
    const entry = { id, key, version, signature: randomUUID(), content: undefined };
    this.#entries.push(entry);
    return entry;
  }

  store(entry: CacheEntry, content: Buffer): void {
    const stored = this.#entries[entry.id - 1];
    if (stored !== undefined) stored.content = content;
  }

  /** @returns undefined if nothing of that size was uploaded under the key */
  finalize(key: string, version: string, bytes: number): CacheEntry | undefined {
    const entry = this.#find(key, version);
    if (entry?.content?.length !== bytes || this.#finalized.includes(entry)) return undefined;
    this.#finalized.push(entry);
    return entry;
  }

  /**
   * The entry to restore: the keys in their order, each as it is first, then the newest that begins with it.
   * Source: GitHub's documentation on dependency caching, "Cache key matching".
   */
  match(keys: readonly string[], version: string): CacheEntry | undefined {
    const newestFirst = this.#finalized.filter((entry) => entry.version === version).toReversed();
    for (const key of keys) {
      const found =
        newestFirst.find((entry) => entry.key === key) ??
        newestFirst.find((entry) => entry.key.startsWith(key));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #find(key: string, version: string): CacheEntry | undefined {
    return this.#entries.find((entry) => entry.key === key && entry.version === version);
  }
}
