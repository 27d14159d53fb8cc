import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeProgram } from '../../../src/cli/run.ts';
import { processTerminal } from '../../../src/cli/terminal.ts';
import { realWire } from '../../../src/salesforce/wire/real-wire.ts';
import { repository } from '../../../harness/installed-action.ts';

const text = (file: string) => readFileSync(join(repository, file), 'utf8');
const pages = globSync(['*.md', 'docs/*.md'], { cwd: repository });
const manifest = JSON.parse(text('package.json')) as {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};
const program = makeProgram({ terminal: processTerminal(), wire: realWire({}), env: {} }, () => undefined);

/** What is typed, of a page's shell blocks and of code in its text. */
function typed(page: string): string[] {
  const blocks = [...text(page).matchAll(/^```(?:ba)?sh\n(.*?)^```$/gms)].map(([, block = '']) => block);
  const inText = [...text(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...blocks.flatMap((block) => block.split('\n')), ...inText];
}

describe('the commands that the pages print', () => {
  it('are npm scripts that there are', () => {
    const missing = pages.flatMap((page) =>
      typed(page)
        .flatMap((line) => [...line.matchAll(/npm run (?:-s |--silent )?([\w:]+)/g)])
        .map(([, name = '']) => name)
        .filter((name) => manifest.scripts[name] === undefined)
        .map((name) => `${page}: npm run ${name}`),
    );
    assert.deepEqual(missing, []);
  });

  it('are commands and options that orgkey has', () => {
    const lines = pages.flatMap((page) =>
      typed(page).filter((line) => /^(npx (?:--yes )?github:[\w-]+\/orgkey#v1|orgkey) \w/.test(line)),
    );
    assert.ok(lines.length > 5);
    for (const line of lines) {
      const [name = '', ...words] = line
        .replace(/ #.*$/, '')
        // What another command gets.
        .replace(/ -- .*$/, '')
        .replace(/^(npx (?:--yes )?\S+|orgkey) /, '')
        .split(/[ =]/);
      const found = program.commands.find((one) => one.name() === name.replace(/,$/, ''));
      const command = found?.commands.find((sub) => sub.name() === words[0]) ?? found;
      assert.ok(command, line);
      const known = new Set(command.options.flatMap(({ long, short }) => [long, short]));
      assert.deepEqual(
        words.filter((word) => word.startsWith('--') && !known.has(word)),
        [],
        line,
      );
    }
  });
});

it('nothing names a package of ours in a registry, which has none', () => {
  const files = [
    ...pages,
    ...globSync(['src/**/*.ts', '*action.yml', 'fleet/**/*.yml'], { cwd: repository }),
  ];
  const naming = files.filter((file) =>
    /npx (?:--?\S+ )*orgkey|--package=orgkey|npm (?:i|install) .*\borgkey\b/.test(text(file)),
  );
  assert.deepEqual(naming, []);
});

describe('the Node that is needed', () => {
  const needed = /^>=(\d+\.\d+)$/.exec(manifest.engines.node)?.[1] ?? '?';

  for (const file of ['README.md', 'docs/cli.md', 'src/cli/main.ts'])
    it(`for the command is the same in package.json and ${file}`, () => {
      assert.ok(text(file).replaceAll(/\s+/g, ' ').includes(`Node ${needed} or newer`));
    });

  it('for a checkout is the same in README.md and CONTRIBUTING.md', () => {
    for (const file of ['README.md', 'CONTRIBUTING.md'])
      assert.match(text(file), /Node 20 or newer, npm, openssl and git/);
  });
});
