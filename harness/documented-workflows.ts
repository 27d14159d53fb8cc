import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './installed-action.ts';

/** A whole workflow in a page that users copy from. */
export interface DocumentedWorkflow {
  /** Such as `README.md` or `docs/workflows/hub.yml`. */
  readonly page: string;
  /** The heading that it stands under. */
  readonly heading: string;
  /** Its own `name:`. */
  readonly name: string;
  readonly source: string;
}

/** The workflows of docs/workflows/, and those of README.md and docs/*.md: YAML blocks with `on:` and `jobs:`. */
export function documentedWorkflows(): DocumentedWorkflow[] {
  const read = (file: string) => readFileSync(join(repository, file), 'utf8');
  const files = globSync('docs/workflows/*.yml', { cwd: repository })
    .sort()
    .map((page) => {
      const source = read(page);
      const name = /^name: *(.+)$/m.exec(source)?.[1] ?? page;
      return { page, heading: name, name, source };
    });
  // The blocks of docs/workflows.md are made of the files.
  const pages = ['README.md', ...globSync('docs/*.md', { cwd: repository }).sort()];
  const others = pages.filter((page) => page !== join('docs', 'workflows.md'));
  return [...files, ...others.flatMap((page) => workflowsIn(page, read(page)))];
}

/** The workflows of one page. */
export function workflowsIn(page: string, markdown: string): DocumentedWorkflow[] {
  const found: DocumentedWorkflow[] = [];
  let heading = '';
  for (const [, title, source = ''] of markdown.matchAll(/^#+ ([^\n]+)$|^```ya?ml\n(.*?)^```$/gms)) {
    if (title !== undefined) heading = title;
    else if (/^on:/m.test(source) && /^jobs:/m.test(source)) {
      const name = /^name: *(.+)$/m.exec(source)?.[1] ?? heading;
      found.push({ page, heading, name, source });
    }
  }
  return found;
}

/**
 * The one workflow of the docs with this `name:`, or else under this heading.
 * @throws Error when there is none, or more than one
 */
export function documentedWorkflow(nameOrHeading: string): DocumentedWorkflow {
  const all = documentedWorkflows();
  const named = all.filter(({ name }) => name === nameOrHeading);
  const [found, ...more] = named.length > 0 ? named : all.filter(({ heading }) => heading === nameOrHeading);
  const known = all.map(({ page, name }) => `${name} (${page})`).join(', ');
  if (found === undefined) throw new Error(`No workflow “${nameOrHeading}” in the docs; there are: ${known}`);
  if (more.length > 0) throw new Error(`More than one workflow “${nameOrHeading}” in the docs: ${known}`);
  return found;
}
