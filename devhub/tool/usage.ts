import { type OptionRow, optionTable, optionText } from './option-table.ts';

/** What `--help` prints. */
export function usage(): string {
  const groups = [...Map.groupBy(optionTable, ({ group }) => group)].map(
    ([group, rows]) => `\n${group}:\n${rows.map(help).join('')}`,
  );
  return `The embedded Dev Hub: behaves as Salesforce does toward the sf CLI, Orgkey and your own tools.

npm run devhub -- [options]
${groups.join('')}`;
}

function help(row: OptionRow): string {
  const remarks = [
    ...(row.default === undefined ? [] : [`default ${row.default}`]),
    ...(row.isRepeated ? ['may be given several times'] : []),
  ];
  const text = `${row.meaning.replaceAll('`', '')}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`;
  const lines = wrapped(text, 92).map((line) => `        ${line}\n`);
  return `  ${optionText(row)}\n${lines.join('')}`;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
