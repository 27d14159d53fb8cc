import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { repository } from '../../../harness/installed-action.ts';
import { ours, placeholder, withOwner } from '../../../scripts/owner.ts';
import { withoutCredentials, withWorkflows } from '../../../scripts/workflow-pages.ts';

const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const pages = globSync(['*.md', 'docs/*.md', 'docs/workflows/*.yml'], { cwd: repository });

describe('the account that hosts the repository', () => {
  it('stands in package.json, and every page names that one', () => {
    assert.ok(pages.length > 15);
    for (const page of pages) assert.equal(withOwner(read(page)), read(page), page);
  });

  it('is set in all pages by package.json alone', () => {
    for (const page of pages) {
      const set = withOwner(read(page), 'acme/orgkey');
      assert.doesNotMatch(set, new RegExp(`${placeholder}|${ours}`), page);
    }
  });

  it('changes nothing but the repository', () => {
    const text =
      'uses: a/orgkey/fleet@v1, github:a/orgkey#v1, config/orgkey.json, ~/.local/orgkey, `dist/orgkey`\n';
    assert.equal(
      withOwner(text, 'acme/orgkey'),
      'uses: acme/orgkey/fleet@v1, github:acme/orgkey#v1, config/orgkey.json, ~/.local/orgkey, `dist/orgkey`\n',
    );
  });
});

describe('docs/workflows.md', () => {
  const page = read('docs/workflows.md');
  const files = globSync('docs/workflows/*.yml', { cwd: repository }).map((file) => basename(file));

  it('has every workflow, as its file is', () => {
    assert.equal(withWorkflows(page), page);
    assert.deepEqual([...page.matchAll(/workflow: (\S+)/g)].map(([, file]) => file).sort(), files.sort());
  });

  it('has the values of the key once, and the files have them in every step of Orgkey', () => {
    const given = 'consumer-key: ${{ secrets.SF_CONSUMER_KEY }}';
    assert.equal(page.split(given).length - 1, 1);
    for (const file of files) {
      const source = read(`docs/workflows/${file}`);
      const steps = source.split(`uses: ${ours}`).length - 1;
      assert.equal(source.split(given).length - 1, steps, file);
      assert.equal(
        withoutCredentials(source).split('# … the four values of the key').length - 1,
        steps,
        file,
      );
    }
  });
});
