/**
 * Pictures of job summaries as GitHub shows them, light and dark: `npm run pictures [-- NAME…]`. They go to
 * `.work/pictures`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fleetSummary } from '../src/fleet/report/summary.ts';
import { withPage } from './browser.ts';
import { fleets } from './fleets.ts';
import { showSummary } from './github-page.ts';

const folder = join(import.meta.dirname, '../.work/pictures');
mkdirSync(folder, { recursive: true });
const names = process.argv.slice(2);

await withPage(async (page) => {
  for (const [name, report] of Object.entries(fleets)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const summary = fleetSummary(report, report.endedAt ?? report.startedAt, readMore);
    writeFileSync(join(folder, `${name}.md`), summary);
    for (const theme of ['light', 'dark'] as const) {
      await showSummary(page, summary, theme);
      const path = join(folder, `${name}-${theme}.png`);
      await page.screenshot({ path, fullPage: true });
      process.stdout.write(`${path}\n`);
    }
  }
});

function readMore(kind: string): string {
  return `https://github.example/orgkey/blob/v1/docs/errors.md#${kind.replace('/', '')}`;
}
