import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openssl, rsaKey } from '../../../harness/keys.ts';
import { type Desk, type Ended, passphrase, startDesk } from './orgkey.ts';

export const consumerKey = '3MVG9.login';
export const scratch = 'test-login@example.com';

export interface LoginDesk extends Desk {
  /** The inputs as variables, but the passphrase. */
  readonly env: Readonly<Record<string, string>>;
  readonly tokens: () => readonly string[];
}

export async function startLogin(t: TestContext): Promise<LoginDesk> {
  const desk = await startDesk(t);
  const { pem, certificate } = rsaKey();
  desk.hub.addApp({ consumerKey, certificate });
  desk.hub.createScratchOrg({ username: scratch, consumerKey, expirationDate: '2099-12-31' });
  const encrypt = ['pkcs8', '-topk8', '-v2', 'aes256', '-passout', `pass:${passphrase}`];
  writeFileSync(join(desk.folder, 'server.key.enc'), openssl(encrypt, pem));
  writeFileSync(join(desk.folder, 'passphrase'), `${passphrase}\n`);
  const before = desk.hub.tokensGiven.length;
  return {
    ...desk,
    env: {
      ORGKEY_CONSUMER_KEY: consumerKey,
      ORGKEY_HUB_USERNAME: desk.hub.hubUsername,
      ORGKEY_ENCRYPTED_KEY_FILE: 'server.key.enc',
      ORGKEY_DECRYPTION_PASSPHRASE: passphrase,
      ORGKEY_INSTANCE_URL: desk.hub.productionUrl,
    },
    tokens: () => desk.hub.tokensGiven.slice(before),
  };
}

/** The CLI's own file of a login. */
export function authFile({ home }: Desk, username: string): Record<string, unknown> | undefined {
  const path = join(home, '.sfdx', `${username}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : undefined;
}

export function assertGood(ended: Ended): void {
  assert.equal(ended.exitCode, 0, ended.stderr);
}
