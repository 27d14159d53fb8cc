import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openKnownOrg } from '../../src/sf-cli/known-org.ts';
import { OrgClient } from '../../src/salesforce/wire/org-client.ts';
import { orgkey, problemText } from '../command.ts';
import { need, StepFailed, type Step } from '../step.ts';

interface Problem {
  readonly kind: string;
  readonly what: string;
  readonly fix: string;
}

interface InitResult {
  readonly consumerKey?: string;
  /** What came after the deploy, or instead of it. */
  readonly problem?: Problem;
  readonly problems?: readonly Problem[];
}

/** Opens the hub by the CLI's login, which reads back and cleans up. */
export const openHub: Step = {
  name: 'hub',
  act: async (run) => {
    const { session } = await openKnownOrg(run.options.targetOrg, run.wire);
    const again = async () => (await openKnownOrg(run.options.targetOrg, run.wire)).session;
    run.admin = new OrgClient(session, run.wire, again);
    const username = run.options.hubUsername ?? session.username;
    run.hub = { username, url: session.instanceUrl };
    if (run.options.app !== undefined) run.app = run.options.app;
    return `${session.username} at ${session.instanceUrl} (${session.orgId}); the key logs in as ${username}`;
  },
};

/** `orgkey init`: the key, the app, the permission set, and a login that proves them. */
export const init: Step = {
  name: 'init',
  leftOut: ({ options }) =>
    options.app === undefined
      ? undefined
      : 'ORGKEY_CONSUMER_KEY and ORGKEY_ENCRYPTED_KEY name an app that is there',
  act: async (run) => {
    const { username } = need(run.hub, 'hub');
    const [name, passphrase] = [`Orgkey_${run.id}`, randomBytes(24).toString('base64url')];
    run.made = { kind: run.options.appKind, name };
    const args = ['init', '--directory', run.folder, '--target-org', run.options.targetOrg];
    const { exitCode, result } = await orgkey(
      [
        ...args,
        ...['--app', run.options.appKind, '--app-name', name, '--hub-username', username],
        ...['--passphrase-env', 'E2E_PASSPHRASE', '--days', '31', '--key-size', '2048', '--yes'],
      ],
      { cwd: run.folder, env: { ...run.env, E2E_PASSPHRASE: passphrase } },
    );
    const { consumerKey, problem, problems = [] } = result as InitResult;
    const [wrong = problem] = problems;
    if (exitCode !== 0 || consumerKey === undefined) {
      throw new StepFailed(wrong === undefined ? 'It failed, and does not say why.' : problemText(wrong));
    }
    const encryptedKey = readFileSync(join(run.folder, 'server.key.enc'), 'utf8');
    run.app = { consumerKey, encryptedKey, passphrase };
    return `the app ${name} is deployed, and ${username} logged in with nothing but its key`;
  },
};

interface CheckLine {
  readonly check: string;
  readonly state: string;
  readonly detail: string;
  readonly problems?: readonly Problem[];
}

/** `orgkey check`, which asks for no org: the fleet makes two. */
export const check: Step = {
  name: 'check',
  act: async (run) => {
    const { consumerKey, encryptedKey, passphrase } = need(run.app, 'app');
    const { username, url } = need(run.hub, 'hub');
    const keyFile = join(run.folder, 'checked.key.enc');
    writeFileSync(keyFile, encryptedKey, { mode: 0o600 });
    const { exitCode, result } = await orgkey(
      [
        ...['check', '--settings', join(run.folder, 'none.json'), '--key-file', keyFile],
        ...['--consumer-key', consumerKey, '--hub-username', username, '--instance-url', url],
        ...(passphrase === '' ? [] : ['--passphrase-env', 'E2E_PASSPHRASE']),
        ...(run.made === undefined ? [] : ['--app-name', run.made.name]),
      ],
      { cwd: run.folder, env: { ...run.env, E2E_PASSPHRASE: passphrase } },
    );
    const { checks } = result as { checks: readonly CheckLine[] };
    const bad = checks.filter(({ state }) => state === 'bad');
    if (exitCode !== 0 || bad.length > 0) {
      const lines = bad.map(({ check: line, detail, problems: [problem] = [] }) =>
        problem === undefined ? `${line}: ${detail}` : `${line}: ${problemText(problem)}`,
      );
      throw new StepFailed(lines.join('\n') || `Exit code ${String(exitCode)}.`);
    }
    return checks
      .filter(({ state }) => state !== 'skipped')
      .map(({ check: line, state, detail }) => (state === 'good' ? line : `${line}: ${state}, ${detail}`))
      .join(' · ');
  },
};
