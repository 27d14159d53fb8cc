import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { resolve, join } from 'node:path';
import { forChildren } from '../../child-environment.ts';
import { Problem } from '../../problem.ts';
import { runExecutable } from '../../runner/run-script.ts';
import { homeVariables } from '../../sf-cli/one-at-a-time.ts';
import { register } from '../../sf-cli/register.ts';
import type { InTurn } from '../../salesforce/wire/wire.ts';
import type { FleetOrg, RunScript } from './stage.ts';

/** What a script runs with. */
export interface ScriptSurroundings {
  readonly workspace: string;
  /** A folder, made when needed, where each script gets a HOME of its own; that is removed afterwards. */
  readonly homes: string;
  /** The script may print the token of its org. */
  readonly mask: (secret: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly consumerKey: string;
  /** Scripts, and the commands in them, take a processor each: not all go at once. */
  readonly inTurn: InTurn;
}

/** Inputs hold secrets, and a script has no need of them. */
const notForScripts = /^(INPUT_|STATE_|ACTIONS_|GITHUB_(OUTPUT|ENV|STATE|PATH|STEP_SUMMARY)$)/;

/**
 * Runs the user's script with the org as `SF_TARGET_ORG`, logged in for the `sf` CLI in a HOME of its own, so that
 * fifty of them don't meet in one `~/.sfdx`.
 */
export function setupScript(path: string, about: ScriptSurroundings): RunScript {
  const runOne = async (org: FleetOrg): Promise<void> => {
    await mkdir(about.homes, { recursive: true, mode: 0o700 });
    const home = await mkdtemp(join(about.homes, `${org.label}-`));
    try {
      const { session } = org.client;
      about.mask(session.accessToken);
      await register(
        {
          ...session,
          loginUrl: session.instanceUrl,
          consumerKey: session.consumerKey ?? about.consumerKey,
          isScratchOrg: true,
        },
        { alias: org.label, home },
      );
      await run(path, home, org, about);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  };
  return (org) =>
    about.inTurn(() => {
      org.signal.throwIfAborted();
      return runOne(org);
    });
}

async function run(path: string, home: string, org: FleetOrg, about: ScriptSurroundings): Promise<void> {
  const lines: string[] = [];
  const code = await runExecutable(resolve(about.workspace, path), {
    cwd: about.workspace,
    env: {
      ...inherited(about.env),
      ...homeVariables(home),
      SF_TARGET_ORG: org.client.session.username,
    },
    onLine: (line) => {
      org.note(`  ${line}`);
      lines.push(line);
    },
  });
  if (code === 0) return;
  const last = lines.findLast((line) => line.trim() !== '') ?? 'it printed nothing';
  throw new Problem({
    kind: 'fleet/script-failed',
    what: `${path} ended with exit code ${code}. Its last line: ${last.replace(/[.!?]?\s*$/, '.')}`,
    fix: 'Read its output in the org’s group of the log. The org is kept; run the fleet again with the same generation once the script is corrected.',
  });
}

function inherited(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(forChildren(env)).filter(([name]) => !notForScripts.test(name)));
}
