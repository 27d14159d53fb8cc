/**
 * Writes the tables of inputs and outputs in docs/inputs.md from the `action.yml` files, the workflows of
 * docs/workflows.md from docs/workflows/, the options in docs/cli.md, the tables in docs/devhub.md from its options and what its clients' tests show,
 * the fleet's steps in docs/how-it-works.md, docs/errors.md from the tables of errors, and everywhere the account that hosts
 * this repository from `package.json`: `npm run docs`. `npm run docs -- --check` changes nothing and fails when it would
 * change something.
 *
 * A table stands between `<!-- inputs: fleet/action.yml -->` (or `outputs:`) and `<!-- end -->`.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { clientTable } from './client-table.ts';
import { commandOptions } from './command-options.ts';
import { optionTable, optionText } from '../devhub/tool/option-table.ts';
import { allSteps } from '../src/fleet/stages/index.ts';
import { errorDocs } from './error-docs.ts';
import { withOwner } from './owner.ts';
import { withWorkflows } from './workflow-pages.ts';

const root = resolve(import.meta.dirname, '..');
const page = 'docs/inputs.md';

const Action = z.object({
  inputs: z
    .record(
      z.string(),
      z.object({
        description: z.string(),
        required: z.boolean().default(false),
        default: z.string().default(''),
      }),
    )
    .default({}),
  outputs: z.record(z.string(), z.object({ description: z.string() })).default({}),
});
type Action = z.infer<typeof Action>;

const tables = {
  inputs: ({ inputs }: Action) => [
    ['Input', 'Default', 'Meaning'],
    ...Object.entries(inputs).map(([name, input]) => [
      code(name),
      input.required ? '**required**' : code(input.default),
      input.description,
    ]),
  ],
  outputs: ({ outputs }: Action) => [
    ['Output', 'Meaning'],
    ...Object.entries(outputs).map(([name, output]) => [code(name), output.description]),
  ],
} as const;
type Kind = keyof typeof tables;

/** Every action of the repository, the root's first. */
function actionFiles(): string[] {
  return globSync(['action.yml', '*/action.yml', '*/*/action.yml'], {
    cwd: root,
    exclude: ['node_modules', '__tests__'],
  }).sort((a, b) => a.length - b.length);
}

/** The document with each of its tables as the action files have it. Fails if an action has no table. */
function withTables(document: string): string {
  for (const [file, kind] of actionFiles().flatMap((file) => [
    [file, 'inputs'] as const,
    [file, 'outputs'] as const,
  ])) {
    if (!document.includes(`<!-- ${kind}: ${file} -->`))
      throw new Error(`${page} has no table of ${kind} of ${file}.`);
  }
  const marked = /(<!-- (inputs|outputs): (\S+) -->\n).*?(<!-- end -->)/gs;
  return document.replace(marked, (whole: string, start: string, kind: Kind, file: string, end: string) => {
    const path = join(root, file);
    if (!existsSync(path)) return whole;
    const action = Action.parse(parse(readFileSync(path, 'utf8')));
    return block(start, tables[kind](action), end);
  });
}

/** The page on the embedded Dev Hub, with its tables of clients and of options. */
function withDevHub(document: string): string {
  const rows = { clients: clientTable(), options: optionRows() };
  return Object.entries(rows).reduce((text, [name, table]) => {
    const marked = new RegExp(`(<!-- ${name} -->\n).*?(<!-- end -->)`, 's');
    if (!marked.test(text)) throw new Error(`docs/devhub.md has no table of ${name}.`);
    return text.replace(marked, (_whole, start: string, end: string) => block(start, table, end));
  }, document);
}

function optionRows(): string[][] {
  const rows = optionTable.map((row) => [
    `\`${optionText(row)}\`${row.isRepeated ? ', repeatable' : ''}`,
    code(row.default ?? ''),
    capitalized(row.meaning),
  ]);
  return [['Option', 'Default', 'Meaning'], ...rows];
}

function capitalized(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase());
}

/** The page on how it works, with the order of a fleet's steps. */
function withSteps(document: string): string {
  const marked = /(<!-- steps -->).*?(<!-- end -->)/s;
  if (!marked.test(document)) throw new Error('docs/how-it-works.md has no list of steps.');
  return document.replace(marked, `$1${allSteps.join(', ')}$2`);
}

/** The page on the command, with the options of what the actions do as well. */
function withCommandOptions(document: string): string {
  const marked = /(<!-- options: ([\w ]+) -->\n).*?(<!-- end -->)/gs;
  return document.replace(marked, (_whole, start: string, command: string, end: string) =>
    block(start, commandOptions(command), end),
  );
}

function block(start: string, rows: readonly (readonly string[])[], end: string): string {
  return `${start}\n<!-- prettier-ignore-start -->\n\n${table(rows)}\n<!-- prettier-ignore-end -->\n\n${end}`;
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

/** Writes a document, or with `--check` only says that it is not up to date. */
function update(file: string, write: (before: string) => string, source: string): void {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = withOwner(write(before));
  if (before === after) return;
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, after);
    return;
  }
  console.error(`${file} differs from ${source}: run \`npm run docs\`.`);
  process.exitCode = 1;
}

const named = globSync(['*.md', 'docs/*.md', 'docs/workflows/*.yml'], { cwd: root });
for (const file of named) update(file, (before) => before, 'the repository that package.json names');
update(page, withTables, 'the action.yml files');
update('docs/workflows.md', withWorkflows, 'docs/workflows/');
update('docs/devhub.md', withDevHub, 'its options, and what the tests of its clients show');
update('docs/cli.md', withCommandOptions, 'the options of the command');
update('docs/how-it-works.md', withSteps, 'the stages of the fleet');
const errors = await errorDocs();
update('docs/errors.md', () => errors, 'the tables of errors');
