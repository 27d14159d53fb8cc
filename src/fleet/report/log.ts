import type { Annotation, Runner } from '../../runner/runner.ts';
import { orgsText } from '../names.ts';
import { canaryText, causeKey, failureCauses, labelsOf } from './causes.ts';
import { liveView } from './live-view.ts';
import { finalLine, progressLines } from './progress.ts';
import type { OrgRecord, Recorder } from './recorder.ts';
import { countStates, type FleetReport } from './report.ts';

/** Milliseconds between two looks at the whole, and between two lines where nothing changes. */
const interval = 15_000;
const longestSilence = 30_000;
/** GitHub shows the first ten errors of a step; the last of these is the step's own. */
const mostAnnotations = 9;
/** Orgs whose lines a terminal shows at the end. */
const mostUnfolded = 5;

/**
 * The log of a fleet at work: a line an org when it is done with, the totals every 15 seconds while they change, and
 * at the end each org's own lines in a group, those of failed orgs first, and an annotation a cause.
 */
export class FleetLog {
  readonly #recorder: Recorder;
  readonly #runner: Runner;
  readonly #now: () => number;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #stopLive: (() => void) | undefined;
  readonly #notes = new Map<OrgRecord, string[]>();
  /** By cause: the first org that failed of it. */
  readonly #failed = new Map<string, string>();
  #last = { state: '', at: 0 };

  constructor(recorder: Recorder, runner: Runner, now: () => number) {
    this.#recorder = recorder;
    this.#runner = runner;
    this.#now = now;
    this.#stopLive = runner.live((columns) => liveView(recorder.report(), now(), columns));
    if (this.#stopLive === undefined) this.#timer = setInterval(() => this.#progress(), interval);
  }

  note(record: OrgRecord, line: string): void {
    const notes = this.#notes.get(record) ?? [];
    notes.push(`${new Date(this.#now()).toISOString().slice(11, 19)} ${line}`);
    this.#notes.set(record, notes);
  }

  done(record: OrgRecord): void {
    const report = record.report();
    // What didn’t begin has nothing to tell.
    if (report.state === 'given-up' && report.stages.length === 0) return;
    const cause = report.state === 'failed' ? causeKey(report) : '';
    this.#runner.info(finalLine(report, this.#now(), this.#failed.get(cause)));
    if (report.state !== 'failed') return;
    if (!this.#failed.has(cause)) this.#failed.set(cause, record.label);
    // A terminal has it in the line above, and once more at the end.
    if (!this.#runner.isJob) return;
    const { stage = '', what = '', why, fix = '' } = report.failure ?? {};
    for (const text of [`Failed in ${stage}. ${what}`, why, fix]) {
      if (text !== undefined && text !== '') this.note(record, text);
    }
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#stopLive?.();
  }

  /** Each org's lines, in a group of its own. */
  async groups(): Promise<void> {
    const rank = (record: OrgRecord) => (record.report().state === 'failed' ? 0 : 1);
    const sorted = [...this.#notes].toSorted(([one], [other]) => rank(one) - rank(other));
    // A terminal folds nothing away: it shows one org a cause.
    const shown = new Set([...this.#failed.values()].slice(0, mostUnfolded));
    const notes = this.#runner.isJob ? sorted : sorted.filter(([{ label }]) => shown.has(label));
    for (const [record, lines] of notes) {
      await this.#runner.group(`${record.label}: ${record.report().state}`, async () => {
        for (const line of lines) this.#runner.info(line);
      });
    }
  }

  /** An annotation a cause: a warning where enough orgs are ready without these. */
  causes(report: FleetReport): void {
    // There is nothing to pin them to: what it ends with names them.
    if (!this.#runner.isJob) return;
    const all = failureCauses(report);
    const shown = all.length > mostAnnotations ? all.slice(0, mostAnnotations - 1) : all;
    for (const { failure, orgs } of shown) {
      const { what, why, fix, stage, place } = failure;
      const head = `${orgsText(orgs.length)} failed in ${stage}: ${labelsOf(orgs, 12).join(', ')}`;
      this.#annotate(
        report,
        [head, what.trimEnd(), canaryText(report, orgs), why, fix].filter(Boolean).join('\n'),
        {
          title: head,
          place,
        },
      );
    }
    const left = all.slice(shown.length);
    if (left.length === 0) return;
    const orgs = left.flatMap((cause) => cause.orgs);
    const text = `${orgsText(orgs.length)} failed of ${String(left.length)} more causes: ${labelsOf(orgs, 12).join(', ')}\nThe summary names each.`;
    this.#annotate(report, text, {});
  }

  #annotate(report: FleetReport, text: string, at: Annotation): void {
    if (countStates(report.orgs).ready >= report.minimum) this.#runner.warning(text, at);
    else this.#runner.error(text, at);
  }

  #progress(): void {
    const now = this.#now();
    const report = this.#recorder.report();
    const state = stateOf(report);
    const isSilent = state === this.#last.state && now - this.#last.at < longestSilence;
    if (isSilent) return;
    this.#last = { state, at: now };
    this.#runner.info(progressLines(report, now).join('\n'));
  }
}

/** What a look at the whole shows, except for the time. */
function stateOf({ orgs }: FleetReport): string {
  return orgs
    .map(({ state, stages }) => `${state} ${String(stages.length)} ${stages.at(-1)?.outcome ?? ''}`)
    .join();
}
