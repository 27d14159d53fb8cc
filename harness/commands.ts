/** A line such as `::warning title=Hello::text` in a step's output. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const known = [
  'add-mask',
  'add-matcher',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-output',
  'stop-commands',
  'warning',
];

/**
 * Reads a workflow command as the runner does: leading space is ignored, names are case-insensitive, a line with
 * an unknown name is plain text.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs.
 */
export function parseCommand(line: string): Command | undefined {
  return parseColons(line) ?? parseHashes(line);
}

/** `##[name key=value;]data`, the older form, which the runner takes anywhere in a line. */
function parseHashes(line: string): Command | undefined {
  const [, name = '', data = ''] = /##\[([^\] ]*)[^\]]*\](.*)/s.exec(line) ?? [];
  return known.includes(name.toLowerCase()) ? { name: name.toLowerCase(), properties: {}, data } : undefined;
}

function parseColons(line: string): Command | undefined {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  const info = text.slice(2, end);
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!known.includes(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(',')) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals)] = unescapeProperty(pair.slice(equals + 1));
  }
  return { name, properties, data: unescapeData(text.slice(end + 2)) };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
