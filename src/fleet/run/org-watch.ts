import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { soqlString } from '../../salesforce/wire/soql.ts';
import {
  decisiveSignup,
  readSignups,
  type ScratchOrgInfo,
} from '../../salesforce/scratch-orgs/scratch-orgs.ts';

/** Milliseconds that a question waits for others to go with. */
const gathering = 200;
/** Milliseconds for which an answer counts as new. */
const fresh = 2000;
/** This many questions in a row without an ActiveScratchOrg row mean that the org is gone. */
const missingLooks = 2;

/** What the hub says of an org. */
export interface OrgWord {
  readonly isGone: boolean;
  /** Absent where the hub knows no signup of that username. */
  readonly info?: ScratchOrgInfo;
}

/**
 * Asks the hub about orgs that refuse or don't serve: it knows at once whether they were deleted. Orgs that ask at the same
 * time share one query. An org is gone by its signup's Status, or where it has had no ActiveScratchOrg row for two looks.
 */
export class OrgWatch {
  readonly #hub: OrgClient;
  readonly #signal: AbortSignal;
  readonly #asked = new Set<string>();
  readonly #missing = new Map<string, number>();
  readonly #latest = new Map<string, { readonly at: number; readonly word: OrgWord }>();
  #asking: Promise<void> | undefined;

  constructor(hub: OrgClient, signal: AbortSignal) {
    this.#hub = hub;
    this.#signal = signal;
  }

  /** @returns undefined if the hub doesn't answer */
  async ask(username: string): Promise<OrgWord | undefined> {
    const known = this.#latest.get(username);
    if (known !== undefined && this.#hub.wire.now() - known.at < fresh) return known.word;
    this.#asked.add(username);
    this.#asking ??= this.#askSoon();
    try {
      await this.#asking;
    } catch {
      this.#signal.throwIfAborted();
      return undefined;
    }
    return this.#latest.get(username)?.word;
  }

  /** Whether the hub says so; nothing is lost for want of an answer. */
  async isGone(username: string): Promise<boolean> {
    return (await this.ask(username))?.isGone === true;
  }

  async #askSoon(): Promise<void> {
    try {
      await this.#hub.wire.sleep(gathering, this.#signal, 'the hub’s word on an org');
    } finally {
      this.#asking = undefined;
    }
    const usernames = [...this.#asked];
    this.#asked.clear();
    const signups = await readSignups(this.#hub, usernames, this.#signal);
    const of = Map.groupBy(signups, ({ SignupUsername, Username }) =>
      (SignupUsername ?? Username ?? '').toLowerCase(),
    );
    const infos = usernames.map((name) => decisiveSignup(of.get(name.toLowerCase()) ?? []));
    const doubtful = usernames.filter((_, index) => infos[index]?.Status === 'Active');
    const there = await this.#usernamesThere(doubtful);
    for (const [index, username] of usernames.entries()) this.#note(username, infos[index], there);
  }

  async #usernamesThere(usernames: readonly string[]): Promise<Set<string>> {
    if (usernames.length === 0) return new Set();
    const list = usernames.map(soqlString).join(',');
    const soql = `SELECT SignupUsername FROM ActiveScratchOrg WHERE SignupUsername IN (${list})`;
    const options = { signal: this.#signal };
    const rows = await this.#hub.query<{ readonly SignupUsername: string }>(soql, options);
    return new Set(rows.map(({ SignupUsername }) => SignupUsername.toLowerCase()));
  }

  #note(username: string, info: ScratchOrgInfo | undefined, there: ReadonlySet<string>): void {
    const isMissing = info?.Status === 'Active' && !there.has(username.toLowerCase());
    const looks = isMissing ? (this.#missing.get(username) ?? 0) + 1 : 0;
    this.#missing.set(username, looks);
    const isGone = info?.Status === 'Deleted' || looks >= missingLooks;
    const word = { isGone, ...(info === undefined ? {} : { info }) };
    this.#latest.set(username, { at: this.#hub.wire.now(), word });
  }
}
