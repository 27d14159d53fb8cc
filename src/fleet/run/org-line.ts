import type { ScratchOrgInfo } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { isClaimed, type Line, readLine, shownHolder } from '../plan/line.ts';
import type { Digests } from '../stages/prepare.ts';
import type { LineWriter } from './line-writer.ts';

/** What the hub says of one org, and what it is told of it. */
export class OrgLine {
  readonly #lines: LineWriter;
  readonly #info: ScratchOrgInfo;
  readonly #label: string;
  readonly #digests: Digests;
  readonly #line: Line | undefined;
  #key: Line['key'];
  /** Whether the line is to be left as it is. */
  #stays = false;
  /** Whether the group's sample data is in for sure: it is never imported again then, whatever a journal says. */
  hasData: boolean;

  /** @param info with its description, where the org was there before this run */
  constructor(lines: LineWriter, info: ScratchOrgInfo, label: string, digests: Digests) {
    this.#lines = lines;
    this.#info = info;
    this.#label = label;
    this.#digests = digests;
    this.#line = readLine(info.Description ?? null);
    this.hasData = digests.data !== undefined && this.#line?.data === digests.data;
  }

  /**
   * What is to be done with the org: nothing where its line says that it is ready with the same set-up, and nothing
   * where somebody holds it. Where it is ready with another set-up, its line takes that back first.
   *
   * @returns a sentence for the log with `held`
   */
  async begin(): Promise<{ readonly is: 'ready' | 'held' | 'unfinished'; readonly note?: string }> {
    const line = this.#line;
    const isReady = line?.state === 'ready';
    if (isReady && !isClaimed(line) && line.digest === this.#digests.setup) {
      this.#stays = true;
      return { is: 'ready' };
    }
    if (isReady && isClaimed(line)) return this.#held(line.by);
    if (isReady || (line?.data !== undefined && !this.hasData)) {
      const outcome = await this.#lines.takeBack(this.#info, this.#label, this.#change('making'));
      if (outcome === 'held') return this.#held(undefined);
    }
    return { is: 'unfinished' };
  }

  /** The key opens the org, by this app. What the probe finds, other jobs wait for: they are told now. */
  openedBy(way: NonNullable<Line['key']>, tellNow: boolean): void {
    this.#key = way;
    if (tellNow && !this.#stays) this.#put('making');
  }

  /** The set-up has ended well. */
  ready(): void {
    if (!this.#stays) this.#put('ready');
  }

  /** The set-up has ended for good, and the org is still there. */
  failed(): void {
    if (!this.#stays) this.#put('failed');
  }

  #held(by: string | undefined) {
    this.#stays = true;
    const who = by === undefined ? 'Somebody holds it' : `${shownHolder(by)} holds it`;
    return { is: 'held', note: `${who}: it is left as it is.` } as const;
  }

  #put(state: NonNullable<Line['state']>): void {
    this.#lines.put(this.#info, this.#label, this.#change(state));
  }

  #change(state: NonNullable<Line['state']>) {
    return {
      state,
      digest: this.#digests.setup,
      data: this.hasData ? this.#digests.data : undefined,
      ...(this.#key === undefined ? {} : { key: this.#key }),
    };
  }
}
