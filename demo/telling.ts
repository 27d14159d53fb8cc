import { styleText } from 'node:util';
import { wrapped, wrappedCommand } from './wrap.ts';

const indent = '   ';
const gutter = `${indent}│ `;
let number = 0;

/** Of the terminal; a file or a pipe has none. */
const columns = () => (process.stdout as { columns?: number }).columns ?? 100;

export function chapter(title: string): void {
  number += 1;
  console.log(styleText(['bold', 'cyan'], `\n${number}. ${title}\n`));
}

export function say(text: string): void {
  for (const line of wrapped(text, columns() - indent.length)) console.log(indent + line);
}

/** What a command printed: as it is, for it may be a table. */
export function printed(text: string): void {
  console.log(text.replace(/^/gm, indent));
}

export function command(text: string): void {
  const lines = wrappedCommand(text, columns() - indent.length - '$ '.length);
  for (const [index, line] of lines.entries()) {
    console.log(styleText('dim', `${indent}${index === 0 ? '$ ' : ''}${line}`));
  }
}

let inGroup = false;
let groups = 0;

/** A line of a step's log, as the run's page shows it: groups are folded there, and so they are counted here. */
export function shownLine(line: string): void {
  if (line.startsWith('##[group]')) inGroup = true;
  else if (line === '##[endgroup]') {
    inGroup = false;
    groups += 1;
  } else if (!inGroup) {
    if (groups > 0) console.log(styleText('dim', `${gutter}(${groups} folded log groups, one for each org)`));
    groups = 0;
    for (const part of wrapped(line, columns() - gutter.length)) console.log(gutter + part);
  }
}
