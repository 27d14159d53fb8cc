import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { installAction, repository } from '../../../harness/installed-action.ts';
import { node24 } from '../../../harness/process.ts';
import { installCli } from '../../contract/install-cli.ts';
import { guardOption, quietEnvironment } from '../../contract/sf.ts';
import { passphrase, startDesk } from '../../unit/cli/orgkey.ts';
import { Person } from '../terminal/person.ts';
import { pathOf } from '../tools/judge.ts';
import { oldestNode } from '../tools/node.ts';

export { passphrase };

/** A question at the terminal, and what a person types. */
export type Answer = readonly [question: RegExp, typed: string];

/** A machine with a terminal, on which a page’s commands can be typed. */
export interface Machine {
  readonly hub: DevHub;
  /** Where they are typed. */
  readonly folder: string;
  /** Types a script at a terminal, and answers what it asks in this order. */
  type(
    script: string,
    answers?: readonly Answer[],
  ): Promise<{ readonly exitCode: number | null; readonly shown: string }>;
}

/**
 * A machine with the Salesforce CLI, and with the Node that the pages name for `orgkey`. Three commands differ from what
 * a user’s machine has: `npx github:…` runs the package that is here, as npm would have put it there; `sf org login
 * web`, which opens a browser, logs in to the embedded Dev Hub; and so does `sf org login jwt` where no address is given.
 */
export async function startMachine(t: TestContext): Promise<Machine> {
  const node = join(pathOf(await oldestNode()), 'node');
  const cli = await installCli();
  const { hub, folder, home } = await startDesk(t);
  const bin = join(home, 'bin');
  mkdirSync(bin);
  const program = (name: string, script: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  program('npx', `shift; exec '${node}' '${join(installAction(repository), 'dist/cli/main.js')}' "$@"`);
  program(
    'sf',
    `export NODE_OPTIONS='${guardOption()}'
case "$*" in
  "org login web --alias hub --instance-url "*)
    SF_ACCESS_TOKEN='${hub.openSession(hub.hubUsername)}' exec '${node24()}' '${cli}' org login access-token \\
      --alias hub --instance-url '${hub.productionUrl}' --no-prompt ;;
  *--instance-url*) ;;
  "org login jwt "*) set -- "$@" --instance-url '${hub.productionUrl}' ;;
esac
exec '${node24()}' '${cli}' "$@"`,
  );
  const env = {
    ...quietEnvironment,
    HOME: home,
    TMPDIR: folder,
    PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
    PASSPHRASE: passphrase,
    ORGKEY_ASSOCIATION_PATIENCE_SECONDS: '1',
    ORGKEY_CLAIM_SECONDS: '1',
  };
  return {
    hub,
    folder,
    type: async (script, answers = []) => {
      const command = ['bash', '-euo', 'pipefail', '-c', script];
      const person = new Person(t, command, { cwd: folder, env, columns: 200, rows: 50 });
      for (const [answered, [question, typed]] of answers.entries()) {
        // An answered question has the other sign.
        await person.until(new RegExp(`^([^]*◇){${answered}}[^]*◆ +${question.source}`));
        await person.type(typed);
      }
      const { exitCode, lines } = await person.ended();
      return { exitCode, shown: lines.join('\n') };
    },
  };
}
