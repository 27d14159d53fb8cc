/**
 * Pictures of job summaries as GitHub shows them, light and dark: `npm run pictures [-- NAME…]` puts them into
 * `.work/pictures`, with the embedded Dev Hub's page, `devhub`. `npm run pictures -- readme` renews those of the README, by a fleet that runs on the embedded Dev Hub.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fleetSummary } from '../src/fleet/report/summary.ts';
import { withPage } from './browser.ts';
import { fleets } from './fleets.ts';
import { showSummary } from './github-page.ts';
import { drawHubPage } from './hub-page.ts';
import { realSummary } from './real-fleet.ts';

const root = join(import.meta.dirname, '..');
const pictures = join(root, '.work/pictures');
const names = process.argv.slice(2);

if (names.includes('readme')) {
  const [upToTimeline = ''] = (await realSummary()).split('### Stages');
  await draw(join(root, 'docs/pictures'), 'summary', upToTimeline);
} else {
  for (const [name, report] of Object.entries(fleets)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const summary = fleetSummary(report, report.endedAt ?? report.startedAt, readMore);
    await draw(pictures, name, summary);
  }
  mkdirSync(pictures, { recursive: true });
  if (names.length === 0 || names.includes('devhub')) await drawHubPage(pictures, tell);
}

function tell(path: string): void {
  process.stdout.write(`${path}\n`);
}

async function draw(folder: string, name: string, summary: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await withPage(async (page) => {
    for (const theme of ['light', 'dark'] as const) {
      await showSummary(page, summary, theme);
      const path = join(folder, `${name}-${theme}.png`);
      await page.screenshot({ path, fullPage: true });
      tell(path);
    }
  });
}

function readMore(kind: string): string {
  return `https://github.example/orgkey/blob/v1/docs/errors.md#${kind.replace('/', '')}`;
}
