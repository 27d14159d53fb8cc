import { styleText } from 'node:util';

let number = 0;

export function chapter(title: string): void {
  number += 1;
  console.log(styleText(['bold', 'cyan'], `\n${number}. ${title}\n`));
}

export function say(text: string): void {
  console.log(text.replace(/^/gm, '   '));
}

export function command(text: string): void {
  console.log(styleText('dim', `   $ ${text}`));
}

let inGroup = false;
let groups = 0;

/** A line of a step's log, as the run's page shows it: groups are closed there, and so they are counted here. */
export function shownLine(line: string): void {
  if (line.startsWith('##[group]')) inGroup = true;
  else if (line === '##[endgroup]') {
    inGroup = false;
    groups += 1;
  } else if (!inGroup) {
    if (groups > 0) console.log(styleText('dim', `   │ ▸ ${groups} groups, one an org, closed`));
    groups = 0;
    console.log(`   │ ${line.replace(/\n/g, '\n   │ ')}`);
  }
}
