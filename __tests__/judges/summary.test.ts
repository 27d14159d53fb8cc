import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromePath, withPage } from '../../pictures/browser.ts';
import { fleets } from '../../pictures/fleets.ts';
import { showSummary } from '../../pictures/github-page.ts';
import { colorOf, failedColor } from '../../src/fleet/report/colors.ts';
import { fleetSummary } from '../../src/fleet/report/summary.ts';

const skip =
  chromePath() === undefined && process.env['CI'] === undefined ? 'Chromium is not installed' : false;

interface Drawn {
  readonly charts: number;
  readonly errors: number;
  readonly fills: readonly string[];
  readonly outside: number;
  readonly tables: number;
  readonly alerts: number;
}

/** What a reader gets to see, asked of the page itself. */
const look = `(() => {
  const rects = [...document.querySelectorAll('pre.mermaid svg rect.task')];
  const svg = document.querySelector('pre.mermaid svg');
  const end = svg ? svg.getBoundingClientRect().right : 0;
  return {
    charts: document.querySelectorAll('pre.mermaid svg').length,
    errors: document.querySelectorAll('.error-icon, .error-text').length,
    fills: [...new Set(rects.map((rect) => getComputedStyle(rect).fill))],
    outside: rects.filter((rect) => rect.getBoundingClientRect().right > end + 1).length,
    tables: document.querySelectorAll('table').length,
    alerts: document.querySelectorAll('.markdown-alert').length,
  };
})()`;

function rgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${String(red)}, ${String(green)}, ${String(blue)})`;
}

describe('a summary in a browser, its chart drawn by Mermaid', { skip }, () => {
  for (const [name, report] of Object.entries(fleets)) {
    it(`of ${name}: one colour a stage, red for what failed, nothing cut off`, async () => {
      const summary = fleetSummary(report, report.endedAt ?? 0);
      const drawn = await withPage(async (page) => {
        await showSummary(page, summary, 'light');
        return page.evaluate<Drawn>(look);
      });
      assert.deepEqual([drawn.charts, drawn.errors, drawn.outside], [1, 0, 0]);
      assert.ok(drawn.tables >= 2);
      assert.equal(drawn.alerts, report.orgs.every(({ state }) => state === 'ready') ? 0 : 1);
      const isShown = report.orgs.length <= 60;
      const runs = report.orgs.flatMap(({ stages }) => stages);
      const stages = report.stages.flatMap((stage, index) =>
        runs.some(({ name: own, outcome }) => own === stage && outcome === 'done')
          ? [rgb(colorOf(index).fill)]
          : [],
      );
      const red = isShown && runs.some(({ outcome }) => outcome === 'failed') ? [rgb(failedColor.fill)] : [];
      assert.deepEqual(drawn.fills.toSorted(), [...stages, ...red].toSorted());
    });
  }
});
