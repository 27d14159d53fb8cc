import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { ganttChart } from '../../../src/fleet/report/gantt.ts';
import type { FleetReport } from '../../../src/fleet/report/report.ts';
import { failedOrg, org, orgs, report, stageRuns, start } from './fleet-report.ts';

const now = start + 600_000;

/** Seen drawn by Mermaid 11; a line it does not know makes the whole chart a syntax error. */
const header = `---
displayMode: compact
config:
  gantt:
    numberSectionStyles: 2
    barHeight: 16
    barGap: 3
---
gantt
  dateFormat YYYY-MM-DD HH:mm:ss.SSS
  axisFormat %H:%M:%S
  todayMarker off
`;

interface Row {
  section: string;
  label: string;
  data: string[];
}

/** Reads the chart as Mermaid does, and checks every line of it. */
function chartRows(fleet: FleetReport): Row[] {
  const chart = ganttChart(fleet, now) ?? '';
  assert.ok(chart.length < 50_000, 'GitHub draws no longer chart');
  assert.equal(chart.slice(0, header.length), header);
  const body = chart.slice(header.length).split('\n');
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
        data: ['done', '2000-01-01 00:00:10.000', '2000-01-01 00:01:10.000'],
      },
      { section: 'dev-1', label: 'login', data: ['2000-01-01 00:01:10.000', '2000-01-01 00:01:15.000'] },
      {
        section: 'dev-1',
        label: 'packages',
        data: ['done', '2000-01-01 00:01:15.000', '2000-01-01 00:01:55.000'],
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
    assert.deepEqual(rows.at(-1)?.data, ['active', '2000-01-01 00:01:00.000', '2000-01-01 00:10:00.000']);
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
