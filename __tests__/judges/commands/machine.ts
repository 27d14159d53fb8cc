import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stripVTControlCharacters } from 'node:util';
import type { TestContext } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { installAction, repository } from '../../../harness/installed-action.ts';
import { node24 } from '../../../harness/process.ts';
import { installCli } from '../../contract/install-cli.ts';
import { quietEnvironment } from '../../contract/sf.ts';
import { startDesk } from '../../unit/cli/orgkey.ts';

export const passphrase = 'correct horse battery staple';

/** A question at the terminal, as a regular expression, and what a person types. */
export type Answer = readonly [question: string, typed: string];

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
 * A machine with the Salesforce CLI, and with the Node that the pages name for `orgkey`. Two commands differ from what a
 * user’s machine has: `npx github:…` runs the package that is here, as npm would have put it there, and
 * `sf org login web`, which opens a browser, logs in to the embedded Dev Hub.
 *
 * @param node the folder with the `node` that `npx github:…` runs
 */
export async function machineWith(t: TestContext, node: string): Promise<Machine> {
  const { hub, folder, home } = await startDesk(t);
  const cli = await installCli();
  const bin = join(home, 'bin');
  mkdirSync(bin);
  const program = (name: string, script: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  const orgkey = join(installAction(repository), 'dist/cli/main.js');
  program('npx', `shift; exec '${node}/node' '${orgkey}' "$@"`);
  program(
    'sf',
    `case "$*" in
  "org login web --alias hub --instance-url "*)
    SF_ACCESS_TOKEN='${hub.openSession(hub.hubUsername)}' exec '${node24()}' '${cli}' org login access-token \\
      --alias hub --instance-url '${hub.productionUrl}' --no-prompt ;;
  *) exec '${node24()}' '${cli}' "$@" ;;
esac`,
  );
  const env = {
    ...quietEnvironment,
    HOME: home,
    PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
    PASSPHRASE: passphrase,
    ORGKEY_ASSOCIATION_PATIENCE_SECONDS: '1',
  };
  return {
    hub,
    folder,
    type: async (script, answers = []) => {
      const typist = join(import.meta.dirname, 'type.py');
      const child = spawn('python3', [typist, '180', JSON.stringify(answers), script], { cwd: folder, env });
      const closed = new Promise<number | null>((resolve, reject) => {
        child.once('error', reject);
        child.once('close', resolve);
      });
      const [exitCode, shown] = await Promise.all([closed, text(child.stdout)]);
      // A drawing that moves is shown again and again: the end says how it went.
      return { exitCode, shown: stripVTControlCharacters(shown).slice(-4000) };
    },
  };
}
