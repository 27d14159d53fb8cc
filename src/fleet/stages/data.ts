import type { ImportedIds } from '../../salesforce/data/batches.ts';
import { importSampleData } from '../../salesforce/data/import.ts';
import { countRows } from '../../salesforce/data/org-rows.ts';
import { checkReferences, type SampleData, sampleDataOf } from '../../salesforce/data/plan.ts';
import { batchWentIn, whatWentIn, type WentIn } from '../../salesforce/data/went-in.ts';
import { dataDigest, hashOf } from './digest.ts';
import { watchData } from './data-watch.ts';
import { OrgLost } from './failure.ts';
import { ImportTurn, isAloneIn } from './import-turn.ts';
import type { DataProgress } from './journal.ts';
import type { FleetOrg, MakeStage, StageWork } from './stage.ts';

/** Sample data for every org, with what tells it from other data in the journal. */
interface FleetData {
  readonly data: SampleData;
  readonly hash: string;
}

/** What to import next, and the ids of what is there. */
interface Begun {
  readonly next: number;
  readonly ids: ImportedIds;
}

/** Sample data of plans; groups with the same plans share it. */
export const data: MakeStage = async ({ setup: { data: paths } }, materials) => {
  if (paths.length === 0) return { content: undefined };
  const { workspace, files, dataPatience, once, warn } = materials;
  const plan = await once(`data ${paths.join('\n')}`, async () => {
    const inOrder = paths.flatMap((path) => files.data.get(path) ?? []);
    for (const doubt of await checkReferences(inOrder, workspace)) warn(doubt);
    const read = sampleDataOf(inOrder);
    return { data: read, hash: hashOf(JSON.stringify(read.batches)) };
  });
  return { content: plan.hash, work: dataStage(plan, dataPatience) };
};

/**
 * Imports sample data. Salesforce only inserts, so what went in must be known: the journal says it, batch by batch, and
 * what it doesn't say the org tells by the records themselves. An org that can't tell is lost, and made again.
 */
export function dataStage(plan: FleetData, patience: number): StageWork {
  return {
    data: dataDigest(plan.hash),
    isDone: (org) => Promise.resolve(isImported(org, plan)),
    run: (org) => new DataImport(org, plan, patience).run(),
  };
}

function isImported(org: FleetOrg, { data, hash }: FleetData): boolean {
  const progress = org.journal.dataProgress(org.id, hash);
  return progress.state === 'known' && progress.next >= data.batches.length;
}

/** More of the data is there than this job sent. */
class WentFurther extends Error {
  readonly found: WentIn;

  constructor(found: WentIn) {
    super('more went in');
    this.found = found;
  }
}

/** The import of one org. */
class DataImport {
  readonly #org: FleetOrg;
  readonly #data: SampleData;
  readonly #hash: string;
  readonly #patience: number;
  readonly #turn: ImportTurn;

  constructor(org: FleetOrg, { data, hash }: FleetData, patience: number) {
    this.#org = org;
    this.#data = data;
    this.#hash = hash;
    this.#patience = patience;
    this.#turn = new ImportTurn(org);
  }

  async run(): Promise<void> {
    const { batches, records } = this.#data;
    try {
      const first = await this.#beginning();
      if (first.next === 0) await this.#keepBaseline();
      for (let begun: Begun | undefined = first; begun !== undefined && begun.next < batches.length;) {
        begun = await this.#importFrom(begun);
      }
      this.#org.note(
        first.next >= batches.length ? 'The data was there already.' : `Imported ${records} records.`,
      );
    } finally {
      await this.#turn.giveBack();
    }
  }

  /** @returns where to go on, if somebody else went on meanwhile */
  async #importFrom(begun: Begun): Promise<Begun | undefined> {
    try {
      await this.#sendFrom(begun);
      return undefined;
    } catch (error) {
      if (error instanceof WentFurther) return this.#adopt(error.found);
      throw error;
    }
  }

  async #sendFrom({ next, ids }: Begun): Promise<void> {
    const { client, signal } = this.#org;
    let open: number | undefined;
    try {
      await importSampleData(client, this.#data, {
        from: next,
        ids,
        signal,
        beforeSend: ({ index }) => {
          this.#append('sending', index);
          open = index;
        },
        afterAnswer: ({ index }, created) => {
          open = undefined;
          this.#appendSent(index, created);
        },
        ifUnanswered: async (lost, before) => {
          // From here on only the org's own word counts: this batch is not refused.
          open = undefined;
          this.#org.note(`No answer came to ${lost.batch.file}: asking the org whether it has the records.`);
          const found = await this.#findUnanswered(lost.batch.index, before, lost);
          if (found === undefined) this.#append('sending', (open = lost.batch.index));
          return found;
        },
      });
    } catch (error) {
      // Whatever else it was, Salesforce did not take the batch.
      if (open !== undefined) this.#append('refused', open);
      throw error;
    }
  }

  /** Where to go on. What only an older journal says, or no journal, the org itself must bear out. */
  async #beginning(): Promise<Begun> {
    const progress = this.#org.journal.dataProgress(this.#org.id, this.#hash);
    switch (progress.state) {
      case 'known':
        return (await this.#othersBefore(progress)) ?? progress;
      case 'unanswered': {
        const { next, ids, sentAt } = progress;
        try {
          const found = await this.#findUnanswered(next, ids, undefined, sentAt);
          if (found === undefined) return progress;
          this.#appendSent(next, found);
          return { next: next + 1, ids: { ...ids, ...found } };
        } catch (error) {
          if (error instanceof WentFurther) return this.#adopt(error.found);
          throw error;
        }
      }
      case 'other-data':
        throw this.#unknown(
          'Other data than the plan has now went in, and records can’t be taken out of an org again.',
        );
      case 'unknown':
        return this.#adopt(await this.#inTurn(await this.#watch('others')));
    }
  }

  /**
   * Another job that met this org with no data in it for as long as the patience imports it. So whoever comes later than
   * that to an org of its own has to look first.
   */
  async #othersBefore({ next, since }: DataProgress & { state: 'known' }): Promise<Begun | undefined> {
    const { client, signal } = this.#org;
    if (next === 0 && since !== undefined && client.wire.now() - since < this.#patience) return undefined;
    if (next >= this.#data.batches.length) return undefined;
    const first = await whatWentIn(client, this.#data, this.#hints(), signal);
    const isAsKnown = first.batches.length <= next && first.state !== 'unclear';
    if (isAsKnown && (await isAloneIn(this.#org))) return undefined;
    const found = await this.#inTurn(isAsKnown ? first : await this.#watch('maker'));
    // Rows that only might be ours are not: this org's journal would know of them.
    return found.batches.length <= next && found.state !== 'in' ? undefined : this.#adopt(found);
  }

  /**
   * A batch whose answer never came. If it is there at once, it came; if not, then whoever sees that this job is silent
   * may go on in its place, and what is there later may be theirs.
   *
   * @param sentAt milliseconds since the epoch; default now
   * @returns the batch's ids, or `undefined` if it is certainly not in
   * @throws WentFurther
   */
  async #findUnanswered(
    index: number,
    ids: ImportedIds,
    cause?: unknown,
    sentAt = this.#org.client.wire.now(),
  ): Promise<ImportedIds | undefined> {
    const { client, signal } = this.#org;
    const batch = this.#data.batches[index];
    if (batch === undefined) throw this.#unknown(undefined, cause);
    const trace = await batchWentIn(client, this.#data, batch, ids, this.#hints(), signal);
    if (trace.state === 'in') return trace.ids;
    const isOver = client.wire.now() - sentAt >= 2 * this.#patience;
    if (trace.state === 'out' && isOver) return undefined;
    const found = await this.#watch('maker');
    if (found.batches.length > index) throw new WentFurther(found);
    if (found.state === 'unclear' || found.batches.length < index) throw this.#unknown(undefined, cause);
    return undefined;
  }

  /** As the only one, where others may be about to import, too. */
  #inTurn(found: WentIn): Promise<WentIn> {
    const { client, signal } = this.#org;
    const look = () => whatWentIn(client, this.#data, this.#hints(), signal);
    return this.#turn.take(found, look, () => this.#watch('others'));
  }

  #watch(who: 'maker' | 'others'): Promise<WentIn> {
    return watchData(this.#org, this.#data, this.#hints(), { who, patience: this.#patience });
  }

  /** From now on the journal knows this org. */
  #adopt({ batches, state }: WentIn): Begun {
    if (state === 'unclear') throw this.#unknown();
    const { journal, id, client } = this.#org;
    journal.append({ event: 'began', org: id, at: client.wire.now() });
    for (const [index, ids] of batches.entries()) this.#appendSent(index, ids);
    return { next: batches.length, ids: Object.assign({}, ...batches) as ImportedIds };
  }

  /** The org's own rows, before the first batch and after packages, source and permission sets. */
  async #keepBaseline(): Promise<void> {
    const { client, journal, id, signal } = this.#org;
    const rows = await countRows(
      client,
      this.#data.batches.map(({ sobject }) => sobject),
      signal,
    );
    journal.append({ event: 'baseline', org: id, rows: { ...rows } });
  }

  #hints() {
    const { journal, id } = this.#org;
    return { baseline: journal.baseline(id), claimed: journal.claimedIds(id, this.#hash) };
  }

  #append(event: 'sending' | 'refused', batch: number): void {
    const { journal, id, client } = this.#org;
    const at = event === 'sending' ? { at: client.wire.now() } : {};
    journal.append({ event, org: id, data: this.#hash, batch, ...at });
  }

  #appendSent(batch: number, ids: ImportedIds): void {
    this.#org.journal.append({ event: 'sent', org: this.#org.id, data: this.#hash, batch, ids: { ...ids } });
  }

  #unknown(
    why = 'A batch may be in, and importing it again could double the records.',
    cause?: unknown,
  ): OrgLost {
    return new OrgLost(
      {
        kind: 'fleet/data-unknown',
        what: `It can't be known which sample data ${this.#org.label} has.`,
        why,
        fix: 'Wait: the org is deleted and made again. It takes one more of the daily allocation.',
      },
      { cause },
    );
  }
}
