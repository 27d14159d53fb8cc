/**
 * Breaks each line at spaces so that none is longer than `width`, but for words that are; what follows a break is
 * indented as its line is.
 */
export function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    const words = line.slice(indent.length).split(' ');
    return filled(words, width - indent.length).map((part) => indent + part);
  });
}

/** A command of a shell, broken by `\` before options where it is longer than `width`. */
export function wrappedCommand(command: string, width: number): string[] {
  const parts = command.split(/ (?=-)/);
  if (command.length <= width) return [command];
  const indent = '    ';
  const lines = filled(parts, width - indent.length - ' \\'.length);
  return lines.map(
    (line, index) => (index === 0 ? '' : indent) + line + (index === lines.length - 1 ? '' : ' \\'),
  );
}

/** Joins parts by spaces to lines of at most `width`, a longer part being a line of its own. */
function filled(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const part of parts) {
    if (line !== undefined && line.length + 1 + part.length > width) {
      lines.push(line);
      line = part;
    } else {
      line = line === undefined ? part : `${line} ${part}`;
    }
  }
  return [...lines, line ?? ''];
}
