import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDevHub } from '../../devhub/index.ts';
import type { DevHub, DevHubOptions } from '../../devhub/index.ts';
import { rsaKey } from '../../harness/keys.ts';
import { sfHome } from './sf.ts';
import type { SfHome, SfResult } from './sf.ts';

export const consumerKey = '3MVG9contract';

export interface LoginOptions {
  /** Further arguments. */
  readonly args?: readonly string[];
  readonly clientId?: string;
  /** Another machine's HOME; default: this contract's. */
  readonly at?: SfHome;
}

/** An embedded Dev Hub with one Connected App, and a HOME for `sf` with the app's private key. */
export interface Contract {
  readonly hub: DevHub;
  readonly sf: SfHome;
  /** Path of the unencrypted private key. */
  readonly keyFile: string;
  /** `sf org login jwt` with the app's key at this URL. */
  login(username: string, url: string, options?: LoginOptions): Promise<SfResult>;
  close(): Promise<void>;
}

export async function startContract(options: DevHubOptions = {}): Promise<Contract> {
  const hub = await startDevHub(options);
  const sf = await sfHome();
  const { pem, certificate } = rsaKey();
  hub.addApp({ consumerKey, certificate });
  const keyFile = join(sf.home, 'server.key');
  writeFileSync(keyFile, pem, { mode: 0o600 });
  const close = async (): Promise<void> => {
    await hub.close();
    sf.remove();
  };
  return {
    hub,
    sf,
    keyFile,
    login: async (username, url, { args = [], clientId = consumerKey, at = sf } = {}) =>
      at.sf([
        ...['org', 'login', 'jwt', '--username', username, '--jwt-key-file', keyFile],
        ...['--client-id', clientId, '--instance-url', url, '--json', ...args],
      ]),
    close,
  };
}
