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
    .option('--json', 'print the result as JSON, without the token', false)
    .action(async (options: LoginOptions) => {
      const { login } = await import('./login.ts');
      exit(await login(options, tools));
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
