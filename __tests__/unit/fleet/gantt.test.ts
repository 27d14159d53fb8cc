import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { ganttChart } from '../../../src/fleet/report/gantt.ts';
import type { FleetReport } from '../../../src/fleet/report/report.ts';
import { failedOrg, org, orgs, report, stageRuns, start } from './fleet-report.ts';

const now = start + 600_000;

/** Seen drawn by Mermaid 11; a line it does not know makes the whole chart a syntax error. */
const header =
  /^---\ndisplayMode: compact\nconfig:\n {2}themeCSS: '[^'\n]+'\n {2}gantt:\n {4}numberSectionStyles: 2\n {4}barHeight: 16\n {4}barGap: 3\n---\ngantt\n {2}dateFormat YYYY-MM-DD HH:mm:ss\.SSS\n {2}axisFormat %[MH]:%[SM]\n {2}tickInterval \d+(second|minute|hour|day)\n {2}todayMarker off\n/;

interface Row {
  section: string;
  label: string;
  data: string[];
}

/** Reads the chart as Mermaid does, and checks every line of it. */
function chartRows(fleet: FleetReport): Row[] {
  const chart = ganttChart(fleet, now)?.mermaid ?? '';
  assert.ok(chart.length < 50_000, 'GitHub draws no longer chart');
  assert.match(chart, header);
  const body = chart.replace(header, '').split('\n');
  let section = '';
  return body.flatMap((line) => {
    const title = /^ {2}section ([^:#;\n]+)$/.exec(line)?.[1];
    if (title !== undefined) section = title;
    if (title !== undefined) return [];
    const task = /^ {4}([^:#;\n]+) :([^#;\n]+)$/.exec(line);
    assert.ok(task !== null, line);
    const data = (task[2] ?? '').split(', ');
    const [from = '', to = ''] = data.slice(-2);
    for (const time of [from, to]) assert.match(time, /^2000-01-\d\d \d\d:\d\d:\d\d\.\d{3}$/);
    assert.ok(from < to, line);
    return [{ section, label: task[1] ?? '', data }];
  });
}

suite('the timeline', () => {
  test('is a Mermaid Gantt chart with a row an org and a bar a stage, in time since the start', () => {
    const rows = chartRows(report([org(1, { stages: stageRuns(10, [60, 5, 40]) })]));
    assert.deepEqual(rows, [
      {
        section: 'dev-1',
        label: 'signup',
        data: ['done', 'stage0n1', '2000-01-01 00:00:10.000', '2000-01-01 00:01:10.000'],
      },
      {
        section: 'dev-1',
        label: 'login',
        data: ['stage1n2', '2000-01-01 00:01:10.000', '2000-01-01 00:01:15.000'],
      },
      {
        section: 'dev-1',
        label: 'packages',
        data: ['done', 'stage2n3', '2000-01-01 00:01:15.000', '2000-01-01 00:01:55.000'],
      },
    ]);
  });

  test('leaves out a label that would run over the next bar', () => {
    const rows = chartRows(report([org(1, { stages: stageRuns(0, [600, 5, 300]) })]));
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['signup', '\u200B', 'packages'],
    );
  });

  test('shows failed stages in red and running ones as active, to this moment', () => {
    const rows = chartRows(
      report([failedOrg(1), org(2, { state: 'running', stages: stageRuns(0, [60, 5], 'running') })]),
    );
    assert.equal(rows.find(({ section }) => section === 'dev-1')?.data[0], 'crit');
    assert.deepEqual(rows.at(-1)?.data, [
      'active',
      'stage1n3',
      '2000-01-01 00:01:00.000',
      '2000-01-01 00:10:00.000',
    ]);
  });

  test('ends before an org that took much longer than the others, and says so', () => {
    const slow = org(20, { stages: stageRuns(0, [60, 5, 1200]) });
    const fleet = report([...orgs(19).map((each) => ({ ...each, stages: stageRuns(0, [60, 5, 40]) })), slow]);
    const rows = chartRows(fleet);
    assert.equal(rows.at(-1)?.label, 'packages, until 21 m 05 s');
    assert.equal(rows.at(-1)?.data.at(-1), '2000-01-01 00:02:37.500');
    assert.equal(ganttChart(fleet, now)?.cut, 'The chart ends at 2 m 38 s: dev-20 needed 21 m 05 s.');
    assert.equal(ganttChart(report(orgs(19)), now)?.cut, undefined);
  });

  test('has labels on its axis that don’t run into each other, however long it is', () => {
    for (const [seconds, tick] of [
      [20, '2second'],
      [200, '30second'],
      [1200, '2minute'],
      [9000, '15minute'],
    ] as const) {
      const chart = ganttChart(report([org(1, { stages: stageRuns(0, [seconds]) })]), now)?.mermaid ?? '';
      assert.match(chart, new RegExp(`tickInterval ${tick}\\n`));
    }
  });

  test('of 50 orgs has a row for each and one for every stage', () => {
    const rows = chartRows(report([...orgs(40), ...orgs(10, 'qa')]));
    assert.equal(new Set(rows.map(({ section }) => section)).size, 51);
    assert.equal(rows.filter(({ section }) => section === 'all orgs').length, 7);
    assert.equal(rows[0]?.label, 'signup, 1 m 00 s each');
  });

  test('of 500 orgs has a row for each stage of each group', () => {
    const rows = chartRows(report([...orgs(400), ...orgs(100, 'qa')]));
    assert.deepEqual([...new Set(rows.map(({ section }) => section))], ['all orgs', 'dev', 'qa']);
    assert.equal(rows.length, 21);
  });

  test('of many groups has a row for each stage', () => {
    const groups = Array.from({ length: 100 }, (_, index) => `g${String(index)}`);
    const rows = chartRows(
      report(
        groups.flatMap((group) => orgs(5, group)),
        { groups },
      ),
    );
    assert.equal(rows.length, 7);
  });

  test('stays short enough for GitHub when every org was made again and again', () => {
    const stagesOfMany = Array.from({ length: 30 }, (_, index) => stageRuns(index * 20, [10, 5])).flat();
    const rows = chartRows(report(orgs(60).map((each) => ({ ...each, stages: stagesOfMany }))));
    assert.ok(rows.length > 0);
  });

  test('is safe with names that mean something to Mermaid', () => {
    const names = ['section', 'title', 'gantt', 'topaxis', 'click', 'a:b#c;d%%e'];
    const rows = chartRows(
      report(
        names.map((group) => org(1, { group })),
        { groups: names },
      ),
    );
    assert.ok(rows.some(({ section }) => section === 'a b c d e-1'));
  });

  test('is left out when nothing was done', () => {
    assert.equal(ganttChart(report([org(1, { stages: [] })]), now), undefined);
  });
});
