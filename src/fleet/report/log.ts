import type { Runner } from '../../runner/runner.ts';
import { finalLine, progressLines } from './progress.ts';
import type { OrgRecord, Recorder } from './recorder.ts';

/** Milliseconds between two looks at the whole. */
const interval = 15_000;

/**
 * The log of a fleet at work: a line an org when it is done with, the totals every 15 seconds while they change, and
 * at the end each org's own lines in a group, those of failed orgs first.
 */
export class FleetLog {
  readonly #recorder: Recorder;
  readonly #runner: Runner;
  readonly #now: () => number;
  readonly #timer: NodeJS.Timeout;
  readonly #notes = new Map<OrgRecord, string[]>();
  #last = '';

  constructor(recorder: Recorder, runner: Runner, now: () => number) {
    this.#recorder = recorder;
    this.#runner = runner;
    this.#now = now;
    this.#timer = setInterval(() => this.#progress(), interval);
  }

  note(record: OrgRecord, line: string): void {
    const notes = this.#notes.get(record) ?? [];
    notes.push(`${new Date(this.#now()).toISOString().slice(11, 19)} ${line}`);
    this.#notes.set(record, notes);
  }

  done(record: OrgRecord): void {
    const report = record.report();
    const line = finalLine(report, this.#now());
    if (report.state !== 'failed') {
      this.#runner.info(line);
      return;
    }
    this.#runner.error(line, `Scratch org ${record.label}`);
    const { stage = '', what = '', why, fix = '' } = report.failure ?? {};
    for (const text of [`Failed in ${stage}. ${what}`, why, fix]) {
      if (text !== undefined && text !== '') this.note(record, text);
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Each org's lines, in a group of its own. */
  async groups(): Promise<void> {
    const rank = (record: OrgRecord) => (record.report().state === 'failed' ? 0 : 1);
    const notes = [...this.#notes].toSorted(([one], [other]) => rank(one) - rank(other));
    for (const [record, lines] of notes) {
      await this.#runner.group(`${record.label}: ${record.report().state}`, async () => {
        for (const line of lines) this.#runner.info(line);
      });
    }
  }

  #progress(): void {
    const lines = progressLines(this.#recorder.report(), this.#now());
    const text = lines.join('\n');
    if (text === this.#last) return;
    this.#last = text;
    this.#runner.info(text);
  }
}
