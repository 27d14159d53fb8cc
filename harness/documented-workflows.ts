import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './installed-action.ts';

/** A whole workflow in a page that users copy from. */
export interface DocumentedWorkflow {
  /** Such as `README.md` or `docs/workflows.md`. */
  readonly page: string;
  /** The heading that it stands under. */
  readonly heading: string;
  /** Its own `name:`. */
  readonly name: string;
  readonly source: string;
}

/** The workflows of README.md and docs/*.md: YAML blocks with `on:` and `jobs:`. */
export function documentedWorkflows(): DocumentedWorkflow[] {
  const pages = ['README.md', ...globSync('docs/*.md', { cwd: repository }).sort()];
  return pages.flatMap((page) => workflowsIn(page, readFileSync(join(repository, page), 'utf8')));
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
