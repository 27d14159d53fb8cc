const maxCellLength = 400;
const maxItems = 10;

/** Text as it is in GitHub's Markdown: nothing in it is markup, a link or a mention; one line, of bounded length. */
export function escapeMarkdown(text: string, maxLength = maxCellLength): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const short = line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
  return short
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]|~#!$]/g, String.raw`\$&`)
    .replaceAll('@', '&#64;')
    .replaceAll('://', ':&#47;/');
}

/** Text in code style, in a table too. */
export function code(text: string): string {
  if (text === '') return '';
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** Kept on one line beside a long text. */
export function unbroken(text: string): string {
  return escapeMarkdown(text).replaceAll('-', '&#8209;').replaceAll(' ', '&nbsp;');
}

/** A message: what it has between backticks is code, and lines after the first are a list. Fits into a table's cell. */
export function prose(text: string, maxLength = maxCellLength): string {
  const [first = '', ...rest] = text.trim().split(/\n+/);
  const shown = rest.slice(0, maxItems).map((line) => `<li>${inline(line, maxLength)}</li>`);
  const more = rest.length > maxItems ? `<li>… and ${String(rest.length - maxItems)} more lines</li>` : '';
  return `${inline(first, maxLength)}${rest.length === 0 ? '' : `<ul>${shown.join('')}${more}</ul>`}`;
}

function inline(text: string, maxLength: number): string {
  const short = text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
  return short
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : spaced(part)))
    .join('');
}

/** Escaped, with the spaces at its ends. */
function spaced(part: string): string {
  const [before = ''] = /^\s/.exec(part) ?? [];
  const [after = ''] = /\s$/.exec(part.slice(before.length)) ?? [];
  return `${before && ' '}${escapeMarkdown(part)}${after && ' '}`;
}

/** A table; cells are Markdown already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A part that opens on a click; `title` and `body` are Markdown already. */
export function details(title: string, body: string, open: boolean): string {
  return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
