/**
 * Reads a `GITHUB_ENV`, `GITHUB_OUTPUT` or `GITHUB_STATE` file: `name=value` lines and
 * `name<<DELIMITER` … `DELIMITER` blocks.
 * Source: actions/runner, src/Runner.Worker/FileCommandManager.cs.
 * @throws Error where the runner fails the step, with the runner's text
 */
export function parseKeyValues(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  const bare = lines.map((line) => line.replace(/\r$/, ''));
  for (let index = 0; index < lines.length; index += 1) {
    const line = bare[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = bare.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values.set(
        name,
        lines
          .slice(index + 1, end)
          .join('\n')
          .replace(/\r$/, ''),
      );
      index = end;
    } else if (equals > 0) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else {
      throw new Error(`Invalid format '${line}'${equals === 0 ? '. Name must not be empty' : ''}`);
    }
  }
  return values;
}

/** Reads a `GITHUB_PATH` file: one folder a line. */
export function parsePathLines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}
