import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The values of the key that every step takes: a page explains them once. */
const credentials = ['consumer-key', 'encrypted-key', 'decryption-passphrase', 'hub-username'];
const line = (name: string) => ` +${name}: \\$\\{\\{ (?:secrets|vars)\\.SF_\\w+ \\}\\}\\n`;
const block = new RegExp(`^( +)(?=\\S)(?:${credentials.map(line).join('').replace(/^ \+/, '')})`, 'gm');

/** A workflow with one line for the four values of the key. */
export function withoutCredentials(workflow: string): string {
  return workflow.replace(block, '$1# … the four values of the key\n');
}

/**
 * A page with its workflows, from `docs/workflows/`: whole files, which tests lint and run. The page has the key's
 * values once, in the workflow marked `whole`, and a link to the file of each other.
 */
export function withWorkflows(page: string): string {
  const marked = /(<!-- workflow: (\S+)( whole)? -->\n).*?(<!-- end -->)/gs;
  return page.replace(marked, (_all, start: string, file: string, whole: string | undefined, end: string) => {
    const source = readFileSync(join(root, 'docs/workflows', file), 'utf8');
    const shown = whole === undefined ? withoutCredentials(source) : source;
    const link = shown === source ? '' : `\nTo copy: [${file}](workflows/${file}).\n`;
    return [
      ...[start, '<!-- prettier-ignore-start -->\n', `\`\`\`yaml\n${shown}\`\`\``],
      ...['<!-- prettier-ignore-end -->', link, end],
    ].join('\n');
  });
}
