import { Option } from 'commander';
import type { AddCommand } from '../commands.ts';
import { addInputOptions } from '../input-options.ts';
import type { LoginOptions } from './login.ts';
import type { LogoutOptions } from './logout.ts';

export const addLogin: AddCommand = (program, tools, exit) => {
  const command = program
    .command('login')
    .description('log in to the Dev Hub, or to a scratch org it made, and register that with the sf CLI');
  addInputOptions(command, 'login')
    .addOption(
      new Option('--format <format>', 'print the login with its access token, for a program').choices([
        'env',
        'json',
      ]),
    )
    .option('--show-token', 'with --format, print it to a terminal, too', false)
    .addOption(
      new Option(
        '--exec',
        'run the command behind -- logged in, in a home of its own, and log out; its exit code is the command’s',
      )
        .default(false)
        .conflicts(['json', 'showToken']),
    )
    .option('--json', 'print the result as JSON, without the token', false)
    .argument('[command...]', 'with --exec: what to run, such as sf org display')
    .action(async (words: readonly string[], options: LoginOptions) => {
      if (options.exec !== words.length > 0) {
        command.error(
          options.exec
            ? 'error: --exec needs a command: orgkey login --exec -- sf org display'
            : `error: unknown argument '${words[0] ?? ''}'; a command to run comes behind --exec --`,
        );
      }
      if (options.exec && options.format === 'json') {
        command.error(
          'error: with --exec, --format can only be env: the command gets the token in its environment',
        );
      }
      const { login } = await import('./login.ts');
      exit(await login(options, words, tools));
    });
};

export const addLogout: AddCommand = (program, tools, exit) => {
  const command = program
    .command('logout')
    .description('take back what orgkey login did: revoke the session, and remove it from the sf CLI');
  addInputOptions(command, 'logout')
    .option('--all', 'every login by orgkey login', false)
    .option('--json', 'print the result as JSON', false)
    .action(async (options: LogoutOptions) => {
      const { logout } = await import('./logout.ts');
      exit(await logout(options, tools));
    });
};
