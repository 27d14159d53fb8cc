import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canDrawLive, LiveRegion } from '../../../src/cli/live-region.ts';
import { liveView } from '../../../src/fleet/report/live-view.ts';
import type { OrgReport } from '../../../src/fleet/report/report.ts';
import { failedOrg, org, orgs, report, stageRuns, start } from './fleet-report.ts';

const now = start + 200_000;
const running = (number: number): OrgReport =>
  org(number, { state: 'running', stages: stageRuns(number, [60, 5, 60], 'running') });
const signingUp = (number: number): OrgReport =>
  org(number, { state: 'running', stages: stageRuns(number, [60], 'running') });
const waiting = (number: number): OrgReport => org(number, { state: 'waiting', stages: [] });
const { endedAt: _, ...atWork } = report([
  ...orgs(5),
  ...[6, 7, 8].map(running),
  failedOrg(9),
  ...[10, 11, 12].map(waiting),
]);

describe('a fleet at work, drawn in place', () => {
  test('is a line of totals and a line a stage, at 80 columns', () => {
    const [totals, ...lines] = liveView(atWork, now, 80);
    assert.match(totals ?? '', /^5 of 12 ready · 1 failed · 3 m 20 s · about .* to go$/);
    assert.deepEqual(lines.slice(0, 4), [
      `signup          ${'█'.repeat(26)}${'░'.repeat(14)}   8/12`,
      `login           ${'█'.repeat(26)}${'░'.repeat(14)}   8/12`,
      `packages        ${'█'.repeat(16)}${'▒'.repeat(10)}${'░'.repeat(14)}   5/12  3 in it`,
      `source          ${'█'.repeat(16)}${'░'.repeat(24)}   5/12`,
    ]);
    assert.equal(lines.filter((line) => !line.startsWith('  slow: ')).length, 7);
  });

  test('is nothing before there are orgs, and then counts in whole seconds', () => {
    assert.deepEqual(liveView({ ...atWork, orgs: [] }, now, 80), []);
    const [soon] = liveView({ ...atWork, orgs: [running(1)] }, start + 251, 80);
    assert.equal(soon, '0 of 1 ready · 1 s');
  });

  test('has a full bar where no org is before the stage', () => {
    const [, signup] = liveView({ ...atWork, orgs: [...orgs(2), signingUp(3)] }, now, 80);
    assert.equal(signup, `signup          ${'█'.repeat(26)}${'▒'.repeat(14)}  2/3  1 in it`);
  });

  for (const columns of [20, 40, 80, 200]) {
    test(`fits ${columns} columns, with 1 to 500 orgs`, () => {
      for (const many of [[running(1)], atWork.orgs, orgs(500)]) {
        const lines = liveView({ ...atWork, orgs: many }, now, columns);
        assert.ok(lines.every(({ length }) => length <= columns));
        if (columns >= 40)
          assert.ok(
            lines.some((line) => /signup +[█▒░]{5,40} +\d+\/\d+/.test(line)),
            lines.join('\n'),
          );
      }
    });
  }
});

/** What a terminal shows, as far as a region asks for: text, lines, and CSI F and J. */
class Screen {
  readonly text: string[] = [''];
  writes = 0;
  columns = 40;
  readonly write = (text: string): void => {
    this.writes += 1;
    // eslint-disable-next-line no-control-regex -- the sequences that are drawn with
    for (const part of text.split(/(\u001b\[\d*[FJ]|\n)/)) this.#take(part);
  };
  #take(part: string): void {
    // eslint-disable-next-line no-control-regex -- as above
    const [, count, final] = /^\u001b\[(\d*)([FJ])$/.exec(part) ?? [];
    if (part === '\n') this.text.push('');
    else if (final === 'F') this.text.splice(this.text.length - 1 - Number(count));
    else if (final === 'J') this.text.push('');
    else if (part !== '') this.text[this.text.length - 1] = `${this.text.at(-1) ?? ''}${part}`;
  }
}

describe('a region of lines that change in place', () => {
  test('leaves in the scrollback what was written above it, in order and once, and nothing of itself', () => {
    const screen = new Screen();
    let frame = 0;
    const region = new LiveRegion(screen, () => [`frame ${String(frame)}`, 'x'.repeat(100)]);
    for (; frame < 20; frame += 1) region.write(`line ${String(frame)}: größe 日本`);
    assert.deepEqual(screen.text.slice(-4), ['line 19: größe 日本', 'frame 19', 'x'.repeat(39), '']);
    region.stop();
    const lines = Array.from({ length: 20 }, (_, index) => `line ${String(index)}: größe 日本`);
    assert.deepEqual(screen.text, [...lines, '']);
  });

  test('is drawn a few times a second at most, and not at all while it stays the same', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const screen = new Screen();
    let frame = 0;
    const region = new LiveRegion(screen, () => [`frame ${String(frame)}`]);
    for (let step = 0; step < 20; step += 1) {
      if (step < 10) frame += 1;
      t.mock.timers.tick(100);
    }
    region.stop();
    assert.ok(screen.writes <= 6, String(screen.writes));
    await Promise.resolve();
  });

  test('counts the rows that a narrower window wraps it to', () => {
    const written: string[] = [];
    const stream = { columns: 80, write: (text: string) => void written.push(text) };
    const region = new LiveRegion(stream, () => ['y'.repeat(60)]);
    region.write('one');
    stream.columns = 40;
    region.write('two');
    region.stop();
    assert.ok(written[1]?.startsWith('\u001b[2F\u001b[J'), JSON.stringify(written[1]));
  });

  test('is drawn to a person’s terminal alone', () => {
    assert.equal(canDrawLive(true, { TERM: 'xterm-256color' }), true);
    assert.equal(canDrawLive(false, {}), false);
    assert.equal(canDrawLive(undefined, {}), false);
    for (const env of [{ CI: 'true' }, { NO_COLOR: '1' }, { TERM: 'dumb' }])
      assert.equal(canDrawLive(true, env), false);
  });
});
