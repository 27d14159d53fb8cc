import { readFile } from 'node:fs/promises';
import { load, type Page, resolvePackage } from './browser.ts';

export type Theme = 'light' | 'dark';

interface Marked {
  use(extension: unknown): void;
  parse(markdown: string): string;
}

/** Shows a job summary as GitHub does: its style sheet, its alerts, Mermaid charts drawn; as wide as there. */
export async function showSummary(page: Page, markdown: string, theme: Theme): Promise<void> {
  const { marked } = await load<{ marked: Marked }>('marked');
  const { default: alerts } = await load<{ default: () => unknown }>('marked-alert');
  marked.use(alerts());
  const css = await readFile(
    await resolvePackage(`github-markdown-css/github-markdown-${theme}.css`),
    'utf8',
  );
  const background = theme === 'dark' ? '#0d1117' : '#ffffff';
  const body = marked
    .parse(markdown)
    .replaceAll(
      /<pre><code class="language-mermaid">([^]*?)<\/code><\/pre>/g,
      '<pre class="mermaid">$1</pre>',
    );
  await page.setViewport({ width: 1012, height: 800, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${css}
     body{margin:0;background:${background}} article{padding:24px}
     pre.mermaid{background:none !important;padding:0 !important}</style>
     <article class="markdown-body">${body}</article>`,
  );
  await page.addScriptTag({ path: await resolvePackage('mermaid/dist/mermaid.min.js') });
  const mermaidTheme = theme === 'dark' ? 'dark' : 'default';
  await page.evaluate(
    `mermaid.initialize({startOnLoad:false,theme:'${mermaidTheme}',securityLevel:'strict'});` +
      `mermaid.run({querySelector:'pre.mermaid',suppressErrors:false})`,
  );
}
