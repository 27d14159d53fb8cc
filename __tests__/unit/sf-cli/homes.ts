import { lstat, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';

import type { CliLogin } from '../../../src/sf-cli/register.ts';

// Tests keep out of the keychain of whoever runs them.
process.env['SF_USE_GENERIC_UNIX_KEYCHAIN'] = 'true';

/** A new home folder, removed after the test. */
export async function temporaryHome(test: TestContext): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'orgkey-home-'));
  test.after(() => rm(home, { recursive: true, force: true }));
  return home;
}

/** Every file and folder below `home`, with mode and contents: two equal ones are the same home. */
export async function snapshot(home: string): Promise<Record<string, string>> {
  const entries = (await readdir(home, { recursive: true })).sort();
  const described = entries.map(async (entry): Promise<[string, string]> => {
    const stats = await lstat(join(home, entry));
    const mode = (stats.mode & 0o777).toString(8);
    return [entry, stats.isFile() ? `${mode} ${await readFile(join(home, entry), 'utf8')}` : mode];
  });
  return Object.fromEntries(await Promise.all(described));
}

export async function mode(path: string): Promise<string> {
  return ((await lstat(path)).mode & 0o777).toString(8);
}

export async function json(...path: string[]): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(...path), 'utf8')) as Record<string, unknown>;
}

export const hubLogin: CliLogin = {
  username: 'admin@acme.example',
  orgId: '00D000000000001AAA',
  instanceUrl: 'https://acme.my.salesforce.com',
  accessToken: '00D000000000001!hub-token',
  loginUrl: 'https://login.salesforce.com',
  consumerKey: '3MVG9consumer',
  isScratchOrg: false,
};

export const scratchLogin: CliLogin = {
  ...hubLogin,
  username: 'test-1@example.com',
  orgId: '00D000000000002AAA',
  instanceUrl: 'https://acme-1.scratch.my.salesforce.com',
  accessToken: '00D000000000002!scratch-token',
  loginUrl: 'https://test.salesforce.com',
  isScratchOrg: true,
  devHubUsername: hubLogin.username,
};
