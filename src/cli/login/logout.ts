import type { TerminalRunner } from '../../runner/terminal-runner.ts';
import { commandProblem } from '../causes.ts';
import { loginCauses } from '../login-causes.ts';
import { runStory, type StepOptions } from '../step.ts';
import { jsonText } from '../terminal.ts';
import type { Tools } from '../tools.ts';
import { endLogin, type LoginRecord, LoginRecords } from './records.ts';

export interface LogoutOptions extends StepOptions {
  readonly all: boolean;
}

/**
 * Takes back what `orgkey login` did: revokes the session, and removes the login from the `sf` CLI.
 *
 * @returns the exit code
 */
export async function logout(options: LogoutOptions, tools: Tools): Promise<number> {
  return runStory('logout', options, tools, async ({ runner, wire }) => {
    const { terminal } = tools;
    const records = new LoginRecords(runner);
    const ended = [];
    for (const record of await chosen(options, records, runner)) {
      const isRevoked = await endLogin(record, records, runner, wire);
      ended.push({ username: record.username, isRevoked });
    }
    if (options.json === true) terminal.say(jsonText({ loggedOut: ended }));
    else {
      for (const { username, isRevoked } of ended) {
        const session = isRevoked ? 'The session is revoked' : 'Its session had ended before';
        terminal.say(
          `${terminal.style.good('✔')} ${username}: logged out. ${session}; the sf CLI no longer has it.`,
        );
      }
    }
    return 0;
  });
}

async function chosen(
  { all }: LogoutOptions,
  records: LoginRecords,
  runner: TerminalRunner,
): Promise<readonly LoginRecord[]> {
  const there = await records.all();
  if (all) return there;
  const username = runner.input('scratch-username') || runner.input('hub-username');
  const meant = username === '' ? there : there.filter((record) => record.username === username);
  if (meant.length === 1) return meant;
  const names = there.map((record) => record.username).join(', ');
  throw commandProblem(loginCauses.notLoggedIn, {
    what:
      username === ''
        ? `There are ${there.length} logins by orgkey login.`
        : `orgkey login has no login of ${username}.`,
    ...(there.length === 0 ? {} : { why: `It has: ${names}.` }),
  });
}
