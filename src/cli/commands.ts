import { Argument, type Command, Option } from 'commander';
import type { AdoptOptions } from './adopt.ts';
import type { CheckOptions } from './check/check.ts';
import type { Shell } from './completion.ts';
import type { GivenInitOptions } from './setup/init-options.ts';
import type { RotateOptions } from './setup/old-settings.ts';
import { commonName, keySize, username, wholeNumber } from './option-values.ts';
import type { Tools } from './tools.ts';

/** Adds a command to the program. `exit` takes the code that it ends with. */
export type AddCommand = (program: Command, tools: Tools, exit: (code: number) => void) => void;

/** Ten years: no org keeps a key for longer. */
const mostDays = 3650;

/** The options of a new key, which init and rotate share. */
function keyOptions(command: Command): Command {
  return command
    .option('--passphrase-env <name>', 'take the passphrase from this environment variable')
    .option('--generate-passphrase', 'make a passphrase, and show it once')
    .option('--key-size <bits>', '2048 or 4096', keySize, 4096)
    .option('--days <n>', 'how long the certificate is valid', wholeNumber(1, mostDays), 365)
    .option('--common-name <name>', 'whom the certificate names', commonName, 'Orgkey')
    .option('--contact-email <email>', 'where Salesforce writes to about the app (default: the admin’s)')
    .option('--wait <minutes>', 'how long to wait until the app is live', wholeNumber(0, 60), 15)
    .option('--yes', 'deploy without asking', false)
    .option('--force', 'replace files that are there', false)
    .option('--json', 'print the result as JSON', false);
}

export const addInit: AddCommand = (program, tools, exit) => {
  const command = program
    .command('init')
    .description('make a key and its certificate, and with --target-org the app that takes them')
    .addOption(
      new Option('--app <kind>', 'which kind of app')
        .choices(['external-client-app', 'connected-app'])
        .default('external-client-app'),
    )
    .option('--directory <folder>', 'where the files go', '.')
    .option('--target-org <hub>', 'alias or username of the Dev Hub in the sf CLI: deploy the app there')
    .option(
      '--hub-username <name>',
      'who will log in with the key (default: the target org’s user)',
      username,
    )
    .option('--app-name <name>', 'API name of the app (default: Orgkey)')
    .option('--view-setup', 'let the permission set’s users view Setup, too', false)
    .option('--permission-set <name>', 'permission set that approves users (default: the app’s name)')
    .option(
      '--enable-dev-hub',
      'turn Dev Hub on where it is off, without asking; it can’t be turned off again',
      false,
    )
    .option('--print-metadata <folder>', 'write the app’s source there instead of deploying it')
    .addOption(
      new Option(
        '--consumer-key <key>',
        'of an app that is there: prove it by a login, and write the settings',
      ).conflicts([
        ...['targetOrg', 'printMetadata', 'permissionSet', 'viewSetup', 'enableDevHub'],
        ...['generatePassphrase', 'contactEmail'],
      ]),
    )
    .option(
      '--encrypted-key-file, --key-file <file>',
      'with --consumer-key: the encrypted key (default: server.key.enc)',
    )
    .option('--certificate-file <file>', 'with --consumer-key: its certificate, if the key file lacks it')
    .option('--instance-url <url>', 'with --consumer-key: where the hub logs in');
  keyOptions(command).action(async (options: GivenInitOptions) => {
    const { init } = await import('./setup/init.ts');
    exit(await init(options, tools));
  });
};

/** Which key, app and hub user a command is about. */
function subjectOptions(command: Command): Command {
  return command
    .option('--settings <file>', 'what orgkey init wrote', 'orgkey.json')
    .option('--encrypted-key-file, --key-file <file>', 'the encrypted key, in any form that the actions read')
    .option('--certificate-file <file>', 'its certificate, if the key file does not hold it')
    .option('--passphrase-env <name>', 'take the passphrase from this environment variable')
    .option('--decryption-key-env <name>', 'take the hex AES key from this environment variable')
    .option('--decryption-iv-env <name>', 'take the hex initialization vector from this environment variable')
    .option('--consumer-key <key>', 'the app’s consumer key')
    .option('--hub-username <name>', 'the Dev Hub user', username)
    .option('--instance-url <url>', 'where the hub logs in')
    .option('--app-name <name>', 'API name of the app');
}

export const addCheck: AddCommand = (program, tools, exit) => {
  const command = program
    .command('check')
    .description('log in to the Dev Hub as the actions would, and check all that they need');
  subjectOptions(command)
    .option('--scratch', 'make a scratch org, log in to it with the key alone, and delete it', false)
    .option(
      '--timeout-minutes <n>',
      'stop after this many minutes (default: 10, and 30 with --scratch)',
      wholeNumber(1, 350),
    )
    .option('--json', 'print the result as JSON', false)
    .action(async (options: CheckOptions) => {
      const { check } = await import('./check/check.ts');
      exit(await check(options, tools));
    });
};

export const addRotate: AddCommand = (program, tools, exit) => {
  const command = program
    .command('rotate')
    .description(
      'make the next key beside the old one, with an app of its own; the old key works on. With --replace, in the same app',
    )
    .requiredOption('--target-org <hub>', 'alias or username of the Dev Hub in the sf CLI')
    .option('--settings <file>', 'of the old key', 'orgkey.json')
    .option('--app-name <name>', 'API name of the new app (default: the old one’s, numbered)')
    .addOption(
      new Option('--replace', 'change the certificate in the app that there is; the old key stops at once')
        .default(false)
        .conflicts(['appName', 'contactEmail', 'force']),
    );
  keyOptions(command).action(async (options: RotateOptions) => {
    const { rotate } = await import('./setup/rotate.ts');
    exit(await rotate(options, tools));
  });
};

export const addAdopt: AddCommand = (program, tools, exit) => {
  const command = program
    .command('adopt')
    .description('make a scratch org that the sf CLI is logged in to accept the key')
    .requiredOption('--target-org <org>', 'alias or username of the scratch org in the sf CLI');
  subjectOptions(command)
    .option('--json', 'print the result as JSON', false)
    .action(async (options: AdoptOptions) => {
      const { adopt } = await import('./adopt.ts');
      exit(await adopt(options, tools));
    });
};

export const addCompletion: AddCommand = (program, { terminal }, exit) => {
  program
    .command('completion')
    .description('print a script that completes what you type, for your shell')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish'] satisfies Shell[]))
    .action(async (shell: Shell) => {
      const { completionScript } = await import('./completion.ts');
      terminal.handOver(completionScript(program, shell));
      exit(0);
    });
};
