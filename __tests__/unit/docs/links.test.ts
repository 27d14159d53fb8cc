import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';

const root = resolve(import.meta.dirname, '../../..');

describe('links between the documents lead somewhere', () => {
  for (const document of globSync(['*.md', 'docs/**/*.md'], { cwd: root })) {
    it(document, () => {
      const broken = linksOf(document).filter((link) => !leadsSomewhere(document, link));
      assert.deepEqual(broken, []);
    });
  }
});

function linksOf(document: string): string[] {
  const links = readFileSync(join(root, document), 'utf8').matchAll(/\]\(([^)\s]+)\)/g);
  return [...links].map(([, link = '']) => link).filter((link) => !link.startsWith('http'));
}

function leadsSomewhere(document: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const path = file === '' ? join(root, document) : resolve(root, dirname(document), file);
  if (!existsSync(path)) return false;
  return anchor === undefined || anchorsOf(path).has(anchor);
}

/** As GitHub makes them of headings; `<a id>` counts too. */
function anchorsOf(path: string): Set<string> {
  const text = readFileSync(path, 'utf8');
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
  const named = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, name = '']) => name);
  return new Set([...headings, ...named]);
}
