import { findActiveScratchOrgs, readSignups } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { isSameSlot, type OrgName, soqlPatternForSlot } from '../names.ts';
import { hubOrg, type HubOrg } from '../plan/member.ts';
import { byAge } from '../plan/standing.ts';

/** Milliseconds that a question waits for others to go with. */
const gathering = 200;

/** Asks the hub for all orgs that a slot ever had; slots that are asked about at the same time share a query. */
export class SlotLook {
  readonly #hub: OrgClient;
  readonly #signal: AbortSignal;
  readonly #more: readonly string[];
  readonly #discarded = new Set<string>();
  /** Orgs of other runs, asked for after the one that fills their slot. */
  readonly younger = new Set<HubOrg>();
  readonly #asked = new Map<string, OrgName>();
  #asking: Promise<HubOrg[]> | undefined;

  constructor(hub: OrgClient, signal: AbortSignal, { hasLines }: { readonly hasLines: boolean }) {
    this.#hub = hub;
    this.#signal = signal;
    this.#more = hasLines ? ['Description'] : [];
  }

  /** This run deleted the org: whatever the hub's rows say for some time. */
  discarded(username: string): void {
    this.#discarded.add(username.toLowerCase());
  }

  /**
   * @param slot any attempt of it
   * @returns the slot's orgs, gone ones too, the eldest first, without those that this run has deleted; undefined where the hub
   *   doesn't answer
   */
  async ask(slot: OrgName): Promise<HubOrg[] | undefined> {
    this.#asked.set(soqlPatternForSlot(slot), slot);
    this.#asking ??= this.#askSoon();
    try {
      const orgs = await this.#asking;
      return orgs.filter((org) => isSameSlot(org.name, slot) && !this.#discarded.has(org.username));
    } catch {
      this.#signal.throwIfAborted();
      return undefined;
    }
  }

  async #askSoon(): Promise<HubOrg[]> {
    try {
      await this.#hub.wire.sleep(gathering, this.#signal, 'the hub’s word on a slot');
    } finally {
      this.#asking = undefined;
    }
    const patterns = [...this.#asked.keys()];
    this.#asked.clear();
    const infos = await readSignups(this.#hub, [], this.#signal, this.#more, patterns);
    const ids = infos.flatMap(({ Status, ScratchOrg }) => (Status === 'Active' ? (ScratchOrg ?? []) : []));
    const rows = await findActiveScratchOrgs(this.#hub, ids, this.#signal);
    const active = new Set(rows.map(({ ScratchOrg }) => shortId(ScratchOrg)));
    return infos.flatMap((info) => hubOrg(info, active) ?? []).toSorted(byAge);
  }
}
